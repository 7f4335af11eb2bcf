using Conciliazione.Calendars;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Tests.Calendars;

internal sealed class CalendarDefectProducers : IDefectProducers
{
    private static readonly RuleLabel Answer = new("ANSWER", CalendarGenerators.Reason, CalendarGenerators.Source);

    private static readonly Instant Never = ItalianTime.LastMoment(new(9999, 12, 31, 0, 0));

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("CAL-NO-VERSION", () => Single(Deadline.Create([], "deadline"))),
        ("CAL-VERSION-ORDER", () => Single(Deadline.Create([Version(2, 10), Version(2, 11)], "deadline"))),
        ("CAL-NOT-EXTENDED", () => Single(Deadline.Create([Version(2, 10), Version(3, 10)], "deadline"))),
        ("CAL-ENDS-BEFORE-SET", () => Single(Deadline.Create([Version(5, 4)]))),
        ("CAL-CLOSES-BEFORE-OPENING", () => Single(CallWindow.Create(new(2020, 4, 17, 9, 0), Deadline.Create([Version(5, 6)]).OrThrow()))),
        ("CAL-TERM-SHORT", () => Single(Term.Create(TermUnit.Day, 0, "term"))),
        ("CAL-TERM-SHORT", () => Single(Term.Create(TermUnit.Year, -1))),
        ("CAL-TERM-LONG", () => Single(Term.Create(TermUnit.Month, 1_201))),
        ("CAL-BIRTH-AFTER", () => Single(Age.Create(new(2020, 4, 2), new(2020, 4, 1), path: "birth"))),
        ("CAL-AGE-BOUND", () => Single(AgeBand.Create(-1, 14))),
        ("CAL-AGE-BOUND", () => Single(AgeBand.Create(3, 151, "band"))),
        ("CAL-MOMENT", () => Single(FactSheet.Create(
            FactCatalogue<FactSheet>.Create([SheetFact.Moment("ARRIVAL", new("arrivo", "arrival"))]).OrThrow(), [SheetEntry.Moment("ARRIVAL", Instant.MaxValue)]))),
        ("CAL-AGE-BAND-EMPTY", () => Single(AgeBand.Create(15, 14))),
        ("CAL-TERM-SHORT", () => Single(HoursTerm.Create(0, "term"))),
        ("CAL-TERM-LONG", () => Single(HoursTerm.Create(HoursTerm.LongestHours + 1))),
        ("CAL-TERM-BEYOND", () => Single(HoursTerm.Of(48).Check(Answer, Never, done: null, Never))),
        ("CAL-BEFORE-TERM", () => Single(HoursTerm.Of(48).Check(Answer, Never - Duration.FromDays(9), Never - Duration.FromDays(10), Never))),
    ];

    private static DeadlineVersion Version(int setOn, int last) => new(
        new LocalDate(2020, 3, setOn), CalendarGenerators.Noon(2020, 3, last), CalendarGenerators.Reason, CalendarGenerators.Source);

    private static Defect Single<T>(Validated<T> read)
        where T : notnull => Assert.Single(read.DefectsOrEmpty().AsEnumerable());
}
