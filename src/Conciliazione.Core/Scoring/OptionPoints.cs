namespace Conciliazione.Scoring;

/// <summary>What one option of a choice is worth. Italian term: punteggio dell'opzione.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record OptionPoints
{
    /// <summary>Builds what an option is worth.</summary>
    /// <param name="option">The code of the option; a grid refuses one that the fact does not declare.</param>
    /// <param name="points">What it is worth; may be negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="option"/> is <see langword="null"/>.</exception>
    public OptionPoints(string option, Points points)
    {
        Option = Guard.Against.Null(option);
        Points = points;
    }

    /// <summary>The code of the option.</summary>
    public string Option { get; }

    /// <summary>What it is worth.</summary>
    public Points Points { get; }

    /// <summary>The code and the points.</summary>
    public override string ToString() => $"{Option}: {Points}";
}
