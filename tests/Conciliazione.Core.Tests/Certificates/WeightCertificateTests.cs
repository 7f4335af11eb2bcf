using System.Numerics;
using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Tests.Certificates;

/// <summary>Sharings by weight: what is accepted, what is refused though it balances, and the words of every share.</summary>
public sealed class WeightCertificateTests
{
    private const string Weight = "CERTIFICATE-WEIGHT";

    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    /// <summary>The engine says on its own what each share rests on.</summary>
    [Fact]
    public void Small_sharings_of_every_kind_verify_and_say_what_each_share_rests_on()
    {
        foreach (Sharing sharing in Small(300, seed: 20_201))
        {
            ShareCertificate certificate = sharing.ToCertificate();
            Assert.Empty(certificate.Verify().Failed());
            Assert.All(certificate.Texts(Language.English).Zip(sharing.Lines), each =>
            {
                (string text, ShareLine line) = each;
                if (text.EndsWith(", exact", StringComparison.Ordinal))
                {
                    // On a bound exactly, either one is right.
                    Assert.True(line.Basis == ShareBasis.ByWeight || line.Units == line.Claim.Floor || line.Units == line.Claim.Ceiling);
                    return;
                }

                Assert.Equal(line.Basis == ShareBasis.AtCeiling, text.StartsWith("at the ceiling, ", StringComparison.Ordinal));
                Assert.Equal(line.Basis == ShareBasis.AtFloor, text.StartsWith("at the floor, ", StringComparison.Ordinal));
                Assert.Equal(line.Basis == ShareBasis.NoWeight, text.StartsWith("weight zero: ", StringComparison.Ordinal));
                Assert.Equal(line.Basis == ShareBasis.Tied, text.EndsWith("the unit more is undecided", StringComparison.Ordinal));
                Assert.Equal(line.Basis == ShareBasis.RoundedUp, text.EndsWith("rounded up (among the largest remainders)", StringComparison.Ordinal));
            });
        }
    }

    [Fact]
    public void A_unit_or_two_moved_between_any_two_is_found_by_the_weights()
    {
        foreach (ShareCertificate right in Small(40, seed: 7).Select(sharing => sharing.ToCertificate().With()))
        {
            foreach ((int from, int to) in Pairs(right.Rows.Count).Where(pair => pair.First != pair.Second))
            {
                foreach (int units in new[] { 1, 2 })
                {
                    Refused(right.WithRows((row, i) => row.Weighed(i == from ? -units : i == to ? units : 0)));
                }
            }
        }
    }

    [Fact]
    public void A_unit_too_many_or_too_few_is_found_by_the_weights_whether_it_balances_or_not()
    {
        foreach (ShareCertificate right in Small(60, seed: 8).Select(sharing => sharing.ToCertificate().With()))
        {
            for (int at = 0; at < right.Rows.Count; at++)
            {
                foreach (int units in new[] { 1, -1 })
                {
                    ShareCertificate wrong = right.WithRows((row, i) => row.Weighed(i == at ? units : 0));
                    Refused(wrong);
                    Refused(wrong.With(left: right.Remaining));
                }
            }

            Refused(right.With(left: right.Remaining + 1));
            Refused(right.With(left: right.Remaining - 1));
            Refused(right.With(undecided: right.Undecided + 1));
            Refused(right.With(undecided: right.Undecided - 1));
            Refused(right.With(left: right.Remaining + 1, undecided: right.Undecided + 1));
        }
    }

