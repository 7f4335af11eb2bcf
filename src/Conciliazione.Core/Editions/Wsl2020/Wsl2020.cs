using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Editions;

/// <summary>
/// "WSL – Work in Synergy with Life", six districts of the province of Como, 2020-2023: access to vouchers, vouchers through
/// companies and direct vouchers. Italian term: voucher dell'alleanza WSL.
/// </summary>
/// <remarks>
/// ISEE is not a condition and affects neither the benefit nor priority (section 2.4). The text states neither the value of a
/// voucher nor how the € 40,000 are divided between the two kinds: the caller supplies both. Immutable and thread-safe. Source:
/// D.G.R. 2398/2019, Progetto 1.
/// </remarks>
public static partial class Wsl2020
{
    /// <summary>The code of the requested service: care of relatives, or support for carers.</summary>
    public const string Carers = "CAREGIVER";

    /// <summary>The code of the requested service: before- and after-school care, or care during school closures.</summary>
    public const string School = "SCHOOL";

    /// <summary>The code of the requested service: time-saving.</summary>
    public const string TimeSaving = "TIME-SAVING";

    private static LegalSource Action5 => Insubria2020Sources.Project(1, "azione 5");
    private static LegalSource Recipients => Insubria2020Sources.Project(1, "punto 2.4");

    /// <summary>
    /// The codes of the six districts, as in <see cref="Place.District"/>. Source: Progetto 1, composizione e caratteristiche del
    /// partenariato.
    /// </summary>
    public static ValueList<string> Districts { get; } = ["erba", "lomazzo", "mariano-comense", "como", "olgiate-comasco", "menaggio"];

    /// <summary>
    /// The period of the project, from 1 June 2020 to 31 May 2023, both inclusive. Source: section 2.9, three years from June to
    /// May; action 5 names the years.
    /// </summary>
    public static DateInterval ProjectPeriod { get; } = new(new LocalDate(2020, 6, 1), new LocalDate(2023, 5, 31));

    /// <summary>
    /// The period of direct vouchers: 1 June 2020 to 30 September 2021, both inclusive, unless extended, at most to the end of
    /// <see cref="ProjectPeriod"/>. Source: action 5.
    /// </summary>
    public static DateInterval DirectVoucherPeriod { get; } = new(ProjectPeriod.Start, new LocalDate(2021, 9, 30));

    /// <summary>
    /// The number of companies that each district is to find in the first six months, and with which consultancy and the
    /// implementation of welfare plans start: at least two, hence 12 over the six districts, which is derived. Source: Progetto 1,
    /// note alla rimodulazione.
    /// </summary>
    public static Policy<int> CompaniesFoundPerDistrict { get; } = new(
        new("WSL-5-FOUND", new("aziende individuate per territorio, per consulenza e piani di welfare", "companies found per district, for consultancy and welfare plans"), Insubria2020Sources.ReplanningNotes),
        2);

    /// <summary>
    /// The number of companies that start welfare plans, time-saving or care services: at least 10, in the text before the
    /// replanning. That this and <see cref="CompaniesFoundPerDistrict"/> are two quantities is our interpretation. Source: action 2.
    /// </summary>
    public static Policy<int> CompaniesStartingPlans { get; } = new(
        new("WSL-5-STARTED", new("aziende che avviano piani o servizi", "companies that start plans or services"), Insubria2020Sources.Project(1, "azione 2")),
        10);

    /// <summary>Specifies the role of needs from the Covid-19 epidemic in direct vouchers. Italian term: esigenze da Covid-19.</summary>
    /// <remarks>
    /// Action 5 grants direct vouchers for care needs "that may result" from the epidemic; the objectives grant them "with
    /// priority" for such needs, and section 2.4 lists the needs among the areas of priority. The default value is
    /// <see cref="Priority"/>.
    /// </remarks>
    public enum CovidNeeds
    {
        /// <summary>They count for priority only.</summary>
        Priority = 0,

        /// <summary>They are also a condition of access.</summary>
        Condition = 1,
    }

    /// <summary>The requested service.</summary>
    public static Fact<FactSheet>.Choice Service { get; } = SheetFact.Choice(
        "SERVICE",
        new("servizio richiesto", "service requested"),
        [
            new(Carers, new("assistenza o supporto al caregiver familiare", "care, or support for family carers")),
            new(School, new("pre e post scuola o chiusure scolastiche", "pre- and post-school or school closures")),
            new(TimeSaving, new("salvatempo", "time-saving")),
        ]);

    /// <summary>Whether the company has started one of the actions that the alliance prefers.</summary>
    public static Fact<FactSheet>.YesNo PreferredActionStarted { get; } = SheetFact.YesNo(
        "PREFERRED-ACTION",
        new("l'azienda ha avviato un'azione prioritaria (salvatempo, welfare, flessibilità, promozione della salute)",
            "the company has started a priority action (time-saving, welfare, flexibility, health promotion)"));

