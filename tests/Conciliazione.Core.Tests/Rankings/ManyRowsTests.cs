using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Rankings;

/// <summary>
/// Many rows are put in order in several ways: compared, counted, packed into one number, sorted by digits. Each way is that of a plain
/// sort, whatever the numbers.
/// </summary>
public sealed class ManyRowsTests
{
    private static readonly EvaluationDays Days = EvaluationDays.On(new LocalDate(2030, 6, 14));

    private static readonly Fact<FactSheet>.WholeNumber Value = SheetFact.WholeNumber("VALUE", LocalizedText.Same("value"));
    private static readonly Fact<FactSheet>.Amount Income = SheetFact.Amount("INCOME", LocalizedText.Same("income"));
    private static readonly Fact<FactSheet>.Moment Arrived = SheetFact.Moment("ARRIVED", LocalizedText.Same("arrived"));
    private static readonly Fact<FactSheet>.YesNo Alone = SheetFact.YesNo("ALONE", LocalizedText.Same("alone"));
    private static readonly Fact<FactSheet>.Choice Kind = SheetFact.Choice("KIND", LocalizedText.Same("kind"), [new("A", LocalizedText.Same("a")), new("B", LocalizedText.Same("b"))]);

    private static readonly Fact<FactSheet>.WholeNumber Protocol = SheetFact.WholeNumber("PROTOCOL", LocalizedText.Same("protocol"));
    private static readonly Fact<FactSheet>.Age Years = SheetFact.Age("AGE", LocalizedText.Same("age"));

    private static readonly FactCatalogue<FactSheet> Catalogue =
        FactCatalogue<FactSheet>.Create([Value, Income, Arrived, Alone, Kind, Protocol, Years]).OrThrow();

    private static readonly ScoringGrid<FactSheet> Grid = GridOf(0, 2, 5, 9);

