using Conciliazione.Funding;
using FsCheck;
using FsCheck.Fluent;

namespace Conciliazione.Tests.Funding;

public sealed class GrantCertificateTests
{
    private static readonly Arbitrary<GrantCertificate> Right = (
        from assigned in Gen.Choose(1, 1_000).NonEmptyListOf()
        from spare in Gen.Choose(0, 100).ArrayOf(assigned.Count)
        from left in Gen.Choose(0, 1_000)
        select new GrantCertificate(
            Euro.FromCents(assigned.Sum() + left),
            assigned.Select((cents, i) => new CertificateLine($"P{i}", $"Progetto {i}", Euro.FromCents(cents + spare[i]), Euro.FromCents(cents))).ToValueList(),
            Euro.FromCents(left))).ToArbitrary();

    [Fact]
    public void A_right_certificate_verifies()
    {
        PropertyTest.ForAll(Right, certificate =>
        {
            Assert.True(certificate.IsVerified);
            Assert.Equal(4, certificate.Verify().Count);
        });
    }

    [Fact]
    public void One_cent_moved_anywhere_is_found()
    {
        PropertyTest.ForAll(Right, certificate =>
        {
            Assert.Equal(["CERTIFICATE-BALANCE"], Failed(new(certificate.Pool + Euro.FromCents(1), certificate.Lines, certificate.Left)));
            Assert.Contains("CERTIFICATE-BALANCE", Failed(new(certificate.Pool, certificate.Lines, certificate.Left - Euro.FromCents(1))));
            CertificateLine first = certificate.Lines[0];
            var more = new CertificateLine(first.Code, first.Title, first.Requested, first.Assigned + Euro.FromCents(1));
            Assert.Contains("CERTIFICATE-BALANCE", Failed(new(certificate.Pool, [more, .. certificate.Lines.Skip(1)], certificate.Left)));
        });
    }

    [Fact]
    public void A_row_dropped_or_doubled_is_found()
    {
        PropertyTest.ForAll(Right, certificate =>
        {
            Assert.Contains("CERTIFICATE-BALANCE", Failed(new(certificate.Pool, certificate.Lines.Skip(1).ToValueList(), certificate.Left)));
            CertificateLine first = certificate.Lines[0];
            GrantCertificate doubled = new(certificate.Pool + first.Assigned, [first, .. certificate.Lines], certificate.Left);
            Assert.Equal(["CERTIFICATE-TWICE"], Failed(doubled));
        });
    }

    [Fact]
    public void More_than_was_asked_is_found_and_named()
    {
        var certificate = new GrantCertificate(
            Euro.Of(100), [new("A", "Primo", requested: Euro.Of(99), assigned: Euro.Of(100))], Euro.Zero);

        Assert.Equal(["CERTIFICATE-CEILING"], Failed(certificate));
        Assert.Contains("Primo € 100,00 su € 99,00", certificate.Verify()[1].Explain(Language.Italian));
    }

    [Fact]
    public void Negative_figures_are_found_even_where_they_balance()
    {
        var row = new GrantCertificate(
            Euro.Of(100), [new("A", " ", Euro.Of(200), Euro.Of(101)), new("B", "Secondo", Euro.Zero, Euro.Of(-1))], Euro.Zero);
        var left = new GrantCertificate(Euro.Of(100), [new("A", "Primo", Euro.Of(200), Euro.Of(101))], Euro.Of(-1));
        var pool = new GrantCertificate(Euro.Of(-1), [], Euro.Of(-1));

        Assert.Equal(["CERTIFICATE-NEGATIVE"], Failed(row));
        Assert.Equal(["CERTIFICATE-NEGATIVE"], Failed(left));
        Assert.Equal(["CERTIFICATE-NEGATIVE"], Failed(pool));
    }

    [Fact]
    public void Sums_beyond_the_type_do_not_fool_it()
    {
        var certificate = new GrantCertificate(
            Euro.FromCents(-2),
            [new("A", "Primo", Euro.MaxValue, Euro.MaxValue), new("B", "Secondo", Euro.MaxValue, Euro.MaxValue)],
            Euro.Zero);

        Assert.Contains("CERTIFICATE-BALANCE", Failed(certificate));
    }

    [Fact]
    public void An_empty_pool_without_rows_verifies()
    {
        Assert.True(new GrantCertificate(Euro.Zero, [], Euro.Zero).IsVerified);
    }

    private static string[] Failed(GrantCertificate certificate)
    {
        string[] failed = certificate.Verify().Where(finding => finding.Outcome is Outcome.NotMet).Select(finding => finding.Code).ToArray();
        Assert.Equal(failed.Length == 0, certificate.IsVerified);
        return failed;
    }
}
