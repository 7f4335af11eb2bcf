namespace Conciliazione.Rankings;

/// <summary>Compares two rankings, the second of which resulted from the first through events.</summary>
internal static class RankingDifferences
{
    private static readonly LocalizedText OtherPoints = new(
        "i punti dipendono da chi concorre, e chi concorre è cambiato", "points depend on who competes, and who competes has changed");

    private static readonly LocalizedText OtherReserves = new(
        "i posti riservati si contano su chi concorre, e chi concorre è cambiato", "reserved places are counted on who competes, and who competes has changed");

    public static RankingDifference Between<TApplication>(Ranking<TApplication> before, Ranking<TApplication> after)
        where TApplication : notnull
    {
        Dictionary<string, RankingEntry<TApplication>> old = before.Entries.ToDictionary(entry => entry.Reference, StringComparer.Ordinal);
        RankingEvent<TApplication>[] events = [.. after.Events.Skip(before.Events.Count)];
        var changes = new List<RankingChange>();
        foreach (RankingEntry<TApplication> entry in after.Entries)
        {
            RankingSituation was = Of(old[entry.Reference]);
            RankingSituation now = Of(entry);
            RankingEvent<TApplication>[] own = Array.FindAll(events, each => string.Equals(each.Reference, entry.Reference, StringComparison.Ordinal));
            if (was != now || own.Length > 0)
            {
                changes.Add(new(entry.Reference, was, now, own.Length > 0, Causes(was, now, own, events, after.Rules).ToValueList()));
            }
        }

        return new(changes.ToValueList());
    }

    private static RankingSituation Of<TApplication>(RankingEntry<TApplication> entry)
        where TApplication : notnull => new(entry.Position, entry.Status, entry.Card.Total);

    private static IEnumerable<LocalizedText> Causes<TApplication>(
        RankingSituation was,
        RankingSituation now,
        RankingEvent<TApplication>[] own,
        RankingEvent<TApplication>[] events,
        RankingRules<TApplication> rules)
        where TApplication : notnull
    {
        foreach (RankingEvent<TApplication> cause in own.Length > 0 ? own : events)
        {
            yield return new(cause.Render(Language.Italian), cause.Render(Language.English));
        }

        if (own.Length == 0 && was.Points != now.Points)
        {
            yield return OtherPoints;
        }
        else if (own.Length == 0 && rules.Reserves.Count > 0 && was.Status is RankingStatus.Placed && now.Status is not RankingStatus.Placed)
        {
            yield return OtherReserves;
        }
    }
}
