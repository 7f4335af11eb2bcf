using Conciliazione.Alliances;
using Conciliazione.Calendars;
using Conciliazione.CostPlans;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Projects;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Editions;

/// <summary>
/// The call of ATS Insubria for the territorial plan 2020-2023: its parameters, each with its source. Italian term: avviso
/// dell'ATS Insubria 2020.
/// </summary>
/// <remarks>
/// <para>The parameters only; the projects funded that year are in <see cref="Insubria2020Projects"/>. Immutable and thread-safe.
/// Source: D.G.R. 2398/2019, Piano territoriale di conciliazione vita-lavoro 2020-2023 dell'ATS Insubria.</para>
/// <para>The grid has ten criteria, 50 points, at least 20 to be funded. The marks given in 2020 are not published;
/// <see cref="MarkSheet"/> reads those of a caller. The text names an indicator for criterion 6 but no bands for it: without a
/// table of bands, the criterion is a mark like the others; with one, its points follow from the cost plan.</para>
/// </remarks>
// Values that depend on other values of the edition are initialised here, in textual order; the other files of the class hold
// only values that do not, because the initialisation order across files is not defined.
public static partial class Insubria2020
{
    /// <summary>The code of the share for system actions, which ATS runs itself: 20%. Source: cap. 7.</summary>
    public const string SystemActionsShare = "SYSTEM-ACTIONS";

    /// <summary>The code of the share for projects: the 80% that the system actions leave. Source: cap. 7.</summary>
    public const string ProjectsShare = "PROJECTS";

    internal const string Erbese = "consorzio-erbese";
    internal const string Asci = "comuni-insieme";
    internal const string Csv = "csv-insubria";
    internal const string BustoArsizio = "comune-busto-arsizio";

    /// <summary>
    /// All the types accepted: the four of the D.G.R., the four of the regional law on time policies, and the two that appear only
    /// in the project forms. The plan declares only the first eight fundable; that the two of the forms are accepted too is our
    /// interpretation. The letters in the forms differ from those in the D.G.R., so types are identified by code.
    /// </summary>
    public static ValueList<InterventionType> Interventions { get; } =
    [
        new("CAREGIVER", new("assistenza e supporto al caregiver familiare", "support for family carers"), Insubria2020Sources.Interventions),
        new("SCHOOL", new("pre e post scuola e periodi di chiusura scolastica", "pre- and post-school and school-closure services"), Insubria2020Sources.Interventions),
        new("TIME-SAVING", new("servizi salvatempo", "time-saving services"), Insubria2020Sources.Interventions),
        new("SELF-EMPLOYED", new("sostegno ad autonomi, collaboratori e liberi professionisti", "support for the self-employed and professionals"), Insubria2020Sources.Interventions),
        new("CONSULTANCY", new("servizi di consulenza", "consultancy"), Insubria2020Sources.Form),
        new("TOWN-TIMES", new("politiche dei tempi e degli orari delle città", "time policies of towns"), Insubria2020Sources.Form),
        new("TIMES-HARMONISED", new("orari dei servizi armonizzati con quelli di lavoro", "service hours harmonised with working hours"), Insubria2020Sources.TimePolicies),
        new("TIMES-TRANSPORT", new("uso dei mezzi pubblici", "use of public transport"), Insubria2020Sources.TimePolicies),
        new("TIMES-OFFICES", new("accesso e orari degli uffici pubblici", "access to and hours of public offices"), Insubria2020Sources.TimePolicies),
        new("TIMES-BANKS", new("banche del tempo", "time banks"), Insubria2020Sources.TimePolicies),
    ];

    /// <summary>Internal and external staff.</summary>
    public static CostCategory Staff { get; } = new("A", new("personale interno ed esterno", "staff, internal and external"));

    /// <summary>
    /// Coordination, monitoring, expenditure reporting and evaluation: part of staff, at most 15% of the total.
    /// </summary>
    public static CostCategory Coordination { get; } = new(
        "A.COORD",
        new("coordinamento, monitoraggio, rendicontazione e valutazione", "coordination, monitoring, expenditure reporting and evaluation"),
        within: "A");

    /// <summary>Goods and software, bought or rented.</summary>
    public static CostCategory Goods { get; } = new("B", new("beni o software", "goods or software"));

    /// <summary>Purchased services.</summary>
    public static CostCategory Services { get; } = new("C", new("acquisto di servizi", "services bought"));

    /// <summary>Vouchers and refunds.</summary>
    public static CostCategory Vouchers { get; } = new("D", new("voucher e rimborsi", "vouchers and refunds"));

    /// <summary>General running costs.</summary>
    public static CostCategory Running { get; } = new("E", new("spese generali di funzionamento", "general running costs"));

