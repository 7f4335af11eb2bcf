using Conciliazione.Indicators;
using FsCheck.Fluent;
using static Conciliazione.Tests.Indicators.BonusSamples;
using static Conciliazione.Tests.Indicators.IndicatorSamples;

namespace Conciliazione.Tests.Indicators;

public sealed class BonusLaws
{
    [Law]
    public void Under_all_or_nothing_not_met_gets_nothing_and_met_gets_all(BonusCase drawn) => Assert.All(
        new[] { false, true },
        rising => Assert.Equal(drawn.Lines.All(line => line.IsMet(rising)) ? drawn.Assigned : Euro.Zero, Due(AllOrNothing, drawn, rising).Amount));

    [Law]
    public void What_is_due_and_what_is_left_are_what_was_assigned_under_every_rule(BonusCase drawn) => Assert.All(Rules(drawn), rule =>
    {
        PerformanceBonus due = Due(rule, drawn);
        Assert.InRange(due.Amount!.Value, Euro.Zero, drawn.Assigned);
        Assert.Equal(drawn.Assigned, due.Amount + due.Left);
    });

    [Law]
    public void Better_results_never_give_less(BonusCase drawn) => Assert.All(
        Rules(drawn), rule => Assert.True(Due(rule, drawn, rising: true).Amount >= Due(rule, drawn).Amount));

    /// <summary>
    /// The laws are about something: the cases drawn have every kind of indicator met and not met, a strict one at its threshold, all of them met,
    /// every band and none, and results that rise from one band to another.
    /// </summary>
    [Fact]
    public void The_cases_of_these_laws_reach_every_kind_outcome_and_band()
    {
        BonusCase[] cases = [.. IndicatorSamples.Bonuses.Generator.Sample(600)];
        BonusLine[] lines = [.. cases.SelectMany(drawn => drawn.Lines)];

        Assert.All(Enum.GetValues<BonusLineKind>(), kind => Assert.All(
            new[] { true, false }, met => Assert.Contains(lines, line => line.Kind == kind && line.IsMet(rising: false) == met)));
        Assert.Contains(lines, line => !line.IsMet(rising: false) && line.Progress(rising: false).All(progress => progress == Ratio.Whole(1)));
        Assert.InRange(cases.Count(drawn => drawn.Lines.All(line => line.IsMet(rising: false))), 20, 400);
        Assert.All([0, 1, 2, 3], reached => Assert.InRange(cases.Count(drawn => BandsReached(drawn, rising: false) == reached), 5, 590));
        Assert.Contains(cases, drawn => BandsReached(drawn, rising: true) > BandsReached(drawn, rising: false));
    }

    /// <summary>The share of the last band whose progress the mean reaches, compared exactly; nothing below the first.</summary>
    [Law]
    public void The_amount_by_band_is_that_of_the_highest_band_reached(BonusCase drawn)
    {
        int reached = BandsReached(drawn, rising: false);
        Euro share = reached == 0
            ? Euro.Zero
            : Least(Euro.Round(drawn.Bands[reached - 1].Share.ToRatio() * Ratio.Of(drawn.Assigned.Cents, 100), drawn.Rounding), drawn.Assigned);

        Assert.Equal(share, Due(BonusRule.ByBand.Create(Label("BANDS"), drawn.Bands, drawn.Rounding).OrThrow(), drawn).Amount);
    }

    /// <summary>All reached gives what was assigned, rounded, and never above it; to the cent that is all of it.</summary>
    [Law]
    public void All_reached_gives_all_in_proportion_and_nothing_reached_gives_nothing(BonusCase drawn)
    {
        Euro rounded = Least(Euro.Round(Ratio.Of(drawn.Assigned.Cents, 100), drawn.Rounding), drawn.Assigned);

        Assert.Equal(drawn.Assigned, Amount(ByProgress, least => least));
        Assert.Equal(rounded, Amount(InProportion(drawn), least => least));
        Assert.Equal(Euro.Zero, Amount(InProportion(drawn), _ => 0));

        Euro? Amount(BonusRule rule, Func<int, int> reached) => rule.Amount(drawn.Assigned, [.. drawn.Lines.Select(line => (line.Least + 1, (int?)reached(line.Least + 1)))]).Amount;
    }

    /// <summary>Amounts just above and below a whole euro, of which one part in a thousand more is reached at each step.</summary>
    [Law]
    public void To_whole_euros_an_amount_never_falls_and_never_goes_above_what_was_assigned(BonusCase drawn)
    {
        var rule = new BonusRule.ByProgress(Label("P"), drawn.Rounding.ToWholeEuros());
        Assert.All([99L, 100, 101, 149, 150, 151, 10_050, drawn.Assigned.Cents], cents =>
        {
            var assigned = Euro.FromCents(cents);
            Euro[] due = [.. new[] { 0, 1, 499, 500, 501, 994, 995, 996, 999, 1000 }.Select(reached => rule.Amount(assigned, (1000, reached)).Amount!.Value)];

            Assert.Equal(due.Order(), due);
            Assert.All(due, amount => Assert.InRange(amount, Euro.Zero, assigned));
        });
    }

