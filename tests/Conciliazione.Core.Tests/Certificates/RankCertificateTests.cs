using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Tests.Certificates;

/// <summary>Sharings by rank: what is accepted, what is refused though it balances, the bounds on listing, and the words of every outcome.</summary>
public sealed class RankCertificateTests
{
    private const string Rank = "CERTIFICATE-RANK";

    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    private static readonly ValueList<FundingSource> ReserveFirst =
        [new("NEW", new("quota riservata", "reserved quota"), 60, onlyFor: "T"), new("ALL", new("fondo", "pool"), 100)];

    [Fact]
    public void Small_rankings_of_every_kind_verify()
    {
        foreach (ShareCertificate certificate in Small(250, seed: 31))
        {
            Assert.Empty(certificate.Verify().Failed());
        }
    }

    /// <summary>A unit more, a unit less, a unit from another source, a claim decided that waits or one that waits although it is decided.</summary>
    [Fact]
    public void Another_draw_another_status_or_another_tied_total_is_found()
    {
        foreach (ShareCertificate right in Small(120, seed: 32))
        {
            for (int at = 0; at < right.Rows.Count; at++)
            {
                CertificateRow row = right.Rows[at];
                foreach (FundingSource source in right.Sources)
                {
                    Refused(Replaced(right, at, row.Ranked(Drawing(row, source.Code, 1))));
                    if (row.Draws.FirstOrDefault(draw => draw.Source == source.Code) is not { } drawn)
                    {
                        continue;
                    }

                    Refused(Replaced(right, at, row.Ranked(Drawing(row, source.Code, -1))));
                    Refused(Replaced(right, at, row.Ranked(Drawing(row, source.Code, -drawn.Units))));
                    foreach (FundingSource other in right.Sources.Where(other => other.Code != source.Code))
                    {
                        CertificateRow moved = row.Ranked(Drawing(row, source.Code, -1));
                        Refused(Replaced(right, at, moved.Ranked(Drawing(moved, other.Code, 1))));
                    }
                }

                if (row.Status != CertificateStatus.Excluded)
                {
                    Refused(Replaced(right, at, row.Ranked(
                        draws: [], row.Status == CertificateStatus.Undecided ? CertificateStatus.TakesPart : CertificateStatus.Undecided)));
                }
            }

            Refused(right.With(undecided: right.Undecided + 1));
            Refused(right.With(undecided: right.Undecided - 1));
        }
    }

    /// <summary>A hundred and fifty units after A: B gets them in full, C does not fit in the fifty left, D does.</summary>
    [Fact]
    public void Skip_says_what_fits_and_what_does_not()
    {
        ShareCertificate certificate = Certificate(
            RankPolicy.Skip,
            250,
            Claim("A", 100, 1),
            Claim("B", 100, 2),
            Claim("C", 60, 3),
            Claim("D", 40, 4),
            Claim("E", 0, 5),
            new("F", new("f", "F"), 10, 6, [], new("rinuncia", "withdrawal")),
            Claim("G", 20, null),
            Claim("H", 10, null));

        Assert.Equal([100L, 100, 0, 40, 0, 0], certificate.Rows.Take(6).Select(row => row.Share));
        Assert.Equal(
            [
                "in full",
                "in full",
                "it does not fit: it needs 60 hours, 50 hours left",
                "in full",
                "in full",
                "excluded: withdrawal",
                "it does not fit: it needs 20 hours, 10 hours left",
                "in full",
            ],
            certificate.Texts(Language.English));
        Assert.Equal(
            ["per intero", "per intero", "non ci sta: servono 60 ore, restano 50 ore", "per intero", "per intero", "esclusa: rinuncia", "non ci sta: servono 20 ore, restano 10 ore", "per intero"],
            certificate.Texts(Language.Italian));
    }

    /// <summary>Rows may be in any order: those without a rank come last all the same.</summary>
    [Fact]
    public void Those_without_a_rank_come_after_every_rank()
    {
        ShareCertificate right = Certificate(RankPolicy.Stop, 100, Claim("A", 100, null), Claim("B", 100, int.MaxValue));
        ShareCertificate other = right.With(rows: right.Rows.Reverse().ToValueList());

        Assert.Equal(["B 100", "A 0"], right.Rows.Select(row => row.ToString()));
        Assert.Empty(right.Verify().Failed());
        Assert.Empty(other.Verify().Failed());
        Assert.Equal(["what there was ended before it", "in full"], other.Texts(Language.English));
    }

