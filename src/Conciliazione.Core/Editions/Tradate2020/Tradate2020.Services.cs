using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Vouchers;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Editions;

/// <content>The services: prices, groups, months and hours.</content>
public static partial class Tradate2020
{
    private static LegalSource ActionA => Insubria2020Sources.Project(4, "azione A");
    private static LegalSource ActionC => Insubria2020Sources.Project(4, "azione C");
    private static LegalSource ActionD => Insubria2020Sources.Project(4, "azione D");
    private static LegalSource ActionE => Insubria2020Sources.Project(4, "azione E");
    private static LegalSource Calendar => Insubria2020Sources.Project(4, "calendario delle attività");

    /// <summary>The work plan, which holds the months and the pauses of the services.</summary>
    private static WorkPlan Plan => Insubria2020WorkPlans.Tradate;

    private static ValueList<IsoDayOfWeek> MondayToFriday =>
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    /// <summary>The price of action A (care at home, child care, hospital): 50% off the hourly rate.</summary>
    public static CostSharing CarePrice { get; } = Discount("TRA-1-A", new("Sconto del 50% sulla tariffa oraria", "50% off the hourly rate"), 50, ActionA);

    /// <summary>The price of action B (summer centres, longer hours, Saturdays): 20% off.</summary>
    public static CostSharing SchoolClosurePrice { get; } = Discount("TRA-1-B", new("Sconto del 20% sul costo", "20% off the cost"), 20, ActionB);

    /// <summary>The price of action C (time-saving services): the family pays 50%.</summary>
    public static CostSharing TimeSavingPrice { get; } = Discount("TRA-1-C", new("Compartecipazione del 50%", "The family pays 50%"), 50, ActionC);

    /// <summary>The minimum group for longer hours before and after school: five children.</summary>
    public static Policy<int> LongerHoursGroup { get; } = new(
        new("TRA-2-LONGER-HOURS", new("Numero minimo di partecipanti", "Smallest group"), LongerHours), 5);

    /// <summary>The number of children for whom longer hours are requested together, for <see cref="LongerHoursStart"/>.</summary>
    public static Fact<FactSheet>.WholeNumber ChildrenEnrolled { get; } =
        SheetFact.WholeNumber("ENROLLED", new("minori iscritti", "children enrolled"));

    /// <summary>Whether the families that ask for longer hours share the need and the territory.</summary>
    public static Fact<FactSheet>.YesNo SameTerritory { get; } = SheetFact.YesNo(
        "SAME-TERRITORY", new("bisogno comune a più famiglie del medesimo territorio", "need shared by several families of one territory"));

    /// <summary>
    /// Whether longer hours are for an extraordinary occasion, such as interviews at school, closures for elections, long weekends or
    /// holidays, meetings for parents, unforeseen changes of the timetable.
    /// </summary>
    public static Fact<FactSheet>.YesNo ExtraordinaryOccasion { get; } = SheetFact.YesNo(
        "EXTRAORDINARY", new("occasione straordinaria", "extraordinary occasion"));

    /// <summary>
    /// The requirements for longer hours to start: at least five children, of families that share the need and the territory, or
    /// on an extraordinary occasion.
    /// </summary>
    public static RequirementSet<FactSheet> LongerHoursStart { get; } = RequirementSet<FactSheet>.Create(
        1,
        FactCatalogue<FactSheet>.Create([ChildrenEnrolled, SameTerritory, ExtraordinaryOccasion]).OrThrow(),
        Requirement.AllOf(
            new("TRA-2-LONGER-HOURS-START", new("Avvio del pre e post scuola", "Start of pre- and post-school services"), LongerHours),
            Requirement.Within(LongerHoursGroup.Label, ChildrenEnrolled, Bounds.AtLeast(LongerHoursGroup.Value)),
            Requirement.AnyOf(
                new("TRA-2-LONGER-HOURS-WHEN", new("Bisogno comune o occasione straordinaria", "Shared need or extraordinary occasion"), LongerHours),
                Requirement.Is(
                    new("TRA-2-LONGER-HOURS-TERRITORY", new("Famiglie del medesimo territorio", "Families of one territory"), LongerHours), SameTerritory),
                Requirement.Is(
                    new("TRA-2-LONGER-HOURS-OCCASION", new("Occasione straordinaria", "Extraordinary occasion"), LongerHours), ExtraordinaryOccasion)))).OrThrow();

