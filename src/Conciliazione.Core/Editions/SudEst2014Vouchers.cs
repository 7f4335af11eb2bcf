using Conciliazione.Calendars;
using Conciliazione.People;
using Conciliazione.Vouchers;

namespace Conciliazione.Editions;

/// <summary>"Complessi Equilibri", south-east alliance of ASL Milano 2: its vouchers. Italian term: voucher di Complessi Equilibri.</summary>
/// <remarks>
/// Data alone. The text says that a company's joining lets its workers ask; amounts, budgets and dates are the caller's. Immutable,
/// safe for any thread. Source: D.G.R. 1081/2013, "Complessi Equilibri", action 2.
/// </remarks>
public static class SudEst2014Vouchers
{
    private static readonly LegalSource Action2 = new("D.G.R. 1081/2013", "Complessi Equilibri, alleanza Sud-Est dell'ASL Milano 2", "azione 2");

    /// <summary>Vouchers for the workers of the companies that joined (SUD-1).</summary>
    /// <param name="budgets">What each company that joined has. That each has a budget of its own is our reading.</param>
    /// <param name="amount">How much a voucher is worth.</param>
    /// <param name="open">When requests may arrive.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">A company has two budgets, or a negative one.</exception>
    public static VoucherCall<Household> ThroughCompanies(ValueList<CompanyBudget> budgets, VoucherAmount amount, CallWindow open)
    {
        Guard.Against.Null(budgets);
        return new(
            SudEst2014.Access([.. budgets.Select(each => each.Company)]),
            VoucherTerms.OfCompanies(
                new("SUD-1", new("Incentivi e voucher per servizi conciliativi", "Incentives and vouchers for conciliation services"), Action2),
                open,
                amount,
                new("SUD-1-BUDGETS", new("Budget delle aziende", "Budgets of the companies"), Action2, Provenance.Reading),
                budgets),
            accessOf: SudEst2014.AccessOf);
    }
}
