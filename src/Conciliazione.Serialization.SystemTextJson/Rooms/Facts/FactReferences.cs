using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conciliazione.Facts;

namespace Conciliazione.Serialization;

/// <summary>The facts that rules read, by their codes in a catalogue.</summary>
/// <typeparam name="TSubject">The type of the subject.</typeparam>
internal sealed class FactReferences<TSubject>
    where TSubject : notnull
{
    private readonly FactCatalogue<TSubject>? _catalogue;

    /// <summary>Initializes new references.</summary>
    /// <param name="catalogue">The facts; <see langword="null"/> to write and to describe only.</param>
    public FactReferences(FactCatalogue<TSubject>? catalogue)
    {
        _catalogue = catalogue;
        Any = Of<Fact<TSubject>>(new("un dato", "a fact"));
        YesNo = Of<Fact<TSubject>.YesNo>(new("un dato sì o no", "a fact that is yes or no"));
        Choice = Of<Fact<TSubject>.Choice>(new("una scelta", "a choice"));
        DatedList = Of<Fact<TSubject>.DatedList>(new("un elenco di giorni", "a list of days"));
        Marks = Of<Fact<TSubject>.Marks>(new("un voto", "a mark"));
        Measure = Of<Fact<TSubject>>(new("una misura", "a measure"), kind => MeasureShapes.For(kind) is not null);
        Number = Of<Fact<TSubject>>(
            new("un numero, un'età, una distanza, un importo o una quota", "a number, an age, a distance, an amount or a share"),
            kind => kind is FactKind.WholeNumber or FactKind.Age or FactKind.Distance or FactKind.Amount or FactKind.Share);
    }

    public Shape<Fact<TSubject>> Any { get; }

    public Shape<Fact<TSubject>.YesNo> YesNo { get; }

    public Shape<Fact<TSubject>.Choice> Choice { get; }

    public Shape<Fact<TSubject>.DatedList> DatedList { get; }

    public Shape<Fact<TSubject>.Marks> Marks { get; }

    /// <summary>A fact whose values have an order.</summary>
    public Shape<Fact<TSubject>> Measure { get; }

    /// <summary>A fact whose values have an order and can be added.</summary>
    public Shape<Fact<TSubject>> Number { get; }

    private Reference<TFact> Of<TFact>(LocalizedText expected, Func<FactKind, bool>? fits = null)
        where TFact : Fact<TSubject> => new(_catalogue, expected, fits ?? (_ => true));

    private sealed class Reference<TFact> : Shape<TFact>
        where TFact : Fact<TSubject>
    {
        private readonly FactCatalogue<TSubject>? _catalogue;
        private readonly LocalizedText _expected;
        private readonly Func<FactKind, bool> _fits;

        public Reference(FactCatalogue<TSubject>? catalogue, LocalizedText expected, Func<FactKind, bool> fits)
        {
            _fits = fits;
            _catalogue = catalogue;
            _expected = expected;
        }

        public override void Write(Utf8JsonWriter writer, TFact value) => writer.WriteStringValue(value.Code);

        public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out TFact value)
        {
            value = null;
            if (!RootShapes.Code.TryRead(node, reading, out string? code))
            {
                return false;
            }

            Fact<TSubject>? fact = _catalogue?.Find(code);
            value = fact is TFact found && _fits(found.Kind) ? found : null;
            if (fact is null)
            {
                reading.Add(DefectCodes.FactUnknown, node, FactValue.Of(ObjectNames.Shown(code)), FactValue.Of(_catalogue?.ToString() ?? "?"));
            }
            else if (value is null)
            {
                reading.Add(DefectCodes.JsonKind, node, FactValue.Of(fact.Title), FactValue.Of(_expected));
            }

            return value is not null;
        }

        public override JsonObject Schema(SchemaText schema) => RootShapes.Code.Schema(schema);
    }
}
