using Conciliazione.Certificates;

namespace Conciliazione.Tests.Certificates;

/// <summary>Certificates with a few figures changed and no digest, so that the other checks must find the change.</summary>
internal static class CertificateEdits
{
    public static ShareCertificate With(
        this ShareCertificate certificate,
        long? budget = null,
        CertificatePolicy? policy = null,
        ValueList<FundingSource>? sources = null,
        ValueList<CertificateRow>? rows = null,
        long? left = null,
        long? undecided = null,
        Unit? unit = null) => new(
        unit ?? certificate.Unit,
        budget ?? certificate.Budget,
        policy ?? certificate.Policy,
        sources ?? certificate.Sources,
        rows?.Count ?? certificate.Claims,
        rows ?? certificate.Rows,
        left ?? certificate.Remaining,
        undecided ?? certificate.Undecided);

    /// <summary>The same with other shares, and what remains to match.</summary>
    public static ShareCertificate WithRows(this ShareCertificate certificate, Func<CertificateRow, int, CertificateRow> change, long? undecided = null)
    {
        ValueList<CertificateRow> rows = certificate.Rows.Select(change).ToValueList();
        return certificate.With(rows: rows, left: certificate.Budget - rows.Sum(row => row.Share), undecided: undecided);
    }

    /// <summary>A row of a sharing by weight with more units, or another status.</summary>
    public static CertificateRow Weighed(this CertificateRow row, long more = 0, CertificateStatus? status = null) =>
        new(row.Code, row.Title, row.Weight, row.Floor, row.Ceiling, row.Precedence, row.Share + more, status ?? row.Status);

    /// <summary>A row of a sharing by rank with other draws, and the share to match, or another status.</summary>
    public static CertificateRow Ranked(this CertificateRow row, ValueList<SourceDraw>? draws = null, CertificateStatus? status = null) => new(
        row.Code,
        row.Title,
        row.Rank,
        row.Floor,
        row.Ceiling!.Value,
        row.Floor + (draws ?? row.Draws).Sum(draw => draw.Units),
        row.Tags,
        draws ?? row.Draws,
        status ?? row.Status,
        row.Note);

    public static string[] Failed(this ValueList<Finding> findings) =>
        [.. findings.Where(finding => finding.Outcome is not Outcome.Met).Select(finding => finding.Code)];

    /// <summary>What a finding names, with its words in both languages.</summary>
    public static string[] Facts(this ValueList<Finding> findings, string code) =>
        [.. findings.Single(finding => finding.Code == code).Facts.Select(fact => $"{fact.Code} {fact.Render(Language.Italian)} / {fact.Render(Language.English)}")];

    /// <summary>The titles of the rows that a finding names.</summary>
    public static string[] Named(this ValueList<Finding> findings, string code) =>
        [.. findings.Single(finding => finding.Code == code).Facts.Where(fact => fact.Code == "ROW").Select(fact => fact.Title.Italian)];

    public static string[] Texts(this ShareCertificate certificate, Language language) =>
        [.. certificate.Explain().Select(reason => reason.Text.In(language))];
}
