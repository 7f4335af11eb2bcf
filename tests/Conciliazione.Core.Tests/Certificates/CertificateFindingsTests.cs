using System.Security.Cryptography;
using System.Text;
using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Tests.Certificates;

/// <summary>Which checks there are of each kind of certificate, what each says and names, and the text that a digest is of.</summary>
public sealed class CertificateFindingsTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    private static readonly ShareCertificate Weighed = Sharing.Share(
        500, Unit.EuroCent, [new("A", new("a", "A"), Ratio.Whole(2), precedence: 1), new("B", new("b", "B"), Ratio.Whole(1), precedence: 2)], SharingPolicy.FloorsThenWeight, Act).OrThrow().ToCertificate().With();

    private static readonly ShareCertificate Ranked = RankedSharing.Share(
        Unit.Hour,
        [new("NEW", new("quota", "quota"), 8, "T", released: true), new("ALL", new("fondo", "pool"), 20)],
        [new("A", new("a", "A"), 10, 1, ["T"]), new("B", new("b", "B"), 15, 2, [], new("rinuncia", "withdrawal"))],
        RankPolicy.Part(2),
        Act).OrThrow().Certificates[0].With();

    [Fact]
    public void A_sharing_by_weight_meets_eight_checks_and_one_by_rank_seven()
    {
        Assert.Equal(
            ["BALANCE", "CLAIMS", "NEGATIVE", "FLOOR", "CEILING", "EQUALS", "POSSIBLE", "WEIGHT"],
            Weighed.Verify().Select(finding => finding.Code["CERTIFICATE-".Length..]));
        Assert.Equal(
            ["BALANCE", "CLAIMS", "NEGATIVE", "FLOOR", "CEILING", "POSSIBLE", "RANK"],
            Ranked.Verify().Select(finding => finding.Code["CERTIFICATE-".Length..]));
        Assert.Empty(Weighed.Verify().Failed());
        Assert.Empty(Ranked.Verify().Failed());
    }

    [Fact]
    public void A_floor_is_a_minimum_by_weight_and_what_was_assigned_by_rank()
    {
        LocalizedText Floor(ShareCertificate certificate) => certificate.Verify().Single(finding => finding.Code == "CERTIFICATE-FLOOR").Title;
        Assert.Equal(new("nessuno sotto il minimo", "nobody below the floor"), Floor(Weighed));
        Assert.Equal(new("quanto era già assegnato resta", "what was already assigned stays"), Floor(Ranked));

        // By weight one that is excluded has no floor to keep; by rank it keeps what was paid.
        CertificateRow excluded = new("X", new("x", "X"), rank: 3, kept: 5, due: 5, share: 0, [], [], CertificateStatus.Excluded, new("rinuncia", "withdrawal"));
        Assert.Empty(Weighed.With(rows: [.. Weighed.Rows, excluded]).Verify().Named("CERTIFICATE-FLOOR"));
        Assert.Equal(["x"], Ranked.With(rows: [.. Ranked.Rows, excluded]).Verify().Named("CERTIFICATE-FLOOR"));
    }

    [Fact]
    public void The_balance_shows_every_figure_of_it()
    {
        Assert.Equal(
            ["SHARED assegnato € 5,00 / assigned € 5.00", "LEFT non assegnato € 0,00 / not assigned € 0.00", "BUDGET totale € 5,00 / total € 5.00"],
            Weighed.Verify().Facts("CERTIFICATE-BALANCE"));
        Assert.Equal(
            [
                "SHARED assegnato 10 ore / assigned 10 hours",
                "LEFT non assegnato 18 ore / not assigned 18 hours",
                "UNDECIDED ex aequo 3 ore / tied 3 hours",
                "BUDGET totale 28 ore / total 28 hours",
                "SOURCE fondo -1 ora / pool -1 hour",
            ],
            Ranked.With(sources: [Ranked.Sources[0], new("ALL", new("fondo", "pool"), -1), new("NONE", new("nulla", "none"), 0)], undecided: 3).Verify().Facts("CERTIFICATE-BALANCE"));
    }

    [Fact]
    public void Each_negative_figure_is_named()
    {
        Assert.Empty(Weighed.Verify().Facts("CERTIFICATE-NEGATIVE"));
        Assert.Equal(
            ["LEFT non assegnato - € 0,03 / not assigned - € 0.03", "UNDECIDED ex aequo - € 0,02 / tied - € 0.02", "BUDGET totale - € 0,01 / total - € 0.01"],
            Weighed.With(budget: -1, left: -3, undecided: -2).Verify().Facts("CERTIFICATE-NEGATIVE"));
        Assert.Equal(
            ["SOURCE fondo -1 ora / pool -1 hour"],
            Ranked.With(sources: [new("NONE", new("nulla", "none"), 0), new("NEW", new("quota", "quota"), 8), new("ALL", new("fondo", "pool"), -1)]).Verify().Facts("CERTIFICATE-NEGATIVE"));
    }

    /// <summary>An excluded row of a sharing by weight holds nothing, and says why it is excluded.</summary>
    [Fact]
    public void A_row_that_no_sharing_by_weight_gives_is_named()
    {
        LocalizedText why = new("rinuncia", "withdrawal");
        AssertNamed(
            Weighed,
            accepted: [Excluded(0, 0, 0, why)],
            refused:
            [
                Excluded(0, 0, 0, note: null),
                Excluded(kept: 1, 0, 0, why),
                Excluded(0, due: 1, 0, why),
                Excluded(0, 0, share: 1, why),
                new("X", new("x", "X"), Ratio.Whole(1), 0, 0, null, 0, CertificateStatus.Excluded),
                new("X", new("x", "X"), Ratio.Whole(0), 0, 0, 1, 0, CertificateStatus.Excluded),
                new("X", new("x", "X"), Ratio.Whole(0), 0, null, null, 0, CertificateStatus.Excluded),
                new(" ", new("x", "X"), Ratio.Whole(1), 0, null, null, 0),
                new("X", new("x", "X"), Ratio.Whole(1), 0, null, null, 0, (CertificateStatus)9),
                new("X", new("x", "X"), rank: null, 0, 0, 0, [], [], note: why),
                new("X", new("x", "X"), rank: 1, 0, 0, 0, [], []),
                new("X", new("x", "X"), rank: null, 0, 0, 0, ["T"], []),
                new("X", new("x", "X"), rank: null, 0, 0, 0, [], [new("S", 0)]),
            ]);

        static CertificateRow Excluded(long kept, long due, long share, LocalizedText? note) =>
            new("X", new("x", "X"), rank: null, kept, due, share, [], [], CertificateStatus.Excluded, note);
    }

    [Fact]
    public void A_row_that_no_sharing_by_rank_gives_is_named()
    {
        LocalizedText why = new("rinuncia", "withdrawal");
        AssertNamed(
            Ranked,
            accepted:
            [
                new("X", new("x", "X"), rank: null, 0, 0, 0, [], []),
                new("X", new("x", "X"), rank: 1, 0, 0, 0, ["T"], [], CertificateStatus.Excluded, why),
            ],
            refused:
            [
                new("", new("x", "X"), rank: 1, 0, 0, 0, [], []),
                new("X", new("x", "X"), rank: 1, 0, 0, 0, [], [], (CertificateStatus)9),
                new("X", new("x", "X"), rank: 0, 0, 0, 0, [], []),
                new("X", new("x", "X"), Ratio.Whole(1), 0, 0, null, 0),
                new("X", new("x", "X"), Ratio.Whole(0), 0, 0, 1, 0),
                new("X", new("x", "X"), Ratio.Whole(0), 0, null, null, 0),
                new("X", new("x", "X"), rank: 1, 0, 0, 0, [], [], CertificateStatus.Excluded),
                new("X", new("x", "X"), rank: 1, 0, 0, 0, [], [], note: why),
            ]);
    }

    [Fact]
    public void A_policy_holds_only_what_it_can()
    {
        const string Code = "CERTIFICATE-POSSIBLE";
        Assert.DoesNotContain(Code, Weighed.With(policy: new CertificatePolicy.EqualPart(Percentage.Hundred)).Verify().Failed());
        Assert.Contains(Code, Weighed.With(policy: new CertificatePolicy.EqualPart(Percentage.Of(100.01m))).Verify().Failed());
        Assert.Contains(Code, Ranked.With(policy: new CertificatePolicy.ByRank(ShortfallPolicy.Part, 0)).Verify().Failed());
        Assert.DoesNotContain(Code, Ranked.With(policy: new CertificatePolicy.ByRank(ShortfallPolicy.Part, 1)).Verify().Failed());
        Assert.Equal(
            ["POLICY criterio prima ogni minimo, poi il resto per peso / policy each floor first, then the rest by weight"],
            Weighed.Verify().Facts(Code));
    }

    [Fact]
    public void A_digest_is_compared_only_if_there_is_one_and_named_if_it_is_another()
    {
        const string Code = "CERTIFICATE-DIGEST";
        InputDigest right = Weighed.ComputeDigest();
        InputDigest zeros = new(new string('0', 64));
        InputDigest ones = new(new string('1', 64));
        string computed = $"COMPUTED calcolata dalle cifre del certificato {right} / computed from the figures of the certificate {right}";
        string stated = $"STATED dichiarata nel certificato {zeros} / stated in the certificate {zeros}";
        string held = $"HELD di chi ha le richieste {ones} / of whoever holds the claims {ones}";

        Assert.DoesNotContain(Weighed.Verify(), finding => finding.Code == Code);
        Assert.Empty(Weighed.Verify(right).Facts(Code));
        Assert.Empty(Stating(right).Verify().Facts(Code));
        Assert.Equal([computed, held], Weighed.Verify(ones).Facts(Code));
        Assert.Equal([computed, stated], Stating(zeros).Verify().Facts(Code));
        Assert.Equal([computed, stated, held], Stating(zeros).Verify(ones).Facts(Code));
        Assert.Equal([Code], Stating(zeros).Verify(right).Failed());
        Assert.Equal([Code], Stating(right).Verify(ones).Failed());

        static ShareCertificate Stating(InputDigest digest) => new(
            Weighed.Unit, Weighed.Budget, Weighed.Policy, Weighed.Sources, Weighed.Claims, Weighed.Rows, Weighed.Remaining, Weighed.Undecided, digest);
    }

    [Fact]
    public void A_digest_has_no_digit_that_is_not_hexadecimal() =>
        Assert.Throws<ArgumentException>("number", () => new InputDigest(new string('a', 63) + "g"));

    /// <summary>Written out by hand from the record.</summary>
    [Fact]
    public void The_digest_of_floors_first_and_of_a_ranking_can_be_worked_out_with_any_tool()
    {
        Assert.Equal(
            Sha256("sharing 1\n"
                + "EUR-CENT\t2\t€ {0}\t€ {0}\t€ {0}\t€ {0}\t500\n"
                + "floors first\n"
                + "claim\tA\ta\tA\t2\t1\t0\t\\-\t1\t\\-\t\\-\n"
                + "claim\tB\tb\tB\t1\t1\t0\t\\-\t2\t\\-\t\\-\n"),
            Weighed.ComputeDigest().Number);
        Assert.Equal(
            Sha256("sharing 1\n"
                + "HOUR\t0\t{0} ore\t{0} hours\t{0} ora\t{0} hour\t\\-\n"
                + "by rank\t2\t2\n"
                + "source\tNEW\tquota\tquota\t8\tT\t1\n"
                + "source\tALL\tfondo\tpool\t20\t\\-\t0\n"
                + "claim\tA\ta\tA\t0\t1\t0\t10\t\\-\t1\t\\-\tT\n"
                + "claim\tB\tb\tB\t0\t1\t0\t15\t\\-\t2\trinuncia\twithdrawal\n"),
            Ranked.ComputeDigest().Number);
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void AssertNamed(ShareCertificate certificate, CertificateRow[] accepted, CertificateRow[] refused)
    {
        Assert.All(accepted, row => Assert.Empty(Possible(row)));
        Assert.All(refused, row => Assert.Equal(["x"], Possible(row)));

        string[] Possible(CertificateRow row)
        {
            ValueList<Finding> findings = certificate.With(rows: [.. certificate.Rows, row]).Verify();
            string[] named = findings.Named("CERTIFICATE-POSSIBLE");
            Assert.Equal(named.Length > 0, findings.Failed().Contains("CERTIFICATE-POSSIBLE"));
            return named;
        }
    }
}
