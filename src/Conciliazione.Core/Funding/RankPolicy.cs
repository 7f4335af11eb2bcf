using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>What happens to the first in the ranking that does not fit, and what is the least given in part. Italian term: criterio di scorrimento.</summary>
/// <remarks>
/// Stop and Part end the sources that were open to the one that did not fit; a source that was closed to it goes on down the
/// ranking. Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record RankPolicy
{
    private RankPolicy(ShortfallPolicy shortfall, long minimumPart)
    {
        Shortfall = shortfall;
        MinimumPart = minimumPart;
    }

    /// <summary>It gets nothing, and neither does anyone after it from the same sources.</summary>
    public static RankPolicy Stop { get; } = new(ShortfallPolicy.Stop, minimumPart: 1);

    /// <summary>It gets nothing, and those after it are tried.</summary>
    public static RankPolicy Skip { get; } = new(ShortfallPolicy.Skip, minimumPart: 1);

    /// <summary>What happens.</summary>
    public ShortfallPolicy Shortfall { get; }

    /// <summary>The least that is given in part, in units; below it nothing is.</summary>
    public long MinimumPart { get; }

    /// <summary>It gets what is left, unless that is less than a declared part.</summary>
    /// <param name="minimum">The least part, in units; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is below 1.</exception>
    public static RankPolicy Part(long minimum = 1)
    {
        Guard.Against.BelowMinimum(minimum, 1);
        return new(ShortfallPolicy.Part, minimum);
    }

    /// <summary>The policy of a name, with the least part of one unit.</summary>
    /// <param name="shortfall">What happens.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shortfall"/> is not a declared value.</exception>
    public static RankPolicy Of(ShortfallPolicy shortfall)
    {
        Guard.Against.Undeclared(shortfall);
        return new(shortfall, minimumPart: 1);
    }

    /// <summary>The policy and its least part.</summary>
    public override string ToString() => FormattableString.Invariant($"{Shortfall} {MinimumPart}");

    internal CertificatePolicy ToCertificate() => new CertificatePolicy.ByRank(Shortfall, MinimumPart);
}
