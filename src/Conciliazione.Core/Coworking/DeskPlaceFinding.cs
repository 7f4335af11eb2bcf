namespace Conciliazione.Coworking;

/// <summary>Says why one whose turn came has a desk, waits, or is undecided.</summary>
internal sealed class DeskPlaceFinding(DeskCall call, DeskSpace space, DeskTurn turn, LocalizedText wouldDecide)
{
    private static readonly Unit DayUnit = new(
        "DESK-DAY", new("{0} giornate di postazione", "{0} desk-days"), new("{0} giornata di postazione", "{0} desk-day"));

    public Finding Make(Dictionary<string, Weekdays> days) => new(
        "DESK-PLACE",
        new("Assegnazione della postazione", "Assignment of a desk"),
        space.Label.Source!,
        [.. Facts(days)],
        [.. Parameters()],
        turn.Outcome switch
        {
            DeskOutcome.Placed => new Outcome.Met([]),
            DeskOutcome.Undecided => new Outcome.Unclear([new MissingFact("DESK-TIE", wouldDecide)]),
            DeskOutcome.NoRoom when turn.FreeDays < turn.Row.Ask.Count => new Outcome.NotMet(
                [new(new(Ratio.Whole(turn.FreeDays - turn.Row.Ask.Count), DayUnit, decimals: 0))]),
            _ => new Outcome.NotMet([]),
        });

    private IEnumerable<NamedValue> Facts(Dictionary<string, Weekdays> days)
    {
        DeskFrequency frequency = turn.Row.Request?.Frequency ?? space.Find(turn.Row.Renewal!.Frequency)!;
        yield return new("ASKED", new("chiesta la", "asked for:"), FactValue.Of(frequency.Title), Provenance.Given);
        yield return new(
            "ASKED-DAYS", new("alla settimana", "a week"), FactValue.Of(ShareUnit.DeskDay.Write(turn.Row.Ask.Count)), frequency.Provenance);
        yield return new(
            "FREE", new("libere al suo turno, al più,", "free at its turn, at most,"), FactValue.Of(turn.Free), Provenance.Calculated);
        if (days.TryGetValue(turn.Row.Reference, out Weekdays own))
        {
            yield return new(
                "DAYS",
                turn.Row.Ask.Named.Count > 0 ? new("giorni", "days") : new("giorni proposti", "days proposed"),
                FactValue.Of(own.Words()),
                turn.Row.Ask.Named.Count > 0 ? Provenance.Given : Provenance.Calculated);
        }

        if (turn.Tied.Count > 1)
        {
            yield return new("TIED", new("ex aequo con", "tied with"), Others(), Provenance.Calculated);
        }

        if (turn.StoppedAt.Count > 0)
        {
            yield return new(
                "STOPPED-AT",
                new("la graduatoria si è fermata a", "the ranking stopped at"),
                FactValue.Of(DeskStatus.Waiting.Words(turn.StoppedAt)),
                Provenance.Calculated);
        }
    }

    /// <summary>Those tied with it by reference, or only how many where they would fill a page.</summary>
    private FactValue Others()
    {
        int number = turn.Tied.Count - 1;
        return number <= DeskStatus.MostNamed
            ? FactValue.Of(string.Join(", ", turn.Tied.Select(each => each.Row.Reference).Where(reference => reference != turn.Row.Reference)))
            : FactValue.Of(new LocalizedText(
                $"altre {FactValue.Of(number).Render(Language.Italian)} domande", $"{FactValue.Of(number).Render(Language.English)} other requests"));
    }

    private IEnumerable<NamedValue> Parameters()
    {
        yield return new("DESKS", new("postazioni", "desks"), FactValue.Of(space.Desks), Provenance.Given);
        yield return new("WEEK", new("giorni d'uso", "days of use"), FactValue.Of(space.Week.Words()), space.Label.Provenance);
        if (turn.Outcome != DeskOutcome.Placed)
        {
            yield return call.Policies.WhenFull.ToNamedValue();
        }

        if (turn.Row.Renewal is not null)
        {
            yield return call.Policies.Renewals.ToNamedValue();
        }
        else if (turn.Tied.Count > 1)
        {
            bool none = call.Ranking.Ties.Count == 0;
            yield return new(
                "TIES",
                new("a parità:", "on a tie:"),
                FactValue.Of(none
                    ? new("nessun criterio di preferenza", "no tie key")
                    : new LocalizedText(
                        string.Join(", ", call.Ranking.Ties.Select(key => key.Label.Title.Italian)),
                        string.Join(", ", call.Ranking.Ties.Select(key => key.Label.Title.English)))),
                call.Ranking.Label.Provenance);
        }
    }
}
