using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Vouchers;

namespace Conciliazione.Editions;

/// <content>Vouchers funded from company budgets.</content>
public static partial class Rhodense2014
{
    /// <summary>
    /// Returns the sharing of the cost of a service: the voucher pays part of it, the company an amount of its choice, and the
    /// worker the rest.
    /// </summary>
    /// <param name="voucher">
    /// The rule for the amount that the voucher covers: strictly a part of the price ("a parziale copertura del costo"), such as a share
    /// below 100%. A flat sum, which could reach the price, is given within <see cref="VoucherAmount.Leaving"/>, or in a band of the
    /// expense that starts above it.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="voucher"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="voucher"/> may cover the whole price.</exception>
    public static CostSharing Sharing(VoucherAmount voucher) => CostSharing.Create(
        new("RHO-3-SHARING", new("Parziale copertura del costo", "Part of the price"), Vouchers), VoucherChecks.PartOnly(voucher, Vouchers)).OrThrow();

    /// <summary>Returns the call for vouchers that a company with a budget chooses to offer its workers (RHO-3).</summary>
    /// <param name="budgets">The budget of each selected company.</param>
    /// <param name="amount">The rule for the amount of a voucher: strictly a part of the price, as for <see cref="Sharing"/>.</param>
    /// <param name="open">
    /// The period in which requests may arrive; when omitted that of the project, 1 September 2014 to 1 September 2016, which is our
    /// interpretation.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="budgets"/> or <paramref name="amount"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="amount"/> may cover the whole price.</exception>
    /// <exception cref="DefectsException">A company has two budgets, or one without money.</exception>
    public static VoucherCall<AccessRequest> CompanyVouchers(ValueList<CompanyBudget> budgets, VoucherAmount amount, CallWindow? open = null)
    {
        Guard.Against.Null(budgets);
        return new(
            Access([.. budgets.Select(each => each.Company)]),
            VoucherTerms.CreateForCompanies(
                new("RHO-3", new("Voucher conciliazione", "Conciliation vouchers"), Vouchers),
                open ?? Wsl2020.Window(new(2014, 9, 1), new(2016, 9, 1), Sheet, Provenance.Reading),
                VoucherChecks.PartOnly(amount, Vouchers),
                new("RHO-3-BUDGETS", new("Budget assegnato a ogni impresa selezionata", "Budget of each selected company"), Vouchers),
                budgets).OrThrow(),
            accessOf: AccessOf);
    }
}
