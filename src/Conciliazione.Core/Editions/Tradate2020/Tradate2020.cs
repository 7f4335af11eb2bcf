using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;

namespace Conciliazione.Editions;

/// <summary>
/// "Ancora… elavoroefamiglia", district of Tradate, 2020-2023: access to its services, the family vouchers, the prices and the
/// places at VitaminaC. Italian term: accesso, voucher e servizi dell'alleanza di Tradate.
/// </summary>
/// <remarks>
/// The rules only. In the text, residence is not a condition of the actions; that the two services for children with disability
/// and learning difficulties are for the district of Tradate is our interpretation. Immutable and thread-safe. Source: D.G.R.
/// 2398/2019, Progetto 4.
/// </remarks>
public static partial class Tradate2020
{
    /// <summary>The code of the district of Tradate, as in <see cref="Place.District"/>.</summary>
    public const string District = "tradate";

    private static LegalSource Recipients => Insubria2020Sources.Project(4, "destinatari");
    private static LegalSource ActionB => Insubria2020Sources.Project(4, "azione B");
    private static LegalSource LongerHours => Insubria2020Sources.Project(4, "azione B, prolungamento degli orari");
    private static LegalSource Saturdays => Insubria2020Sources.Project(4, "azione B, sabato mattina");
    private static LegalSource Summer => Insubria2020Sources.Project(4, "azione B, centri estivi");

    /// <summary>Whether the household lives in the district of Tradate.</summary>
    public static Fact<Household>.YesNo InDistrict { get; } = HouseholdFacts.LivesIn(
        "IN-TRADATE", new("residente o domiciliato nel distretto di Tradate", "resident or domiciled in the district of Tradate"), [District]);

    /// <summary>The facts of a household that the rules may read.</summary>
    public static FactCatalogue<Household> Catalogue { get; } =
        FactCatalogue<Household>.Create([.. HouseholdFacts.Catalogue.Facts, InDistrict]).OrThrow();

    /// <summary>
    /// The number of children for whom longer hours at one school were requested, for <see cref="LongerHoursStart"/>.
    /// </summary>
    public static Fact<FactSheet>.WholeNumber ChildrenEnrolled { get; } =
        SheetFact.WholeNumber("ENROLLED", new("minori iscritti", "children enrolled"));

    /// <summary>
    /// The requirements for access to actions A, B and C: a household with at least one worker on the day of the request, and
    /// with care duties for minors or other relatives. Source: Progetto 4, recipients.
    /// </summary>
    public static RequirementSet<Household> Access { get; } = RequirementSet<Household>.Create(1, Catalogue, Requirement.AllOf(
        new("TRA-4", new("Accesso alle azioni A, B e C", "Access to actions A, B and C"), Recipients),
        Requirement.Is(new("TRA-4-WORKER", new("Almeno un componente lavoratore alla data della richiesta", "At least one worker on the day of the request"), Recipients), HouseholdFacts.HasWorker),
        Requirement.Is(new("TRA-4-CARE", new("Compiti di cura di familiari a carico", "Care duties for dependent relatives"), Recipients), HouseholdFacts.HasCareDuties))).OrThrow();

    /// <summary>
    /// The requirements for access to action B as stated in its own section: care duties for children under eighteen. The section
    /// on recipients says minors or other relatives for all three actions; both are kept, see <see cref="Notices"/>. Source:
    /// Progetto 4, action B.
    /// </summary>
    public static RequirementSet<Household> AccessToActionB { get; } = RequirementSet<Household>.Create(1, Catalogue, Requirement.AllOf(
        new("TRA-4-B", new("Accesso all'azione B", "Access to action B"), ActionB),
        Requirement.Is(new("TRA-4-B-WORKER", new("Almeno un componente lavoratore alla data della richiesta", "At least one worker on the day of the request"), ActionB), HouseholdFacts.HasWorker),
        Requirement.Is(new("TRA-4-B-CARE", new("Compiti di cura di figli minori", "Care duties for children under eighteen"), ActionB), HouseholdFacts.CaresForMinorChild))).OrThrow();

    /// <summary>
    /// The requirements for summer centres: a child aged 3 to 14, both inclusive. Families in which both parents work are the
    /// ones the centres help, but that is not a condition.
    /// </summary>
    public static RequirementSet<Household> SummerCentres { get; } = RequirementSet<Household>.Create(1, Catalogue, Requirement.AllOf(
        new("TRA-2-SUMMER", new("Centri estivi", "Summer centres"), Summer, Provenance.Reading),
        Requirement.Is(new("TRA-2-SUMMER-WORKER", new("Almeno un componente lavoratore", "At least one worker"), Summer), HouseholdFacts.HasWorker),
        Requirement.Count(
            new("TRA-2-SUMMER-CHILD", new("Almeno un figlio da 3 a 14 anni", "At least one child aged 3 to 14"), Summer),
            HouseholdFacts.Children, AgeBand.Create(3, 14).OrThrow(), Bounds.AtLeast(1)))).OrThrow();

