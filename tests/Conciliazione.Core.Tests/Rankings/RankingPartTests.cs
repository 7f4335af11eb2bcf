using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using static Conciliazione.Tests.Rankings.Contest;

namespace Conciliazione.Tests.Rankings;

public sealed class RankingPartTests
{
    [Law]
    public void A_part_holds_the_order_the_places_and_the_ties_of_its_ranking(Competition competition)
    {
        Ranking<Entrant> ranking = competition.Rank();
        Assert.Equal(Rows(ranking), Rows(ranking.ToPart()));
        Assert.Equal(ranking.IsProvisional, ranking.ToPart().IsProvisional);
    }

    [Law]
    public void Parts_merge_into_the_part_of_the_whole_in_any_grouping(Competition competition, PartCount number)
    {
        RankingPart<Entrant>[] parts = [.. PartsOf(competition, number.Value)];
        RankingPart<Entrant> whole = competition.Rank().ToPart();
        Assert.Equal(whole, Merged(parts));
        Assert.Equal(whole, parts.Aggregate((one, next) => Merged([next, one])));
    }

    [Law]
    public void What_a_merge_of_cut_parts_holds_is_the_beginning_of_the_whole(Competition competition, PartCount number, Seed seed)
    {
        RankingPart<Entrant> whole = competition.Rank().ToPart();
        RankingPart<Entrant>[] cut =
        [
            .. PartsOf(competition, number.Value).Select((part, i) => ((seed.Value >> i) & 3) == 0 ? part : part.First(1 + (Math.Abs(seed.Value >> (2 * i)) % 4))),
        ];
        foreach (RankingPart<Entrant> merged in (RankingPart<Entrant>[])[Merged(cut), cut.Reverse().Aggregate((one, next) => Merged([one, next]))])
        {
            Assert.Equal(Rows(whole).Take(merged.Entries.Count), Rows(merged));
            Assert.Equal(merged.IsCut, merged.Entries.Count < whole.Entries.Count);
        }

        // A missing fact may leave a tie open; otherwise the first are as many as were kept.
        bool isKnown = competition.Candidates.All(candidate => candidate.Application.Income is not null);
        RankingPart<Entrant>[] shortened = [.. cut.Where(part => part.IsCut)];
        Assert.True(!isKnown || shortened.Length == 0 || Merged(cut).Entries.Count >= shortened.Min(part => part.Entries.Count));
    }

    [Law]
    public void Whoever_is_kept_stands_before_whoever_is_left_out(Competition competition, Seed seed)
    {
        RankingPart<Entrant> whole = competition.Rank().ToPart();
        int number = 1 + (Math.Abs(seed.Value) % 12);
        RankingPart<Entrant> first = whole.First(number);
        Assert.Equal(Rows(whole).Take(first.Entries.Count), Rows(first));
        Assert.InRange(first.Entries.Count, Math.Min(number, whole.Entries.Count), whole.Entries.Count);
        Assert.Equal(first, first.First(number));
        Assert.Same(whole, whole.First(Math.Max(1, whole.Entries.Count)));
    }

    [Law]
    public void Bytes_are_read_as_they_were_written(Competition competition, Seed seed)
    {
        RankingPart<Entrant> part = competition.Rank().ToPart().First(1 + (Math.Abs(seed.Value) % 12));
        RankingPart<Entrant> read = RankingPart<Entrant>.Read(part.Rules, Bytes(part)).OrThrow();
        Assert.Equal(part, read);
        Assert.Equal(Bytes(part), Bytes(read));
        Assert.Equal(Rows(part), Rows(read));
    }

