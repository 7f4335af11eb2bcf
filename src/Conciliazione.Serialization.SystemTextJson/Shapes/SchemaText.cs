using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>The schema that is being written, in one language, with the shapes that it has described already.</summary>
internal sealed class SchemaText
{
    private readonly SortedDictionary<string, JsonObject?> _named = new(StringComparer.Ordinal);

    public SchemaText(Language language) => Language = language;

    public Language Language { get; }

    /// <summary>Returns a reference to a shape, which is described the first time.</summary>
    public JsonObject Refer(string name, Func<JsonObject> describe)
    {
        if (!_named.ContainsKey(name))
        {
            // Before it is described: it may hold itself.
            _named[name] = null;
            _named[name] = describe();
        }

        return new() { ["$ref"] = "#/$defs/" + name };
    }

    /// <summary>Returns the schema of a document.</summary>
    public JsonObject Of(JsonObject root, LocalizedText title)
    {
        var definitions = new JsonObject();
        foreach ((string name, JsonObject? schema) in _named)
        {
            definitions[name] = schema;
        }

        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title.In(Language),
        };
        foreach ((string name, JsonNode? value) in root)
        {
            document[name] = value?.DeepClone();
        }

        document["$defs"] = definitions;
        return document;
    }
}
