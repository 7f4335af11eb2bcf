using Conciliazione.Calendars;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.People;

/// <summary>The facts that a household offers to the rules of a call. Italian term: dati del nucleo familiare.</summary>
/// <remarks>
/// Facts that depend on a call's own districts or employers are created by the methods below. No fact reveals a person's
/// identity. Reading a fact does not allocate, except to display it. Immutable and thread-safe.
/// </remarks>
public static class HouseholdFacts
{
    /// <summary>The code of the work form of an employee.</summary>
    public const string Employee = "EMPLOYEE";

    /// <summary>The code of the work form of a collaborator.</summary>
    public const string Collaborator = "COLLABORATOR";

    /// <summary>The code of the work form of a professional.</summary>
    public const string Professional = "PROFESSIONAL";

    /// <summary>The code of the work form of an entrepreneur.</summary>
    public const string Entrepreneur = "ENTREPRENEUR";

    /// <summary>The code for an applicant who does not work.</summary>
    public const string NoWork = "NONE";

    private const int MinorsBelow = 18;

    /// <summary>Whether the applicant, the partner or a relative at home works.</summary>
    public static Fact<Household>.YesNo HasWorker { get; } = new(
        "HAS-WORKER", new("almeno un componente lavora", "at least one member works"), household => household.HasWorker);

    /// <summary>Whether the household cares for the applicant or a relative, at home or elsewhere.</summary>
    public static Fact<Household>.YesNo HasCareDuties { get; } = new(
        "CARE-DUTIES", new("compiti di cura di familiari", "care duties for relatives"), household => household.HasCareDuties);

    /// <summary>Whether the household cares for a child under eighteen on the day of the request.</summary>
    public static Fact<Household>.YesNo CaresForMinorChild { get; } = new(
        "CARE-OF-MINORS", new("compiti di cura di figli minori", "care duties for children under eighteen"), (household, days) => CareOfMinors(household, days));

    /// <summary>Whether the applicant or a relative, at home or elsewhere, has a disability.</summary>
    public static Fact<Household>.YesNo HasDisabledMember { get; } = new(
        "DISABLED-MEMBER", new("componente con disabilità", "disabled member"), household => household.HasDisabledMember);

    /// <summary>Whether it is the household of a single parent.</summary>
    public static Fact<Household>.YesNo SingleParent { get; } = new(
        "SINGLE-PARENT", new("famiglia monogenitoriale", "single-parent family"), household => household.SingleParent);

    /// <summary>Whether the applicant and the partner both work.</summary>
    public static Fact<Household>.YesNo BothPartnersWork { get; } = new(
        "BOTH-WORK", new("entrambi i genitori lavorano", "both parents work"), household => household.BothPartnersWork);

    /// <summary>Whether the applicant, the partner or a relative at home works in shifts.</summary>
    public static Fact<Household>.YesNo HasShiftWorker { get; } = new(
        "SHIFT-WORK", new("componente turnista", "member who works in shifts"), household => household.HasShiftWorker);

    /// <summary>Whether the applicant, the partner or a relative at home works in a care home or in health services.</summary>
    public static Fact<Household>.YesNo HasCareOrHealthWorker { get; } = new(
        "CARE-HEALTH-WORK", new("componente che lavora in case di riposo o sanità", "member who works in care homes or health"), household => household.HasCareOrHealthWorker);

    /// <summary>Whether a child has a disability or learning difficulties.</summary>
    public static Fact<Household>.YesNo HasChildWithDifficulties { get; } = new(
        "CHILD-DIFFICULTIES", new("figli con disabilità o difficoltà di apprendimento", "children with disability or learning difficulties"), household => household.HasChildWithDifficulties);

    /// <summary>Whether a child has learning difficulties.</summary>
    public static Fact<Household>.YesNo HasChildWithLearningDifficulties { get; } = new(
        "CHILD-LEARNING", new("figli con difficoltà di apprendimento", "children with learning difficulties"), household => household.HasChildWithLearningDifficulties);

    /// <summary>
    /// Whether the applicant and the partner each work across the border or in commerce; a known no without a partner.
    /// </summary>
    public static Fact<Household>.YesNo BothAcrossTheBorderOrInCommerce { get; } = new(
        "BOTH-BORDER-COMMERCE", new("entrambi i genitori frontalieri o commercianti", "both parents cross-border or in commerce"), household =>
            household.Partner is { } partner
                ? ThreeValued.And(AcrossTheBorderOrInCommerce(household.Applicant), AcrossTheBorderOrInCommerce(partner))
                : false);

