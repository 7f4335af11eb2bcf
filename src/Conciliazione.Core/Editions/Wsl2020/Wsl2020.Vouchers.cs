using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Editions;

/// <content>Vouchers through companies and direct vouchers: amounts, budgets, calls.</content>
public static partial class Wsl2020
{
    private static RuleLabel Cofinancing => new(
        "WSL-2", new("Cofinanziamento dell'azienda almeno del 30%", "The company co-finances at least 30%"), Action5, Provenance.Reading);

    /// <summary>The plan's allocation for vouchers of both kinds, € 40,000.</summary>
    public static Policy<Euro> VoucherCosts { get; } = new(
        new("COSTS", new("voucher e rimborsi", "vouchers and refunds"), Insubria2020Sources.Project(1, "parte C, voce D")), Euro.Of(40_000));

    /// <summary>
    /// The minimum share that a company co-finances: 30%. The text does not say of what; that it is of the voucher's expense is
    /// our interpretation.
    /// </summary>
    public static Percentage CompanyAtLeast { get; } = Percentage.Of(30);

    /// <summary>
    /// Returns the sharing of a voucher's expense: the company pays at least 30%, the voucher its share, and the worker the rest.
    /// </summary>
    /// <param name="voucher">The rule for the amount that the voucher covers; never more than the company's part leaves.</param>
    /// <exception cref="ArgumentNullException"><paramref name="voucher"/> is <see langword="null"/>.</exception>
    public static CostSharing Sharing(VoucherAmount voucher) => CostSharing.Create(Cofinancing, voucher, CompanyAtLeast).OrThrow();

    /// <summary>
    /// Returns the sharing of the cost of a time-saving service, for which there are no vouchers: as replanned, the company
    /// initially need not co-finance it. The text does not say until when; see <see cref="Notices"/>.
    /// </summary>
    /// <param name="contribution">The rule for the amount that the project pays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="contribution"/> is <see langword="null"/>.</exception>
    public static CostSharing TimeSavingSharing(VoucherAmount contribution) => CostSharing.Create(
        new("WSL-2-TIME-SAVING", new("Servizi salvatempo senza cofinanziamento dell'azienda", "Time-saving services without the company's co-financing"), Insubria2020Sources.ReplanningNotes),
        contribution).OrThrow();

