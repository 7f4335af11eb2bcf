namespace Conciliazione;

/// <summary>A defect of input data: its path, the value, the limit and the source. Italian term: difetto.</summary>
/// <remarks>
/// A defect prevents a value from being created; a rule that a well-formed value does not meet is a <see cref="Finding"/>.
/// Created by <see cref="DefectCode.At(string, FactValue, FactValue, LegalSource)"/>. Equality is by content. Immutable and
/// thread-safe.
/// </remarks>
public sealed record Defect
{
    internal Defect(DefectCode code, string path, FactValue value, FactValue limit, LegalSource source, int? line = null)
    {
        Code = code;
        Path = Guard.Against.Null(path);
        Value = Guard.Against.Null(value);
        Limit = Guard.Against.Null(limit);
        Source = Guard.Against.Null(source);
        Line = line;
    }

    /// <summary>The kind of defect.</summary>
    public DefectCode Code { get; }

    /// <summary>The path within the input; may be empty.</summary>
    public string Path { get; }

    /// <summary>The line, from 1, of the text that was read; <see langword="null"/> if it was not read from a text.</summary>
    public int? Line { get; }

    /// <summary>The offending value.</summary>
    public FactValue Value { get; }

    /// <summary>The limit that the value violates, or the expected form.</summary>
    public FactValue Limit { get; }

    /// <summary>The source that sets the limit.</summary>
    public LegalSource Source { get; }

    /// <summary>Returns the full message: path, line, text with value and limit, code and source.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        string line = Line is { } number ? FormattableString.Invariant($"{(language == Language.Italian ? "riga" : "line")} {number}") : "";
        string place = string.Join(", ", new[] { Path, line }.Where(part => part.Length > 0));
        return $"{place}{(place.Length == 0 ? "" : ": ")}{Code.Write(Value.Render(language), Limit.Render(language), language)} [{Code}; {Source.Cite()}]";
    }

    /// <summary>Returns the Italian message.</summary>
    public override string ToString() => Render(Language.Italian);

    /// <summary>Returns the same defect of something that lies within other input.</summary>
    /// <param name="path">The path of that within the other input; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public Defect Within(string path)
    {
        Guard.Against.Null(path);
        return path.Length == 0 ? this : new(Code, Path.Length == 0 ? path : $"{path}.{Path}", Value, Limit, Source, Line);
    }

    /// <summary>Returns the same defect with the line on which it is.</summary>
    /// <param name="line">The line; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is below 1.</exception>
    public Defect OnLine(int line) => new(Code, Path, Value, Limit, Source, Guard.Against.BelowMinimum(line, 1));
}
