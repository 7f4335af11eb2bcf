using Conciliazione.Rankings;
using static Conciliazione.Tests.Rankings.Contest;

namespace Conciliazione.Tests.Rankings;

public class WhyNotTests
{
    [Fact]
    public void The_points_missing_to_the_line_and_the_smallest_mark_that_reaches_it()
    {
        Ranking<Entrant> ranking = Rules(TieKey.EarlierFirst(Label("ARRIVAL"), Arrival)).Rank(
            places: 2, new("A", 12, Arrival: 1), new("B", 9.5m, Arrival: 2), new("C", 7, Arrival: 3), new("D", 1, Arrival: 0));
        WhyNot why = ranking.WhyNot("C");
        // Equal points lose on arrival: 2.51 more are needed, and the next half point is 10.
        Assert.Equal(Points.Of(2.51m), why.PointsMissing);
        DecisionChange change = Assert.Single(why.Changes.AsEnumerable());
        Assert.Equal(("MARK", "7", "10"), (change.Code, change.From!.Render(Language.Italian), change.To.Render(Language.Italian)));
        Assert.IsType<RankingStatus.Placed>(change.Then.Status);
        // D came first of all: with equal points it would be placed.
        WhyNot below = ranking.WhyNot("D");
        Assert.Equal(Points.Of(8.5m), below.PointsMissing);
        Assert.Equal("MINIMUM", Assert.Single(below.MinimaMissed.AsEnumerable()).Code);
        Assert.Equal("9,5", Assert.Single(below.Changes.AsEnumerable()).To.Render(Language.Italian));
        Assert.Equal(Points.Zero, ranking.WhyNot("A").PointsMissing);
        Assert.Empty(ranking.WhyNot("A").Changes);
        Assert.Throws<ArgumentException>(() => ranking.WhyNot("Z"));
    }

    [Fact]
    public void The_reasons_read_well_in_both_languages()
    {
        Ranking<Entrant> ranking = Rules().Rank(places: 1, new("A", 12), new("B", 9.5m));
        Assert.Equal(
            "B: posizione 2, 9,5 punti, idoneo non ammesso\nPer avere un posto mancano 2,51 punti\nCon voto 12,5 invece di 9,5: posizione 1, 12,5 punti, ammesso",
            Cultures.SameInEach(() => ranking.WhyNot("B").Explain(Language.Italian)));
        Assert.Equal(
            "B: position 2, 9.5 points, eligible, not placed\nShort of a place by 2.51 points\nWith mark 12.5 instead of 9.5: position 1, 12.5 points, placed",
            ranking.WhyNot("B").Explain(Language.English));
    }

    [Fact]
    public void Who_is_out_of_the_competition_is_short_of_no_points()
    {
        Ranking<Entrant> ranking = Rules().Rank(
            [Of(new("A", 12)), Of(new("B", 15), new CandidateState.Excluded(new("fuori termine", "too late"), Source)), Of(new("C", null))], places: 1).OrThrow();
        Assert.Null(ranking.WhyNot("B").PointsMissing);
        Assert.Empty(ranking.WhyNot("B").Changes);
        Assert.Null(ranking.WhyNot("C").PointsMissing);
        DecisionChange mark = Assert.Single(ranking.WhyNot("C").Changes.AsEnumerable());
        Assert.Null(mark.From);
        Assert.Equal("12,5", mark.To.Render(Language.Italian));
    }
}