    /// <summary>Whether another State measure already covers the same need.</summary>
    public static Fact<FactSheet>.YesNo OtherMeasure { get; } = SheetFact.YesNo(
        "OTHER-MEASURE", new("altra misura statale per lo stesso bisogno", "another State measure for the same need"));

    /// <summary>Whether the need results from the Covid-19 emergency.</summary>
    public static Fact<FactSheet>.YesNo CovidNeed { get; } = SheetFact.YesNo(
        "COVID-NEED", new("necessità derivante dall'epidemia di Covid-19", "need from the Covid-19 epidemic"));

    /// <summary>
    /// Whether there is a family care load: minors, people with disabilities, or elderly people who are not self-sufficient.
    /// </summary>
    public static Fact<FactSheet>.YesNo FamilyLoad { get; } = SheetFact.YesNo(
        "FAMILY-LOAD", new("carichi di cura familiare", "family care load"));

    /// <summary>Whether working hours are long, as defined by the notice.</summary>
    public static Fact<FactSheet>.YesNo LongWork { get; } = SheetFact.YesNo("LONG-WORK", new("orario di lavoro esteso", "long working time"));

    /// <summary>Whether the workplace is far from home, as defined by the notice.</summary>
    public static Fact<FactSheet>.YesNo FarWork { get; } = SheetFact.YesNo("FAR-WORK", new("sede di lavoro distante", "work far from home"));

    /// <summary>The facts that a request states besides the household, for access and for priority.</summary>
    public static FactCatalogue<FactSheet> Stated { get; } =
        FactCatalogue<FactSheet>.Create([Service, PreferredActionStarted, OtherMeasure, CovidNeed, FamilyLoad, LongWork, FarWork]).OrThrow();

    /// <summary>
    /// The priority: the number of priority areas, out of four, that a request involves. The text gives the areas as non-binding
    /// examples: the count is our interpretation.
    /// </summary>
    public static CareLoad<AccessRequest> Priority { get; } = CareLoad<AccessRequest>.Create(
        new("WSL-4", new("Aree di priorità", "Areas of priority"), Recipients, Provenance.Reading),
        [
            AccessFacts.Of(CovidNeed), AccessFacts.Of(FamilyLoad),
            AccessFacts.Of(LongWork), AccessFacts.Of(FarWork),
        ]).OrThrow();

    /// <summary>
    /// Access to vouchers through a company (WSL-1): employees of a partner company, for care or school services, where the
    /// company could not start one of the preferred actions, and without another State measure for the same need, which is our
    /// interpretation of "no overlaps". Source: action 5 and section 2.4.
    /// </summary>
    /// <remarks>
    /// The text asks that companies "do not manage to carry out" a priority action; the fact is whether the company has started
    /// one, so that a company that never tried passes: our interpretation.
    /// </remarks>
    /// <param name="partnerCompanies">
    /// The codes of the partner companies, as in <see cref="Job.Employer"/>; partners join over time.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="partnerCompanies"/> is <see langword="null"/>.</exception>
    public static RequirementSet<AccessRequest> CompanyVoucherAccess(ValueList<string> partnerCompanies) => CompanyVoucherAccess(
        HouseholdFacts.IsEmployedBy("PARTNER-EMPLOYEE", new("dipendente di un'azienda partner", "employee of a partner company"), partnerCompanies),
        new("Dipendente di un'azienda partner", "Employee of a partner company"));

    /// <summary>
    /// The same requirements for the workers of the one company that the vouchers are for; the budgets determine whether it is a
    /// partner.
    /// </summary>
    private static RequirementSet<AccessRequest> CompanyVoucherAccessOf(string company) => CompanyVoucherAccess(
        HouseholdFacts.IsEmployedBy("COMPANY-EMPLOYEE", new("dipendente dell'azienda indicata", "employee of the company named"), [company]),
        new("Dipendente dell'azienda indicata", "Employee of the company named"));

