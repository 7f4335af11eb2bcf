namespace Conciliazione.Coworking;

/// <summary>Specifies whether a request gets a desk, without the reasons. Italian term: esito dell'assegnazione.</summary>
/// <remarks>The default value is <see cref="NoRoom"/>: no request gets a desk by default.</remarks>
public enum DeskOutcome
{
    /// <summary>What the request asks for is not free.</summary>
    NoRoom = 0,

    /// <summary>The ranking stopped before the request, at one that did not fit.</summary>
    Stopped = 1,

    /// <summary>The outcome depends on the order of tied requests, or on a renewal that may come before.</summary>
    Undecided = 2,

    /// <summary>The request gets a desk, whatever the order of tied requests.</summary>
    Placed = 3,
}
