using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;

namespace Conciliazione.Editions;

/// <summary>
/// "+ t x t", SERCOP, Rhodense, 2014-2016: access to company vouchers, the vouchers, the companies that get a budget, and the
/// three steps for carers of children. Italian term: misure del progetto "+ t x t".
/// </summary>
/// <remarks>
/// The caller supplies the budgets and the value of a voucher: the text states that a voucher covers part of the price. Immutable
/// and thread-safe. Source: D.G.R. 1081/2013, "+ t x t", activities 3 and 4.
/// </remarks>
public static partial class Rhodense2014
{
    private static LegalSource Selection => Rhodense2014Sources.Activity(3);
    private static LegalSource Vouchers => Rhodense2014Sources.Activity(4);
    private static RuleLabel VoucherLabel => new("RHO-3", new("Voucher conciliazione", "Conciliation vouchers"), Vouchers);

    /// <summary>Whether the company has chosen the worker, by its own rules: what a <see cref="Conciliazione.Vouchers.WorkerChoice"/> judges.</summary>
    public static Fact<FactSheet>.YesNo ChosenByCompany { get; } = SheetFact.YesNo(
        "CHOSEN", new("scelto dall'azienda", "chosen by the company"));

    /// <summary>Whether the requested service is offered by Job Family.</summary>
    public static Fact<FactSheet>.YesNo JobFamilyService { get; } = SheetFact.YesNo(
        "JOB-FAMILY", new("servizio offerto da Job Family", "service offered by Job Family"));

    /// <summary>The number of vouchers that a worker asks for, which <see cref="WholeVouchers"/> reads.</summary>
    public static Fact<FactSheet>.WholeNumber VouchersAsked { get; } = SheetFact.WholeNumber(
        "VOUCHERS", new("numero di voucher chiesti", "number of vouchers asked for"));

    /// <summary>The facts that a worker's request states in addition to the household.</summary>
    public static FactCatalogue<FactSheet> Stated { get; } = FactCatalogue<FactSheet>.Create([ChosenByCompany, JobFamilyService, VouchersAsked]).OrThrow();

    /// <summary>Whether the company has expressed its interest.</summary>
    public static Fact<FactSheet>.YesNo Interest { get; } = SheetFact.YesNo(
        "INTEREST", new("manifestazione di interesse", "expression of interest"));

    /// <summary>Whether the company meets the requirements set by the district; the text does not specify them.</summary>
    public static Fact<FactSheet>.YesNo DistrictRequirements { get; } = SheetFact.YesNo(
        "DISTRICT-REQUIREMENTS", new("requisiti fissati dall'Ambito", "requirements set by the district"));

    /// <summary>Whether the CV screening was passed.</summary>
    public static Fact<FactSheet>.YesNo CvPassed { get; } = SheetFact.YesNo("CV", new("screening del CV superato", "CV screening passed"));

    /// <summary>Whether the first interview was passed.</summary>
    public static Fact<FactSheet>.YesNo InterviewPassed { get; } = SheetFact.YesNo(
        "INTERVIEW", new("colloquio conoscitivo e attitudinale superato", "first interview passed"));

    /// <summary>Whether the interview with the expert was passed.</summary>
    public static Fact<FactSheet>.YesNo ExpertPassed { get; } = SheetFact.YesNo(
        "EXPERT", new("colloquio con l'esperta superato", "interview with the expert passed"));

    /// <summary>
    /// The requirements for companies to get a budget (RHO-3): they express their interest and meet the district's requirements.
    /// </summary>
    public static RequirementSet<FactSheet> Companies { get; } = RequirementSet<FactSheet>.Create(
        1,
        FactCatalogue<FactSheet>.Create([Interest, DistrictRequirements]).OrThrow(),
        Requirement.AllOf(
            new("RHO-3-COMPANY", new("Impresa che riceve un budget", "Company that gets a budget"), Vouchers),
            Requirement.Is(new("RHO-3-INTEREST", new("Manifestazione di interesse", "Expression of interest"), Vouchers), Interest),
            Requirement.Is(new("RHO-3-REQUIREMENTS", new("Requisiti dell'Ambito", "The district's requirements"), Vouchers), DistrictRequirements))).OrThrow();

    /// <summary>
    /// The requirements for carers of children (RHO-4): three steps, each considered only after the earlier ones are passed.
    /// </summary>
    public static RequirementSet<FactSheet> Carers { get; } = RequirementSet<FactSheet>.Create(
        1,
        FactCatalogue<FactSheet>.Create([CvPassed, InterviewPassed, ExpertPassed]).OrThrow(),
        Requirement.Staged(
            new("RHO-4", new("Selezione delle figure di cura dell'infanzia", "Selection of carers of children"), Selection),
            Requirement.Is(new("RHO-4-CV", new("Primo passo: CV", "First step: CV"), Selection), CvPassed),
            Requirement.Is(new("RHO-4-INTERVIEW", new("Secondo passo: colloquio", "Second step: interview"), Selection), InterviewPassed),
            Requirement.Is(new("RHO-4-EXPERT", new("Terzo passo: colloquio con l'esperta", "Third step: interview with the expert"), Selection), ExpertPassed))).OrThrow();

    /// <summary>
    /// Returns the requirements for access to vouchers (RHO-3): an employee of a company that has a budget, chosen by it, for a
    /// service of Job Family.
    /// </summary>
    /// <param name="companies">The codes of the companies that have a budget, as in <see cref="Job.Employer"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="companies"/> is <see langword="null"/>.</exception>
    public static RequirementSet<AccessRequest> Access(ValueList<string> companies) => Access(
        HouseholdFacts.IsEmployedBy("BUDGET-EMPLOYEE", new("dipendente di un'impresa con budget", "employee of a company with a budget"), Guard.Against.Null(companies)),
        new("Dipendente di un'impresa con budget", "Employee of a company with a budget"));

    /// <summary>
    /// The same requirements for the workers of one company, whose budget pays for their vouchers; the budgets determine whether
    /// it has one.
    /// </summary>
    private static RequirementSet<AccessRequest> AccessOf(string company) => Access(
        HouseholdFacts.IsEmployedBy("COMPANY-EMPLOYEE", new("dipendente dell'impresa indicata", "employee of the company named"), [company]),
        new("Dipendente dell'impresa indicata", "Employee of the company named"));

    private static RequirementSet<AccessRequest> Access(Fact<Household>.YesNo employee, LocalizedText title)
    {
        Fact<AccessRequest>.YesNo employed = AccessFacts.Of(employee);
        Fact<AccessRequest>.YesNo chosen = AccessFacts.Of(ChosenByCompany);
        Fact<AccessRequest>.YesNo service = AccessFacts.Of(JobFamilyService);
        return RequirementSet<AccessRequest>.Create(1, FactCatalogue<AccessRequest>.Create([employed, chosen, service]).OrThrow(), Requirement.AllOf(
            VoucherLabel,
            Requirement.Is(new("RHO-3-EMPLOYEE", title, Vouchers), employed),
            Requirement.Is(new("RHO-3-CHOSEN", new("Scelto dall'azienda", "Chosen by the company"), Vouchers), chosen),
            Requirement.Is(new("RHO-3-SERVICE", new("Servizio di Job Family", "Service of Job Family"), Vouchers), service))).OrThrow();
    }
}
