using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>A value that is written as a text.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class TextShape<T> : Shape<T>
    where T : notnull
{
    private readonly LocalizedText _expected;
    private readonly Func<T, string> _write;
    private readonly Func<string, Known<T>> _read;
    private readonly JsonObject _schema;

    /// <summary>Declares a text.</summary>
    /// <param name="expected">What is expected, with an example.</param>
    /// <param name="write">Returns the text of a value.</param>
    /// <param name="read">Returns the value of a text, or unknown if it is none.</param>
    /// <param name="schema">What a schema says beside that it is a text.</param>
    public TextShape(LocalizedText expected, Func<T, string> write, Func<string, Known<T>> read, JsonObject? schema = null)
    {
        _expected = expected;
        _write = write;
        _read = read;
        _schema = schema ?? [];
        _schema["type"] = "string";
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        string text = _write(value);
        if (!IsText(text))
        {
            // A writer would put another character in its place, and what is read back would be another value.
            throw new ArgumentException("Half a pair of surrogates cannot be written.", nameof(value));
        }

        writer.WriteStringValue(text);
    }

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!Expect(node, NodeKind.Text, _expected, reading))
        {
            return false;
        }

        string text = node.Text;
        if (_read(text).TryGet(out value))
        {
            return true;
        }

        reading.Add(DefectCodes.JsonForm, node, reading.Shown(text), FactValue.Of(_expected));
        return false;
    }

    public override JsonObject Schema(SchemaText schema) => (JsonObject)_schema.DeepClone();

    private static bool IsText(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }
}
