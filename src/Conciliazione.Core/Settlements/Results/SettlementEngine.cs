using Conciliazione.CostPlans;
using NodaTime;

namespace Conciliazione.Settlements;

/// <summary>Decides how much of each expense is accepted.</summary>
/// <remarks>
/// <para>Limits are of a part, of a heading with its parts, or of all: of any two, one lies in the other or they have nothing in common.
/// Whatever the order in which expenses are taken, the same is therefore accepted in all, and a larger expense never lowers it.</para>
/// <para>A cap on a share of the accepted total depends on that total, which depends on the cap. The largest total that agrees with itself is
/// taken: from the planned total downwards, until the total accepted under the caps of a total is that total.</para>
/// </remarks>
internal static class SettlementEngine
{
    public static Settlement Run(ExpenseReport report, LocalDate day)
    {
        SettlementRules rules = report.Rules;
        HistoryVersion<CostPlan> version = report.Plans.InForceOn(day);
        CostPlan plan = version.Value;
        Expense[] seen = [.. report.Expenses.Where(expense => expense.On <= day)];
        HistoryVersion<CostPlan>[] then = [.. seen.Select(expense => report.Plans.InForceOn(expense.On))];
        var outcomes = new ExpenseOutcome[seen.Length];
        var counted = new List<int>();
        for (int i = 0; i < seen.Length; i++)
        {
            CostCategory category = rules.CostPlans.Categories.First(each => each.Code == seen[i].Category);
            if (!seen[i].IsSettledBy(day))
            {
                outcomes[i] = new(seen[i], then[i].Number, Euro.Zero, RefusalReason.NotPaid, SettlementText.NotPaid, Provenance.Reading, rules.Source);
            }
            else if ((then[i].Value.AmountOf(category.Code) ?? Euro.Zero) == Euro.Zero)
            {
                outcomes[i] = new(
                    seen[i], then[i].Number, Euro.Zero, RefusalReason.NotInPlan, SettlementText.NotInPlan(category, then[i].Number), Provenance.Reading, rules.CostPlans.Source);
            }
            else
            {
                counted.Add(i);
            }
        }

        // What a cap limits is taken after the rest; each in the order of days.
        HashSet<string> capped = [.. rules.Caps.SelectMany(cap => rules.CostPlans.Categories
            .Where(each => Covers(CategoryOf(cap, rules.CostPlans), each.Code, rules.CostPlans)).Select(each => each.Code))];
        int[] order = [.. counted.Where(i => !capped.Contains(seen[i].Category)), .. counted.Where(i => capped.Contains(seen[i].Category))];
        Limit[] limits = Limits(rules, version);
        Euro shareTotal = ShareTotal(rules, limits, TotalOf(plan), order.Select(i => seen[i]));
        Reset(limits, shareTotal);
        foreach (int i in order)
        {
            (long accepted, Limit? narrowest) = Accept(limits, seen[i].Category, seen[i].Amount.Cents);
            outcomes[i] = new(
                seen[i],
                then[i].Number,
                Euro.FromCents(accepted),
                narrowest?.Reason,
                narrowest?.Words,
                narrowest?.Provenance,
                narrowest?.Source ?? rules.Source);
        }

        return new(report, day, version, [.. outcomes]);
    }

    /// <summary>Returns the total of a plan; zero for one without, which is in force on days before the plan starts at most.</summary>
    public static Euro TotalOf(CostPlan plan) => plan.Total ?? Euro.Zero;

    /// <summary>Determines whether a category is another one or contains it.</summary>
    public static bool Covers(CostCategory category, string code, CostPlanTemplate form) =>
        category.Code == code || form.Categories.Any(each => each.Code == code && each.Within == category.Code);

    private static CostCategory CategoryOf(CostPlanRule.Share cap, CostPlanTemplate form) =>
        form.Categories.First(each => each.Code == cap.Part.CategoryCode);

    /// <summary>Returns the total on which shares count.</summary>
    private static Euro ShareTotal(SettlementRules rules, Limit[] limits, Euro planned, IEnumerable<Expense> ordered)
    {
        Euro total = planned;
        if (rules.Shares.Value == ShareBase.Planned)
        {
            return total;
        }

        // The order of single expenses does not change what is accepted in all, so one sum for each category is enough.
        (string Category, long Cents)[] sums = [.. ordered
            .GroupBy(expense => expense.Category, StringComparer.Ordinal)
            .Select(same => (same.Key, same.Sum(expense => expense.Amount.Cents)))];
        while (true)
        {
            Reset(limits, total);
            var accepted = Euro.FromCents(sums.Sum(sum => Accept(limits, sum.Category, sum.Cents).Accepted));
            if (accepted == total)
            {
                return total;
            }

            total = accepted;
        }
    }

    private static void Reset(Limit[] limits, Euro shareTotal)
    {
        foreach (Limit limit in limits)
        {
            limit.Reset(shareTotal);
        }
    }

    private static Limit[] Limits(SettlementRules rules, HistoryVersion<CostPlan> version)
    {
        CostPlan plan = version.Value;
        CostPlanTemplate form = rules.CostPlans;
        var limits = new List<Limit>();
        if (rules.Excess.Value == ExcessRule.ByCategory)
        {
            limits.AddRange(form.Categories.Select(category =>
            {
                Euro planned = plan.AmountOf(category.Code) ?? Euro.Zero;
                return new Limit(
                    RefusalReason.AboveCategory,
                    code => Covers(category, code, form),
                    _ => planned,
                    most => SettlementText.AboveCategory(category, most, version.Number),
                    rules.Excess.Label.Provenance,
                    form.Source);
            }));
        }

        limits.AddRange(rules.Caps.Select(cap =>
        {
            CostCategory category = CategoryOf(cap, form);
            return new Limit(
                RefusalReason.AboveShare,
                code => Covers(category, code, form),
                total => Euro.FromCents((long)Int128.Min((Int128)total.Cents * cap.Threshold.Units / Percentage.UnitsInAWhole, Euro.MaxValue.Cents)),
                most => SettlementText.AboveShare(cap, rules.Shares.Value, most),
                rules.Shares.Label.Provenance,
                cap.Label.Source);
        }));
        limits.Add(new(RefusalReason.AboveTotal, _ => true, _ => TotalOf(plan), SettlementText.AboveTotal, rules.Excess.Label.Provenance, form.Source));
        return [.. limits];
    }

    /// <summary>Accepts as much of an amount as every limit leaves, and returns the limit that left least if that was not all.</summary>
    private static (long Accepted, Limit? Narrowest) Accept(Limit[] limits, string category, long cents)
    {
        Limit[] own = Array.FindAll(limits, limit => limit.Covers(category));
        Limit narrowest = own.MinBy(limit => limit.Room)!;
        long accepted = Math.Min(cents, narrowest.Room);
        foreach (Limit limit in own)
        {
            limit.Room -= accepted;
        }

        return (accepted, accepted < cents ? narrowest : null);
    }

    private sealed class Limit(
        RefusalReason reason, Func<string, bool> covers, Func<Euro, Euro> most, Func<Euro, LocalizedText> words, Provenance provenance, LegalSource source)
    {
        public RefusalReason Reason => reason;

        public LocalizedText Words => words(Most);

        public Provenance Provenance => provenance;

        public LegalSource Source => source;

        /// <summary>What is left, in cents.</summary>
        public long Room { get; set; }

        private Euro Most { get; set; }

        /// <summary>Starts anew, for a total on which shares count.</summary>
        public void Reset(Euro shareTotal)
        {
            Most = most(shareTotal);
            Room = Most.Cents;
        }

        public bool Covers(string category) => covers(category);
    }
}
