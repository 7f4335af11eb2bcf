namespace Conciliazione.Funding;

/// <summary>A sharing by rank after withdrawals and reductions, and what that changed. Italian term: scorrimento della graduatoria.</summary>
/// <remarks>
/// Whoever had something keeps it, unless an event names them; only what is free goes down the ranking, to the first that
/// still misses something. So a revision never takes from one to give to another. Equality is by content. Immutable, safe for any
/// thread.
/// </remarks>
public sealed record RankRevision
{
    private RankRevision(RankedSharing before, RankedSharing after, long freed, ValueList<ShareEvent> events)
    {
        Before = before;
        After = after;
        Freed = freed;
        Dictionary<string, RankedLine> had = before.Lines.ToDictionary(line => line.Claim.Code, StringComparer.Ordinal);
        Changes = after.Lines.Zip(after.Explain(), (line, why) => (Line: line, Why: why))
            .Where(each => had[each.Line.Claim.Code].Units != each.Line.Units)
            .Select(each => new ShareChange(
                each.Line.Claim.Code,
                each.Line.Claim.Title,
                had[each.Line.Claim.Code].Units,
                each.Line.Units,
                each.Line.Units > had[each.Line.Claim.Code].Units ? Gained(each.Why.Text) : events.Single(named => named.Code == each.Line.Claim.Code).Lost(each.Line.Units)))
            .ToValueList();
    }

    /// <summary>What there was.</summary>
    public RankedSharing Before { get; }

    /// <summary>What there is now.</summary>
    public RankedSharing After { get; }

    /// <summary>How many units the events freed; what was already left comes on top.</summary>
    public long Freed { get; }

    /// <summary>Who gained and who lost, by rank and then by code.</summary>
    public ValueList<ShareChange> Changes { get; }

    /// <summary>Applies events to a sharing and hands what is free down the ranking.</summary>
    /// <param name="before">The sharing as it stands.</param>
    /// <param name="events">What happened; one event a claim.</param>
    /// <param name="succession">
    /// Whether what is free goes to the next in the ranking; else the ranking is closed: nobody gets more, those tied included, and all
    /// of it stays in what is left, for a residue round.
    /// </param>
    /// <returns>The revision, or everything that is wrong with the events.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<RankRevision> Apply(RankedSharing before, ValueList<ShareEvent> events, bool succession = true)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(events);
        return Validated<RankRevision>.From(
            RevisionChecks.Of(
                events,
                before.Lines.Where(line => line.Claim.Exclusion is null)
                    .ToDictionary(line => line.Claim.Code, line => (line.Units, line.Claim.Due), StringComparer.Ordinal),
                before.Unit,
                before.Source),
            () => Revise(before, events, succession));
    }

    /// <summary>The changes.</summary>
    public override string ToString() => $"{Changes}";

    private static RankRevision Revise(RankedSharing before, ValueList<ShareEvent> events, bool succession)
    {
        Dictionary<string, ShareEvent> byCode = events.ToDictionary(each => each.Code, StringComparer.Ordinal);
        var held = before.Lines.Select(line => byCode.TryGetValue(line.Claim.Code, out ShareEvent? each)
            ? Changed(line, each)
            : (line.Claim, Held: line.First(line.Units))).ToList();
        ValueList<long> free = before.Sources
            .Select((source, s) => before.LeftBySource[s] + Drawn(before.Lines.SelectMany(line => line.First(line.Units)), source) - Drawn(held.SelectMany(each => each.Held), source))
            .ToValueList();
        ValueList<FundingSource> sources = before.Sources
            .Select((source, s) => new FundingSource(source.Code, source.Title, succession ? free[s] : 0, source.OnlyFor, source.Released))
            .ToValueList();
        RankedSharing after = RankedSharing.Run(before.Unit, before.Sources, sources, before.Policy, before.Source, held, before.Certificates);
        return new(before, succession ? after : after.SettingAside(free), free.Sum() - before.Left, events);

        static long Drawn(IEnumerable<SourceDraw> draws, FundingSource source) => draws.Where(draw => draw.Source == source.Code).Sum(draw => draw.Units);
    }

    private static (RankedClaim Claim, ValueList<SourceDraw> Held) Changed(RankedLine line, ShareEvent each) => each.Match(
        withdrawal => (
            new RankedClaim(line.Claim.Code, line.Claim.Title, withdrawal.Paid, line.Claim.Rank, line.Claim.Tags, ShareEvent.Withdrawn),
            line.First(withdrawal.Paid)),
        reduction =>
        {
            long due = Math.Max(reduction.Due, reduction.Paid);
            return (new RankedClaim(line.Claim.Code, line.Claim.Title, due, line.Claim.Rank, line.Claim.Tags), line.First(due));
        });

    private static LocalizedText Gained(LocalizedText why) => new($"scorrimento: {why.Italian}", $"succession: {why.English}");
}
