namespace Conciliazione.Vouchers;

/// <summary>
/// What happens to a request registered after the window of its arrival was closed. Italian term: protocollazione tardiva.
/// </summary>
/// <remarks>The default value is <see cref="NextWindow"/>. No choice takes anything from those who were decided already.</remarks>
public enum LateRegistration
{
    /// <summary>It is decided with the earliest window not closed yet, ordered inside it by its own moment of arrival.</summary>
    NextWindow = 0,

    /// <summary>It is decided when the next window closes, at the place of its own window: before whoever came later and still waits.</summary>
    OwnPlace = 1,

    /// <summary>It is not taken.</summary>
    Refused = 2,
}