    /// <summary>A tie that is none, one with somebody more or less, and one that a guess has decided.</summary>
    [Fact]
    public void A_tie_made_up_or_guessed_is_found_by_the_weights()
    {
        foreach (ShareCertificate right in Small(60, seed: 9).Select(sharing => sharing.ToCertificate().With()))
        {
            foreach ((int one, int other) in Pairs(right.Rows.Count).Where(pair => pair.First < pair.Second))
            {
                foreach ((int lessOfOne, int lessOfOther) in Pairs(2))
                {
                    ShareCertificate tied = right.WithRows(
                        (row, i) => i == one ? row.Weighed(-lessOfOne, CertificateStatus.Undecided) : i == other ? row.Weighed(-lessOfOther, CertificateStatus.Undecided) : row,
                        undecided: 1);
                    Assert.Equal(tied.Equals(right), !tied.Verify().Failed().Contains(Weight));
                }
            }

            if (right.Undecided > 0)
            {
                int[] waiting = [.. Enumerable.Range(0, right.Rows.Count).Where(i => right.Rows[i].Status == CertificateStatus.Undecided)];
                Refused(right.WithRows((row, _) => row.Weighed(status: CertificateStatus.TakesPart), undecided: 0));
                Refused(right.WithRows((row, i) => row.Weighed(waiting.Take((int)right.Undecided).Contains(i) ? 1 : 0, CertificateStatus.TakesPart), undecided: 0));
                Refused(right.WithRows((row, i) => i == waiting[0] ? row.Weighed(1, CertificateStatus.TakesPart) : row, undecided: right.Undecided - 1));
                Refused(right.WithRows((row, i) => i == waiting[0] ? row.Weighed(status: CertificateStatus.TakesPart) : row));
            }
        }
    }

    /// <summary>
    /// 107 units: 20 are the ceiling of A, 30 the floor of B, 7 that of F, whose weight is zero; 50 are left to C and D, two to one.
    /// </summary>
    [Fact]
    public void Each_share_says_what_it_rests_on()
    {
        ShareCertificate certificate = Shared(
            107,
            SharingPolicy.ByWeight,
            Claim("A", 5, ceiling: 20),
            Claim("B", 1, floor: 30),
            Claim("C", 2),
            Claim("D", 1),
            Claim("E", 0),
            Claim("F", 0, floor: 7));

        Assert.Equal([20L, 30, 33, 17, 0, 7], certificate.Rows.Select(row => row.Share));
        Assert.Equal(
            [
                "at the ceiling, 20 hours",
                "at the floor, 30 hours",
                "weight 2: share 33.333333… hours, rounded down (a smaller remainder)",
                "weight 1: share 16.666666… hours, rounded up (among the largest remainders)",
                "weight zero: nothing",
                "weight zero: the floor, 7 hours",
            ],
            certificate.Texts(Language.English));
        Assert.Equal(
            [
                "al massimo, 20 ore",
                "al minimo, 30 ore",
                "peso 2: parte spettante 33,333333… ore, per difetto (resto minore)",
                "peso 1: parte spettante 16,666666… ore, per eccesso (metodo dei maggiori resti)",
                "peso zero: nulla",
                "peso zero: il minimo, 7 ore",
            ],
            certificate.Texts(Language.Italian));
    }

    /// <summary>Two units by 3, 2, 2 and 1 are 0.75, 0.5, 0.5 and 0.25: one unit to the first, one to B, whose key comes before C's.</summary>
    [Theory]
    [InlineData("A", "B")]
    [InlineData("B", "A")]
    public void The_last_that_is_rounded_up_tells_an_equal_remainder_from_a_smaller_one(string first, string second)
    {
        CertificateRow[] rows =
        [
            Row("A", 3, share: 1),
            Row("B", 2, share: 1, key: 1),
            Row("C", 2, share: 0, key: 2),
            Row("D", 1, share: 0),
        ];
        ShareCertificate certificate = Made(2, [rows.Single(row => row.Code == first), rows.Single(row => row.Code == second), rows[2], rows[3]]);

        Assert.Empty(certificate.Verify().Failed());
        Assert.Equal(
            [
                "weight 2: share 0.5 hours, rounded down (same remainder, but later in the order)",
                "weight 1: share 0.25 hours, rounded down (a smaller remainder)",
            ],
            certificate.Texts(Language.English).Skip(2));
        Assert.Equal("peso 2: parte spettante 0,5 ore, per difetto (stesso resto, ma segue nell'ordine)", certificate.Texts(Language.Italian)[2]);
    }

