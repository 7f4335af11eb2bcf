namespace Conciliazione.Funding;

/// <summary>A pool assigned to requests, never beyond the pool. Italian term: assegnazione dei contributi.</summary>
/// <remarks>
/// Where the pool is enough for all, everyone gets what was asked and no ranking is needed. Otherwise the money goes down the
/// ranking, and the first that does not fit meets the declared policy. Of those tied, only they are undecided whose outcome
/// depends on who of them comes first; so are those after them whose turn depends on it. The order of the input never matters.
/// Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record GrantAssignment
{
    private GrantAssignment(
        Euro pool, ShortfallPolicy policy, Provenance policyProvenance, LegalSource source, ValueList<GrantDecision> decisions)
    {
        Pool = pool;
        Policy = policy;
        PolicyProvenance = policyProvenance;
        Source = source;
        Decisions = decisions;
        Left = pool - Euro.Sum(decisions.Select(decision => decision.Amount));
    }

    /// <summary>What there was.</summary>
    public Euro Pool { get; }

    /// <summary>What happens to the first that does not fit.</summary>
    public ShortfallPolicy Policy { get; }

    /// <summary>Whether the call states that policy, shows it, or is silent.</summary>
    public Provenance PolicyProvenance { get; }

    /// <summary>Where the pool stands.</summary>
    public LegalSource Source { get; }

    /// <summary>One decision a request, by rank and then by code.</summary>
    public ValueList<GrantDecision> Decisions { get; }

    /// <summary>What is left; what the undecided ask for is still in it.</summary>
    public Euro Left { get; }

    /// <summary>Assigns a pool.</summary>
    /// <param name="pool">What there is; zero or more.</param>
    /// <param name="requests">The requests; no code twice, no negative amount, ranks from 1.</param>
    /// <param name="policy">What happens to the first that does not fit.</param>
    /// <param name="policyProvenance">Whether the call states that policy, shows it, or is silent.</param>
    /// <param name="source">Where the pool stands, cited in defects and explanations.</param>
    /// <returns>The assignment, or everything that is wrong with the input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A policy or provenance is not a declared value.</exception>
    public static Validated<GrantAssignment> Assign(
        Euro pool, ValueList<GrantRequest> requests, ShortfallPolicy policy, Provenance policyProvenance, LegalSource source)
    {
        ArgumentNullException.ThrowIfNull(requests);
        Guard.Declared(policy);
        Guard.Declared(policyProvenance);
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

        return Validated<GrantAssignment>.From(defects, () => new(pool, policy, policyProvenance, source, Decide(pool, requests, policy)));

        void AddNegative(string path, Euro amount)
        {
            if (amount < Euro.Zero)
            {
                defects.Add(new(NumberDefects.Negative, path, FactValue.Of(amount), FactValue.Of(Euro.Zero), source));
            }
        }
    }

    /// <summary>One finding a request: what was asked and was there, the policy, what it got and why.</summary>
    public ValueList<Finding> Explain() => Decisions.Select(decision => new Finding(
        "GRANT-DECISION",
        LocalizedText.Same(decision.Request.Title),
        Source,
        [
            new("REQUESTED", new("richiesto", "requested"), FactValue.Of(decision.Request.Amount), Provenance.Given),
            new("AVAILABLE", new("disponibile", "available"), FactValue.Of(decision.Available), Provenance.Calculated),
            new("REASON", new("motivo", "reason"), FactValue.Of(decision.Reason), Provenance.Calculated),
        ],
        [new("SHORTFALL", new("se il fondo non basta", "where the pool is not enough"), FactValue.Of(PolicyTitle), PolicyProvenance)],
        decision.Status == GrantStatus.Undecided
            ? new Outcome.Unclear([new("RANKING", new("una graduatoria", "a ranking"))])
            : new Outcome.Calculated(FactValue.Of(decision.Amount)))).ToValueList();

    /// <summary>The certificate of this assignment, which verifies on its own.</summary>
    public GrantCertificate ToCertificate() => new(
        Pool,
        Decisions.Select(decision => new CertificateLine(
            decision.Request.Code, decision.Request.Title, decision.Request.Amount, decision.Amount)).ToValueList(),
        Left);

    private LocalizedText PolicyTitle => Policy switch
    {
        ShortfallPolicy.Skip => new("si passa al successivo", "the next one is tried"),
        ShortfallPolicy.Part => new("si dà quanto resta", "what is left is given"),
        _ => new("ci si ferma", "it ends there"),
    };

    private static ValueList<GrantDecision> Decide(Euro pool, ValueList<GrantRequest> requests, ShortfallPolicy policy)
    {
        var walk = new RankWalk(pool, policy);
        return requests
            .OrderBy(request => request.Code, StringComparer.Ordinal)
            .GroupBy(request => (Unranked: request.Rank is null, request.Rank))
            .OrderBy(tied => tied.Key)
            .SelectMany(tied => Decide(walk, tied.ToArray()))
            .ToValueList();
    }

    private static GrantDecision[] Decide(RankWalk walk, GrantRequest[] tied)
    {
        Euro available = walk.Most;
        var statuses = new Queue<GrantStatus>(walk.Take([.. tied
            .Where(request => request.Exclusion is null)
            .Select(request => request.Amount.Cents)]));
        return Array.ConvertAll(tied, request =>
        {
            GrantStatus status = request.Exclusion is null ? statuses.Dequeue() : GrantStatus.Excluded;
            Euro amount = status switch
            {
                GrantStatus.InFull => request.Amount,
                GrantStatus.InPart => available,
                _ => Euro.Zero,
            };
            return new GrantDecision(request, status, amount, available);
        });
    }
}
