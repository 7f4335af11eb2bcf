using System.Numerics;

namespace Conciliazione.Certificates;

/// <summary>
/// The checks of a certificate. Sums are computed without bounds, so that an overflow cannot make a wrong certificate balance.
/// </summary>
internal static class CertificateChecks
{
    private static readonly LegalSource Source = LegalSource.Library("decisione 0006");

    public static ValueList<Finding> Of(ShareCertificate certificate, InputDigest? held)
    {
        bool ranked = certificate.Policy is CertificatePolicy.ByRank;
        CertificateRow[] takers = [.. certificate.Rows.Where(row => row.Status != CertificateStatus.Excluded)];
        return
        [
            Balance(certificate),
            Claims(certificate),
            Check(
                "CERTIFICATE-NEGATIVE",
                new("nessun importo negativo", "no negative amount"),
                [
                    .. Rows(certificate, certificate.Rows.Where(row => row.Share < 0 || row.Floor < 0 || row.Ceiling < 0 || row.Weight.Sign < 0)),
                    .. Figures(certificate).Where(figure => figure.Units < 0).Select(figure => figure.Named),
                ]),
            Check(
                "CERTIFICATE-FLOOR",
                ranked ? new("quanto era già assegnato resta", "what was already assigned stays") : new("nessuno sotto il minimo", "nobody below the floor"),
                Rows(certificate, (ranked ? [.. certificate.Rows] : takers).Where(row => row.Share < row.Floor))),
            Check(
                "CERTIFICATE-CEILING",
                new("nessuno sopra il massimo", "nobody above the ceiling"),
                Rows(certificate, takers.Where(row => row.Share > row.Ceiling))),
            .. ranked ? [] : new[] { Equals(certificate, takers) },
            Possible(certificate),
            certificate.Policy is CertificatePolicy.ByRank policy
                ? Check(
                    "CERTIFICATE-RANK",
                    new("nessuna posizione saltata senza motivo", "no place skipped without a reason"),
                    Rows(certificate, RankReplay.Of(certificate, policy).Faults))
                : Check(
                    "CERTIFICATE-WEIGHT",
                    new("importi secondo il peso, fino all'ultima unità", "shares by weight, to the last unit"),
                    Rows(certificate, WeightReplay.Of(certificate).Faults)),
            .. DigestCheck.Of(certificate.Digest, held, certificate.ComputeDigest, "CERTIFICATE-DIGEST", Source),
        ];
    }

    /// <summary>Checks that only declared values are used, and each policy with the figures that belong to it.</summary>
    private static Finding Possible(ShareCertificate certificate)
    {
        bool isPossible = certificate.Policy.Match(
            _ => IsByWeight(),
            _ => IsByWeight(),
            equal => IsByWeight() && equal.Part <= Percentage.Hundred,
            ranked => Enum.IsDefined(ranked.Shortfall)
                && ranked.MinimumPart >= 1
                && (ranked.Shortfall == ShortfallPolicy.Part || ranked.MinimumPart == 1));
        Func<CertificateRow, bool> isPossibleRow = certificate.Policy is CertificatePolicy.ByRank ? IsRanked : IsWeighed;
        return new(
            "CERTIFICATE-POSSIBLE",
            new("solo ciò che il riparto può dare", "only what the sharing can give"),
            Source,
            [
                new("POLICY", new("criterio", "policy"), FactValue.Of(certificate.Policy.Title)),
                .. Rows(certificate, certificate.Rows.Where(row => !isPossibleRow(row))),
            ],
            [],
            Outcome.MetIf(isPossible && certificate.Rows.All(isPossibleRow), []));

        bool IsByWeight() => certificate.Rows.Count > 0 && certificate.Sources.Count == 0;
    }

    private static bool IsWeighed(CertificateRow row) =>
        !string.IsNullOrWhiteSpace(row.Code)
        && row.Rank is null && row.Tags.Count == 0 && row.Draws.Count == 0
        && (row.Status == CertificateStatus.Excluded
            ? row.Note is not null && row.Weight.Sign == 0 && row.Floor == 0 && row.Share == 0 && row.Ceiling == 0 && row.Precedence is null
            : Enum.IsDefined(row.Status) && row.Note is null);

