using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.Projects;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Editions;

/// <summary>The grid against the maxima and the minimum copied by hand from cap. 5 of the plan.</summary>
public sealed class Insubria2020GridTests
{
    private static readonly EvaluationDays Days = EvaluationDays.On(new LocalDate(2020, 4, 23));

    private static readonly int[] Maxima = [10, 5, 6, 7, 4, 4, 4, 4, 3, 3];

    private static readonly string[] Codes = [.. Enumerable.Range(1, 10).Select(number => $"INS-3-{number}")];

    /// <summary>Below 1% nothing, from 1% one, from 5% two, from 15% four: an example, as the text has no table.</summary>
    private static readonly ValueList<Band<Percentage>> CashBands =
    [
        Band.Of(Bounds.LessThan(Percentage.Of(1)), 0),
        Band.Of(FromBelow(1, 5), 1),
        Band.Of(FromBelow(5, 15), 2),
        Band.Of(Bounds.AtLeast(Percentage.Of(15)), 4),
    ];

    private static ScoringGrid<JudgedProject> Grid => Insubria2020.Grid;

    [Fact]
    public void Ten_criteria_sum_to_fifty()
    {
        ScoringSection<JudgedProject> section = Assert.Single(Grid.Sections.AsEnumerable());
        Assert.Equal(Codes, section.Criteria.Select(criterion => criterion.Label.Code));
        Assert.Equal(Maxima.Select(maximum => MaximumPoints.Of(maximum)), section.Criteria.Select(criterion => criterion.HighestPoints));
        Assert.Equal((MaximumPoints.Of(50), MaximumPoints.Of(50)), (section.Maximum, Grid.Maximum));
        Assert.Equal(Maxima.Sum(), Grid.Score(Judged([.. Maxima]), Days).Points.Get().ToRatio().Numerator);
        Assert.All(section.Criteria, criterion => Assert.Equal("cap. 5", criterion.Label.Source.Section));
        Assert.False(Grid.NeedsCohort);
    }

    [Theory]
    [InlineData(19, false, "-1 punto", "-1 point")]
    [InlineData(20, true, "0 punti", "0 points")]
    [InlineData(21, true, "+1 punto", "+1 point")]
    public void Twenty_points_are_enough_and_nineteen_are_not(int points, bool reached, string italian, string english)
    {
        JudgedProject judged = Judged([10, 5, points - 15]);
        ScoreCard card = Grid.Explain(judged, Days);
        Assert.Equal(Known.Of(Points.Of(points)), card.Score.Points);
        Assert.Equal(Known.Of(reached), card.Score.ReachesMinima);
        Assert.Equal(card.Score, Grid.Score(judged, Days));
        Finding minimum = Assert.Single(card.Minima.AsEnumerable());
        Margin margin = Assert.Single(minimum.Outcome.Match(met => met.Margins, notMet => notMet.Margins, _ => [], _ => []).AsEnumerable());
        Assert.Equal((italian, english), (margin.Render(Language.Italian), margin.Render(Language.English)));
        RankingStatus status = Rank(judged).Entries[0].Status;
        Assert.Equal(reached, status is RankingStatus.Placed);
        Assert.Equal(!reached, status is RankingStatus.BelowMinimum);
    }