    [Fact]
    public void Stop_says_where_the_ranking_or_the_money_ended()
    {
        // Of 250, 150 are left for 200: nobody after it, not even who asks for nothing.
        ShareCertificate stopped = Certificate(RankPolicy.Stop, 250, Claim("A", 0, 1), Claim("B", 100, 2), Claim("C", 200, 3), Claim("D", 10, 4), Claim("E", 0, 5));
        Assert.Equal(
            ["in full", "in full", "it does not fit: it needs 200 hours, 150 hours left", "the ranking ended before it", "the ranking ended before it"],
            stopped.Texts(Language.English));
        Assert.Equal("la graduatoria si è fermata prima", stopped.Texts(Language.Italian)[3]);
        Assert.Equal("la graduatoria si è fermata prima", stopped.Texts(Language.Italian)[4]);

        // Spent to the last unit: who asks for nothing is met until somebody is refused.
        ShareCertificate spent = Certificate(RankPolicy.Stop, 100, Claim("A", 100, 1), Claim("B", 0, 2), Claim("C", 1, 3), Claim("D", 0, 4));
        Assert.Equal(
            ["in full", "in full", "what there was ended before it", "the ranking ended before it"], spent.Texts(Language.English));
        Assert.Equal("le risorse sono finite prima", spent.Texts(Language.Italian)[2]);
        Assert.All(new[] { stopped, spent }, certificate => Assert.Empty(certificate.Verify().Failed()));
    }

    /// <summary>The ten of the pool are spent; the twenty of the reserve are there when B stops the ranking of those tagged.</summary>
    [Fact]
    public void The_ranking_ended_where_one_of_the_sources_still_holds_something()
    {
        ShareCertificate certificate = RankedSharing.Share(
            Unit.Hour,
            [new("ALL", new("fondo", "pool"), 10), new("NEW", new("quota riservata", "reserved quota"), 20, onlyFor: "T"), new("THIRD", new("terza", "third"), 5, onlyFor: "U")],
            [Claim("A", 10, 1), Claim("B", 30, 2, "T"), Claim("C", 5, 3, "T"), Claim("D", 5, 3, "U"), Claim("E", 0, 4), Claim("F", 0, 4, "U")],
            RankPolicy.Stop,
            Act).OrThrow().Certificates[0];

        Assert.Empty(certificate.Verify().Failed());
        Assert.Equal(
            [
                "in full, from pool 10 hours",
                "it does not fit: it needs 30 hours, 20 hours left",
                "the ranking ended before it",
                "in full, from third 5 hours",
                "the ranking ended before it",
                "in full",
            ],
            certificate.Texts(Language.English));
    }

    /// <summary>One for nothing at all takes part even where no source is open to it.</summary>
    [Fact]
    public void One_for_nothing_takes_part_even_with_no_source()
    {
        ShareCertificate certificate = RankedSharing.Share(
            Unit.Hour,
            [new("NEW", new("quota riservata", "reserved quota"), 20, onlyFor: "T")],
            [Claim("A", 30, 1, "T"), Claim("B", 0, 2), Claim("C", 5, 3)],
            RankPolicy.Stop,
            Act).OrThrow().Certificates[0];

        Assert.Empty(certificate.Verify().Failed());
        Assert.Equal(
            ["it does not fit: it needs 30 hours, 20 hours left", "in full", "what there was ended before it"], certificate.Texts(Language.English));
    }

    [Fact]
    public void A_part_says_how_much_and_from_where()
    {
        ShareCertificate certificate = RankedSharing.Share(
            Unit.Hour,
            ReserveFirst,
            [Claim("A", 50, 1), Claim("B", 80, 2, "T"), Claim("C", 70, 3), Claim("D", 10, 4, "T")],
            RankPolicy.Part(),
            Act).OrThrow().Certificates[0];

        Assert.Empty(certificate.Verify().Failed());
        Assert.Equal(
            [
                "in full, from pool 50 hours",
                "in full, from reserved quota 60 hours; pool 20 hours",
                "in part: 30 hours of 70 hours, what is left, from pool 30 hours",
                "what there was ended before it",
            ],
            certificate.Texts(Language.English));
        Assert.Equal(
            [
                "per intero, da fondo 50 ore",
                "per intero, da quota riservata 60 ore; fondo 20 ore",
                "in parte: 30 ore su 70 ore, quanto resta, da fondo 30 ore",
                "le risorse sono finite prima",
            ],
            certificate.Texts(Language.Italian));
    }

