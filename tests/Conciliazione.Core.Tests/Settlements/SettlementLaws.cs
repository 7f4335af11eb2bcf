using Conciliazione.Settlements;

namespace Conciliazione.Tests.Settlements;

public sealed class SettlementLaws
{
    [Law]
    public void Accepted_and_left_is_the_plan_and_accepted_and_refused_is_what_was_shown(SettlementCase given)
    {
        Settlement settled = given.On(given.Day);

        Assert.Equal(given.Plan.Total, settled.Total.Planned);
        Assert.All(settled.Categories, each => Assert.Equal(given.Plan.AmountOf(each.Category.Code), each.Amounts.Planned));
        Assert.All(settled.Categories.Select(each => each.Amounts).Append(settled.Total), amounts =>
        {
            Assert.Equal(amounts.Planned, amounts.Accepted + amounts.Left);
            Assert.Equal(amounts.Shown, amounts.Accepted + amounts.Refused);
        });
        Assert.Equal(settled.Total.Accepted, Euro.Sum(settled.Expenses.Select(each => each.Accepted)));
        Assert.Equal(settled.Total.Shown, Euro.Sum(settled.Expenses.Select(each => each.Expense.Amount)));
        Assert.Equal(settled.Total.Accepted, Euro.Sum(settled.Categories.Where(each => each.Category.Within is null).Select(each => each.Amounts.Accepted)));
        Assert.Equal(settled.Total.Accepted, Euro.Sum(settled.Bodies.Select(body => body.Accepted)));
        Assert.All(settled.Expenses, each =>
        {
            Assert.InRange(each.Accepted, Euro.Zero, each.Expense.Amount);
            Assert.Equal(each.Refused > Euro.Zero, each.Reason is not null);
        });
    }

    [Law]
    public void No_limit_is_exceeded(SettlementCase given)
    {
        Settlement settled = given.On(given.Day);
        Euro basis = given.Rules.Shares.Value == ShareBase.Accepted ? settled.Total.Accepted : settled.Total.Planned;

        Assert.True(settled.Total.Accepted <= settled.Total.Planned);
        Assert.True((Int128)settled.Of("A.COORD").Accepted.Cents * 100 <= (Int128)basis.Cents * 15);
        if (given.Rules.Excess.Value == ExcessRule.ByCategory)
        {
            Assert.All(settled.Categories, each => Assert.True(each.Amounts.Accepted <= each.Amounts.Planned));
        }

        Assert.InRange(settled.GrantDue, Euro.Zero, given.Plan.Grant!.Value);
        Assert.True(settled.GrantDue <= settled.AcceptedPlan.Grant);
        Assert.InRange(settled.PaidOut, Euro.Zero, given.Plan.Grant!.Value);
        Assert.All(given.Rules.CostPlans.Check(settled.AcceptedPlan).Where(finding => finding.Code is "INS-4-TOTAL" or "INS-4-COVERAGE" or "INS-4-BODIES"), finding =>
            Assert.IsType<Outcome.Met>(finding.Outcome));
    }

    /// <summary>Every total from the plan's down to nothing is tried; the limits of each category are added up, without expenses.</summary>
    [Law]
    public void As_much_as_the_limits_allow_is_accepted(SettlementCase given)
    {
        Settlement settled = given.On(given.Day);
        long planned = given.Plan.Total!.Value.Cents;
        long most = 0;
        for (long total = planned; total >= 0 && most == 0; total--)
        {
            most = Math.Min(planned, Allowed(given, settled, given.Rules.Shares.Value == ShareBase.Planned ? planned : total));
            if (most < total && given.Rules.Shares.Value == ShareBase.Accepted)
            {
                most = 0;
            }
        }

        Assert.Equal(most, settled.Total.Accepted.Cents);
    }

