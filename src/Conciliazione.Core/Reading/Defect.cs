namespace Conciliazione;

/// <summary>A defect of input data: its path, the value, the limit and the source. Italian term: difetto.</summary>
/// <remarks>
/// A defect prevents a value from being created; a rule that a well-formed value does not meet is a <see cref="Finding"/>.
/// Created by <see cref="DefectCode.At(string, FactValue, FactValue, LegalSource)"/>. Equality is by content. Immutable and
/// thread-safe.
/// </remarks>
public sealed record Defect
{
    internal Defect(DefectCode code, string path, FactValue value, FactValue limit, LegalSource source)
    {
        Code = code;
        Path = Guard.Against.Null(path);
        Value = Guard.Against.Null(value);
        Limit = Guard.Against.Null(limit);
        Source = Guard.Against.Null(source);
    }

    /// <summary>The kind of defect.</summary>
    public DefectCode Code { get; }

    /// <summary>The path within the input; may be empty.</summary>
    public string Path { get; }

    /// <summary>The offending value.</summary>
    public FactValue Value { get; }

    /// <summary>The limit that the value violates, or the expected form.</summary>
    public FactValue Limit { get; }

    /// <summary>The source that sets the limit.</summary>
    public LegalSource Source { get; }

    /// <summary>Returns the full message: path, text with value and limit, code and source.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        string place = Path.Length == 0 ? "" : Path + ": ";
        return $"{place}{Code.Write(Value.Render(language), Limit.Render(language), language)} [{Code}; {Source.Cite()}]";
    }

    /// <summary>Returns the Italian message.</summary>
    public override string ToString() => Render(Language.Italian);

    /// <summary>Returns the same defect of something that lies within other input.</summary>
    internal Defect Within(string path) => new(Code, Path.Length == 0 ? path : $"{path}.{Path}", Value, Limit, Source);
}
