using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>How values of a type are written, read and described: one declaration for all three, so that they agree.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal abstract class Shape<T> : Shape
    where T : notnull
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a value.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Reads a value; where it returns <see langword="false"/>, it has added at least one defect.</summary>
    public abstract bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value);

    public sealed override object? ReadAny(Node node, Reading reading) => TryRead(node, reading, out T? value) ? value : null;

    /// <summary>Returns what an editor is told of it.</summary>
    public abstract JsonObject Schema(SchemaText schema);

    /// <summary>Returns a value as UTF-8.</summary>
    public byte[] ToUtf8(T value, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Options with { Indented = indented }))
        {
            Write(writer, value);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a whole document, or returns every defect of it.</summary>
    public Validated<T> Read(ReadOnlyMemory<byte> utf8, DocumentLimits? limits = null)
    {
        DocumentLimits bounds = limits ?? DocumentLimits.Default;
        return DocumentText.Parse(utf8, bounds).Bind(text =>
        {
            var reading = new Reading(bounds);
            return TryRead(text.Root, reading, out T? value) ? Validated.Valid(value) : Validated.Invalid<T>(reading.Defects());
        });
    }

    /// <summary>Returns whether a value is of a kind, and adds a defect if it is not.</summary>
    private protected static bool Expect(Node node, NodeKind kind, LocalizedText expected, Reading reading)
    {
        if (node.Kind == kind)
        {
            return true;
        }

        reading.Add(DefectCodes.JsonKind, node, FactValue.Of(Name(node.Kind)), FactValue.Of(expected));
        return false;
    }

    private static LocalizedText Name(NodeKind kind) => kind switch
    {
        NodeKind.Object => new("un oggetto", "an object"),
        NodeKind.Array => new("una lista", "a list"),
        NodeKind.Text => new("un testo", "a text"),
        NodeKind.Number => new("un numero", "a number"),
        NodeKind.Null => LocalizedText.Same("null"),
        _ => new("sì o no (true, false)", "yes or no (true, false)"),
    };
}
