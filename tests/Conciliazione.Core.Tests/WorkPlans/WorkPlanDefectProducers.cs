using Conciliazione.Calendars;
using Conciliazione.WorkPlans;
using NodaTime;
using static Conciliazione.Tests.WorkPlans.WorkPlanSamples;

namespace Conciliazione.Tests.WorkPlans;

internal sealed class WorkPlanDefectProducers : IDefectProducers
{
    private static readonly Duty Reported = new(Label("D"), [Lead], new DutyTime.Every(new Cadence(1, 6)));

    private static readonly WorkPlan Sound =
        WorkPlan.Create(Label("PLAN"), Year2020, [new(Label("A"), [Over(1, 12)])], duties: [Reported]).OrThrow();

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("WP-TWICE", () => Wrong([new(Label("A"), [Over(1, 2)]), new(Label("A"), [])])),
        ("WP-OUTSIDE", () => Wrong([new(Label("A"), [Over(0, 2)])])),
        ("WP-PAUSE", () => Wrong([new(Label("A"), [Over(1, 2)], [new(2, 3)])])),
        ("WP-MILESTONE-DAY", () => Wrong([new(Label("A"), [], milestones: [new(Label("M"), 1, new LocalDate(2020, 7, 1))])])),
        ("WP-DUTY-DAY", () => Wrong([], duties: [new(Label("D"), [Lead], new DutyTime.By(new(2020, 5, 31)))])),
        ("WP-UNKNOWN-ACTIVITY", () => Wrong([new(Label("A"), [Over(1, 2)])], [new(Label("P"), "A", "B")])),
        ("WP-CIRCULAR", () => Wrong([new(Label("A"), [Over(1, 2)]), new(Label("B"), [Over(3, 4)])], [new(Label("P"), "A", "B"), new(Label("Q"), "B", "A")])),
        ("WP-NO-PERIOD", () => Wrong([], duties: [new(Label("D"), [Lead], new DutyTime.Every(new Cadence(1, 13)))])),
        ("WP-NO-START", () => Assert.Single(WorkPlan.Create(Label("PLAN"), PlanTerm.Relative(12), []).OrThrow().Read([]).DefectsOrEmpty())),
        ("WP-UNKNOWN", () => Read(WorkRecord.Started("B", new(2020, 6, 1)))),
        ("WP-EARLY", () => Read(WorkRecord.Started("A", new(2020, 5, 31)))),
        ("WP-AFTER-END", () => Read(WorkRecord.Ended("A", new(2031, 6, 1)))),
        ("WP-RECORD-TWICE", () => Read(WorkRecord.Started("A", new(2020, 6, 1)), WorkRecord.Started("A", new(2020, 6, 2)))),
        ("WP-ENDS-BEFORE-START", () => Read(WorkRecord.Started("A", new(2020, 6, 2)), WorkRecord.Ended("A", new(2020, 6, 1)))),
    ];

    private static Defect Wrong(Activity[] activities, ActivityPrecedence[]? precedences = null, Duty[]? duties = null) =>
        Assert.Single(WorkPlan.Create(Label("PLAN"), Year2020, activities, precedences, duties).DefectsOrEmpty());

    private static Defect Read(params WorkRecord[] records) => Assert.Single(Sound.Read(records).DefectsOrEmpty());
}