    /// <summary>The mean of the progress of each, worked out in fractions of the small numbers drawn.</summary>
    [Law]
    public void The_amount_in_proportion_is_that_of_the_mean_progress(BonusCase drawn)
    {
        Ratio[] each = [.. drawn.Lines.SelectMany(line => line.Progress(rising: false))];
        Ratio sum = each.Aggregate(Ratio.Whole(0), (all, progress) => all + progress);

        Assert.Equal(
            Least(Euro.Round(sum * Ratio.Of(drawn.Assigned.Cents, 100L * each.Length), drawn.Rounding), drawn.Assigned), Due(InProportion(drawn), drawn).Amount);
    }

    [Law]
    public void The_order_of_indicators_does_not_matter(BonusCase drawn) => Assert.All(Rules(drawn), rule => Assert.Equal(
        Due(rule, drawn).Amount, Due(rule, drawn with { Lines = Enumerable.Reverse(drawn.Lines).ToValueList() }).Amount));

    [Law]
    public void One_unknown_result_is_never_zero(BonusCase drawn)
    {
        IndicatorReport report = Report(drawn.Lines, withUnknown: true);

        Assert.All(Rules(drawn).Skip(1), rule => Assert.Null(rule.AmountOn(report, Day, drawn.Assigned).OrThrow().Amount));
        Assert.Null(ByProgress.AmountOn(report, Day, drawn.Assigned).OrThrow().Left);
        Assert.Equal(
            drawn.Lines.All(line => line.IsMet(rising: false)) ? (Euro?)null : Euro.Zero, AllOrNothing.AmountOn(report, Day, drawn.Assigned).OrThrow().Amount);
    }

    /// <summary>What counts is as if it had been in time, what does not as if it had not been given.</summary>
    [Law]
    public void A_late_result_counts_in_full_or_not_at_all(BonusCase drawn)
    {
        IndicatorReport report = LateReport([.. drawn.Lines.Select(line => (line.Least, (int?)line.Value, line.Value + line.Rise))]);
        Euro counted = Late(BonusLateness.Counts);
        Euro not = Late(BonusLateness.DoesNotCount);

        Assert.Equal(ByProgress.Amount(drawn.Assigned, [.. drawn.Lines.Select(line => (line.Least, (int?)(line.Value + line.Rise)))]).Amount, counted);
        Assert.Equal(ByProgress.Amount(drawn.Assigned, [.. drawn.Lines.Select(line => (line.Least, (int?)line.Value))]).Amount, not);
        Assert.True(not <= counted);

        Euro Late(BonusLateness lateness) =>
            new BonusRule.ByProgress(Label("P"), lateness: Lateness(lateness)).AmountOn(report, Day, drawn.Assigned).OrThrow().Amount!.Value;
    }

    [Law]
    public void A_decided_amount_is_due_whatever_the_results(BonusCase drawn)
    {
        PerformanceBonus due = Due(Decided(Euro.FromCents(drawn.Assigned.Cents / 3)), drawn);

        Assert.Equal(due.Amount, Due(due.Rule, drawn, rising: true).Amount);
        Assert.Equal(drawn.Assigned, due.Amount + due.Left);
        Assert.NotEmpty(Decided(Euro.FromCents(drawn.Assigned.Cents + 1)).AmountOn(Report(drawn.Lines), Day, drawn.Assigned).DefectsOrEmpty());
    }

    [Law]
    public void What_is_spent_unspent_and_left_is_what_was_assigned(BonusCase drawn)
    {
        PerformanceBonus due = Due(ByProgress, drawn);
        ValueList<BonusUse> uses = [new("U1", Euro.FromCents(due.Amount!.Value.Cents / 3)), new("U2", Euro.FromCents(due.Amount.Value.Cents / 5))];
        Validated<BonusPlan> chosen = Scheme(BonusChoice.AnyDeclared).Choose(due, uses, On, On);
        if (uses.Any(use => use.Amount == Euro.Zero))
        {
            Assert.All(chosen.DefectsOrEmpty(), defect => Assert.Equal("IND-BONUS-USE-ZERO", defect.Code.Code));
            return;
        }

        BonusPlan plan = chosen.OrThrow();
        Assert.Equal(drawn.Assigned, plan.Spent + plan.Unspent + due.Left);
        Assert.True(plan.Unspent >= Euro.Zero);
    }

    private static int BandsReached(BonusCase drawn, bool rising)
    {
        Ratio[] each = [.. drawn.Lines.SelectMany(line => line.Progress(rising))];
        Ratio mean = each.Aggregate(Ratio.Whole(0), (all, progress) => all + progress) * Ratio.Of(1, each.Length);
        return drawn.Bands.Count(band => band.From.ToRatio() <= mean);
    }

    private static BonusRule.ByProgress InProportion(BonusCase drawn) => new(Label("PROGRESS"), drawn.Rounding);

    private static BonusRule[] Rules(BonusCase drawn) =>
        [AllOrNothing, BonusRule.ByBand.Create(Label("BANDS"), drawn.Bands, drawn.Rounding).OrThrow(), InProportion(drawn)];

    private static PerformanceBonus Due(BonusRule rule, BonusCase drawn, bool rising = false) =>
        rule.AmountOn(Report(drawn.Lines, rising), Day, drawn.Assigned).OrThrow();

    private static Euro Least(Euro one, Euro other) => one < other ? one : other;
}
