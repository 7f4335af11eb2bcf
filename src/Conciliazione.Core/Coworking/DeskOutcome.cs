namespace Conciliazione.Coworking;

/// <summary>Whether a request gets a desk, without the reasons. Italian term: esito dell'assegnazione.</summary>
/// <remarks>The default value is <see cref="NoRoom"/>: nobody gets a desk by default.</remarks>
public enum DeskOutcome
{
    /// <summary>What it asks for is not free.</summary>
    NoRoom = 0,

    /// <summary>The ranking stopped before it, at one that did not fit.</summary>
    Stopped = 1,

    /// <summary>It depends on the order of those tied.</summary>
    Undecided = 2,

    /// <summary>It gets a desk, whatever the order of those tied.</summary>
    Placed = 3,
}
