using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using static Conciliazione.Tests.Rankings.Contest;

namespace Conciliazione.Tests.Rankings;

public class OrderTests
{
    [Law]
    public void The_order_alone_is_that_of_the_ranking(CompetitionUpTo60 competition)
    {
        Competition all = competition.Value;
        foreach (int? places in (int?[])[all.Places, null])
        {
            IsThatOfTheRanking(all with { Places = places });
        }
    }

    private static void IsThatOfTheRanking(Competition all)
    {
        Candidate<Entrant>[] competing = [.. ((IEnumerable<Candidate<Entrant>>)all.Candidates).Where(candidate => candidate.State is CandidateState.Competing)];
        RankingRules<Entrant> rules = all.Rules();
        Ranking<Entrant> ranking = rules.Rank(competing.ToValueList(), all.Places).OrThrow();
        Entrant[] applications = Array.ConvertAll(competing, candidate => candidate.Application);
        EvaluationDays[] days = Array.ConvertAll(competing, candidate => candidate.Days);
        var scores = new Score[competing.Length];
        int[] order = new int[competing.Length];
        int[] positions = new int[competing.Length];
        rules.Grid.Score(applications, days, scores, ranking.Cohort);
        int ranked = rules.Order(applications, days, scores, order, positions, Array.ConvertAll(competing, candidate => candidate.Reference), ranking.Cohort, all.Places);
        Assert.Equal(
            ranking.Entries.Where(entry => entry.Position is not null).Select(entry => $"{entry.Position} {entry.Reference}").Order(StringComparer.Ordinal),
            Enumerable.Range(0, ranked).Select(i => $"{positions[i]} {applications[order[i]].Reference}").Order(StringComparer.Ordinal));
        Assert.True(positions.Take(ranked).SequenceEqual(positions.Take(ranked).Order()));
        int[] shared = new int[competing.Length];
        Assert.Equal(ranked, rules.Order(
            applications, [Days], scores, shared, references: Array.ConvertAll(competing, candidate => candidate.Reference), cohort: ranking.Cohort, places: all.Places));
        Assert.Equal(order.Take(ranked), shared.Take(ranked));

        int[] ofTable = new int[competing.Length];
        int[] positionsOfTable = new int[competing.Length];
        Assert.Equal(ranked, rules.Order(
            FactTable.Of(rules.Grid.Catalogue, applications.ToValueList()),
            Days,
            scores,
            ofTable,
            positionsOfTable,
            Array.ConvertAll(competing, candidate => candidate.Reference),
            ranking.Cohort,
            all.Places));
        Assert.Equal(order.Take(ranked), ofTable.Take(ranked));
        Assert.Equal(positions.Take(ranked), positionsOfTable.Take(ranked));
    }

    [Law]
    public void Numbers_and_places_are_sorted_together_whatever_their_span(LooseNumbers numbers)
    {
        (long[] some, int shift, int times) = numbers;

        // Shifted down, the numbers lie close together: the packed and the counted way are taken too. Many are sorted by digits.
        long[] keys = [.. Enumerable.Range(1, times).SelectMany(time => some.Select(number => (number >> shift) / time))];
        int[] places = [.. Enumerable.Range(0, keys.Length)];
        long[] sorted = [.. keys];
        PackedSortOf(sorted, places);
        Assert.Equal(keys.Order(), sorted);
        Assert.Equal(sorted, places.Select(i => keys[i]));
    }

