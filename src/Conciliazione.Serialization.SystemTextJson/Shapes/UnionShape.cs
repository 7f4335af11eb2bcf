using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conciliazione.Serialization;

/// <summary>One of several kinds of objects, told apart by a member with the name of the kind.</summary>
/// <typeparam name="T">The type that the kinds have in common.</typeparam>
internal sealed class UnionShape<T> : Shape<T>
    where T : notnull
{
    private static readonly LocalizedText Expected = new("un oggetto", "an object");

    private readonly string _name;
    private readonly string _member;
    private readonly JsonEncodedText _encoded;
    private readonly Case[] _cases;

    /// <summary>Declares the kinds.</summary>
    /// <param name="name">The name by which schemas refer to it.</param>
    /// <param name="member">The member that tells the kind.</param>
    /// <param name="cases">The kinds.</param>
    public UnionShape(string name, string member, params Case[] cases)
    {
        _name = name;
        _member = member;
        _encoded = JsonEncodedText.Encode(member);
        _cases = cases;
    }

    /// <summary>Declares a kind.</summary>
    public static Case Kind<TCase>(string kind, ObjectShape<TCase> shape)
        where TCase : T => new CaseOf<TCase>(kind, shape);

    public override void Write(Utf8JsonWriter writer, T value)
    {
        Case found = Array.Find(_cases, each => each.Holds(value)) ?? throw new ArgumentException($"{value.GetType()} has no form as a document.", nameof(value));
        writer.WriteStartObject();
        writer.WriteString(_encoded, found.Name);
        found.WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!Expect(node, NodeKind.Object, Expected, reading))
        {
            return false;
        }

        Node.Walk walk = node.Parts();
        while (walk.MoveNext())
        {
            if (walk.Name.Text != _member)
            {
                continue;
            }

            string kind = walk.Value.Kind == NodeKind.Text ? walk.Value.Text : "";
            Case? found = Array.Find(_cases, each => each.Name == kind);
            if (found is not null)
            {
                return found.TryRead(node, reading, _member, out value);
            }

            reading.Enter(_member);
            reading.Add(DefectCodes.JsonChoice, walk.Value, FactValue.Of(ObjectNames.Shown(kind)), FactValue.Of(string.Join(", ", _cases.Select(each => each.Name))));
            reading.Leave();
            return false;
        }

        reading.Add(DefectCodes.JsonMissing, node, FactValue.Of(_member), FactValue.Of(string.Join(", ", _cases.Select(each => each.Name))));
        return false;
    }

    public override JsonObject Schema(SchemaText schema) => schema.Refer(_name, () => new()
    {
        ["oneOf"] = new JsonArray([.. _cases.Select(each => each.Schema(schema, _member))]),
    });

    /// <summary>A kind.</summary>
    internal abstract class Case
    {
        protected Case(string name) => Name = name;

        public string Name { get; }

        public abstract bool Holds(T value);

        public abstract void WriteMembers(Utf8JsonWriter writer, T value);

        public abstract bool TryRead(Node node, Reading reading, string member, [MaybeNullWhen(false)] out T value);

        public abstract JsonObject Schema(SchemaText schema, string member);
    }

    private sealed class CaseOf<TCase> : Case
        where TCase : T
    {
        private readonly ObjectShape<TCase> _shape;

        public CaseOf(string name, ObjectShape<TCase> shape)
            : base(name) => _shape = shape;

        public override bool Holds(T value) => value is TCase;

        public override void WriteMembers(Utf8JsonWriter writer, T value) => _shape.WriteMembers(writer, (TCase)value);

        public override bool TryRead(Node node, Reading reading, string member, [MaybeNullWhen(false)] out T value)
        {
            bool read = _shape.TryRead(node, reading, member, out TCase? found);
            value = found;
            return read;
        }

        public override JsonObject Schema(SchemaText schema, string member) => _shape.Describe(schema, (member, Name));
    }
}