    [Fact]
    public void A_part_below_the_minimum_is_not_given_and_says_so()
    {
        ShareCertificate enough = Certificate(RankPolicy.Part(50), 250, Claim("A", 200, 1), Claim("B", 60, 2), Claim("C", 0, 3));
        ShareCertificate less = Certificate(RankPolicy.Part(51), 250, Claim("A", 200, 1), Claim("B", 60, 2), Claim("C", 0, 3));

        Assert.Equal(["in full", "in part: 50 hours of 60 hours, what is left", "the ranking ended before it"], enough.Texts(Language.English));
        Assert.Equal(["in full", "50 hours left, less than the minimum part of 51 hours", "the ranking ended before it"], less.Texts(Language.English));
        Assert.Equal("in parte: 50 ore su 60 ore, quanto resta", enough.Texts(Language.Italian)[1]);
        Assert.Equal("restano 50 ore, meno della parte minima di 51 ore", less.Texts(Language.Italian)[1]);
        Assert.All(new[] { enough, less }, certificate => Assert.Empty(certificate.Verify().Failed()));
    }

    /// <summary>
    /// Either 50 or 60 are left after the tie: 70 fit in neither, 45 and 50 in both, and 55 in one of them.
    /// </summary>
    [Fact]
    public void After_a_tie_a_claim_is_decided_if_every_order_gives_the_same()
    {
        string[] OfThree(long due) => Certificate(RankPolicy.Skip, 250, Claim("A", 100, 1), Claim("B", 100, 2), Claim("C", 90, 2), Claim("D", due, 3)).Texts(Language.English);

        const string Tied = "tied, and there is not enough for all: a ranking or whoever is competent must decide";
        Assert.Equal(["in full", Tied, Tied, "it does not fit: it needs 70 hours, 60 hours left"], OfThree(70));
        Assert.Equal(["in full", Tied, Tied, "in full"], OfThree(45));
        Assert.Equal(["in full", Tied, Tied, "in full"], OfThree(50));
        Assert.Equal(["in full", Tied, Tied, Tied], OfThree(55));
        Assert.Equal(
            "ex aequo, e le risorse non bastano per tutte: decide una graduatoria o chi ne ha la competenza",
            Certificate(RankPolicy.Stop, 10, Claim("A", 10, 1), Claim("B", 10, 1)).Texts(Language.Italian)[0]);
    }

    /// <summary>Whoever of A and B comes first takes the pool, the other its own source: fifty in all are left for C, not a hundred.</summary>
    [Fact]
    public void What_is_left_is_counted_order_by_order()
    {
        ShareCertificate certificate = RankedSharing.Share(
            Unit.Hour,
            [new("ALL", new("fondo", "pool"), 50), new("ONE", new("prima", "first"), 50, onlyFor: "X"), new("TWO", new("seconda", "second"), 50, onlyFor: "Y")],
            [Claim("A", 50, 1, "X"), Claim("B", 50, 1, "Y"), Claim("C", 60, 2, "X", "Y"), Claim("D", 50, 3, "X", "Y")],
            RankPolicy.Skip,
            Act).OrThrow().Certificates[0];

        Assert.Empty(certificate.Verify().Failed());
        Assert.Equal("it does not fit: it needs 60 hours, 50 hours left", certificate.Texts(Language.English)[2]);

        // D is sure of fifty, but not of the source that pays.
        Assert.Equal(CertificateStatus.Undecided, certificate.Rows[3].Status);
    }

