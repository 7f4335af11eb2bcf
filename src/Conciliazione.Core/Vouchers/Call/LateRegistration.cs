namespace Conciliazione.Vouchers;

/// <summary>
/// The policy for a request registered after the window of its arrival was closed. Italian term: protocollazione tardiva.
/// </summary>
/// <remarks>The default value is <see cref="NextWindow"/>. No policy takes anything away from requests already decided.</remarks>
public enum LateRegistration
{
    /// <summary>
    /// The request is decided with the earliest window still open, ordered within it by its own moment of arrival.
    /// </summary>
    NextWindow = 0,

    /// <summary>
    /// The request is decided when the next window closes, at the position of its own window: before any later requests still
    /// waiting.
    /// </summary>
    OwnPlace = 1,

    /// <summary>The request is not accepted.</summary>
    Refused = 2,
}
