using Conciliazione.Indicators;
using Conciliazione.WorkPlans;

namespace Conciliazione.Native.Tests.Rooms;

internal static class IndicatorsRoom
{
    public static void Check(Checks checks)
    {
        (Target Target, Measure Measure, Ratio? Progress)[] all =
        [
            (new Target.Count(LimitSide.AtLeast, 4), new Measure.Number(3), Ratio.Of(3, 4)),
            (new Target.Range(2, 4), new Measure.Names(["Ente uno", "Ente due"]), Ratio.Whole(1)),
            (new Target.Share(LimitSide.AtLeast, Percentage.Of(50), ComparisonRule.Exact), new Measure.PartOf(1, 4), Ratio.Of(1, 2)),
            (new Target.YesNo(), new Measure.Answer(true), Ratio.Whole(1)),
            (new Target.PerThing([Given.Label("X")], 2), new Measure.PerThing([new("X", 1)]), Ratio.Of(1, 2)),
            (new Target.Described(), new Measure.Words("avviato"), null),
            (new Target.NotStated(), new Measure.Number(7), null),
        ];
        IndicatorSet set = IndicatorSet.Create(
            Given.Label("SET"),
            PlanTerm.Between(new(2030, 6), new(2031, 5)),
            all.Select((each, i) => new Indicator(Given.Label("I" + (char)('1' + i)), checks.Case<Target>(each.Target, Name)))).OrThrow();
        IndicatorReport report = set.Read(all.Select((each, i) =>
            new IndicatorResult("I" + (char)('1' + i), checks.Case<Measure>(each.Measure, Name), new(2030, 10, 31)))).OrThrow();
        ValueList<IndicatorProgress> progress = report.On(new(2030, 12, 31));
        for (int i = 0; i < all.Length; i++)
        {
            checks.Equal(all[i].Progress, progress[i].Progress);
            checks.That(progress[i].Explain(Language.Italian).Length > 0);
        }

        checks.Equal(7, report.LackingOn(new(2030, 12, 31)).Count);
        checks.That(set.Read([new("I1", new Measure.Number(-1), new(2030, 7, 1))]).DefectsOrEmpty().Count == 1);
        Bonus(checks, report);
    }

    /// <summary>Of the seven, five have something to reach: 3/4, 1, 1/2, 1 and 1/2 are 3.75, 0.75 on average.</summary>
    private static void Bonus(Checks checks, IndicatorReport report)
    {
        RuleLabel label = Given.Label("BONUS");
        (BonusRule Rule, Euro Due)[] rules =
        [
            (new BonusRule.AllOrNothing(label), Euro.Zero),
            (BonusRule.ByBand.Create(label, [new(Percentage.Of(70), Percentage.Of(60))]).OrThrow(), Euro.Of(60)),
            (new BonusRule.ByProgress(label), Euro.Of(75)),
            (new BonusRule.Decided(label, Euro.Of(40)), Euro.Of(40)),
        ];
        BonusScheme scheme = BonusScheme.Create(label, [Given.Label("U")], new(label, BonusChoice.ExactlyOne)).OrThrow();
        foreach ((BonusRule rule, Euro due) in rules)
        {
            PerformanceBonus amount = checks.Case<BonusRule>(rule, Name).AmountOn(report, new(2030, 12, 31), Euro.Of(100)).OrThrow();
            checks.Equal(due, amount.Amount!.Value);
            checks.Equal(due == Euro.Zero, scheme.Choose(amount, [new("U", due)], new(2030, 12, 31)).DefectsOrEmpty().Count == 1);
            checks.That(amount.Explain(Language.English).Length > 0);
        }
    }

    private static string Name(BonusRule rule) => rule.Match(_ => "AllOrNothing", _ => "ByBand", _ => "ByProgress", _ => "Decided");

    private static string Name(Target target) => target.Match(_ => "Count", _ => "Range", _ => "Share", _ => "YesNo", _ => "PerThing", _ => "Described", _ => "NotStated");

    private static string Name(Measure measure) => measure.Match(_ => "Number", _ => "Names", _ => "PartOf", _ => "Answer", _ => "PerThing", _ => "Words");
}