    /// <summary>
    /// The extended hours of summer centres: 7.30 to 18.30, Monday to Friday, with the services before and after that families ask
    /// for. The text calls them an ideal proposal.
    /// </summary>
    public static Policy<ValueList<ServiceHours>> SummerHours { get; } = new(
        new("TRA-2-SUMMER-HOURS", new("Orario esteso dei centri estivi, proposta ideale", "Extended hours of summer centres, ideal proposal"), Summer),
        MondayToFriday.Select(day => new ServiceHours(day, new(7, 30), new(18, 30))).ToValueList());

    /// <summary>The hours of Saturday mornings: 7.30 to 12.30.</summary>
    public static Policy<ValueList<ServiceHours>> SaturdayHours { get; } = new(
        new("TRA-2-SATURDAY-HOURS", new("Orario del sabato mattina", "Hours of Saturday mornings"), Saturdays),
        [new(IsoDayOfWeek.Saturday, new(7, 30), new(12, 30))]);

    /// <summary>
    /// The opening hours of VitaminaC from Monday to Friday: 9 to 18.30 on four days and 9 to 17 on one; 46 hours per week, as the
    /// text sums them.
    /// </summary>
    public static Policy<ValueList<ServiceHours>> WorkspaceHours { get; } = new(
        new("TRA-5-HOURS", new("Orario di VitaminaC", "Hours of VitaminaC"), ActionE),
        MondayToFriday.Select(day => new ServiceHours(day, new(9, 0), day == IsoDayOfWeek.Friday ? new(17, 0) : new(18, 30))).ToValueList());

    /// <summary>
    /// The months of summer centres: June to September. The text starts them in June and names August and, before lessons begin,
    /// September; that the season has no other month is our interpretation of "summer".
    /// </summary>
    public static Policy<ValueList<int>> SummerMonths { get; } = new(
        new("TRA-2-SUMMER-MONTHS", new("Mesi dei centri estivi", "Months of summer centres"), Summer, Provenance.Reading),
        Enumerable.Range(1, 12).Except(PausesOf("TRA-B-SUMMER")).ToValueList());

    /// <summary>
    /// The month in which time-saving services and VitaminaC close every year: August. The calendar of activities leaves it blank and
    /// no passage speaks of a closure: that a blank is one is our interpretation.
    /// </summary>
    public static Policy<ValueList<int>> AugustPause { get; } = new(
        new("TRA-PAUSE", new("Mesi di pausa delle azioni C ed E", "Months in which actions C and E pause"), Calendar, Provenance.Reading), PausesOf("TRA-E"));

    /// <summary>
    /// The months in which consultancy closes every year: July and August, blank in the calendar of activities. That a blank is a
    /// closure is our interpretation.
    /// </summary>
    public static Policy<ValueList<int>> ConsultancyPause { get; } = new(
        new("TRA-D-PAUSE", new("Mesi di pausa dell'azione D", "Months in which action D pauses"), Calendar, Provenance.Reading), PausesOf("TRA-D"));

    /// <summary>
    /// The start of action E: June 2020, the month that the calendar of activities marks. The action itself says June or September,
    /// according to the decrees of the Government: the choice is our interpretation, and <see cref="WorkspaceOffer"/> takes the
    /// other.
    /// </summary>
    public static Policy<YearMonth> WorkspaceStart { get; } = new(
        new("TRA-E-START", new("Avvio dell'azione E: giugno", "Start of action E: June"), Calendar, Provenance.Reading),
        Plan.Term.MonthOf(Find("TRA-E").Start!.Value)!.Value);

    /// <summary>The other start of action E that the text allows: September 2020.</summary>
    public static Policy<YearMonth> WorkspaceLaterStart { get; } = new(
        new("TRA-E-START", new("Avvio dell'azione E: settembre", "Start of action E: September"), ActionE, Provenance.Reading), new(2020, 9));

    /// <summary>The resources of action D: € 24,900 (TRA-6).</summary>
    public static Policy<Euro> ConsultancyResources { get; } = new(
        new("TRA-6-D", new("Risorse utilizzate per l'azione D", "Resources used for action D"), ActionD), Euro.Of(24_900));