    /// <summary>
    /// If A comes first, both are met, the second by the reserve; if B does, it spends the pool, and A ends it. C asks the pool for
    /// nothing.
    /// </summary>
    [Fact]
    public void One_for_nothing_waits_where_a_tie_decides_whether_the_ranking_ends_before_it()
    {
        ShareCertificate certificate = RankedSharing.Share(
            Unit.Hour,
            [new("POOL", new("fondo", "pool"), 50), new("NEW", new("quota riservata", "reserved quota"), 50, onlyFor: "T")],
            [Claim("A", 50, 1), Claim("B", 50, 1, "T"), Claim("C", 0, 2)],
            RankPolicy.Stop,
            Act).OrThrow().Certificates[0];

        Assert.Empty(certificate.Verify().Failed());
        Assert.Equal(CertificateStatus.Undecided, certificate.Rows[2].Status);
        Assert.Equal("it asks for nothing, and whether the ranking ends before it is not known: it depends on a tie", certificate.Texts(Language.English)[2]);
        Assert.Equal("non chiede nulla, e non si sa se la graduatoria si ferma prima: dipende da ex aequo", certificate.Texts(Language.Italian)[2]);
        Refused(Replaced(certificate, 2, certificate.Rows[2].Ranked(status: CertificateStatus.TakesPart)));
    }

    [Theory]
    [InlineData(120, "in full")]
    [InlineData(119, "the ranking ended before it")]
    public void One_for_nothing_after_a_tie_knows_whether_all_of_it_fitted(int units, string expected)
    {
        ShareCertificate certificate = Certificate(RankPolicy.Stop, units, Claim("A", 60, 1), Claim("B", 60, 1), Claim("C", 0, 2));

        Assert.Empty(certificate.Verify().Failed());
        Assert.Equal(expected, certificate.Texts(Language.English)[2]);
    }

    /// <summary>A and B ask for all that both sources hold: which pays whom depends on the order, that nobody is refused does not.</summary>
    [Fact]
    public void One_for_nothing_is_met_after_a_tie_that_takes_exactly_what_there_is()
    {
        ShareCertificate certificate = RankedSharing.Share(
            Unit.Hour,
            [new("ONE", new("prima", "first"), 50), new("TWO", new("seconda", "second"), 50)],
            [Claim("A", 60, 1), Claim("B", 40, 1), Claim("C", 0, 2)],
            RankPolicy.Stop,
            Act).OrThrow().Certificates[0];

        Assert.Empty(certificate.Verify().Failed());
        Assert.Equal(CertificateStatus.Undecided, certificate.Rows[0].Status);
        Assert.Equal("in full", certificate.Texts(Language.English)[2]);
    }

    [Fact]
    public void What_was_there_before_stays_and_what_no_ranking_gives_says_so()
    {
        ShareCertificate certificate = Made(
            15,
            10,
            new("A", new("a", "A"), rank: 1, kept: 5, due: 5, share: 5, [], []),
            new("B", new("b", "B"), rank: 2, kept: 0, due: 10, share: 9, [], [new("POOL", 9)]),
            new("C", new("c", "C"), rank: 3, kept: 0, due: 1, share: 0, [], [], CertificateStatus.Excluded));

        Assert.Equal(["it already had everything", "an outcome that the ranking does not explain", "excluded"], certificate.Texts(Language.English));
        Assert.Equal(["aveva già tutto", "un esito che la graduatoria non spiega", "esclusa"], certificate.Texts(Language.Italian));
        Assert.Equal(["b", "c"], certificate.Verify().Named(Rank));

        // A status, a share and draws must all be those of the ranking; an exclusion has its reason, and nothing else has one.
        CertificateRow full = new("A", new("a", "A"), rank: 1, kept: 0, due: 10, share: 10, [], [new("POOL", 10)]);
        Assert.Empty(Made(10, 10, full).Verify().Failed());
        Refused(Made(10, 10, full.Ranked(status: CertificateStatus.Excluded)));
        Refused(Made(10, 10, new CertificateRow("A", new("a", "A"), rank: 1, kept: 0, due: 10, share: 9, [], [new("POOL", 10)])));
        Refused(Made(10, 10, new CertificateRow("A", new("a", "A"), rank: 1, kept: 0, due: 10, share: 10, [], [])));
        Refused(Made(10, 10, new CertificateRow("A", new("a", "A"), rank: 1, kept: 0, due: 0, share: 0, [], [], CertificateStatus.Excluded)));
        Refused(Made(10, 10, new CertificateRow("A", new("a", "A"), rank: 1, kept: 0, due: 5, share: 0, [], [], (CertificateStatus)9, new("rinuncia", "withdrawal"))));
    }

