namespace Conciliazione.Funding;

/// <summary>
/// A participant in a sharing by weight, with the figures that determine its share. Italian term: avente diritto.
/// </summary>
/// <remarks>
/// The figures are kept as submitted: <see cref="Sharing.Share"/> checks whether they allow a sharing, and reports all defects at
/// once. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record Claim
{
    /// <summary>Initializes a new claim.</summary>
    /// <param name="code">The caller's identifier; not blank.</param>
    /// <param name="title">The display name.</param>
    /// <param name="weight">
    /// The weight relative to the other claims; with a weight of zero, the claim gets only its floor.
    /// </param>
    /// <param name="floor">The minimum share, in units.</param>
    /// <param name="ceiling">The maximum share, in units; <see langword="null"/> for no limit.</param>
    /// <param name="precedence">
    /// The declared key that breaks equal remainders, such as an order of arrival, lower first; <see langword="null"/> sorts
    /// after every key. Equal keys are a tie.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is <see langword="null"/> or blank, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public Claim(string code, LocalizedText title, Ratio weight, long floor = 0, long? ceiling = null, long? precedence = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Title = Guard.Against.Null(title);
        Weight = weight;
        Floor = floor;
        Ceiling = ceiling;
        Precedence = precedence;
    }

    /// <summary>The caller's identifier.</summary>
    public string Code { get; }

    /// <summary>The display name.</summary>
    public LocalizedText Title { get; }

    /// <summary>The weight relative to the other claims.</summary>
    public Ratio Weight { get; }

    /// <summary>The minimum share, in units.</summary>
    public long Floor { get; }

    /// <summary>The maximum share, in units, or <see langword="null"/> for no limit.</summary>
    public long? Ceiling { get; }

    /// <summary>The declared key that breaks equal remainders, lower first, or <see langword="null"/>.</summary>
    public long? Precedence { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
