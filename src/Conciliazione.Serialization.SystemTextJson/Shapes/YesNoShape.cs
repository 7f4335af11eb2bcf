using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>Yes or no: <c>true</c> or <c>false</c>.</summary>
internal sealed class YesNoShape : Shape<bool>
{
    private static readonly LocalizedText Expected = new("sì o no (true, false)", "yes or no (true, false)");

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out bool value)
    {
        value = node.Kind == NodeKind.True;
        return value || Expect(node, NodeKind.False, Expected, reading);
    }

    public override JsonObject Schema(SchemaText schema) => new() { ["type"] = "boolean" };
}
