using System.Globalization;
using System.Numerics;

namespace Conciliazione.Certificates;

/// <summary>
/// The checks of the certificate of a round of unspent funds: its parts are chained again from the figures of the projects.
/// </summary>
internal static class ResidueReplay
{
    /// <summary>More planned actions than any project has; below this bound every weight fits.</summary>
    private const int MaximumActions = 1_000_000;

    private static readonly LegalSource Source = LegalSource.Library("decisione 0016");

    public static ValueList<Finding> Of(ResidueCertificate certificate)
    {
        (ValueList<NamedValue> chain, ValueList<NamedValue> claims) = Chain(certificate);
        return
        [
            Check(
                "RESIDUE-ROWS",
                new("ogni progetto una volta, con dati possibili", "every project once, with possible figures"),
                [
                    .. certificate.Rows.Where(row => !IsSound(row) || certificate.Rows.Count(other => other.Code == row.Code) > 1).Select(Named),
                    .. certificate.Rows.Count == 0 || certificate.Parts.Count == 0 ? [Amount("ROWS", new("residui", "unspent funds"), certificate.Residue)] : ValueList<NamedValue>.Empty,
                ]),
            Balance(certificate),
            Check("RESIDUE-SPLIT", new("i residui divisi nelle parti dichiarate", "the unspent funds divided into the declared parts"), Split(certificate)),
            Check("RESIDUE-CHAIN", new("quanto una parte non assegna passa alla successiva", "what a part cannot assign goes to the next"), chain),
            Check("RESIDUE-CLAIMS", new("pesi e massimi secondo i dati dei progetti", "weights and ceilings by the figures of the projects"), claims),
            Check("RESIDUE-CEILING", new("nessuno oltre quanto aveva richiesto, nelle parti con questo tetto", "nobody above what was first asked, in the parts with this ceiling"), Above(certificate)),
            Check(
                "RESIDUE-PARTS",
                new("ogni parte verificata da sola", "each part verified on its own"),
                certificate.Parts.Where(part => part.Sharing is { IsVerified: false }).Select(Named).ToValueList()),
        ];
    }

    private static Finding Balance(ResidueCertificate certificate)
    {
        BigInteger shared = Shared(certificate.Parts.SelectMany(part => part.Sharing?.Rows ?? []));
        BigInteger own = Sum(certificate.Parts.Select(part => part.Own));
        BigInteger left = Sum(certificate.Parts.Select(part => part.Undecided)) + (certificate.Parts.Count == 0 ? 0 : certificate.Parts[^1].CarriedOn.Cents);
        bool holds = certificate.Residue >= Euro.Zero && certificate.Remaining >= Euro.Zero
            && shared + certificate.Remaining.Cents == certificate.Residue.Cents
            && own == certificate.Residue.Cents
            && left == certificate.Remaining.Cents;
        return new(
            "RESIDUE-BALANCE",
            new("assegnato più non assegnato = totale", "assigned plus not assigned = total"),
            Source,
            [
                new("SHARED", new("assegnato", "assigned"), FactValue.Of(new LocalizedText(
                    Unit.EuroCent.Render(shared, BigInteger.One, Language.Italian), Unit.EuroCent.Render(shared, BigInteger.One, Language.English)))),
                Amount("LEFT", new("non assegnato", "not assigned"), certificate.Remaining),
                Amount("BUDGET", new("totale", "total"), certificate.Residue),
            ],
            [],
            Outcome.MetIf(holds, []));
    }

