namespace Conciliazione.People;

/// <summary>
/// Specifies the sector in which a person works, as far as a rule asks for it. Italian term: settore di lavoro.
/// </summary>
/// <remarks>The default value is <see cref="Other"/>: a known answer, not a missing one.</remarks>
public enum WorkSector
{
    /// <summary>None of the sectors below.</summary>
    Other = 0,

    /// <summary>Shops and trade (commercio).</summary>
    Commerce = 1,

    /// <summary>Homes for elderly people or people with disabilities (case di riposo, servizi residenziali).</summary>
    CareHome = 2,

    /// <summary>Hospitals and health services (sanità).</summary>
    Health = 3,
}