    /// <summary>What a reader of these rules should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "WSL-2-AT-FIRST",
            new("Dopo la rimodulazione il cofinanziamento dei servizi salvatempo non è chiesto alle aziende «almeno in un primo tempo»: fino a quando, il testo non lo dice.",
                "As replanned, companies are not asked to co-finance time-saving services \"at least at first\": until when, the text does not say."),
            Insubria2020Sources.ReplanningNotes),
        new(
            "WSL-3-COVID",
            new("L'azione 5 lega i voucher diretti alle esigenze di cura che «possono derivare» dall'epidemia; gli obiettivi e il punto 2.4 ne fanno una priorità, e così si interpreta: un'altra scelta ne fa una condizione.",
                "Action 5 ties direct vouchers to care needs that \"may result\" from the epidemic; the objectives and section 2.4 make such needs a priority, which is the interpretation applied: another choice makes them a condition."),
            Action5),
        new(
            "WSL-5-COMPANIES",
            new("Le aziende da individuare per la consulenza sono almeno due per ciascuno dei sei territori, 12 in tutto; quelle che avviano piani o servizi almeno 10: sono due quantità diverse.",
                "The companies to find for consultancy are at least two in each of the six districts, 12 in all; those that start plans or services at least 10: two different quantities."),
            Insubria2020Sources.ReplanningNotes),
    ];

    /// <summary>
    /// The amount of a voucher if the company pays its 30% and the voucher all the rest: the maximum that the text allows.
    /// </summary>
    public static VoucherAmount MaximumOfExpense { get; } = VoucherAmount.Share(
        new("WSL-2-AMOUNT", new("Quanto resta dopo il 30% dell'azienda", "What the company's 30% leaves"), Action5, Provenance.Reading),
        Percentage.Of(70),
        rounding: RoundingRule.Truncate);

    /// <summary>
    /// Returns the call for vouchers through companies (WSL-1, WSL-2): workers draw on the budget of their company.
    /// </summary>
    /// <param name="budgets">The budget of each company that joined. That each has its own budget is our interpretation.</param>
    /// <param name="amount">
    /// The rule for the amount of a voucher, such as <see cref="MaximumOfExpense"/>; limited to what the company's 30% leaves.
    /// </param>
    /// <param name="open">
    /// The period in which requests may arrive, which ends with <see cref="ProjectPeriod"/> at the latest; the whole of it when
    /// omitted.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="budgets"/> or <paramref name="amount"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="open"/> ends after <see cref="ProjectPeriod"/>.
    /// </exception>
    /// <exception cref="DefectsException">A company has two budgets, or one without money.</exception>
    public static VoucherCall<AccessRequest> CompanyVouchers(ValueList<CompanyBudget> budgets, VoucherAmount amount, CallWindow? open = null)
    {
        Guard.Against.Null(budgets);
        Guard.Against.Null(amount);
        CallWindow window = open ?? Window(ProjectPeriod.Start, ProjectPeriod.End, Action5);
        Guard.Against.AboveMaximum(ItalianTime.DayOf(window.Closes.LastMoment), ProjectPeriod.End, nameof(open));
        return new(
            CompanyVoucherAccess([.. budgets.Select(each => each.Company)]),
            VoucherTerms.CreateForCompanies(
                new("WSL-1", new("Voucher attraverso l'azienda", "Vouchers through the company"), Action5),
                window,
                VoucherAmount.Leaving(Cofinancing, CompanyAtLeast, amount),
                new("WSL-1-BUDGETS", new("Budget delle aziende", "Budgets of the companies"), Action5, Provenance.Reading),
                budgets).OrThrow(),
            Priority,
            CompanyVoucherAccessOf);
    }

    /// <summary>Returns the call for direct vouchers from the districts (WSL-3, WSL-4).</summary>
    /// <param name="budget">The amount available for direct vouchers.</param>
    /// <param name="amount">The rule for the amount of a voucher.</param>
    /// <param name="lastDay">
    /// The last day for requests; 30 September 2021 when omitted, which the text allows to be extended to the end of
    /// <see cref="ProjectPeriod"/>.
    /// </param>
    /// <param name="covid">
    /// The role of needs from the epidemic; when omitted, <see cref="CovidNeeds.Priority"/>, which is our interpretation.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="lastDay"/> is after the end of <see cref="ProjectPeriod"/>, or <paramref name="covid"/> is not a declared
    /// value.
    /// </exception>
    /// <exception cref="DefectsException">
    /// The budget is negative, or <paramref name="lastDay"/> precedes the first day.
    /// </exception>
    public static VoucherCall<AccessRequest> DirectVouchers(
        Euro budget, VoucherAmount amount, LocalDate? lastDay = null, CovidNeeds covid = CovidNeeds.Priority) => new(
        DirectVoucherAccess(lastDay, covid),
        VoucherTerms.Create(
            new("WSL-3", new("Voucher diretti degli Ambiti", "Direct vouchers from the districts"), Action5),
            Window(DirectVoucherPeriod.Start, lastDay ?? DirectVoucherPeriod.End, Action5),
            new(new("WSL-3-BUDGET", new("Budget dei voucher diretti", "Budget of the direct vouchers"), VoucherCosts.Label.Source, Provenance.Given), budget),
            amount).OrThrow(),
        Priority);

    internal static CallWindow Window(LocalDate first, LocalDate last, LegalSource source) => CallWindow.Create(
        first.AtMidnight(), Deadline.Create([DeadlineVersion.AtEndOf(first, last, new("periodo del progetto", "period of the project"), source)]).OrThrow()).OrThrow();
}
