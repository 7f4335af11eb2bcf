using System.Text;

namespace Conciliazione;

/// <summary>A kind of defect: its stable code and its text. Italian term: codice di difetto.</summary>
/// <remarks>
/// A code never changes its meaning; a code no longer in use is retired, not reused. Equality is by content. Immutable and
/// thread-safe.
/// </remarks>
public sealed record DefectCode
{
    internal DefectCode(string code, LocalizedText text)
    {
        Code = Guard.Against.InvalidCode(code);
        Text = Guard.Against.Null(text);
    }

    /// <summary>The stable code, such as <c>NUM-FORM</c>.</summary>
    public string Code { get; }

    /// <summary>
    /// The text, with the placeholders <c>{value}</c> and <c>{limit}</c> for the offending value and the limit;
    /// <c>{value:row|rows}</c> stands for the first word if the value is 1 or -1 and for the second otherwise, and so for the limit.
    /// </summary>
    public LocalizedText Text { get; }

    /// <summary>Returns a defect of this kind.</summary>
    /// <param name="path">The path in the input, such as <c>costs[A]</c>; may be empty.</param>
    /// <param name="value">The offending value.</param>
    /// <param name="limit">The limit that the value violates, or the expected form.</param>
    /// <param name="source">The source of the limit.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Defect At(string path, FactValue value, FactValue limit, LegalSource source) => new(this, path, value, limit, source);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    internal Defect At(string path, long value, long limit, LegalSource source) => At(path, FactValue.Of(value), FactValue.Of(limit), source);

    internal Defect At(string path, string value, string limit, LegalSource source) => At(path, FactValue.Of(value), FactValue.Of(limit), source);

    internal Defect At(string path, string value, long limit, LegalSource source) => At(path, FactValue.Of(value), FactValue.Of(limit), source);

    internal Defect At(string path, Euro value, Euro limit, LegalSource source) => At(path, FactValue.Of(value), FactValue.Of(limit), source);

    internal Defect At(string path, LocalizedText value, LocalizedText limit, LegalSource source) =>
        At(path, FactValue.Of(value), FactValue.Of(limit), source);

    /// <summary>
    /// Returns the text with the value and the limit inserted, and the words that agree with their number; braces inside a value
    /// are left as they are.
    /// </summary>
    internal string Write(string value, string limit, Language language)
    {
        var written = new StringBuilder();
        ReadOnlySpan<char> rest = Text.In(language);
        while (rest.IndexOf('{') is >= 0 and int start)
        {
            int end = rest.IndexOf('}');
            ReadOnlySpan<char> place = rest[(start + 1)..end];
            written.Append(rest[..start]);
            int words = place.IndexOf(':');
            string shown = place.StartsWith("value", StringComparison.Ordinal) ? value : limit;
            int many = place.IndexOf('|');
            written.Append(words < 0 ? shown : IsOne(shown) ? place[(words + 1)..many] : place[(many + 1)..]);
            rest = rest[(end + 1)..];
        }

        return written.Append(rest).ToString();
    }

    private static bool IsOne(string number) => number is "1" or "-1";
}
