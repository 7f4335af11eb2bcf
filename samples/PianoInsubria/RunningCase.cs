using Conciliazione.Editions;
using Conciliazione.Indicators;
using Conciliazione.WorkPlans;
using NodaTime;

namespace PianoInsubria;

/// <summary>A project while it runs: its real plan and indicators, with invented records and results.</summary>
internal sealed class RunningCase
{
    private RunningCase(string code, WorkPlan plan, IndicatorSet indicators, WorkRecord[] records, IndicatorResult[] results)
    {
        Code = code;
        Log = plan.Read(records).OrThrow();
        Report = indicators.Read(results).OrThrow();
    }

    public static IReadOnlyList<RunningCase> All { get; } = [Wsl(), Valcuvia(), Olona(), Tradate()];

    public string Code { get; }

    public WorkLog Log { get; }

    public IndicatorReport Report { get; }

    private static RunningCase Wsl() => new(
        "WSL",
        Insubria2020WorkPlans.Wsl,
        Insubria2020Indicators.WslReplanned,
        [
            .. Started(Insubria2020WorkPlans.Wsl, late: "WSL-A2-NEEDS"),
            .. Ended(Insubria2020WorkPlans.Wsl),
            .. Done("WSL-DUTY-PARTNERS-MEET", new(2020, 9, 24), new(2021, 3, 18), new(2021, 10, 14), new(2022, 4, 7), new(2022, 11, 10)),
        ],
        [
            Of("WSL-IND-CONSULTANCIES", new Measure.Number(1), new(2020, 10, 30)),
            Of("WSL-IND-CONSULTANCIES", new Measure.Number(5), new(2023, 5, 15)),
            Of("WSL-IND-STARTED", new Measure.Number(9), new(2023, 5, 15)),
            Of("WSL-IND-WHP", new Measure.Names(["Azienda di esempio 1", "Azienda di esempio 2"]), new(2023, 5, 15)),
            Of("WSL-IND-SATISFACTION", new Measure.PartOf(60, 120), new(2023, 5, 15)),
            Of("WSL-IND-CUSTOMERS", new Measure.PartOf(60, 120), new(2023, 5, 15)),
        ]);

    private static RunningCase Valcuvia()
    {
        WorkPlan plan = Insubria2020WorkPlans.Valcuvia.StartingIn(new(2020, 9)).OrThrow();
        return new(
            "VAL",
            plan,
            Insubria2020Indicators.Valcuvia.StartingIn(new(2020, 9)).OrThrow(),
            [
                .. Started(plan),
                .. Ended(plan),
                WorkRecord.Happened("VAL-H-ASSIGNED", new(2020, 9, 4)),
                WorkRecord.Done("VAL-DUTY-RESULTS", new(2020, 9, 16), "pubblicazione 12"),
            ],
            [Of("VAL-IND-REQUESTS", new Measure.Number(9), new(2020, 9, 30))]);
    }

    private static RunningCase Olona() => new(
        "OLO",
        Insubria2020WorkPlans.Olona,
        Insubria2020Indicators.Olona,
        [.. Started(Insubria2020WorkPlans.Olona), .. Ended(Insubria2020WorkPlans.Olona)],
        [
            Of("OLO-IND-AGILE", new Measure.PartOf(29, 300), new(2020, 10, 15)),
            Of("OLO-IND-AGILE", new Measure.PartOf(30, 300), new(2023, 4, 28)),
            Of("OLO-IND-PLANS", new Measure.Number(2), new(2023, 4, 28)),
            Of("OLO-IND-FAMILIES", new Measure.Number(17), new(2023, 4, 28)),
        ]);

    private static RunningCase Tradate() => new(
        "TRA",
        Insubria2020WorkPlans.Tradate,
        Insubria2020Indicators.Tradate,
        [
            .. Started(Insubria2020WorkPlans.Tradate, late: "TRA-D"),
            .. Ended(Insubria2020WorkPlans.Tradate),
            .. Done("TRA-DUTY-PARTNER-MEETINGS", new(2020, 7, 14), new(2020, 12, 3), new(2021, 2, 24)),
            .. Done("TRA-DUTY-PRESS-CONFERENCE", new LocalDate(2020, 6, 24)),
        ],
        [
            Of("TRA-IND-RECIPIENTS", new Measure.Number(8), new(2020, 10, 20)),
            Of("TRA-IND-RECIPIENTS", new Measure.Number(24), new(2023, 5, 12)),
            Of("TRA-IND-ARTICLES", new Measure.Number(4), new(2023, 5, 12)),
            Of("TRA-IND-LUNCHES", new Measure.Number(3), new(2023, 5, 12)),
            Of("TRA-IND-WORKERS", new Measure.Number(210), new(2023, 5, 12)),
        ]);

    /// <summary>Every activity starts on the tenth of its first month, one of them a month late.</summary>
    private static IEnumerable<WorkRecord> Started(WorkPlan plan, string late = "") =>
        from activity in plan.Activities
        where activity.Start is not null
        let month = plan.Term.MonthOf(activity.Start!.Value)!.Value
        select WorkRecord.Started(activity.Label.Code, month.PlusMonths(activity.Label.Code == late ? 1 : 0).OnDayOfMonth(10));

    /// <summary>Every activity whose end the text gives ends on its last day.</summary>
    private static IEnumerable<WorkRecord> Ended(WorkPlan plan) =>
        from activity in plan.Activities
        where activity.End is not null
        select WorkRecord.Ended(activity.Label.Code, plan.Term.MonthOf(activity.End!.Value)!.Value.ToDateInterval().End);

    private static IEnumerable<WorkRecord> Done(string code, params LocalDate[] days) => days.Select(day => WorkRecord.Done(code, day, "verbale"));

    private static IndicatorResult Of(string indicator, Measure measure, LocalDate on) => new(indicator, measure, on, "relazione");
}
