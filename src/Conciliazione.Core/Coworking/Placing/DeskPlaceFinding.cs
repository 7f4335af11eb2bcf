using Conciliazione.Rankings;

namespace Conciliazione.Coworking;

/// <summary>Explains why a row whose turn came has a desk, waits, or is undecided.</summary>
internal sealed class DeskPlaceFinding(DeskCall call, DeskSpace space)
{
    private readonly NamedValue _desks = new("DESKS", new("postazioni", "desks"), FactValue.Of(space.Desks), Provenance.Given);
    private readonly NamedValue _week = new("WEEK", new("giorni d'uso", "days of use"), FactValue.Of(space.Week.Words()), space.Label.Provenance);
    private readonly NamedValue _renewals = call.Policies.Renewals.ToNamedValue(DeskWords.Of);
    private readonly NamedValue _ties = new(
        "TIES",
        new("a parità:", "on a tie:"),
        FactValue.Of(call.Ranking.Ties.Count == 0
            ? new("nessun criterio di preferenza", "no tie key")
            : LocalizedText.Join(", ", call.Ranking.Ties.Select(key => key.Label.Title))),
        call.Ranking.Label.Provenance);

    /// <summary>The policy that applies after a request that does not fit.</summary>
    public NamedValue WhenFull { get; } = call.Policies.WhenFull.ToNamedValue(DeskWords.Of);

    /// <summary>Returns the finding of one row.</summary>
    /// <param name="turn">The rows on its rank.</param>
    /// <param name="index">The index of the row among them.</param>
    /// <param name="week">The week as it was free at their turn.</param>
    /// <param name="days">The days on which the row has a desk; empty if it has none.</param>
    /// <param name="lacking">The missing facts that would decide the outcome if it is undecided; empty if none would.</param>
    public Finding Make(DeskTurn turn, int index, DeskWeek week, Weekdays days, ValueList<MissingFact> lacking)
    {
        DeskRow row = turn.Rows[index];
        return new(
            "DESK-PLACE",
            new("Assegnazione della postazione", "Assignment of a desk"),
            space.Label.Source,
            [.. Facts(turn, index, week, days)],
            [.. Parameters(turn, index)],
            turn.Outcomes[index] switch
            {
                DeskOutcome.Placed => new Outcome.Met([]),
                DeskOutcome.Undecided => new Outcome.Unclear(lacking.Count > 0 ? lacking : [new("DESK-TIE", RankingText.OrderOfTied)]),
                DeskOutcome.NoRoom when week.FreeDays < row.Ask.Count => new Outcome.NotMet(
                    [Margin.Whole(week.FreeDays - row.Ask.Count, Unit.DeskDay)]),
                _ => new Outcome.NotMet([]),
            });
    }

    private static IEnumerable<NamedValue> Facts(DeskTurn turn, int index, DeskWeek week, Weekdays days)
    {
        DeskRow row = turn.Rows[index];
        yield return new("ASKED", new("richiesta la", "asked for:"), FactValue.Of(row.Frequency!.Title), Provenance.Given);
        yield return new(
            "ASKED-DAYS", new("alla settimana", "a week"), FactValue.Of(Unit.DeskDay.Write(row.Ask.Count)), row.Frequency.Provenance);
        yield return new(
            "FREE", new("libere al suo turno, al più,", "free at its turn, at most,"), FactValue.Of(week.FreeFor(row.Ask)), Provenance.Calculated);
        if (turn.Outcomes[index] == DeskOutcome.Placed)
        {
            yield return new(
                "DAYS",
                row.Ask.Named.Count > 0 ? new("giorni", "days") : new("giorni proposti", "days proposed"),
                FactValue.Of(days.Words()),
                row.Ask.Named.Count > 0 ? Provenance.Given : Provenance.Calculated);
        }

        if (turn.Rows.Length > 1)
        {
            yield return new("TIED", new("ex aequo con", "tied with"), Others(turn, index), Provenance.Calculated);
        }

        ValueList<string> stoppedAt = turn.StoppedBefore(index);
        if (stoppedAt.Count > 0)
        {
            yield return new(
                "STOPPED-AT",
                new("la graduatoria si è fermata a", "the ranking stopped at"),
                FactValue.Of(DeskStatus.Waiting.Words(stoppedAt)),
                Provenance.Calculated);
        }
    }

    /// <summary>Returns the tied candidates by reference, or only their number if the list would be too long.</summary>
    private static FactValue Others(DeskTurn turn, int index)
    {
        int number = turn.Rows.Length - 1;
        return number <= DeskStatus.MaximumNamed
            ? FactValue.Of(string.Join(", ", turn.Rows.Where((_, i) => i != index).Select(other => other.Reference)))
            : FactValue.Of(new LocalizedText(
                $"altre {FactValue.Of(number).Render(Language.Italian)} domande", $"{FactValue.Of(number).Render(Language.English)} other requests"));
    }

    private IEnumerable<NamedValue> Parameters(DeskTurn turn, int index)
    {
        yield return _desks;
        yield return _week;
        if (turn.Outcomes[index] != DeskOutcome.Placed)
        {
            yield return WhenFull;
        }

        if (!turn.IsRanked)
        {
            yield return _renewals;
        }
        else if (turn.Rows.Length > 1)
        {
            yield return _ties;
        }
    }
}
