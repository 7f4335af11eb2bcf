using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>Values that are written as others are.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TWritten">The type as which they are written.</typeparam>
internal sealed class MappedShape<T, TWritten> : Shape<T>
    where T : notnull
    where TWritten : notnull
{
    private readonly Shape<TWritten> _shape;
    private readonly Func<T, TWritten> _to;
    private readonly Func<TWritten, T> _from;

    public MappedShape(Shape<TWritten> shape, Func<T, TWritten> to, Func<TWritten, T> from)
    {
        _shape = shape;
        _to = to;
        _from = from;
    }

    public override void Write(Utf8JsonWriter writer, T value) => _shape.Write(writer, _to(value));

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        bool read = _shape.TryRead(node, reading, out TWritten? written);
        value = read ? _from(written!) : default;
        return read;
    }

    public override JsonObject Schema(SchemaText schema) => _shape.Schema(schema);
}
