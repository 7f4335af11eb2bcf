namespace Conciliazione.Scoring;

/// <summary>The points for one option of a choice. Italian term: punteggio dell'opzione.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record OptionPoints
{
    /// <summary>Initializes the points for an option.</summary>
    /// <param name="option">The code of the option; a grid rejects a code that the fact does not declare.</param>
    /// <param name="points">The points for the option; may be negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="option"/> is <see langword="null"/>.</exception>
    public OptionPoints(string option, Points points)
    {
        Option = Guard.Against.Null(option);
        Points = points;
    }

    /// <summary>The code of the option.</summary>
    public string Option { get; }

    /// <summary>The points for the option.</summary>
    public Points Points { get; }

    /// <summary>Returns the code and the points.</summary>
    public override string ToString() => $"{Option}: {Points}";
}
