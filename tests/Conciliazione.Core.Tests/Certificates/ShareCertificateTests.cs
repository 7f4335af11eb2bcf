using Conciliazione.Certificates;
using Conciliazione.Funding;
using Conciliazione.Tests.Architecture;
using Conciliazione.Tests.Funding;
using FsCheck;
using FsCheck.Fluent;

namespace Conciliazione.Tests.Certificates;

public sealed class ShareCertificateTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    [Law]
    public void What_the_engine_gives_verifies_and_explains_itself_in_two_languages(SharingCase given, SharingPolicy policy)
    {
        ShareCertificate certificate = Sharing.Share(given.Budget, Unit.EuroCent, given.Claims, policy, Act).OrThrow().ToCertificate();

        Assert.Empty(Failed(certificate));
        Assert.All(certificate.Explain(), reason => Assert.NotEqual(reason.Text.Italian, reason.Text.English));
        Assert.Equal(certificate.Rows, certificate.Explain().Select(reason => reason.Row));
    }

    [Fact]
    public void Thousands_of_claims_verify()
    {
        foreach (SharingCase given in Gen.Sample(SharingCases.Large, 30, 4))
        {
            Assert.Empty(Failed(Sharing.Share(given.Budget, Unit.EuroCent, given.Claims, SharingPolicy.ByWeight, Act).OrThrow().ToCertificate()));
        }
    }

    [Law]
    public void One_cent_moved_from_anyone_to_anyone_is_found(SharingCase given, SharingPolicy policy, NonNegativeInt at)
    {
        ShareCertificate certificate = Sharing.Share(given.Budget, Unit.EuroCent, given.Claims, policy, Act).OrThrow().ToCertificate();
        int from = at.Get % certificate.Rows.Count;
        int to = (from + 1 + (at.Get / 7 % certificate.Rows.Count)) % certificate.Rows.Count;
        if (from != to)
        {
            Assert.NotEmpty(Failed(With(certificate, rows: certificate.Rows
                .Select((row, i) => Moved(row, i == from ? -1 : i == to ? 1 : 0)).ToValueList())));
        }

        Assert.NotEmpty(Failed(With(certificate, rows: certificate.Rows.Select((row, i) => Moved(row, i == from ? 1 : 0)).ToValueList())));
        Assert.NotEmpty(Failed(With(certificate, rows: certificate.Rows.Select((row, i) => Moved(row, i == from ? 1 : 0)).ToValueList(), left: certificate.Remaining - 1)));
        Assert.NotEmpty(Failed(With(certificate, left: certificate.Remaining + 1)));
        Assert.NotEmpty(Failed(With(certificate, budget: certificate.Budget + 1)));
    }

    [Law]
    public void One_claim_dropped_or_doubled_is_found(SharingCase given, SharingPolicy policy)
    {
        ShareCertificate certificate = Sharing.Share(given.Budget, Unit.EuroCent, given.Claims, policy, Act).OrThrow().ToCertificate();

        Assert.Contains("CERTIFICATE-CLAIMS", Failed(With(certificate, rows: certificate.Rows.Skip(1).ToValueList())));
        Assert.Contains("CERTIFICATE-CLAIMS", Failed(With(certificate, rows: [.. certificate.Rows, certificate.Rows[0]])));
    }

    [Fact]
    public void Each_check_names_the_rows_at_fault()
    {
        ValueList<Finding> findings = Certificate(100, (1, 0, 40, 41), (1, 60, null, 59)).Verify();

        Assert.Equal("CERTIFICATE-CEILING", findings.Single(finding => finding.Code == "CERTIFICATE-CEILING" && finding.Outcome is Outcome.NotMet).Code);
        Assert.Contains("Voce 0 € 0,41 su € 0,40", findings.Single(finding => finding.Code == "CERTIFICATE-CEILING").Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("Voce 1", findings.Single(finding => finding.Code == "CERTIFICATE-FLOOR").Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_claims_more_than_one_unit_apart_are_found() =>
        Assert.Contains("CERTIFICATE-EQUALS", Failed(Certificate(100, (1, 0, null, 49), (1, 0, null, 51))));

    [Fact]
    public void Whatever_it_holds_it_never_throws()
    {
        var odd = new long[] { long.MinValue, -1, 0, 1, long.MaxValue };
        foreach (long a in odd)
        {
            foreach (long b in odd)
            {
                foreach (CertificatePolicy policy in new CertificatePolicy[]
                {
                    new CertificatePolicy.Proportional(),
                    new CertificatePolicy.FloorsFirst(),
                    new CertificatePolicy.EqualPart(Percentage.MaxValue),
                    new CertificatePolicy.ByRank((ShortfallPolicy)9, a),
                })
                {
                    var certificate = new ShareCertificate(
                        Unit.EuroCent,
                        a,
                        policy,
                        [new("S", new("fonte", "source"), b), new("S", new("fonte", "source"), a, "T")],
                        claims: -1,
                        [
                            new("A", new("a", "a"), Ratio.Whole(Int128.MaxValue), b, a, null, b, CertificateStatus.Undecided),
                            new("B", new("b", "b"), Ratio.Of(a, Int128.MaxValue), a, b, b, a),
                            new("C", new("c", "c"), rank: -1, kept: a, due: b, share: a, ["T"], [new("S", b), new("X", a)], (CertificateStatus)9),
                            new("D", new("d", "d"), rank: 1, kept: 0, due: a, share: 0, [], []),
                            new("D", new("d", "d"), rank: 1, kept: 0, due: b, share: b, [], [], CertificateStatus.Excluded),
                        ],
                        b,
                        a);

                    Assert.NotEmpty(Failed(certificate));
                    Assert.Equal(5, certificate.Explain().Count);
                }
            }
        }
    }

    [Fact]
    public void Negative_figures_are_found_even_where_they_balance()
    {
        Assert.Contains("CERTIFICATE-NEGATIVE", Failed(Certificate(100, (1, 0, null, 101), (1, 0, null, -1))));
        Assert.Contains("CERTIFICATE-NEGATIVE", Failed(Certificate(100, (1, 0, null, 101))));
        Assert.Contains("CERTIFICATE-NEGATIVE", Failed(Certificate(-1)));
    }

    [Fact]
    public void Sums_beyond_the_type_do_not_fool_it() => Assert.Contains(
        "CERTIFICATE-BALANCE",
        Failed(new(
            Unit.EuroCent,
            -2,
            new CertificatePolicy.Proportional(),
            [],
            2,
            [
                new("A", new("a", "a"), Ratio.Whole(1), 0, null, null, long.MaxValue),
                new("B", new("b", "b"), Ratio.Whole(1), 0, null, null, long.MaxValue),
            ],
            0)));

    [Fact]
    public void A_pool_without_rows_verifies_by_rank() => Assert.Empty(Failed(new(
        Unit.EuroCent, 5, new CertificatePolicy.ByRank(ShortfallPolicy.Stop, 1), [new("S", new("fonte", "source"), 5)], 0, [], 5)));

    [Fact]
    public void The_room_of_the_certificates_knows_no_engine()
    {
        string[] used = [.. TypeUses.In(typeof(ShareCertificate).Assembly)
            .Where(use => use.From.Namespace == "Conciliazione.Certificates")
            .Select(use => use.To.Namespace ?? "")
            .Where(name => name.StartsWith("Conciliazione", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        Assert.Equal(["Conciliazione", "Conciliazione.Certificates"], used);
    }

    private static ShareCertificate Certificate(long budget, params (long Weight, long Floor, long? Ceiling, long Share)[] rows) => new(
        Unit.EuroCent,
        budget,
        new CertificatePolicy.Proportional(),
        [],
        rows.Length,
        rows.Select((row, i) => new CertificateRow(
            $"R{i}", new($"Voce {i}", $"Item {i}"), Ratio.Whole(row.Weight), row.Floor, row.Ceiling, null, row.Share)).ToValueList(),
        budget - rows.Sum(row => row.Share));

    private static ShareCertificate With(
        ShareCertificate certificate, ValueList<CertificateRow>? rows = null, long? left = null, long? budget = null) => new(
        certificate.Unit,
        budget ?? certificate.Budget,
        certificate.Policy,
        certificate.Sources,
        certificate.Claims,
        rows ?? certificate.Rows,
        left ?? certificate.Remaining,
        certificate.Undecided);

    private static CertificateRow Moved(CertificateRow row, int units) =>
        new(row.Code, row.Title, row.Weight, row.Floor, row.Ceiling, row.Precedence, row.Share + units, row.Status);

    private static string[] Failed(ShareCertificate certificate)
    {
        string[] failed = [.. certificate.Verify().Where(finding => finding.Outcome is not Outcome.Met).Select(finding => finding.Code)];
        Assert.Equal(failed.Length == 0, certificate.IsVerified);
        return failed;
    }
}
