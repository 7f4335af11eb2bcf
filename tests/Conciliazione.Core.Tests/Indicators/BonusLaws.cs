using Conciliazione.Indicators;
using static Conciliazione.Tests.Indicators.BonusSamples;
using static Conciliazione.Tests.Indicators.IndicatorSamples;

namespace Conciliazione.Tests.Indicators;

public sealed class BonusLaws
{
    [Law]
    public void Under_all_or_nothing_not_met_gets_nothing_and_met_gets_all(BonusCase drawn) => Assert.Equal(
        drawn.Values.Zip(drawn.Thresholds).All(each => each.First >= each.Second) ? drawn.Assigned : Euro.Zero,
        Due(AllOrNothing, drawn).Amount);

    [Law]
    public void What_is_due_and_what_is_left_are_what_was_assigned_under_every_rule(BonusCase drawn) => Assert.All(Rules(drawn), rule =>
    {
        BonusAmount due = Due(rule, drawn);
        Assert.InRange(due.Amount!.Value, Euro.Zero, drawn.Assigned);
        Assert.Equal(drawn.Assigned, due.Amount + due.Left);
    });

    [Law]
    public void Better_results_never_give_less(BonusCase drawn) => Assert.All(
        Rules(drawn), rule => Assert.True(Due(rule, drawn, rising: true).Amount >= Due(rule, drawn).Amount));

    [Law]
    public void All_reached_gives_all_in_proportion_and_nothing_reached_gives_nothing(BonusCase drawn)
    {
        Euro? Amount(Func<int, int> reached) => ByProgress.Amount(drawn.Assigned, [.. drawn.Thresholds.Select(least => (least + 1, (int?)reached(least + 1)))]).Amount;

        Assert.Equal(drawn.Assigned, Amount(least => least));
        Assert.Equal(Euro.Zero, Amount(_ => 0));
    }

    /// <summary>The mean of the progress of each, worked out in fractions of the small numbers drawn.</summary>
    [Law]
    public void The_amount_in_proportion_is_that_of_the_mean_progress(BonusCase drawn)
    {
        Ratio sum = Ratio.Whole(0);
        foreach ((int least, int value) in drawn.Thresholds.Zip(drawn.Values))
        {
            sum += value >= least ? Ratio.Whole(1) : Ratio.Of(value, least);
        }

        var rounded = Euro.Round(sum * Ratio.Of(drawn.Assigned.Cents, 100L * drawn.Values.Count), drawn.Rounding);
        Assert.Equal(rounded < drawn.Assigned ? rounded : drawn.Assigned, Due(new BonusRule.ByProgress(Label("P"), drawn.Rounding), drawn).Amount);
    }

    [Law]
    public void The_order_of_indicators_does_not_matter(BonusCase drawn) => Assert.All(Rules(drawn), rule => Assert.Equal(
        rule.Amount(drawn.Assigned, Counts(drawn)).Amount, rule.Amount(drawn.Assigned, [.. Enumerable.Reverse(Counts(drawn))]).Amount));

    [Law]
    public void One_unknown_result_is_never_zero(BonusCase drawn)
    {
        (int, int?)[] counts = [.. Counts(drawn), (3, null)];
        Assert.All(Rules(drawn).Skip(1), rule => Assert.Null(rule.Amount(drawn.Assigned, counts).Amount));
        bool isDecided = drawn.Values.Zip(drawn.Thresholds).Any(each => each.First < each.Second);
        Assert.Equal(isDecided ? Euro.Zero : (Euro?)null, AllOrNothing.Amount(drawn.Assigned, counts).Amount);
        Assert.Null(ByProgress.Amount(drawn.Assigned, counts).Left);
    }

    [Law]
    public void What_is_spent_unspent_and_left_is_what_was_assigned(BonusCase drawn)
    {
        BonusAmount due = Due(ByProgress, drawn);
        BonusPlan plan = Scheme(BonusChoice.AnyDeclared)
            .Choose(due, [new("U1", Euro.FromCents(due.Amount!.Value.Cents / 3)), new("U2", Euro.FromCents(due.Amount.Value.Cents / 5))], On, On).OrThrow();

        Assert.Equal(drawn.Assigned, plan.Spent + plan.Unspent + due.Left);
        Assert.True(plan.Unspent >= Euro.Zero);
    }

    private static BonusRule[] Rules(BonusCase drawn) =>
    [
        AllOrNothing,
        BonusRule.ByBand.Create(Label("BANDS"), drawn.Bands, drawn.Rounding).OrThrow(),
        new BonusRule.ByProgress(Label("PROGRESS"), drawn.Rounding),
    ];

    private static (int, int?)[] Counts(BonusCase drawn, bool rising = false) =>
        [.. Enumerable.Range(0, drawn.Values.Count).Select(i => (drawn.Thresholds[i], (int?)(drawn.Values[i] + (rising ? drawn.Rises[i] : 0))))];

    private static BonusAmount Due(BonusRule rule, BonusCase drawn, bool rising = false) => rule.Amount(drawn.Assigned, Counts(drawn, rising));
}