    /// <summary>
    /// The services with their prices, groups and hours; their months are those of <see cref="Insubria2020WorkPlans.Tradate"/>. All end
    /// in May 2023, those of actions A to D also when the money is spent; for the months in which they close see
    /// <see cref="AugustPause"/> and <see cref="ConsultancyPause"/>.
    /// </summary>
    public static ValueList<ServiceOffer> Services { get; } =
    [
        new(Plan.Term, Find("TRA-A"), CarePrice),
        new(Plan.Term, Find("TRA-B-SUMMER"), SchoolClosurePrice, hours: SummerHours),
        new(Plan.Term, Find("TRA-B-LONGER-HOURS"), SchoolClosurePrice, LongerHoursGroup, weekdays: MondayToFriday),
        new(Plan.Term, Find("TRA-B-SATURDAY"), SchoolClosurePrice, hours: SaturdayHours),
        new(Plan.Term, Find("TRA-C"), TimeSavingPrice),
        new(Plan.Term, Find("TRA-D")),
        WorkspaceOffer(WorkspaceStart),
    ];

    /// <summary>Notices for readers about points of the services that no rule decides.</summary>
    public static ValueList<Notice> ServiceNotices { get; } =
    [
        new(
            "TRA-2-SEPTEMBER",
            new("A settembre i centri estivi sono aperti prima dell'avvio delle lezioni, di cui il testo non dà la data.",
                "In September summer centres are open before lessons begin; the text gives no date."),
            Summer),
        new(
            "TRA-2-STEPS",
            new("I servizi dell'azione B partono in piccoli gruppi e riprendono senza restrizioni alla fine dell'emergenza; i centri estivi partono a giugno 2020 se l'emergenza lo consente: il testo non dà date.",
                "The services of action B start in small groups and go on without restrictions after the emergency; summer centres start in June 2020 if the emergency allows: the text gives no dates."),
            ActionB),
        new(
            "TRA-PAUSES",
            new("Nel calendario delle attività le caselle di agosto per le azioni C ed E, e di luglio e agosto per la D, sono vuote. Interpretazione applicata: in quei mesi l'azione è in pausa.",
                "In the calendar of activities the cells of August for actions C and E, and of July and August for D, are blank. Interpretation applied: in those months the action pauses."),
            Calendar),
    ];

    /// <summary>Returns the coworking service of VitaminaC with a start.</summary>
    /// <param name="start">
    /// <see cref="WorkspaceStart"/>, <see cref="WorkspaceLaterStart"/>, or the month that a decree allowed; from June 2020 to May 2023,
    /// both inclusive.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="start"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The start is outside its bounds, or in another calendar.</exception>
    public static ServiceOffer WorkspaceOffer(Policy<YearMonth> start)
    {
        Guard.Against.Null(start);
        int first = Plan.Term.NumberOf(start.Value);
        if (!Plan.Term.Months.Contains(first))
        {
            throw new ArgumentOutOfRangeException(nameof(start), start.Value, $"The months of the plan are {Plan.Term}.");
        }

        var months = new MonthSpan(first, Plan.Term.Months.Last);
        RuleLabel published = Find("TRA-E").Label;
        return new(
            Plan.Term,
            new(
                new(published.Code, published.Title, start.Label.Source, start.Label.Provenance),
                [new Bar.Over(months)],
                Plan.Term.EveryYear(AugustPause.Value, months)),
            hours: WorkspaceHours);
    }

    private static Activity Find(string code) => Plan.Activities.First(activity => activity.Label.Code == code);

    /// <summary>Returns the months of the year in which an activity pauses.</summary>
    private static ValueList<int> PausesOf(string code) => Find(code).Pauses
        .SelectMany(pause => Enumerable.Range(pause.First, pause.Count))
        .Select(month => Plan.Term.MonthOf(month)!.Value.Month)
        .Distinct()
        .Order()
        .ToValueList();

    private static CostSharing Discount(string code, LocalizedText title, int percent, LegalSource source)
    {
        var label = new RuleLabel(code, title, source);
        return CostSharing.Create(label, VoucherAmount.Share(label, Percentage.Of(percent))).OrThrow();
    }
}
