namespace Conciliazione.Coworking;

/// <summary>The monthly value of a desk at a frequency. Italian term: valore mensile della postazione.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DeskValue
{
    /// <summary>Initializes a new value; terms report its defects.</summary>
    /// <param name="frequency">The code of the frequency.</param>
    /// <param name="monthly">The value of a month; unknown if the text leaves it blank.</param>
    /// <exception cref="ArgumentNullException"><paramref name="frequency"/> is <see langword="null"/>.</exception>
    public DeskValue(string frequency, Known<Euro> monthly)
    {
        Frequency = Guard.Against.Null(frequency);
        Monthly = monthly;
    }

    /// <summary>The code of the frequency.</summary>
    public string Frequency { get; }

    /// <summary>The value of a month.</summary>
    public Known<Euro> Monthly { get; }

    /// <summary>Returns the frequency and the value.</summary>
    public override string ToString() => $"{Frequency}: {Monthly}";
}