    [Law]
    public void Rows_of_a_table_make_the_part_that_the_ranking_makes(CompetitionUpTo60 competition)
    {
        Competition all = competition.Value;
        Candidate<Entrant>[] competing = [.. ((IEnumerable<Candidate<Entrant>>)all.Candidates).Where(candidate => candidate.State is CandidateState.Competing)];
        RankingRules<Entrant> rules = all.Rules();
        Ranking<Entrant> ranking = rules.Rank(competing.ToValueList(), all.Places).OrThrow();
        var table = FactTable.Of(rules.Grid.Catalogue, competing.Select(candidate => candidate.Application).ToValueList());
        var scores = new Score[competing.Length];
        rules.Grid.Score(table, Days, scores, ranking.Cohort);
        RankingPart<Entrant> part = rules.Part(
            table, Days, scores, Array.ConvertAll(competing, candidate => candidate.Reference), all.Places, ranking.Cohort).OrThrow();
        Assert.Equal(Rows(ranking.ToPart()), Rows(part));
        Assert.Equal(ranking.ToPart(), part);
    }

    [Law]
    public void Bytes_that_are_not_those_of_a_part_are_refused_whatever_they_are(Competition competition, Seed seed)
    {
        RankingPart<Entrant> part = competition.Rank().ToPart();
        byte[] bytes = Bytes(part);
        var draw = new Random(seed.Value);
        for (int i = 0; i < 20; i++)
        {
            byte[] other = [.. bytes];
            other[draw.Next(other.Length)] ^= (byte)(1 << draw.Next(8));
            Assert.Equal("RANK-PART-BYTES", Code(part.Rules, other));
            Assert.Equal("RANK-PART-BYTES", Code(part.Rules, bytes[..draw.Next(bytes.Length)]));

            // With a checksum of its own the content itself is checked: it is read as a part, or refused.
            byte[] content = other[..^SHA256.HashSizeInBytes];
            if (RankingPart<Entrant>.Read(part.Rules, [.. content, .. SHA256.HashData(content)]).TryGetValue(out RankingPart<Entrant>? read))
            {
                Assert.Equal(read, RankingPart<Entrant>.Read(part.Rules, Bytes(read)).OrThrow());
            }
        }
    }

    [Fact]
    public void A_part_of_a_thousand_has_the_bytes_that_the_page_says()
    {
        RankingRules<Entrant> rules = Rules(TieKey.EarlierFirst(Label("ARRIVAL"), Arrival));
        Entrant[] entrants = [.. Enumerable.Range(0, 1_000).Select(i => new Entrant(FormattableString.Invariant($"R{i:0000000}"), 2 + (i % 19), Arrival: i * 7 % 997))];
        Assert.InRange(Bytes(rules.Rank(10, entrants).ToPart()).Length, 19_100, 19_300);
    }

