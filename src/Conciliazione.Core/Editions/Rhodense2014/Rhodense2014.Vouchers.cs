using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Vouchers;
using NodaTime;

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
    /// expense that starts above it; vouchers of one value as <see cref="WholeVouchers"/>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="voucher"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="voucher"/> may cover the whole price.</exception>
    public static CostSharing Sharing(VoucherAmount voucher) => CostSharing.Create(
        new("RHO-3-SHARING", new("Parziale copertura del costo", "Part of the price"), Vouchers), VoucherChecks.PartOnly(voucher, Vouchers)).OrThrow();

    /// <summary>
    /// The heading of the choice that a company makes among its workers: by rules of its own, which the text leaves to it. The company gives the way,
    /// a <see cref="WorkerChoice"/>.
    /// </summary>
    public static RuleLabel InternalChoice { get; } = new(
        "RHO-3-CHOICE", new("Scelta dei lavoratori da parte dell'impresa", "Choice of the workers by the company"), Rhodense2014Sources.Activity(4));

    /// <summary>
    /// Converts the budget of a company into vouchers of one value (RHO-3), or returns the defects of the figures. The text gives no value; that all
    /// vouchers have the same one, and that what is less than one voucher remains in the budget, is our interpretation.
    /// </summary>
    /// <param name="budget">The budget of the company; more than zero.</param>
    /// <param name="value">The value of one voucher; more than zero.</param>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is <see langword="null"/>.</exception>
    public static Validated<VoucherConversion> Convert(CompanyBudget budget, Euro value) => VoucherConversion.Create(
        new("RHO-3-CONVERSION", new("Budget dell'impresa convertito in voucher", "Budget of the company converted into vouchers"), Vouchers, Provenance.Reading),
        budget,
        value);

    /// <summary>
    /// Returns the amount of the vouchers of one value for which a worker asks, <see cref="VouchersAsked"/>: as many as cover strictly a part of the
    /// price, so that at least one cent is left to pay. With it <see cref="CompanyVouchers"/> grants what <see cref="Convert"/> makes of a budget,
    /// first come, and never its remainder. That a voucher has one value is our interpretation.
    /// </summary>
    /// <param name="value">The value of one voucher; more than zero, and at most € 42,949,672.98.</param>
    /// <exception cref="DefectsException"><paramref name="value"/> is not above zero, or too large.</exception>
    public static VoucherAmount WholeVouchers(Euro value) => VoucherAmount.WholeVouchers(
        new("RHO-3-VOUCHERS", new("Voucher interi, per una parte del prezzo", "Whole vouchers, for a part of the price"), Vouchers, Provenance.Reading),
        value,
        VouchersAsked);

    /// <summary>
    /// The period in which vouchers are asked for and assigned when the caller gives none: from 1 September 2015, when the schedule has the services to
    /// users start, to the end of the project, 1 September 2016. It is our interpretation: the schedule has no row for activity 4, and a start
    /// again in 2016.
    /// </summary>
    public static CallWindow ServicesWindow { get; } = CallWindow.Create(
        new LocalDate(2015, 9, 1).AtMidnight(),
        Deadline.Create(
        [
            DeadlineVersion.AtEndOf(
                new(2015, 9, 1),
                Rhodense2014Project.Runs.End,
                new("dall'avvio dei servizi agli utenti alla fine del progetto", "from the start of the services to users to the end of the project"),
                Rhodense2014Sources.ScheduleOf(2015),
                Provenance.Reading),
        ]).OrThrow(),
        opening: Provenance.Reading).OrThrow();

    /// <summary>Returns the call for vouchers that a company with a budget chooses to offer its workers (RHO-3).</summary>
    /// <param name="budgets">The budget of each selected company.</param>
    /// <param name="amount">The rule for the amount of a voucher: strictly a part of the price, as for <see cref="Sharing"/>.</param>
    /// <param name="open">The period in which requests may arrive; <see cref="ServicesWindow"/>, our interpretation, when omitted.</param>
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
                VoucherLabel,
                open ?? ServicesWindow,
                VoucherChecks.PartOnly(amount, Vouchers),
                new("RHO-3-BUDGETS", new("Budget assegnato a ogni impresa selezionata", "Budget of each selected company"), Vouchers),
                budgets).OrThrow(),
            accessOf: AccessOf);
    }
}