    /// <summary>
    /// Eleven of ten units fit in 115, and whoever they are five are left; of thirteen the orders are not listed, unless all of them
    /// fit.
    /// </summary>
    [Theory]
    [InlineData(12, 115, CertificateStatus.Undecided, CertificateStatus.TakesPart)]
    [InlineData(13, 115, CertificateStatus.Undecided, CertificateStatus.Undecided)]
    [InlineData(13, 135, CertificateStatus.TakesPart, CertificateStatus.TakesPart)]
    [InlineData(13, 130, CertificateStatus.TakesPart, CertificateStatus.TakesPart)]
    public void Twelve_tied_are_listed_and_thirteen_are_not(int tied, int units, CertificateStatus first, CertificateStatus next)
    {
        ShareCertificate certificate = Certificate(
            RankPolicy.Skip, units, [.. Enumerable.Range(0, tied).Select(i => Claim($"A{i:00}", 10, 1)), Claim("B", 5, 2)]);

        Assert.Empty(certificate.Verify().Failed());
        Assert.All(certificate.Rows.Take(tied), row => Assert.Equal(first, row.Status));
        Assert.Equal(next, certificate.Rows[tied].Status);
    }

    /// <summary>
    /// One of the first fits, so that from 61 up to 69 units are left, a state for each of them; six of the twelve fit in each, after 12 + 66 +
    /// 220 + 495 + 792 + 924 = 2,509 steps, and at least one unit is left. Seven states are listed, nine are more than 20,000 steps.
    /// </summary>
    [Theory]
    [InlineData(7, CertificateStatus.TakesPart)]
    [InlineData(9, CertificateStatus.Undecided)]
    public void Twenty_thousand_steps_are_listed_and_more_are_not(int states, CertificateStatus last)
    {
        ShareCertificate certificate = Certificate(
            RankPolicy.Skip,
            1_069,
            [
                .. Enumerable.Range(0, states).Select(i => Claim($"A{i}", 1_000 + i, 1)),
                .. Enumerable.Range(0, 12).Select(i => Claim($"B{i:00}", 10, 2)),
                Claim("C", 1, 3),
            ]);

        Assert.Empty(certificate.Verify().Failed());
        Assert.Equal(last, certificate.Rows[^1].Status);
    }

    /// <summary>
    /// Six of twelve fit, in 924 ways; one more of two leaves 924 states or twice as many. The last asks for one unit, which every state
    /// holds: it is decided only while the states are told apart.
    /// </summary>
    [Theory]
    [InlineData(4_000, CertificateStatus.TakesPart)]
    [InlineData(4_001, CertificateStatus.Undecided)]
    public void A_thousand_states_are_kept_and_more_are_not(int other, CertificateStatus last)
    {
        ShareCertificate certificate = Certificate(
            RankPolicy.Skip,
            67_000,
            [
                .. Enumerable.Range(0, 12).Select(i => Claim($"A{i:00}", 10_000 + (1 << i), 1)),
                Claim("B0", 4_000, 2),
                Claim("B1", other, 2),
                Claim("C", 1, 3),
            ]);

        Assert.Empty(certificate.Verify().Failed());
        Assert.Equal(last, certificate.Rows[^1].Status);
    }

    /// <summary>Fourteen tied hide what the second source holds: who is met by the first is decided, who may need both is not.</summary>
    [Theory]
    [InlineData(10, CertificateStatus.TakesPart)]
    [InlineData(11, CertificateStatus.Undecided)]
    public void What_is_hidden_by_a_tie_is_asked_only_of_who_needs_it(int due, CertificateStatus expected)
    {
        ShareCertificate certificate = RankedSharing.Share(
            Unit.Hour,
            [new("ONE", new("prima", "first"), 10, "Y"), new("TWO", new("seconda", "second"), 100, "X")],
            [.. Enumerable.Range(0, 14).Select(i => Claim($"P{i:00}", 30, 1, "X")), Claim("Q", due, 2, "X", "Y")],
            RankPolicy.Skip,
            Act).OrThrow().Certificates[0];

        Assert.Empty(certificate.Verify().Failed());
        Assert.Equal(expected, certificate.Rows[^1].Status);
    }

