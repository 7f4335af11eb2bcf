using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>Whole units given in full down a ranking, from one source or several. Italian term: assegnazione per graduatoria.</summary>
/// <remarks>
/// <para>Where there is enough for all, no ranking is needed. Otherwise the first that does not fit meets the declared policy. The
/// sources are spent in their declared order, each by those it is open to. Of those tied, only they are undecided for whom two
/// orders among them give two outcomes, the source drawn on included; so are those after them whose turn depends on it.</para>
/// <para>The order of the input changes nothing. The shares and what is left sum to the sources. Equality is by content. Immutable,
/// safe for any thread.</para>
/// </remarks>
public sealed record RankedSharing
{
    private RankedSharing(
        Unit unit,
        ValueList<FundingSource> sources,
        RankPolicy policy,
        LegalSource source,
        ValueList<RankedLine> lines,
        ValueList<long> leftBySource,
        ValueList<ShareCertificate> certificates)
    {
        Unit = unit;
        Sources = sources;
        Policy = policy;
        Source = source;
        Lines = lines;
        LeftBySource = leftBySource;
        Certificates = certificates;
        Left = leftBySource.Sum();
        Undecided = certificates[^1].Undecided;
    }

    /// <summary>What is shared.</summary>
    public Unit Unit { get; }

    /// <summary>The sources, in the order in which they are spent.</summary>
    public ValueList<FundingSource> Sources { get; }

    /// <summary>What happens to the first that does not fit.</summary>
    public RankPolicy Policy { get; }

    /// <summary>Where the rule stands.</summary>
    public LegalSource Source { get; }

    /// <summary>One line a claim, by rank and then by code; the state after the last round.</summary>
    public ValueList<RankedLine> Lines { get; }

    /// <summary>What is left of each source, in their order.</summary>
    public ValueList<long> LeftBySource { get; }

    /// <summary>One certificate a round: the first, and the one of the reserves that are released, where there are any.</summary>
    public ValueList<ShareCertificate> Certificates { get; }

    /// <summary>What is left in all; what the undecided ask for is still in it.</summary>
    public long Left { get; }

    /// <summary>How much of it hangs on a tie: what the sources that the undecided reach still hold, as far as they ask for it.</summary>
    public long Undecided { get; }

    /// <summary>Shares the sources down the ranking.</summary>
    /// <param name="unit">What is shared.</param>
    /// <param name="sources">The sources in the order in which they are spent; no code twice, none negative.</param>
    /// <param name="claims">The claims; no code twice, nothing negative, ranks from 1.</param>
    /// <param name="policy">What happens to the first that does not fit.</param>
    /// <param name="source">Where the rule stands.</param>
    /// <returns>The sharing, or everything that is wrong with the figures.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<RankedSharing> Share(
        Unit unit, ValueList<FundingSource> sources, ValueList<RankedClaim> claims, RankPolicy policy, LegalSource source)
    {
        Guard.Against.Null(unit);
        Guard.Against.Null(sources);
        Guard.Against.Null(claims);
        Guard.Against.Null(policy);
        Guard.Against.Null(source);
        return Validated<RankedSharing>.From(
            RankChecks.Of(unit, sources, claims, source),
            () => Run(unit, sources, sources, policy, source, [.. claims.Select(claim => (claim, ValueList<SourceDraw>.Empty))], []));
    }

    /// <summary>Applies withdrawals and reductions, and hands what is free down the ranking. Italian term: scorrimento della graduatoria.</summary>
    /// <param name="events">What happened; one event a claim.</param>
    /// <param name="succession">
    /// Whether what is free goes to the next in the ranking; else the ranking is closed: nobody gets more, those tied included, and all
    /// of it stays in what is left, for a residue round.
    /// </param>
    /// <returns>The revision, or everything that is wrong with the events.</returns>
    /// <remarks>
    /// Whoever had something keeps it, unless an event names them; only what is free goes down the ranking, to the first that
    /// still misses something. So a revision never takes from one to give to another.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is <see langword="null"/>.</exception>
    public Validated<Revision<RankedSharing>> Revise(ValueList<ShareEvent> events, bool succession = true)
    {
        Guard.Against.Null(events);
        return RankRevision.Apply(this, events, succession);
    }

    /// <summary>What a claim has.</summary>
    /// <param name="code">The code of the claim.</param>
    /// <exception cref="ArgumentException">There is no such claim.</exception>
    public long UnitsOf(string code) => Lines.FirstOrDefault(line => line.Claim.Code == code)?.Units
        ?? throw new ArgumentException($"There is no claim '{code}'.", nameof(code));

    /// <summary>Why each claim got what it got in the last round, from the certificate.</summary>
    public ValueList<CertificateReason> Explain() => Certificates[^1].Explain();

    /// <summary>The lines and what is left.</summary>
    public override string ToString() => FormattableString.Invariant($"{Lines}, {Left} left");

    /// <summary>A round with what is already assigned, from the sources as they are now, then another with the reserves that it leaves, where they are released.</summary>
    internal static RankedSharing Run(
        Unit unit,
        ValueList<FundingSource> declared,
        ValueList<FundingSource> sources,
        RankPolicy policy,
        LegalSource source,
        IReadOnlyList<(RankedClaim Claim, ValueList<SourceDraw> Held)> claims,
        ValueList<ShareCertificate> before)
    {
        var round = RankRound.Run(sources, policy, claims);
        ValueList<ShareCertificate> certificates = [.. before, Certify(unit, sources, policy, round)];
        if (!round.Lines.Any(line => line.Status == GrantStatus.Undecided) && sources.Where((each, s) => each is { Released: true, OnlyFor: not null } && round.Left[s] > 0).Any())
        {
            ValueList<FundingSource> open = sources.Select((each, s) => new FundingSource(
                each.Code, each.Title, round.Left[s], each.Released ? null : each.OnlyFor)).ToValueList();
            return Run(unit, declared, open, policy, source, [.. round.Lines.Select(line => (line.Claim, line.First(line.Units)))], certificates);
        }

        return new(unit, declared, policy, source, round.Lines.ToValueList(), round.Left.ToValueList(), certificates);
    }

    /// <summary>The same with units set aside for another purpose, by source.</summary>
    internal RankedSharing SettingAside(ValueList<long> leftBySource) =>
        new(Unit, Sources, Policy, Source, Lines, leftBySource, Certificates);

    private static ShareCertificate Certify(Unit unit, ValueList<FundingSource> sources, RankPolicy policy, RankRound round) => new(
        unit,
        sources.Sum(each => each.Units) + round.Lines.Sum(line => line.Kept),
        policy.ToCertificate(),
        sources,
        round.Lines.Count,
        round.Lines.Select(line => new CertificateRow(
            line.Claim.Code,
            line.Claim.Title,
            line.Claim.Rank,
            line.Kept,
            line.Claim.Due,
            line.Units,
            line.Claim.Tags,
            line.Draws,
            line.Status switch
            {
                GrantStatus.Excluded => CertificateStatus.Excluded,
                GrantStatus.Undecided => CertificateStatus.Undecided,
                _ => CertificateStatus.TakesPart,
            },
            line.Claim.Exclusion)).ToValueList(),
        round.Left.Sum(),
        round.Undecided);
}