    /// <summary>The categories and the rules of the cost plan. Source: project form, part C.</summary>
    public static CostPlanTemplate CostPlans { get; } = CostPlanTemplate.Create(
        [Staff, Coordination, Goods, Services, Vouchers, Running],
        [
            new CostPlanRule.Sum(
                new("INS-4-TOTAL", new("Totale pari alla somma delle voci A-E", "Total equal to the sum of categories A-E"), Insubria2020Sources.CostPlan),
                CostMeasure.Total,
                [.. new[] { Staff, Goods, Services, Vouchers, Running }.Select(CostMeasure.Category)]),
            new CostPlanRule.Sum(
                new("INS-4-COVERAGE", new("Totale pari a contributo più cofinanziamento", "Total equal to grant plus co-financing"), Insubria2020Sources.CostPlan),
                CostMeasure.Total,
                [CostMeasure.Grant, CostMeasure.Cofinancing]),
            new CostPlanRule.Sum(
                new("INS-4-BODIES", new("Cofinanziamento pari alla somma degli enti", "Co-financing equal to the sum of the bodies"), Insubria2020Sources.CostPlan),
                CostMeasure.Cofinancing,
                [CostMeasure.CashRows, CostMeasure.InKindRows]),
            new CostPlanRule.Within(
                new("INS-4-COORDINATION-INSIDE", new("Coordinamento compreso nel personale", "Coordination inside staff"), Insubria2020Sources.CostPlan),
                CostMeasure.Category(Coordination),
                CostMeasure.Category(Staff)),
            new CostPlanRule.Share(
                new("INS-4-COORDINATION-CAP", new("Coordinamento al massimo il 15% del totale", "Coordination at most 15% of the total"), Insubria2020Sources.CostPlan),
                CostMeasure.Category(Coordination),
                CostMeasure.Total,
                LimitSide.AtMost,
                Percentage.Of(15),
                ComparisonRule.Exact,
                Provenance.Reading),
            new CostPlanRule.Share(
                new("INS-4-COFINANCING-FLOOR", new("Cofinanziamento almeno il 30% del totale", "Co-financing at least 30% of the total"), Insubria2020Sources.CostPlan),
                CostMeasure.Cofinancing,
                CostMeasure.Total,
                LimitSide.AtLeast,
                Percentage.Of(30),
                // A plan at 29.998% was funded, which implies that the edition rounds.
                ComparisonRule.RoundedTo(2, RoundingRule.HalfUp),
                Provenance.Derived),
        ],
        Insubria2020Sources.CostPlan).OrThrow();

    /// <summary>
    /// The indicator for criterion 6: cash co-financing as a share of the whole budget. Source: cap. 5, criterion 6.
    /// </summary>
    public static CostShareIndicator CashShare { get; } = new(
        new("INS-3-CASH-SHARE", new("Criterio 6, cofinanziamento in denaro, percentuale del totale", "Criterion 6, co-financing in cash, share of the total"), Insubria2020Sources.Criteria),
        CostMeasure.CashRows,
        CostMeasure.Total,
        decimals: 2);

    /// <summary>
    /// The share of co-financing in cash as an exact fact of an evaluated project. Source: cap. 5, criterion 6.
    /// </summary>
    public static Fact<JudgedProject>.Share CashShareFact { get; } = new(
        CashShare.Label.Code, CashShare.Label.Title, static judged => CashShare.ShareOf(judged.Project.CostPlan));

    /// <summary>The day by which WHP membership counts for criterion 9: by the year 2020. Source: cap. 5, criterion 9.</summary>
    public static Policy<LocalDate> WhpMembershipBy { get; } = new(
        new(WhpCriterion + "-BY", new("adesione alla rete WHP, avvenuta o programmata entro il", "WHP membership, held or planned by"), Insubria2020Sources.Criteria),
        new(2020, 12, 31));

    /// <summary>
    /// The number of partners that are members of the WHP network or plan to be by the end of 2020, as a fact of an evaluated project;
    /// unknown while the form does not say of every partner. Source: cap. 5, criterion 9.
    /// </summary>
    public static Fact<JudgedProject>.WholeNumber WhpFact { get; } = new(
        WhpCriterion + "-PARTNERS",
        new("Criterio 9, partner aderenti alla rete WHP o con adesione programmata", "Criterion 9, partners that are WHP members or plan to be"),
        static judged => judged.Project.Alliance.WhpBy(WhpMembershipBy.Value).Count);

    /// <summary>The grid in which every criterion is a mark, criterion 6 included. Source: cap. 5.</summary>
    public static ScoringGrid<JudgedProject> Grid { get; } = MakeGrid(cashBands: null, whpBands: null);

