using System.Security.Cryptography;
using System.Text;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using static Conciliazione.Tests.Rankings.Contest;
using static Conciliazione.Tests.Rankings.RankingPartTests;

namespace Conciliazione.Tests.Rankings;

/// <summary>Parts as docs/ranking-in-parts.md says that they are written, number by number, and what makes two of them the same.</summary>
public sealed class PartBytesTests
{
    private static readonly RankingRules<Entrant> Poorer = Rules(TieKey.SmallerFirst(Label("POORER"), Income));

    /// <summary>Two incomes: each is what it is above the lower one, in as few of 0, 1, 2, 4 and 8 bytes as hold it.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(255, 1)]
    [InlineData(256, 2)]
    [InlineData(65_535, 2)]
    [InlineData(65_536, 4)]
    [InlineData(4_294_967_295, 4)]
    [InlineData(4_294_967_296, 8)]
    [InlineData(long.MaxValue, 8)]
    public void Numbers_take_as_few_bytes_as_the_highest_needs(long cents, int width)
    {
        RankingPart<Entrant> same = PartOf(0);
        RankingPart<Entrant> part = PartOf(cents);

        Assert.Equal(2 * width, Bytes(part).Length - Bytes(same).Length);
        Assert.Equal(part, RankingPart<Entrant>.Read(Poorer, Bytes(part)).OrThrow());
        Assert.Equal(cents == 0, part == same);

        static RankingPart<Entrant> PartOf(long cents) => Poorer.Rank(1, new("A", 5), new("B", 5, Income: cents / 100m)).ToPart();
    }

    [Fact]
    public void A_part_without_places_and_with_unknown_incomes_is_read_as_it_was_written()
    {
        foreach (int? places in new int?[] { null, 0, 2 })
        {
            RankingPart<Entrant> part = Poorer.Rank(places, new("A", 5, Income: 3), new("B", 5, Income: null), new("C", 9)).ToPart();
            RankingPart<Entrant> read = RankingPart<Entrant>.Read(Poorer, Bytes(part)).OrThrow();
            Assert.Equal(part, read);
            Assert.Equal(places, read.Places);
            Assert.Equal(part.Entries, read.Entries);
        }
    }

    /// <summary>A part with nothing left of it, of three lengths: too short for a checksum, as long as one, and longer.</summary>
    [Fact]
    public void What_is_wrong_with_bytes_is_said()
    {
        byte[] bytes = Bytes(Poorer.Rank(1, new Entrant("A", 5)).ToPart());
        Assert.Contains("too few", Words([]), StringComparison.Ordinal);
        Assert.Contains("too few", Words(bytes[..31]), StringComparison.Ordinal);
        Assert.Contains("of another form", Words(new byte[32]), StringComparison.Ordinal);
        Assert.Contains("damaged", Words(bytes[..32]), StringComparison.Ordinal);
        Assert.Contains("damaged", Words(bytes[..^1]), StringComparison.Ordinal);
        Assert.Contains("inconsistent", Words(Crafted(["B", "A"])), StringComparison.Ordinal);

        static string Words(byte[] bytes) => Assert.Single(RankingPart<Entrant>.Read(Poorer, bytes).DefectsOrEmpty().AsEnumerable()).Render(Language.English);
    }

    [Fact]
    public void References_that_do_not_rise_are_refused_and_equal_ones_are_named()
    {
        Assert.Equal(["A", "B"], RankingPart<Entrant>.Read(Poorer, Crafted(["A", "B"])).OrThrow().Entries.Select(entry => entry.Reference));
        Assert.Equal("RANK-PART-BYTES", CodeOf(Crafted(["B", "A"])));
        Assert.Equal("RANK-PART-BYTES", CodeOf(Crafted(["A", "C", "B"])));
        Assert.Equal("RANK-PART-BYTES", CodeOf(Crafted(["", "A"])));
        Assert.Equal("RANK-PART-BYTES", CodeOf(Crafted([" ", "A"])));
        Assert.Equal("RANK-REFERENCE", CodeOf(Crafted(["A", "A"])));
    }

