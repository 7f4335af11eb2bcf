using Conciliazione.Rankings;
using Conciliazione.Scoring;
using Conciliazione.Tests.Facts;
using NodaTime;
using static Conciliazione.Tests.Scoring.ScoringSamples;

namespace Conciliazione.Tests.Scoring;

/// <summary>Bounds that stay and hold a single value: who has it, who has more, who has less; by hand.</summary>
public sealed class SingleValueCohortTests
{
    [Theory]
    [InlineData(CohortBest.Highest, 5, 4, "tutti uguali nella platea, a ciascuno 4 punti")]
    [InlineData(CohortBest.Highest, 6, 10, "migliore dell'unico valore della platea, il massimo: 10 punti")]
    [InlineData(CohortBest.Highest, 4, 0, "peggiore dell'unico valore della platea, il minimo: 0 punti")]
    [InlineData(CohortBest.Lowest, 5, 4, "tutti uguali nella platea, a ciascuno 4 punti")]
    [InlineData(CohortBest.Lowest, 4, 10, "migliore dell'unico valore della platea, il massimo: 10 punti")]
    [InlineData(CohortBest.Lowest, 6, 0, "peggiore dell'unico valore della platea, il minimo: 0 punti")]
    public void A_value_beyond_the_only_one_of_the_cohort_is_worth_an_end_of_the_scale_and_says_so(CohortBest best, int income, int points, string text)
    {
        ScoringGrid<Applicant> grid = Grid(ScoringRule.InCohort(Label("INCOME"), ApplicantFacts.Income, best, Points.Of(10), Points.Of(4), HalfUp));
        Applicant[] measured = [new(Income: Euro.Of(5)), new(Income: Euro.Of(5))];
        CohortBounds bounds = grid.CohortOf(measured, [Days, Days]).OrThrow();
        var later = new Applicant(Income: Euro.Of(income));
        ScoreCard card = grid.Explain(later, Days, bounds);
        Assert.Equal(Known.Of(Points.Of(points)), card.Total.Exact);
        Assert.Equal(card.Score, grid.Score(later, Days, bounds));
        Assert.Contains(text, card.Explain(Language.Italian), StringComparison.Ordinal);
    }

    /// <summary>Two come with 5 and have 4 points each; a third comes later, by an appeal, with 6, and has all 10.</summary>
    [Fact]
    public void Who_comes_later_with_a_better_value_ranks_before_those_who_were_all_equal()
    {
        RankingRules<Applicant> rules = RankingRules<Applicant>.Create(
            Label("RANKING"),
            Grid(ScoringRule.InCohort(Label("INCOME"), ApplicantFacts.Income, CohortBest.Highest, Points.Of(10), Points.Of(4), HalfUp)),
            []).OrThrow();
        Ranking<Applicant> first = rules.Rank(
            [
                new("A", new(Income: Euro.Of(5)), Days),
                new("B", new(Income: Euro.Of(5)), Days),
                new("C", new(Income: Euro.Of(3)), Days, new CandidateState.Excluded(new("fuori termine", "too late"), Source)),
            ],
            places: 1).OrThrow();
        Ranking<Applicant> upheld = first.Apply(
            RankingEvent.UpholdAppeal(new Candidate<Applicant>("C", new(Income: Euro.Of(6)), Days), new LocalDate(2020, 10, 1), Source)).OrThrow();
        Assert.Equal(["1C", "2A", "2B"], upheld.Entries.Select(entry => $"{entry.Position}{entry.Reference}"));
        Assert.Equal([Points.Of(10), Points.Of(4), Points.Of(4)], upheld.Entries.Select(entry => entry.Card.Total.Minimum));
    }
}
