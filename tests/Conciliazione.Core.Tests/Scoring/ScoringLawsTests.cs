using System.Numerics;
using Conciliazione.Facts;
using Conciliazione.Scoring;
using Conciliazione.Tests.Facts;
using FsCheck.Fluent;
using static Conciliazione.Tests.Scoring.ScoringSamples;

namespace Conciliazione.Tests.Scoring;

public class ScoringLawsTests
{
    private const int Subjects = 10_000;

    [Fact]
    public void Both_paths_agree_on_ten_thousand_applicants()
    {
        Applicant[] all = [.. ScoringGenerators.Any.Generator.Sample(Subjects)];
        int[] lengths = [0, 1, 63, 64, 65, 127, 128, 129, 607];
        int start = 0;
        for (int turn = 0; start < Subjects; turn++)
        {
            Applicant[] some = all[start..Math.Min(Subjects, start + lengths[turn % lengths.Length])];
            start += some.Length;
            ScoringGrid<Applicant> grid = Of(ScoringGenerators.Grids.Generator.Sample(1).Single());
            EvaluationDays[] days = [.. some.Select((_, i) => EvaluationDays.On(Days.OfRequest.PlusDays(i % 3)))];
            Compare(grid, some, Array.ConvertAll(some, _ => Days), shared: true);
            Compare(grid, some, days, shared: false);
        }
    }

    [Law]
    public void The_points_are_those_that_the_words_of_the_rules_give(GridSpec spec, ToldApplicants applicants)
    {
        ScoringGrid<Applicant> grid = Of(spec);
        CohortBounds? cohort = CohortOf(grid, applicants.Value);
        (long Low, long High) incomes = applicants.Value.Length == 0 ? default : (applicants.Value.Min(a => a.Income!.Value.Cents), applicants.Value.Max(a => a.Income!.Value.Cents));
        foreach (Applicant applicant in applicants.Value)
        {
            BigInteger expected = applicant.Mark!.Value.Hundredths
                + (spec.OnlyForSome && applicant.Status == "NONE" ? 0 : Specs.Total(spec.Specs, applicant, incomes));
            Score score = grid.Score(applicant, Days, cohort);
            Assert.Equal(Known.Of(Points.FromHundredths((long)expected)), score.Points);
            Assert.Equal(Known.Of(expected >= spec.Minimum * 100 && applicant.Mark >= Points.Of(1)), score.ReachesMinima);
        }
    }

    [Law]
    public void The_sum_of_the_findings_is_the_total_within_the_bounds_declared(GridSpec spec, Applicant applicant)
    {
        ScoringGrid<Applicant> grid = Of(spec);
        ScoreCard card = grid.Explain(applicant, Days, CohortOf(grid, [applicant]));
        ScoreFinding[] criteria = [.. card.Findings.Where(finding => finding.Depth == 0)];
        Assert.Equal(card.Total.Minimum, criteria.Aggregate(Points.Zero, (sum, finding) => sum + finding.Range.Minimum));
        Assert.Equal(card.Total.Maximum is null, criteria.Any(finding => finding.Range.Maximum is null));
        if (card.Total.Maximum is { } maximum)
        {
            Assert.Equal(maximum, criteria.Aggregate(Points.Zero, (sum, finding) => sum + finding.Range.Maximum!.Value));
        }

        Dictionary<string, ScoringRule<Applicant>> rules = grid.Sections.SelectMany(section => section.Criteria)
            .SelectMany(Flatten).ToDictionary(rule => rule.Label.Code, StringComparer.Ordinal);
        Assert.All(card.Findings, finding =>
        {
            PointsRange declared = rules[finding.Label.Code].Range;
            bool isAdjusted = finding.State == ScoreState.NotAsked;
            Assert.True(isAdjusted || finding.Range.Minimum >= Min(declared.Minimum, Points.Zero));
            Assert.True(declared.Maximum is null || finding.Range.Maximum <= Max(declared.Maximum.Value, Points.Zero));
        });
        Assert.Equal(
            card.Total.Minimum,
            card.RangeOf(Specs.FirstSection).Minimum + card.RangeOf("OTHERS").Minimum);
    }