    /// <summary>Levels 0 to 2 are categories, points and the income: the number of none but the income may be unknown.</summary>
    [Theory]
    [InlineData(-1, 0, true)]
    [InlineData(0, 1, false)]
    [InlineData(1, 1, false)]
    [InlineData(2, 1, true)]
    [InlineData(2, 0, true)]
    [InlineData(2, 2, false)]
    [InlineData(2, -1, false)]
    public void Only_the_numbers_of_keys_may_be_unknown(int level, int mark, bool isPart) =>
        Assert.Equal(isPart, RankingPart<Entrant>.Read(Poorer, Crafted(["A", "B"], marked: level, mark: mark)).TryGetValue(out _));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_candidate_belongs_to_a_reserve_of_the_rules(int reserve, bool isPart)
    {
        RankingRules<Entrant> rules = RankingRules<Entrant>.Create(
            Label("RANKING"), Grid, [TieKey.SmallerFirst(Label("POORER"), Income)], reserves: [new(Label("RESERVE"), Audience.If(Disabled), 1)]).OrThrow();
        Assert.Equal(isPart, RankingPart<Entrant>.Read(rules, Crafted(["A"], rules, reserve: reserve)).TryGetValue(out _));
    }

    /// <summary>Two rules look at the cohort; a part has the bounds of one of them or of both, in the order of their codes.</summary>
    [Fact]
    public void Bounds_are_those_of_rules_that_look_at_the_cohort()
    {
        RankingRules<Entrant> rules = RankingRules<Entrant>.Create(
            Label("RANKING"),
            ScoringGrid<Entrant>.Create(
                Label("GRID"),
                1,
                Catalogue,
                [ScoringSection.Of(Label("S"), MaximumPoints.Of(20), Relative("ONE", Value), Relative("TWO", Income))],
                MaximumPoints.Of(20)).OrThrow(),
            [TieKey.SmallerFirst(Label("POORER"), Income)]).OrThrow();

        Assert.Equal(["ONE", "TWO"], Read(("ONE", 3, 3), ("TWO", 2, 5)).OrThrow().Cohort!.Limits.Select(limits => limits.RuleCode));
        Assert.Equal(["TWO"], Read(("TWO", 2, 5)).OrThrow().Cohort!.Limits.Select(limits => limits.RuleCode));
        Assert.Null(Read().OrThrow().Cohort);
        Assert.False(Read(("TWO", 2, 5), ("ONE", 3, 3)).TryGetValue(out _));
        Assert.False(Read(("ONE", 3, 3), ("ONE", 3, 3)).TryGetValue(out _));
        Assert.False(Read(("ONE", 3, 2)).TryGetValue(out _));
        Assert.False(Read(("OTHER", 3, 3)).TryGetValue(out _));
        Assert.False(Read(("ONE", 3, 3), ("THREE", 3, 3), ("TWO", 3, 3)).TryGetValue(out _));

        Validated<RankingPart<Entrant>> Read(params (string Rule, long Lowest, long Highest)[] cohort) =>
            RankingPart<Entrant>.Read(rules, Crafted(["A"], rules, cohort));

        static ScoringRule<Entrant> Relative<TValue>(string code, Fact<Entrant>.Measured<TValue> fact)
            where TValue : struct, IComparable<TValue>, System.Numerics.IAdditionOperators<TValue, TValue, TValue> =>
            ScoringRule.InCohort(Label(code), fact, CohortBest.Highest, Points.Of(10), Points.Zero, new(RoundingRule.HalfUp, 0));
    }

