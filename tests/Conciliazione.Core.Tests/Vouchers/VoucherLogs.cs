using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Facts;
using Conciliazione.Vouchers;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

/// <summary>Calls of every kind with logs in which everything happens, some of it wrong.</summary>
internal static class VoucherLogs
{
    private static readonly string[] CompanyCodes = ["alfa", "beta", "gamma"];

    /// <summary>Most of a few hundred events, some of thousands.</summary>
    public static Arbitrary<VoucherLog> Any { get; } = (
        from seed in Gen.Choose(0, int.MaxValue)
        from length in Gen.Frequency((39, Gen.Choose(1, 300)), (1, Gen.Choose(2_000, 3_000)))
        select Make(seed, length)).ToArbitrary();

    /// <summary>Logs of calls in which companies have budgets and a few households, each with workers in several, a ceiling.</summary>
    public static Arbitrary<CrossedLog> Crossed { get; } = (
        from seed in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(10, 120)
        select new CrossedLog(Make(seed, length, crossed: true))).ToArbitrary();

    /// <summary>Requests of several days, all registered in the end, and no other events.</summary>
    public static Arbitrary<VoucherRequestLog> Requests { get; } = (
        from seed in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(1, 200)
        select RequestsOnly(seed, length)).ToArbitrary();

    /// <summary>How many events come before a log is cut, up to 300.</summary>
    public static Arbitrary<LogCut> Cuts { get; } = Gen.Choose(0, 300).Select(value => new LogCut(value)).ToArbitrary();

    /// <summary>From 0% to 100% in steps of a hundredth.</summary>
    public static Arbitrary<HundredthsOfPercent> Shares { get; } =
        Gen.Choose(0, 10_000).Select(value => new HundredthsOfPercent(value)).ToArbitrary();

    public static Arbitrary<ProtocolParts> Protocols { get; } = (
        from year in Gen.Choose(1, 9999)
        from number in Gen.Choose(1, int.MaxValue)
        select new ProtocolParts(year, number)).ToArbitrary();

    public static VoucherLog Make(int seed, int length, bool crossed = false)
    {
        var draw = new Random(seed);
        VoucherTerms terms = crossed ? CrossedTerms(draw, length) : Terms(draw, length);
        Scale scale = crossed ? new(length, Households: 4, Coarse: false)
            : draw.Next(2) == 0 ? new(length, Households: 1 + draw.Next(4), Coarse: true)
            : new(length, Households: int.MaxValue, Coarse: false);
        var log = new List<VoucherEvent>();
        Instant now = At(0, 9);
        int number = 0;
        var made = new Dictionary<int, VoucherRequest>();
        while (log.Count < length)
        {
            now += Duration.FromMinutes(draw.Next(1 + (20 * 24 * 60 / length)));
            int day = Period.DaysBetween(FirstDay, ItalianTime.DayOf(now));
            log.Add(draw.Next(20) switch
            {
                < 10 => VoucherEvent.Request(made[++number] = Request(draw, number, Arrival(draw, now), scale), now),
                < 12 => VoucherEvent.CloseWindow(FirstDay.PlusDays(day - draw.Next(3)), now),
                _ => OfRequest(draw, Number(1 + draw.Next(number + 1)), now, number, made, scale),
            });
        }

        return new(terms, log.ToValueList());
    }

    private static VoucherRequestLog RequestsOnly(int seed, int length)
    {
        var draw = new Random(seed);
        VoucherTerms terms = Terms(draw, length);
        return new(terms, [.. Enumerable.Range(1, length).Select(number => Request(draw, number, At(draw.Next(10), 9 + draw.Next(10), draw.Next(60)), new(length, int.MaxValue, Coarse: false)))]);
    }

    private static VoucherEvent OfRequest(
        Random draw, ProtocolNumber protocol, Instant now, int number, Dictionary<int, VoucherRequest> made, Scale scale) =>
        draw.Next(scale.Coarse ? 15 : 12) switch
        {
            0 or 1 or > 11 => VoucherEvent.Withdraw(protocol, now),
            2 => VoucherEvent.Spend(protocol, Euro.Of(draw.Next(5) * 25), now),
            3 => VoucherEvent.Settle(protocol, Euro.Of(draw.Next(9) * 25), now),
            4 => VoucherEvent.Settle(protocol, scale.Coarse ? Euro.Of(draw.Next(1, 4) * 50) : Euro.FromCents(draw.Next(30_000)), now),
            5 => VoucherEvent.Expire(protocol, now),
            6 => VoucherEvent.IncreaseBudget(scale.Coarse ? Euro.Of(draw.Next(1, 5) * 25) : Money(draw, 9, 20_000), now, Samples.Source, draw.Next(2) == 0 ? null : CompanyCodes[draw.Next(3)]),
            7 or 8 => VoucherEvent.UpholdAppeal(protocol, now, Samples.Source, Corrected(draw, made, protocol, scale)),
            9 => VoucherEvent.Admit(protocol, now, Samples.Title, Corrected(draw, made, protocol, scale)),
            10 => VoucherEvent.Refuse(protocol, now, Samples.Title),
            _ => VoucherEvent.Request(Request(draw, number, now, scale with { Children = 10 }), now),
        };

    /// <summary>Half the time the request comes back with other figures, and what was missing in it.</summary>
    private static VoucherRequest? Corrected(Random draw, Dictionary<int, VoucherRequest> made, ProtocolNumber protocol, Scale scale) =>
        draw.Next(2) == 0 || !made.TryGetValue(protocol.Number, out VoucherRequest? before)
            ? null
            : new(
                before.Protocol,
                before.Arrived,
                Figures(draw, scale.Coarse),
                before.Beneficiary ?? Code(draw.Next(300)),
                CompanyCodes[draw.Next(3)],
                before.Household ?? "h0",
                draw.Next(2),
                draw.Next(3),
                draw.Next(8) == 0 ? null : RequestCheck.Passed);