    /// <summary>The category of an expense is looked for in the plan of its day, and the limits are those of the plan in force.</summary>
    [Law]
    public void An_expense_is_read_against_the_version_of_its_day(SettlementCase given) => Assert.All(given.On(given.Day).Expenses, each =>
    {
        Assert.Equal(each.Expense.On < given.Since ? 1 : 2, each.VersionNumber);
        bool hasAmount = (each.VersionNumber == 1 ? given.Before : given.Plan).AmountOf(each.Expense.Category) > Euro.Zero;
        Assert.Equal(!hasAmount && each.Reason != RefusalReason.NotPaid, each.Reason == RefusalReason.NotInPlan);
    });

    [Law]
    public void Raising_an_expense_never_lowers_what_is_accepted_in_all(SettlementCase given)
    {
        if (given.Expenses.Length == 0)
        {
            return;
        }

        int raised = given.Which % given.Expenses.Length;
        Expense[] more = [.. given.Expenses.Select((each, i) => i != raised ? each
            : new Expense(each.Code, each.On, each.Category, each.Body, each.Amount + given.More, each.Funding, each.Document, each.PaidOn))];

        Assert.True(given.Settle(more, given.Day).Total.Accepted >= given.On(given.Day).Total.Accepted);
    }

    [Law]
    public void The_order_of_expenses_does_not_matter(SettlementCase given) =>
        Assert.Equal(given.On(given.Day), given.Settle(given.Expenses.Reverse(), given.Day));

    [Law]
    public void What_comes_after_the_day_is_not_seen(SettlementCase given)
    {
        Settlement all = given.On(given.Day);
        Settlement early = given.Settle(
            given.Expenses.Where(each => each.On <= given.Day).Select(each => new Expense(
                each.Code, each.On, each.Category, each.Body, each.Amount, each.Funding, each.Document, each.PaidOn > given.Day ? null : each.PaidOn)),
            given.Day);

        Assert.Equal(
            early.Expenses.Select(each => (each.Expense.Code, each.VersionNumber, each.Accepted, each.Reason)),
            all.Expenses.Select(each => (each.Expense.Code, each.VersionNumber, each.Accepted, each.Reason)));
        Assert.Equal(early.GrantDue, all.GrantDue);
        Assert.Equal(early.Outstanding, all.Outstanding);
    }

    /// <summary>Of expenses that differ in their day alone, an earlier one is never cut before a later one.</summary>
    [Law]
    public void The_latest_of_a_category_is_refused_first(SettlementCase given)
    {
        foreach (IGrouping<string, ExpenseOutcome> same in given.On(given.Day).Expenses
            .Where(each => each.Reason is not (RefusalReason.NotPaid or RefusalReason.NotInPlan))
            .GroupBy(each => each.Expense.Category, StringComparer.Ordinal))
        {
            ExpenseOutcome[] inOrder = [.. same];
            int cut = Array.FindIndex(inOrder, each => each.Refused > Euro.Zero);
            Assert.All(inOrder.Skip(cut < 0 ? inOrder.Length : cut + 1), each => Assert.Equal(Euro.Zero, each.Accepted));
        }
    }

    private static long Allowed(SettlementCase given, Settlement settled, long total)
    {
        bool byCategory = given.Rules.Excess.Value == ExcessRule.ByCategory;
        long coordination = Math.Min(Shown("A.COORD"), total * 15 / 100);
        long sum = 0;
        foreach (string heading in (string[])["A", "B", "C", "D", "E"])
        {
            long own = Shown(heading) + (heading != "A" ? 0 : byCategory ? Math.Min(coordination, Planned("A.COORD")) : coordination);
            sum += byCategory ? Math.Min(own, Planned(heading)) : own;
        }

        return sum;

        long Planned(string category) => given.Plan.AmountOf(category)!.Value.Cents;

        long Shown(string category) => settled.Expenses
            .Where(each => each.Expense.Category == category && each.Reason is not (RefusalReason.NotPaid or RefusalReason.NotInPlan))
            .Sum(each => each.Expense.Amount.Cents);
    }
}
