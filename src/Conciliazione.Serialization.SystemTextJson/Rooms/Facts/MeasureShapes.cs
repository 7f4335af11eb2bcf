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