    /// <summary>
    /// Ten units by weight are below the floor of A, ninety above the ceiling of B: the floor takes more than the ceiling gives
    /// back, and what it leaves is within the ceiling. Where no bound binds, a weight of zero takes its floor all the same.
    /// </summary>
    [Fact]
    public void A_floor_that_takes_more_than_a_ceiling_gives_back_is_settled_first()
    {
        ShareCertificate both = Shared(100, SharingPolicy.ByWeight, Claim("A", 1, floor: 50), Claim("B", 9, ceiling: 80));
        Assert.Empty(both.Verify().Failed());
        Assert.Equal(["at the floor, 50 hours", "weight 9: share 50 hours, exact"], both.Texts(Language.English));

        ShareCertificate none = Shared(10, SharingPolicy.ByWeight, Claim("A", 0, floor: 7), Claim("B", 1));
        Assert.Empty(none.Verify().Failed());
        Assert.Equal(["weight zero: the floor, 7 hours", "weight 1: share 3 hours, exact"], none.Texts(Language.English));
    }

    [Fact]
    public void A_tie_an_exact_share_and_one_excluded_say_so()
    {
        ShareCertificate tied = Shared(1, SharingPolicy.ByWeight, Claim("A", 1), Claim("B", 1));
        Assert.Equal("weight 1: share 0.5 hours, rounded down; equal in remainder and key, the unit more is undecided", tied.Texts(Language.English)[1]);
        Assert.Equal("peso 1: parte spettante 0,5 ore, per difetto; a parità di resto e chiave l'unità in più non è decisa", tied.Texts(Language.Italian)[1]);

        // What falls on a bound exactly is not held by it.
        ShareCertificate exact = Shared(2, SharingPolicy.ByWeight, Claim("A", 1, floor: 1), Claim("B", 1, ceiling: 1));
        Assert.Equal(["weight 1: share 1 hour, exact", "weight 1: share 1 hour, exact"], exact.Texts(Language.English));
        Assert.Equal(["peso 1: parte spettante 1 ora, esatta", "peso 1: parte spettante 1 ora, esatta"], exact.Texts(Language.Italian));

        ShareCertificate excluded = Made(
            1,
            Row("A", 1, share: 1),
            new("B", new("b", "B"), rank: null, kept: 0, due: 0, share: 0, [], [], CertificateStatus.Excluded, new("rinuncia", "withdrawal")),
            new("C", new("c", "C"), Ratio.Whole(0), 0, 0, null, 0, CertificateStatus.Excluded));
        Assert.Equal(["excluded: withdrawal", "excluded"], excluded.Texts(Language.English).Skip(1));
        Assert.Equal(["esclusa: rinuncia", "esclusa"], excluded.Texts(Language.Italian).Skip(1));
    }

    /// <summary>17 units, 7 of them the floor of A; the other 10 by one to two are 3.33 and 6.67.</summary>
    [Fact]
    public void A_floor_that_comes_first_is_said_first()
    {
        ShareCertificate certificate = Shared(17, SharingPolicy.FloorsThenWeight, Claim("A", 1, floor: 7), Claim("B", 2));

        Assert.Equal(
            [
                "floor 7 hours and then weight 1: share 10.333333… hours, rounded down (a smaller remainder)",
                "weight 2: share 6.666666… hours, rounded up (among the largest remainders)",
            ],
            certificate.Texts(Language.English));
        Assert.Equal(
            [
                "minimo 7 ore e poi peso 1: parte spettante 10,333333… ore, per difetto (resto minore)",
                "peso 2: parte spettante 6,666666… ore, per eccesso (metodo dei maggiori resti)",
            ],
            certificate.Texts(Language.Italian));
    }

    /// <summary>
    /// Half in equal parts, half by one to three: of 80 units, 20 and 10 to A, 20 and 30 to B; nothing to a weight of zero, nor to the
    /// weight of one that is excluded.
    /// </summary>
    [Fact]
    public void An_equal_part_counts_only_those_that_take_part_with_a_weight()
    {
        ShareCertificate certificate = Made(
            80,
            Row("A", 1, share: 30),
            Row("B", 3, share: 50),
            Row("C", 0, share: 0),
            new("D", new("d", "D"), Ratio.Whole(4), 0, null, null, 0, CertificateStatus.Excluded)).With(policy: new CertificatePolicy.EqualPart(Percentage.Of(50)));

        // An excluded one has no weight; the shares are right all the same.
        Assert.Equal(["CERTIFICATE-POSSIBLE"], certificate.Verify().Failed());
        Assert.Empty(certificate.With(rows: certificate.Rows.Take(3).ToValueList()).Verify().Failed());

        ShareCertificate equal = Shared(10, SharingPolicy.EqualThenWeight(Percentage.Hundred), Claim("A", 1), Claim("B", 4));
        Assert.Equal([5L, 5], equal.Rows.Select(row => row.Share));
        Assert.Empty(equal.Verify().Failed());
    }

