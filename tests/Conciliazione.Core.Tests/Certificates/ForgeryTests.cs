using System.Reflection;
using Conciliazione.Certificates;
using Conciliazione.Editions;
using Conciliazione.Funding;
using Conciliazione.Tests.Funding;

namespace Conciliazione.Tests.Certificates;

/// <summary>
/// Every field of every kind of certificate, forged alone and in pairs; and each forgery again with the digest that its forger
/// would work out for it. Nothing is accepted, save for what changes nothing: the few that are listed, each with its reason.
/// </summary>
public sealed class ForgeryTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    /// <summary>A certificate need not state its digest, since its reader may hold it.</summary>
    private const string NotStated = "Digest emptied";

    /// <summary>
    /// How many forgeries there are of each certificate, as <see cref="Forgeries"/> counts them: a field that it no longer changes, or
    /// a value that it no longer tries, is seen. That it changes every field is another test.
    /// </summary>
    private static readonly Dictionary<string, (int Alone, int Pairs)> Counts = new(StringComparer.Ordinal)
    {
        ["ceilings"] = (91, 4_069),
        ["floors first"] = (88, 3_807),
        ["equal part"] = (95, 4_421),
        ["tie"] = (85, 3_553),
        ["excluded"] = (91, 4_069),
        ["stop"] = (188, 17_402),
        ["skip"] = (189, 17_586),
        ["part"] = (194, 18_536),
        ["second round"] = (134, 8_805),
    };

    public static TheoryData<string> Names => new(Counts.Keys);

    private static readonly ValueList<ResidueFacts> TwoProjects =
    [
        new("A", new("primo", "first"), Euro.Of(215_000), Euro.Of(170_400), Euro.Of(51_120), 8, 6, 1),
        new("B", new("secondo", "second"), Euro.Of(9_500), Euro.Of(7_903.75m), Euro.Of(3_161.50m), 3, 3, 2),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_field_of_a_certificate_can_be_forged_alone(string name)
    {
        ShareCertificate right = Certificate(name);
        InputDigest held = right.ComputeDigest();
        AllMet(right.Verify(held));
        Assert.Equal(held, right.Digest);

        int alone = 0;
        foreach ((Forgery forgery, ShareCertificate forged) in Forgeries.Of(right))
        {
            alone++;
            Refused(forged, held, forgery);
        }

        Assert.Equal(Counts[name].Alone, alone);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_field_of_a_certificate_can_be_forged_with_another(string name)
    {
        ShareCertificate right = Certificate(name);
        InputDigest held = right.ComputeDigest();

        int pairs = 0;
        foreach ((Forgery first, Forgery second, ShareCertificate forged) in Forgeries.PairsOf(right))
        {
            pairs++;
            Refused(forged, held, first, second);
        }

        Assert.Equal(Counts[name].Pairs, pairs);
    }

    [Fact]
    public void No_field_of_the_certificate_of_a_round_can_be_forged_alone()
    {
        ResidueCertificate right = Round();
        InputDigest held = Insubria2020.Residues.DigestOf(Euro.Of(60_000), TwoProjects);
        AllMet(right.Verify(held));

        int alone = 0;
        foreach ((Forgery forgery, ResidueCertificate forged) in Forgeries.Of(right))
        {
            alone++;
            Refused(forged, held, forgery);
        }

        Assert.Equal(316, alone);
    }

    /// <summary>One pair in five, evenly spread: all of them would take a minute.</summary>
    [Fact]
    public void No_field_of_the_certificate_of_a_round_can_be_forged_with_another()
    {
        ResidueCertificate right = Round();
        InputDigest held = Insubria2020.Residues.DigestOf(Euro.Of(60_000), TwoProjects);

        int pairs = 0;
        foreach ((Forgery first, Forgery second, ResidueCertificate forged) in Forgeries.PairsOf(right).Where((_, i) => i % 5 == 0))
        {
            pairs++;
            Refused(forged, held, first, second);
        }

        Assert.Equal(9_889, pairs);
    }

    [Fact]
    public void The_forgeries_reach_every_field_of_every_certificate()
    {
        string[] paths =
        [
            .. Counts.Keys.SelectMany(name => Forgeries.Of(Certificate(name)).Select(each => each.Forgery.Path)),
        ];
        Assert.All(
            new[] { (typeof(ShareCertificate), ""), (typeof(CertificateRow), "Rows[0]."), (typeof(FundingSource), "Sources[0]."), (typeof(SourceDraw), "Rows[0].Draws[0].") },
            each => Assert.All(
                each.Item1.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.Name != "IsVerified"),
                property => Assert.Contains(paths, path => path.StartsWith(each.Item2 + property.Name, StringComparison.Ordinal))));

        string[] ofRound = [.. Forgeries.Of(Round()).Select(each => each.Forgery.Path)];
        Assert.All(
            new[] { (typeof(ResidueCertificate), ""), (typeof(ResidueCertificatePart), "Parts[0]."), (typeof(ResidueFacts), "Rows[0].") },
            each => Assert.All(
                each.Item1.GetConstructors().Single().GetParameters(),
                parameter => Assert.Contains(ofRound, path => path.StartsWith(each.Item2 + Forgeries.NameOf(parameter), StringComparison.Ordinal))));
    }

    /// <summary>An excluded row of a sharing by weight asks for nothing: no sharing gives it a rank, an amount due or a tag.</summary>
    [Fact]
    public void An_excluded_row_that_no_sharing_gives_is_refused_even_without_a_digest()
    {
        ShareCertificate right = Without(Certificate("excluded"));
        CertificateRow row = right.Rows.Single(each => each.Status == CertificateStatus.Excluded);
        AllMet(right.Verify());
        foreach (CertificateRow wrong in new CertificateRow[]
        {
            new(row.Code, row.Title, rank: 1, kept: 0, due: 0, share: 0, tags: [], draws: [], row.Status, row.Note),
            new(row.Code, row.Title, rank: null, kept: 0, due: 8_000, share: 0, tags: [], draws: [], row.Status, row.Note),
            new(row.Code, row.Title, rank: null, kept: 0, due: 0, share: 0, tags: ["T"], draws: [], row.Status, row.Note),
        })
        {
            Assert.Contains("CERTIFICATE-POSSIBLE", Failed(new ShareCertificate(
                right.Unit, right.Budget, right.Policy, [], right.Claims, right.Rows.Select(each => each == row ? wrong : each).ToValueList(), right.Remaining, right.Undecided).Verify()));
        }
    }

    /// <summary>The three together make the certificate of another sharing: only whoever holds the claims can tell.</summary>
    [Fact]
    public void A_row_dropped_with_its_count_and_its_share_is_found_by_whoever_holds_the_claims()
    {
        ValueList<Claim> claims = Equal("A", "B", "C");
        ShareCertificate right = Sharing.Share(300, Unit.Hour, claims, SharingPolicy.ByWeight, Act).OrThrow().ToCertificate();
        var dropped = new ShareCertificate(right.Unit, 200, right.Policy, [], 2, right.Rows.Take(2).ToValueList(), 0);
        InputDigest held = Sharing.DigestOf(300, Unit.Hour, claims, SharingPolicy.ByWeight);

        Assert.True(dropped.IsVerified);
        Assert.Equal(["CERTIFICATE-DIGEST"], Failed(dropped.Verify(held)));
        AllMet(right.Verify(held));

        ValueList<FundingSource> sources = [new("POOL", new("fondo", "pool"), 300)];
        ValueList<RankedClaim> ranked = claims.Select((claim, i) => new RankedClaim(claim.Code, claim.Title, 100, i + 1, [])).ToValueList();
        ShareCertificate shorter = RankedSharing.Share(Unit.Hour, [new("POOL", new("fondo", "pool"), 200)], ranked.Take(2).ToValueList(), RankPolicy.Stop, Act).OrThrow().Certificates[0];
        Assert.Equal(["CERTIFICATE-DIGEST"], Failed(shorter.Verify(RankedSharing.DigestOf(Unit.Hour, sources, ranked, RankPolicy.Stop))));
        AllMet(RankedSharing.Share(Unit.Hour, sources, ranked, RankPolicy.Stop, Act).OrThrow().Certificates[0].Verify(RankedSharing.DigestOf(Unit.Hour, sources, ranked, RankPolicy.Stop)));
    }

    [Fact]
    public void A_project_dropped_from_every_part_is_found_by_whoever_holds_the_figures()
    {
        ValueList<ResidueFacts> facts = WideSharingCases.Projects(5, seed: 3);
        ResidueCertificate shorter = Insubria2020.Residues.Share(Euro.Of(900), facts.Skip(1).ToValueList()).OrThrow().ToCertificate();

        Assert.True(shorter.IsVerified);
        Assert.Equal(["RESIDUE-DIGEST"], Failed(shorter.Verify(Insubria2020.Residues.DigestOf(Euro.Of(900), facts))));
    }

    [Fact]
    public void What_no_sharing_gives_is_refused_even_without_a_digest()
    {
        ShareCertificate right = Without(Certificate("ceilings"));
        ShareCertificate ranked = Without(Certificate("skip"));

        // An invented source, a policy or a status that is not declared, a part above the whole, a minimum that Skip does not have.
        Assert.Contains("CERTIFICATE-POSSIBLE", Failed(new ShareCertificate(right.Unit, right.Budget, right.Policy, [new("X", new("a", "b"), 0)], right.Claims, right.Rows, right.Remaining, right.Undecided).Verify()));
        Assert.Contains("CERTIFICATE-POSSIBLE", Failed(new ShareCertificate(ranked.Unit, ranked.Budget, new CertificatePolicy.ByRank((ShortfallPolicy)9, 1), ranked.Sources, ranked.Claims, ranked.Rows, ranked.Remaining).Verify()));
        Assert.Contains("CERTIFICATE-POSSIBLE", Failed(new ShareCertificate(ranked.Unit, ranked.Budget, new CertificatePolicy.ByRank(ShortfallPolicy.Skip, 2), ranked.Sources, ranked.Claims, ranked.Rows, ranked.Remaining).Verify()));
        Assert.Contains("CERTIFICATE-POSSIBLE", Failed(new ShareCertificate(right.Unit, 0, right.Policy, [], 0, [], 0).Verify()));
        Assert.Contains("CERTIFICATE-POSSIBLE", Failed(new ShareCertificate(
            Unit.Hour, 1, new CertificatePolicy.EqualPart(Percentage.Of(101)), [], 1, [new("A", new("a", "b"), Ratio.Whole(1), 0, null, null, 1)], 0).Verify()));
        Assert.Contains("CERTIFICATE-POSSIBLE", Failed(new ShareCertificate(
            Unit.Hour, 1, right.Policy, [], 1, [new("A", new("a", "b"), Ratio.Whole(1), 0, null, null, 1, (CertificateStatus)9)], 0).Verify()));
    }

    /// <summary>
    /// The text that the digest is of, written out by hand from the record: another tool gets the same number
    /// (printf '…' | sha256sum).
    /// </summary>
    [Fact]
    public void The_digest_can_be_worked_out_with_any_tool_and_in_any_culture()
    {
        ValueList<Claim> claims =
        [
            new("B", new("b\\", "tab\t"), Ratio.Of(-1, 3), floor: -5, precedence: 7),
            new("A", new("è €", "\ud83d\ude00\ud83d"), Ratio.Whole(2_000), ceiling: 1_234_567),
        ];
        const string Text = "sharing 1\n"
            + "HOUR\t0\t{0} ore\t{0} hours\t{0} ora\t{0} hour\t1500\n"
            + "equal part\t3000000000\n"
            + "claim\tA\tè €\t\ud83d\ude00\\ud83d\t2000\t1\t0\t1234567\t\\-\t\\-\t\\-\n"
            + "claim\tB\tb\\\\\ttab\\u0009\t-1\t3\t-5\t\\-\t7\t\\-\t\\-\n";
        string expected = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Text)));

        Assert.Equal(
            expected,
            Cultures.SameInEach(() => Sharing.DigestOf(1_500, Unit.Hour, claims, SharingPolicy.EqualThenWeight(Percentage.Of(30))).Number));
        Assert.Equal(
            expected,
            Sharing.DigestOf(1_500, Unit.Hour, claims.Reverse().ToValueList(), SharingPolicy.EqualThenWeight(Percentage.Of(30))).Number);
    }

    [Fact]
    public void A_digest_is_64_hexadecimal_digits_in_any_case()
    {
        Assert.Equal(new InputDigest(new string('a', 64)), new InputDigest(new string('A', 64)));
        Assert.All(new[] { new string('a', 63), new string('a', 65), new string('g', 64), "", " " }, wrong => Assert.Throws<ArgumentException>("number", () => new InputDigest(wrong)));
        Assert.Throws<ArgumentNullException>("number", () => new InputDigest(null!));
        Assert.Throws<ArgumentNullException>("held", () => Certificate("tie").Verify(null!));
    }

    /// <summary>Asserts that a forgery is refused, as it is and with the digest that its forger would work out for it.</summary>
    private static void Refused(ShareCertificate forged, InputDigest held, params Forgery[] forgeries)
    {
        bool changesNothing = Array.TrueForAll(forgeries, ChangesNothing);
        Assert.True(
            changesNothing == AreMet(forged.Verify()) || Array.Exists(forgeries, forgery => forgery.ToString() == NotStated),
            $"{string.Join("; ", (object[])forgeries)}: changes nothing {changesNothing}");
        var able = new ShareCertificate(
            forged.Unit, forged.Budget, forged.Policy, forged.Sources, forged.Claims, forged.Rows, forged.Remaining, forged.Undecided, forged.ComputeDigest());
        Assert.True(
            Array.TrueForAll(forgeries, forgery => ChangesNothing(forgery) || forgery.Path == "Digest") == AreMet(able.Verify(held)),
            $"With its own digest, {string.Join("; ", (object[])forgeries)}");
    }

    private static void Refused(ResidueCertificate forged, InputDigest held, params Forgery[] forgeries)
    {
        bool changesNothing = Array.TrueForAll(forgeries, ChangesNothing);
        Assert.True(
            changesNothing == AreMet(forged.Verify()) || Array.Exists(forgeries, forgery => forgery.ToString() == NotStated),
            $"{string.Join("; ", (object[])forgeries)}: changes nothing {changesNothing}");
        var able = new ResidueCertificate(forged.Residue, forged.Rows, forged.Parts, forged.Remaining, forged.ComputeDigest());
        Assert.True(
            Array.TrueForAll(forgeries, forgery => ChangesNothing(forgery) || forgery.Path == "Digest") == AreMet(able.Verify(held)),
            $"With its own digest, {string.Join("; ", (object[])forgeries)}");
    }

    /// <summary>
    /// The listed equivalents, of the whole or of one of its parts: rows in another order, since each stands for itself and the
    /// digest puts them in order by code; and a digest that is not stated, since whoever reads the certificate may hold it.
    /// </summary>
    private static bool ChangesNothing(Forgery forgery) =>
        (forgery.Path == "Rows" || forgery.Path.EndsWith(".Sharing.Rows", StringComparison.Ordinal))
            ? forgery.Change.Contains(" before ", StringComparison.Ordinal)
            : (forgery.Path == "Digest" || forgery.Path.EndsWith(".Sharing.Digest", StringComparison.Ordinal)) && forgery.Change == "emptied";

    private static ResidueCertificate Round() => Insubria2020.Residues.Share(Euro.Of(60_000), TwoProjects).OrThrow().ToCertificate();

    private static ShareCertificate Certificate(string name) => name switch
    {
        "ceilings" => Weigh(
            100, SharingPolicy.ByWeight, new("A", new("a", "A"), Ratio.Of(1, 3), floor: 30, precedence: 1), new("B", new("b", "B"), Ratio.Whole(2), ceiling: 20), new("C", new("c", "C"), Ratio.Whole(1), precedence: 2)),
        "floors first" => Weigh(
            100, SharingPolicy.FloorsThenWeight, new("A", new("a", "A"), Ratio.Whole(1), floor: 7, precedence: 1), new("B", new("b", "B"), Ratio.Whole(2), precedence: 2), new("C", new("c", "C"), Ratio.Whole(0), floor: 3)),
        "equal part" => Weigh(
            100, SharingPolicy.EqualThenWeight(Percentage.Of(30)), new("A", new("a", "A"), Ratio.Whole(1), precedence: 1), new("B", new("b", "B"), Ratio.Whole(2), precedence: 2), new("C", new("c", "C"), Ratio.Whole(4), precedence: 3)),
        "tie" => Weigh(101, SharingPolicy.ByWeight, [.. Equal("A", "B", "C")]),
        "excluded" => GrantAssignment.Assign(
            Euro.Of(100),
            [
                new("A", new("a", "A"), Euro.Of(80), points: Points.Of(3)),
                new("B", new("b", "B"), Euro.Of(80), points: Points.Of(2)),
                new("C", new("c", "C"), Euro.Of(80), points: Points.Of(2), exclusion: new("rinuncia", "withdrawal")),
            ],
            new(new("GRANTS", new("criterio", "policy"), Act), GrantPolicy.InProportion),
            Act).OrThrow().Certificate,
        "second round" => Rank(RankPolicy.Skip, released: true).Certificates[^1],
        _ => Rank(name switch { "stop" => RankPolicy.Stop, "skip" => RankPolicy.Skip, _ => RankPolicy.Part(2) }, released: false).Certificates[0],
    };

    private static ShareCertificate Weigh(long budget, SharingPolicy policy, params Claim[] claims) =>
        Sharing.Share(budget, Unit.Hour, claims.ToValueList(), policy, Act).OrThrow().ToCertificate();

    /// <summary>A reserve, a pool, a claim that draws on both, one that does not fit, two tied, and one excluded.</summary>
    private static RankedSharing Rank(RankPolicy policy, bool released) => RankedSharing.Share(
        Unit.Hour,
        [new("RESERVE", new("riserva", "reserve"), released ? 30 : 8, "T", released), new("POOL", new("fondo", "pool"), 20)],
        [
            new("A", new("a", "A"), 10, 1, ["T"]),
            new("B", new("b", "B"), released ? 21 : 30, 2, []),
            new("C", new("c", "C"), 5, 3, [], new("rinuncia", "withdrawal")),
            .. released ? ValueList<RankedClaim>.Empty : [new("D", new("d", "D"), 15, 4, ["T"]), new("E", new("e", "E"), 15, 4, [])],
        ],
        policy,
        Act).OrThrow();

    private static ValueList<Claim> Equal(params string[] codes) =>
        codes.Select(code => new Claim(code, LocalizedText.Same(code), Ratio.Whole(1))).ToValueList();

    private static ShareCertificate Without(ShareCertificate certificate) => new(
        certificate.Unit, certificate.Budget, certificate.Policy, certificate.Sources, certificate.Claims, certificate.Rows, certificate.Remaining, certificate.Undecided);

    private static bool AreMet(ValueList<Finding> findings) => findings.All(finding => finding.Outcome is Outcome.Met);

    private static void AllMet(ValueList<Finding> findings) => Assert.Empty(Failed(findings));

    private static string[] Failed(ValueList<Finding> findings) =>
        [.. findings.Where(finding => finding.Outcome is not Outcome.Met).Select(finding => finding.Code)];
}
