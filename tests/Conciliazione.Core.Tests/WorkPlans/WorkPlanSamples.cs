using Conciliazione.Calendars;
using Conciliazione.WorkPlans;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.WorkPlans;

/// <summary>Work plans for tests, and generated ones for properties.</summary>
internal static class WorkPlanSamples
{
    public static LegalSource Source { get; } = new("Avviso di prova", section: "calendario");

    public static Arbitrary<MonthSpan> Spans { get; } = SpanIn(-14, 60).ToArbitrary();

    /// <summary>Activities of the months -2 to 40, with bars, pauses within them, and now and then something left open.</summary>
    public static Arbitrary<Activity> Activities { get; } = ActivityOf("A").ToArbitrary();

    public static Arbitrary<WorkPlan> Plans { get; } = (
        from first in ActivityOf("A")
        from second in ActivityOf("B")
        from third in ActivityOf("C")
        from yearZero in Gen.Choose(2, 30)
        from months in Gen.Choose(40, 70)
        select WorkPlan.Create(Label("PLAN"), PlanTerm.Relative(months, yearZero), [first, second, third]).OrThrow()).ToArbitrary();

    public static Arbitrary<StartingMonth> Starts { get; } = (
        from year in Gen.Choose(1970, 2150)
        from month in Gen.Choose(1, 12)
        select new StartingMonth(new(year, month))).ToArbitrary();

    public static Arbitrary<Cadence> Cadences { get; } = (
        from counting in Gen.Elements(CadenceCounting.FromStart, CadenceCounting.Calendar)
        from months in counting == CadenceCounting.Calendar ? Gen.Elements(1, 2, 3, 4, 6, 12) : Gen.Choose(1, 18)
        from times in Gen.Choose(1, 4)
        select new Cadence(times, months, counting)).ToArbitrary();

    /// <summary>Different days of the year of <see cref="Year2020"/>, the same in another order, and a day up to a month after it.</summary>
    public static Arbitrary<RecordDays> Days { get; } = (
        from count in Gen.Choose(0, 12)
        from days in Gen.Choose(0, 364).ListOf(count)
        from asked in Gen.Choose(0, 395)
        from shuffled in Gen.Shuffle(days.Distinct().ToArray())
        select new RecordDays([.. days.Distinct()], [.. shuffled], asked)).ToArbitrary();

    public static RuleLabel Label(string code) => new(code, new($"titolo {code}", $"title {code}"), Source);

    public static DutyHolder Lead { get; } = new(new("capofila", "lead partner"));

    public static Bar Over(int first, int last) => new Bar.Over(new(first, last));

    public static WorkPlan Plan(params Activity[] activities) => Create(activities).OrThrow();

    public static Validated<WorkPlan> Create(params Activity[] activities) => WorkPlan.Create(Label("PLAN"), Year2020, activities);

    /// <summary>June 2020 to May 2021.</summary>
    public static PlanTerm Year2020 { get; } = PlanTerm.Between(new(2020, 6), new(2021, 5));

    private static Gen<MonthSpan> SpanIn(int first, int last) =>
        from start in Gen.Choose(first, last)
        from length in Gen.Choose(0, 10)
        select new MonthSpan(start, Math.Min(start + length, last));

    private static Gen<Activity> ActivityOf(string code) =>
        from count in Gen.Choose(0, 4)
        from spans in SpanIn(-1, 40).ListOf(count)
        from pauses in Gen.Choose(0, 8).ListOf(count)
        from open in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2)))
        from milestones in Gen.Choose(-1, 40).ListOf(count / 2)
        select new Activity(
            Label(code),
            [
                .. spans.Select(span => new Bar.Over(span)),
                .. open switch { 1 => new Bar[] { new Bar.From(17) }, 2 => [new Bar.Within(new(25, 36))], _ => [] },
            ],
            spans.Zip(pauses).Where(pair => pair.Second < pair.First.Count)
                .Select(pair => new MonthSpan(pair.First.First + pair.Second, pair.First.First + pair.Second)).ToValueList(),
            milestones.Select((month, i) => new Milestone(Label($"{code}.M{(char)('1' + i)}"), month)).ToValueList());
}

/// <summary>A calendar month in which a plan may start.</summary>
public sealed record StartingMonth(YearMonth Value);

/// <summary>Days on which something was done, counted from the first of a plan, and a day asked for.</summary>
public sealed record RecordDays(ValueList<int> Days, ValueList<int> Shuffled, int Asked);