    [Law]
    public void What_becomes_known_only_narrows_the_range(GridSpec spec, ToldApplicant told, HiddenFacts hidden)
    {
        ScoringGrid<Applicant> grid = Of(spec);
        CohortBounds? cohort = CohortOf(grid, [told.Value, told.Value with { Income = Euro.Zero }]);
        ScoreCard before = grid.Explain(ScoringGenerators.Hide(told.Value, hidden.Value, wrong: 99), Days, cohort);
        ScoreCard after = grid.Explain(told.Value, Days, cohort);
        Assert.True(after.Total.IsExact);
        Assert.True(before.Total.Minimum <= after.Total.Minimum, $"{before.Total} / {after.Total}");
        Assert.True(before.Total.Maximum is null || before.Total.Maximum >= after.Total.Minimum, $"{before.Total} / {after.Total}");
        Assert.Equal(before.Total.IsExact, before.Score.Points.IsKnown);
        if (before.Score.ReachesMinima.TryGet(out bool reached))
        {
            Assert.Equal(Known.Of(reached), after.Score.ReachesMinima);
        }

        if (!before.Total.IsExact)
        {
            Assert.NotEmpty(before.Missing);
        }
    }

    [Law]
    public void More_of_a_good_fact_never_lowers_the_score(GridSpec spec, ToldApplicant told)
    {
        // Only rising rules: nothing that takes points away, no scale that falls, no code of the caller, no competition.
        ValueList<Spec> rising = spec.Specs.Where(each => each.All().All(rule =>
            rule is { Kind: not (SpecKind.Written or SpecKind.InCohort or SpecKind.OnlyForStatus) } and not { Kind: SpecKind.Flag, A: < 0 } and not { Kind: SpecKind.Scaled, Up: false })).ToValueList();
        ScoringGrid<Applicant> grid = Of(spec with { Specs = rising.Append(new Spec(SpecKind.Flag, 1, 1, Up: true, [])).ToValueList() });
        Points before = grid.Score(told.Value, Days).Points.Get();
        Applicant[] better =
        [
            told.Value with { Resident = true },
            told.Value with { Workers = told.Value.Workers + 1 },
            told.Value with { Income = told.Value.Income + Euro.FromCents(100) },
            told.Value with { Metres = told.Value.Metres + 1 },
            told.Value with { BirthDate = told.Value.BirthDate!.Value.PlusDays(-400) },
            told.Value with { CashShare = told.Value.CashShare + Ratio.Of(1, 100) },
            told.Value with { Mark = Min(Points.Of(3), told.Value.Mark!.Value + Points.Of(0.5m)) },
            told.Value with { Children = told.Value.Children!.Append(new Child(Days.OfRequest.PlusDays(-10))).ToValueList() },
        ];
        Assert.All(better, applicant => Assert.True(grid.Score(applicant, Days).Points.Get() >= before));
    }

    [Law]
    public void A_cohort_measured_in_parts_is_that_of_the_whole(Applicant[] applicants, PartCount number)
    {
        ScoringGrid<Applicant> grid = Grid(ScoringRule.InCohort(Label("A"), ApplicantFacts.Income, CohortBest.Lowest, Points.Of(5), Points.Of(1), HalfUp));
        CohortBounds[] parts =
        [
            .. Enumerable.Range(0, number.Value).Select(part => applicants.Where((_, i) => i % number.Value == part).ToArray())
                .Where(part => part.Length > 0).Select(part => CohortOf(grid, part)!),
        ];
        if (applicants.Length > 0)
        {
            Assert.Equal(CohortOf(grid, applicants), parts.Aggregate((one, two) => two.Merge(one)));
        }
    }

