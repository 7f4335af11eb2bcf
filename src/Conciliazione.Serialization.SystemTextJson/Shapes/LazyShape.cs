using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>A shape that is made when it is first needed, so that it may hold itself.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class LazyShape<T> : Shape<T>
    where T : notnull
{
    private readonly Lazy<Shape<T>> _shape;

    public LazyShape(Func<Shape<T>> make) => _shape = new(make);

    public override void Write(Utf8JsonWriter writer, T value) => _shape.Value.Write(writer, value);

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value) => _shape.Value.TryRead(node, reading, out value);

    public override JsonObject Schema(SchemaText schema) => _shape.Value.Schema(schema);
}