    [Law]
    public void Three_numbers_are_sorted_at_once_as_one_after_the_other(NumberPairs pairs)
    {
        (int[] some, long step, int times) = pairs;
        long[] firsts = [.. Enumerable.Range(0, times).SelectMany(time => some.Select(number => (long)(number * time % 7)))];
        long[] seconds = [.. firsts.Select((first, i) => step * (((i * 31) + first) % 50))];
        long[] thirds = [.. firsts.Select((_, i) => (long)(i % 2) - 1)];
        int[] expected = [.. Enumerable.Range(0, firsts.Length).OrderBy(i => firsts[i]).ThenBy(i => seconds[i]).ThenBy(i => thirds[i])];
        long[] keys = new long[firsts.Length];
        int[] places = [.. Enumerable.Range(0, firsts.Length)];
        int[] widths = new int[3];
        long[][] columns = [firsts, seconds, thirds];
        for (int column = 0; column < columns.Length; column++)
        {
            Assert.True(Append(columns[column], keys, widths.Sum(), 63 - widths.Sum(), out widths[column]));
        }

        PackedSortOf(keys, places);
        Assert.Equal(expected, places);
        for (int i = 1; i < places.Length; i++)
        {
            (int above, int below) = (places[i - 1], places[i]);
            int differs = firsts[above] != firsts[below] ? 0 : seconds[above] != seconds[below] ? 1 : thirds[above] != thirds[below] ? 2 : 3;
            Assert.Equal(differs, keys[i - 1] == keys[i] ? 3 : FirstToDiffer(keys[i - 1], keys[i], widths));
        }
    }

    [Fact]
    public void Numbers_too_wide_for_one_are_left_alone()
    {
        long[] keys = [3, 2, 1];
        Assert.True(Append([3, 2, 1], keys, used: 0, room: 2, out _));
        Assert.False(Append([long.MaxValue, long.MinValue, 0], keys, used: 2, room: 61, out _));
        Assert.False(Append([0, 2, 4], keys, used: 2, room: 2, out _));
        Assert.Equal([2, 1, 0], keys);
        Assert.True(Append([0, 2, 4], keys, used: 2, room: 3, out int width));
        Assert.Equal(3, width);
        Assert.Equal([16, 10, 4], keys);
    }

    /// <summary>Three steps above the lowest take two bits, whatever a step is.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(10_000)]
    [InlineData(10_000_000)]
    public void Numbers_in_steps_take_as_few_bits_as_their_steps(long step)
    {
        foreach (long lowest in new[] { 0, -5, 12_345, long.MinValue, long.MaxValue - (3 * step) })
        {
            long[] keys = [9, 9, 9];
            Assert.True(Append([lowest + (3 * step), lowest, lowest + step], keys, used: 0, room: 63, out int width));
            Assert.Equal(step == 7 ? 5 : 2, width);
            Assert.Equal(step == 7 ? [21, 0, 7] : [3, 0, 1], keys);
        }
    }

    [Fact]
    public void A_lot_without_references_is_a_defect_of_the_program()
    {
        RankingRules<Entrant> rules = Rules(TieKey.Lot<Entrant>(Label("LOT"), "seed"));
        Assert.Throws<ArgumentException>(() => rules.Order([new("A", 3)], [Days], new Score[1], new int[1]));
        Assert.Throws<ArgumentException>(() => Rules().Order([new("A", 3), new("B", 3)], [Days], new Score[1], new int[2]));
        Assert.Throws<ArgumentException>(() => Rules().Order([new("A", 3), new("B", 3)], [Days], new Score[2], new int[1]));
        Assert.Throws<ArgumentOutOfRangeException>("places", () => Rules().Order([new("A", 3)], [Days], new Score[1], new int[1], places: -1));
    }

    private static void PackedSortOf(long[] keys, int[] places) => typeof(Ranking<>).Assembly
        .GetType("Conciliazione.Rankings.PackedSort")!
        .GetMethod("Run", [typeof(Span<long>), typeof(Span<int>)])!
        .CreateDelegate<Sort>()(keys, places);

    private static bool Append(long[] numbers, long[] keys, int used, int room, out int width) => typeof(Ranking<>).Assembly
        .GetType("Conciliazione.Rankings.PackedSort")!
        .GetMethod("TryAppend")!
        .CreateDelegate<AppendTo>()(numbers, keys, used, room, out width);

    private static int FirstToDiffer(long left, long right, int[] widths) => typeof(Ranking<>).Assembly
        .GetType("Conciliazione.Rankings.PackedSort")!
        .GetMethod("FirstToDiffer")!
        .CreateDelegate<Differ>()(left, right, widths);

    private delegate bool AppendTo(ReadOnlySpan<long> numbers, Span<long> keys, int used, int room, out int width);

    private delegate int Differ(long left, long right, ReadOnlySpan<int> widths);

    private delegate void Sort(Span<long> keys, Span<int> places);
}