    /// <summary>Each of these differs from the first in one thing.</summary>
    [Fact]
    public void Parts_are_the_same_if_all_that_they_hold_is()
    {
        Entrant[] two = [new("A", 5, Income: 1), new("B", 5, Income: 2)];
        RankingPart<Entrant> part = Poorer.Rank(2, two).ToPart();
        RankingRules<Entrant> reserved = RankingTests.Reserved(UnusedReserve.StaysEmpty, 1);
        RankingRules<Entrant> relative = RankingRules<Entrant>.Create(Label("RANKING"), CohortGrid, []).OrThrow();
        CohortBounds bounds = relative.CohortOf([Of(new("X", 5, Value: 0)), Of(new("Y", 5, Value: 10))])!;
        CohortBounds other = relative.CohortOf([Of(new("X", 5, Value: 0)), Of(new("Y", 5, Value: 20))])!;

        Assert.Equal(part, Poorer.Rank(2, two).ToPart());
        Assert.Equal(part.GetHashCode(), Poorer.Rank(2, two).ToPart().GetHashCode());
        Assert.NotEqual(part, Rules(TieKey.LargerFirst(Label("POORER"), Income)).Rank(2, two).ToPart());
        Assert.NotEqual(part, Poorer.Rank(3, two).ToPart());
        Assert.NotEqual(part, Poorer.Rank(2, [.. two, new("C", null)]).ToPart());
        Assert.NotEqual(part, Poorer.Rank(2, [.. two, new("C", 3)]).ToPart().First(2));
        Assert.NotEqual(part, Poorer.Rank(2, two[0], two[1] with { Reference = "C" }).ToPart());
        Assert.NotEqual(part, Poorer.Rank(2, two[0], two[1] with { Mark = 6 }).ToPart());
        Assert.NotEqual(part, Poorer.Rank(2, two[0], two[1] with { Income = 3 }).ToPart());
        Assert.NotEqual(Poorer.Rank(2, two[0], two[1] with { Income = 0 }).ToPart(), Poorer.Rank(2, two[0], two[1] with { Income = null }).ToPart());
        Assert.NotEqual(reserved.Rank(2, two).ToPart(), reserved.Rank(2, two[0], two[1] with { Disabled = true }).ToPart());
        Assert.NotEqual(
            relative.Rank([Of(new("A", 5, Value: 0))], cohort: bounds).OrThrow().ToPart(),
            relative.Rank([Of(new("A", 5, Value: 0))], cohort: other).OrThrow().ToPart());
        Assert.False(part.Equals(null));
    }

    /// <summary>The age of whoever was born after the day is unknown: when that was is no part of the part.</summary>
    [Fact]
    public void Whatever_stands_where_a_number_is_unknown_does_not_count()
    {
        Fact<FactSheet>.WholeNumber value = SheetFact.WholeNumber("VALUE", LocalizedText.Same("value"));
        Fact<FactSheet>.Age years = SheetFact.Age("AGE", LocalizedText.Same("age"));
        FactCatalogue<FactSheet> facts = FactCatalogue<FactSheet>.Create([value, years]).OrThrow();
        ScoringGrid<FactSheet> grid = ScoringGrid<FactSheet>.Create(
            Label("GRID"),
            1,
            facts,
            [ScoringSection.Of(Label("S"), MaximumPoints.Of(5), ScoringRule.Bands(Label("B"), value, Points.Zero, Band.Of(Bounds.AtLeast(1), 5)))],
            MaximumPoints.Of(5)).OrThrow();
        RankingRules<FactSheet> rules = RankingRules<FactSheet>.Create(Label("RANKING"), grid, [TieKey.OlderFirst(Label("OLDER"), years)]).OrThrow();

        int today = (int)NodaTime.Period.DaysBetween(new NodaTime.LocalDate(1970, 1, 1), Days.OfRequest);
        Assert.Equal(PartOf([7, today + 1]), PartOf([7, today + 2]));
        Assert.NotEqual(PartOf([7, today + 1]), PartOf([8, today + 1]));
        Assert.NotEqual(PartOf([7, today]), PartOf([7, today - 1]));
        Assert.Equal(Bytes(PartOf([7, today + 1])), Bytes(PartOf([7, today + 2])));

        RankingPart<FactSheet> PartOf(int[] births)
        {
            FactTable<FactSheet> table = FactTable.Create(facts, 2, [FactColumn.WholeNumber(value, [1, 1]), FactColumn.Age(years, births)]).OrThrow();
            var scores = new Score[2];
            grid.Score(table, Days, scores);
            return rules.Part(table, Days, scores, ["A", "B"]).OrThrow();
        }
    }

