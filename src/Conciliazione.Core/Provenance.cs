namespace Conciliazione;

/// <summary>Where a figure or a policy comes from. Italian term: provenienza.</summary>
/// <remarks>The default value is <see cref="Stated"/>.</remarks>
public enum Provenance
{
    /// <summary>The source says it.</summary>
    Stated = 0,

    /// <summary>It follows from figures that the source gives.</summary>
    Derived = 1,

    /// <summary>The source is silent: it is this library's reading, and another is possible.</summary>
    Reading = 2,

    /// <summary>The caller gave it.</summary>
    Given = 3,

    /// <summary>It is computed from the values beside it.</summary>
    Calculated = 4,
}