    /// <summary>
    /// The steps of a change of plan: ATS and the committee (cap. 9), and, where objectives change, the indicators revised with them
    /// (Progetto 1, note alla rimodulazione).
    /// </summary>
    /// <remarks>
    /// Chapter 9 names ATS and the committee; that both come before the change is in force is our interpretation. The notes of WSL
    /// revise the indicators because objectives change; that this applies to the other projects too is our interpretation. Of a
    /// change that leaves the objectives as they are the text asks no more: <see cref="CallWith"/> takes a stricter procedure.
    /// </remarks>
    public static ReplanningProcedure Replanning { get; } = new(
        [
            new("ATS", new("interessamento dell'ATS", "taken up with ATS"), Insubria2020Sources.Flexibility),
            new("COMMITTEE", new("interessamento del Comitato", "taken up with the committee"), Insubria2020Sources.Flexibility),
        ],
        Insubria2020Sources.Flexibility,
        whenObjectivesChange:
        [
            new("INDICATORS", new("indicatori di risultato rivisti (da chi, il testo non dice)", "result indicators revised (by whom the text does not say)"), Insubria2020Sources.ReplanningNotes, Provenance.Reading),
        ]);

    /// <summary>
    /// The regional contribution, derived: 514,254.69 is the sum of the four final grants and the system actions; the text does
    /// not state it. Source: cap. 7 and part C of the projects.
    /// </summary>
    public static Policy<Euro> RegionalContribution { get; } = new(
        new("REGIONAL-CONTRIBUTION", new("contributo regionale", "regional contribution"), Insubria2020Sources.SystemActions, Provenance.Derived),
        Euro.Of(514_254.69m));

    /// <summary>The amount for system actions as printed in the text, € 102,850.94. Source: cap. 7.</summary>
    public static Policy<Euro> SystemActionsAsPrinted { get; } = new(
        new("SYSTEM-ACTIONS", new("azioni di sistema", "system actions"), Insubria2020Sources.SystemActions), Euro.Of(102_850.94m));

    /// <summary>
    /// The split: 20% for system actions and the rest for projects, each rounded half up, so that the plan balances to the cent.
    /// Source: cap. 7.
    /// </summary>
    public static ContributionSplitRule Split { get; } = ContributionSplitRule.Create(
        [
            new(new(SystemActionsShare, new("Azioni di sistema", "System actions"), Insubria2020Sources.SystemActions), Percentage.Of(20)),
            new(new(ProjectsShare, new("Progetti delle alleanze", "Projects of the alliances"), Insubria2020Sources.SystemActions, Provenance.Derived), Percentage.Of(80)),
        ],
        SplitPolicy.Each(RoundingRule.HalfUp),
        Provenance.Derived,
        Insubria2020Sources.SystemActions).OrThrow();

    /// <summary>
    /// The window of the call, with both versions of its deadline: 17 April 2020, and before the extension of three weeks 27 March
    /// 2020, which is derived. The text states neither the day of the call nor that of the extension. That the window opens on 6
    /// February 2020, that the extension counts from the last day of the first deadline, and that both deadlines are the end of
    /// their day are our interpretation. Source: cap. 9.
    /// </summary>
    /// <remarks>
    /// The call cannot be older than 6 February 2020: ATS adopted the guidance document on that day, and the epidemic appeared when
    /// the call was issued. A caller who knows the day passes a window to <see cref="CallWith"/>.
    /// </remarks>
    public static CallWindow Window { get; } = CallWindow.Create(
        new LocalDate(2020, 2, 6).AtMidnight(),
        Deadline.Create(
        [
            DeadlineVersion.AtEndOf(
                new LocalDate(2020, 2, 6),
                new LocalDate(2020, 3, 27),
                new("termine iniziale: tre settimane prima di quello prorogato", "first deadline: three weeks before the extended one"),
                Insubria2020Sources.Flexibility,
                Provenance.Derived),
            DeadlineVersion.AtEndOf(
                new LocalDate(2020, 3, 27),
                new LocalDate(2020, 4, 17),
                new("proroga di tre settimane per l'epidemia", "extended by three weeks because of the epidemic"),
                Insubria2020Sources.Flexibility),
        ]).OrThrow(),
        opening: Provenance.Reading).OrThrow();

    /// <summary>
    /// The way from points to money: every project that reaches the minimum in full if the pool suffices, otherwise in proportion
    /// to the points, up to the amount requested. The text says that the evaluation reduced grants, those of two projects most; it
    /// gives neither the number of reduced grants nor a formula: this one is our interpretation, and <see cref="CallWith"/> takes
    /// another. Source: cap. 6.
    /// </summary>
    public static Policy<GrantPolicy> Grants { get; } = new(GrantsLabel(Provenance.Reading), GrantPolicy.InProportion);

    /// <summary>The call.</summary>
    public static AllianceCallEdition Call { get; } = MakeCall(Grants, Grid, Window, Replanning);

