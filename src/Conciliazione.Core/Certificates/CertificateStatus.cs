namespace Conciliazione.Certificates;

/// <summary>Specifies the status of a row of a certificate. Italian term: stato della riga.</summary>
/// <remarks>The default value is <see cref="TakesPart"/>.</remarks>
public enum CertificateStatus
{
    /// <summary>The row takes part in the sharing.</summary>
    TakesPart = 0,

    /// <summary>
    /// The row is tied with other rows for units that do not suffice for all of them; those units are counted as undecided.
    /// </summary>
    Undecided = 1,

    /// <summary>The row is kept and takes nothing more.</summary>
    Excluded = 2,
}
