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
    /// Returns the sharing of the cost of a time-saving service: as replanned, the company initially need not co-finance it. The
    /// text does not say until when; see <see cref="Notices"/>. That no vouchers exist for time-saving services is inferred from
    /// action 5, which names vouchers for other services only.
    /// </summary>
    /// <param name="contribution">The rule for the amount that the project pays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="contribution"/> is <see langword="null"/>.</exception>
    public static CostSharing TimeSavingSharing(VoucherAmount contribution) => CostSharing.Create(
        new("WSL-2-TIME-SAVING", new("Servizi salvatempo senza cofinanziamento dell'azienda", "Time-saving services without the company's co-financing"), Insubria2020Sources.ReplanningNotes),
        Guard.Against.Null(contribution)).OrThrow();

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
            new("Dopo la rimodulazione le aziende da individuare, per consulenza e piani di welfare, sono almeno due per ciascuno dei sei territori (12 in tutto, numero ricavato); l'azione 2, precedente alla rimodulazione, prevede almeno 10 aziende che avviano piani o servizi. Che siano due quantità diverse è interpretazione applicata.",
                "As replanned, the companies to find, for consultancy and welfare plans, are at least two in each of the six districts (12 in all, which is derived); action 2, from before the replanning, has at least 10 companies that start plans or services. That they are two different quantities is the interpretation applied."),
            Insubria2020Sources.ReplanningNotes),
        new(
            "WSL-3-REPLANNED",
            new("Dopo la rimodulazione le risorse per i servizi ai lavoratori sono concentrate su quelli veicolati dalle aziende e le azioni di solo sostegno economico ai cittadini sono ridotte: quanto resti ai voucher diretti, il testo non lo dice.",
                "As replanned, the resources for services to workers are concentrated on those provided through companies, and actions of mere economic support to citizens are reduced: what is left for direct vouchers, the text does not say."),
            Insubria2020Sources.ReplanningNotes),
        new(
            "WSL-3-ONE-CALL",
            new("I voucher diretti sono erogati dagli uffici di piano con i relativi avvisi pubblici: che si trattino come un solo avviso per i sei Ambiti è interpretazione applicata.",
                "Direct vouchers are granted by the district offices, each with its public notices: that they are one call over the six districts is the interpretation applied."),
            Action5),
        new(
            "WSL-1-NO-ACTION",
            new("Il testo chiede che le aziende «non riescano ad attuare» un'azione prioritaria; si accerta se l'azienda l'ha avviata, e chi non ci ha provato è ammesso: è interpretazione applicata.",
                "The text asks that companies \"do not manage to carry out\" a priority action; what is checked is whether the company has started one, and a company that never tried passes: this is the interpretation applied."),
            Action5),
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
    /// The period in which requests may arrive, within <see cref="ProjectPeriod"/>; the whole of it when omitted.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="budgets"/> or <paramref name="amount"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="open"/> begins before <see cref="ProjectPeriod"/>, or ends after it.
    /// </exception>
    /// <exception cref="DefectsException">A company has two budgets, or one without money.</exception>
    public static VoucherCall<AccessRequest> CompanyVouchers(ValueList<CompanyBudget> budgets, VoucherAmount amount, CallWindow? open = null)
    {
        Guard.Against.Null(budgets);
        Guard.Against.Null(amount);
        CallWindow window = open ?? Window(ProjectPeriod.Start, ProjectPeriod.End, Action5, Provenance.Stated);
        Guard.Against.BelowMinimum(ItalianTime.DayOf(window.FirstMoment), ProjectPeriod.Start, nameof(open));
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

    /// <summary>
    /// Returns the call for direct vouchers from the districts (WSL-3, WSL-4). The text has the district offices publish the
    /// notices; that they are one call over the six districts is our interpretation.
    /// </summary>
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
    /// <exception cref="ArgumentException"><paramref name="lastDay"/> is in another calendar.</exception>
    public static VoucherCall<AccessRequest> DirectVouchers(
        Euro budget, VoucherAmount amount, LocalDate? lastDay = null, CovidNeeds covid = CovidNeeds.Priority) => new(
        DirectVoucherAccess(lastDay, covid),
        VoucherTerms.Create(
            new("WSL-3", new("Voucher diretti degli Ambiti", "Direct vouchers from the districts"), Action5, Provenance.Reading),
            Window(
                DirectVoucherPeriod.Start,
                lastDay ?? DirectVoucherPeriod.End,
                Action5,
                Provenance.Stated,
                lastDay is null ? Provenance.Stated : Provenance.Given),
            new(new("WSL-3-BUDGET", new("Budget dei voucher diretti", "Budget of the direct vouchers"), VoucherCosts.Label.Source, Provenance.Given), budget),
            amount).OrThrow(),
        Priority);

    private static CallWindow Window(
        LocalDate first, LocalDate last, LegalSource source, Provenance opening, Provenance? closing = null) => CallWindow.Create(
        first.AtMidnight(),
        Deadline.Create([DeadlineVersion.AtEndOf(first, last, new("periodo del progetto", "period of the project"), source, closing ?? opening)]).OrThrow(),
        opening: opening).OrThrow();
}