    /// <summary>Lots are drawn among all who are tied, and not part by part, even if they are the first key.</summary>
    [Fact]
    public void Lots_are_drawn_anew_among_the_tied_of_a_merge()
    {
        RankingRules<Entrant> rules = Rules(TieKey.Lot<Entrant>(Label("LOT"), "2020"));
        Entrant[] tied = [.. Enumerable.Range(0, 12).Select(i => new Entrant($"R{i:00}", 5))];
        RankingPart<Entrant> whole = rules.Rank(3, tied).ToPart();
        RankingPart<Entrant> merged = RankingPart<Entrant>.Merge(
            [rules.Rank(3, tied[..5]).ToPart(), RankingPart<Entrant>.Read(rules, Bytes(rules.Rank(3, tied[5..]).ToPart())).OrThrow()]).OrThrow();

        Assert.Equal(whole.Entries, merged.Entries);
        Assert.Equal(whole, merged);
    }

    /// <summary>Of four who tie at the line, the incomes of B and D are unknown: it is they who are named.</summary>
    [Fact]
    public void Whose_number_keeps_a_tie_open_is_named()
    {
        RankingPart<Entrant> part = Poorer.Rank(1, new("A", 5, Income: 1), new("B", 5, Income: null), new("C", 5, Income: 2), new("D", 5, Income: null)).ToPart();
        RankingStatus.Undecided undecided = Assert.IsType<RankingStatus.Undecided>(RankingPart<Entrant>.Read(Poorer, Bytes(part)).OrThrow().Entries[0].Status);

        Assert.Equal("INCOME", Assert.Single(undecided.Missing.AsEnumerable()).Code);
        Assert.Contains("B, D", undecided.WouldDecide.English, StringComparison.Ordinal);
        Assert.DoesNotMatch("\\b[AC]\\b", undecided.WouldDecide.English);
    }

    private static string CodeOf(byte[] bytes) => Assert.Single(RankingPart<Entrant>.Read(Poorer, bytes).DefectsOrEmpty().AsEnumerable()).Code.Code;

    /// <summary>A part written by hand, of candidates with three points and no income; the rules are described as they are in bytes.</summary>
    private static byte[] Crafted(
        string[] references,
        RankingRules<Entrant>? rules = null,
        (string Rule, long Lowest, long Highest)[]? cohort = null,
        int reserve = 0,
        int marked = -1,
        int mark = 0)
    {
        rules ??= Poorer;
        using var content = new MemoryStream();
        using var to = new BinaryWriter(content, Encoding.UTF8);
        using var real = new BinaryReader(new MemoryStream(Bytes(rules.Rank([], null).OrThrow().ToPart())), Encoding.UTF8);
        to.Write(real.ReadString());
        to.Write(real.ReadString());
        to.Write(-1);
        to.Write(false);
        to.Write(cohort is { Length: > 0 } ? cohort.Length : -1);
        foreach ((string rule, long lowest, long highest) in cohort ?? [])
        {
            to.Write(rule);
            to.Write(lowest);
            to.Write(highest);
        }

        to.Write(new byte[sizeof(long) * (rules.Reserves.Count + 1)]);
        to.Write(references.Length);
        Array.ForEach(references, to.Write);
        Same(references.Length, reserve);
        foreach ((int level, long number) in new[] { (0, 0L), (1, ~300L), (2, 0L) })
        {
            Same(references.Length, number);
            Same(level == marked ? references.Length : 0, level == marked ? mark : 0);
        }

        return [.. content.ToArray(), .. SHA256.HashData(content.ToArray())];

        void Same(int count, long number)
        {
            to.Write(count);
            to.Write(number);
            to.Write((byte)0);
        }
    }
}
