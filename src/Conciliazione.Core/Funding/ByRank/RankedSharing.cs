using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>
/// Whole units assigned in full down a ranking, from one or more sources. Italian term: assegnazione per graduatoria.
/// </summary>
/// <remarks>
/// <para>If there is enough for all, no ranking is needed. Otherwise the declared policy applies to the first claim that does not
/// fit. Sources are spent in their declared order, each by the claims it is open to. Among tied claims, only those for which two
/// orders within the tie lead to different outcomes, including the source drawn on, are undecided, along with any later claims
/// whose turn depends on it.</para>
/// <para>The order of the input does not affect the result. The shares and the units left sum to the sources. Equality is by
/// content. Immutable and thread-safe.</para>
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
        RemainingBySource = leftBySource;
        Certificates = certificates;
        Remaining = leftBySource.Sum();
        Undecided = certificates[^1].Undecided;
    }

    /// <summary>The unit being shared.</summary>
    public Unit Unit { get; }

    /// <summary>The sources, in the order in which they are spent.</summary>
    public ValueList<FundingSource> Sources { get; }

    /// <summary>The policy for the first claim that does not fit.</summary>
    public RankPolicy Policy { get; }

    /// <summary>The source of the rule.</summary>
    public LegalSource Source { get; }

    /// <summary>One line for each claim, by rank and then by code: the state after the last round.</summary>
    public ValueList<RankedLine> Lines { get; }

    /// <summary>The units left in each source, in the order of the sources.</summary>
    public ValueList<long> RemainingBySource { get; }

    /// <summary>
    /// One certificate for each round: the first round and, if there are released reserves, the round that assigns them.
    /// </summary>
    public ValueList<ShareCertificate> Certificates { get; }

    /// <summary>The total number of units left; it includes those that undecided claims compete for.</summary>
    public long Remaining { get; }

    /// <summary>
    /// The part of the units left that is undecided because of a tie: units still held by the sources open to undecided claims,
    /// up to the units that these claims need.
    /// </summary>
    public long Undecided { get; }

    /// <summary>Shares the sources down the ranking.</summary>
    /// <param name="unit">The unit being shared.</param>
    /// <param name="sources">The sources, in the order in which they are spent, with distinct codes and none negative.</param>
    /// <param name="claims">The claims, with distinct codes, no negative figures, and ranks from 1.</param>
    /// <param name="policy">The policy for the first claim that does not fit.</param>
    /// <param name="source">The source of the rule.</param>
    /// <returns>The sharing, or the defects of the figures.</returns>
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

    /// <summary>
    /// Applies withdrawals and reductions, and passes the freed units down the ranking.
    /// Italian term: scorrimento della graduatoria.
    /// </summary>
    /// <param name="events">The events; at most one per claim.</param>
    /// <param name="succession">
    /// Whether the freed units go to the next claim in the ranking; otherwise the ranking is closed: no claim gets more, tied
    /// claims included, and all of it remains unassigned, for a residue round.
    /// </param>
    /// <returns>The revision, or the defects of the events.</returns>
    /// <remarks>
    /// A claim keeps what it had unless an event names it; only the freed units go down the ranking, to the first claim that is
    /// not yet met in full. So a revision never takes from one claim to give to another.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is <see langword="null"/>.</exception>
    public Validated<Revision<RankedSharing>> Revise(ValueList<ShareEvent> events, bool succession = true)
    {
        Guard.Against.Null(events);
        return RankRevision.Apply(this, events, succession);
    }

    /// <summary>Returns the units of a claim.</summary>
    /// <param name="code">The code of the claim.</param>
    /// <exception cref="ArgumentException">No claim has this code.</exception>
    public long UnitsOf(string code) => Lines.FirstOrDefault(line => line.Claim.Code == code)?.Units
        ?? throw new ArgumentException($"There is no claim '{code}'.", nameof(code));

    /// <summary>
    /// Returns the reason for the outcome of each claim, taken from the certificates: that of the only round, or those of all
    /// rounds in order, each with its number.
    /// </summary>
    public ValueList<CertificateReason> Explain()
    {
        ValueList<CertificateReason> last = Certificates[^1].Explain();
        if (Certificates.Count == 1)
        {
            return last;
        }

        Dictionary<string, LocalizedText>[] rounds =
        [
            .. Certificates.Select(certificate => certificate.Explain()
                .ToDictionary(reason => reason.Row.Code, reason => reason.Text, StringComparer.Ordinal)),
        ];
        return last.Select(reason => new CertificateReason(
            reason.Row, LocalizedText.From(language => Rounds(reason.Row.Code, language)))).ToValueList();

        string Rounds(string code, Language language) => string.Join("; ", rounds.Select((texts, i) =>
        {
            string number = FixedPoint.Format(i + 1, 0, NumberShape.Plain, Notation.Invariant);
            return $"{(language == Language.Italian ? "giro" : "round")} {number}: {texts[code].In(language)}";
        }));
    }

    /// <summary>Returns the lines and the units left.</summary>
    public override string ToString() => FormattableString.Invariant($"{Lines}, {Remaining} left");

    /// <summary>
    /// Runs a round on top of the units already assigned, from the sources as they are now, then another with the reserves it
    /// leaves, if they are released.
    /// </summary>
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
        if (!round.Lines.Any(line => line.Status == GrantStatus.Undecided) && sources.Where((each, s) => each is { Released: true, OnlyFor: not null } && round.Remaining[s] > 0).Any())
        {
            ValueList<FundingSource> open = sources.Select((each, s) => new FundingSource(
                each.Code, each.Title, round.Remaining[s], each.Released ? null : each.OnlyFor)).ToValueList();
            return Run(unit, declared, open, policy, source, [.. round.Lines.Select(line => (line.Claim, line.First(line.Units)))], certificates);
        }

        return new(unit, declared, policy, source, round.Lines.ToValueList(), round.Remaining.ToValueList(), certificates);
    }

    /// <summary>Returns the same sharing with units set aside for another purpose, by source.</summary>
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
        round.Remaining.Sum(),
        round.Undecided);
}
