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
