using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Conciliazione.Certificates;

/// <summary>
/// The canonical text of what was submitted to a sharing: a line per claim in ordinal order of the codes, the fields separated by
/// tabs (docs/decisions/0006).
/// </summary>
internal sealed class DigestText
{
    private const string Absent = "\\-";

    private readonly StringBuilder _text = new();

    public static InputDigest Of(ShareCertificate certificate)
    {
        var text = new DigestText();
        text.Line("sharing 1");
        text.Line(
            Escaped(certificate.Unit.Code),
            Number(certificate.Unit.Decimals),
            Title(certificate.Unit.Form),
            Title(certificate.Unit.FormOfOne),
            certificate.Policy is CertificatePolicy.ByRank ? Absent : Number(certificate.Budget));
        text.Line(certificate.Policy.Match(
            _ => "proportional",
            _ => "floors first",
            equal => "equal part\t" + Number(equal.Part.Units),
            ranked => "by rank\t" + Number((int)ranked.Shortfall) + "\t" + Number(ranked.MinimumPart)));
        foreach (FundingSource source in certificate.Sources)
        {
            text.Line(
                "source", Escaped(source.Code), Title(source.Title), Number(source.Units), Optional(source.OnlyFor), source.Released ? "1" : "0");
        }

        foreach (CertificateRow row in certificate.Rows.OrderBy(row => row.Code, StringComparer.Ordinal))
        {
            text.Line(
            [
                "claim",
                Escaped(row.Code),
                Title(row.Title),
                Number(row.Weight.Numerator),
                Number(row.Weight.Denominator),
                Number(row.Floor),
                Optional(row.Ceiling),
                Optional(row.Precedence),
                Optional(row.Rank),
                row.Note is { } note ? Title(note) : Absent,
                .. row.Tags.Select(Escaped),
            ]);
        }

        return text.Digest();
    }

    public static InputDigest Of(ResidueCertificate certificate)
    {
        var text = new DigestText();
        text.Line("residue 1");
        text.Line(Number(certificate.Residue.Cents));
        foreach (ResidueCertificatePart part in certificate.Parts)
        {
            text.Line(
                "part", Number((int)part.Kind), Number(part.Share.Units), Number(part.Actions.Units), Number(part.Places), part.IsUpToRequest ? "1" : "0");
        }

        foreach (ResidueFacts row in certificate.Rows.OrderBy(row => row.Code, StringComparer.Ordinal))
        {
            text.Line(
                "project",
                Escaped(row.Code),
                Title(row.Title),
                Number(row.Asked.Cents),
                Number(row.Assigned.Cents),
                Number(row.Paid.Cents),
                Number(row.Planned),
                Number(row.Started),
                Optional(row.Precedence));
        }

        return text.Digest();
    }

    private static string Title(LocalizedText text) => Escaped(text.Italian) + "\t" + Escaped(text.English);

    private static string Number<T>(T value)
        where T : INumber<T> => value.ToString(null, CultureInfo.InvariantCulture);

    private static string Optional<T>(T? value)
        where T : struct, INumber<T> => value is { } number ? Number(number) : Absent;

    private static string Optional(string? text) => text is null ? Absent : Escaped(text);

    /// <summary>
    /// Writes a backslash twice, and control characters and unpaired surrogates as <c>\u</c> and four digits, so that no two texts
    /// are written alike.
    /// </summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char each = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(each, text[i + 1]))
            {
                escaped.Append(each).Append(text[++i]);
            }
            else if (each == '\\')
            {
                escaped.Append("\\\\");
            }
            else if (char.IsControl(each) || char.IsSurrogate(each))
            {
                escaped.Append("\\u").Append(((int)each).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(each);
            }
        }

        return escaped.ToString();
    }

    private void Line(params ReadOnlySpan<string> fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            _text.Append(i == 0 ? "" : "\t").Append(fields[i]);
        }

        _text.Append('\n');
    }

    private InputDigest Digest() => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_text.ToString()))));
}
