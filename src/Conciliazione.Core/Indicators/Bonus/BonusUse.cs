namespace Conciliazione.Indicators;

/// <summary>A use that is chosen for a bonus, and how much of it goes there. Italian term: utilizzo scelto.</summary>
/// <remarks>Outside data, checked by <see cref="BonusScheme.Choose"/>. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record BonusUse
{
    /// <summary>Initializes a new use.</summary>
    /// <param name="code">The code of the use; not blank.</param>
    /// <param name="amount">How much of the bonus goes to it.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <see langword="null"/> or blank.</exception>
    public BonusUse(string code, Euro amount)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Amount = amount;
    }

    /// <summary>The code of the use.</summary>
    public string Code { get; }

    /// <summary>How much of the bonus goes to it; an amount that is not above zero is a defect of the choice.</summary>
    public Euro Amount { get; }

    /// <summary>Returns the code and the amount.</summary>
    public override string ToString() => $"{Code}: {Amount}";
}
