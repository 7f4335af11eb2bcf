using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>A list, in its order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ListShape<T> : Shape<ValueList<T>>
    where T : notnull
{
    private static readonly LocalizedText Expected = new("una lista", "a list");

    private readonly Shape<T> _item;

    public ListShape(Shape<T> item) => _item = item;

    public override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (T item in value)
        {
            _item.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = null;
        if (!Expect(node, NodeKind.Array, Expected, reading))
        {
            return false;
        }

        var items = new T[node.Count];
        bool all = true;
        Node.Walk walk = node.Parts();
        for (int i = 0; walk.MoveNext(); i++)
        {
            reading.Enter(i);
            if (_item.TryRead(walk.Value, reading, out T? item))
            {
                items[i] = item;
            }
            else
            {
                all = false;
            }

            reading.Leave();
        }

        value = all ? items.ToValueList() : null;
        return all;
    }

    public override JsonObject Schema(SchemaText schema) => new() { ["type"] = "array", ["items"] = _item.Schema(schema) };
}
