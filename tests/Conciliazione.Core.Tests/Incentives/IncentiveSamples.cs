using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Incentives;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.Incentives;

/// <summary>A call of two schemes, the second of which follows the trials of the first, and what a round is asked.</summary>
internal static class IncentiveSamples
{
    public static readonly LocalDate Day = new(2030, 6, 14);

    public static readonly Fact<FactSheet>.YesNo Ready = SheetFact.YesNo("READY", new("pronta", "ready"));

    private static readonly Fact<FactSheet>.WholeNumber Merit = SheetFact.WholeNumber("MERIT", new("merito", "merit"));

    private static readonly FactCatalogue<FactSheet> Catalogue = FactCatalogue<FactSheet>.Create([Ready, Merit]).OrThrow();

    public static Arbitrary<IncentiveCase> Cases { get; } = (
        from ranked in Gen.Elements(true, false)
        from shortfall in Gen.Elements(Enum.GetValues<ShortfallPolicy>())
        from most in Gen.Choose(0, 4)
        from place in Gen.Elements(Enum.GetValues<RecipientPlace>())
        from fund in Gen.Choose(1, 60)
        from count in Gen.Choose(0, 6)
        from asked in Gen.Choose(0, 40).ArrayOf(count)
        from arrived in Gen.Choose(0, 8).ArrayOf(count)
        from ready in Gen.Choose(0, 9).ArrayOf(count)
        from merit in Gen.Choose(-3, 9).ArrayOf(count)
        from cost in Gen.Choose(0, 9).ArrayOf(count)
        from completed in Gen.Elements(true, false).ArrayOf(count)
        select new IncentiveCase(
            CallOf(ranked, shortfall, most == 0 ? null : most, place),
            Fund(IncentiveMoney.Base, Euro.FromCents(fund)),
            asked.Select((cents, i) => new IncentiveApplication(
                $"P{i}",
                $"E{i}",
                Sheet(ready[i] == 0 ? null : ready[i] > 2, merit[i] < -1 ? null : Math.Abs(merit[i]) % 4),
                EvaluationDays.On(Day),
                IncentiveBenefit.Cash,
                Euro.FromCents(cents),
                cost[i] == 0 ? default(Known<Euro>) : Euro.FromCents(100),
                Instant.FromUnixTimeSeconds(arrived[i]))).ToValueList(),
            Enumerable.Range(0, count).Where(i => completed[i]).Select(i => new CompletedTrial("FIRST", $"E{i}", Day)).ToValueList())).ToArbitrary();

    /// <summary>
    /// Ninety applications, too many to list: fifteen one after the other, most of them unclear, seventy at once and five behind; and twenty orders
    /// in which they may be served.
    /// </summary>
    public static Gen<(IncentiveCase Case, IncentiveApplication[][] Orders)> Crowds { get; } =
        from shortfall in Gen.Elements(Enum.GetValues<ShortfallPolicy>())
        from most in Gen.Choose(0, 120)
        from place in Gen.Elements(Enum.GetValues<RecipientPlace>())
        from fund in Gen.Choose(1, 30_000)
        from asked in Gen.Choose(0, 400).ArrayOf(90)
        from ready in Gen.Choose(0, 9).ArrayOf(90)
        let applications = asked.Select((cents, i) => Application(
            $"P{i}", cents / 100m, arrived: i < 15 ? i : i < 85 ? 15 : i, ready: ready[i] == 0 || (i < 15 && ready[i] < 8) ? null : ready[i] > 1)).ToArray()
        from takesPart in Gen.Elements(true, false).ArrayOf(90).ArrayOf(20)
        from shuffled in Gen.Shuffle(applications).ArrayOf(20)
        select (
            new IncentiveCase(
                IncentiveCall.Create(
                    Label("CALL"), [TryScheme("FIRST", shortfall: shortfall, most: most > 60 ? null : most + 1, partOnly: false, place: place).OrThrow()]).OrThrow(),
                Fund(IncentiveMoney.Base, Euro.FromCents(fund)),
                applications.ToValueList(),
                []),
            shuffled.Select((order, n) => order
                .Where(each => Ready.Read(each.Facts, each.Days).TryGet(out bool isReady) ? isReady : takesPart[n][Array.IndexOf(applications, each)])
                .OrderBy(each => each.Arrived)
                .ToArray()).ToArray());

