namespace Conciliazione;

/// <summary>Specifies the provenance of a figure or a policy. Italian term: provenienza.</summary>
/// <remarks>The default value is <see cref="Stated"/>.</remarks>
public enum Provenance
{
    /// <summary>Stated by the source.</summary>
    Stated = 0,

    /// <summary>Derived from figures that the source gives.</summary>
    Derived = 1,

    /// <summary>The source is silent: this is the library's interpretation, and another is possible.</summary>
    Reading = 2,

    /// <summary>Given by the caller.</summary>
    Given = 3,

    /// <summary>Calculated from the accompanying values.</summary>
    Calculated = 4,
}