    /// <summary>
    /// Checks the division of the unspent funds into parts, which is a sharing like any other: by percentage and, for equal
    /// remainders, by their order.
    /// </summary>
    private static ValueList<NamedValue> Split(ResidueCertificate certificate)
    {
        var split = new ShareCertificate(
            Unit.EuroCent,
            certificate.Residue.Cents,
            new CertificatePolicy.Proportional(),
            [],
            certificate.Parts.Count,
            certificate.Parts.Select((part, i) => new CertificateRow(
                i.ToString(CultureInfo.InvariantCulture), Title(part.Kind), part.Share.ToRatio(), 0, null, i, part.Own.Cents)).ToValueList(),
            left: 0);
        Ratio whole = certificate.Parts.Aggregate(Ratio.Whole(0), (sum, part) => sum + part.Share.ToRatio());
        return split.IsVerified && whole == Ratio.Whole(1) ? [] : certificate.Parts.Select(Named).ToValueList();
    }

    /// <summary>
    /// Returns the parts whose money does not follow from the previous part, and those whose claims do not follow from the
    /// projects.
    /// </summary>
    private static (ValueList<NamedValue> Chain, ValueList<NamedValue> Claims) Chain(ResidueCertificate certificate)
    {
        var chain = new List<NamedValue>();
        var claims = new List<NamedValue>();
        ResidueFacts[] rows = [.. certificate.Rows.Where(row => IsSound(row)).DistinctBy(row => row.Code, StringComparer.Ordinal)];
        Dictionary<string, BigInteger> room = rows.ToDictionary(row => row.Code, row => (BigInteger)row.Asked.Cents - row.Assigned.Cents, StringComparer.Ordinal);
        BigInteger carried = 0;
        foreach (ResidueCertificatePart part in certificate.Parts)
        {
            BigInteger money = (BigInteger)part.Own.Cents + part.CarriedIn.Cents;
            bool tied = IsReinforcement(part) && IsTiedOnTheLastPlace(part, rows);
            bool possible = part.Actions <= Percentage.Hundred;
            bool nobody = possible && rows.All(row => Weight(part, row, rows).Sign == 0);
            (BigInteger undecided, BigInteger on) = part.Sharing is { } sharing
                ? (sharing.Undecided, (BigInteger)sharing.Remaining - sharing.Undecided)
                : tied ? (money, 0) : (BigInteger.Zero, money);
            bool chained = part.CarriedIn.Cents == carried && part.Undecided.Cents == undecided && part.CarriedOn.Cents == on
                && (part.Sharing is null || part.Sharing.Budget == money);
            if (!chained)
            {
                chain.Add(Named(part));
            }

            if (!possible || (part.Sharing is null ? !(tied || nobody) : tied || nobody || !IsClaimed(part.Sharing, part, rows, room)))
            {
                claims.Add(Named(part));
            }

            carried = part.CarriedOn.Cents;
            foreach (CertificateRow row in part.Sharing?.Rows ?? [])
            {
                // A tied project may still get one cent, and must then be within the ceilings of the next parts.
                room[row.Code] = room.GetValueOrDefault(row.Code) - row.Share - (row.Status == CertificateStatus.Undecided ? 1 : 0);
            }
        }

        return (chain.ToValueList(), claims.ToValueList());
    }

    private static bool IsClaimed(
        ShareCertificate sharing, ResidueCertificatePart part, ResidueFacts[] rows, Dictionary<string, BigInteger> room) =>
        sharing.Policy is CertificatePolicy.Proportional
        && sharing.Unit == Unit.EuroCent
        && sharing.Rows.Count == rows.Length
        && rows.All(row => sharing.Rows.Count(claim =>
            claim.Code == row.Code
            && claim.Status != CertificateStatus.Excluded
            && claim.Weight == Weight(part, row, rows)
            && claim.Floor == 0
            && claim.Ceiling == Ceiling(part, room[row.Code])
            && claim.Precedence == row.Precedence) == 1);

