using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Native.Tests.Rooms;

internal static class ScoringRoom
{
    private static readonly PointsRounding Whole = new(RoundingRule.HalfUp, 0);

    public static void Check(Checks checks)
    {
        Score(checks, ScoringRule.Flag(Given.Label("R"), Given.Resident, Points.Of(3)), 3);
        Score(checks, ScoringRule.Bands(Given.Label("R"), Given.Income, Points.Zero, Band.Of(Bounds.AtMost(Euro.Of(20_000)), 4)), 4);
        Score(checks, ScoringRule.Bands(Given.Label("R"), Given.Workers, Points.Zero, Band.Of(Bounds.Between(1, 2), 1.5m)), 1.5m);
        Score(checks, ScoringRule.Bands(Given.Label("R"), Given.Cash, Points.Zero, Band.Of(Bounds.AtLeast(Percentage.Of(25)), 5)), 5);
        Score(checks, ScoringRule.Bands(Given.Label("R"), Given.ContractEnd, Points.Zero, Band.Of(Bounds.AtLeast(Given.Today), 2)), 2);
        Score(checks, ScoringRule.Bands(Given.Label("R"), Given.Years, Points.Zero, Band.Of(Bounds.AtLeast(40), 2)), 2);
        Score(checks, ScoringRule.Options(Given.Label("R"), Given.Status, new OptionPoints("EMPLOYEE", Points.Of(2)), new OptionPoints("SELF", Points.Of(1))), 2);
        Score(checks, ScoringRule.PerItem(Given.Label("R"), Given.Children, MaximumPoints.Of(5), Band.Of(Bounds.AtMost(3), 3), Band.Of(Bounds.MoreThan(3), 1)), 4);
        Score(checks, ScoringRule.Mark(Given.Label("R"), Given.Mark, Points.Of(10), MarkStep.Half), 7.5m);
        Score(checks, ScoringRule.Scaled(Given.Label("R"), Given.Metres, 0, 25_000, Points.Of(8), Whole), 4);
        Score(checks, ScoringRule.HighestOf(Given.Label("R"), ScoringRule.Flag(Given.Label("A"), Given.Resident, Points.Of(3)), ScoringRule.Mark(Given.Label("B"), Given.Mark, Points.Of(10), MarkStep.Half)), 7.5m);
        Score(checks, ScoringRule.Sum(Given.Label("R"), ScoringRule.Flag(Given.Label("A"), Given.Resident, Points.Of(3)), ScoringRule.Mark(Given.Label("B"), Given.Mark, Points.Of(10), MarkStep.Half)), 10.5m);
        Score(checks, ScoringRule.CappedSum(Given.Label("R"), Points.Of(9), ScoringRule.Flag(Given.Label("A"), Given.Resident, Points.Of(3)), ScoringRule.Mark(Given.Label("B"), Given.Mark, Points.Of(10), MarkStep.Half)), 9);
        Score(checks, ScoringRule.OnlyFor(Given.Label("R"), Audience.Of(Given.Status, "EMPLOYEE"), ScoringRule.Flag(Given.Label("A"), Given.Resident, Points.Of(3))), 3);
        Score(checks, ScoringRule.Written(Given.Label("R"), "coded", 1, [Given.Workers], Points.Zero, MaximumPoints.Of(20), (Person person, EvaluationDays _) => Points.Of(person.Workers)), 2);
        Score(
            checks,
            ScoringRule.PercentageOf<Person>(Given.Label("R"), Percentage.Of(50), MaximumPoints.Of(5), Whole, "BASE"),
            5,
            ScoringRule.Bands(Given.Label("BASE"), Given.Arrival, Points.Zero, Band.Of(Bounds.AtLeast(NodaTime.NodaConstants.UnixEpoch), 10)));
        Cohort(checks);

        ScoringGrid<Person> minima = Grid(ScoringRule.Mark(Given.Label("R"), Given.Mark, Points.Of(10), MarkStep.Half), [ScoreMinimum.ForTotal(Given.Label("MIN"), Points.Of(8)), ScoreMinimum.ForPart(Given.Label("MIN-R"), "R", Points.Of(7))]);
        checks.That(!minima.Score(new("P"), Given.Days).ReachesMinima.Match(yes => yes, () => true));
        MarkSheet sheet = MarkSheet.Create(minima, [CriterionMark.Of("R", 8.5m)]).OrThrow();
        checks.Equal(Points.Of(8.5m), MarkSheet.OneMark("R", new("voto", "mark"), (MarkSheet marks) => marks).Read(sheet, Given.Days).Match(marks => marks[0], () => Points.Zero));
    }

    /// <summary>Marks of others that are needed: 1 to 3 workers, so that 2 is worth half of ten.</summary>
    private static void Cohort(Checks checks)
    {
        ScoringRule<Person> rule = checks.Case(ScoringRule.InCohort(Given.Label("R"), Given.Workers, CohortBest.Highest, Points.Of(10), Points.Zero, Whole), Name);
        ScoringGrid<Person> grid = Grid(rule);
        Person[] people = [new("P1", Workers: 1), new("P2"), new("P3", Workers: 3)];
        EvaluationDays[] days = [Given.Days, Given.Days, Given.Days];
        CohortBounds cohort = grid.CohortOf(people, days).OrThrow();
        Span<Score> scores = stackalloc Score[people.Length];
        grid.Score(people, days, scores, cohort.Merge(cohort));
        for (int i = 0; i < people.Length; i++)
        {
            checks.Equal(Known.Of(Points.Of(5 * i)), scores[i].Points, people[i].Code);
            checks.Equal(Known.Of(Points.Of(5 * i)), grid.Explain(people[i], Given.Days, cohort).PointsOf("R"), people[i].Code);
        }
    }

    private static void Score(Checks checks, ScoringRule<Person> rule, decimal points, params ScoringRule<Person>[] others)
    {
        checks.Case(rule, Name);
        ScoringGrid<Person> grid = Grid(rule, [], others);
        Person[] people = [new("P1"), new("P2", Status: null)];
        Span<Score> scores = stackalloc Score[people.Length];
        grid.Score(people, Given.Days, scores);
        ScoreCard card = grid.Explain(people[0], Given.Days);
        checks.Equal(Known.Of(Points.Of(points)), card.PointsOf("R"), rule.ToString());
        checks.Equal(card.Score, scores[0], rule.ToString());
        checks.Equal(grid.Explain(people[1], Given.Days).Score, scores[1], rule.ToString());
        checks.That(card.Explain(Language.Italian).Length > 0 && card.Explain(Language.English).Length > 0, $"{rule} is explained");
    }

    private static ScoringGrid<Person> Grid(ScoringRule<Person> rule, ValueList<ScoreMinimum>? minima = null, params ScoringRule<Person>[] others)
    {
        ScoringRule<Person>[] rules = [.. others, rule];
        var highest = MaximumPoints.Of(rules.Aggregate(Points.Zero, (sum, each) => sum + each.HighestPoints.Value!.Value));
        return ScoringGrid<Person>.Create(Given.Label("GRID"), 1, Given.Catalogue, [ScoringSection.Of(Given.Label("SECTION"), highest, rules)], highest, minima).OrThrow();
    }

    private static string Name(ScoringRule<Person> rule) => rule.Match(
        _ => "Flag", _ => "Bands", _ => "Options", _ => "PerItem", _ => "Mark", _ => "Scaled", _ => "InCohort", _ => "PercentageOf", _ => "Written", _ => "HighestOf", _ => "SumOf", _ => "OnlyFor");
}
