using Conciliazione.Certificates;
using Conciliazione.Editions;
using Conciliazione.Tests.Funding;

namespace Conciliazione.Tests.Certificates;

public sealed class ResidueCertificateTests
{
    private static readonly ResidueCertificate Right = Insubria2020.Residues.Share(
        Euro.Of(60_000),
        [
            new("A", new("primo", "first"), Euro.Of(215_000), Euro.Of(170_400), Euro.Of(51_120), 8, 6, 1),
            new("B", new("secondo", "second"), Euro.Of(9_500), Euro.Of(7_903.75m), Euro.Of(3_161.50m), 3, 3, 2),
            new("C", new("terzo", "third"), Euro.Of(95_000), Euro.Of(61_400), Euro.Of(12_280), 5, 3, 3),
        ]).OrThrow().ToCertificate();

    [Law]
    public void What_the_engine_gives_verifies_over_all_parts(ResidueCase given) =>
        Assert.Empty(Failed(given.Rule.Share(given.Residue, given.Facts).OrThrow().ToCertificate()));

    [Fact]
    public void The_right_one_verifies_in_eight_checks()
    {
        Assert.Empty(Failed(Right));
        Assert.Equal(8, Right.Verify().Count);
    }

    [Fact]
    public void One_cent_moved_from_one_part_to_another_is_found()
    {
        // Each part balances on its own, and so does the whole.
        ResidueCertificate moved = With(Right, parts: [
            Part(Right.Parts[0], own: Right.Parts[0].Own - Cents(1), sharing: Shifted(Right.Parts[0].Sharing!, -1)),
            Part(Right.Parts[1], own: Right.Parts[1].Own + Cents(1), sharing: Shifted(Right.Parts[1].Sharing!, 1)),
            Right.Parts[2]]);

        Assert.Contains("RESIDUE-SPLIT", Failed(moved));
    }

    [Fact]
    public void One_cent_moved_from_one_project_to_another_is_found()
    {
        foreach (int at in new[] { 0, 1, 2 })
        {
            ShareCertificate sharing = Right.Parts[at].Sharing!;
            ShareCertificate wrong = Rewritten(sharing, sharing.Budget, (row, i) => row.Share + (i == 0 ? 1 : i == 2 ? -1 : 0));

            Assert.Contains("RESIDUE-PARTS", Failed(With(Right, parts: Right.Parts.Select((part, i) => i == at ? Part(part, sharing: wrong) : part).ToValueList())));
        }
    }

    [Fact]
    public void A_broken_chain_is_found()
    {
        Assert.Contains("RESIDUE-CHAIN", Failed(With(Right, parts: [Part(Right.Parts[0], carriedOn: Cents(1)), Right.Parts[1], Right.Parts[2]])));
        Assert.Contains("RESIDUE-BALANCE", Failed(With(Right, parts: [Right.Parts[0], Right.Parts[1]])));
        Assert.Contains("RESIDUE-BALANCE", Failed(With(Right, left: Cents(1))));
        Assert.Contains("RESIDUE-BALANCE", Failed(With(Right, residue: Right.Residue + Cents(1))));
        Assert.Contains("RESIDUE-CLAIMS", Failed(With(Right, parts: [Right.Parts[2], Right.Parts[1], Right.Parts[0]])));
        Assert.Contains("RESIDUE-CLAIMS", Failed(With(Right, parts: [
            Right.Parts[0], Right.Parts[1], new(Right.Parts[2].Kind, Right.Parts[2].Share, Percentage.Of(0), 1, Right.Parts[2].Own, Euro.Zero, Right.Parts[2].Sharing, Euro.Zero, Euro.Zero, Right.Parts[2].IsUpToRequest)])));
    }

