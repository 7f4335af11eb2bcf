namespace Conciliazione.Coworking;

/// <summary>The changes between two rankings for desks. Italian term: variazioni della graduatoria delle postazioni.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DeskDifference
{
    internal DeskDifference(ValueList<DeskChange> changes) => Changes = changes;

    /// <summary>
    /// The changes of the requests whose status or position differs, or that an event is about; in the order of the new ranking.
    /// </summary>
    public ValueList<DeskChange> Changes { get; }

    /// <summary>The changes of the requests that had no desk and now have one.</summary>
    public ValueList<DeskChange> Gained => Changes.Where(change => change.GainsDesk).ToValueList();

    /// <summary>The changes of the requests that had a desk and now have none.</summary>
    public ValueList<DeskChange> Lost => Changes.Where(change => change.LosesDesk).ToValueList();

    /// <summary>The changes that must be communicated.</summary>
    public ValueList<DeskChange> ToCommunicate => Changes.Where(change => change.MustBeCommunicated).ToValueList();

    /// <summary>Returns every change on its own line.</summary>
    /// <param name="language">The output language.</param>
    /// <returns>Lines separated by a line feed, with none at the end; empty if nothing changed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) => string.Join('\n', Changes.Select(change => change.Explain(language)));

    /// <summary>Returns the number of changes.</summary>
    public override string ToString() => FormattableString.Invariant($"{Changes.Count} changes");
}