    [Fact]
    public void All_that_is_wrong_with_a_sheet_is_said_at_once()
    {
        ValueList<Defect> defects = MarkSheet.Create(
            Grid,
            [
                CriterionMark.Of("INS-3-1", 11),
                CriterionMark.Of("INS-3-2", -1),
                CriterionMark.Of("INS-3-3", 2.5m),
                new("INS-3-4", [Points.Of(1), Points.Of(2)]),
                CriterionMark.Of("INS-3-5", 4),
                CriterionMark.Of("INS-3-5", 4),
                CriterionMark.Of("INS-3-11", 3),
                CriterionMark.Of("ins-3-6", 1),
            ],
            "projects[WSL]").DefectsOrEmpty();
        Assert.Equal(
            [
                "SCORE-MARK-HIGH projects[WSL].marks[INS-3-1]",
                "SCORE-MARK-NEGATIVE projects[WSL].marks[INS-3-2]",
                "SCORE-MARK-STEP projects[WSL].marks[INS-3-3]",
                "SCORE-MARK-COUNT projects[WSL].marks[INS-3-4]",
                "SCORE-MARK-TWICE projects[WSL].marks[INS-3-5]",
                "SCORE-CRITERION projects[WSL].marks[INS-3-11]",
                "SCORE-CRITERION projects[WSL].marks[ins-3-6]",
            ],
            defects.Select(defect => $"{defect.Code} {defect.Path}"));
        Assert.Contains("il voto è 11 punti; il massimo è 10 punti", Cultures.SameInEach(() => defects[0].Render(Language.Italian)), StringComparison.Ordinal);
        Assert.Contains("marks go by 1 point", defects[2].Render(Language.English), StringComparison.Ordinal);
        Assert.Contains("cap. 5", defects[0].Render(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_criterion_that_nobody_judged_is_unclear_and_never_zero()
    {
        JudgedProject judged = Judged([10, 5, 6, 7]);
        JudgedProject half = new(Insubria2020Projects.Wsl, MarkSheet.Create(Grid, [CriterionMark.Of("INS-3-1", 10), CriterionMark.Of("INS-3-2", 5)]).OrThrow());
        ScoreCard card = Grid.Explain(half, Days);
        Assert.Equal((Points.Of(15), Points.Of(50)), (card.Total.Minimum, card.Total.Maximum!.Value));
        Assert.Equal(Codes.Skip(2), card.Missing.Select(missing => missing.Code));
        Assert.False(card.Score.ReachesMinima.IsKnown);
        Assert.Equal(card.Score, Grid.Score(half, Days));
        Ranking<JudgedProject> ranking = Rank(judged, half);
        Assert.Equal(["admitted", "unclear"], ranking.Entries.Select(entry => entry.Status.Title.English));
        Assert.Equal((Points.Zero, Points.Of(50)), (Blank.Total.Minimum, Blank.Total.Maximum!.Value));
    }

    /// <summary>Twenty points are already there: what is still missing cannot take them away, and the total stays unknown.</summary>
    [Fact]
    public void A_minimum_reached_for_sure_is_known_before_the_total_is()
    {
        JudgedProject judged = new(Insubria2020Projects.Wsl, MarkSheet.Create(Grid, [.. Enumerable.Range(0, 4).Select(i => CriterionMark.Of(Codes[i], Maxima[i]))]).OrThrow());
        Score score = Grid.Score(judged, Days);
        Assert.Equal((Known<Points>.Unknown, Known.Of(true)), (score.Points, score.ReachesMinima));
    }

    /// <summary>A sheet read for another grid: the mark does not fit here, and the project keeps its row.</summary>
    [Fact]
    public void A_mark_above_its_maximum_is_a_finding_and_the_project_stays_in_the_ranking()
    {
        var wider = ScoringGrid<JudgedProject>.Create(
            Grid.Label,
            version: 2,
            Grid.Catalogue,
            [ScoringSection.Of(Grid.Sections[0].Label, MaximumPoints.Of(12), ScoringRule.Mark(Grid.Sections[0].Criteria[0].Label, MarkOf("INS-3-1"), Points.Of(12)))],
            MaximumPoints.Of(12), []).OrThrow();
        var judged = new JudgedProject(Insubria2020Projects.Wsl, MarkSheet.Create(wider, [CriterionMark.Of("INS-3-1", 12)]).OrThrow());
        ScoreCard card = Grid.Explain(judged, Days);
        Defect defect = Assert.Single(card.Defects.AsEnumerable());
        Assert.Equal(("SCORE-MARK-HIGH", "marks[INS-3-1]"), (defect.Code.Code, defect.Path));
        Assert.Equal(ScoreState.Refused, card.Findings[0].State);
        Assert.Equal("unclear", Assert.Single(Rank(judged).Entries.AsEnumerable()).Status.Title.English);
    }

    [Theory]
    [InlineData("WSL", 0, "0,5773%")]
    [InlineData("VAL", 4, "15,8271%")]
    [InlineData("OLO", 2, "5,1282%")]
    [InlineData("TRA", 0, "0,00%")]
    public void Criterion_six_follows_from_the_cost_plans_where_a_table_is_given(string code, int points, string share)
    {
        ScoringGrid<JudgedProject> grid = Insubria2020.GridWithCashBands(CashBands);
        var judged = new JudgedProject(
            ProjectOf(code), MarkSheet.Create(grid, [.. Codes.Where(each => each != "INS-3-6").Select(each => CriterionMark.Of(each, 2))]).OrThrow());
        ScoreCard card = grid.Explain(judged, Days);
        ScoreFinding cash = card.Findings.Single(finding => finding.Label.Code == Insubria2020.CashCriterion);
        Assert.Equal(Known.Of(Points.Of(points)), cash.Points);
        Assert.Equal(Known.Of(Points.Of(18 + points)), card.Score.Points);
        Assert.Equal(Known.Of(points >= 2), card.Score.ReachesMinima);
        Assert.Equal(share, Assert.Single(cash.Facts.AsEnumerable()).Value.Render(Language.Italian));
        Assert.Equal(card.Score, grid.Score(judged, Days));
    }

    [Fact]
    public void With_a_table_criterion_six_is_no_mark_and_says_how_far_the_better_band_is()
    {
        ScoringGrid<JudgedProject> grid = Insubria2020.GridWithCashBands(CashBands);
        Assert.Equal(
            "SCORE-CRITERION", Assert.Single(MarkSheet.Create(grid, [CriterionMark.Of("INS-3-6", 3)]).DefectsOrEmpty().AsEnumerable()).Code.Code);
        ScoreFinding cash = grid.Explain(new(ProjectOf("OLO"), MarkSheet.Blank), Days).Findings.Single(finding => finding.Label.Code == "INS-3-6");
        Assert.Equal("9,8718 punti percentuali sotto il minimo per la fascia da 4 punti", Cultures.SameInEach(() => cash.Reason!.Italian));
        Assert.Equal("9.8718 percentage points too little for the band worth 4 points", cash.Reason!.English);
    }

    [Fact]
    public void A_table_that_does_not_fit_the_text_is_refused_with_every_defect()
    {
        Assert.Equal(
            ["SCORE-SECTION-MOST", "SCORE-TOTAL-MOST"],
            Refused([Band.Of(Bounds.LessThan(Percentage.Of(5)), 0), Band.Of(Bounds.AtLeast(Percentage.Of(5)), 3)]));
        Assert.Equal(
            ["SCORE-BAND-GAP", "SCORE-BAND-ABOVE"],
            Refused([Band.Of(Bounds.LessThan(Percentage.Of(5)), 0), Band.Of(Bounds.Between(Percentage.Of(6), Percentage.Of(10)), 4)]));
        Assert.Equal(
            ["SCORE-BAND-OVERLAP"], Refused([Band.Of(Bounds.AtMost(Percentage.Of(5)), 0), Band.Of(Bounds.AtLeast(Percentage.Of(5)), 4)]));
    }

    private static Bounds<Percentage> FromBelow(int from, int below) =>
        new(new(Percentage.Of(from), Edge.Inclusive), new(Percentage.Of(below), Edge.Exclusive));

    private static ScoreCard Blank => Grid.Explain(new(Insubria2020Projects.Wsl, MarkSheet.Blank), Days);

    private static IEnumerable<string> Refused(ValueList<Band<Percentage>> bands) =>
        Assert.Throws<DefectsException>(() => Insubria2020.GridWithCashBands(bands)).Defects.Select(defect => defect.Code.Code);

    private static Fact<JudgedProject>.Marks MarkOf(string code) => (Fact<JudgedProject>.Marks)Grid.Catalogue.Find(code)!;

    private static Project ProjectOf(string code) => Insubria2020Projects.All.Single(project => project.Code == code);

    /// <summary>Marks in the order of the criteria; omitted marks are zero.</summary>
    private static JudgedProject Judged(int[] marks) => new(
        Insubria2020Projects.Valcuvia,
        MarkSheet.Create(Grid, [.. Codes.Select((code, i) => CriterionMark.Of(code, i < marks.Length ? marks[i] : 0))]).OrThrow());

    private static Ranking<JudgedProject> Rank(params JudgedProject[] judged) => RankingRules<JudgedProject>.Create(
            new("INS-3-RANKING", new("Graduatoria", "Ranking"), Grid.Label.Source), Grid, []).OrThrow()
        .Rank(judged.Select(each => new Candidate<JudgedProject>(each.Project.Code, each, Days)).ToValueList()).OrThrow();
}
