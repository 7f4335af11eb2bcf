namespace Conciliazione.Coworking;

/// <summary>What a desk is worth a month at one frequency. Italian term: valore mensile della postazione.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record DeskValue
{
    /// <summary>Builds a value; terms say what does not fit.</summary>
    /// <param name="frequency">The code of the frequency.</param>
    /// <param name="monthly">The value of one month; unknown where the text leaves it blank.</param>
    /// <exception cref="ArgumentNullException"><paramref name="frequency"/> is <see langword="null"/>.</exception>
    public DeskValue(string frequency, Known<Euro> monthly)
    {
        Frequency = Guard.Against.Null(frequency);
        Monthly = monthly;
    }

    /// <summary>The code of the frequency.</summary>
    public string Frequency { get; }

    /// <summary>The value of one month.</summary>
    public Known<Euro> Monthly { get; }

    /// <summary>The frequency and the value.</summary>
    public override string ToString() => $"{Frequency}: {Monthly}";
}
