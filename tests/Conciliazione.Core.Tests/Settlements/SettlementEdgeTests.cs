using System.Globalization;
using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Projects;
using Conciliazione.Settlements;
using NodaTime;
using static Conciliazione.Tests.Settlements.SettlementSamples;

namespace Conciliazione.Tests.Settlements;

/// <summary>Caps and minima of other calls, and inputs at the ends, worked out by hand.</summary>
public sealed class SettlementEdgeTests
{
    private static readonly LocalDate Day = new(2030, 9, 10);

    /// <summary>
    /// Half for goods and half for services, and nothing else spent: 400 and 200 shown of 1,000 planned. From 600 down: services give 200, goods
    /// half of the total, so 400 in all is the largest total that agrees with itself.
    /// </summary>
    [Fact]
    public void Caps_that_add_up_to_the_whole_end_where_one_of_them_is_not_reached()
    {
        Settlement settled = With(Cap(Insubria2020.Goods, 50), Cap(Insubria2020.Services, 50)).Read(Only(Wide), Term, [Paid("S1", Day, "B", 400), Paid("S2", Day, "C", 200)])
            .OrThrow().On(End);

        Assert.Equal((Euro.Of(200), Euro.Of(200)), (settled.Of("B").Accepted, settled.Of("C").Accepted));
    }

    /// <summary>A third each, less one hundredth: three amounts of 99.99% together agree with themselves at a few cents alone.</summary>
    [Fact]
    public void Caps_just_below_the_whole_leave_almost_nothing_where_nothing_else_is_spent()
    {
        Settlement settled = With(Cap(Insubria2020.Goods, 33.33m), Cap(Insubria2020.Services, 33.33m), Cap(Insubria2020.Vouchers, 33.33m))
            .Read(Only(Wide), Term, [Paid("S1", Day, "B", 300), Paid("S2", Day, "C", 300), Paid("S3", Day, "D", 300)]).OrThrow().On(End);

        // Each gets the whole cents of 33.33% of three times what each gets: of 3 cents that is 0.9999 of a cent, so none.
        Assert.Equal(Euro.Zero, settled.Total.Accepted);
    }

    /// <summary>In cash at least 20%: of 100 accepted, 10 in cash; (10 + x) / (100 + x) is 20% at x = 12.50. The 30 in kind do not count.</summary>
    [Fact]
    public void What_is_to_be_shown_for_a_minimum_is_of_what_the_minimum_counts()
    {
        SettlementRules rules = SettlementRules.Create(
            CostPlanTemplate.Create(
                Insubria2020.CostPlans.Categories,
                [
                    .. Insubria2020.CostPlans.Rules.Where(rule => rule is not CostPlanRule.Share),
                    new CostPlanRule.Share(
                        new("CASH", new("Almeno il 20% in denaro", "At least 20% in cash"), Source), CostMeasure.CashRows, CostMeasure.Total, LimitSide.AtLeast,
                        Percentage.Of(20), ComparisonRule.Exact, Provenance.Stated),
                ],
                Source).OrThrow(),
            ByCategory.Excess,
            ByCategory.Shares,
            ByCategory.Shortfall,
            Source).OrThrow();
        Settlement settled = Settle(
            rules, Paid("S1", Day, "A", 60), Paid("S2", Day, "C", 10, funding: ExpenseFunding.Cash), InKind("S3", Day, "B", 30));

        OutstandingItem item = settled.Outstanding.Single(each => each.Kind == OutstandingKind.MinimumCofinancing);
        Assert.Equal((Euro.Of(12.50m), "altro cofinanziamento, per: Almeno il 20% in denaro"), (item.Amount, item.Title.Italian));
        Assert.Equal(Euro.Of(50), settled.GrantDue);
    }

    [Fact]
    public void Nothing_accepted_is_no_grant_and_unclear_shares()
    {
        Settlement settled = Settle(ByCategory, new Expense("S1", Day, "C", "Alfa", Euro.Of(10), ExpenseFunding.Grant, "fattura 1"));

        Assert.Equal((Euro.Zero, Euro.Zero), (settled.GrantDue, settled.PaidOut));
        Assert.All(settled.Shares, finding => Assert.IsType<Outcome.Unclear>(finding.Outcome));
        Assert.Null(Settle(ByCategory, Paid("S1", Day, "C", 10)).Expenses[0].Provenance);
        Assert.Empty(Settle(ByCategory).Expenses);
    }

    /// <summary>A cent of each of 5,000 expenses of one day, in either order and under a culture with other digits: 20,000 cents are planned.</summary>
    [Fact]
    public void Many_equal_expenses_of_one_day_are_cut_by_their_codes_in_any_order_and_culture()
    {
        Expense[] equal = [.. Enumerable.Range(0, 5_000).Select(i => Paid(i.ToString("D4", CultureInfo.InvariantCulture), Day, "C", 0.05m))];
        Settlement settled = Settle(ByCategory, equal);

        Assert.Equal((Euro.Of(200), 4_000), (settled.Total.Accepted, settled.Expenses.Count(each => each.Reason is null)));
        Assert.Equal("3999", settled.Expenses.Last(each => each.Reason is null).Expense.Code);
        Assert.Equal(settled, Settle(ByCategory, [.. equal.Reverse()]));
        Assert.Contains("€ 200,00", Cultures.SameInEach(() => Settle(ByCategory, equal).Expenses[^1].Explain(Language.Italian)), StringComparison.Ordinal);
    }

    /// <summary>WSL's own history: its plan before the change has no costs in the text, and the days of the change are not there either.</summary>
    [Fact]
    public void A_change_without_days_is_settled_against_what_came_of_it()
    {
        Project wsl = Insubria2020Projects.Wsl;
        Settlement settled = Insubria2020.SettlementRules.Read(wsl.CostPlans, Insubria2020WorkPlans.Wsl.Term, [Paid("W1", new(2020, 6, 1), "C", 47_540.01m, "Tecum")])
            .OrThrow().On(new(2020, 7, 1));

        Assert.Equal((2, 2, Euro.Of(47_540)), (settled.Version.Number, settled.Expenses[0].VersionNumber, settled.Total.Accepted));
        Assert.False(settled.Bodies.Single(body => body.Body == "Tecum").IsInPlan);
        Assert.True(settled.Bodies[0].IsInPlan);
    }

    private static CostPlan Wide { get; } = PlanOf(0, 0, 400, 300, 300, 0, 700, [new("Alfa", Euro.Of(300), Euro.Zero)]);

    private static CostPlanRule.Share Cap(CostCategory category, decimal percent) => new(
        new($"CAP-{category.Code}", new($"massimo {category.Code}", $"at most {category.Code}"), Source), CostMeasure.Category(category), CostMeasure.Total,
        LimitSide.AtMost, Percentage.Of(percent), ComparisonRule.Exact, Provenance.Stated);

    private static SettlementRules With(params CostPlanRule[] caps) => SettlementRules.Create(
        CostPlanTemplate.Create(
            Insubria2020.CostPlans.Categories, [.. Insubria2020.CostPlans.Rules.Where(rule => rule is not CostPlanRule.Share), .. caps], Source).OrThrow(),
        ByCategory.Excess,
        ByCategory.Shares,
        ByCategory.Shortfall,
        Source).OrThrow();
}
