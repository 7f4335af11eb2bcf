namespace Conciliazione.Funding;

/// <summary>Someone who takes part in a sharing by weight, with the figures that decide. Italian term: avente diritto.</summary>
/// <remarks>
/// As it was handed in: whether the figures allow a sharing is for <see cref="Sharing.Share"/> to say, all at once. Equality is by
/// content. Immutable, safe for any thread.
/// </remarks>
public sealed record Claim
{
    /// <summary>Builds a claim.</summary>
    /// <param name="code">The caller's identifier; not blank.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="weight">How much it counts beside the others; zero gets the floor and nothing else.</param>
    /// <param name="floor">The least it gets, in units.</param>
    /// <param name="ceiling">The most it gets, in units; <see langword="null"/> for no limit.</param>
    /// <param name="precedence">
    /// The declared key for equal remainders, such as an order of arrival, lower first; <see langword="null"/> comes after every key.
    /// Equal keys are a tie.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <see langword="null"/> or blank, or <paramref name="title"/> is <see langword="null"/>.</exception>
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

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>How much it counts beside the others.</summary>
    public Ratio Weight { get; }

    /// <summary>The least it gets, in units.</summary>
    public long Floor { get; }

    /// <summary>The most it gets, in units, or <see langword="null"/> for no limit.</summary>
    public long? Ceiling { get; }

    /// <summary>The declared key for equal remainders, lower first, or <see langword="null"/>.</summary>
    public long? Precedence { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
