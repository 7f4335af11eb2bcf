namespace Conciliazione.Funding;

/// <summary>A sharing after withdrawals and reductions, and what that changed. Italian term: revisione del riparto.</summary>
/// <typeparam name="TSharing">A sharing by weight or by rank.</typeparam>
/// <remarks>
/// Made by <see cref="Sharing.Revise"/> and <see cref="RankedSharing.Revise"/>. Nobody has less than before unless an event names
/// them. Equality is by content. Immutable, safe for any thread.
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

    /// <summary>What there is now; in a sharing by weight each claim with the floor and ceiling that the revision gave it.</summary>
    public TSharing After { get; }

    /// <summary>The number of units freed by the events, excluding those already left over.</summary>
    public long Freed { get; }

    /// <summary>Who gained and who lost, in the order of the lines.</summary>
    public ValueList<ShareChange> Changes { get; }

    /// <summary>Returns the changes.</summary>
    public override string ToString() => $"{Changes}";
}