    /// <summary>Whether the applicant works.</summary>
    public static Fact<Household>.YesNo ApplicantWorks { get; } = new(
        "APPLICANT-WORKS", new("il richiedente lavora", "the applicant works"), household => household.Applicant.Works);

    /// <summary>Whether the applicant is called to work on Saturdays too; a known no for an applicant who does not work.</summary>
    public static Fact<Household>.YesNo ApplicantWorksOnSaturdays { get; } = new(
        "SATURDAY-WORK",
        new("il richiedente è chiamato a lavorare anche il sabato", "the applicant is called to work on Saturdays too"),
        household => household.Applicant.WorksOnSaturdays);

    /// <summary>The applicant's age.</summary>
    public static Fact<Household>.Age ApplicantAge { get; } = new(
        "APPLICANT-AGE", new("età del richiedente", "age of the applicant"), household => household.Applicant.BirthDate);

    /// <summary>The applicant's form of work, or <see cref="NoWork"/> if the applicant does not work.</summary>
    public static Fact<Household>.Choice ApplicantWorkForm { get; } = new(
        "WORK-FORM",
        new("rapporto di lavoro del richiedente", "how the applicant works"),
        [
            new(Employee, new("lavoro dipendente", "employee")),
            new(Collaborator, new("collaborazione", "collaborator")),
            new(Professional, new("libera professione", "professional")),
            new(Entrepreneur, new("impresa", "entrepreneur")),
            new(NoWork, new("nessun lavoro", "no work")),
        ],
        household => WorkFormOf(household.Applicant));

    /// <summary>The distance of the applicant's workplace from home, in metres; unknown if the applicant does not work.</summary>
    public static Fact<Household>.Distance ApplicantWorkDistance { get; } = new(
        "WORK-DISTANCE",
        new("distanza casa-lavoro del richiedente", "distance between home and the applicant's work"),
        household => household.Applicant.JobOrNull?.MetresFromHome ?? Known<int>.Unknown);

    /// <summary>The children of the applicant or of the partner, by birth date.</summary>
    public static Fact<Household>.DatedList Children { get; } = ChildrenWhere(
        "CHILDREN", new("figli", "children"), static _ => true);

    /// <summary>The children with an intellectual disability, or with autism and its spectrum, by birth date.</summary>
    public static Fact<Household>.DatedList ChildrenWithIntellectualDisabilityOrAutism { get; } = ChildrenWhere(
        "INTELLECTUAL-CHILDREN",
        new("figli con disabilità intellettiva o dello spettro autistico", "children with an intellectual disability or autism"),
        static child => child.IntellectualDisabilityOrAutism);

    /// <summary>The children with special educational needs (BES), by birth date.</summary>
    public static Fact<Household>.DatedList ChildrenWithSpecialEducationalNeeds { get; } = ChildrenWhere(
        "BES-CHILDREN",
        new("figli con bisogni educativi speciali", "children with special educational needs"),
        static child => child.SpecialEducationalNeeds);

    /// <summary>All the facts above.</summary>
    public static FactCatalogue<Household> Catalogue { get; } = FactCatalogue<Household>.Create(
        [HasWorker,
        HasCareDuties,
        CaresForMinorChild,
        HasDisabledMember,
        SingleParent,
        BothPartnersWork,
        HasShiftWorker,
        HasCareOrHealthWorker,
        HasChildWithDifficulties,
        HasChildWithLearningDifficulties,
        BothAcrossTheBorderOrInCommerce,
        ApplicantWorks,
        ApplicantWorksOnSaturdays,
        ApplicantAge,
        ApplicantWorkForm,
        ApplicantWorkDistance,
        Children,
        ChildrenWithIntellectualDisabilityOrAutism,
        ChildrenWithSpecialEducationalNeeds]).OrThrow();

    /// <summary>Creates a fact: whether the applicant is resident or domiciled in a call's territory.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="title">The title of the fact.</param>
    /// <param name="districts">The codes of the districts, as in <see cref="Place.District"/>.</param>
    /// <param name="towns">
    /// The codes of the towns of the territory outside the districts, as in <see cref="Place.Municipality"/>; none when omitted.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a valid code, or another required argument is <see langword="null"/>.
    /// </exception>
    public static Fact<Household>.YesNo LivesIn(string code, LocalizedText title, ValueList<string> districts, ValueList<string>? towns = null)
    {
        Guard.Against.Null(districts);
        return new(code, title, household => ThreeValued.Or(IsIn(household.Residence, districts, towns), IsIn(household.Domicile, districts, towns)));
    }

