namespace Conciliazione.Funding;

/// <summary>
/// A sharing after withdrawals and reductions, with the resulting changes. Italian term: revisione del riparto.
/// </summary>
/// <typeparam name="TSharing">A sharing by weight or by rank.</typeparam>
/// <remarks>
/// Created by <see cref="Sharing.Revise"/> and <see cref="RankedSharing.Revise"/>. No claim has less than before unless an event
/// names it. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record Revision<TSharing>
    where TSharing : notnull
{
    internal Revision(TSharing before, TSharing after, long freed, ValueList<ShareChange> changes)
    {
        Before = before;
        After = after;
        Freed = freed;
        Changes = changes;
    }

    /// <summary>The sharing before the events.</summary>
    public TSharing Before { get; }

    /// <summary>
    /// The sharing after the events; in a sharing by weight, each claim has the floor and ceiling that the revision gave it.
    /// </summary>
    public TSharing After { get; }

    /// <summary>The number of units freed by the events, excluding those already left over.</summary>
    public long Freed { get; }

    /// <summary>The claims that gained or lost units, in the order of the lines.</summary>
    public ValueList<ShareChange> Changes { get; }

    /// <summary>Returns the changes.</summary>
    public override string ToString() => $"{Changes}";
}
