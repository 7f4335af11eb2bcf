using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>The assignment of a pool to requests, never exceeding the pool. Italian term: assegnazione dei contributi.</summary>
/// <remarks>
/// <para>If the pool is enough for all the amounts due, every request gets its own and no ranking is needed. Otherwise the policy
/// decides: in proportion to the points, or down the ranking. Among tied requests, only those whose outcome depends on the order
/// within the tie are undecided, along with any later requests whose turn depends on it.</para>
/// <para>A request with a missing fact is undecided, never refused. While one is, the others are decided only if the pool is
/// enough for all, that request included. The order of the input never matters.</para>
/// <para>Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record GrantAssignment
{
    private GrantAssignment(
        Euro pool,
        Policy<GrantPolicy> policy,
        LegalSource source,
        ValueList<GrantDecision> decisions,
        RankedSharing? ranked,
        Sharing? weighted,
        ShareCertificate certificate)
    {
        Pool = pool;
        Policy = policy;
        Source = source;
        Decisions = decisions;
        Ranked = ranked;
        Weighted = weighted;
        Certificate = certificate;
        Remaining = Euro.FromCents(certificate.Remaining);
    }

    /// <summary>The amount of the pool.</summary>
    public Euro Pool { get; }

    /// <summary>The policy that turns points and requests into grants.</summary>
    public Policy<GrantPolicy> Policy { get; }

    /// <summary>The source of the pool.</summary>
    public LegalSource Source { get; }

    /// <summary>
    /// The same assignment in cents down the ranking, as used by revisions; <see langword="null"/> if the pool was shared in
    /// proportion.
    /// </summary>
    public RankedSharing? Ranked { get; }

    /// <summary>
    /// The same assignment in cents in proportion, as used by revisions; <see langword="null"/> if the pool was assigned down the
    /// ranking.
    /// </summary>
    public Sharing? Weighted { get; }

    /// <summary>One decision for each request, by rank and then by code.</summary>
    public ValueList<GrantDecision> Decisions { get; }

    /// <summary>
    /// The figures of the decided requests, which can be verified and explained without this type; a request with a missing fact
    /// has no row, nor has one that depends on it.
    /// </summary>
    public ShareCertificate Certificate { get; }

    /// <summary>The remaining amount; it includes the money that undecided requests compete for.</summary>
    public Euro Remaining { get; }

    /// <summary>Assigns a pool.</summary>
    /// <param name="pool">The amount of the pool; zero or more.</param>
    /// <param name="requests">
    /// The requests, with distinct codes, no negative amounts or costs, and ranks from 1; if points are weights, none negative.
    /// </param>
    /// <param name="policy">The policy that turns points and requests into grants.</param>
    /// <param name="source">The source of the pool, cited in defects and explanations.</param>
    /// <returns>
    /// The assignment, or the defects of the input; points that are all zero are one if they are to divide a pool that does not
    /// suffice.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<GrantAssignment> Assign(
        Euro pool, ValueList<GrantRequest> requests, Policy<GrantPolicy> policy, LegalSource source)
    {
        Guard.Against.Null(requests);
        Guard.Against.Null(policy);
        Guard.Against.Null(source);
        ValueList<Defect> defects = DefectsOf(pool, requests, policy.Value, source);
        return defects.Count > 0
            ? Validated<GrantAssignment>.Invalid(defects)
            : Decide(pool, GrantTurn.Of(pool, requests, policy.Value), policy, source);
    }

    /// <summary>
    /// Returns the digest of what is submitted to an assignment, for whoever holds the requests and wants to find it again in the
    /// certificate. Italian term: impronta delle richieste.
    /// </summary>
    /// <param name="pool">The amount of the pool; zero or more.</param>
    /// <param name="requests">The requests, in any order, with the bounds of <see cref="Assign"/>.</param>
    /// <param name="policy">The policy that turns points and requests into grants.</param>
    /// <param name="source">The source of the pool, cited in defects.</param>
    /// <returns>The digest, or the defects of the input; nothing is shared, so that a sharing may still find others.</returns>
    /// <remarks>
    /// It is the digest of the rows of the certificate: the amount due to each request and, as far as the policy uses them, its
    /// rank or its points, which are known only after the evaluation. Requests that differ in nothing of this have the same digest, and
    /// an undecided request has no row.
    /// </remarks>
    /// <exception cref="ArgumentNullException">A reference argument is <see langword="null"/>.</exception>
    public static Validated<InputDigest> DigestOf(
        Euro pool, ValueList<GrantRequest> requests, Policy<GrantPolicy> policy, LegalSource source)
    {
        Guard.Against.Null(requests);
        Guard.Against.Null(policy);
        Guard.Against.Null(source);
        return Validated<InputDigest>.From(DefectsOf(pool, requests, policy.Value, source), () =>
        {
            ValueList<GrantTurn> turns = GrantTurn.Of(pool, requests, policy.Value);
            return IsByRank(turns, policy.Value)
                ? RankedSharing.DigestOf(Unit.EuroCent, SourcesOf(pool), RankedClaims(turns), RankPolicyOf(policy.Value))
                : WithExcluded(
                    Sharing.Submitted(pool.Cents, Unit.EuroCent, WeightedClaims(pool, turns), SharingPolicy.ByWeight), turns).ComputeDigest();
        });
    }

    /// <summary>Returns the decision on a request.</summary>
    /// <param name="code">The code of the request.</param>
    /// <exception cref="ArgumentException">No request has this code.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public GrantDecision DecisionOn(string code)
    {
        Guard.Against.Null(code);
        return Decisions.FirstOrDefault(decision => decision.Request.Code == code)
            ?? throw new ArgumentException($"There is no request '{code}'.", nameof(code));
    }

    /// <summary>
    /// Returns one finding for each request: the amounts requested, due and available, the points, the policy, the amount assigned
    /// and the reason.
    /// </summary>
    public ValueList<Finding> Explain() => Decisions.Select(Explain).ToValueList();

    /// <summary>Returns the finding for one decision of this assignment.</summary>
    internal Finding Explain(GrantDecision decision) => new(
        "GRANT-DECISION",
        decision.Request.Title,
        Source,
        [
            .. Shown("REQUESTED", new("richiesto", "requested"), decision.Request.Amount, FactValue.Of, Provenance.Given),
            .. Shown("POINTS", new("punti", "points"), decision.Request.Points, FactValue.Of, Provenance.Given),
            .. Shown("DUE", new("spettante", "due"), Policy.Value is GrantPolicy.Banded ? decision.Due : default, FactValue.Of, Provenance.Calculated),
            new("AVAILABLE", new("disponibile", "available"), FactValue.Of(decision.Available), Provenance.Calculated),
            new("REASON", new("motivo", "reason"), FactValue.Of(decision.Reason), Provenance.Calculated),
        ],
        [Policy.ToNamedValue(policy => FactValue.Of(policy.Title))],
        decision.Missing.Count > 0 ? new Outcome.Unclear(decision.Missing) : new Outcome.Calculated(FactValue.Of(decision.Amount)));

    private static ValueList<Defect> DefectsOf(Euro pool, ValueList<GrantRequest> requests, GrantPolicy policy, LegalSource source)
    {
        var defects = new List<Defect>();
        AddNegative("pool", pool);
        defects.AddRepeated(requests.Select(request => request.Code), "requests", source);
        foreach (GrantRequest request in requests)
        {
            AddNegative($"requests[{request.Code}].amount", request.Amount);
            AddNegative($"requests[{request.Code}].cost", request.Exclusion is null ? request.Cost : default);
            if (request.Rank < 1)
            {
                defects.Add(DefectCodes.FundingRank.At($"requests[{request.Code}].rank", request.Rank.Value, 1, source));
            }

            if (policy is not GrantPolicy.Ranked && request.Exclusion is null && request.Points.TryGet(out Points points) && points < Points.Zero)
            {
                defects.Add(DefectCodes.NumberNegative.At(
                    $"requests[{request.Code}].points", FactValue.Of(points), FactValue.Of(Points.Zero), source));
            }
        }

        return defects.ToValueList();

        void AddNegative(string path, Known<Euro> amount)
        {
            if (amount.TryGet(out Euro euros) && euros < Euro.Zero)
            {
                defects.Add(DefectCodes.NumberNegative.At(path, euros, Euro.Zero, source));
            }
        }
    }

    private static ValueList<NamedValue> Shown<T>(
        string code, LocalizedText title, Known<T> value, Func<T, FactValue> shown, Provenance provenance)
        where T : notnull => value.TryGet(out T? known) ? [new(code, title, shown(known), provenance)] : [];

    private static Validated<GrantAssignment> Decide(
        Euro pool, ValueList<GrantTurn> turns, Policy<GrantPolicy> policy, LegalSource source) => IsByRank(turns, policy.Value)
            ? Validated<GrantAssignment>.Valid(DownTheRanking(pool, turns, policy, source))
            : InProportion(pool, turns, policy, source);

    private static bool IsByRank(ValueList<GrantTurn> turns, GrantPolicy policy) =>
        policy is GrantPolicy.Ranked || !turns.Any(turn => turn.TakesPart);

    private static GrantAssignment DownTheRanking(
        Euro pool, ValueList<GrantTurn> turns, Policy<GrantPolicy> policy, LegalSource source)
    {
        RankedSharing sharing = RankedSharing.Share(
            Unit.EuroCent, SourcesOf(pool), RankedClaims(turns), RankPolicyOf(policy.Value), source).OrThrow();
        Dictionary<string, RankedLine> lines = sharing.Lines.ToDictionary(line => line.Claim.Code, StringComparer.Ordinal);
        return new(
            pool,
            policy,
            source,
            turns.Select(turn => lines.TryGetValue(turn.Request.Code, out RankedLine? line) ? turn.Decide(line) : turn.Wait(pool)).ToValueList(),
            sharing,
            weighted: null,
            sharing.Certificates[^1]);
    }

    private static ValueList<FundingSource> SourcesOf(Euro pool) => [new("POOL", new("fondo", "pool"), pool.Cents)];

    private static RankPolicy RankPolicyOf(GrantPolicy policy) =>
        RankPolicy.From(policy is GrantPolicy.Ranked ranked ? ranked.Shortfall : ShortfallPolicy.Stop);

    private static ValueList<RankedClaim> RankedClaims(ValueList<GrantTurn> turns) => turns.Where(turn => !turn.IsOpen)
        .Select(turn => new RankedClaim(turn.Request.Code, turn.Request.Title, turn.Cents, turn.Request.Rank, [], turn.Exclusion))
        .ToValueList();

    private static Validated<GrantAssignment> InProportion(
        Euro pool, ValueList<GrantTurn> turns, Policy<GrantPolicy> policy, LegalSource source) =>
        Sharing.Share(pool.Cents, Unit.EuroCent, WeightedClaims(pool, turns), SharingPolicy.ByWeight, source).Map(sharing =>
        {
            ShareCertificate shared = sharing.ToCertificate();
            Dictionary<string, (ShareLine Line, LocalizedText Why)> lines = sharing.Lines
                .Zip(shared.Explain(), (line, why) => (Line: line, Why: why.Text))
                .ToDictionary(each => each.Line.Claim.Code, StringComparer.Ordinal);
            return new GrantAssignment(
                pool,
                policy,
                source,
                turns.Select(turn => lines.TryGetValue(turn.Request.Code, out var each) ? turn.Decide(each.Line, pool, each.Why) : turn.Wait(pool)).ToValueList(),
                ranked: null,
                sharing,
                WithExcluded(shared, turns));
        });

    private static ValueList<Claim> WeightedClaims(Euro pool, ValueList<GrantTurn> turns)
    {
        GrantTurn[] takers = [.. turns.Where(turn => turn.TakesPart)];

        // Where the pool suffices, points do not matter: each is at its ceiling, whatever its weight.
        bool enough = takers.Aggregate(Int128.Zero, (sum, turn) => sum + turn.Cents) <= pool.Cents;
        return takers.Select(turn => new Claim(
            turn.Request.Code, turn.Request.Title, enough ? Ratio.Whole(1) : turn.Weight, ceiling: turn.Cents)).ToValueList();
    }

    /// <summary>Returns the certificate of a sharing in proportion with the rows of the excluded requests.</summary>
    private static ShareCertificate WithExcluded(ShareCertificate shared, ValueList<GrantTurn> turns)
    {
        CertificateRow[] excluded = [.. turns.Where(turn => turn.Exclusion is not null).Select(turn => turn.ExcludedRow())];
        return new ShareCertificate(
            shared.Unit, shared.Budget, shared.Policy, [], shared.Claims + excluded.Length, [.. shared.Rows, .. excluded], shared.Remaining, shared.Undecided).WithDigest();
    }
}
