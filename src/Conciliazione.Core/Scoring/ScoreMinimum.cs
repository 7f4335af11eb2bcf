namespace Conciliazione.Scoring;

/// <summary>The fewest points that must be reached: in all, in a section, or for a criterion. Italian term: soglia minima.</summary>
/// <remarks>Several minima of a grid are joined by "and". Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record ScoreMinimum
{
    private ScoreMinimum(RuleLabel label, Points least, string? of)
    {
        Label = Guard.Against.Null(label);
        Least = least;
        Of = of;
    }

    /// <summary>What it is called and where it stands.</summary>
    public RuleLabel Label { get; }

    /// <summary>The fewest points, inclusive: who has exactly so many reaches it.</summary>
    public Points Least { get; }

    /// <summary>The code of the section or criterion whose points count; <see langword="null"/> for the total.</summary>
    public string? Of { get; }

    /// <summary>A minimum of the total.</summary>
    /// <param name="label">What it is called and where it stands.</param>
    /// <param name="least">The fewest points, inclusive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    public static ScoreMinimum OfTotal(RuleLabel label, Points least) => new(label, least, of: null);

    /// <summary>A minimum of a section or a criterion; who is outside the audience of a section is not asked its minimum.</summary>
    /// <param name="label">What it is called and where it stands.</param>
    /// <param name="code">The code of the section or criterion; a grid refuses one that it does not have.</param>
    /// <param name="least">The fewest points, inclusive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="code"/> is <see langword="null"/>.</exception>
    public static ScoreMinimum OfPart(RuleLabel label, string code, Points least)
    {
        Guard.Against.Null(code);
        return new(label, least, code);
    }

    /// <summary>The code of the minimum.</summary>
    public override string ToString() => Label.Code;
}
