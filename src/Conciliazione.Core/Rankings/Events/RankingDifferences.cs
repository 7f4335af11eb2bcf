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
        Dictionary<string, List<LocalizedText>> causes = Causes(before, after, events);
        var changes = new List<RankingChange>();
        foreach (RankingEntry<TApplication> entry in after.Entries)
        {
            RankingSituation was = Of(old[entry.Reference]);
            RankingSituation now = Of(entry);
            bool isSubject = Array.Exists(events, each => IsAbout(each, entry.Reference));
            if (was != now || isSubject)
            {
                changes.Add(new(entry.Reference, was, now, isSubject, causes[entry.Reference].Distinct().ToValueList()));
            }
        }

        return new(changes.ToValueList());
    }

    private static bool IsAbout<TApplication>(RankingEvent<TApplication> each, string reference)
        where TApplication : notnull => string.Equals(each.Reference, reference, StringComparison.Ordinal);

    /// <summary>
    /// Returns the causes by candidate: the events are applied one by one, and each is a cause for the candidates that it is about
    /// or whose situation it changed.
    /// </summary>
    private static Dictionary<string, List<LocalizedText>> Causes<TApplication>(
        Ranking<TApplication> before, Ranking<TApplication> after, RankingEvent<TApplication>[] events)
        where TApplication : notnull
    {
        var causes = after.Entries.ToDictionary(entry => entry.Reference, _ => new List<LocalizedText>(), StringComparer.Ordinal);
        Ranking<TApplication> at = before;
        for (int i = 0; i < events.Length; i++)
        {
            Ranking<TApplication> next = i == events.Length - 1 ? after : at.Apply(events[i]).OrThrow();
            bool reserved = !Reserved(at).SequenceEqual(Reserved(next));
            Dictionary<string, RankingSituation> old = at.Entries.ToDictionary(entry => entry.Reference, Of, StringComparer.Ordinal);
            foreach (RankingEntry<TApplication> entry in next.Entries)
            {
                RankingSituation was = old[entry.Reference];
                RankingSituation now = Of(entry);
                bool isSubject = IsAbout(events[i], entry.Reference);
                if (isSubject || was != now)
                {
                    causes[entry.Reference].AddRange(Causes(was, now, isSubject, events[i], reserved));
                }
            }

            at = next;
        }

        return causes;
    }

    /// <summary>
    /// Returns the number of places held for each reserve: at most one per candidate who competes for it, if what is unused goes to
    /// others. A candidate competes for the first reserve whose audience it belongs to.
    /// </summary>
    private static IEnumerable<int> Reserved<TApplication>(Ranking<TApplication> ranking)
        where TApplication : notnull
    {
        if (ranking.Rules.Unused == UnusedReserve.StaysEmpty)
        {
            return [];
        }

        var own = ranking.Entries
            .Where(entry => entry.Position is not null)
            .Select(entry => ranking.Rules.Reserves.FirstOrDefault(reserve =>
                reserve.Audience.Holds(entry.Candidate.Application, entry.Candidate.Days).TryGet(out bool holds) && holds)?.Label.Code)
            .ToList();
        return ranking.Rules.Reserves.Select(reserve => Math.Min(reserve.Places, own.Count(code => code == reserve.Label.Code)));
    }

    private static RankingSituation Of<TApplication>(RankingEntry<TApplication> entry)
        where TApplication : notnull => new(entry.Position, entry.Status, entry.Card.Total);

    private static IEnumerable<LocalizedText> Causes<TApplication>(
        RankingSituation was, RankingSituation now, bool isSubject, RankingEvent<TApplication> cause, bool reserved)
        where TApplication : notnull
    {
        yield return LocalizedText.From(cause.Render);
        if (!isSubject && was.Points != now.Points)
        {
            yield return OtherPoints;
        }
        else if (!isSubject && reserved && was.Status is RankingStatus.Placed && now.Status is not RankingStatus.Placed)
        {
            yield return OtherReserves;
        }
    }
}
