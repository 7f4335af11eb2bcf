namespace Conciliazione.Funding;

/// <summary>A pool assigned to requests, never beyond the pool. Italian term: assegnazione dei contributi.</summary>
/// <remarks>
/// Where the pool is enough for all, everyone gets what was asked and no ranking is needed. Otherwise the money goes down the
/// ranking, and the first that does not fit meets the declared policy. The order of the input never matters. Equality is by
/// content. Immutable, safe for any thread.
/// </remarks>
public sealed record GrantAssignment
{
    private GrantAssignment(Euro pool, ShortfallPolicy policy, ValueList<GrantDecision> decisions)
    {
        Pool = pool;
        Policy = policy;
        Decisions = decisions;
        Left = pool - Euro.Sum(decisions.Select(decision => decision.Amount));
    }

    /// <summary>What there was.</summary>
    public Euro Pool { get; }

    /// <summary>What happens to the first that does not fit.</summary>
    public ShortfallPolicy Policy { get; }

    /// <summary>One decision a request, by rank and then by code.</summary>
    public ValueList<GrantDecision> Decisions { get; }

    /// <summary>What is left; what the undecided ask for is still in it.</summary>
    public Euro Left { get; }

    /// <summary>Assigns a pool.</summary>
    /// <param name="pool">What there is; zero or more.</param>
    /// <param name="requests">The requests; no code twice, no negative amount, ranks from 1.</param>
    /// <param name="policy">What happens to the first that does not fit.</param>
    /// <param name="source">Where the pool stands, cited in the defects.</param>
    /// <returns>The assignment, or everything that is wrong with the input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a declared value.</exception>
    public static Validated<GrantAssignment> Assign(
        Euro pool, ValueList<GrantRequest> requests, ShortfallPolicy policy, LegalSource source)
    {
        ArgumentNullException.ThrowIfNull(requests);
        Guard.Declared(policy);
        ArgumentNullException.ThrowIfNull(source);
        var defects = new List<Defect>();
        AddNegative("pool", pool);
        defects.AddRepeated(requests.Select(request => request.Code), "requests", source);
        foreach (GrantRequest request in requests)
        {
            AddNegative($"requests[{request.Code}].amount", request.Amount);
            if (request.Rank < 1)
            {
                defects.Add(new(
                    FundingDefects.Rank, $"requests[{request.Code}].rank", FactValue.Of(request.Rank.Value), FactValue.Of(1), source));
            }
        }

        return Validated<GrantAssignment>.From(defects, () => new(pool, policy, Decide(pool, requests, policy)));

        void AddNegative(string path, Euro amount)
        {
            if (amount < Euro.Zero)
            {
                defects.Add(new(NumberDefects.Negative, path, FactValue.Of(amount), FactValue.Of(Euro.Zero), source));
            }
        }
    }

    /// <summary>The certificate of this assignment, which verifies on its own.</summary>
    public GrantCertificate ToCertificate() => new(
        Pool,
        Decisions.Select(decision => new CertificateLine(
            decision.Request.Code, decision.Request.Title, decision.Request.Amount, decision.Amount)).ToValueList(),
        Left);

    private static ValueList<GrantDecision> Decide(Euro pool, ValueList<GrantRequest> requests, ShortfallPolicy policy)
    {
        var decisions = new List<GrantDecision>(requests.Count);
        Euro left = pool;
        GrantStatus? rest = null;
        foreach (var tied in requests.OrderBy(request => request.Code, StringComparer.Ordinal).GroupBy(request => request.Rank ?? int.MaxValue).OrderBy(group => group.Key))
        {
            Euro available = left;
            decisions.AddRange(tied
                .Where(request => request.Exclusion is not null)
                .Select(request => new GrantDecision(request, GrantStatus.Excluded, Euro.Zero, available)));
            GrantRequest[] claimants = tied.Where(request => request.Exclusion is null).ToArray();
            (GrantStatus status, rest) = Turn(claimants, available, policy, rest);
            foreach (GrantRequest request in claimants)
            {
                Euro amount = status switch
                {
                    GrantStatus.InFull => request.Amount,
                    GrantStatus.InPart => available,
                    _ => Euro.Zero,
                };
                decisions.Add(new(request, status, amount, available));
                left -= amount;
            }
        }

        return decisions.ToValueList();
    }

    /// <summary>How those of one rank end, and how everyone after them ends where that is settled.</summary>
    private static (GrantStatus Status, GrantStatus? After) Turn(
        GrantRequest[] tied, Euro available, ShortfallPolicy policy, GrantStatus? rest)
    {
        Int128 asked = 0;
        foreach (GrantRequest request in tied)
        {
            asked += request.Amount.Cents;
        }

        if (rest is { } settled)
        {
            return (settled, rest);
        }

        if (asked <= available.Cents)
        {
            return (GrantStatus.InFull, null);
        }

        if (tied.Length > 1)
        {
            // Whoever of them came first, Stop and Part end the money here; under Skip the rest hangs on the tie.
            return (GrantStatus.Undecided, policy == ShortfallPolicy.Skip ? GrantStatus.Undecided : GrantStatus.NotFunded);
        }

        return policy switch
        {
            ShortfallPolicy.Skip => (GrantStatus.NotFunded, null),
            ShortfallPolicy.Part when available > Euro.Zero => (GrantStatus.InPart, GrantStatus.NotFunded),
            _ => (GrantStatus.NotFunded, GrantStatus.NotFunded),
        };
    }
}
