namespace Conciliazione.Alliances;

/// <summary>Specifies how a body is tied to a name or to another body. Italian term: tipo di legame.</summary>
/// <remarks>The default value is <see cref="WrittenAs"/>.</remarks>
public enum BodyTieKind
{
    /// <summary>The text also writes the body under another name. Italian term: altra grafia.</summary>
    WrittenAs = 0,

    /// <summary>The body took the place of another one, as in a seat; not that it succeeds it in law. Italian term: sostituisce.</summary>
    Replaces = 1,

    /// <summary>
    /// The body, or the service, acts through another body, such as a district through the municipality that leads it.
    /// Italian term: opera tramite.
    /// </summary>
    ActsThrough = 2,
}
