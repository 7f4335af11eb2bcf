using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>An object with named members; those it does not know, and those that come twice, are defects.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
internal sealed class ObjectShape<T> : Shape<T>
    where T : notnull
{
    private static readonly LocalizedText Expected = new("un oggetto", "an object");

    private readonly string _name;
    private readonly LocalizedText _title;
    private readonly Field<T>[] _fields;
    private readonly Func<Members, Validated<T>> _make;

    private ObjectShape(string name, LocalizedText title, Field<T>[] fields, Func<Members, Validated<T>> make)
    {
        _name = name;
        _title = title;
        _fields = fields;
        _make = make;
    }

    /// <summary>Declares an object.</summary>
    /// <param name="name">The name by which schemas refer to it.</param>
    /// <param name="title">What it is.</param>
    /// <param name="declare">Declares the members in the order in which they are written, and returns what makes the object of them.</param>
    public static ObjectShape<T> Of(string name, LocalizedText title, Func<Declaration, Func<Members, Validated<T>>> declare)
    {
        var declaration = new Declaration();
        Func<Members, Validated<T>> make = declare(declaration);
        return new(name, title, [.. declaration.Fields], make);
    }

    /// <inheritdoc cref="Of(string, LocalizedText, Func{Declaration, Func{Members, Validated{T}}})"/>
    public static ObjectShape<T> Of(string name, LocalizedText title, Func<Declaration, Func<Members, T>> declare) => Of(name, title, declaration =>
    {
        Func<Members, T> make = declare(declaration);
        return new Func<Members, Validated<T>>(members => Validated.Valid(make(members)));
    });

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    public void WriteMembers(Utf8JsonWriter writer, T value)
    {
        foreach (Field<T> field in _fields)
        {
            field.Write(writer, value);
        }
    }

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value) => TryRead(node, reading, null, out value);

    /// <summary>Reads an object that has one member more, which others have read.</summary>
    public bool TryRead(Node node, Reading reading, string? other, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!Expect(node, NodeKind.Object, Expected, reading))
        {
            return false;
        }

        object?[]? values = ReadMembers(node, reading, other);
        return values is not null && TryMake(node, reading, values, out value);
    }

    public override JsonObject Schema(SchemaText schema) => schema.Refer(_name, () => Describe(schema, null));

    /// <summary>Returns the schema of the object, with the member that tells its kind if it has one.</summary>
    public JsonObject Describe(SchemaText schema, (string Member, string Kind)? kind)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        if (kind is { } tells)
        {
            properties[tells.Member] = new JsonObject { ["const"] = tells.Kind };
            required.Add((JsonNode)tells.Member);
        }

        foreach (Field<T> field in _fields)
        {
            JsonObject member = field.Schema(schema);
            member["description"] = field.Title.In(schema.Language);
            properties[field.Name] = member;
            if (field.IsRequired)
            {
                required.Add((JsonNode)field.Name);
            }
        }

        return new()
        {
            ["type"] = "object",
            ["description"] = _title.In(schema.Language),
            ["properties"] = properties,
            ["required"] = required,
            ["additionalProperties"] = false,
        };
    }

    /// <summary>Reads the members; returns <see langword="null"/> if one has a defect, is missing, comes twice or is not known.</summary>
    private object?[]? ReadMembers(Node node, Reading reading, string? other)
    {
        object?[] values = new object?[_fields.Length];
        ulong seen = 0;
        int next = 0;
        bool otherSeen = false;
        bool all = true;
        Node.Walk walk = node.Parts();
        while (walk.MoveNext())
        {
            Field<T>? field = Find(walk.Name, ref next);
            if (field is null)
            {
                string name = walk.Name.Text;
                if (name != other || otherSeen)
                {
                    Unknown(walk.Name, name, name == other, reading);
                    all = false;
                }

                otherSeen |= name == other;
                continue;
            }

            reading.Enter(field.Name);
            if ((seen & (1UL << field.Place)) != 0)
            {
                reading.Add(DefectCodes.JsonKeyTwice, walk.Name, FactValue.Of(field.Name), FactValue.Of(1));
                all = false;
            }
            else
            {
                values[field.Place] = field.Read(walk.Value, reading);
                all &= values[field.Place] is not null;
            }

            seen |= 1UL << field.Place;
            reading.Leave();
        }

        foreach (Field<T> field in _fields)
        {
            if (field.IsRequired && (seen & (1UL << field.Place)) == 0)
            {
                reading.Add(DefectCodes.JsonMissing, node, FactValue.Of(field.Name), FactValue.Of(field.Title));
                all = false;
            }
        }

        return ReadAfter(node, reading, values) && all ? values : null;
    }

    /// <summary>Reads the members that waited for others, also where some of those have defects.</summary>
    private bool ReadAfter(Node node, Reading reading, object?[] values)
    {
        bool all = true;
        foreach (Field<T> field in _fields)
        {
            if (values[field.Place] is Node waiting)
            {
                reading.Enter(field.Name);
                values[field.Place] = field.ReadAfter(new(values), waiting, reading);
                reading.Leave();
                all &= values[field.Place] is not null;
            }
        }

        return all;
    }

    private void Unknown(Node node, string name, bool twice, Reading reading)
    {
        if (twice)
        {
            reading.Add(DefectCodes.JsonKeyTwice, node, FactValue.Of(name), FactValue.Of(1));
        }
        else
        {
            reading.Add(DefectCodes.JsonKey, node, FactValue.Of(ObjectNames.Shown(name)), FactValue.Of(string.Join(", ", _fields.Select(field => field.Name))));
        }
    }

    // Members come in the order in which they are declared, as a rule.
    private Field<T>? Find(Node name, ref int next)
    {
        for (int i = 0; i < _fields.Length; i++)
        {
            Field<T> field = _fields[(next + i) % _fields.Length];
            if (name.Is(field.Utf8, field.Name))
            {
                next = field.Place + 1;
                return field;
            }
        }

        return null;
    }

    private bool TryMake(Node node, Reading reading, object?[] values, [MaybeNullWhen(false)] out T value)
    {
        try
        {
            if (_make(new(values)).TryGetValue(out value, out ValueList<Defect>? defects))
            {
                return true;
            }

            reading.AddWithin(defects, node);
        }
        catch (DefectsException refused)
        {
            value = default;
            reading.AddWithin(refused.Defects, node);
        }
        catch (Exception refused) when (refused is ArgumentException or OverflowException)
        {
            value = default;
            reading.Add(DefectCodes.JsonRefused, node, FactValue.Of(refused.Message), FactValue.Of(_title));
        }

        return false;
    }

    /// <summary>Takes the members of an object, in the order in which they are written.</summary>
    internal sealed class Declaration
    {
        public List<Field<T>> Fields { get; } = [];

        /// <summary>Declares a member that every object has.</summary>
        public Field<T, TValue> Required<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get, LocalizedText title)
            where TValue : notnull => Add(new Field<T, TValue>(name, Fields.Count, isRequired: true, title, shape, whole => get(whole)));

        /// <summary>Declares a member that an object may lack.</summary>
        public Field<T, TValue> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, LocalizedText title)
            where TValue : class => Add(new Field<T, TValue>(
                name, Fields.Count, isRequired: false, title, shape, whole => get(whole) is { } value ? value : Known<TValue>.Unknown));

        /// <summary>Declares a member that an object may lack.</summary>
        public Field<T, TValue> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, LocalizedText title)
            where TValue : struct => Add(new Field<T, TValue>(
                name, Fields.Count, isRequired: false, title, shape, whole => get(whole) is { } value ? value : Known<TValue>.Unknown));

        /// <summary>Declares a member that is written only where it is not what stands for it.</summary>
        public Field<T, TValue> Default<TValue>(string name, Shape<TValue> shape, TValue otherwise, Func<T, TValue> get, LocalizedText title)
            where TValue : notnull => Add(new Field<T, TValue>(
                name, Fields.Count, isRequired: false, title, shape, whole => get(whole) is var value && EqualityComparer<TValue>.Default.Equals(value, otherwise) ? Known<TValue>.Unknown : value));

        /// <summary>Declares a member whose shape depends on others: it is read after them.</summary>
        /// <param name="name">The name.</param>
        /// <param name="schema">Describes it, whatever the others are.</param>
        /// <param name="shape">Returns its shape, or <see langword="null"/> if what it depends on has a defect.</param>
        /// <param name="write">Writes it.</param>
        /// <param name="title">What it is.</param>
        /// <param name="has">Whether an object has it; always, when omitted.</param>
        public LaterField<T> Later(
            string name, Func<SchemaText, JsonObject> schema, Func<Members, Shape?> shape, Action<Utf8JsonWriter, T> write, LocalizedText title, Func<T, bool>? has = null)
        {
            var field = new LaterField<T>(name, Fields.Count, has is null, title, schema, shape, has ?? (_ => true), write);
            Fields.Add(field);
            return field;
        }

        private Field<T, TValue> Add<TValue>(Field<T, TValue> field)
            where TValue : notnull
        {
            Fields.Add(field);
            return field;
        }
    }
}
