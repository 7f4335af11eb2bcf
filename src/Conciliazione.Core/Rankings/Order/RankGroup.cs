namespace Conciliazione.Rankings;

/// <summary>Contestants that are equal so far: in the same category, with the same points, and by every key tried.</summary>
internal sealed class RankGroup<TApplication>(int category, Points points, int[] members, int nextKey, TieKey<TApplication>? below)
    where TApplication : notnull
{
    public int Category { get; } = category;

    public Points Points { get; } = points;

    /// <summary>The indexes of the members among the contestants, in ascending order.</summary>
    public int[] Members { get; } = members;

    /// <summary>The first key not yet tried on the group.</summary>
    public int NextKey { get; } = nextKey;

    /// <summary>The key that ranks the group above the next one; <see langword="null"/> if points or category do.</summary>
    public TieKey<TApplication>? Below { get; } = below;

    /// <summary>The key that could not be tried because a fact of some member is missing.</summary>
    public TieKey<TApplication>? Blocked { get; private init; }

    /// <summary>Returns the group with its next key passed over.</summary>
    public RankGroup<TApplication> Past() => new(Category, Points, Members, NextKey + 1, Below);

    public RankGroup<TApplication> BlockedBy(TieKey<TApplication> key) =>
        new(Category, Points, Members, NextKey, Below) { Blocked = key };
}
