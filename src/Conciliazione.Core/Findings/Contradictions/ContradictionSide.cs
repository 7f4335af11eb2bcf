namespace Conciliazione;

/// <summary>One side of a contradiction: a figure or a wording, and the passage that it is read in. Italian term: lato.</summary>
/// <remarks>
/// A side may lack its passage, so that a contradiction can report it. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record ContradictionSide
{
    /// <summary>Initializes a new side.</summary>
    /// <param name="value">The figure, or the wording in two languages, paraphrased.</param>
    /// <param name="source">The passage; for a computed figure, where its parts are. A contradiction rejects a side without one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public ContradictionSide(FactValue value, LegalSource? source)
    {
        Value = Guard.Against.Null(value);
        Source = source ?? LegalSource.Missing;
    }

    /// <summary>The figure or the wording.</summary>
    public FactValue Value { get; }

    /// <summary>The passage; if none was given, a placeholder that says so.</summary>
    public LegalSource Source { get; }

    /// <summary>Returns the value and the passage.</summary>
    /// <param name="language">The output language; the passage is cited in Italian in either case.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => $"{Value.Render(language)} ({Source.Cite()})";

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
