namespace Conciliazione.Indicators;

/// <summary>A count of one of the named things of a target. Italian term: conteggio per voce.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ThingCount
{
    /// <summary>Initializes a new count.</summary>
    /// <param name="thing">The code of the thing; not blank.</param>
    /// <param name="count">The count.</param>
    /// <exception cref="ArgumentException"><paramref name="thing"/> is <see langword="null"/> or blank.</exception>
    public ThingCount(string thing, long count)
    {
        Thing = Guard.Against.NullOrWhiteSpace(thing);
        Count = count;
    }

    /// <summary>The code of the thing.</summary>
    public string Thing { get; }

    /// <summary>The count; a negative one is a defect of the result.</summary>
    public long Count { get; }

    /// <summary>Returns the code and the count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Thing}: {Count}");
}
