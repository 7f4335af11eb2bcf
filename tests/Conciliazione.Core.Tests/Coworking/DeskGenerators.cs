using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.People;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.Coworking;

/// <summary>Requests for desks, and figures of their fees, for properties.</summary>
internal static class DeskGenerators
{
    public static Arbitrary<DeskCase> Cases { get; } = (
        from named in Gen.Elements(true, false)
        from skip in Gen.Elements(true, false)
        from byArrival in Gen.Elements(true, false)
        from desks in Gen.Choose(1, 3)
        from number in Gen.Choose(0, 9)
        from renewing in Gen.Choose(0, 3)
        from marks in Gen.ArrayOf(Gen.Choose(0, 4), number)
        from asks in Gen.ArrayOf(Gen.Choose(0, 1_000), number + renewing)
        from rule in Gen.Elements(Enum.GetValues<SamePersonRule>())
        from people in Gen.ArrayOf(Gen.Choose(0, 5), number + renewing)
        select new DeskCase(named, skip, byArrival, desks, marks, asks, rule, people)).ToArbitrary();

    /// <summary>Few desks and days, so that many do not fit and many are tied.</summary>
    public static Arbitrary<PlacingCase> Placings { get; } = (
        from named in Gen.Elements(true, false)
        from skip in Gen.Elements(true, false)
        from desks in Gen.Choose(1, 3)
        from number in Gen.Choose(0, 6)
        from asks in Gen.ArrayOf(Gen.Choose(1, 7), number)
        from ranks in Gen.ArrayOf(Gen.Choose(1, 3), number)
        select new PlacingCase(named, skip, desks, asks, ranks)).ToArbitrary();

    /// <summary>From nothing to a hundred million euros.</summary>
    public static Arbitrary<MonthlyValue> Values { get; } = Generators.Euros
        .Filter(euro => euro >= Euro.Zero && euro <= Euro.Of(100_000_000)).Convert(euro => new MonthlyValue(euro), value => value.Value);

    public static Arbitrary<FeeShare> Shares { get; } = Generators.Percentages
        .Filter(share => share <= Percentage.Hundred).Convert(share => new FeeShare(share), share => share.Value);

    public static Arbitrary<DayNumbers> Days { get; } =
        Gen.ArrayOf(Gen.Choose(1, 7)).Select(days => new DayNumbers(days)).ToArbitrary();
}

/// <summary>The monthly value of a desk, never negative, up to a hundred million euros.</summary>
public sealed record MonthlyValue(Euro Value);

/// <summary>A share of a fee, at most 100%.</summary>
public sealed record FeeShare(Percentage Value);

/// <summary>Numbers of weekdays, from 1 for Monday to 7, with repetitions.</summary>
public sealed record DayNumbers(int[] Value);

/// <summary>A few requests and renewals in the town's call; the numbers are marks, and what is asked for.</summary>
public sealed record DeskCase(bool Named, bool Skip, bool ByArrival, int Desks, int[] Marks, int[] Asks, SamePersonRule Rule, int[] People)
{
    private static readonly string[] Frequencies = ["ALL", "THREE", "ONE", "ONE"];

    public DeskCall Call => TownCall.Call(
        Desks,
        Named ? WeekdayRule.Named : WeekdayRule.AssignedByOperator,
        Skip ? ShortfallPolicy.Skip : ShortfallPolicy.Stop,
        ByArrival,
        Rule);

    public DeskForm[] Forms => [.. Marks.Select((mark, i) => TownCall.Form($"r{i}", mark, Frequency(Asks[i]), Days(Asks[i]), minute: i / 2, code: TownCall.People.ElementAtOrDefault(People[i])))];

    public DeskRenewal[] Renewals =>
    [
        .. Asks.Reverse().Take(Math.Max(0, Asks.Length - MarksBefore)).Select((ask, i) => new DeskRenewal(
            $"w{i}", new LocalDate(2030, 6, 30), Instant.FromUtc(2030, 2, 1, 8, i / 2), Frequency(ask), inWriting: true, earlier: 0, Days(ask), PersonOf(People[^(i + 1)]))),
    ];

    private int MarksBefore { get; } = Marks.Length;

    public DeskRanking Rank() => Call.Rank(Forms.ToValueList(), TownCall.DecidedOn, Renewals.ToValueList()).OrThrow();

    public override string ToString() =>
        $"{(Named ? "named" : "assigned")} {(Skip ? "skip" : "stop")} {(ByArrival ? "by arrival" : "tied")} {Desks}: [{string.Join(' ', Marks)}] [{string.Join(' ', Asks)}] {Rule}: [{string.Join(' ', People)}]";

    private static Known<FiscalCode> PersonOf(int number) =>
        TownCall.People.ElementAtOrDefault(number) is { } code ? code : default(Known<FiscalCode>);

    private static string Frequency(int ask) => Frequencies[ask % 4];

    private Weekdays? Days(int ask) => !Named || ask % 4 == 0 ? null
        : Weekdays.Of([.. Enumerable.Range(0, ask % 4 == 1 ? 3 : 1).Select(day => (IsoDayOfWeek)(1 + (((ask / 4) + (day * 2)) % 6)))]);
}

/// <summary>A few requests; the numbers are days where they are named, and how many where the operator assigns them.</summary>
public sealed record PlacingCase(bool Named, bool Skip, int Desks, int[] Asks, int[] Ranks)
{
    private static readonly Weekdays ThreeDays = Weekdays.Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday);

    public ShortfallPolicy Policy => Skip ? ShortfallPolicy.Skip : ShortfallPolicy.Stop;

    public DeskSpace Space => PlacingTests.Space(ThreeDays, Desks, Named ? WeekdayRule.Named : WeekdayRule.AssignedByOperator);

    public DeskAsk[] Asked => Array.ConvertAll(Asks, ask => Named
        ? DeskAsk.On(Weekdays.Of([.. ThreeDays.Days.Where((_, i) => (ask & (1 << i)) != 0)]))
        : DeskAsk.Times(1 + (ask % 3)));

    public (int[] Order, int[] Positions) Order()
    {
        int[] order = [.. Enumerable.Range(0, Ranks.Length).OrderBy(i => Ranks[i])];
        return (order, Array.ConvertAll(order, i => 1 + Ranks.Count(rank => rank < Ranks[i])));
    }

    public override string ToString() => $"{(Named ? "named" : "assigned")} {Policy} {Desks}: [{string.Join(' ', Asks)}] [{string.Join(' ', Ranks)}]";
}