    /// <summary>The ten categories by which the plan counts the bodies of its network. Source: cap. 4.</summary>
    public static CountingScheme NetworkCategories { get; } = CountingScheme.Create(
        new("INS-NETWORK-BY", new("categorie degli enti della rete", "categories of the bodies of the network"), Insubria2020Sources.Network),
        BodyCategory.All.Where(category => category != BodyCategory.Unclear).ToValueList()).OrThrow();

    /// <summary>The network: 95 bodies in ten categories. Source: cap. 4.</summary>
    public static TerritorialNetwork Network { get; } = TerritorialNetwork.Create(
        "Rete territoriale di conciliazione dell'ATS Insubria",
        [
            new(BodyCategory.SocialDistricts, 18),
            new(BodyCategory.EmployersAssociations, 12),
            new(BodyCategory.TradeUnions, 5),
            new(BodyCategory.PublicBodies, 9),
            new(BodyCategory.EducationalInstitutions, 6),
            new(BodyCategory.NonProfits, 26),
            new(BodyCategory.LargeEnterprises, 10),
            new(BodyCategory.MediumEnterprises, 4),
            new(BodyCategory.MicroEnterprises, 2),
            new(BodyCategory.SmallEnterprises, 3),
        ],
        statedTotal: 95,
        Insubria2020Sources.Network,
        NetworkCategories).OrThrow();

    /// <summary>What a reader of this edition should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "INS-1-FORMS",
            new("Il piano dichiara finanziabili le quattro tipologie della D.G.R. e le quattro della L.R. 28/2004; consulenza e politiche dei tempi delle città sono solo nei moduli: si ammettono per interpretazione applicata.",
                "The plan declares fundable the four types of the D.G.R. and the four of L.R. 28/2004; consultancy and time policies of towns are only in the forms: they are accepted as an interpretation."),
            Insubria2020Sources.InterventionsAndForm),
        new(
            "INS-1-UNMARKED",
            new("Solo il modulo TRA segna le tipologie con una X; per gli altri vale quanto il modulo evidenzia in grassetto (VAL) o, se nulla è evidenziato, tutto quanto elenca (WSL, OLO).",
                "Only the form of TRA marks its types with an X; the others count what the form sets in bold (VAL) or, where nothing is, all that it lists (WSL, OLO)."),
            Insubria2020Sources.Form),
        new(
            "INS-9-WINDOW",
            new("Il testo dà la proroga (17 aprile 2020, tre settimane), non i giorni dell'avviso e della proroga, né quando arrivarono i progetti. Sono interpretazione applicata: l'apertura dal 6 febbraio 2020 (delibera del documento di indirizzo; l'epidemia si manifestò all'emissione dell'avviso), il giorno da cui vale la proroga (27 marzo 2020) e la scadenza alla fine del giorno.",
                "The text gives the extension (17 April 2020, three weeks), not the days of the call and of the extension, nor when the projects arrived. The interpretation applied: open from 6 February 2020 (the guidance document was adopted; the epidemic appeared when the call was issued), the extension counts from 27 March 2020, and a deadline is the end of its day."),
            Insubria2020Sources.Flexibility),
        new(
            "INS-9-REPLANNING",
            new("La rimodulazione passa da ATS e Comitato (cap. 9); gli indicatori rivisti sono chiesti nelle note di WSL, dove cambiano gli obiettivi. Che ATS e Comitato precedano l'entrata in vigore, e che la revisione degli indicatori valga per tutti i progetti, è interpretazione applicata.",
                "A change of plan is taken up with ATS and the committee (chapter 9); revised indicators are asked for in the notes of WSL, where the objectives change. That ATS and the committee come before the change is in force, and that the revision of the indicators applies to every project, is the interpretation applied."),
            Insubria2020Sources.FlexibilityAndNotes),
        new(
            "INS-6B-GRANTS",
            new("La valutazione ridusse i contributi, quelli di due progetti più degli altri: il testo non dice quanti furono ridotti né con quale formula.",
                "The evaluation reduced grants, two projects more than the others; the text says neither how many were cut nor by which formula."),
            Insubria2020Sources.Residues),
        new(
            "INS-3-MARKS",
            new("I punteggi assegnati ai progetti non sono pubblicati.", "The marks given to the projects are not published."),
            Insubria2020Sources.Criteria),
        new(
            "INS-5-CONTRIBUTION",
            new("Il contributo complessivo non è nel testo: è la somma dei quattro contributi e delle azioni di sistema. I moduli chiamano i contributi «richiesti»: che siano quelli assegnati è ricavato, perché le somme tornano al centesimo.",
                "The whole contribution is not in the text: it is the sum of the four grants and the system actions. The forms label the grants as requested: that they are those assigned is derived, since the sums close to the cent."),
            Insubria2020Sources.SystemActionsAndPlans),
    ];
}