    /// <summary>Thirteen of sixty for 40 units: a part of 40 would be one's, of 41 nobody's; under Stop they end what is left.</summary>
    [Fact]
    public void Very_many_tied_get_nothing_if_what_is_left_is_too_little_for_any()
    {
        RankedClaim[] tied = [.. Enumerable.Range(0, 13).Select(i => Claim($"A{i:00}", 60, 1)), Claim("B", 0, 2)];

        Assert.All(Certificate(RankPolicy.Part(40), 40, tied).Rows.Take(13), row => Assert.Equal(CertificateStatus.Undecided, row.Status));
        Assert.All(Certificate(RankPolicy.Part(41), 40, tied).Rows.Take(13), row => Assert.Equal(CertificateStatus.TakesPart, row.Status));
        foreach (RankPolicy policy in new[] { RankPolicy.Part(40), RankPolicy.Part(41), RankPolicy.Stop })
        {
            ShareCertificate certificate = Certificate(policy, 40, tied);
            Assert.Empty(certificate.Verify().Failed());
            Assert.Equal("the ranking ended before it", certificate.Texts(Language.English)[13]);
        }
    }

    private static void Refused(ShareCertificate wrong) => Assert.Contains(Rank, wrong.Verify().Failed());

    private static ShareCertificate Replaced(ShareCertificate certificate, int at, CertificateRow row) =>
        certificate.WithRows((each, i) => i == at ? row : each);

    private static ValueList<SourceDraw> Drawing(CertificateRow row, string source, long more) =>
        (row.Draws.Any(draw => draw.Source == source) ? row.Draws : row.Draws.Append(new SourceDraw(source, 0)))
            .Select(draw => draw.Source == source ? new SourceDraw(source, draw.Units + more) : draw)
            .Where(draw => draw.Units != 0)
            .OrderBy(draw => draw.Source, StringComparer.Ordinal)
            .ToValueList();

    /// <summary>Up to five claims, a third of them for nothing, at two ranks or none, on up to three sources.</summary>
    private static IEnumerable<ShareCertificate> Small(int count, int seed)
    {
        var random = new Random(seed);
        for (int at = 0; at < count; at++)
        {
            ValueList<FundingSource> sources = Enumerable.Range(0, random.Next(1, 4))
                .Select(i => new FundingSource($"S{i}", new($"fonte {i}", $"source {i}"), random.Next(15), random.Next(3) == 0 ? "T" : null)).ToValueList();
            ValueList<RankedClaim> claims = Enumerable.Range(0, random.Next(1, 6)).Select(i => new RankedClaim(
                $"P{i}",
                new($"progetto {i}", $"project {i}"),
                Math.Max(0, random.Next(-5, 13)),
                random.Next(4) is > 0 and var rank ? (rank + 1) / 2 : null,
                random.Next(2) == 0 ? ["T"] : [],
                random.Next(12) == 0 ? new("rinuncia", "withdrawal") : null)).ToValueList();
            RankPolicy policy = (at % 4) switch { 0 => RankPolicy.Skip, 1 => RankPolicy.Part(random.Next(1, 5)), _ => RankPolicy.Stop };
            yield return RankedSharing.Share(Unit.Hour, sources, claims, policy, Act).OrThrow().Certificates[0].With();
        }
    }

    private static ShareCertificate Certificate(RankPolicy policy, long units, params RankedClaim[] claims) => RankedSharing.Share(
        Unit.Hour, [new("POOL", new("fondo", "pool"), units)], claims.ToValueList(), policy, Act).OrThrow().Certificates[0];

    private static ShareCertificate Made(long budget, long units, params CertificateRow[] rows) => new(
        Unit.Hour,
        budget,
        new CertificatePolicy.ByRank(ShortfallPolicy.Stop, 1),
        [new("POOL", new("fondo", "pool"), units)],
        rows.Length,
        rows.ToValueList(),
        budget - rows.Sum(row => row.Share));

    private static RankedClaim Claim(string code, long due, int? rank, params string[] tags) =>
        new(code, LocalizedText.Same(code), due, rank, tags.ToValueList());
}
