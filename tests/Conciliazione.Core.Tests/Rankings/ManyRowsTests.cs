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

    private static readonly FactCatalogue<FactSheet> Catalogue = FactCatalogue<FactSheet>.Create([Value, Income, Arrived, Alone, Kind]).OrThrow();

    private static readonly ScoringGrid<FactSheet> Grid = ScoringGrid<FactSheet>.Create(
        Label("GRID"),
        1,
        Catalogue,
        [ScoringSection.Of(
            Label("SECTION"),
            MaximumPoints.Of(9),
            ScoringRule.Bands(Label("BANDS"), Value, Points.Zero, Band.Of(Bounds.Exactly(1), 2), Band.Of(Bounds.Exactly(2), 5), Band.Of(Bounds.AtLeast(3), 9)))],
        MaximumPoints.Of(9)).OrThrow();

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
        { "the ends", [long.MinValue, long.MinValue + 1, -1, 0, 1, long.MaxValue - 1, long.MaxValue] },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Amounts_are_ordered_as_by_a_plain_sort(string name, long[] numbers)
    {
        RankingRules<FactSheet> rules = Rules([TieKey.SmallerFirst(Label("POORER"), Income)]);
        foreach (int count in new[] { 0, 1, 2, 3, 31, 32, 33, 100, 511, 512, 513, 3_000 })
        {
            var draw = new Random(count);
            int[] values = [.. Enumerable.Range(0, count).Select(_ => draw.Next(4))];
            long[] cents = [.. Enumerable.Range(0, count).Select(i => Between(draw, numbers))];
            int[] expected = [.. Enumerable.Range(0, count).OrderByDescending(i => values[i]).ThenBy(i => cents[i])];

            int[] order = Ordered(rules, count, FactColumn.WholeNumber(Value, values), FactColumn.Amount(Income, cents));

            Assert.True(expected.SequenceEqual(order), FormattableString.Invariant($"{name}, {count}"));
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
        RankingRules<FactSheet> rules = Rules(
            [TieKey.LargerFirst(Label("RICHER"), Income, WhenUnknown.ComesLast), TieKey.YesFirst(Label("ALONE-FIRST"), Alone)],
            Precedence.Of(Label("KINDS"), Kind, "B"));
        foreach (int count in new[] { 2, 40, 600 })
        {
            var draw = new Random(count);
            int[] values = [.. Enumerable.Range(0, count).Select(_ => draw.Next(4))];
            int[] kinds = [.. Enumerable.Range(0, count).Select(_ => draw.Next(2))];
            bool[] unknown = [.. Enumerable.Range(0, count).Select(_ => draw.Next(3) == 0)];
            long[] cents = [.. Enumerable.Range(0, count).Select(i => unknown[i] ? 0 : draw.Next(5))];
            bool[] alone = [.. Enumerable.Range(0, count).Select(_ => draw.Next(2) == 0)];
            int[] expected =
            [
                .. Enumerable.Range(0, count).OrderByDescending(i => kinds[i]).ThenByDescending(i => values[i])
                    .ThenBy(i => unknown[i]).ThenByDescending(i => cents[i]).ThenByDescending(i => alone[i]),
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
        int[] order = new int[count];
        Grid.Score(table, Days, scores);
        int ranked = rules.Order(table, Days, scores, order);

        // The same rows as objects, each with its days.
        int[] ofObjects = new int[count];
        EvaluationDays[] days = [.. Enumerable.Repeat(Days, count)];
        FactSheet[] sheets = [.. Enumerable.Range(0, Math.Min(count, 600)).Select(row => table[row])];
        if (sheets.Length == count)
        {
            Assert.Equal(ranked, rules.Order(sheets, days, scores, ofObjects));
            Assert.Equal(order, ofObjects);
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
        RankingRules<FactSheet>.Create(Label("LIST"), Grid, ties, precedences.ToValueList()).OrThrow();

    private static RuleLabel Label(string code) => new(code, LocalizedText.Same(code), Samples.Source);
}
