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
    private static readonly FactValue Operator = FactValue.Of(new LocalizedText("il soggetto attuatore", "the operator"));

    public static Validated<DeskRequest> Read(DeskCall call, DeskForm form, LocalDate? decidedOn)
    {
        string path = $"requests[{form.Reference}]";
        LocalDate day = ItalianTime.DayOf(form.ReceivedAt);
        Validated<Household> household = Household.Create(day, form.Members, form.SingleParent, form.Residence, form.Domicile, path);
        Validated<FactSheet> stated = FactSheet.Read(call.Stated, form.Stated, path);
        Validated<MarkSheet> marks = MarkSheet.Read(call.Ranking.Grid, form.Marks, path);
        var defects = new List<Defect>();
        AfterDecision(call, day, decidedOn, path + ".receivedAt", defects);
        (DeskFrequency? frequency, DeskAsk ask) = Ask(call.Space, form.Frequency, form.Weekdays, path, defects);
        defects.AddRange(household.DefectsOrEmpty());
        defects.AddRange(stated.DefectsOrEmpty());
        defects.AddRange(marks.DefectsOrEmpty());
        return Validated<DeskRequest>.From(defects, () => new(
            form.Reference,
            form.ReceivedAt,
            frequency!,
            ask,
            new AccessRequest(household.OrThrow(), stated.OrThrow()),
            marks.OrThrow()));
    }

    /// <summary>Adds a defect if a request arrived after the day of the decision, as it cannot have been decided.</summary>
    public static void AfterDecision(DeskCall call, LocalDate day, LocalDate? decidedOn, string path, List<Defect> defects)
    {
        if (decidedOn < day)
        {
            defects.Add(DeskDefects.Found(DeskDefects.AfterDecision, path, call.Label.Source, FactValue.Of(day), FactValue.Of(decidedOn.Value)));
        }
    }

    /// <summary>
    /// Returns the frequency of a code, <see langword="null"/> where there is none, and what it takes of a week with the days named;
    /// what does not fit goes to the defects.
    /// </summary>
    public static (DeskFrequency? Frequency, DeskAsk Ask) Ask(DeskSpace space, string code, Weekdays? named, string path, List<Defect> defects)
    {
        LegalSource? source = space.Label.Source;
        if (space.Find(code) is not { } frequency)
        {
            defects.Add(DeskDefects.Found(
                DeskDefects.UnknownFrequency,
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
                defects.Add(DeskDefects.Found(DeskDefects.DaysAssigned, path + ".weekdays", source, FactValue.Of(wanted.Words()), Operator));
            }

            return (frequency, DeskAsk.Times(days));
        }

        // Every working day is the only possible choice, and need not be spelled out.
        Weekdays chosen = named ?? (days == space.Week.Count ? space.Week : Weekdays.None);
        if (!space.Week.Includes(chosen))
        {
            defects.Add(DeskDefects.Found(
                DeskDefects.OutsideWeek, path + ".weekdays", source, FactValue.Of(chosen.Words()), FactValue.Of(space.Week.Words())));
        }

        if (chosen.Count != days)
        {
            defects.Add(DeskDefects.Found(
                DeskDefects.NamedDays, path + ".weekdays", source, FactValue.Of(chosen.Count), FactValue.Of(days)));
        }

        return (frequency, DeskAsk.On(chosen));
    }
}
