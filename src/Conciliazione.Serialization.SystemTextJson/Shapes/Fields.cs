using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>A member of an object, whatever the type of its values.</summary>
internal abstract class Field<T>
    where T : notnull
{
    protected Field(string name, int place, bool isRequired, LocalizedText title)
    {
        Name = name;
        Utf8 = Encoding.UTF8.GetBytes(name);
        Encoded = JsonEncodedText.Encode(name);
        Place = place;
        IsRequired = isRequired;
        Title = title;
    }

    public string Name { get; }

    public byte[] Utf8 { get; }

    public int Place { get; }

    public bool IsRequired { get; }

    public LocalizedText Title { get; }

    protected JsonEncodedText Encoded { get; }

    /// <summary>Writes the member; nothing if the object has none.</summary>
    public abstract void Write(Utf8JsonWriter writer, T whole);

    /// <summary>Reads the member; <see langword="null"/> if it has a defect.</summary>
    public abstract object? Read(Node node, Reading reading);

    public abstract JsonObject Schema(SchemaText schema);

    /// <summary>Reads the member once the others are read, if it must wait for them.</summary>
    public virtual object? ReadAfter(Members members, Node node, Reading reading) => throw new InvalidOperationException("The member is read already.");
}

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

/// <summary>The members of one object, as they were read.</summary>
internal readonly struct Members
{
    private readonly object?[] _values;

    public Members(object?[] values) => _values = values;

    /// <summary>Returns whether the object has a member, without a defect.</summary>
    public bool Has<T>(Field<T> field)
        where T : notnull => _values[field.Place] is not null;

    /// <summary>Returns a member that the object must have.</summary>
    public TValue Of<T, TValue>(Field<T, TValue> field)
        where T : notnull
        where TValue : notnull => (TValue)_values[field.Place]!;

    /// <summary>Returns a member that was read after the others.</summary>
    public TValue Of<T, TValue>(LaterField<T> field)
        where T : notnull
        where TValue : notnull => (TValue)_values[field.Place]!;

    /// <summary>Returns a member that the object may lack.</summary>
    public TValue? OrNone<T, TValue>(Field<T, TValue> field)
        where T : notnull
        where TValue : class => (TValue?)_values[field.Place];

    /// <summary>Returns a member that the object may lack.</summary>
    public TValue? OrNull<T, TValue>(Field<T, TValue> field)
        where T : notnull
        where TValue : struct => (TValue?)_values[field.Place];

    /// <summary>Returns a member that the object may lack, or what stands for it.</summary>
    public TValue Or<T, TValue>(Field<T, TValue> field, TValue otherwise)
        where T : notnull
        where TValue : notnull => _values[field.Place] is TValue value ? value : otherwise;
}
