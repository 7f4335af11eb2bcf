namespace Conciliazione;

/// <content>The codes of work plans.</content>
public static partial class DefectCodes
{
    /// <summary>A code is used more than once among the activities, milestones and duties of a plan.</summary>
    public static DefectCode WorkPlanTwice { get; } = new("WP-TWICE", new(
        "il codice «{value}» è usato più volte nel piano di lavoro; il massimo è {limit}",
        "the code '{value}' is used several times in the work plan; the maximum is {limit}"));

    /// <summary>Months of an activity, milestone or duty are outside the plan.</summary>
    public static DefectCode WorkPlanOutside { get; } = new("WP-OUTSIDE", new(
        "{value}: fuori dalla durata del piano ({limit})",
        "{value}: outside the term of the plan ({limit})"));

    /// <summary>A pause is not within a bar of its activity.</summary>
    public static DefectCode WorkPlanPause { get; } = new("WP-PAUSE", new(
        "la pausa ({value}) non è nei mesi dell'attività: {limit}",
        "the pause ({value}) is not within the months of the activity: {limit}"));

    /// <summary>The day of a milestone is not in its month.</summary>
    public static DefectCode WorkPlanMilestoneDay { get; } = new("WP-MILESTONE-DAY", new(
        "il giorno {value} non è nel mese della tappa: {limit}",
        "the day {value} is not in the month of the milestone: {limit}"));

    /// <summary>The day of a duty is outside the plan.</summary>
    public static DefectCode WorkPlanDutyDay { get; } = new("WP-DUTY-DAY", new(
        "il giorno {value} è fuori dalla durata del piano: {limit}",
        "the day {value} is outside the term of the plan: {limit}"));

    /// <summary>A precedence names an activity that the plan does not have.</summary>
    public static DefectCode WorkPlanUnknownActivity { get; } = new("WP-UNKNOWN-ACTIVITY", new(
        "l'attività «{value}» non è nel piano; le attività sono: {limit}",
        "the activity '{value}' is not in the plan; the activities are: {limit}"));

    /// <summary>Precedences are circular: each activity comes before the next, and the last before the first.</summary>
    public static DefectCode WorkPlanCircular { get; } = new("WP-CIRCULAR", new(
        "le precedenze girano in tondo ({value}); i cerchi ammessi sono {limit}",
        "the precedences run in a circle ({value}); the number of circles allowed is {limit}"));

    /// <summary>A cadence has no whole period in the months in which it holds.</summary>
    public static DefectCode WorkPlanNoPeriod { get; } = new("WP-NO-PERIOD", new(
        "la cadenza ({value}) non ha un periodo intero in {limit}",
        "the cadence ({value}) has no whole period in {limit}"));

    /// <summary>Records cannot be read against a plan whose start is unknown.</summary>
    public static DefectCode WorkPlanNoStart { get; } = new("WP-NO-START", new(
        "il piano «{value}» non ha un avvio; serve {limit}",
        "the plan '{value}' has no start; it needs {limit}"));

    /// <summary>A record is of something that the plan does not have.</summary>
    public static DefectCode WorkPlanUnknown { get; } = new("WP-UNKNOWN", new(
        "«{value}» non è tra i codici del piano per questo tipo di registrazione: {limit}",
        "'{value}' is not one of the plan's codes for this type of record: {limit}"));

    /// <summary>A record is of a day before the plan.</summary>
    public static DefectCode WorkPlanEarly { get; } = new("WP-EARLY", new(
        "il {value} è prima del primo giorno del piano: {limit}",
        "{value} is before the first day of the plan: {limit}"));

    /// <summary>A record is of a day long after the plan.</summary>
    public static DefectCode WorkPlanAfterEnd { get; } = new("WP-AFTER-END", new(
        "il {value} è troppo lontano dalla fine del piano; l'ultimo giorno ammesso è il {limit}",
        "{value} is too long after the end of the plan; the last day allowed is {limit}"));

    /// <summary>The same is recorded more than once.</summary>
    public static DefectCode WorkPlanRecordTwice { get; } = new("WP-RECORD-TWICE", new(
        "«{value}» è registrato più volte; il massimo è {limit}",
        "'{value}' is recorded several times; the maximum is {limit}"));

    /// <summary>An activity ends before it starts.</summary>
    public static DefectCode WorkPlanEndsBeforeStart { get; } = new("WP-ENDS-BEFORE-START", new(
        "la fine ({value}) è prima dell'avvio ({limit})",
        "the end ({value}) is before the start ({limit})"));

    private static DefectCode[] OfWorkPlans =>
    [
        WorkPlanTwice, WorkPlanOutside, WorkPlanPause, WorkPlanMilestoneDay, WorkPlanDutyDay, WorkPlanUnknownActivity, WorkPlanNoStart,
        WorkPlanUnknown, WorkPlanEarly, WorkPlanAfterEnd, WorkPlanRecordTwice, WorkPlanEndsBeforeStart, WorkPlanCircular, WorkPlanNoPeriod,
    ];
}
