using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Vouchers;

namespace Conciliazione.Editions;

/// <summary>"+ t x t", SERCOP, Rhodense, 2014-2016: vouchers out of company budgets. Italian term: voucher conciliazione.</summary>
/// <remarks>
/// Data alone. How large budgets and vouchers are is the caller's: the text says that a voucher covers part of the price. Immutable,
/// safe for any thread. Source: D.G.R. 1081/2013, "+ t x t", activity 4.
/// </remarks>
public static class Rhodense2014Vouchers
{
    private static readonly LegalSource Sheet = new("D.G.R. 1081/2013", "+ t x t, scheda tecnica di SERCOP");
    private static readonly LegalSource Vouchers = Sheet.At("attività 4");

    /// <summary>Who pays what of a service: the voucher part of it, the company what it chooses, the worker the rest.</summary>
    /// <param name="voucher">How much the voucher covers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="voucher"/> is <see langword="null"/>.</exception>
    public static CostSharing Sharing(VoucherAmount voucher) => CostSharing.Of(
        new("RHO-3-SHARING", new("Parziale copertura del costo", "Part of the price"), Vouchers), voucher);

    /// <summary>Vouchers that a company with a budget makes available to its workers by its own choice (RHO-3).</summary>
    /// <param name="budgets">What each selected company has.</param>
    /// <param name="amount">How much a voucher is worth.</param>
    /// <param name="open">When requests may arrive; 1 September 2014 to 1 September 2016 when left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="budgets"/> or <paramref name="amount"/> is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">A company has two budgets, or a negative one.</exception>
    public static VoucherCall<AccessRequest> ThroughCompanies(ValueList<CompanyBudget> budgets, VoucherAmount amount, CallWindow? open = null)
    {
        Guard.Against.Null(budgets);
        return new(
            Rhodense2014.Access([.. budgets.Select(each => each.Company)]),
            VoucherTerms.OfCompanies(
                new("RHO-3", new("Voucher conciliazione", "Conciliation vouchers"), Vouchers),
                open ?? Wsl2020Vouchers.Window(new(2014, 9, 1), new(2016, 9, 1), Sheet),
                amount,
                new("RHO-3-BUDGETS", new("Budget assegnato a ogni impresa selezionata", "Budget of each selected company"), Vouchers),
                budgets),
            accessOf: Rhodense2014.AccessOf);
    }
}
