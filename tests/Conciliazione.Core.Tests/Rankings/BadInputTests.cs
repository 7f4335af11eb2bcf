using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using Conciliazione.Tests.Calls;
using NodaTime;
using static Conciliazione.Tests.Rankings.Contest;

namespace Conciliazione.Tests.Rankings;

/// <summary>Everything that can be wrong with the input: one clear finding or error each, and nobody lost.</summary>
public sealed class BadInputTests
{
    private static readonly RankingRules<Entrant> InCohort = RankingRules<Entrant>.Create(Label("RANKING"), CohortGrid, [TieKey.EarlierFirst(Label("EARLIER"), Arrival)]).OrThrow();

    /// <summary>The mark of one, what the finding says, and what its row says.</summary>
    [Theory]
    [InlineData("20.5", "SCORE-MARK-HIGH", "the mark is 20.5 points; the maximum is 20 points")]
    [InlineData("-0.5", "SCORE-MARK-NEGATIVE", "the mark is -0.5 points; the minimum is 0 points")]
    [InlineData("7.25", "SCORE-MARK-STEP", "the mark is 7.25 points; marks go by 0.5 points")]
    [InlineData("", null, "missing: mark")]
    public void A_mark_that_is_wrong_or_missing_is_one_finding_and_the_row_stays(string given, string? code, string words)
    {
        decimal? mark = given.Length == 0 ? null : decimal.Parse(given, System.Globalization.CultureInfo.InvariantCulture);
        Ranking<Entrant> ranking = Rules().Rank(places: 1, new("A", 9), new("B", mark), new("C", 3));
        Assert.Equal(["1A place assigned", "2C eligible, no place left", "B unclear"], Rows(ranking));
        ScoreCard card = ranking.Find("B")!.Card;
        Assert.Equal(code is null ? [] : [code], card.Defects.Select(defect => defect.Code.Code));
        Assert.Equal((Points.Zero, Points.Of(20)), (card.Total.Minimum, card.Total.Maximum!.Value));
        Assert.Contains(words, Cultures.SameInEach(() => card.Explain(Language.English)), StringComparison.Ordinal);
        var unclear = Assert.IsType<RankingStatus.Unclear>(ranking.Find("B")!.Status);
        Assert.Equal(code is null ? ["MARK"] : [], unclear.Missing.Select(missing => missing.Code));
        Assert.Equal(card.Defects, unclear.Defects);
        AssertSpeaks(ranking);
    }