    [Fact]
    public void A_part_knows_nothing_of_what_it_does_not_need()
    {
        RankingRules<Entrant> rules = Rules(TieKey.SmallerFirst(Label("POORER"), Income));
        byte[] bytes = Bytes(rules.Rank(1, new Entrant("A", 5, Income: 10, Kind: "RENEWAL", Years: 44)).ToPart());
        Assert.DoesNotContain("RENEWAL", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_of_a_part_are_kept_with_those_tied_with_the_last()
    {
        RankingPart<Entrant> part = Rules().Rank(2, new("A", 5), new("B", 7), new("C", 5), new("D", 5), new("E", 3)).ToPart();
        Assert.Equal(["1B place assigned", "2A undecided", "2C undecided", "2D undecided"], Titles(part.First(2)));
        Assert.True(part.First(2).IsCut);
        Assert.Equal(["1B place assigned"], Titles(part.First(1)));
        Assert.False(part.First(5).IsCut);
        Assert.Throws<ArgumentOutOfRangeException>("number", () => part.First(0));
    }

    [Fact]
    public void A_merge_ends_where_somebody_left_out_could_stand()
    {
        RankingRules<Entrant> rules = Rules();
        RankingPart<Entrant> north = rules.Rank(3, new("N1", 9), new("N2", 6), new("N3", 4)).ToPart().First(2);
        RankingPart<Entrant> south = rules.Rank(3, new("S1", 8), new("S2", 5), new("S3", 3)).ToPart();
        RankingPart<Entrant> merged = Merged([north, south]);
        Assert.Equal(["1N1 place assigned", "2S1 place assigned", "3N2 place assigned"], Titles(merged));
        Assert.True(merged.IsCut);
    }

    [Fact]
    public void A_tie_that_a_missing_fact_leaves_open_may_have_others_who_were_left_out()
    {
        // Whoever of the north is poorest stands first there; with somebody whose income is unknown, all of them tie.
        RankingRules<Entrant> rules = Rules(TieKey.SmallerFirst(Label("POORER"), Income));
        RankingPart<Entrant> north = rules.Rank(1, new("N0", 9), new("N1", 6, Income: 1), new("N2", 6, Income: 2)).ToPart().First(2);
        RankingPart<Entrant> south = rules.Rank(1, new("S1", 6, Income: null), new("S2", 5)).ToPart();
        Assert.Equal(["1N0 place assigned"], Titles(Merged([north, south])));
        Assert.True(Merged([north, south]).IsCut);
        RankingPart<Entrant> nobody = Merged([rules.Rank(1, new Entrant("N1", 6, Income: 1), new Entrant("N2", 6, Income: 2)).ToPart().First(1), south]);
        Assert.Empty(nobody.Entries);
        Assert.True(nobody.IsCut);
        Assert.Empty(Merged([nobody, rules.Rank(1, new Entrant("W1", 20)).ToPart()]).Entries);
    }

    [Fact]
    public void Parts_are_refused_with_every_reason()
    {
        RankingPart<Entrant> part = Rules().Rank(1, new Entrant("A", 5)).ToPart();
        Assert.Equal("RANK-MERGE-EMPTY", Assert.Single(RankingPart<Entrant>.Merge([]).DefectsOrEmpty().AsEnumerable()).Code.Code);
        Assert.Equal(
            ["RANK-MERGE", "RANK-REFERENCE"],
            RankingPart<Entrant>.Merge([part, Rules().Rank(2, new Entrant("A", 5)).ToPart()]).DefectsOrEmpty().Select(defect => defect.Code.Code));
        Assert.Equal("RANK-PART-RULES", Code(Rules(TieKey.SmallerFirst(Label("POORER"), Income)), Bytes(part)));
        Assert.Throws<ArgumentNullException>("rules", () => RankingPart<Entrant>.Read(null!, Bytes(part)));

        var table = FactTable.Of(Catalogue, [new Entrant("A", 5), new Entrant("B", 5)]);
        var scores = new Score[2];
        Assert.Equal(
            ["RANK-PLACES", "RANK-REFERENCE"],
            Rules().Part(table, Days, scores, ["A", "A"], places: -1).DefectsOrEmpty().Select(defect => defect.Code.Code).Order(StringComparer.Ordinal));
        Assert.Throws<ArgumentException>("references", () => Rules().Part(table, Days, scores, ["A", " "]));
        Assert.Throws<ArgumentException>("references", () => Rules().Part(table, Days, scores, ["A"]));
        Assert.Throws<ArgumentException>("scores", () => Rules().Part(table, Days, scores.AsSpan(0, 1), ["A", "B"]));
        Assert.True(Rules().Part(table, Days, scores, ["A", "B"]).OrThrow().IsProvisional);
    }

    [Fact]
    public void Bytes_are_the_same_under_every_culture()
    {
        RankingPart<Entrant> part = Rules(TieKey.SmallerFirst(Label("POORER"), Income)).Rank(1, new("A", 5.5m), new("B", 7)).ToPart();
        Cultures.SameInEach(() => Convert.ToHexString(Bytes(part)));
    }

    /// <summary>Whoever writes a checksum of their own may claim anything: it is refused or held, and nothing throws.</summary>
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1L << 40, true)]
    [InlineData((1L << 40) + 1, false)]
    [InlineData(long.MaxValue, false)]
    public void As_many_may_be_left_out_as_can_be_added_up(long leftOut, bool isPart)
    {
        RankingRules<Entrant> rules = RankingTests.Reserved(UnusedReserve.GoesToOthers, 1);
        Validated<RankingPart<Entrant>>[] read =
        [
            .. new[] { "A", "B" }.Select(reference => RankingPart<Entrant>.Read(rules, Crafted(rules, places: 2, cohort: [], [0, leftOut], count: 1, [reference]))),
        ];
        Assert.All(read, each => Assert.Equal(isPart, each.TryGetValue(out _)));
        if (isPart)
        {
            RankingPart<Entrant> merged = Merged([.. read.Select(each => each.OrThrow())]);
            Assert.Equal(leftOut > 0, merged.IsCut);
            Assert.Equal(merged, RankingPart<Entrant>.Merge([merged]).OrThrow());
        }
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(1_000)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Candidates_that_the_bytes_do_not_hold_are_not_made_room_for(int count)
    {
        RankingRules<Entrant> rules = Rules();
        Assert.Equal("RANK-PART-BYTES", Code(rules, Crafted(rules, places: 2, cohort: [], [0], count, ["A"])));
    }

    [Theory]
    [InlineData(long.MinValue, long.MaxValue)]
    [InlineData(long.MinValue, long.MinValue)]
    [InlineData(long.MaxValue, long.MaxValue)]
    [InlineData(-1, 0)]
    [InlineData(3, 2)]
    public void Bounds_of_a_cohort_that_no_fact_can_have_throw_nothing(long lowest, long highest)
    {
        foreach (ScoringRule<Entrant> scaled in (ScoringRule<Entrant>[])
        [
            Scaled(Value), Scaled(Income),
        ])
        {
            RankingRules<Entrant> rules = RankingRules<Entrant>.Create(
                Label("RANKING"),
                ScoringGrid<Entrant>.Create(Label("GRID"), 1, Catalogue, [ScoringSection.Of(Label("S"), MaximumPoints.Of(10), scaled)], MaximumPoints.Of(10)).OrThrow(),
                []).OrThrow();
            Validated<RankingPart<Entrant>> read = RankingPart<Entrant>.Read(
                rules, Crafted(rules, places: 2, [("RELATIVE", lowest, highest)], [0], count: 1, ["A"]));
            Assert.All(read.DefectsOrEmpty().AsEnumerable(), defect => Assert.Equal("RANK-PART-BYTES", defect.Code.Code));
            Assert.True(lowest <= highest || read.DefectsOrEmpty().Count == 1);
        }

        static ScoringRule<Entrant> Scaled<TValue>(Fact<Entrant>.Measured<TValue> fact)
            where TValue : struct, IComparable<TValue>, System.Numerics.IAdditionOperators<TValue, TValue, TValue> =>
            ScoringRule.InCohort(Label("RELATIVE"), fact, CohortBest.Highest, Points.Of(10), Points.Zero, new(RoundingRule.HalfUp, 0));
    }

    /// <summary>A part written by hand as the page says, of candidates with three points and no keys; the rules are described as they are in bytes.</summary>
    private static byte[] Crafted(
        RankingRules<Entrant> rules, int places, (string Rule, long Lowest, long Highest)[] cohort, long[] leftOut, int count, string[] references)
    {
        using var content = new MemoryStream();
        using var to = new BinaryWriter(content, Encoding.UTF8);
        using var real = new BinaryReader(new MemoryStream(Bytes(rules.Rank([], null).OrThrow().ToPart())), Encoding.UTF8);
        to.Write(real.ReadString());
        to.Write(real.ReadString());
        to.Write(places);
        to.Write(false);
        to.Write(cohort.Length == 0 ? -1 : cohort.Length);
        foreach ((string rule, long lowest, long highest) in cohort)
        {
            to.Write(rule);
            to.Write(lowest);
            to.Write(highest);
        }

        Array.ForEach(leftOut, to.Write);
        to.Write(count);
        Array.ForEach(references, to.Write);
        foreach ((int length, long lowest) in (ReadOnlySpan<(int, long)>)[(count, 0), (count, 0), (0, 0), (count, ~300L), (0, 0)])
        {
            to.Write(length);
            to.Write(lowest);
            to.Write((byte)0);
        }

        to.Flush();
        return [.. content.ToArray(), .. SHA256.HashData(content.ToArray())];
    }

    internal static byte[] Bytes<TApplication>(RankingPart<TApplication> part)
        where TApplication : notnull
    {
        var bytes = new ArrayBufferWriter<byte>();
        part.WriteTo(bytes);
        return bytes.WrittenSpan.ToArray();
    }

    [Fact]
    public void Rules_with_the_same_codes_and_another_content_are_told_apart()
    {
        byte[] bytes = Bytes(Rules(TieKey.SmallerFirst(Label("KEY"), Income)).Rank(1, new Entrant("A", 5)).ToPart());
        Assert.Equal("RANK-PART-RULES", Code(Rules(TieKey.LargerFirst(Label("KEY"), Income)), bytes));
        Assert.Equal("RANK-PART-RULES", Code(Rules(TieKey.SmallerFirst(Label("KEY"), Income, WhenUnknown.ComesLast)), bytes));
        Assert.Equal("RANK-PART-RULES", Code(Rules(TieKey.SmallerFirst(Label("KEY"), Income).OnlyAtCutOff()), bytes));
        Defect differ = Assert.Single(RankingPart<Entrant>.Merge(
        [
            Rules(TieKey.SmallerFirst(Label("KEY"), Income)).Rank(1, new Entrant("A", 5)).ToPart(),
            Rules(TieKey.LargerFirst(Label("KEY"), Income)).Rank(1, new Entrant("B", 5)).ToPart(),
        ]).DefectsOrEmpty().AsEnumerable());
        Assert.Contains("other rules under the same codes", differ.Render(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_something_else_are_said_to_be_of_another_form()
    {
        Defect defect = Assert.Single(RankingPart<Entrant>.Read(Rules(), new byte[100]).DefectsOrEmpty().AsEnumerable());
        Assert.Contains("of another form", defect.Render(Language.English), StringComparison.Ordinal);
    }

    private static string Code(RankingRules<Entrant> rules, byte[] bytes) =>
        Assert.Single(RankingPart<Entrant>.Read(rules, bytes).DefectsOrEmpty().AsEnumerable()).Code.Code;

    private static RankingPart<Entrant> Merged(RankingPart<Entrant>[] parts) => RankingPart<Entrant>.Merge(parts.ToValueList()).OrThrow();

    private static IEnumerable<RankingPart<Entrant>> PartsOf(Competition competition, int number)
    {
        RankingRules<Entrant> rules = competition.Rules();
        ValueList<Candidate<Entrant>>[] parts =
        [
            .. Enumerable.Range(0, number).Select(part => competition.Candidates.Where((_, i) => i % number == part).ToValueList()),
        ];
        CohortBounds? cohort = rules.CohortOf(competition.Candidates);
        return parts.Select(part => rules.Rank(part, competition.Places, cohort).OrThrow().ToPart());
    }

    private static string[] Rows(Ranking<Entrant> ranking) =>
        [.. ranking.Entries.Where(entry => entry.Position is not null).Select(entry => $"{entry.Position}{entry.Reference} {entry.Card.Total.Minimum} {entry.Status.Render(Language.English)}")];

    private static string[] Rows(RankingPart<Entrant> part) =>
        [.. part.Entries.Select(entry => $"{entry.Position}{entry.Reference} {entry.Points} {entry.Status.Render(Language.English)}")];

    private static string[] Titles(RankingPart<Entrant> part) => [.. part.Entries.Select(entry => $"{entry.Position}{entry.Reference} {entry.Status.Title.English}")];
}