    /// <summary>Creates a fact: whether the applicant is resident in a call's territory.</summary>
    /// <inheritdoc cref="LivesIn"/>
    public static Fact<Household>.YesNo ResidesIn(string code, LocalizedText title, ValueList<string> districts, ValueList<string>? towns = null)
    {
        Guard.Against.Null(districts);
        return new(code, title, household => IsIn(household.Residence, districts, towns));
    }

    /// <summary>
    /// Creates a fact: whether the applicant's workplace is in a call's territory; a known no for an applicant who does not work.
    /// </summary>
    /// <inheritdoc cref="LivesIn"/>
    public static Fact<Household>.YesNo WorksIn(string code, LocalizedText title, ValueList<string> districts, ValueList<string>? towns = null)
    {
        Guard.Against.Null(districts);
        return new(code, title, household => household.Applicant.JobOrNull is { } job
            ? IsIn(job.Workplace, districts, towns)
            : household.Applicant.Works);
    }

    /// <summary>
    /// Creates a fact: whether the applicant is an employee of one of a call's bodies; a known no for an applicant who does not
    /// work.
    /// </summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="title">The title of the fact.</param>
    /// <param name="employers">The codes of the bodies, as in <see cref="Job.Employer"/>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a valid code, or another argument is <see langword="null"/>.
    /// </exception>
    public static Fact<Household>.YesNo IsEmployedBy(string code, LocalizedText title, ValueList<string> employers)
    {
        Guard.Against.Null(employers);
        return new(code, title, household => household.Applicant.JobOrNull is { } job
            ? ThreeValued.And(
                job.Form.TryGet(out WorkForm form) ? form == WorkForm.Employee : Known<bool>.Unknown,
                job.Employer.TryGet(out string? employer) ? Holds(employers, employer) : Known<bool>.Unknown)
            : household.Applicant.Works);
    }

    private static Fact<Household>.DatedList ChildrenWhere(
        string code, LocalizedText title, Func<HouseholdMember, Known<bool>> where) => Fact<Household>.DatedList.Over<HouseholdMember>(
        code,
        title,
        static household => household.Members,
        static member => member.BirthDate,
        member => member.Relation == Relation.Child ? where(member) : false);

    private static Known<bool> CareOfMinors(Household household, EvaluationDays days)
    {
        Known<bool> answer = false;
        foreach (HouseholdMember member in household.Members)
        {
            if (member.Relation == Relation.Child)
            {
                answer = ThreeValued.Or(answer, ThreeValued.And(member.InCare, IsMinor(member, days.OfRequest)));
            }
        }

        return answer;
    }

    private static Known<bool> IsMinor(HouseholdMember member, LocalDate day) => !member.BirthDate.TryGet(out LocalDate birth)
        ? Known<bool>.Unknown
        : birth <= day && Age.On(birth, day).CompletedYears < MinorsBelow;

    private static Known<bool> AcrossTheBorderOrInCommerce(HouseholdMember member) =>
        ThreeValued.Or(member.WorksAcrossTheBorder, member.WorksIn(WorkSector.Commerce));

    private static Known<string> WorkFormOf(HouseholdMember member)
    {
        if (member.JobOrNull is not { } job)
        {
            return member.Works.IsKnown ? NoWork : Known<string>.Unknown;
        }

        return !job.Form.TryGet(out WorkForm form) ? Known<string>.Unknown : form switch
        {
            WorkForm.Employee => Employee,
            WorkForm.Collaborator => Collaborator,
            WorkForm.Professional => Professional,
            _ => Entrepreneur,
        };
    }

    private static Known<bool> IsIn(Known<Place> place, ValueList<string> districts, ValueList<string>? towns) =>
        !place.TryGet(out Place? stated) ? Known<bool>.Unknown
        : towns is not null && Holds(towns, stated.Municipality) ? true
        : stated.District.TryGet(out string? district) ? Holds(districts, district)
        : Known<bool>.Unknown;

    private static bool Holds(ValueList<string> codes, string code)
    {
        foreach (string each in codes)
        {
            if (string.Equals(each, code, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
