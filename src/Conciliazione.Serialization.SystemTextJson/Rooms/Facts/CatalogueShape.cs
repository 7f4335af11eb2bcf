using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conciliazione.Facts;

namespace Conciliazione.Serialization;

/// <summary>The facts of a call; those who read what follows in the document find them by their codes.</summary>
internal sealed class CatalogueShape : Shape<FactCatalogue<FactSheet>>
{
    private readonly ListShape<Fact<FactSheet>> _facts;

    public CatalogueShape(ListShape<Fact<FactSheet>> facts) => _facts = facts;

    public override void Write(Utf8JsonWriter writer, FactCatalogue<FactSheet> value) => _facts.Write(writer, value.Facts);

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out FactCatalogue<FactSheet> value)
    {
        value = null;
        if (!_facts.TryRead(node, reading, out ValueList<Fact<FactSheet>>? facts))
        {
            return false;
        }

        if (FactCatalogue<FactSheet>.Create(facts).TryGetValue(out value, out ValueList<Defect>? defects))
        {
            return true;
        }

        reading.AddWithin(defects, node);
        return false;
    }

    public override JsonObject Schema(SchemaText schema) => _facts.Schema(schema);
}
