namespace Conciliazione.Rankings;

/// <summary>
/// The changes between two rankings: moves, places gained or lost, and their causes. Italian term: variazioni della graduatoria.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record RankingDifference
{
    internal RankingDifference(ValueList<RankingChange> changes) => Changes = changes;

    /// <summary>
    /// The changes of the candidates whose position, status or points differ, or that an event is about; in the order of the new
    /// ranking.
    /// </summary>
    public ValueList<RankingChange> Changes { get; }

    /// <summary>The changes of the candidates that had no place and now have one.</summary>
    public ValueList<RankingChange> Gained => Changes.Where(change => change.GainsPlace).ToValueList();

    /// <summary>The changes of the candidates that had a place and now have none.</summary>
    public ValueList<RankingChange> Lost => Changes.Where(change => change.LosesPlace).ToValueList();

    /// <summary>The changes that must be communicated.</summary>
    public ValueList<RankingChange> ToCommunicate => Changes.Where(change => change.MustBeCommunicated).ToValueList();

    /// <summary>Returns every change on its own line.</summary>
    /// <param name="language">The output language.</param>
    /// <returns>Lines separated by a line feed, with none at the end; empty if nothing changed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) => string.Join('\n', Changes.Select(change => change.Explain(language)));

    /// <summary>Returns the number of changes.</summary>
    public override string ToString() => FormattableString.Invariant($"{Changes.Count} changes");
}
