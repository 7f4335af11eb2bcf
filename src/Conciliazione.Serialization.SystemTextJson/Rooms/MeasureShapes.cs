using System.Text.Json;
using System.Text.Json.Nodes;
using Conciliazione.Facts;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Serialization;

/// <summary>The values of a measure, its bounds and its bands, whatever their type.</summary>
internal abstract class MeasureShapes
{
    protected static readonly LocalizedText FromTitle = new("da, compreso", "from, included");
    protected static readonly LocalizedText AboveTitle = new("oltre, escluso", "above, excluded");
    protected static readonly LocalizedText ToTitle = new("fino a, compreso", "up to, included");
    protected static readonly LocalizedText BelowTitle = new("meno di, escluso", "below, excluded");

    public static MeasureShapes<int> Number { get; } = new("number", RootShapes.Integer, WholeOf);

    public static MeasureShapes<Euro> Amount { get; } = new("amount", RootShapes.Euro, shown => ((FactValue.Amount)shown).Value);

    public static MeasureShapes<Percentage> Share { get; } = new("share", RootShapes.Percentage, ShareOf);

    public static MeasureShapes<LocalDate> Day { get; } = new("day", RootShapes.Day, shown => ((FactValue.Day)shown).Date);

    public static MeasureShapes<Instant> Moment { get; } = new("moment", RootShapes.Moment, shown => ((FactValue.Moment)shown).Time.ToInstant());

    public abstract Shape AnyValue { get; }

    public abstract Shape AnyBounds { get; }

    public abstract Shape AnyBands { get; }

    /// <summary>Returns the shapes of the measures of a kind; <see langword="null"/> if the kind has no order.</summary>
    public static MeasureShapes? For(FactKind kind) => kind switch
    {
        FactKind.WholeNumber or FactKind.Age or FactKind.Distance => Number,
        FactKind.Amount => Amount,
        FactKind.Share => Share,
        FactKind.Day => Day,
        FactKind.Moment => Moment,
        _ => null,
    };

    /// <summary>Returns the schema of something whose type depends on the fact.</summary>
    public static JsonObject AnyOf(Func<MeasureShapes, JsonObject> part) => new()
    {
        ["anyOf"] = new JsonArray(part(Number), part(Amount), part(Share), part(Day), part(Moment)),
    };

    public abstract void WriteValue(Utf8JsonWriter writer, FactValue value);

    public abstract void WriteBounds(Utf8JsonWriter writer, FactBounds bounds);

    public abstract void WriteBands(Utf8JsonWriter writer, ValueList<FactBand> bands);

    public abstract JsonObject ValueSchema(SchemaText schema);

    public abstract JsonObject BoundsSchema(SchemaText schema);

    public abstract JsonObject BandsSchema(SchemaText schema);

    // A percentage has at most eight decimals, so that it is a decimal number exactly.
    private static Percentage ShareOf(FactValue shown) => shown switch
    {
        FactValue.Share share => share.Percentage,
        FactValue.Fraction fraction => Percentage.Of((decimal)fraction.Value.Numerator / (decimal)fraction.Value.Denominator),
        _ => throw new ArgumentException($"{shown} is no share.", nameof(shown)),
    };

    private static int WholeOf(FactValue shown) => shown switch
    {
        FactValue.WholeNumber number => (int)number.Value,
        FactValue.Fraction { Value.Denominator: var one } fraction when one == 1 => (int)fraction.Value.Numerator,
        _ => throw new ArgumentException($"{shown} is no whole number.", nameof(shown)),
    };
}

/// <summary>The values of a measure of one type, its bounds and its bands.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
internal sealed class MeasureShapes<TValue> : MeasureShapes
    where TValue : struct, IComparable<TValue>
{
    private readonly Shape<TValue> _value;
    private readonly Func<FactValue, TValue> _of;

    public MeasureShapes(string name, Shape<TValue> value, Func<FactValue, TValue> of)
    {
        _value = value;
        _of = of;
        Bounds = ObjectShape<Bounds<TValue>>.Of(name + "Bounds", new("gli estremi", "the ends"), bounds =>
        {
            Func<Members, Bounds<TValue>> make = Ends(bounds, each => each);
            return make;
        });
        Bands = new(ObjectShape<Band<TValue>>.Of(name + "Band", new("una fascia e i suoi punti", "a band and its points"), band =>
        {
            Func<Members, Bounds<TValue>> ends = Ends(band, each => each.Bounds);
            Field<Band<TValue>, Points> points = band.Required("points", RootShapes.Points, each => each.Points, new("i punti", "the points"));
            return new Func<Members, Band<TValue>>(read => new(ends(read), read.Of(points)));
        }));
    }

    public ObjectShape<Bounds<TValue>> Bounds { get; }

    public ListShape<Band<TValue>> Bands { get; }

    public override Shape AnyValue => _value;

    public override Shape AnyBounds => Bounds;

    public override Shape AnyBands => Bands;

    public override void WriteValue(Utf8JsonWriter writer, FactValue value) => _value.Write(writer, _of(value));

    public override void WriteBounds(Utf8JsonWriter writer, FactBounds bounds) => Bounds.Write(writer, Of(bounds));

    public override void WriteBands(Utf8JsonWriter writer, ValueList<FactBand> bands) =>
        Bands.Write(writer, bands.Select(band => new Band<TValue>(Of(band.Bounds), band.Points)).ToValueList());

    public override JsonObject ValueSchema(SchemaText schema) => _value.Schema(schema);

    public override JsonObject BoundsSchema(SchemaText schema) => Bounds.Schema(schema);

    public override JsonObject BandsSchema(SchemaText schema) => Bands.Schema(schema);

    private static TValue? At(Limit<TValue>? limit, Edge edge) => limit is { } given && given.Edge == edge ? given.Value : null;

    private static Limit<TValue>? End(TValue? included, TValue? excluded, string name) => (included, excluded) switch
    {
        ({ }, { }) => throw new ArgumentException("An end is included or excluded, not both.", name),
        ({ } value, _) => new(value, Edge.Inclusive),
        (_, { } value) => new(value, Edge.Exclusive),
        _ => null,
    };

    private Func<Members, Bounds<TValue>> Ends<T>(ObjectShape<T>.Declaration whole, Func<T, Bounds<TValue>> bounds)
        where T : notnull
    {
        Field<T, TValue> from = whole.Optional("from", _value, each => At(bounds(each).From, Edge.Inclusive), FromTitle);
        Field<T, TValue> above = whole.Optional("above", _value, each => At(bounds(each).From, Edge.Exclusive), AboveTitle);
        Field<T, TValue> to = whole.Optional("to", _value, each => At(bounds(each).To, Edge.Inclusive), ToTitle);
        Field<T, TValue> below = whole.Optional("below", _value, each => At(bounds(each).To, Edge.Exclusive), BelowTitle);
        return read => new(End(read.OrNull(from), read.OrNull(above), "above"), End(read.OrNull(to), read.OrNull(below), "below"));
    }

    private Bounds<TValue> Of(FactBounds bounds) => new(
        bounds.From is { } from ? new Limit<TValue>(_of(from), bounds.FromEdge) : null, bounds.To is { } to ? new Limit<TValue>(_of(to), bounds.ToEdge) : null);
}
