using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Serialization;

/// <summary>What an application states, by the codes of the facts of its call; <c>null</c>, or nothing, for what is unknown.</summary>
internal sealed class SheetShape : Shape<FactSheet>
{
    private static readonly LocalizedText Expected = new("un oggetto con i dati, per codice", "an object with the facts, by code");
    private static readonly ListShape<LocalDate> Dates = new(RootShapes.Day);
    private static readonly ListShape<Points> Marks = new(RootShapes.Points);
    private static readonly WholeNumberShape WholeNumber = new(int.MinValue, int.MaxValue);
    private static readonly WholeNumberShape Metres = new(0, int.MaxValue);
    private static readonly YesNoShape YesNo = new();
    private static readonly ObjectShape<FactValue.DatedList> Undated = ObjectShape<FactValue.DatedList>.Of(
        "datedItems", new("giorni, e quanti altri senza data", "days, and how many others without a day"), list =>
        {
            Field<FactValue.DatedList, ValueList<LocalDate>> dates = list.Required("dates", Dates, each => each.Dates, new("i giorni", "the days"));
            Field<FactValue.DatedList, long> undated = list.Required(
                "undated", new WholeNumberShape(0, int.MaxValue), each => each.Undated, new("quanti altri senza data", "how many others without a day"));
            return new Func<Members, FactValue.DatedList>(read => (FactValue.DatedList)FactValue.Of(read.Of(dates), (int)read.Of(undated)));
        });

    private readonly FactCatalogue<FactSheet> _catalogue;

    public SheetShape(FactCatalogue<FactSheet> catalogue) => _catalogue = catalogue;

    public override void Write(Utf8JsonWriter writer, FactSheet value)
    {
        writer.WriteStartObject();
        foreach (SheetEntry entry in value.Entries)
        {
            writer.WritePropertyName(entry.Code);
            WriteValue(writer, entry.Value!);
        }

        writer.WriteEndObject();
    }

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out FactSheet value)
    {
        value = null;
        if (!Expect(node, NodeKind.Object, Expected, reading))
        {
            return false;
        }

        var entries = new List<SheetEntry>(node.Count);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        long before = reading.Found;
        bool wasPersonal = reading.IsPersonal;
        reading.IsPersonal = true;
        Node.Walk walk = node.Parts();
        while (walk.MoveNext())
        {
            string code = walk.Name.Text;
            if (_catalogue.Find(code) is not { } fact)
            {
                reading.Add(DefectCodes.FactUnknown, walk.Name, FactValue.Of(ObjectNames.Shown(code)), FactValue.Of(_catalogue.ToString()));
                continue;
            }

            reading.Enter(code);
            if (!codes.Add(code))
            {
                reading.Add(DefectCodes.JsonKeyTwice, walk.Name, FactValue.Of(code), FactValue.Of(1));
            }
            else if (walk.Value.Kind != NodeKind.Null && TryReadValue(fact, walk.Value, reading, out FactValue? stated))
            {
                entries.Add(new(code, stated));
            }

            reading.Leave();
        }

        reading.IsPersonal = wasPersonal;
        if (reading.Found > before)
        {
            return false;
        }

        if (FactSheet.Create(_catalogue, [.. entries]).TryGetValue(out value, out ValueList<Defect>? defects))
        {
            return true;
        }

        reading.AddWithin(defects, node);
        return false;
    }

    public override JsonObject Schema(SchemaText schema)
    {
        var properties = new JsonObject();
        foreach (Fact<FactSheet> fact in _catalogue.Facts)
        {
            JsonObject value = SchemaOf(fact, schema);
            properties[fact.Code] = new JsonObject
            {
                ["description"] = fact.Title.In(schema.Language),
                ["oneOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }),
            };
        }

        return new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    private static void WriteValue(Utf8JsonWriter writer, FactValue value)
    {
        switch (value)
        {
            case FactValue.YesNo answer:
                YesNo.Write(writer, answer.Answer);
                break;
            case FactValue.WholeNumber number:
                WholeNumber.Write(writer, number.Value);
                break;
            case FactValue.Amount amount:
                RootShapes.Euro.Write(writer, amount.Value);
                break;
            case FactValue.Day day:
                RootShapes.Day.Write(writer, day.Date);
                break;
            case FactValue.Fraction metres:
                Metres.Write(writer, (long)metres.Value.Numerator);
                break;
            case FactValue.Verbatim option:
                writer.WriteStringValue(option.Text);
                break;
            case FactValue.DatedList { Undated: 0 } list:
                Dates.Write(writer, list.Dates);
                break;
            case FactValue.DatedList list:
                Undated.Write(writer, list);
                break;
            case FactValue.Share share:
                RootShapes.Percentage.Write(writer, share.Percentage);
                break;
            case FactValue.Moment moment:
                RootShapes.Moment.Write(writer, moment.Time.ToInstant());
                break;
            case FactValue.Marks marks:
                Marks.Write(writer, marks.Each);
                break;
            default:
                throw new ArgumentException($"A sheet holds no {value.GetType()}.", nameof(value));
        }
    }

    private static bool TryReadValue(Fact<FactSheet> fact, Node node, Reading reading, [NotNullWhen(true)] out FactValue? value)
    {
        value = fact.Kind switch
        {
            FactKind.YesNo => Read(YesNo, FactValue.Of),
            FactKind.WholeNumber => Read(WholeNumber, FactValue.Of),
            FactKind.Amount => Read(RootShapes.Euro, FactValue.Of),
            FactKind.Day or FactKind.Age => Read(RootShapes.Day, FactValue.Of),
            FactKind.Distance => Read(Metres, metres => SheetEntry.Distance(fact.Code, (int)metres).Value!),
            FactKind.Choice => Read(RootShapes.Text, FactValue.Of),
            FactKind.DatedList => node.Kind == NodeKind.Object ? Read(Undated, list => list) : Read(Dates, dates => FactValue.Of(dates)),
            FactKind.Share => Read(RootShapes.Percentage, FactValue.Of),
            FactKind.Moment => Read(RootShapes.Moment, moment => SheetEntry.Moment(fact.Code, moment).Value!),
            _ => Read(Marks, FactValue.Of),
        };
        return value is not null;

        FactValue? Read<T>(Shape<T> shape, Func<T, FactValue> show)
            where T : notnull => shape.TryRead(node, reading, out T? read) ? show(read) : null;
    }

    private static JsonObject SchemaOf(Fact<FactSheet> fact, SchemaText schema) => fact.Kind switch
    {
        FactKind.YesNo => YesNo.Schema(schema),
        FactKind.WholeNumber => WholeNumber.Schema(schema),
        FactKind.Amount => RootShapes.Euro.Schema(schema),
        FactKind.Day or FactKind.Age => RootShapes.Day.Schema(schema),
        FactKind.Distance => Metres.Schema(schema),
        FactKind.Choice => new() { ["enum"] = new JsonArray([.. ((Fact<FactSheet>.Choice)fact).Options.Select(option => JsonValue.Create(option.Code))]) },
        FactKind.DatedList => new() { ["oneOf"] = new JsonArray(Dates.Schema(schema), Undated.Schema(schema)) },
        FactKind.Share => RootShapes.Percentage.Schema(schema),
        FactKind.Moment => RootShapes.Moment.Schema(schema),
        _ => Marks.Schema(schema),
    };
}
