using Conciliazione.Calendars;
using Conciliazione.People;
using Conciliazione.Vouchers;

namespace Conciliazione.Editions;

/// <content>The vouchers: the text states that the workers of a company may apply once it has joined.</content>
public static partial class SudEst2014
{
    /// <summary>Returns the call for vouchers for the workers of the companies that joined (SUD-1).</summary>
    /// <param name="budgets">The budget of each company that joined. That each has its own budget is our interpretation.</param>
    /// <param name="amount">The rule for the amount of a voucher.</param>
    /// <param name="open">The period in which requests may arrive.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">A company has two budgets, or one without money.</exception>
    public static VoucherCall<Household> CompanyVouchers(ValueList<CompanyBudget> budgets, VoucherAmount amount, CallWindow open)
    {
        Guard.Against.Null(budgets);
        return new(
            Access([.. budgets.Select(each => each.Company)]),
            VoucherTerms.CreateForCompanies(
                new("SUD-1", new("Incentivi e voucher per servizi conciliativi", "Incentives and vouchers for conciliation services"), Action2),
                open,
                amount,
                new("SUD-1-BUDGETS", new("Budget delle aziende", "Budgets of the companies"), Action2, Provenance.Reading),
                budgets).OrThrow(),
            accessOf: AccessOf);
    }
}
