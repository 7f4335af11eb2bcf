namespace Conciliazione.Certificates;

/// <summary>What a claim draws on one source. Italian term: prelievo da una fonte.</summary>
/// <remarks>As written: the certificate verifies whether it holds. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record SourceDraw
{
    /// <summary>Initializes a new draw.</summary>
    /// <param name="source">The code of the source.</param>
    /// <param name="units">The number of units.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public SourceDraw(string source, long units)
    {
        Source = Guard.Against.Null(source);
        Units = units;
    }

    /// <summary>The code of the source.</summary>
    public string Source { get; }

    /// <summary>The number of units; at least 1 in draws made by the engine.</summary>
    public long Units { get; }

    /// <summary>Returns the source and the units.</summary>
    public override string ToString() => FormattableString.Invariant($"{Source} {Units}");
}