    [Fact]
    public void Every_rule_kind_and_every_outcome_stands_in_one_case_of_a_hundred_at_least()
    {
        const int Cases = 2_000;
        GridSpec[] grids = [.. ScoringGenerators.Grids.Generator.Sample(Cases)];
        Applicant[] applicants = [.. ScoringGenerators.Any.Generator.Sample(Cases)];
        Assert.All(Enum.GetValues<SpecKind>(), kind => AtLeast(grids.Count(grid => grid.Specs.Any(spec => spec.All().Any(rule => rule.Kind == kind))), kind.ToString()));
        ScoreCard[] cards = [.. grids.Zip(applicants, (spec, applicant) => Of(spec) is var grid ? grid.Explain(applicant, Days, CohortOf(grid, [applicant])) : null!)];
        Assert.All(Enum.GetValues<ScoreState>(), state => AtLeast(cards.Count(card => card.Findings.Any(finding => finding.State == state)), state.ToString()));
        AtLeast(cards.Count(card => card.Total.IsExact), "exact");
        AtLeast(cards.Count(card => !card.Total.IsExact && card.Total.Maximum is not null), "range");
        AtLeast(cards.Count(card => card.Total.Maximum is null), "unbounded");
        AtLeast(cards.Count(card => card.Score.ReachesMinima == Known.Of(true)), "reaches");
        AtLeast(cards.Count(card => card.Score.ReachesMinima == Known.Of(false)), "below");
        AtLeast(cards.Count(card => !card.Score.ReachesMinima.IsKnown), "unknown minima");

        static void AtLeast(int number, string what) => Assert.True(number >= Cases / 100, $"{what}: {number} of {Cases}");
    }

    [Fact]
    public void Points_alone_are_scored_without_allocating_for_each_applicant()
    {
        ScoringGrid<Applicant> grid = Grid(
            ScoringRule.Mark(Label("A"), ApplicantFacts.Mark, Points.Of(3), MarkStep.Half),
            ScoringRule.Bands(Label("B"), ApplicantFacts.Years, Points.Zero, Band.Of(Bounds.Between(1, 3), 2)),
            ScoringRule.PerItem(Label("C"), ApplicantFacts.Children, MaximumPoints.UnboundedBySource, Band.Of(Bounds.AtMost(4), 3)),
            ScoringRule.OnlyFor(Label("D"), Audience.Of(ApplicantFacts.Status, "SELF"), ScoringRule.HighestOf(
                Label("E"), ScoringRule.Flag(Label("F"), ApplicantFacts.Resident, Points.Of(2)), ScoringRule.Bands(Label("G"), ApplicantFacts.Distance, Points.Zero, Band.Of(Bounds.MoreThan(3), 3)))),
            ScoringRule.PercentageOf<Applicant>(Label("H"), Percentage.Of(10), MaximumPoints.UnboundedBySource, HalfUp, "A", "B"));
        Applicant[] applicants = [.. ScoringGenerators.Any.Generator.Sample(500)];
        EvaluationDays[] days = Array.ConvertAll(applicants, _ => Days);
        var scores = new Score[applicants.Length];
        grid.Score(applicants, days, scores);
        long before = GC.GetAllocatedBytesForCurrentThread();
        grid.Score(applicants, days, scores);
        grid.Score(applicants, Days, scores);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < applicants.Length, "Something is allocated for each applicant.");
    }

    internal static ScoringGrid<Applicant> Of(GridSpec spec) => Specs.Grid(spec.Specs, spec.OnlyForSome, spec.Minimum);

    internal static CohortBounds? CohortOf(ScoringGrid<Applicant> grid, Applicant[] applicants) => grid.NeedsCohort && applicants.Length > 0
        ? grid.CohortOf(applicants, Array.ConvertAll(applicants, _ => Days)).OrThrow()
        : null;

    private static void Compare(ScoringGrid<Applicant> grid, Applicant[] applicants, EvaluationDays[] days, bool shared)
    {
        if (grid.NeedsCohort && applicants.Length == 0)
        {
            return;
        }

        CohortBounds? cohort = CohortOf(grid, applicants);
        var scores = new Score[applicants.Length];
        if (shared)
        {
            grid.Score(applicants, days.Length == 0 ? Days : days[0], scores, cohort);
        }
        else
        {
            grid.Score(applicants, days, scores, cohort);
        }

        for (int i = 0; i < applicants.Length; i++)
        {
            Assert.Equal(scores[i], grid.Score(applicants[i], days[i], cohort));
            Assert.Equal(scores[i], grid.Explain(applicants[i], days[i], cohort).Score);
        }
    }

    private static IEnumerable<ScoringRule<Applicant>> Flatten(ScoringRule<Applicant> rule) => rule.Parts.SelectMany(Flatten).Prepend(rule);

    private static Points Min(Points one, Points two) => one < two ? one : two;

    private static Points Max(Points one, Points two) => one > two ? one : two;
}
