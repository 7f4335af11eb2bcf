namespace Conciliazione.Facts;

/// <summary>Determines which values a fact of a sheet can have.</summary>
internal static class SheetValues
{
    private static readonly Unit Text = new(
        "TEXT", new("un testo di {0} caratteri", "a text of {0} characters"), new("un testo di {0} carattere", "a text of {0} character"));

    /// <summary>Returns the defect of a value for a fact, or null; an unknown value is always valid.</summary>
    public static Defect? Check(Fact<FactSheet> fact, FactValue? value, string path) => (fact, value) switch
    {
        (_, null) => null,
        (Fact<FactSheet>.YesNo, FactValue.YesNo) => null,
        (Fact<FactSheet>.WholeNumber, FactValue.WholeNumber number) =>
            number.Value is >= int.MinValue and <= int.MaxValue
                ? null
                : Found(DefectCodes.FactOutOfRange, path, value, Span(int.MinValue)),
        (Fact<FactSheet>.Amount, FactValue.Amount) => null,
        (Fact<FactSheet>.Day or Fact<FactSheet>.Age, FactValue.Day) => null,
        (Fact<FactSheet>.Distance, FactValue.Fraction { Unit.Code: "M" } metres) =>
            metres.Value.Denominator == 1 && metres.Value.Numerator >= 0 && metres.Value.Numerator <= int.MaxValue
                ? null
                : Found(DefectCodes.FactOutOfRange, path, value, Span(0)),
        (Fact<FactSheet>.Choice choice, FactValue.Verbatim option) =>
            choice.Find(option.Text) is not null
                ? null
                : Found(DefectCodes.FactUndeclaredOption, path, value, FactValue.Of(string.Join(", ", choice.Options))),
        (Fact<FactSheet>.DatedList, FactValue.DatedList) => null,
        (Fact<FactSheet>.Share, FactValue.Share) => null,
        (Fact<FactSheet>.Moment, FactValue.Moment moment) => Calendars.ItalianTime.Check(moment.Time.ToInstant(), path),
        (Fact<FactSheet>.Marks marks, FactValue.Marks given) => marks.IsSingle && given.Each.Count > 1
            ? Found(DefectCodes.FactOutOfRange, path, FactValue.Of(given.Each.Count), FactValue.Of(1))
            : null,
        _ => Found(DefectCodes.FactWrongType, path, value, FactValue.Of(Kind(fact.Kind))),
    };

    /// <summary>A text is described and never quoted: a text in the wrong field may be a name or a fiscal code.</summary>
    private static Defect Found(DefectCode code, string path, FactValue value, FactValue limit) => DefectCodes.FactFound(
        code,
        path,
        value switch
        {
            FactValue.Verbatim verbatim => Described(verbatim.Text),
            FactValue.Choice words => Described(words.Text.Italian),
            _ => value,
        },
        limit);

    /// <summary>What may be said of a row whose value is both unknown and given.</summary>
    public static FactValue OneOrOther { get; } = FactValue.Of(new LocalizedText("o l'uno o l'altro", "one or the other"));

    /// <summary>Says which places are allowed.</summary>
    public static FactValue Places(int from, int to) => from == to ? FactValue.Of(from) : FactValue.Of(new LocalizedText(
        $"da {FixedPoint.Format(from, 0, NumberShape.Grouped, Notation.Italian)} a {FixedPoint.Format(to, 0, NumberShape.Grouped, Notation.Italian)}",
        $"from {FixedPoint.Format(from, 0, NumberShape.Grouped, Notation.Invariant)} to {FixedPoint.Format(to, 0, NumberShape.Grouped, Notation.Invariant)}"));

    public static FactValue Described(string text) => FactValue.Of(Text.Write(text.Length));

    public static FactValue Span(int minimum, int maximum = int.MaxValue) => FactValue.Of(new LocalizedText(
        $"da {FixedPoint.Format(minimum, 0, NumberShape.Grouped, Notation.Italian)} a {FixedPoint.Format(maximum, 0, NumberShape.Grouped, Notation.Italian)}, interi",
        $"from {FixedPoint.Format(minimum, 0, NumberShape.Grouped, Notation.Invariant)} to {FixedPoint.Format(maximum, 0, NumberShape.Grouped, Notation.Invariant)}, whole"));

    /// <summary>Says how a fact is declared: its title, its kind and its options.</summary>
    public static FactValue Declared(Fact<FactSheet> fact) => FactValue.Of(LocalizedText.From(language =>
        $"{fact.Title.In(language)}: {Kind(fact.Kind).In(language)}{(fact is Fact<FactSheet>.Choice choice ? $" ({string.Join(", ", choice.Options)})" : "")}"));

    private static LocalizedText Kind(FactKind kind) => kind switch
    {
        FactKind.YesNo => new("sì o no", "yes or no"),
        FactKind.WholeNumber => new("un numero intero", "a whole number"),
        FactKind.Amount => new("un importo in euro", "an amount in euros"),
        FactKind.Day => new("un giorno", "a day"),
        FactKind.Age => new("una data di nascita", "a birth date"),
        FactKind.Distance => new("una distanza in metri", "a distance in metres"),
        FactKind.Choice => new("il codice di un'opzione", "the code of an option"),
        FactKind.DatedList => new("un elenco di giorni", "a list of days"),
        FactKind.Share => new("una percentuale", "a percentage"),
        FactKind.Moment => new("un momento", "a moment"),
        FactKind.Marks => new("uno o più voti", "one or more marks"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind."),
    };
}
