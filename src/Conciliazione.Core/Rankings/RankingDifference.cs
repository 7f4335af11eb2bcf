namespace Conciliazione.Rankings;

/// <summary>What changed between two rankings: who moved, who gained or lost a place, why. Italian term: variazioni della graduatoria.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record RankingDifference
{
    internal RankingDifference(ValueList<RankingChange> changes) => Changes = changes;

    /// <summary>Those for whom position, status or points are not what they were, or about whom an event is; in the order of the new ranking.</summary>
    public ValueList<RankingChange> Changes { get; }

    /// <summary>Those who had no place, and have one.</summary>
    public ValueList<RankingChange> Gained => Changes.Where(change => change.GainsPlace).ToValueList();

    /// <summary>Those who had a place, and have none.</summary>
    public ValueList<RankingChange> Lost => Changes.Where(change => change.LosesPlace).ToValueList();

    /// <summary>Those who must be told of a decision.</summary>
    public ValueList<RankingChange> ToCommunicate => Changes.Where(change => change.MustBeCommunicated).ToValueList();

    /// <summary>Every change on a line of its own.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>Lines parted by a line feed, without one at the end; empty where nothing changed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) => string.Join('\n', Changes.Select(change => change.Explain(language)));

    /// <summary>How many changes.</summary>
    public override string ToString() => FormattableString.Invariant($"{Changes.Count} changes");
}