    private static bool IsRanked(CertificateRow row) =>
        !string.IsNullOrWhiteSpace(row.Code)
        && Enum.IsDefined(row.Status)
        && row.Rank is null or >= 1
        && row.Weight.Sign == 0 && row.Precedence is null && row.Ceiling is not null
        && (row.Status == CertificateStatus.Excluded) == (row.Note is not null);

    private static Finding Balance(ShareCertificate certificate)
    {
        BigInteger shared = Sum(certificate.Rows.Select(row => row.Share));
        BigInteger distance = BigInteger.Abs(shared + certificate.Remaining - certificate.Budget);
        bool holds = distance.IsZero && certificate.Undecided <= certificate.Remaining;
        return new(
            "CERTIFICATE-BALANCE",
            new("assegnato più non assegnato = totale", "assigned plus not assigned = total"),
            Source,
            [
                new("SHARED", new("assegnato", "assigned"), Written(certificate.Unit, shared)),
                .. Figures(certificate).Select(figure => figure.Named),
            ],
            [],
            Outcome.MetIf(holds, []));
    }

    private static Finding Claims(ShareCertificate certificate)
    {
        var once = certificate.Rows
            .GroupBy(row => row.Code, StringComparer.Ordinal)
            .Where(same => !same.Skip(1).Any())
            .Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal);
        CertificateRow[] twice = [.. certificate.Rows.Where(row => !once.Contains(row.Code))];
        return new(
            "CERTIFICATE-CLAIMS",
            new("ogni richiesta una volta sola", "every claim once"),
            Source,
            [
                new("CLAIMS", new("richieste", "claims"), FactValue.Of(certificate.Claims)),
                new("ROWS", new("righe", "rows"), FactValue.Of(certificate.Rows.Count)),
                .. Rows(certificate, twice),
            ],
            [],
            Outcome.MetIf(twice.Length == 0 && certificate.Claims == certificate.Rows.Count, []));
    }

    private static Finding Equals(ShareCertificate certificate, CertificateRow[] takers) => Check(
        "CERTIFICATE-EQUALS",
        new("a parità di peso, minimo e massimo, al più un'unità di differenza", "same weight, floor and ceiling: one unit apart at most"),
        Rows(certificate, takers
            .GroupBy(row => (row.Weight, row.Floor, row.Ceiling))
            .Where(same => (BigInteger)same.Max(row => row.Share) - same.Min(row => row.Share) > 1)
            .SelectMany(same => same)));

    private static Finding Check(string code, LocalizedText title, ValueList<NamedValue> offending) =>
        new(code, title, Source, offending, [], Outcome.MetIf(offending.Count == 0, []));

    private static BigInteger Sum(IEnumerable<long> units) => units.Aggregate(BigInteger.Zero, (sum, each) => sum + each);

    private static FactValue Written(Unit unit, BigInteger units) => FactValue.Of(new LocalizedText(
        unit.Render(units, BigInteger.One, Language.Italian), unit.Render(units, BigInteger.One, Language.English)));

    private static IEnumerable<(long Units, NamedValue Named)> Figures(ShareCertificate certificate)
    {
        Unit unit = certificate.Unit;
        yield return (certificate.Remaining, new("LEFT", new("non assegnato", "not assigned"), FactValue.Of(unit.Write(certificate.Remaining))));
        if (certificate.Undecided != 0)
        {
            yield return (certificate.Undecided, new("UNDECIDED", new("ex aequo", "tied"), FactValue.Of(unit.Write(certificate.Undecided))));
        }

        yield return (certificate.Budget, new("BUDGET", new("totale", "total"), FactValue.Of(unit.Write(certificate.Budget))));
        foreach (FundingSource source in certificate.Sources.Where(source => source.Units < 0))
        {
            yield return (source.Units, new("SOURCE", source.Title, FactValue.Of(unit.Write(source.Units))));
        }
    }

    private static ValueList<NamedValue> Rows(ShareCertificate certificate, IEnumerable<CertificateRow> rows) => rows
        .Select(row => new NamedValue("ROW", row.Title, FactValue.Of(row.Ceiling is { } ceiling
            ? new LocalizedText(
                $"{certificate.Unit.Render(row.Share, Language.Italian)} su {certificate.Unit.Render(ceiling, Language.Italian)}",
                $"{certificate.Unit.Render(row.Share, Language.English)} of {certificate.Unit.Render(ceiling, Language.English)}")
            : certificate.Unit.Write(row.Share))))
        .ToValueList();
}