    /// <summary>A mark of 21 of 20 is given and not valid: no text calls it missing, and none advises a lower one.</summary>
    [Fact]
    public void A_mark_above_its_maximum_is_invalid_everywhere_and_never_advised_lower()
    {
        Ranking<Entrant> ranking = Rules().Rank(places: 1, new("A", 9), new("B", 21));
        Assert.StartsWith(
            "da chiarire: voto non valido, marks[WORTH]: il voto è 21 punti; il massimo è 20 punti",
            ranking.Find("B")!.Status.Render(Language.Italian), StringComparison.Ordinal);
        ScoreCard card = ranking.Find("B")!.Card;
        Assert.DoesNotContain("dato mancante: voto", card.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("a valid mark for 'rule WORTH'", card.Minima[0].Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("a valid mark for 'rule WORTH'", card.Findings[0].ToFinding().Explain(Language.English), StringComparison.Ordinal);
        WhyNot why = ranking.WhyNot("B");
        Assert.Empty(why.Changes);
        Assert.Contains("the maximum is 20 points", why.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_with_two_defects_has_both() => Assert.Equal(
        ["SCORE-MARK-HIGH", "SCORE-MARK-STEP"],
        MarkSheet.Create(Grid, [CriterionMark.Of("WORTH", 20.25m)]).DefectsOrEmpty().Select(defect => defect.Code.Code));

    [Fact]
    public void An_unknown_criterion_is_one_error() => Assert.Equal(
        "SCORE-CRITERION marks[WORTHY]",
        Assert.Single(MarkSheet.Create(Grid, [CriterionMark.Of("WORTHY", 3)]).DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Path}")));

    [Fact]
    public void The_same_reference_is_one_error_each_that_says_how_often()
    {
        ValueList<Defect> defects = Rules()
            .Rank([Of(new("A", 9)), Of(new("B", 3)), Of(new("A", 8)), Of(new("C", 1)), Of(new("B", 2)), Of(new("A", 9))], places: 1).DefectsOrEmpty();
        Assert.Equal(
            ["RANK-REFERENCE candidates[A] 3", "RANK-REFERENCE candidates[B] 2"],
            defects.Select(defect => $"{defect.Code} {defect.Path} {defect.Value.Render(Language.English)}"));
    }

    /// <summary>Databases write "never" as the end of 9999, which in Italy is already 10000.</summary>
    [Fact]
    public void A_moment_beyond_the_calendar_is_one_defect_with_its_path_at_the_ranking_and_at_an_appeal()
    {
        decimal never = (decimal)(Instant.FromUtc(9999, 12, 31, 23, 59) - Instant.FromUtc(2020, 9, 1, 8, 0)).TotalMinutes;
        Defect defect = Assert.Single(Rules().Rank([Of(new("A", 9)), Of(new("B", 3, never))], places: 1).DefectsOrEmpty().AsEnumerable());
        Assert.Equal(
            "candidates[B].facts[ARRIVAL]: the moment 9999-12-31 at 23:59 (UTC) falls in Italian time beyond the last day of the calendar, 9999-12-31: "
            + "state the actual one, or leave it blank [CAL-MOMENT; decisione 0010, Conciliazione.Core]",
            defect.Render(Language.English));
        Ranking<Entrant> ranking = Rules().Rank(places: 1, new("A", 9), new("B", 3));
        Assert.Equal(
            ["CAL-MOMENT candidates[B].facts[ARRIVAL]"],
            ranking.Apply(RankingEvent.UpholdAppeal(Of(new("B", 3, never)), Days.OfRequest, Source)).DefectsOrEmpty().Select(each => $"{each.Code} {each.Path}"));
    }

    [Fact]
    public void Nobody_at_all_is_an_empty_ranking_and_an_empty_cohort_one_error()
    {
        Assert.Empty(InCohort.Rank([], places: 2).OrThrow().Entries);
        Defect defect = Assert.Single(CohortGrid.CohortOf([], []).DefectsOrEmpty().AsEnumerable());
        Assert.Equal("SCORE-COHORT-EMPTY", defect.Code.Code);
        Assert.Contains("i soggetti nella platea sono 0", defect.Render(Language.Italian), StringComparison.Ordinal);
    }

    /// <summary>Nobody competes, so no scale exists; every row is still present.</summary>
    [Fact]
    public void A_cohort_of_those_who_are_gone_loses_nobody()
    {
        Ranking<Entrant> ranking = InCohort.Rank(
        [
            Of(new("A", 9), new CandidateState.Excluded(new("fuori termine", "too late"), Source)), Of(new("B", 9), new CandidateState.Withdrawn(new(2020, 10, 1))),
        ]).OrThrow();
        Assert.Equal(["A excluded", "B withdrawn"], Rows(ranking));
        AssertSpeaks(ranking);
    }

    [Fact]
    public void Where_nobody_said_the_value_that_is_scaled_all_are_unclear()
    {
        Ranking<Entrant> ranking = InCohort.Rank(places: 1, new("A", 9, Value: null), new("B", 3, Value: null));
        Assert.Equal(["A unclear", "B unclear"], Rows(ranking));
        Assert.All(ranking.Entries, entry => Assert.Equal("VALUE", Assert.Single(entry.Card.Missing.AsEnumerable()).Code));
        AssertSpeaks(ranking);
    }

    [Fact]
    public void All_equal_under_scaling_get_the_declared_points()
    {
        Ranking<Entrant> ranking = InCohort.Rank(places: 1, new("A", 9, Arrival: 1, Value: 5), new("B", 9, Arrival: 2, Value: 5));
        Assert.Equal(["1A place assigned", "2B eligible, no place left"], Rows(ranking));
        Assert.All(ranking.Entries, entry => Assert.Equal(Known.Of(Points.Zero), entry.Card.PointsOf("RELATIVE")));
        AssertSpeaks(ranking);
    }

    [Fact]
    public void Everything_wrong_at_once_loses_nobody()
    {
        Ranking<Entrant> ranking = InCohort.Rank(
            places: 2,
            new("A", 21),
            new("B", null, Value: null),
            new("C", 9, Arrival: null, Value: 3),
            new("D", 9, Arrival: null, Value: 3),
            new("E", 0, Value: 0),
            new("F", 20, Value: 3));
        Assert.Equal(6, ranking.Entries.Count);
        Assert.Equal(["1F place assigned", "2C undecided", "2D undecided", "A unclear", "B unclear", "E not admitted: below the minimum"], Rows(ranking));
        AssertSpeaks(ranking);
    }

    [Fact]
    public void A_fact_that_is_missing_from_a_sheet_is_named_once_wherever_it_counts()
    {
        FactSheet silent = FactSheet.Create(NurseryList.Catalogue, []).OrThrow();
        Ranking<FactSheet> ranking = NurseryList.Rules.Rank([new("S", silent, NurseryList.Days), new("T", NurseryList.Sheet(), NurseryList.Days)], places: 1).OrThrow();
        var unclear = Assert.IsType<RankingStatus.Unclear>(ranking.Find("S")!.Status);
        Assert.Equal(NurseryList.Catalogue.Facts.Select(fact => fact.Code), unclear.Missing.Select(missing => missing.Code).Order(StringComparer.Ordinal));
        Assert.NotEmpty(ranking.WhyNot("S").Explain(Language.Italian));
        Assert.Equal("place assigned", ranking.Find("T")!.Status.Title.English);
    }

    /// <summary>What only a program can get wrong is said by the argument's name, before anybody is scored.</summary>
    [Fact]
    public void A_cohort_that_is_missing_or_of_another_grid_is_a_defect_of_the_program()
    {
        CohortBounds other = InvestmentGrant.Grid.CohortOf([FactSheet.Create(InvestmentGrant.Catalogue, []).OrThrow()], [Days]).OrThrow();
        Assert.Equal("cohort", Assert.Throws<ArgumentException>(() => CohortGrid.Explain(new("A", 3), Days)).ParamName);
        Assert.Equal("cohort", Assert.Throws<ArgumentException>(() => CohortGrid.Score(new Entrant("A", 3), Days, other)).ParamName);
        Assert.Equal("cohort", Assert.Throws<ArgumentException>(() => InCohort.Rank([Of(new("A", 3))], cohort: other)).ParamName);
    }

    /// <summary>Every row, card and reason can be read out in both languages.</summary>
    private static void AssertSpeaks(Ranking<Entrant> ranking)
    {
        foreach (RankingEntry<Entrant> entry in ranking.Entries)
        {
            foreach (Language language in new[] { Language.Italian, Language.English })
            {
                Assert.StartsWith(entry.Reference, ranking.WhyNot(entry.Reference).Explain(language), StringComparison.Ordinal);
                Assert.Contains(entry.Reference, entry.Explain(language), StringComparison.Ordinal);
                Assert.NotEmpty(entry.Card.Explain(language));
            }
        }
    }
}
