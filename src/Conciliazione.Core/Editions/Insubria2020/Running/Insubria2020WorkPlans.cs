using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <summary>
/// The work plans of the Insubria programme: the system actions that ATS runs itself, and the funded projects.
/// Italian term: cronoprogrammi.
/// </summary>
/// <remarks>
/// <para>What is done month by month, and the duties of those who carry it out; what the text does not say is "not in the text". A
/// label is an interpretation (<see cref="Provenance.Reading"/>) where its months or its days are ours, although the text states
/// the rest.</para>
/// <para>What the text foresees ("si prevede") or announces is a duty; what it only intends ("si intende", "where possible", "as an
/// indication") is one of force <see cref="DutyForce.Intended"/>, or our interpretation where it reads as a duty.</para>
/// <para>What a reader should know besides is among the notices of the projects (<see cref="Insubria2020Projects"/>).</para>
/// <para>Immutable and thread-safe. Source: Piano territoriale ATS Insubria 2020-2023, capp. 7 and 10, and part II.</para>
/// </remarks>
// Values are initialised here, in textual order, and built by the methods of the other files of the class, which hold no values.
public static partial class Insubria2020WorkPlans
{
    /// <summary>
    /// The number of experts who work as network agents: at least two. Source: cap. 7.
    /// </summary>
    public static Policy<int> NetworkAgents { get; } = new(
        new("INS-SA-AGENTS", new("operatori esperti, agenti di rete, almeno", "expert network agents, at least"), Insubria2020Sources.SystemActions), 2);

    /// <summary>
    /// The system actions and the communication of the plan. The text names the months from June to September 2020 only: that the
    /// plan runs as long as its projects, from June 2020 to May 2023, is our interpretation. Source: capp. 6, 7 and 10.
    /// </summary>
    public static WorkPlan SystemActions { get; } = SystemActionsPlan();

    /// <summary>What a reader of the plan of system actions should know, but no rule decides.</summary>
    public static ValueList<Notice> SystemActionsNotices { get; } = NoticesOfSystemActions();

    /// <summary>
    /// Project 1, WSL: five actions and one across them, from June 2020 to May 2023. The prose (point 2.3) and the calendar (point
    /// 2.9) agree on every month.
    /// </summary>
    /// <remarks>
    /// The calendar does not show two things that the prose adds: the particular intensity of action 3 up to September 2021, and that
    /// direct vouchers may go on after it. They are the duties WSL-DUTY-INTENSITY and WSL-DUTY-LONGER.
    /// </remarks>
    public static WorkPlan Wsl { get; } = WslPlan();

    /// <summary>
    /// Project 2, Valcuvia: four phases over a year 0 and three years, without a start. That the two cells of the year 0 are two months
    /// is our interpretation.
    /// </summary>
    public static WorkPlan Valcuvia { get; } = ValcuviaPlan();

    /// <summary>The plan of project 3, Valle Olona, June 2020 to May 2023; its printed grid is empty, the months are those of the prose.</summary>
    public static WorkPlan Olona { get; } = OlonaPlan();

    /// <summary>
    /// The plan of project 4, Tradate, June 2020 to May 2023: the printed calendar, with the starts that the services of action B have
    /// in the prose. Blank cells between marked ones are pauses, which is our interpretation.
    /// </summary>
    public static WorkPlan Tradate { get; } = TradatePlan();

    /// <summary>The holder of a duty of which the text names nobody.</summary>
    internal static DutyHolder Unnamed => new(new("soggetto non indicato nel testo", "holder not in the text"));

    private static DutyHolder Ats => new(LocalizedText.Same("ATS Insubria"), "ats-insubria");
}
