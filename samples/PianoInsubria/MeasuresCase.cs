using Conciliazione;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Indicators;
using Conciliazione.Rankings;
using Conciliazione.Vouchers;
using NodaTime;

namespace PianoInsubria;

/// <summary>Invented data under the measures of the older programmes: thirty candidates, two families, a company's budget, results for a bonus.</summary>
internal static class MeasuresCase
{
    /// <summary>The day on which families ask.</summary>
    private static readonly LocalDate Asked = new(2015, 10, 1);

    /// <summary>24 of 30 pass the first step; 22 of them are interviewed and 16 pass; the expert sees 15 and 12 pass.</summary>
    public static SelectionReport Selection { get; } = Rhodense2014Selection.Carers.Read(
        Enumerable.Range(1, 30).Select(Code),
        [
            .. Results("RHO-4-CV", new(2014, 11, 3), examined: 30, passed: 24, by: "JOB-FAMILY"),
            .. Results("RHO-4-INTERVIEW", new(2014, 11, 20), examined: 22, passed: 16, by: "JOB-FAMILY"),
            .. Results("RHO-4-EXPERT", new(2014, 12, 10), examined: 15, passed: 12, by: "EXPERT"),
        ]).OrThrow();

    /// <summary>Of those admitted, eleven are trained and ten complete the first phase; the second is to come.</summary>
    public static SelectionReport Training { get; } = Rhodense2014Selection.Training(places: 12).ReadAfter(
        Selection, Results("RHO-PHASE-1", new(2015, 6, 30), examined: 11, passed: 10, by: "TRAINERS")).OrThrow();

    /// <summary>Two families, each with four carers who might answer: one served the first family before, none the second.</summary>
    public static ValueList<(LocalizedText Family, Shortlist List)> Families { get; } =
    [
        (new("famiglia 1, che una delle persone ha già servito", "family 1, whom one of them has served before"), ListFor(served: 2, unfit: 4)),
        (new("famiglia 2, che nessuna ha già servito", "family 2, whom none has served before"), ListFor(served: null, unfit: 1)),
    ];

    /// <summary>€ 1,000.00 in vouchers of € 15.00: two assignments in the period of the services, two reports by operators of the pool, one of them paid.</summary>
    public static VoucherAccount Company { get; } = VoucherAccount.Read(
        Rhodense2014.Convert(new CompanyBudget("alfa", Euro.Of(1_000)), Euro.Of(15)).OrThrow(),
        WorkerChoice.Listed(Rhodense2014.InternalChoice, ["L1", "L2"]),
        [
            new("G1", "L1", new(2015, 9, 7), price: Euro.Of(80), vouchers: 4),
            new("G2", "L2", new(2015, 9, 8), price: Euro.Of(50), vouchers: 3, companyPays: Euro.Of(5)),
        ],
        [
            new("R1", "G1", "cura-1", new(2015, 9, 30), price: Euro.Of(40), vouchers: 2),
            new("R2", "G2", "lavanderia-1", new(2015, 9, 30), price: Euro.Of(34), vouchers: 2),
        ],
        [new("P1", "R1", new(2015, 10, 15), Euro.Of(30))],
        Rhodense2014.ServicesWindow,
        ["cura-1", "lavanderia-1"]).OrThrow();

    /// <summary>Eight trials of ten, both holiday initiatives, at the end of the plan.</summary>
    public static IndicatorReport Results2016 { get; } = Milano2014Indicators.InPractice.Read(
    [
        new("CIP-TRIAL-LEAST", new Measure.Number(8), new(2016, 6, 30), "relazione finale"),
        new("CIP-HOLIDAYS", new Measure.Number(2), new(2016, 6, 30), "relazione finale"),
    ]).OrThrow();

    /// <summary>The three rules, with invented bands.</summary>
    public static ValueList<BonusRule> Rules { get; } =
    [
        Milano2014Bonus.AllOrNothing,
        Milano2014Bonus.ByBand([new(Percentage.Of(50), Percentage.Of(40)), new(Percentage.Of(80), Percentage.Of(70))]).OrThrow(),
        Milano2014Bonus.ByProgress,
    ];

    private static string Code(int number) => FormattableString.Invariant($"C{number:00}");

    private static IEnumerable<StepResult> Results(string step, LocalDate on, int examined, int passed, string by) =>
        Enumerable.Range(1, examined).Select(number => new StepResult(Code(number), step, on, passed: number <= passed, by));

    private static Shortlist ListFor(int? served, int unfit)
    {
        ValueList<Candidate<FactSheet>> asked = Enumerable.Range(1, 4).Select(number => new Candidate<FactSheet>(
            Code(number),
            FactSheet.Create(
                Rhodense2014Selection.Shortlist.Requirements.Catalogue,
                [Rhodense2014Selection.FitsNeed.Is(number != unfit), Rhodense2014Selection.ServedBefore.Is(number == served)]).OrThrow(),
            EvaluationDays.On(Asked))).ToValueList();

        // Their results come from the selection; of the others nobody has asked.
        return Rhodense2014Selection.Shortlist.List(
            Rhodense2014Selection.Operators(Selection.UpTo(Asked), EvaluationDays.On(Asked), asked).OrThrow()
                .Where(each => asked.Any(one => one.Reference == each.Reference)).ToValueList()).OrThrow();
    }
}
