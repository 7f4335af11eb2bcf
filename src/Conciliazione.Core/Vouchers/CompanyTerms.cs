using Conciliazione.Calendars;

namespace Conciliazione.Vouchers;

/// <summary>Makes the terms of calls in which workers draw on their company's budget. Italian term: regole dei budget aziendali.</summary>
public static class CompanyTerms
{
    /// <summary>Terms whose whole budget is what the companies have together.</summary>
    /// <param name="label">What the call is called and where it stands.</param>
    /// <param name="open">When requests may arrive.</param>
    /// <param name="amount">How much a voucher is worth.</param>
    /// <param name="rule">The rule that gives each company its budget.</param>
    /// <param name="budgets">What each company that joined has; who is not among them gives its workers no right.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">A company has two budgets, or a negative one, or a rule has no source.</exception>
    public static VoucherTerms Of(RuleLabel label, CallWindow open, VoucherAmount amount, RuleLabel rule, ValueList<CompanyBudget> budgets)
    {
        Guard.Against.Null(rule);
        Guard.Against.Null(budgets);
        return VoucherTerms.Create(
            label, open, new(rule, Euro.Sum(budgets.Select(each => each.Amount))), amount, companies: new(rule, budgets)).OrThrow();
    }
}