    /// <summary>Some requests are registered a day or more after they arrived.</summary>
    private static Instant Arrival(Random draw, Instant now) =>
        Instant.Max(At(0, 9), draw.Next(5) == 0 ? now - Duration.FromHours(draw.Next(72)) : now);

    private static VoucherRequest Request(Random draw, int number, Instant arrived, Scale scale)
    {
        int child = draw.Next(1 + scale.Children);
        return new(
            Number(Math.Max(number, 1)),
            arrived,
            Figures(draw, scale.Coarse),
            draw.Next(50) == 0 ? null : Code(child, draw.Next(8) == 0 ? 1 : 0),
            draw.Next(20) == 0 ? null : CompanyCodes[draw.Next(3)],
            draw.Next(50) == 0 ? null : FormattableString.Invariant($"h{child / 3 % scale.Households}"),
            draw.Next(2),
            draw.Next(3),
            draw.Next(12) switch
            {
                0 => AccessChecks.NotMet,
                1 => AccessChecks.Unclear,
                2 => RequestCheck.NotExamined,
                _ => RequestCheck.Passed,
            });
    }

    /// <summary>Some figures are missing, and some benefits cover the whole expense.</summary>
    private static AmountFacts Figures(Random draw, bool coarse) => new(
        coarse ? Euro.Of(draw.Next(1, 5) * 50) : Money(draw, 9, 25_000),
        draw.Next(10) == 0 ? default(Known<Euro>) : Euro.Of(draw.Next(4) * 25),
        draw.Next(10) == 0 ? null : NurseryFees.Sheet(NurseryFees.Isee.Is(Euro.Of(5_000 * draw.Next(6))), NurseryFees.Months.Is(draw.Next(4))));

    /// <summary>Mostly steps of € 25, so that somebody needs exactly what is left; otherwise any cent.</summary>
    private static Euro Money(Random draw, int steps, int cents) =>
        draw.Next(4) != 0 ? Euro.Of(draw.Next(1, steps) * 25) : Euro.FromCents(draw.Next(1, cents));

    private static VoucherAmount Amount(Random draw) => draw.Next(8) switch
    {
        0 => VoucherAmount.Flat(Label("FLAT"), Euro.Of(75)),
        1 => VoucherAmount.ByBand(
            Label("BY-EXPENSE"),
            [new(Euro.Of(125), VoucherAmount.Flat(Label("MORE"), Euro.Of(100))), new(Euro.Of(50), HalfExpense), new(Euro.Of(25), VoucherAmount.Flat(Label("LESS"), Euro.Of(25), NurseryFees.Months))]),
        2 => VoucherAmount.Above(Label("ABOVE"), HalfExpense),
        3 => NurseryFees.Rule,
        4 => VoucherAmount.Place(Label("PLACE")),
        _ => HalfExpense,
    };

    private static VoucherTerms CrossedTerms(Random draw, int length)
    {
        int parts = 2 + draw.Next(2 + (length / 8));
        return VoucherSamples.Terms(
            50 * parts,
            (ShortfallPolicy)draw.Next(3),
            late: (LateRegistration)draw.Next(3),
            companies: [new("alfa", Euro.Of(25 * parts)), new("beta", Euro.Of(25 * parts))],
            household: 10 * draw.Next(5, 30));
    }

    /// <summary>There is money for about half of what is asked for.</summary>
    private static VoucherTerms Terms(Random draw, int length)
    {
        bool companies = draw.Next(3) == 0;
        decimal budget = 25 * (2 + draw.Next(4 + (length / 2)));
        decimal alfa = draw.Next(2) == 0 ? budget - 25 : 25 * Math.Floor(budget / 50);
        return VoucherSamples.Terms(
            budget,
            (ShortfallPolicy)draw.Next(3),
            draw.Next(2) == 0 ? null : 1 + draw.Next(2 + (length / 8)),
            (LateRegistration)draw.Next(3),
            Amount(draw),
            companies ? [new("alfa", Euro.Of(alfa)), new("beta", Euro.Of(budget - alfa))] : null,
            household: draw.Next(2) == 0 ? 50 * (1 + draw.Next(4)) : null,
            oneEach: draw.Next(4) != 0,
            windowDays: 1 + draw.Next(3));
    }

    /// <summary>
    /// From how many children and households requests come, and whether amounts are coarse: few households and steps of € 25 let a
    /// household be freed and somebody need exactly what is left.
    /// </summary>
    private readonly record struct Scale(int Children, int Households, bool Coarse);
}

/// <summary>A call and the events of its log.</summary>
public sealed record VoucherLog(VoucherTerms Terms, ValueList<VoucherEvent> Log);

/// <summary>A log in which households cross companies.</summary>
public sealed record CrossedLog(VoucherLog Made);

/// <summary>A call and its requests.</summary>
public sealed record VoucherRequestLog(VoucherTerms Terms, ValueList<VoucherRequest> Requests);

/// <summary>A number of events, from 0 to 300.</summary>
public sealed record LogCut(int Value);

/// <summary>Hundredths of a percent, from 0 to 10,000.</summary>
public sealed record HundredthsOfPercent(int Value);

/// <summary>The year, from 1 to 9999, and the number, from 1, of a protocol number.</summary>
public sealed record ProtocolParts(int Year, int Number);
