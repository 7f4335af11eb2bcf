using Conciliazione.Funding;

namespace Conciliazione.Tests.Funding;

/// <summary>Sharing over spans, by hand: what each claim gets, and why.</summary>
public sealed class ApportionmentTests
{
    private const long Free = long.MaxValue;

    private static readonly long[] None = [];

    public static TheoryData<string, long, long[], long[], long[], long[], long[], ShareBasis[], long, long> Cases => new()
    {
        { "a third each, and nobody decides", 10, [1, 1, 1], None, None, None, [3, 3, 3], [ShareBasis.Tied, ShareBasis.Tied, ShareBasis.Tied], 1, 1 },
        { "a third each, the first first", 10, [1, 1, 1], None, None, [1, 2, 3], [4, 3, 3], [ShareBasis.RoundedUp, ShareBasis.ByWeight, ShareBasis.ByWeight], 0, 0 },
        { "the key ties two of three", 10, [1, 1, 1], None, None, [1, 1, 2], [3, 3, 3], [ShareBasis.Tied, ShareBasis.Tied, ShareBasis.ByWeight], 1, 1 },
        { "one up, two tied for the other", 11, [1, 1, 1], None, None, [1, 2, 2], [4, 3, 3], [ShareBasis.RoundedUp, ShareBasis.Tied, ShareBasis.Tied], 1, 1 },
        { "to the unit", 10, [5, 3, 2], None, None, None, [5, 3, 2], [ShareBasis.ByWeight, ShareBasis.ByWeight, ShareBasis.ByWeight], 0, 0 },
        { "no weight", 10, [5, 0, 5], None, None, None, [5, 0, 5], [ShareBasis.ByWeight, ShareBasis.NoWeight, ShareBasis.ByWeight], 0, 0 },
        { "14.29, 28.57, 57.14", 100, [1, 2, 4], None, None, None, [14, 29, 57], [ShareBasis.ByWeight, ShareBasis.RoundedUp, ShareBasis.ByWeight], 0, 0 },
        { "a floor of 2 leaves 0.89 and 7.11", 10, [1, 1, 8], [2, 0, 0], None, None, [2, 1, 7], [ShareBasis.AtFloor, ShareBasis.RoundedUp, ShareBasis.ByWeight], 0, 0 },
        { "a floor without weight", 10, [0, 1], [3, 0], None, None, [3, 7], [ShareBasis.NoWeight, ShareBasis.ByWeight], 0, 0 },
        { "a floor met to the unit", 10, [1, 1], [5, 0], None, None, [5, 5], [ShareBasis.AtFloor, ShareBasis.ByWeight], 0, 0 },
        { "a floor below the share", 10, [1, 1], [4, 0], None, None, [5, 5], [ShareBasis.ByWeight, ShareBasis.ByWeight], 0, 0 },
        { "a ceiling of 5 leaves 2.5 each", 10, [1, 1, 8], None, [Free, Free, 5], None, [2, 2, 5], [ShareBasis.Tied, ShareBasis.Tied, ShareBasis.AtCeiling], 1, 1 },
        { "a ceiling met to the unit", 10, [1, 1], None, [5, Free], None, [5, 5], [ShareBasis.AtCeiling, ShareBasis.ByWeight], 0, 0 },
        { "a ceiling that is the budget", 10, [1], None, [10], None, [10], [ShareBasis.ByWeight], 0, 0 },
        { "every ceiling is met first", 10, [1, 1], None, [3, 4], None, [3, 4], [ShareBasis.AtCeiling, ShareBasis.AtCeiling], 3, 0 },
        { "the ceilings are the budget", 7, [1, 1], None, [3, 4], None, [3, 4], [ShareBasis.AtCeiling, ShareBasis.AtCeiling], 0, 0 },
        { "a floor that is the ceiling", 10, [1, 1], [2, 0], [2, Free], None, [2, 8], [ShareBasis.AtCeiling, ShareBasis.ByWeight], 0, 0 },
        { "a ceiling of nothing", 10, [1, 1], [0, 0], [0, Free], None, [0, 10], [ShareBasis.AtCeiling, ShareBasis.ByWeight], 0, 0 },
        { "the floors are the budget", 10, [1, 1], [4, 6], None, None, [4, 6], [ShareBasis.AtFloor, ShareBasis.AtFloor], 0, 0 },
        { "nothing to share", 0, [1, 1], None, None, None, [0, 0], [ShareBasis.ByWeight, ShareBasis.ByWeight], 0, 0 },
        { "sums wider than 64 bits", 9, [Free, Free, Free], None, None, None, [3, 3, 3], [ShareBasis.ByWeight, ShareBasis.ByWeight, ShareBasis.ByWeight], 0, 0 },
        { "products wider than 128 bits", Free, [Free, Free, Free], None, None, [1, 2, 3], [3_074_457_345_618_258_603, 3_074_457_345_618_258_602, 3_074_457_345_618_258_602], [ShareBasis.RoundedUp, ShareBasis.ByWeight, ShareBasis.ByWeight], 0, 0 },
        { "products of just 64 bits", 7, [1_317_624_576_693_539_400, 1], None, None, None, [7, 0], [ShareBasis.RoundedUp, ShareBasis.ByWeight], 0, 0 },
        { "products just beyond them", 7, [1_317_624_576_693_539_401, 1], None, None, None, [7, 0], [ShareBasis.RoundedUp, ShareBasis.ByWeight], 0, 0 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_claim_gets_its_share_and_its_reason(
        string name, long budget, long[] weights, long[] floors, long[] ceilings, long[] precedence, long[] shares, ShareBasis[] bases, long remaining, long undecided)
    {
        var got = new long[weights.Length];
        var why = new ShareBasis[weights.Length];
        Array.Fill(why, ShareBasis.Tied);

        ApportionmentResult result = Apportionment.Share(budget, weights, got, floors, ceilings, precedence, why);

        Assert.Equal((name, remaining, undecided), (name, result.Remaining, result.Undecided));
        Assert.Equal(shares, got);
        Assert.Equal(bases, why);

        // Whoever does not ask why gets the same.
        var alone = new long[weights.Length];
        Assert.Equal(result, Apportionment.Share(budget, weights, alone, floors, ceilings, precedence));
        Assert.Equal(shares, alone);
    }

    /// <summary>
    /// 100 by 8 is 12.5, by 9 is 11.1: four and one go up, the first by the key. A few claims take another way through memory than many.
    /// </summary>
    [Theory]
    [InlineData(8, 12, 4)]
    [InlineData(9, 11, 1)]
    [InlineData(40, 2, 20)]
    public void Few_claims_and_many_are_shared_alike(int count, long each, int up)
    {
        var shares = new long[count];
        Apportionment.Share(100, [.. Enumerable.Repeat(1L, count)], shares, precedence: [.. Enumerable.Range(0, count).Select(i => (long)i)]);

        Assert.Equal(Enumerable.Range(0, count).Select(i => each + (i < up ? 1 : 0)), shares);
    }

    [Fact]
    public void A_span_of_another_length_is_refused_by_its_name()
    {
        Assert.Throws<ArgumentException>("shares", () => Apportionment.Share(1, [1, 1], new long[1]));
        Assert.Throws<ArgumentException>("shares", () => Apportionment.Share(1, [1, 1], []));
        Assert.Throws<ArgumentException>("floors", () => Apportionment.Share(1, [1, 1], new long[2], floors: [1]));
        Assert.Throws<ArgumentException>("ceilings", () => Apportionment.Share(1, [1, 1], new long[2], ceilings: [1, 1, 1]));
        Assert.Throws<ArgumentException>("precedence", () => Apportionment.Share(1, [1, 1], new long[2], precedence: [1]));
        Assert.Throws<ArgumentException>("bases", () => Apportionment.Share(1, [1, 1], new long[2], bases: new ShareBasis[3]));
    }

    /// <summary>Two figures that are wrong do not make one that is right.</summary>
    [Fact]
    public void Every_wrong_figure_is_found()
    {
        Assert.Equal(["claims[0].weight", "claims[1].weight"], Wrong(9, [-1, -2, 5]));
        Assert.Equal(["claims[0].floor", "claims[1].floor"], Wrong(9, [1, 2, 5], floors: [-1, -1, 0]));
        Assert.Equal(["claims[0].ceiling", "claims[1].ceiling"], Wrong(9, [1, 2, 5], floors: [2, 2, 0], ceilings: [1, 1, Free]));
        Assert.Equal(["claims[0].ceiling"], Wrong(9, [1, 2, 5], floors: [2, 2, 0], ceilings: [1, 2, 0]));
        Assert.Equal(["budget"], Wrong(-1, [1, 2]));

        static IEnumerable<string> Wrong(long budget, long[] weights, long[]? floors = null, long[]? ceilings = null) =>
            Assert.Throws<DefectsException>(() => Apportionment.Share(budget, weights, new long[weights.Length], floors, ceilings)).Defects
                .Select(defect => defect.Path);
    }
}
