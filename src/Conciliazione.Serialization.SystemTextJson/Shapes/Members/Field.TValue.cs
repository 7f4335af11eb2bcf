using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>A member of an object.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
/// <typeparam name="TValue">The type of the member.</typeparam>
internal sealed class Field<T, TValue> : Field<T>
    where T : notnull
    where TValue : notnull
{
    private readonly Shape<TValue> _shape;
    private readonly Func<T, Known<TValue>> _get;

    public Field(string name, int place, bool isRequired, LocalizedText title, Shape<TValue> shape, Func<T, Known<TValue>> get)
        : base(name, place, isRequired, title)
    {
        _shape = shape;
        _get = get;
    }

    public override void Write(Utf8JsonWriter writer, T whole)
    {
        if (_get(whole).TryGet(out TValue? value))
        {
            writer.WritePropertyName(Encoded);
            _shape.Write(writer, value);
        }
    }

    public override object? Read(Node node, Reading reading) => _shape.ReadAny(node, reading);

    public override JsonObject Schema(SchemaText schema) => _shape.Schema(schema);
}
