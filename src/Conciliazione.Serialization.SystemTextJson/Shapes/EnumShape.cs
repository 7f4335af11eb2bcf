using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>One of the values of an enumeration, by its name.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class EnumShape<T> : Shape<T>
    where T : struct, Enum
{
    private static readonly LocalizedText Expected = new("una delle voci previste", "one of the values foreseen");

    private readonly string[] _names = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];
    private readonly T[] _values = Enum.GetValues<T>();

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(_names[Array.IndexOf(_values, value)]);

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!Expect(node, NodeKind.Text, Expected, reading))
        {
            return false;
        }

        string text = node.Text;
        int at = Array.IndexOf(_names, text);
        if (at < 0)
        {
            reading.Add(DefectCodes.JsonChoice, node, reading.Shown(text), FactValue.Of(string.Join(", ", _names)));
            return false;
        }

        value = _values[at];
        return true;
    }

    public override JsonObject Schema(SchemaText schema) => new() { ["enum"] = new JsonArray([.. _names.Select(name => JsonValue.Create(name))]) };
}
