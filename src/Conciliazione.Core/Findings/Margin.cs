namespace Conciliazione;

/// <summary>The distance of a value from its threshold. Italian term: margine.</summary>
/// <remarks>
/// Positive if the value passes the threshold, zero if it is exactly on it, negative if it falls short. Equality is by content.
/// Immutable and thread-safe.
/// </remarks>
public sealed record Margin
{
    /// <summary>Initializes a new margin.</summary>
    /// <param name="distance">The exact distance, with its unit.</param>
    /// <param name="basis">What the margin is measured on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="distance"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is not a declared value.</exception>
    /// <exception cref="ArgumentException">
    /// The margin is the time to a deadline or from an opening, and the distance is not in days, hours, minutes or seconds.
    /// </exception>
    public Margin(FactValue.Fraction distance, MarginBasis basis = MarginBasis.Exact)
    {
        Distance = Guard.Against.Null(distance);
        Basis = Guard.Against.Undeclared(basis);
        if (IsTime && !TimeText.Measures(distance.Unit))
        {
            throw new ArgumentException("The distance is not in a unit of time.", nameof(distance));
        }
    }

    /// <summary>Returns the margin of a whole number of a unit.</summary>
    internal static Margin Whole(long distance, Unit unit) => new(new FactValue.Fraction(Ratio.Whole(distance), unit, decimals: 0));

    /// <summary>The exact distance, with its unit.</summary>
    public FactValue.Fraction Distance { get; }

    /// <summary>What the margin is measured on.</summary>
    public MarginBasis Basis { get; }

    /// <summary>Whether the margin is the time to or from a moment, which its text names.</summary>
    internal bool IsTime => Basis is MarginBasis.Deadline or MarginBasis.Opening;

    /// <summary>
    /// Returns the signed distance, noting whether it is measured after rounding; a time in words, such as <c>15 giorni e 2 ore
    /// prima del termine</c>.
    /// </summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        if (IsTime)
        {
            return Time().In(language);
        }

        string text = Distance.Render(language, plusSign: Distance.Value.Sign > 0);
        return Basis == MarginBasis.Exact
            ? text
            : text + (language == Language.Italian ? " dopo l'arrotondamento" : " after rounding");
    }

    private LocalizedText Time()
    {
        LocalizedText words = TimeText.Words(Distance);
        return (Basis, Distance.Value.Sign) switch
        {
            (MarginBasis.Deadline, > 0) => new($"{words.Italian} prima del termine", $"{words.English} before the deadline"),
            (MarginBasis.Deadline, 0) => new("all'ultimo momento utile", "at the last moment"),
            (MarginBasis.Deadline, _) => new($"{words.Italian} dopo il termine", $"{words.English} after the deadline"),
            (_, > 0) => new($"{words.Italian} dopo l'apertura", $"{words.English} after the opening"),
            (_, 0) => new("nel momento dell'apertura", "at the moment of the opening"),
            _ => new($"{words.Italian} prima dell'apertura", $"{words.English} before the opening"),
        };
    }

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
