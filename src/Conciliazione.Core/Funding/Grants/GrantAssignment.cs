using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>The assignment of a pool to requests, never exceeding the pool. Italian term: assegnazione dei contributi.</summary>
/// <remarks>
/// <para>If the pool is enough for all, every request gets the amount requested and no ranking is needed. Otherwise the money is
/// assigned down the ranking, and the declared policy applies to the first request that does not fit. Among tied requests, only
/// those whose outcome depends on the order within the tie are undecided, along with any later requests whose turn depends on it.
/// The order of the input never matters.</para>
/// <para>Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record GrantAssignment
{
    private GrantAssignment(
        Euro pool, ShortfallPolicy policy, Provenance policyProvenance, ValueList<GrantDecision> decisions, RankedSharing sharing)
    {
        Pool = pool;
        Policy = policy;
        PolicyProvenance = policyProvenance;
        Decisions = decisions;
        Sharing = sharing;
        Remaining = Euro.FromCents(sharing.Remaining);
    }

    /// <summary>The amount of the pool.</summary>
    public Euro Pool { get; }

    /// <summary>The policy for the first request that does not fit.</summary>
    public ShortfallPolicy Policy { get; }

    /// <summary>Whether the call states the policy, implies it, or is silent.</summary>
    public Provenance PolicyProvenance { get; }

    /// <summary>The source of the pool.</summary>
    public LegalSource Source => Sharing.Source;

    /// <summary>The same assignment in cents, as used by revisions: the engine that decides.</summary>
    public RankedSharing Sharing { get; }

    /// <summary>One decision for each request, by rank and then by code.</summary>
    public ValueList<GrantDecision> Decisions { get; }

    /// <summary>The remaining amount; it includes the money that undecided requests compete for.</summary>
    public Euro Remaining { get; }

    /// <summary>Assigns a pool.</summary>
    /// <param name="pool">The amount of the pool; zero or more.</param>
    /// <param name="requests">The requests, with distinct codes, no negative amounts, and ranks from 1.</param>
    /// <param name="policy">The policy for the first request that does not fit.</param>
    /// <param name="policyProvenance">Whether the call states the policy, implies it, or is silent.</param>
    /// <param name="source">The source of the pool, cited in defects and explanations.</param>
    /// <returns>The assignment, or the defects of the input.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="requests"/> or <paramref name="source"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A policy or provenance is not a declared value.</exception>
    public static Validated<GrantAssignment> Assign(
        Euro pool, ValueList<GrantRequest> requests, ShortfallPolicy policy, Provenance policyProvenance, LegalSource source)
    {
        Guard.Against.Null(requests);
        Guard.Against.Undeclared(policy);
        Guard.Against.Undeclared(policyProvenance);
        Guard.Against.Null(source);
        var defects = new List<Defect>();
        AddNegative("pool", pool);
        defects.AddRepeated(requests.Select(request => request.Code), "requests", source);
        foreach (GrantRequest request in requests)
        {
            AddNegative($"requests[{request.Code}].amount", request.Amount);
            if (request.Rank < 1)
            {
                defects.Add(DefectCodes.FundingRank.At($"requests[{request.Code}].rank", request.Rank.Value, 1, source));
            }
        }

        return Validated<GrantAssignment>.From(defects, () => Decide(pool, requests, policy, policyProvenance, source));

        void AddNegative(string path, Euro amount)
        {
            if (amount < Euro.Zero)
            {
                defects.Add(DefectCodes.NumberNegative.At(path, amount, Euro.Zero, source));
            }
        }
    }

    /// <summary>
    /// Returns one finding for each request: the amounts requested and available, the policy, the amount assigned and the reason.
    /// </summary>
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

    /// <summary>Returns the certificate of this assignment, which can be verified and explained without this type.</summary>
    public ShareCertificate ToCertificate() => Sharing.Certificates[^1];

    private LocalizedText PolicyTitle => Policy switch
    {
        ShortfallPolicy.Skip => new("si passa al successivo", "the next one is tried"),
        ShortfallPolicy.Part => new("si dà quanto resta", "what is left is given"),
        _ => new("ci si ferma", "it ends there"),
    };

    private static GrantAssignment Decide(
        Euro pool, ValueList<GrantRequest> requests, ShortfallPolicy policy, Provenance policyProvenance, LegalSource source)
    {
        RankedSharing sharing = RankedSharing.Share(
            Unit.EuroCent,
            [new("POOL", new("fondo", "pool"), pool.Cents)],
            requests.Select(request => new RankedClaim(
                request.Code, LocalizedText.Same(request.Title), request.Amount.Cents, request.Rank, [], request.Exclusion)).ToValueList(),
            RankPolicy.From(policy),
            source).OrThrow();
        Dictionary<string, GrantRequest> byCode = requests.ToDictionary(request => request.Code, StringComparer.Ordinal);
        return new(
            pool,
            policy,
            policyProvenance,
            sharing.Lines.Select(line => new GrantDecision(
                byCode[line.Claim.Code], line.Status, Euro.FromCents(line.Units), Euro.FromCents(line.Available))).ToValueList(),
            sharing);
    }
}
