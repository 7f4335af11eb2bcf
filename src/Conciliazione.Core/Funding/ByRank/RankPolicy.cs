using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>
/// The policy for the first claim in the ranking that does not fit, and the minimum for a partial assignment.
/// Italian term: criterio di scorrimento.
/// </summary>
/// <remarks>
/// Stop and Part end the sources that were open to the claim that did not fit; sources closed to it continue down the ranking. A
/// claim for zero units is met in full while a source open to it has not ended, and not funded once all of them have. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record RankPolicy
{
    private RankPolicy(ShortfallPolicy shortfall, long minimumPart)
    {
        Shortfall = shortfall;
        MinimumPart = minimumPart;
    }

    /// <summary>The claim gets nothing, and neither does any later claim on the same sources.</summary>
    public static RankPolicy Stop { get; } = new(ShortfallPolicy.Stop, minimumPart: 1);

    /// <summary>The claim gets nothing, and the claims after it are tried.</summary>
    public static RankPolicy Skip { get; } = new(ShortfallPolicy.Skip, minimumPart: 1);

    /// <summary>The policy, without its minimum.</summary>
    public ShortfallPolicy Shortfall { get; }

    /// <summary>The minimum partial assignment, in units; if less is available, nothing is assigned.</summary>
    public long MinimumPart { get; }

    /// <summary>The claim gets what is left, unless that is less than a declared minimum.</summary>
    /// <param name="minimum">The minimum partial assignment, in units; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is below 1.</exception>
    public static RankPolicy Part(long minimum = 1)
    {
        Guard.Against.BelowMinimum(minimum, 1);
        return new(ShortfallPolicy.Part, minimum);
    }

    /// <summary>Returns the given policy with a minimum partial assignment of one unit.</summary>
    /// <param name="shortfall">The policy.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shortfall"/> is not a declared value.</exception>
    public static RankPolicy From(ShortfallPolicy shortfall)
    {
        Guard.Against.Undeclared(shortfall);
        return new(shortfall, minimumPart: 1);
    }

    /// <summary>Returns the policy and its minimum partial assignment.</summary>
    public override string ToString() => FormattableString.Invariant($"{Shortfall} {MinimumPart}");

    internal CertificatePolicy ToCertificate() => new CertificatePolicy.ByRank(Shortfall, MinimumPart);
}