    public static TheoryData<string, long[]> Numbers => new()
    {
        { "all the same", [7] },
        { "few", [0, 1, 2, 3, 4] },
        { "4,096 of them", [0, 4_095] },
        { "one more", [0, 4_096] },
        { "a million", [-500_000, 500_000] },
        { "below zero", [-9, -1] },
        { "40 bits", [0, 1L << 40] },
        { "50 bits", [-(1L << 49), 1L << 49] },
        { "52 to 54 bits", [0, (1L << 52) - 1, 1L << 53, (1L << 54) + 1] },
        { "a step of a point between", [0, 100] },
        { "a step of a hundred points between", [0, 10_000] },
        { "a step of a second between", [0, 10_000_000] },
        { "the ends of 32 bits", [int.MinValue, int.MaxValue - 1, int.MaxValue] },
        { "the ends", [long.MinValue, long.MinValue + 1, -1, 0, 1, long.MaxValue - 1, long.MaxValue] },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Amounts_are_ordered_as_by_a_plain_sort(string name, long[] numbers)
    {
        RankingRules<FactSheet> rules = Rules([TieKey.SmallerFirst(Label("POORER"), Income)]);
        RankingRules<FactSheet> turned = Rules([TieKey.LargerFirst(Label("RICHER"), Income)]);
        foreach (int count in new[] { 0, 1, 2, 3, 31, 32, 33, 100, 511, 512, 513, 3_000 })
        {
            var draw = new Random(count);
            int[] values = [.. Enumerable.Range(0, count).Select(_ => draw.Next(4))];
            long[] cents = [.. Enumerable.Range(0, count).Select(i => Between(draw, numbers))];
            int[] expected = [.. Enumerable.Range(0, count).OrderByDescending(i => values[i]).ThenBy(i => cents[i])];

            int[] order = Ordered(rules, count, FactColumn.WholeNumber(Value, values), FactColumn.Amount(Income, cents));

            Assert.True(expected.SequenceEqual(order), FormattableString.Invariant($"{name}, {count}"));
            if (count <= 100)
            {
                Assert.Equal(
                    Enumerable.Range(0, count).OrderByDescending(i => values[i]).ThenByDescending(i => cents[i]),
                    Ordered(turned, count, FactColumn.WholeNumber(Value, values), FactColumn.Amount(Income, cents)));
            }
        }
    }

    public static TheoryData<string, double[]> Scores => new()
    {
        { "all the same", [3] },
        { "whole", [0, 1, 2, 100] },
        { "halves", [0, 0.5, 1, 1.5, 2] },
        { "quarters", [0, 0.25, 0.75, 1] },
        { "hundredths among whole ones", [0, 1, 2, 2.01, 3] },
        { "fewer than none", [-7, -0.5, 0, 3] },
        { "the most of 32 bits but one", [0, 0.5, 21_474_836.46] },
        { "the most of 32 bits", [0, 1, 21_474_836.47] },
        { "one more", [0, 1, 21_474_836.48] },
        { "what is zero in 32 bits", [0, 1, 42_949_672.96, 42_949_673.5] },
        { "as far apart as 32 bits are, and more", [-20_000_000, 0.5, 20_000_000] },
    };

    /// <summary>Points are kept as what lacks to the most of them, in hundredths or whole; where that does not fit, they are read as they are.</summary>
    [Theory]
    [MemberData(nameof(Scores))]
    public void Points_are_ordered_as_by_a_plain_sort(string name, double[] points)
    {
        ScoringGrid<FactSheet> grid = GridOf(points);
        RankingRules<FactSheet> rules = Rules(grid, [TieKey.SmallerFirst(Label("POORER"), Income)]);
        foreach (int count in new[] { 1, 2, 7, 8, 9, 17, 40, 600 })
        {
            var draw = new Random(count);
            int[] values = [.. Enumerable.Range(0, count).Select(_ => draw.Next(points.Length))];
            long[] cents = [.. Enumerable.Range(0, count).Select(_ => draw.Next(3) - 1L)];
            int[] expected = [.. Enumerable.Range(0, count).OrderByDescending(i => points[values[i]]).ThenBy(i => cents[i])];

            int[] order = Ordered(rules, count, FactColumn.WholeNumber(Value, values), FactColumn.Amount(Income, cents));

            Assert.True(expected.SequenceEqual(order), FormattableString.Invariant($"{name}, {count}"));
        }
    }

    /// <summary>Half a point among whole ones is found wherever it is: several points are looked at together, and the last ones alone.</summary>
    [Theory]
    [InlineData(9)]
    [InlineData(17)]
    [InlineData(35)]
    public void Half_a_point_among_whole_ones_counts_wherever_it_is(int count)
    {
        RankingRules<FactSheet> rules = Rules(GridOf(0, 1, 2, 3, 1.5), [TieKey.SmallerFirst(Label("POORER"), Income)]);
        foreach (int half in new[] { 0, count / 2, count - 1 })
        {
            int[] values = [.. Enumerable.Range(0, count).Select(i => i == half ? 4 : i % 4)];
            double[] points = [.. values.Select(value => value == 4 ? 1.5 : value)];
            int[] expected = [.. Enumerable.Range(0, count).OrderByDescending(i => points[i])];

            Assert.Equal(expected, Ordered(rules, count, FactColumn.WholeNumber(Value, values), FactColumn.Amount(Income, new long[count])));
        }
    }

    /// <summary>Points and amounts that each take all of 32 bits do not fit into one number beside the row.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    [InlineData(600)]
    public void Points_and_amounts_too_wide_for_one_number_are_ordered_as_by_a_plain_sort(int count)
    {
        double[] points = [0, 0.5, 21_474_836.46];
        RankingRules<FactSheet> rules = Rules(GridOf(points), [TieKey.SmallerFirst(Label("POORER"), Income)]);
        int[] values = [.. Enumerable.Range(0, count).Select(i => count - 1 - i < 3 ? count - 1 - i : i % 3)];
        long[] cents = [.. Enumerable.Range(0, count).Select(i => i % 4 < 2 ? int.MaxValue - 1 : (long)int.MinValue)];

        Assert.Equal(
            Enumerable.Range(0, count).OrderByDescending(i => points[values[i]]).ThenBy(i => cents[i]),
            Ordered(rules, count, FactColumn.WholeNumber(Value, values), FactColumn.Amount(Income, cents)));
    }

    /// <summary>Protocol numbers that rise with the rows leave nothing tied, and the rows of a tie as they lie; those that fall, or rise and count from the end, turn them round.</summary>
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Rows_are_parted_by_numbers_that_rise_with_them(bool rising, bool lowestFirst)
    {
        RankingRules<FactSheet> rules = Rules(
        [
            TieKey.YesFirst(Label("ALONE-FIRST"), Alone),
            lowestFirst ? TieKey.SmallerFirst(Label("PROTOCOL"), Protocol) : TieKey.LargerFirst(Label("PROTOCOL"), Protocol),
        ]);
        foreach (int count in new[] { 2, 33, 600 })
        {
            var draw = new Random(count);
            int[] values = [.. Enumerable.Range(0, count).Select(_ => draw.Next(4))];
            bool[] alone = [.. Enumerable.Range(0, count).Select(_ => draw.Next(2) == 0)];
            int[] numbers = [.. Enumerable.Range(0, count).Select(i => rising ? 3 * i : -3 * i)];
            IOrderedEnumerable<int> ordered = Enumerable.Range(0, count).OrderByDescending(i => values[i]).ThenByDescending(i => alone[i]);

            Assert.Equal(
                lowestFirst ? ordered.ThenBy(i => numbers[i]) : ordered.ThenByDescending(i => numbers[i]),
                Ordered(rules, count, FactColumn.WholeNumber(Value, values), FactColumn.YesNo(Alone, alone), FactColumn.WholeNumber(Protocol, numbers)));
        }
    }

    /// <summary>The age of whoever was born after the day is unknown, and they come last.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whoever_was_born_after_the_day_has_no_age_to_be_ordered_by(bool olderFirst)
    {
        RankingRules<FactSheet> rules = Rules(
            [olderFirst ? TieKey.OlderFirst(Label("AGE"), Years, WhenUnknown.ComesLast) : TieKey.YoungerFirst(Label("AGE"), Years, WhenUnknown.ComesLast)]);
        int today = (int)Period.DaysBetween(new LocalDate(1970, 1, 1), Days.OfRequest);
        foreach (int latest in new[] { today - 1, today, today + 1, today + 9 })
        {
            const int Count = 50;
            var draw = new Random(latest);
            int[] values = [.. Enumerable.Range(0, Count).Select(_ => draw.Next(2))];
            int[] births = [.. Enumerable.Range(0, Count).Select(i => latest - (i % 13))];
            IOrderedEnumerable<int> known = Enumerable.Range(0, Count).OrderByDescending(i => values[i]).ThenBy(i => births[i] > today);

            Assert.Equal(
                known.ThenBy(i => births[i] > today ? 0 : olderFirst ? births[i] : -births[i]),
                Ordered(rules, Count, FactColumn.WholeNumber(Value, values), FactColumn.Age(Years, births)));
        }
    }

    /// <summary>Whoever's reserve is unknown is not ranked; the rows behind stay beside their own points.</summary>
    [Fact]
    public void Whoevers_reserve_is_unknown_is_left_out()
    {
        RankingRules<FactSheet> rules = RankingRules<FactSheet>.Create(
            Label("LIST"),
            Grid,
            [TieKey.SmallerFirst(Label("POORER"), Income)],
            reserves: [new(Label("RESERVE"), Audience.If(Alone), 1)]).OrThrow();
        foreach (int count in new[] { 3, 40, 600 })
        {
            var draw = new Random(count);
            int[] values = [.. Enumerable.Range(0, count).Select(_ => draw.Next(4))];
            long[] cents = [.. Enumerable.Range(0, count).Select(_ => draw.NextInt64(5))];
            bool[] unknown = [.. Enumerable.Range(0, count).Select(i => i % 3 == 0)];
            IEnumerable<int> known = Enumerable.Range(0, count).Where(i => !unknown[i]);

            Assert.Equal(
                known.OrderByDescending(i => values[i]).ThenBy(i => cents[i]),
                Ordered(
                    rules, count, FactColumn.WholeNumber(Value, values), FactColumn.Amount(Income, cents), FactColumn.YesNo(Alone, new bool[count], unknown)));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9_999)]
    [InlineData(10_000)]
    [InlineData(10_000_000)]
    [InlineData(30_000_000)]
    public void Moments_are_ordered_as_by_a_plain_sort(long step)
    {
        RankingRules<FactSheet> rules = Rules([TieKey.EarlierFirst(Label("EARLIER"), Arrived), TieKey.YesFirst(Label("ALONE-FIRST"), Alone)]);
        foreach (int count in new[] { 2, 33, 512, 3_000 })
        {
            var draw = new Random(count);
            int[] values = [.. Enumerable.Range(0, count).Select(_ => draw.Next(4))];
            Instant[] moments = [.. Enumerable.Range(0, count).Select(_ => Instant.FromUtc(2030, 1, 1, 9, 0).PlusTicks(draw.Next(count) * step))];
            bool[] alone = [.. Enumerable.Range(0, count).Select(_ => draw.Next(2) == 0)];
            int[] expected = [.. Enumerable.Range(0, count).OrderByDescending(i => values[i]).ThenBy(i => moments[i]).ThenByDescending(i => alone[i])];

            Assert.Equal(expected, Ordered(
                rules, count, FactColumn.WholeNumber(Value, values), FactColumn.Moment(Arrived, moments), FactColumn.YesNo(Alone, alone)));
        }
    }

    /// <summary>Kind B first; whoever's income is unknown comes last among those with the same points.</summary>
    [Fact]
    public void Categories_and_what_is_unknown_are_ordered_as_by_a_plain_sort()
    {
        foreach ((int count, bool byKind) in from count in new[] { 2, 40, 600 } from byKind in new[] { true, false } select (count, byKind))
        {
            RankingRules<FactSheet> rules = Rules(
                [TieKey.SmallerFirst(Label("POORER"), Income, WhenUnknown.ComesLast), TieKey.YesFirst(Label("ALONE-FIRST"), Alone)],
                byKind ? [Precedence.Of(Label("KINDS"), Kind, "B")] : []);
            var draw = new Random(count);
            int[] values = [.. Enumerable.Range(0, count).Select(_ => draw.Next(4))];
            int[] kinds = [.. Enumerable.Range(0, count).Select(_ => draw.Next(2))];
            bool[] unknown = [.. Enumerable.Range(0, count).Select(_ => draw.Next(3) == 0)];
            long[] cents = [.. Enumerable.Range(0, count).Select(i => unknown[i] ? 0 : draw.NextInt64(5))];
            bool[] alone = [.. Enumerable.Range(0, count).Select(_ => draw.Next(2) == 0)];
            int[] expected =
            [
                .. Enumerable.Range(0, count).OrderByDescending(i => byKind ? kinds[i] : 0).ThenByDescending(i => values[i])
                    .ThenBy(i => unknown[i]).ThenBy(i => cents[i]).ThenByDescending(i => alone[i]),
            ];

            Assert.Equal(expected, Ordered(
                rules,
                count,
                FactColumn.WholeNumber(Value, values),
                FactColumn.Amount(Income, cents, unknown),
                FactColumn.YesNo(Alone, alone),
                FactColumn.Choice(Kind, kinds)));
        }
    }

    private static int[] Ordered(RankingRules<FactSheet> rules, int count, params FactColumn[] columns)
    {
        FactTable<FactSheet> table = FactTable.Create(Catalogue, count, columns).OrThrow();
        var scores = new Score[count];
        (int[] order, int[] positions) = (new int[count], new int[count]);
        rules.Grid.Score(table, Days, scores);
        int ranked = rules.Order(table, Days, scores, order, positions);

        // The same rows without their scores.
        (int[] ofRows, int[] positionsOfRows) = (new int[count], new int[count]);
        Assert.Equal(ranked, rules.Order(table, Days, ofRows, positionsOfRows));
        Assert.Equal(order[..ranked], ofRows[..ranked]);
        Assert.Equal(positions[..ranked], positionsOfRows[..ranked]);

        // The same rows as objects, each with its days.
        (int[] ofObjects, int[] positionsOfObjects) = (new int[count], new int[count]);
        EvaluationDays[] days = [.. Enumerable.Repeat(Days, count)];
        FactSheet[] sheets = [.. Enumerable.Range(0, Math.Min(count, 600)).Select(row => table[row])];
        if (sheets.Length == count)
        {
            Assert.Equal(ranked, rules.Order(sheets, days, scores, ofObjects, positionsOfObjects));
            Assert.Equal(order[..ranked], ofObjects[..ranked]);
            Assert.Equal(positions[..ranked], positionsOfObjects[..ranked]);
        }

        return order[..ranked];
    }

    /// <summary>One of some numbers, or one between two of them.</summary>
    private static long Between(Random draw, long[] numbers)
    {
        long one = numbers[draw.Next(numbers.Length)];
        long other = numbers[draw.Next(numbers.Length)];
        return draw.Next(3) == 0 || one >= other ? one : draw.NextInt64(one, other);
    }

    private static RankingRules<FactSheet> Rules(ValueList<TieKey<FactSheet>> ties, params Precedence<FactSheet>[] precedences) =>
        Rules(Grid, ties, precedences);

    private static RankingRules<FactSheet> Rules(ScoringGrid<FactSheet> grid, ValueList<TieKey<FactSheet>> ties, params Precedence<FactSheet>[] precedences) =>
        RankingRules<FactSheet>.Create(Label("LIST"), grid, ties, precedences.ToValueList()).OrThrow();

    /// <summary>A grid that gives the value 0 the first of some points, 1 the second, and so on.</summary>
    private static ScoringGrid<FactSheet> GridOf(params double[] points) => ScoringGrid<FactSheet>.Create(
        Label("GRID"),
        1,
        Catalogue,
        [ScoringSection.Of(
            Label("SECTION"),
            MaximumPoints.Of((decimal)points.Max()),
            ScoringRule.Bands(Label("BANDS"), Value, Points.Zero, [.. points.Select((each, value) => Band.Of(Bounds.Exactly(value), (decimal)each))]))],
        MaximumPoints.Of((decimal)points.Max())).OrThrow();

    private static RuleLabel Label(string code) => new(code, LocalizedText.Same(code), Samples.Source);
}
