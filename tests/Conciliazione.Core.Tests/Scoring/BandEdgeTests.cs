using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using Conciliazione.Tests.Facts;
using NodaTime;
using static Conciliazione.Tests.Scoring.ScoringSamples;

namespace Conciliazione.Tests.Scoring;

public sealed class BandEdgeTests
{
    /// <summary>The day after is the next one whatever the month's length, and whether an edge belongs or not.</summary>
    [Fact]
    public void Bands_of_days_meet_at_every_end_of_a_month()
    {
        foreach (LocalDate first in Enumerable.Range(0, 60).Select(month => new LocalDate(2020, 1, 1).PlusMonths(month)))
        {
            LocalDate last = first.PlusDays(-1);
            Bounds<LocalDate>[] before = [Bounds.AtMost(last), Bounds.LessThan(first)];
            Bounds<LocalDate>[] after = [Bounds.AtLeast(first), Bounds.MoreThan(last)];
            foreach ((Bounds<LocalDate> below, Bounds<LocalDate> above) in before.SelectMany(below => after.Select(above => (below, above))))
            {
                ScoringGrid<Applicant> grid = Grid(ScoringRule.Bands(Label("A"), ApplicantFacts.ContractEnd, elsewhere: null, Band.Of(below, 1), Band.Of(above, 2)));
                Assert.Equal(
                    [1m, 1, 2, 2],
                    new[] { last.PlusDays(-1), last, first, first.PlusDays(1) }
                        .Select(day => grid.Score(new Applicant(ContractEnd: day), Days).Points.Get().ToRatio().Round(0, RoundingRule.HalfUp).Numerator)
                        .Select(points => (decimal)points));
            }
        }
    }

    [Fact]
    public void Bands_of_moments_meet_at_the_tick()
    {
        var noon = Instant.FromUtc(2020, 4, 17, 10, 0);
        ScoringGrid<Applicant> grid = Grid(ScoringRule.Bands(
            Label("A"), ApplicantFacts.Arrival, elsewhere: null, Band.Of(Bounds.LessThan(noon), 1), Band.Of(Bounds.AtLeast(noon), 2)));
        Assert.Equal(Points.Of(1), grid.Score(new Applicant(Arrival: noon.PlusTicks(-1)), Days).Points.Get());
        Assert.Equal(Points.Of(2), grid.Score(new Applicant(Arrival: noon), Days).Points.Get());
    }

    [Theory]
    [InlineData("SCORE-BAND-GAP", 30, 1)]
    [InlineData("SCORE-BAND-GAP", 31, 2)]
    [InlineData("SCORE-BAND-OVERLAP", 32, 1)]
    public void Days_left_out_or_held_twice_are_refused(string code, int untilInJanuary, int fromInFebruary)
    {
        LocalDate until = new LocalDate(2021, 1, 1).PlusDays(untilInJanuary - 1);
        var from = new LocalDate(2021, 2, fromInFebruary);
        Assert.Equal(code, Refused(ScoringRule.Bands(
            Label("A"), ApplicantFacts.ContractEnd, elsewhere: null, Band.Of(Bounds.AtMost(until), 1), Band.Of(Bounds.AtLeast(from), 2))));
    }

    [Fact]
    public void Between_two_days_in_a_row_there_is_none()
    {
        var none = new Bounds<LocalDate>(new(new LocalDate(2021, 1, 31), Edge.Exclusive), new(new LocalDate(2021, 2, 1), Edge.Exclusive));
        Assert.Equal("SCORE-BAND-EMPTY", Refused(ScoringRule.Bands(Label("A"), ApplicantFacts.ContractEnd, Points.Zero, Band.Of(none, 1))));
        Assert.Equal("SCORE-BAND-EMPTY", Refused(ScoringRule.Bands(
            Label("A"), ApplicantFacts.ContractEnd, Points.Zero, Band.Of(Bounds.MoreThan(LocalDate.MaxIsoValue), 1))));
    }

    /// <summary>An age that nobody reaches is refused with the grid, not when a margin to it is asked for.</summary>
    [Theory]
    [InlineData(150, null)]
    [InlineData(151, "CAL-AGE-BOUND")]
    [InlineData(int.MaxValue, "CAL-AGE-BOUND")]
    public void Ages_of_a_band_are_those_that_people_have(int from, string? code)
    {
        ScoringRule<Applicant> rule = ScoringRule.Bands(Label("A"), ApplicantFacts.Years, Points.Zero, Band.Of(Bounds.AtLeast(from), 1));
        if (code is not null)
        {
            Assert.Equal(code, Refused(rule));
            return;
        }

        ScoreFinding finding = Assert.Single(Grid(rule).Explain(new(BirthDate: Days.OfRequest.PlusYears(-149)), Days).Findings.AsEnumerable());
        Assert.Equal("1 year too young for the band worth 1 point", finding.Reason!.English);
    }

    /// <summary>Bands without an end: what would have been enough is a value that one can have, whatever is known.</summary>
    [Fact]
    public void A_value_that_would_be_enough_can_be_shown_even_where_nothing_is_known()
    {
        LocalDate day = new(2021, 2, 1);
        ScoringRule<Applicant>[] rules =
        [
            ScoringRule.Bands(Label("A"), ApplicantFacts.Workers, elsewhere: null, Band.Of(Bounds.LessThan(2), 3), Band.Of(Bounds.AtLeast(2), 1)),
            ScoringRule.Bands(Label("B"), ApplicantFacts.Income, elsewhere: null, Band.Of(Bounds.AtMost(Euro.Of(9)), 3), Band.Of(Bounds.MoreThan(Euro.Of(9)), 1)),
            ScoringRule.Bands(Label("C"), ApplicantFacts.ContractEnd, elsewhere: null, Band.Of(Bounds.LessThan(day), 3), Band.Of(Bounds.AtLeast(day), 1)),
        ];
        string[] enough = ["1", "€ 9.00", "2021-01-31"];
        foreach ((ScoringRule<Applicant> rule, string shown) in rules.Zip(enough))
        {
            ScoringGrid<Applicant> grid = Create([rule], ScoreMinimum.ForTotal(Label("M"), Points.Of(3))).OrThrow();
            RankingRules<Applicant> ranking = RankingRules<Applicant>.Create(Label("R"), grid, []).OrThrow();
            Applicant[] applicants = [new(), new(Workers: 5, Income: Euro.Of(20), ContractEnd: day.PlusDays(9))];
            foreach (Applicant applicant in applicants)
            {
                WhyNot why = ranking.Rank([new("X", applicant, Days)], places: 1).OrThrow().WhyNot("X");
                DecisionChange change = Assert.Single(why.Changes.AsEnumerable());
                Assert.Equal((shown, "place assigned"), (change.To.Render(Language.English), change.Then.Status.Title.English));
            }
        }
    }

    private static string Refused(ScoringRule<Applicant> rule) => Assert.Single(Create([rule]).DefectsOrEmpty().AsEnumerable()).Code.Code;
}