    private static Ratio Weight(ResidueCertificatePart part, ResidueFacts row, ResidueFacts[] rows) => part.Kind switch
    {
        ResidueKind.Reward => Ratio.Of(
            ((Int128)part.Actions.Units * row.Started * row.Assigned.Cents)
            + ((Int128)(Percentage.UnitsInAWhole - part.Actions.Units) * row.Paid.Cents * row.Planned),
            (Int128)Percentage.UnitsInAWhole * row.Planned * row.Assigned.Cents),
        ResidueKind.ReinforcementByShare or ResidueKind.ReinforcementByAmount =>
            rows.Count(other => Cut(part, other) > Cut(part, row)) < part.Places ? Cut(part, row) : Ratio.Whole(0),
        _ => Ratio.Whole(1),
    };

    /// <summary>Determines whether projects with the same cut straddle the last place.</summary>
    private static bool IsTiedOnTheLastPlace(ResidueCertificatePart part, ResidueFacts[] rows) => rows.Any(row =>
        Cut(part, row).Sign > 0
        && rows.Count(other => Cut(part, other) > Cut(part, row)) is var ahead
        && ahead < part.Places
        && ahead + rows.Count(other => Cut(part, other) == Cut(part, row)) > part.Places);

    private static bool IsReinforcement(ResidueCertificatePart part) =>
        part.Kind is ResidueKind.ReinforcementByShare or ResidueKind.ReinforcementByAmount;

    /// <summary>Returns the ceiling of a project in a part; a base never goes below one cent.</summary>
    private static BigInteger? Ceiling(ResidueCertificatePart part, BigInteger room) =>
        part.IsUpToRequest ? BigInteger.Max(part.Kind == ResidueKind.Base ? 1 : 0, room) : null;

    private static bool IsSound(ResidueFacts row) =>
        row.Assigned > Euro.Zero && row.Asked >= row.Assigned
        && row.Paid >= Euro.Zero && row.Paid <= row.Assigned
        && row.Planned is > 0 and <= MaximumActions
        && row.Started >= 0 && row.Started <= row.Planned;

    /// <summary>The amount requested that was not assigned, or the share of it.</summary>
    private static Ratio Cut(ResidueCertificatePart part, ResidueFacts row) => part.Kind == ResidueKind.ReinforcementByAmount
        ? (row.Asked - row.Assigned).ToRatio()
        : Ratio.Of(row.Asked - row.Assigned, row.Asked);

    private static ValueList<NamedValue> Above(ResidueCertificate certificate)
    {
        var above = new List<NamedValue>();
        foreach (ResidueFacts row in certificate.Rows)
        {
            BigInteger room = (BigInteger)row.Asked.Cents - row.Assigned.Cents;
            bool over = false;
            foreach (ResidueCertificatePart part in certificate.Parts)
            {
                BigInteger share = Shared((part.Sharing?.Rows ?? []).Where(each => each.Code == row.Code));
                over |= share > Ceiling(part, room);
                room -= share;
            }

            if (over)
            {
                above.Add(Named(row));
            }
        }

        return above.ToValueList();
    }

    private static BigInteger Shared(IEnumerable<CertificateRow> rows) => rows.Aggregate(BigInteger.Zero, (sum, row) => sum + row.Share);

    private static BigInteger Sum(IEnumerable<Euro> amounts) => amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount.Cents);

    private static NamedValue Named(ResidueFacts row) => Amount("ROW", row.Title, row.Asked);

    private static NamedValue Named(ResidueCertificatePart part) => Amount("PART", Title(part.Kind), part.Own);

    private static NamedValue Amount(string code, LocalizedText title, Euro amount) => new(code, title, FactValue.Of(amount));

    private static LocalizedText Title(ResidueKind kind) => kind switch
    {
        ResidueKind.Reward => new("premio all'efficienza", "reward for efficiency"),
        ResidueKind.ReinforcementByShare or ResidueKind.ReinforcementByAmount => new("rinforzo ai più ridotti", "reinforcement of the most cut"),
        _ => new("base per tutti", "base for everyone"),
    };

    private static Finding Check(string code, LocalizedText title, ValueList<NamedValue> offending) =>
        new(code, title, Source, offending, [], Outcome.MetIf(offending.Count == 0, []));
}
