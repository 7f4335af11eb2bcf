using NodaTime;
using NodaTime.Text;

namespace Conciliazione.Serialization;

/// <summary>The shapes of exact numbers, texts, days and labels.</summary>
internal static class RootShapes
{
    public static Shape<string> Text { get; } = new TextShape<string>(
        new("un testo non vuoto", "a text that is not blank"),
        text => text,
        text => string.IsNullOrWhiteSpace(text) ? Known<string>.Unknown : text,
        new() { ["minLength"] = 1 });

    public static Shape<string> Code { get; } = new TextShape<string>(
        new("un codice di lettere, cifre, punti e trattini, con una lettera o cifra all'inizio", "a code of letters, digits, points and hyphens, with a letter or digit first"),
        text => text,
        text => text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-') ? text : Known<string>.Unknown,
        new() { ["pattern"] = "^[A-Za-z0-9][A-Za-z0-9.-]*$" });

    public static Shape<Euro> Euro { get; } = Number(
        new("un importo, per esempio \"1234.56\"", "an amount, such as \"1234.56\""),
        amount => amount.ToString(null, Notation.Invariant),
        text => Conciliazione.Euro.TryParse(text, Notation.Invariant, out Euro amount) ? amount : Known<Euro>.Unknown);

    public static Shape<Points> Points { get; } = Number(
        new("un punteggio, per esempio \"12.5\"", "points, such as \"12.5\""),
        points => points.ToString(null, Notation.Invariant),
        text => Conciliazione.Points.TryParse(text, Notation.Invariant, out Points points) ? points : Known<Points>.Unknown);

    public static Shape<Percentage> Percentage { get; } = Number(
        new("una percentuale, per esempio \"33.33\"", "a percentage, such as \"33.33\""),
        share => share.ToString(null, Notation.Invariant).TrimEnd('%'),
        text => Conciliazione.Percentage.TryParse(text, Notation.Invariant, out Percentage share) ? share : Known<Percentage>.Unknown);

    public static Shape<int> Integer { get; } = IntegerIn(int.MinValue, int.MaxValue);

    public static Shape<bool> YesNo { get; } = new YesNoShape();

    public static Shape<LocalDate> Day { get; } = Pattern(new("un giorno, per esempio \"2020-09-30\"", "a day, such as \"2020-09-30\""), LocalDatePattern.Iso, "date");

    public static Shape<Instant> Moment { get; } = Pattern(
        new("un istante, per esempio \"2020-09-30T10:00:00Z\"", "an instant, such as \"2020-09-30T10:00:00Z\""), InstantPattern.ExtendedIso, "date-time");

    public static Shape<LocalizedText> Localized { get; } = new LocalizedShape();

    public static ObjectShape<LegalSource> Source { get; } = ObjectShape<LegalSource>.Of(
        "source", new("la fonte di una regola", "the source of a rule"), source =>
        {
            Field<LegalSource, string> act = source.Required("act", Text, each => each.Act, new("l'atto", "the act"));
            Field<LegalSource, string> document = source.Optional("document", Text, each => each.Document, new("il documento nell'atto", "the document within the act"));
            Field<LegalSource, string> section = source.Optional("section", Text, each => each.Section, new("il punto", "the section"));
            return new Func<Members, LegalSource>(read => new(read.Of(act), read.OrNone(document), read.OrNone(section)));
        });

    public static Shape<Provenance> Provenance { get; } = new EnumShape<Provenance>();

    public static ObjectShape<RuleLabel> Label { get; } = ObjectShape<RuleLabel>.Of(
        "label", new("l'intestazione di una regola", "the heading of a rule"), label =>
        {
            Field<RuleLabel, string> code = label.Required("code", Code, each => each.Code, new("il codice", "the code"));
            Field<RuleLabel, LocalizedText> title = label.Required("title", Localized, each => each.Title, new("che cosa chiede", "what it asks for"));
            Field<RuleLabel, LegalSource> source = label.Optional("source", Source, each => each.HasSource ? each.Source : null, new("la fonte", "the source"));
            Field<RuleLabel, Provenance> provenance = label.Default(
                "provenance", Provenance, Conciliazione.Provenance.Stated, each => each.Provenance, new("se lo dice il testo o è un'interpretazione", "whether the text states it or it is an interpretation"));
            return new Func<Members, RuleLabel>(read => new(read.Of(code), read.Of(title), read.OrNone(source), read.Or(provenance, Conciliazione.Provenance.Stated)));
        });

    public static Shape<int> IntegerIn(int minimum, int maximum) =>
        new MappedShape<int, long>(new WholeNumberShape(minimum, maximum), number => number, number => (int)number);

    private static TextShape<T> Number<T>(LocalizedText expected, Func<T, string> write, Func<string, Known<T>> read)
        where T : notnull => new(
            expected,
            write,
            // No thousands are set apart, whatever the notation allows.
            text => text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or '-') ? read(text) : Known<T>.Unknown,
            new() { ["pattern"] = @"^-?[0-9]+(\.[0-9]+)?$" });

    private static TextShape<T> Pattern<T>(LocalizedText expected, IPattern<T> pattern, string format)
        where T : notnull => new(
            expected,
            pattern.Format,
            text => pattern.Parse(text).TryGetValue(default!, out T? value) ? value : Known<T>.Unknown,
            new() { ["format"] = format });
}