    [Fact]
    public void Figures_that_allow_no_sharing_say_so_and_every_row_is_at_fault()
    {
        ShareCertificate[] impossible =
        [
            Made(-1, Row("A", 1, share: 0), Row("B", 1, share: 0)),
            Made(-1, Row("A", 1, share: 1), Row("B", 1, share: 1)),
            Made(10, Row("A", -1, share: 5), Row("B", 1, share: 5)),
            Made(10, Row("A", 1, share: 5, floor: -1), Row("B", 1, share: 5)),
            Made(10, Row("A", 1, share: 5, floor: 5, ceiling: 4), Row("B", 1, share: 5)),
            Made(10, Row("A", 0, share: 0), Row("B", 0, share: 0)),
            Made(10, Row("A", 1, share: 5, floor: 6), Row("B", 1, share: 5, floor: 5)),
            Made(10, Row("A", 1, share: 5), Row("B", 1, share: 5)).With(policy: new CertificatePolicy.EqualPart(Percentage.Of(101))),
        ];

        Assert.All(impossible, certificate =>
        {
            Assert.Equal(["the figures allow no sharing", "the figures allow no sharing"], certificate.Texts(Language.English));
            Assert.Equal(["le cifre non ammettono un riparto", "le cifre non ammettono un riparto"], certificate.Texts(Language.Italian));
            Assert.Equal(["voce A", "voce B"], certificate.Verify().Named(Weight));
        });

        ShareCertificate nobody = Made(0, new CertificateRow("C", new("voce C", "item C"), Ratio.Whole(1), 0, 0, null, 0, CertificateStatus.Excluded));
        Assert.Equal(["voce C"], nobody.Verify().Named(Weight));
    }

    [Fact]
    public void The_rows_at_fault_are_named_in_their_order()
    {
        Assert.Equal(["voce A", "voce B"], Made(100, Row("A", 1, share: 49), Row("B", 1, share: 51)).Verify().Named(Weight));

        // Two units over three that tie are two undecided, not one; by 3, 3 and 2 they are for the first two, whose 0.75 are ahead of 0.5.
        Assert.Equal(["voce A", "voce B", "voce C"], Made(2, Waiting("A", 1), Waiting("B", 1), Waiting("C", 1)).With(left: 1, undecided: 1).Verify().Named(Weight));
        Assert.Contains(Weight, Made(2, Waiting("A", 3), Waiting("B", 3), Row("C", 2, share: 0)).With(left: 2, undecided: 2).Verify().Failed());
        Assert.Empty(Made(2, Row("A", 3, share: 1), Row("B", 3, share: 1), Row("C", 2, share: 0)).Verify().Failed());
    }

    /// <summary>The least common denominator of forty equal fractions is theirs, however wide each is.</summary>
    [Fact]
    public void Forty_equal_wide_weights_have_an_equal_part()
    {
        ShareCertificate certificate = Sharing.Share(
            400,
            Unit.Hour,
            Enumerable.Range(0, 40).Select(i => new Claim($"C{i:00}", LocalizedText.Same($"C{i}"), Ratio.Of(1, Int128.MaxValue))).ToValueList(),
            SharingPolicy.EqualThenWeight(Percentage.Of(30)),
            Act).OrThrow().ToCertificate();

        Assert.Empty(certificate.Verify().Failed());
        Assert.All(certificate.Rows, row => Assert.Equal(10, row.Share));
    }

