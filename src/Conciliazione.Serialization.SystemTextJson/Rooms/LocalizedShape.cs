using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>A text in two languages, or one text for both.</summary>
internal sealed class LocalizedShape : Shape<LocalizedText>
{
    private static readonly ObjectShape<LocalizedText> Both = ObjectShape<LocalizedText>.Of(
        "texts", new("un testo in due lingue", "a text in two languages"), text =>
        {
            Field<LocalizedText, string> italian = text.Required("it", RootShapes.Text, each => each.Italian, new("in italiano", "in Italian"));
            Field<LocalizedText, string> english = text.Required("en", RootShapes.Text, each => each.English, new("in inglese", "in English"));
            return new Func<Members, LocalizedText>(read => new(read.Of(italian), read.Of(english)));
        });

    public override void Write(Utf8JsonWriter writer, LocalizedText value)
    {
        if (value.Italian == value.English)
        {
            RootShapes.Text.Write(writer, value.Italian);
        }
        else
        {
            Both.Write(writer, value);
        }
    }

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out LocalizedText value)
    {
        if (node.Kind != NodeKind.Text)
        {
            return Both.TryRead(node, reading, out value);
        }

        bool read = RootShapes.Text.TryRead(node, reading, out string? text);
        value = read ? LocalizedText.Same(text!) : null;
        return read;
    }

    public override JsonObject Schema(SchemaText schema) => new()
    {
        ["oneOf"] = new JsonArray(RootShapes.Text.Schema(schema), Both.Schema(schema)),
    };
}
