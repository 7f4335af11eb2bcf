using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>A member of an object whose shape depends on other members, and which is therefore read after them.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
internal sealed class LaterField<T> : Field<T>
    where T : notnull
{
    private readonly Func<SchemaText, JsonObject> _schema;
    private readonly Func<Members, Shape?> _shape;
    private readonly Func<T, bool> _has;
    private readonly Action<Utf8JsonWriter, T> _write;

    public LaterField(
        string name, int place, bool isRequired, LocalizedText title, Func<SchemaText, JsonObject> schema, Func<Members, Shape?> shape, Func<T, bool> has, Action<Utf8JsonWriter, T> write)
        : base(name, place, isRequired, title)
    {
        _schema = schema;
        _shape = shape;
        _has = has;
        _write = write;
    }

    public override void Write(Utf8JsonWriter writer, T whole)
    {
        if (_has(whole))
        {
            writer.WritePropertyName(Encoded);
            _write(writer, whole);
        }
    }

    public override object? Read(Node node, Reading reading) => node;

    /// <summary>Reads the member once the others are read; <see langword="null"/> if it, or what it depends on, has a defect.</summary>
    public override object? ReadAfter(Members members, Node node, Reading reading) => _shape(members)?.ReadAny(node, reading);

    public override JsonObject Schema(SchemaText schema) => _schema(schema);
}