    [Fact]
    public void Another_figure_of_a_project_or_a_project_dropped_is_found()
    {
        ResidueFacts row = Right.Rows[0];
        Assert.Contains("RESIDUE-CLAIMS", Failed(With(Right, rows: Right.Rows.Skip(1).ToValueList())));
        Assert.Contains("RESIDUE-CLAIMS", Failed(With(Right, rows: [Row(paid: row.Paid + Cents(1)), .. Right.Rows.Skip(1)])));
        Assert.Contains("RESIDUE-CLAIMS", Failed(With(Right, rows: [Row(started: 5), .. Right.Rows.Skip(1)])));
        Assert.Contains("RESIDUE-CEILING", Failed(With(Right, rows: [Row(asked: row.Assigned), .. Right.Rows.Skip(1)])));
        Assert.Contains("RESIDUE-ROWS", Failed(With(Right, rows: [row, .. Right.Rows])));
        Assert.Contains("RESIDUE-ROWS", Failed(With(Right, rows: [Row(started: 9), .. Right.Rows.Skip(1)])));

        ResidueFacts Row(Euro? asked = null, Euro? paid = null, int? started = null) => new(
            row.Code, row.Title, asked ?? row.Asked, row.Assigned, paid ?? row.Paid, row.Planned, started ?? row.Started, row.Precedence);
    }

    [Fact]
    public void Whatever_it_holds_it_never_throws()
    {
        foreach (Euro odd in new[] { Euro.MinValue, Euro.FromCents(-1), Euro.Zero, Euro.MaxValue })
        {
            foreach (ShareCertificate? sharing in new[] { null, Right.Parts[0].Sharing, Rewritten(Right.Parts[0].Sharing!, long.MinValue, (_, i) => i == 0 ? long.MaxValue : long.MinValue) })
            {
                var certificate = new ResidueCertificate(
                    odd,
                    [
                        new("A", new("a", "a"), odd, odd, odd, int.MaxValue, int.MinValue, 1),
                        new("B", new("b", "b"), Euro.MaxValue, Euro.MaxValue, Euro.MaxValue, int.MaxValue, int.MaxValue, 1),
                    ],
                    [
                        new(ResidueKind.Reward, Percentage.MaxValue, Percentage.MaxValue, -1, odd, odd, sharing, odd, odd, true),
                        new((ResidueKind)9, Percentage.Of(1), Percentage.Hundred, int.MaxValue, odd, odd, sharing, odd, odd, true),
                        new(ResidueKind.ReinforcementByShare, Percentage.Of(1), Percentage.Of(1), int.MinValue, odd, odd, sharing, odd, odd, false),
                        new(ResidueKind.ReinforcementByAmount, Percentage.Of(1), Percentage.Of(1), 1, odd, odd, sharing, odd, odd, true),
                    ],
                    odd);

                Assert.NotEmpty(Failed(certificate));
            }
        }

        Assert.NotEmpty(Failed(new ResidueCertificate(Euro.Zero, [], [], Euro.Zero)));
    }

    private static Euro Cents(long cents) => Euro.FromCents(cents);

    /// <summary>The same with one cent more, or less, to the third project.</summary>
    private static ShareCertificate Shifted(ShareCertificate sharing, int cents) =>
        Rewritten(sharing, sharing.Budget + cents, (row, i) => row.Share + (i == 2 ? cents : 0));

    private static ShareCertificate Rewritten(ShareCertificate sharing, long budget, Func<CertificateRow, int, long> share) => new(
        sharing.Unit,
        budget,
        sharing.Policy,
        sharing.Sources,
        sharing.Claims,
        sharing.Rows.Select((row, i) => new CertificateRow(
            row.Code, row.Title, row.Weight, row.Floor, row.Ceiling, row.Precedence, share(row, i), row.Status)).ToValueList(),
        sharing.Remaining,
        sharing.Undecided);

    private static ResidueCertificatePart Part(
        ResidueCertificatePart part, Euro? own = null, ShareCertificate? sharing = null, Euro? carriedOn = null) => new(
        part.Kind, part.Share, part.Actions, part.Places, own ?? part.Own, part.CarriedIn, sharing ?? part.Sharing, part.Undecided, carriedOn ?? part.CarriedOn, part.IsUpToRequest);

    private static ResidueCertificate With(
        ResidueCertificate certificate,
        Euro? residue = null,
        ValueList<ResidueFacts>? rows = null,
        ValueList<ResidueCertificatePart>? parts = null,
        Euro? left = null) => new(residue ?? certificate.Residue, rows ?? certificate.Rows, parts ?? certificate.Parts, left ?? certificate.Remaining);

    private static string[] Failed(ResidueCertificate certificate)
    {
        string[] failed = [.. certificate.Verify().Where(finding => finding.Outcome is not Outcome.Met).Select(finding => finding.Code)];
        Assert.Equal(failed.Length == 0, certificate.IsVerified);
        return failed;
    }
}
