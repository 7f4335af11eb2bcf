using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>Revises a sharing by rank: freed units go down the ranking, to the first claim that is not yet met in full.</summary>
internal static class RankRevision
{
    /// <summary>Applies events to a sharing and assigns the free units down the ranking.</summary>
    public static Validated<Revision<RankedSharing>> Apply(RankedSharing before, ValueList<ShareEvent> events, bool succession) =>
        Validated<Revision<RankedSharing>>.From(
            RevisionChecks.Of(
                events,
                before.Lines.Where(line => line.Claim.Exclusion is null)
                    .ToDictionary(line => line.Claim.Code, line => (line.Units, line.Claim.Due), StringComparer.Ordinal),
                before.Unit,
                before.Source),
            () => Revise(before, events, succession));

    private static Revision<RankedSharing> Revise(RankedSharing before, ValueList<ShareEvent> events, bool succession)
    {
        Dictionary<string, ShareEvent> byCode = events.ToDictionary(each => each.Code, StringComparer.Ordinal);
        var held = before.Lines.Select(line => byCode.TryGetValue(line.Claim.Code, out ShareEvent? each)
            ? Changed(line, each)
            : (line.Claim, Held: line.First(line.Units))).ToList();
        ValueList<long> free = before.Sources
            .Select((source, s) => before.RemainingBySource[s] + Drawn(before.Lines.SelectMany(line => line.First(line.Units)), source) - Drawn(held.SelectMany(each => each.Held), source))
            .ToValueList();
        ValueList<FundingSource> sources = before.Sources
            .Select((source, s) => new FundingSource(source.Code, source.Title, succession ? free[s] : 0, source.OnlyFor, source.Released))
            .ToValueList();
        RankedSharing after = RankedSharing.Run(before.Unit, before.Sources, sources, before.Policy, before.Source, held, before.Certificates);
        after = succession ? after : after.SettingAside(free);
        return new(before, after, free.Sum() - before.Remaining, Changes(before, after, events));

        static long Drawn(IEnumerable<SourceDraw> draws, FundingSource source) => draws.Where(draw => draw.Source == source.Code).Sum(draw => draw.Units);
    }

    private static ValueList<ShareChange> Changes(RankedSharing before, RankedSharing after, ValueList<ShareEvent> events)
    {
        Dictionary<string, RankedLine> had = before.Lines.ToDictionary(line => line.Claim.Code, StringComparer.Ordinal);
        return after.Lines.Zip(after.Certificates[^1].Explain(), (line, why) => (Line: line, Why: why, Had: had[line.Claim.Code].Units))
            .Where(each => each.Had != each.Line.Units)
            .Select(each => new ShareChange(
                each.Line.Claim.Code,
                each.Line.Claim.Title,
                each.Had,
                each.Line.Units,
                each.Line.Units > each.Had ? Gained(each.Why.Text) : events.Single(named => named.Code == each.Line.Claim.Code).Lost(each.Line.Units)))
            .ToValueList();
    }

    private static (RankedClaim Claim, ValueList<SourceDraw> Held) Changed(RankedLine line, ShareEvent each) => each.Match(
        withdrawal => (
            new RankedClaim(line.Claim.Code, line.Claim.Title, withdrawal.Paid, line.Claim.Rank, line.Claim.Tags, ShareEvent.WithdrawnText),
            line.First(withdrawal.Paid)),
        reduction =>
        {
            long due = Math.Max(reduction.Due, reduction.Paid);
            return (new RankedClaim(line.Claim.Code, line.Claim.Title, due, line.Claim.Rank, line.Claim.Tags), line.First(due));
        });

    private static LocalizedText Gained(LocalizedText why) => new($"scorrimento: {why.Italian}", $"succession: {why.English}");
}
