namespace Conciliazione.People;

/// <summary>The field in which somebody works, as far as a rule asks for it. Italian term: settore di lavoro.</summary>
/// <remarks>The default value is <see cref="Other"/>: a known answer, not a missing one.</remarks>
public enum WorkSector
{
    /// <summary>None of those below.</summary>
    Other = 0,

    /// <summary>Shops and trade (commercio).</summary>
    Commerce = 1,

    /// <summary>Homes for the elderly or the disabled (case di riposo, servizi residenziali).</summary>
    CareHome = 2,

    /// <summary>Hospitals and health services (sanità).</summary>
    Health = 3,
}
