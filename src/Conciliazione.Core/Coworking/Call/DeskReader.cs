using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>Reads forms and collects the defects of each.</summary>
internal static class DeskReader
{
    private static readonly FactValue Operator = FactValue.Of(new LocalizedText("il soggetto attuatore", "the implementing body"));

    public static Validated<DeskRequest> Read(DeskCall call, DeskForm form, LocalDate? decidedOn)
    {
        string path = $"requests[{form.Reference}]";
        var defects = new List<Defect>();
        LocalDate day = DayOf(form.ReceivedAt, path + ".receivedAt", defects);
        Validated<Household> household = Household.Create(day, form.Members, form.SingleParent, form.Residence, form.Domicile, path);
        Validated<FactSheet> stated = FactSheet.Create(call.Stated, form.Stated, path);
        Validated<MarkSheet> marks = MarkSheet.Create(call.Ranking.Grid, form.Marks, path);
        AfterDecision(call, day, decidedOn, path + ".receivedAt", defects);
        (DeskFrequency? frequency, DeskAsk ask) = Ask(call.Space, form.Frequency, form.Weekdays, path, defects);
        defects.AddRange(household.DefectsOrEmpty());
        defects.AddRange(stated.DefectsOrEmpty());
        defects.AddRange(marks.DefectsOrEmpty());
        if (frequency is { } known && household.DefectsOrEmpty().Count + stated.DefectsOrEmpty().Count == 0)
        {
            // The kind of request decides which criteria apply; a mark for another kind's would count nowhere.
            DeskRequest unmarked = new(
                form.Reference, form.ReceivedAt, known, ask, new AccessRequest(household.OrThrow(), stated.OrThrow()), MarkSheet.Blank);
            defects.AddRange(call.Ranking.Grid.MisplacedMarks(unmarked, EvaluationDays.On(day), form.Marks, path));
        }

        return Validated<DeskRequest>.From(defects, () => new(
            form.Reference,
            form.ReceivedAt,
            frequency!,
            ask,
            new AccessRequest(household.OrThrow(), stated.OrThrow()),
            marks.OrThrow()));
    }

    /// <summary>Returns the local day of an arrival, or the last of the calendar with a defect if it is beyond that.</summary>
    public static LocalDate DayOf(Instant arrival, string path, List<Defect> defects)
    {
        if (ItalianTime.Check(arrival, path) is not { } defect)
        {
            return ItalianTime.DayOf(arrival);
        }

        defects.Add(defect);
        return LocalDate.MaxIsoValue;
    }

    /// <summary>Adds a defect if a request arrived after the day of the decision, as it cannot have been decided.</summary>
    public static void AfterDecision(DeskCall call, LocalDate day, LocalDate? decidedOn, string path, List<Defect> defects)
    {
        if (decidedOn < day && defects.Count == 0)
        {
            defects.Add(DefectCodes.DeskFound(DefectCodes.DeskAfterDecision, path, call.Label.Source, FactValue.Of(day), FactValue.Of(decidedOn.Value)));
        }
    }

    /// <summary>
    /// Returns the frequency with a code, or <see langword="null"/> if there is none, and the part of a week that it takes with
    /// the named days; inconsistencies are added to the defects.
    /// </summary>
    public static (DeskFrequency? Frequency, DeskAsk Ask) Ask(DeskSpace space, string code, Weekdays? named, string path, List<Defect> defects)
    {
        LegalSource? source = space.Label.Source;
        if (space.Find(code) is not { } frequency)
        {
            defects.Add(DefectCodes.DeskFound(
                DefectCodes.DeskUnknownFrequency,
                path + ".frequency",
                source,
                FactValue.Of(code),
                FactValue.Of(string.Join(", ", space.Frequencies))));
            return (null, default);
        }

        int days = frequency.DaysIn(space.Week);
        if (space.WeekdayRule == WeekdayRule.AssignedByOperator)
        {
            if (named is { Count: > 0 } wanted)
            {
                defects.Add(DefectCodes.DeskFound(DefectCodes.DeskDaysAssigned, path + ".weekdays", source, FactValue.Of(wanted.Words()), Operator));
            }

            return (frequency, DeskAsk.Times(days));
        }

        // Every working day is the only possible choice, and need not be spelled out.
        Weekdays chosen = named ?? (days == space.Week.Count ? space.Week : Weekdays.None);
        if (!space.Week.Includes(chosen))
        {
            defects.Add(DefectCodes.DeskFound(
                DefectCodes.DeskOutsideWeek, path + ".weekdays", source, FactValue.Of(chosen.Words()), FactValue.Of(space.Week.Words())));
        }

        if (chosen.Count != days)
        {
            defects.Add(DefectCodes.DeskFound(
                DefectCodes.DeskNamedDays, path + ".weekdays", source, FactValue.Of(chosen.Count), FactValue.Of(days)));
        }

        return (frequency, DeskAsk.On(chosen));
    }
}
