using Conciliazione.Calendars;
using Conciliazione.People;
using Conciliazione.Vouchers;

namespace Conciliazione.Editions;

/// <content>The vouchers: the text says that a company's joining lets its workers ask.</content>
public static partial class SudEst2014
{
    /// <summary>Vouchers for the workers of the companies that joined (SUD-1).</summary>
    /// <param name="budgets">What each company that joined has. That each has a budget of its own is our reading.</param>
    /// <param name="amount">How much a voucher is worth.</param>
    /// <param name="open">When requests may arrive.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">A company has two budgets, or a negative one.</exception>
    public static VoucherCall<Household> CompanyVouchers(ValueList<CompanyBudget> budgets, VoucherAmount amount, CallWindow open)
    {
        Guard.Against.Null(budgets);
        return new(
            Access([.. budgets.Select(each => each.Company)]),
            VoucherTerms.OfCompanies(
                new("SUD-1", new("Incentivi e voucher per servizi conciliativi", "Incentives and vouchers for conciliation services"), Action2),
                open,
                amount,
                new("SUD-1-BUDGETS", new("Budget delle aziende", "Budgets of the companies"), Action2, Provenance.Reading),
                budgets),
            accessOf: AccessOf);
    }
}
