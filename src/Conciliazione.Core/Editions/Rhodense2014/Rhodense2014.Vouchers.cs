using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Vouchers;

namespace Conciliazione.Editions;

/// <content>Vouchers out of company budgets.</content>
public static partial class Rhodense2014
{
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
    public static VoucherCall<AccessRequest> CompanyVouchers(ValueList<CompanyBudget> budgets, VoucherAmount amount, CallWindow? open = null)
    {
        Guard.Against.Null(budgets);
        return new(
            Access([.. budgets.Select(each => each.Company)]),
            VoucherTerms.OfCompanies(
                new("RHO-3", new("Voucher conciliazione", "Conciliation vouchers"), Vouchers),
                open ?? Wsl2020.Window(new(2014, 9, 1), new(2016, 9, 1), Sheet),
                amount,
                new("RHO-3-BUDGETS", new("Budget assegnato a ogni impresa selezionata", "Budget of each selected company"), Vouchers),
                budgets),
            accessOf: AccessOf);
    }
}