    /// <summary>
    /// Access to direct vouchers (WSL-3): workers resident or domiciled in the six districts, for a care need, within the period,
    /// and without another State measure for it, which is our interpretation of "no overlaps". Source: action 5 and section 2.4.
    /// </summary>
    /// <param name="lastDay">
    /// The last day of requests, inclusive; <see langword="null"/> for that of <see cref="DirectVoucherPeriod"/>, which the text
    /// allows to be extended for the length of the project.
    /// </param>
    /// <param name="covid">
    /// The role of needs from the epidemic; when omitted, <see cref="CovidNeeds.Priority"/>, which is our interpretation.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="lastDay"/> is after the end of <see cref="ProjectPeriod"/>, or <paramref name="covid"/> is not a declared
    /// value.
    /// </exception>
    /// <exception cref="DefectsException"><paramref name="lastDay"/> precedes the first day.</exception>
    public static RequirementSet<AccessRequest> DirectVoucherAccess(LocalDate? lastDay = null, CovidNeeds covid = CovidNeeds.Priority)
    {
        LocalDate last = Guard.Against.AboveMaximum(lastDay ?? DirectVoucherPeriod.End, ProjectPeriod.End, nameof(lastDay));
        bool condition = Guard.Against.Undeclared(covid) == CovidNeeds.Condition;
        Fact<AccessRequest>.YesNo epidemic = AccessFacts.Of(CovidNeed);
        Fact<AccessRequest>.YesNo works = AccessFacts.Of(HouseholdFacts.ApplicantWorks);
        Fact<AccessRequest>.YesNo lives = AccessFacts.Of(HouseholdFacts.LivesIn(
            "IN-DISTRICTS", new("residente o domiciliato nei sei Ambiti", "resident or domiciled in the six districts"), Districts));
        Fact<AccessRequest>.YesNo cares = AccessFacts.Of(HouseholdFacts.HasCareDuties);
        Fact<AccessRequest>.YesNo other = AccessFacts.Of(OtherMeasure);
        var day = new Fact<AccessRequest>.Day("REQUEST-DAY", new("giorno della richiesta", "day of the request"), (_, days) => days.OfRequest);
        return RequirementSet<AccessRequest>.Create(1, FactCatalogue<AccessRequest>.Create([works, lives, cares, other, day, epidemic]).OrThrow(), Requirement.AllOf(
            new("WSL-3", new("Voucher diretti degli Ambiti", "Direct vouchers from the districts"), Action5),
            [
                Requirement.Is(new("WSL-3-WORKER", new("Cittadino che lavora", "Citizen who works"), Recipients), works),
                Requirement.Is(new("WSL-3-PLACE", new("Residente o domiciliato negli Ambiti", "Resident or domiciled in the districts"), Recipients), lives),
                Requirement.Is(new("WSL-3-CARE", new("Bisogno di cura di familiari", "Need of care for relatives"), Action5), cares),
                .. condition ? [FromTheEpidemic(epidemic)] : ValueList<Requirement<AccessRequest>>.Empty,
                Requirement.Within(
                    new("WSL-3-PERIOD", new("Nel periodo dei voucher diretti", "Within the period of direct vouchers"), Action5, lastDay is null ? Provenance.Stated : Provenance.Given),
                    day, Bounds.Between(DirectVoucherPeriod.Start, last)),
                Requirement.IsNot(
                    new("WSL-3-NO-OVERLAP", new("Nessuna altra misura statale per lo stesso bisogno", "No other State measure for the same need"), Recipients, Provenance.Reading),
                    other),
            ])).OrThrow();
    }

    private static Requirement<AccessRequest> FromTheEpidemic(Fact<AccessRequest>.YesNo need) => Requirement.Is(
        new("WSL-3-COVID", new("Bisogno derivante dall'epidemia di Covid-19", "Need from the Covid-19 epidemic"), Action5, Provenance.Reading), need);

    private static RequirementSet<AccessRequest> CompanyVoucherAccess(Fact<Household>.YesNo employee, LocalizedText title)
    {
        Fact<AccessRequest>.YesNo employed = AccessFacts.Of(employee);
        Fact<AccessRequest>.Choice service = AccessFacts.Of(Service);
        Fact<AccessRequest>.YesNo started = AccessFacts.Of(PreferredActionStarted);
        Fact<AccessRequest>.YesNo other = AccessFacts.Of(OtherMeasure);
        return RequirementSet<AccessRequest>.Create(1, FactCatalogue<AccessRequest>.Create([employed, service, started, other]).OrThrow(), Requirement.AllOf(
            new("WSL-1", new("Voucher attraverso l'azienda", "Vouchers through the company"), Action5),
            Requirement.Is(new("WSL-1-EMPLOYEE", title, Action5), employed),
            Requirement.Among(new("WSL-1-SERVICE", new("Servizio di cura o scolastico", "Care or school service"), Action5), service, Carers, School),
            Requirement.IsNot(
                new("WSL-1-NO-ACTION", new("L'azienda non ha potuto avviare un'azione prioritaria", "The company could not start a priority action"), Action5, Provenance.Reading),
                started),
            Requirement.IsNot(
                new("WSL-1-NO-OVERLAP", new("Nessuna altra misura statale per lo stesso bisogno", "No other State measure for the same need"), Recipients, Provenance.Reading),
                other))).OrThrow();
    }
}
