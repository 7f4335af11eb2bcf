namespace Conciliazione.Scoring;

/// <summary>The minimum points required in total, in a section, or for a criterion. Italian term: soglia minima.</summary>
/// <remarks>All the minima of a grid must be reached. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ScoreMinimum
{
    private ScoreMinimum(RuleLabel label, Points minimum, string? of)
    {
        Label = Guard.Against.Null(label);
        Minimum = minimum;
        Of = of;
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The minimum points, inclusive: a score equal to it reaches it.</summary>
    public Points Minimum { get; }

    /// <summary>The code of the section or criterion whose points count; <see langword="null"/> for the total.</summary>
    public string? Of { get; }

    /// <summary>Creates a minimum for the total.</summary>
    /// <param name="label">The minimum's code, title, source and provenance.</param>
    /// <param name="minimum">The minimum points, inclusive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    public static ScoreMinimum ForTotal(RuleLabel label, Points minimum) => new(label, minimum, of: null);

    /// <summary>
    /// Creates a minimum for a section or a criterion; a section's minimum does not apply to subjects outside its audience.
    /// </summary>
    /// <param name="label">The minimum's code, title, source and provenance.</param>
    /// <param name="code">The code of the section or criterion; a grid rejects a code that it does not contain.</param>
    /// <param name="minimum">The minimum points, inclusive.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/> or <paramref name="code"/> is <see langword="null"/>.
    /// </exception>
    public static ScoreMinimum ForPart(RuleLabel label, string code, Points minimum)
    {
        Guard.Against.Null(code);
        return new(label, minimum, code);
    }

    /// <summary>Returns the code of the minimum.</summary>
    public override string ToString() => Label.Code;
}