    public static IncentiveCall Call { get; } = CallOf(ranked: false, ShortfallPolicy.Skip, most: null);

    public static IncentiveFund Fund(IncentiveMoney kind, Euro amount) => new(Label("FUND"), kind, amount);

    /// <summary>The merit that the sheet of an application states; null if it states none.</summary>
    public static int? MeritOf(IncentiveApplication application) => Merit.Read(application.Facts, application.Days).TryGet(out int merit) ? merit : null;

    public static FactSheet Sheet(bool? ready = true, int? merit = 1) => FactSheet.Create(
        Catalogue,
        [ready is { } answer ? Ready.Is(answer) : SheetEntry.Unknown("READY"), merit is { } number ? Merit.Is(number) : SheetEntry.Unknown("MERIT")]).OrThrow();

    public static IncentiveApplication Application(
        string code, decimal asked, decimal? cost = null, IncentiveBenefit benefit = IncentiveBenefit.Cash, string? enterprise = null, int? arrived = 0, bool? ready = true, int? merit = 1) => new(
        code,
        enterprise ?? $"E-{code}",
        Sheet(ready, merit),
        EvaluationDays.On(Day),
        benefit,
        Euro.Of(asked),
        cost is { } known ? Euro.Of(known) : default(Known<Euro>),
        arrived is { } seconds ? Instant.FromUnixTimeSeconds(seconds) : null);

    public static IncentiveCall CallOf(bool ranked, ShortfallPolicy shortfall, int? most, RecipientPlace place = RecipientPlace.WhoReceives) => IncentiveCall.Create(
        Label("CALL"),
        [
            TryScheme("FIRST", ranked, shortfall, most, place: place).OrThrow(),
            TryScheme("NEXT", ranked, shortfall, most, follows: "FIRST", place: place).OrThrow(),
        ]).OrThrow();

    public static Validated<IncentiveScheme> TryScheme(
        string code, bool ranked = false, ShortfallPolicy shortfall = ShortfallPolicy.Skip, int? most = null, string? follows = null, Percentage? share = null, bool partOnly = true, RecipientPlace place = RecipientPlace.WhoReceives, decimal maximum = 30, Requirement<FactSheet>? requirement = null, ValueList<AmountBand>? bands = null) =>
        IncentiveScheme.Create(
            Label(code),
            RequirementSet<FactSheet>.Create(1, Catalogue, requirement ?? Requirement.Is(Label("READY"), Ready)).OrThrow(),
            Label("ORDER"),
            GrantAmountRule.Create(Label("AMOUNT"), share, Euro.Of(maximum), bands ?? [], RoundingRule.HalfUp).OrThrow(),
            new(Label("SHORTFALL"), shortfall),
            [IncentiveBenefit.Cash, IncentiveBenefit.Audit],
            [IncentiveMoney.Base, IncentiveMoney.New],
            ranked ? Ranking() : null,
            follows,
            partOnly ? Label("PART") : null,
            most is { } number ? new(Label("MOST"), number) : null,
            most is null ? null : new(Label("PLACES"), place));

    public static RuleLabel Label(string code) => new(code, new($"regola {code}", $"rule {code}"), Samples.Source);

    private static RankingRules<FactSheet> Ranking()
    {
        ScoringRule<FactSheet> rule = ScoringRule.Scaled(Label("SCALE"), Merit, zeroAt: 0, fullAt: 3, Points.Of(3), new(RoundingRule.HalfUp, 0));
        ScoringGrid<FactSheet> grid = ScoringGrid<FactSheet>.Create(
            Label("GRID"), 1, Catalogue, [ScoringSection.Of(Label("SECTION"), rule.HighestPoints, rule)], rule.HighestPoints).OrThrow();
        return RankingRules<FactSheet>.Create(Label("RANKING"), grid, []).OrThrow();
    }
}
