namespace Conciliazione.Coworking;

/// <summary>What changed between two rankings for desks. Italian term: variazioni della graduatoria delle postazioni.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record DeskDifference
{
    internal DeskDifference(ValueList<DeskChange> changes) => Changes = changes;

    /// <summary>Those whose status or position is not what it was, or about whom an event is; in the order of the new ranking.</summary>
    public ValueList<DeskChange> Changes { get; }

    /// <summary>Those who had no desk, and have one.</summary>
    public ValueList<DeskChange> Gained => Changes.Where(change => change.GainsDesk).ToValueList();

    /// <summary>Those who had a desk, and have none.</summary>
    public ValueList<DeskChange> Lost => Changes.Where(change => change.LosesDesk).ToValueList();

    /// <summary>Those who must be told of a decision.</summary>
    public ValueList<DeskChange> ToCommunicate => Changes.Where(change => change.MustBeCommunicated).ToValueList();

    /// <summary>Every change on a line of its own.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>Lines parted by a line feed, without one at the end; empty where nothing changed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) => string.Join('\n', Changes.Select(change => change.Explain(language)));

    /// <summary>How many changes.</summary>
    public override string ToString() => FormattableString.Invariant($"{Changes.Count} changes");
}
