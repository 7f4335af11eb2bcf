using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Conciliazione.Serialization;

/// <summary>
/// The canonical form of a document by RFC 8785, in which equal content is the same bytes, and its digest. Italian term: forma canonica.
/// </summary>
/// <remarks>
/// Numbers are whole and below 2^53 in magnitude: anything else reads differently in different programs, and documents of this library write
/// it as a text. Thread-safe.
/// </remarks>
public static class CanonicalJson
{
    /// <summary>Returns the canonical form of a document, or the defects for which it has none.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="limits">How large it may be; <see cref="DocumentLimits.Default"/> when omitted.</param>
    public static Validated<ReadOnlyMemory<byte>> Of(ReadOnlyMemory<byte> utf8, DocumentLimits? limits = null)
    {
        DocumentLimits bounds = limits ?? DocumentLimits.Default;
        return DocumentText.Parse(utf8, bounds).Bind(text =>
        {
            var reading = new Reading(bounds);
            var written = new ArrayBufferWriter<byte>(utf8.Length + 1);
            Write(text.Root, reading, written);
            return reading.Found > 0 ? Validated.Invalid<ReadOnlyMemory<byte>>(reading.Defects()) : Validated.Valid(written.WrittenMemory);
        });
    }

    /// <summary>Returns the SHA-256 of the canonical form in lower-case hexadecimal digits, or the defects for which there is none.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="limits">How large it may be; <see cref="DocumentLimits.Default"/> when omitted.</param>
    public static Validated<string> DigestOf(ReadOnlyMemory<byte> utf8, DocumentLimits? limits = null) =>
        Of(utf8, limits).Map(canonical => Convert.ToHexStringLower(SHA256.HashData(canonical.Span)));

    private static void Write(Node node, Reading reading, ArrayBufferWriter<byte> to)
    {
        switch (node.Kind)
        {
            case NodeKind.Object:
                WriteObject(node, reading, to);
                break;
            case NodeKind.Array:
                WriteArray(node, reading, to);
                break;
            case NodeKind.Text:
                WriteText(node.Text, to);
                break;
            case NodeKind.Number:
                WriteNumber(node, reading, to);
                break;
            default:
                to.Write(node.Written);
                break;
        }
    }

    private static void WriteObject(Node node, Reading reading, ArrayBufferWriter<byte> to)
    {
        var members = new List<(string Name, Node Value)>(node.Count);
        var names = new HashSet<string>(StringComparer.Ordinal);
        Node.Walk walk = node.Parts();
        while (walk.MoveNext())
        {
            string name = walk.Name.Text;
            if (!names.Add(name))
            {
                reading.Add(DefectCodes.JsonKeyTwice, walk.Name, FactValue.Of(ObjectNames.Shown(name)), FactValue.Of(1));
            }

            members.Add((name, walk.Value));
        }

        // By UTF-16 units, as ordinal order is.
        members.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        to.Write("{"u8);
        for (int i = 0; i < members.Count; i++)
        {
            to.Write(i == 0 ? ""u8 : ","u8);
            WriteText(members[i].Name, to);
            to.Write(":"u8);
            reading.Enter(members[i].Name);
            Write(members[i].Value, reading, to);
            reading.Leave();
        }

        to.Write("}"u8);
    }

    private static void WriteArray(Node node, Reading reading, ArrayBufferWriter<byte> to)
    {
        to.Write("["u8);
        Node.Walk walk = node.Parts();
        for (int i = 0; walk.MoveNext(); i++)
        {
            to.Write(i == 0 ? ""u8 : ","u8);
            reading.Enter(i);
            Write(walk.Value, reading, to);
            reading.Leave();
        }

        to.Write("]"u8);
    }

    private static void WriteNumber(Node node, Reading reading, ArrayBufferWriter<byte> to)
    {
        if (WholeNumberShape.TryParse(node.Written, out long value) && WholeNumberShape.IsExactAsNumber(value))
        {
            to.Write(value == 0 ? "0"u8 : node.Written);
        }
        else
        {
            reading.Add(DefectCodes.JsonForm, node, FactValue.Of(ObjectNames.Shown(node.Text)), FactValue.Of(new LocalizedText(
                "un numero intero sotto 9007199254740992", "a whole number below 9007199254740992")));
        }
    }

    private static void WriteText(string text, ArrayBufferWriter<byte> to)
    {
        var written = new StringBuilder(text.Length + 2).Append('"');
        foreach (char letter in text)
        {
            written = letter switch
            {
                '"' => written.Append("\\\""),
                '\\' => written.Append("\\\\"),
                '\b' => written.Append("\\b"),
                '\f' => written.Append("\\f"),
                '\n' => written.Append("\\n"),
                '\r' => written.Append("\\r"),
                '\t' => written.Append("\\t"),
                < ' ' => written.Append("\\u00").Append(((int)letter).ToString("x2", System.Globalization.CultureInfo.InvariantCulture)),
                _ => written.Append(letter),
            };
        }

        Encoding.UTF8.GetBytes(written.Append('"').ToString(), to);
    }
}
