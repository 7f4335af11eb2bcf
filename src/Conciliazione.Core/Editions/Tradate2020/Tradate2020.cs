using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;

namespace Conciliazione.Editions;

/// <summary>
/// "Ancora… elavoroefamiglia", districts of Tradate, Arcisate and Sesto Calende, 2020-2023: access to its services, the family
/// vouchers, the prices, the months and hours of the services, and the places at VitaminaC.
/// Italian term: accesso, voucher e servizi dell'alleanza di Tradate.
/// </summary>
/// <remarks>
/// The rules only. In the text, residence is not a condition of actions A, B and C; the two further services of the summer centres
/// are in the district of Tradate, and that they are for those who live there is our interpretation. Immutable and thread-safe.
/// Source: D.G.R. 2398/2019, Progetto 4.
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

    /// <summary>The code of the kindergarten (scuola dell'infanzia).</summary>
    public const string Kindergarten = "KINDERGARTEN";

    /// <summary>The code of the primary school (scuola primaria).</summary>
    public const string PrimarySchool = "PRIMARY";

    /// <summary>The code of any other school, or of none.</summary>
    public const string OtherSchool = "OTHER";

    /// <summary>The school that the child attends, stated by a request for longer hours.</summary>
    public static Fact<FactSheet>.Choice School { get; } = SheetFact.Choice(
        "SCHOOL",
        new("scuola frequentata dal figlio", "school of the child"),
        [
            new(Kindergarten, new("scuola dell'infanzia", "kindergarten")),
            new(PrimarySchool, new("scuola primaria", "primary school")),
            new(OtherSchool, new("un'altra scuola o nessuna", "another school or none")),
        ]);

    /// <summary>
    /// The requirements for access to actions A, B and C: a household with at least one worker on the day of the request, and
    /// with care duties for minors or other relatives. Source: Progetto 4, recipients.
    /// </summary>
    public static RequirementSet<Household> Access { get; } = RequirementSet<Household>.Create(1, Catalogue, Requirement.AllOf(
        new("TRA-4", new("Accesso alle azioni A, B e C", "Access to actions A, B and C"), Recipients),
        Requirement.Is(new("TRA-4-WORKER", new("Almeno un componente lavoratore alla data della richiesta", "At least one worker on the day of the request"), Recipients), HouseholdFacts.HasWorker),
        Requirement.Is(new("TRA-4-CARE", new("Compiti di cura di familiari a carico", "Care duties for dependent relatives"), Recipients), HouseholdFacts.HasCareDuties))).OrThrow();

    /// <summary>
    /// The requirements for access to action B as stated in its own section: a worker, and care duties for children under
    /// eighteen. Every service of action B asks for them too; the family vouchers do not, because their own passage does not repeat
    /// them. The section on recipients says minors or other relatives for all three actions; both are kept, see
    /// <see cref="Insubria2020Contradictions"/>. Source: Progetto 4, action B.
    /// </summary>
    public static RequirementSet<Household> AccessToActionB { get; } = RequirementSet<Household>.Create(1, Catalogue, Requirement.AllOf(
        new("TRA-4-B", new("Accesso all'azione B", "Access to action B"), ActionB),
        Requirement.Is(WorkerInB, HouseholdFacts.HasWorker),
        Requirement.Is(CareInB, HouseholdFacts.CaresForMinorChild))).OrThrow();

    /// <summary>
    /// The requirements for summer centres: those of action B, and a child aged 3 to 14, both inclusive. Families in which both
    /// parents work are the ones the centres help, but that is not a condition, while the age, in the same sentence, is one: our
    /// interpretation, see <see cref="Notices"/>.
    /// </summary>
    public static RequirementSet<Household> SummerCentres { get; } = RequirementSet<Household>.Create(1, Catalogue, Requirement.AllOf(
        new("TRA-2-SUMMER", new("Centri estivi", "Summer centres"), Summer, Provenance.Reading),
        AccessToActionB.Root,
        Requirement.Count(
            new("TRA-2-SUMMER-CHILD", new("Almeno un figlio da 3 a 14 anni", "At least one child aged 3 to 14"), Summer, Provenance.Reading),
            HouseholdFacts.Children, AgeBand.Create(3, 14).OrThrow(), Bounds.AtLeast(1)))).OrThrow();

    /// <summary>
    /// The requirements for the centre for children with disabilities, in the district of Tradate: those of action B, and a child
    /// aged 4 to 14, both inclusive, with an intellectual disability, or autism and its spectrum, of any degree.
    /// </summary>
    public static RequirementSet<Household> DisabledChildrensCentre { get; } = RequirementSet<Household>.Create(1, Catalogue, Requirement.AllOf(
        new("TRA-2-DISABLED", new("Centro estivo per minori con disabilità", "Summer centre for disabled children"), Summer),
        AccessToActionB.Root,
        Requirement.Is(new("TRA-2-DISABLED-DISTRICT", new("Distretto di Tradate", "District of Tradate"), Summer, Provenance.Reading), InDistrict),
        Requirement.Count(
            new(
                "TRA-2-DISABLED-CHILD",
                new("Almeno un figlio da 4 a 14 anni compiuti con disabilità intellettiva o dello spettro autistico",
                    "At least one child aged 4 to 14 with an intellectual disability or autism"),
                Summer),
            HouseholdFacts.ChildrenWithIntellectualDisabilityOrAutism, AgeBand.Create(4, 14).OrThrow(), Bounds.AtLeast(1)))).OrThrow();

    /// <summary>
    /// The requirements for learning-support groups, in the district of Tradate: those of action B, and a child under eighteen with
    /// special educational needs (BES). That learning difficulties are one kind of them is our interpretation.
    /// </summary>
    public static RequirementSet<Household> LearningSupport { get; } = RequirementSet<Household>.Create(1, Catalogue, Requirement.AllOf(
        new("TRA-2-LEARNING", new("Laboratori di recupero e potenziamento", "Learning-support groups"), Summer),
        AccessToActionB.Root,
        Requirement.Is(new("TRA-2-LEARNING-DISTRICT", new("Distretto di Tradate", "District of Tradate"), Summer, Provenance.Reading), InDistrict),
        Requirement.Count(
            new(
                "TRA-2-LEARNING-CHILD",
                new("Almeno un figlio minore con bisogni educativi speciali", "At least one child under eighteen with special educational needs"),
                Summer),
            HouseholdFacts.ChildrenWithSpecialEducationalNeeds, Bounds.LessThan(18), Bounds.AtLeast(1)))).OrThrow();

    /// <summary>
    /// The requirements for Saturday mornings: those of action B, and children aged 3 to 6, both inclusive, whose parents are both
    /// cross-border workers or in commerce, or whose single parent is called to work on Saturdays too. The text describes these
    /// families as those in need, and the service as for children aged 3 to 6. That the description is a condition, that the two
    /// parents may differ, one of each kind ("and/or"), and that whoever works in commerce is a trader (commerciante) is our
    /// interpretation, see <see cref="Notices"/>.
    /// </summary>
    public static RequirementSet<Household> SaturdayMornings { get; } = RequirementSet<Household>.Create(1, Catalogue, Requirement.AllOf(
        new("TRA-2-SATURDAY", new("Sabato mattina", "Saturday mornings"), Saturdays, Provenance.Reading),
        AccessToActionB.Root,
        Requirement.Count(
            new("TRA-2-SATURDAY-CHILD", new("Almeno un figlio da 3 a 6 anni", "At least one child aged 3 to 6"), Saturdays),
            HouseholdFacts.Children, AgeBand.Create(3, 6).OrThrow(), Bounds.AtLeast(1)),
        Requirement.AnyOf(
            new("TRA-2-SATURDAY-PARENTS", new("Genitori impegnati nel lavoro", "Parents at work"), Saturdays, Provenance.Reading),
            Requirement.Is(
                new("TRA-2-SATURDAY-BOTH", new("Entrambi frontalieri o commercianti", "Both cross-border or in commerce"), Saturdays, Provenance.Reading),
                HouseholdFacts.BothAcrossTheBorderOrInCommerce),
            Requirement.AllOf(
                new("TRA-2-SATURDAY-LONE", new("Genitore solo chiamato a lavorare anche il sabato", "Lone parent called to work on Saturdays too"), Saturdays, Provenance.Reading),
                Requirement.Is(
                    new("TRA-2-SATURDAY-SINGLE", new("Famiglia monogenitoriale", "Single-parent family"), Saturdays, Provenance.Reading), HouseholdFacts.SingleParent),
                Requirement.Is(
                    new(
                        "TRA-2-SATURDAY-WORKS",
                        new("Il genitore è chiamato a lavorare anche il sabato", "The parent is called to work on Saturdays too"),
                        Saturdays,
                        Provenance.Reading),
                    HouseholdFacts.ApplicantWorksOnSaturdays))))).OrThrow();

    /// <summary>
    /// The requirements of a family for longer hours before and after school: those of action B, and a child from kindergarten to
    /// primary school. Families in which both parents work, and those of a single parent, are the ones the service helps, but
    /// that is not a condition: our interpretation, see <see cref="Notices"/>. When the service starts is
    /// <see cref="LongerHoursStart"/>.
    /// </summary>
    public static RequirementSet<AccessRequest> LongerHoursAccess { get; } = RequirementSet<AccessRequest>.Create(
        1,
        FactCatalogue<AccessRequest>.Create(
            [AccessFacts.Of(HouseholdFacts.HasWorker), AccessFacts.Of(HouseholdFacts.CaresForMinorChild), AccessFacts.Of(School)]).OrThrow(),
        Requirement.AllOf(
            new("TRA-2-LONGER-HOURS-ACCESS", new("Accesso al pre e post scuola", "Access to pre- and post-school"), LongerHours, Provenance.Reading),
            Requirement.Is(WorkerInB, AccessFacts.Of(HouseholdFacts.HasWorker)),
            Requirement.Is(CareInB, AccessFacts.Of(HouseholdFacts.CaresForMinorChild)),
            Requirement.Among(
                new("TRA-2-LONGER-HOURS-SCHOOL", new("Scuola dell'infanzia o primaria", "Kindergarten or primary school"), LongerHours),
                AccessFacts.Of(School), Kindergarten, PrimarySchool))).OrThrow();

    /// <summary>What a reader of these rules should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "TRA-2-BOTH-PARENTS",
            new("I centri estivi «possono sostenere» i genitori entrambi lavoratori, il pre e post scuola risponde a famiglie con due genitori che lavorano o monogenitoriali: qui descrivono il bisogno, non sono requisiti.",
                "Summer centres 'may support' parents who both work, pre- and post-school serves families of two working parents or of a single one: here they describe the need and are not conditions."),
            ActionB),
        new(
            "TRA-2-SATURDAY-NEED",
            new("Il sabato mattina è «rivolto a bambini 3-6»; dei genitori il testo descrive il bisogno. Interpretazione applicata: quella descrizione è un requisito, e come «commercianti» vale chi lavora nel commercio.",
                "Saturday mornings are 'for children aged 3-6'; of the parents the text describes the need. Interpretation applied: that description is a condition, and whoever works in commerce counts as a trader."),
            Saturdays),
        new(
            "TRA-2-AGES",
            new("Il testo non dice a quale giorno si riferiscono le età, e parla di «anni compiuti» solo per il centro estivo L'Arca. Interpretazione applicata: valgono gli anni compiuti nel giorno della richiesta, e fino a 14 anni significa fino al giorno prima del quindicesimo compleanno.",
                "The text does not say to which day ages refer, and speaks of 'completed years' only for the summer centre L'Arca. Interpretation applied: completed years on the day of the request count, and up to 14 means until the day before the fifteenth birthday."),
            ActionB),
        new(
            "TRA-C-DISABLED",
            new("Sotto l'azione C una riga dice «Famiglie con componenti disabili»: può ripetere la prima priorità dei destinatari o limitare l'azione. Interpretazione applicata: non la limita, perché i destinatari delle azioni A, B e C sono gli stessi.",
                "Under action C a line says 'Families with members with a disability': it may repeat the first priority of the recipients or restrict the action. Interpretation applied: it does not restrict it, because actions A, B and C have the same recipients."),
            ActionC),
    ];

    private static RuleLabel WorkerInB => new(
        "TRA-4-B-WORKER", new("Almeno un componente lavoratore alla data della richiesta", "At least one worker on the day of the request"), ActionB);

    private static RuleLabel CareInB => new("TRA-4-B-CARE", new("Compiti di cura di figli minori", "Care duties for children under eighteen"), ActionB);
}
