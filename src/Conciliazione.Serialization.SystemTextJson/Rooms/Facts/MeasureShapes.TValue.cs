using System.Text.Json;
using System.Text.Json.Nodes;
using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Serialization;

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
            return Ends(bounds, each => each);
        });
        Bands = new(ObjectShape<Band<TValue>>.Of(name + "Band", new("una fascia e i suoi punti", "a band and its points"), band =>
        {
            Func<Members, Validated<Bounds<TValue>>> ends = Ends(band, each => each.Bounds);
            Field<Band<TValue>, Points> points = band.Required("points", RootShapes.Points, each => each.Points, new("i punti", "the points"));
            return new Func<Members, Validated<Band<TValue>>>(read => ends(read).Map(bounds => new Band<TValue>(bounds, read.Of(points))));
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

    private static Limit<TValue>? End(TValue? included, TValue? excluded) =>
        included is { } value ? new(value, Edge.Inclusive)
        : excluded is { } limit ? new(limit, Edge.Exclusive)
        : null;

    private Func<Members, Validated<Bounds<TValue>>> Ends<T>(ObjectShape<T>.Declaration whole, Func<T, Bounds<TValue>> bounds)
        where T : notnull
    {
        Field<T, TValue> from = whole.Optional("from", _value, each => At(bounds(each).From, Edge.Inclusive), FromTitle);
        Field<T, TValue> above = whole.Optional("above", _value, each => At(bounds(each).From, Edge.Exclusive), AboveTitle);
        Field<T, TValue> to = whole.Optional("to", _value, each => At(bounds(each).To, Edge.Inclusive), ToTitle);
        Field<T, TValue> below = whole.Optional("below", _value, each => At(bounds(each).To, Edge.Exclusive), BelowTitle);
        return read => (read.Has(from) && read.Has(above)) || (read.Has(to) && read.Has(below))
            ? Refused.With<Bounds<TValue>>(new("un estremo è compreso o escluso, non tutti e due", "an end is included or excluded, not both"), new("gli estremi", "the ends"))
            : Validated.Valid(new Bounds<TValue>(End(read.OrNull(from), read.OrNull(above)), End(read.OrNull(to), read.OrNull(below))));
    }

    private Bounds<TValue> Of(FactBounds bounds) => new(
        bounds.From is { } from ? new Limit<TValue>(_of(from), bounds.FromEdge) : null, bounds.To is { } to ? new Limit<TValue>(_of(to), bounds.ToEdge) : null);
}
