using Conciliazione.Calendars;
using Conciliazione.WorkPlans;

namespace Conciliazione.Native.Tests.Rooms;

internal static class WorkPlansRoom
{
    public static void Check(Checks checks)
    {
        PlanTerm term = PlanTerm.Between(new(2030, 6), new(2031, 5));
        Bar over = checks.Case<Bar>(new Bar.Over(term.Span(new(2030, 6), new(2030, 9))), Name);
        Bar from = checks.Case<Bar>(new Bar.From(12), Name);
        Bar within = checks.Case<Bar>(new Bar.Within(new(7, 8)), Name);
        var holder = new DutyHolder(new("capofila", "lead partner"));
        Duty[] duties =
        [
            .. new DutyTime[]
            {
                new DutyTime.Throughout(), new DutyTime.By(new(2030, 9, 30)), new DutyTime.OnceIn([new(1, 1)]), new DutyTime.Every(new Cadence(1, 3)),
                new DutyTime.After(Given.Label("HAPPENS"), Term.Days(10)), new DutyTime.NotStated(),
            }.Select((time, i) => new Duty(Given.Label("D" + (char)('1' + i)), [holder], checks.Case<DutyTime>(time, Name))),
        ];
        WorkPlan plan = WorkPlan.Create(
            Given.Label("PLAN"),
            term,
            [new(Given.Label("A"), [over], [new(3, 3)], [new(Given.Label("M"), 4)]), new(Given.Label("B"), [within, from])],
            [new(Given.Label("P"), "A", "B")],
            duties).OrThrow();
        checks.Equal(3, Enumerable.Range(1, 12).Count(month => plan.Activities[0].IsActiveIn(month) == Known.Of(true)));
        checks.That(plan.Draw(Language.Italian).Contains('■', StringComparison.Ordinal));
        checks.Equal(1, plan.CheckPrecedences().Count);

        WorkLog log = plan.Read(
            [WorkRecord.Started("A", new(2030, 6, 5)), WorkRecord.Done("D4", new(2030, 7, 1)), WorkRecord.Happened("HAPPENS", new(2030, 9, 2))]).OrThrow();
        ValueList<DueItem> items = log.On(new(2030, 10, 1));
        checks.Equal(13, items.Count);
        checks.That(items.All(item => item.Explain(Language.English).Length > 0 && item.ToFinding().Explain(Language.Italian).Length > 0));
        checks.Equal(5, log.LateOn(new(2030, 10, 1)).Count);
        checks.That(plan.Read([WorkRecord.Done("NONE", new(2030, 6, 5))]).DefectsOrEmpty().Count == 1);
    }

    private static string Name(Bar bar) => bar.Match(_ => "Over", _ => "From", _ => "Within");

    private static string Name(DutyTime time) => time.Match(_ => "Throughout", _ => "By", _ => "OnceIn", _ => "Every", _ => "After", _ => "NotStated");
}
