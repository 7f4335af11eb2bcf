namespace Conciliazione.Funding;

/// <summary>What a claim draws on one source. Italian term: prelievo da una fonte.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record SourceDraw
{
    internal SourceDraw(string source, long units)
    {
        Source = source;
        Units = units;
    }

    /// <summary>The code of the source.</summary>
    public string Source { get; }

    /// <summary>How many units; at least 1.</summary>
    public long Units { get; }

    /// <summary>Source and units.</summary>
    public override string ToString() => FormattableString.Invariant($"{Source} {Units}");
}