    /// <summary>
    /// The requirements for the centre for children with disabilities: aged 4 to 14, both inclusive, in the district of Tradate.
    /// </summary>
    public static RequirementSet<Household> DisabledChildrensCentre { get; } = RequirementSet<Household>.Create(1, Catalogue, Requirement.AllOf(
        new("TRA-2-DISABLED", new("Centro estivo per minori con disabilità", "Summer centre for disabled children"), Summer),
        Requirement.Is(new("TRA-2-DISABLED-DISTRICT", new("Distretto di Tradate", "District of Tradate"), Summer, Provenance.Reading), InDistrict),
        Requirement.Count(
            new("TRA-2-DISABLED-CHILD", new("Almeno un figlio con disabilità da 4 a 14 anni compiuti", "At least one disabled child aged 4 to 14"), Summer),
            HouseholdFacts.DisabledChildren, AgeBand.Create(4, 14).OrThrow(), Bounds.AtLeast(1)))).OrThrow();

    /// <summary>
    /// The requirements for learning-support groups: children under eighteen with learning difficulties, in the district of
    /// Tradate.
    /// </summary>
    public static RequirementSet<Household> LearningSupport { get; } = RequirementSet<Household>.Create(1, Catalogue, Requirement.AllOf(
        new("TRA-2-LEARNING", new("Laboratori di recupero e potenziamento", "Learning-support groups"), Summer),
        Requirement.Is(new("TRA-2-LEARNING-DISTRICT", new("Distretto di Tradate", "District of Tradate"), Summer, Provenance.Reading), InDistrict),
        Requirement.Count(
            new("TRA-2-LEARNING-CHILD", new("Almeno un figlio minore con difficoltà di apprendimento", "At least one child under eighteen with learning difficulties"), Summer),
            HouseholdFacts.ChildrenWithLearningDifficulties, Bounds.LessThan(18), Bounds.AtLeast(1)))).OrThrow();

    /// <summary>
    /// The requirements for Saturday mornings: children aged 3 to 6, both inclusive, whose parents are both cross-border workers
    /// or in commerce, or whose single parent works. That the two parents may differ, one of each kind, is our interpretation of
    /// "and/or".
    /// </summary>
    public static RequirementSet<Household> SaturdayMornings { get; } = RequirementSet<Household>.Create(1, Catalogue, Requirement.AllOf(
        new("TRA-2-SATURDAY", new("Sabato mattina", "Saturday mornings"), Saturdays),
        Requirement.Count(
            new("TRA-2-SATURDAY-CHILD", new("Almeno un figlio da 3 a 6 anni", "At least one child aged 3 to 6"), Saturdays),
            HouseholdFacts.Children, AgeBand.Create(3, 6).OrThrow(), Bounds.AtLeast(1)),
        Requirement.AnyOf(
            new("TRA-2-SATURDAY-PARENTS", new("Genitori che lavorano di sabato", "Parents who work on Saturdays"), Saturdays),
            Requirement.Is(
                new("TRA-2-SATURDAY-BOTH", new("Entrambi frontalieri o commercianti", "Both cross-border or in commerce"), Saturdays, Provenance.Reading),
                HouseholdFacts.BothAcrossTheBorderOrInCommerce),
            Requirement.AllOf(
                new("TRA-2-SATURDAY-LONE", new("Genitore solo che lavora", "Lone parent who works"), Saturdays),
                Requirement.Is(new("TRA-2-SATURDAY-SINGLE", new("Famiglia monogenitoriale", "Single-parent family"), Saturdays), HouseholdFacts.SingleParent),
                Requirement.Is(new("TRA-2-SATURDAY-WORKS", new("Il genitore lavora", "The parent works"), Saturdays), HouseholdFacts.ApplicantWorks))))).OrThrow();

    /// <summary>The requirement for longer hours to start at a school: at least five children.</summary>
    public static RequirementSet<FactSheet> LongerHoursStart { get; } = RequirementSet<FactSheet>.Create(
        1,
        FactCatalogue<FactSheet>.Create([ChildrenEnrolled]).OrThrow(),
        Requirement.Within(
            new("TRA-2-LONGER-HOURS", new("Avvio del pre e post scuola", "Start of pre- and post-school services"), LongerHours),
            ChildrenEnrolled, Bounds.AtLeast(5))).OrThrow();

    /// <summary>What a reader of these rules should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "TRA-4-CARE-SCOPE",
            new("L'azione B chiede compiti di cura di figli minori; la sezione dei destinatari, per A, B e C, anche di altri familiari.",
                "Action B asks for care duties for minor children; the recipients' section, for A, B and C, for other relatives too."),
            Recipients),
    ];
}