    /// <summary>
    /// An equal part takes weights of up to 4,096 bits over their common denominator: 32 odd numbers just below 2^126 without a common
    /// factor, times 2^64, make as many.
    /// </summary>
    [Fact]
    public void An_equal_part_is_refused_from_4097_bits_on()
    {
        List<Int128> denominators = [];
        BigInteger product = 1;
        for (Int128 next = (Int128.One << 126) - 1; denominators.Count < 32; next -= 2)
        {
            if (BigInteger.GreatestCommonDivisor(product, next).IsOne)
            {
                denominators.Add(next);
                product *= next;
            }
        }

        Assert.Equal(4_096, (product << 64).GetBitLength());
        ShareCertificate widest = Sharing.Share(100, Unit.Hour, Claims(64), SharingPolicy.EqualThenWeight(Percentage.Of(50)), Act).OrThrow().ToCertificate();
        Assert.Empty(widest.Verify().Failed());

        ShareCertificate wider = widest.With(rows: widest.Rows.Zip(Claims(65)).Select(each => new CertificateRow(
            each.First.Code, each.First.Title, each.Second.Weight, 0, null, each.First.Precedence, each.First.Share)).ToValueList());
        Assert.All(wider.Texts(Language.English), text => Assert.Equal("the figures allow no sharing", text));

        ValueList<Claim> Claims(int twos) => denominators.Append(Int128.One << twos).Append(Int128.One)
            .Select((denominator, i) => new Claim($"C{i:00}", LocalizedText.Same($"C{i}"), Ratio.Of(1, denominator), precedence: i)).ToValueList();
    }

    private static void Refused(ShareCertificate wrong) => Assert.Contains(Weight, wrong.Verify().Failed());

    private static IEnumerable<(int First, int Second)> Pairs(int count) =>
        Enumerable.Range(0, count).SelectMany(first => Enumerable.Range(0, count).Select(second => (first, second)));

    /// <summary>Two to five claims with small figures, so that bounds bind, shares are exact and remainders tie.</summary>
    private static IEnumerable<Sharing> Small(int count, int seed)
    {
        var random = new Random(seed);
        for (int at = 0; at < count; at++)
        {
            int budget = random.Next(3) == 0 ? random.Next(6) : random.Next(60);
            int size = random.Next(2, 6);
            int floors = budget;
            var claims = new List<Claim>();
            for (int i = 0; i < size; i++)
            {
                int floor = random.Next(3) == 0 ? random.Next(Math.Min(floors, 2 * budget / size) + 1) : 0;
                floors -= floor;
                long? ceiling = random.Next(3) == 0 ? floor + random.Next((3 * budget / size) + 2) : null;
                var weight = Ratio.Of(i == 0 ? random.Next(1, 4) : random.Next(4), random.Next(4) == 0 ? random.Next(2, 4) : 1);
                claims.Add(new($"C{i}", new($"voce {i}", $"item {i}"), weight, floor, ceiling, random.Next(3) == 0 ? null : random.Next(3)));
            }

            SharingPolicy policy = (at % 4) switch
            {
                0 => SharingPolicy.FloorsThenWeight,
                1 => SharingPolicy.EqualThenWeight(Percentage.Of(at % 3 * 50)),
                _ => SharingPolicy.ByWeight,
            };
            yield return Sharing.Share(budget, Unit.Hour, claims.ToValueList(), policy, Act).OrThrow();
        }
    }

    private static ShareCertificate Shared(long budget, SharingPolicy policy, params Claim[] claims) =>
        Sharing.Share(budget, Unit.Hour, claims.ToValueList(), policy, Act).OrThrow().ToCertificate();

    private static Claim Claim(string code, long weight, long floor = 0, long? ceiling = null) =>
        new(code, new($"voce {code}", $"item {code}"), Ratio.Whole(weight), floor, ceiling);

    private static CertificateRow Row(string code, long weight, long share, long floor = 0, long? ceiling = null, long? key = null) =>
        new(code, new($"voce {code}", $"item {code}"), Ratio.Whole(weight), floor, ceiling, key, share);

    private static CertificateRow Waiting(string code, long weight) => Row(code, weight, share: 0).Weighed(status: CertificateStatus.Undecided);

    private static ShareCertificate Made(long budget, params CertificateRow[] rows) => new(
        Unit.Hour, budget, new CertificatePolicy.Proportional(), [], rows.Length, rows.ToValueList(), budget - rows.Sum(row => row.Share));
}
