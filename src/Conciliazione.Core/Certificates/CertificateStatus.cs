namespace Conciliazione.Certificates;

/// <summary>How a row of a certificate stands. Italian term: stato della riga.</summary>
/// <remarks>The default value is <see cref="TakesPart"/>.</remarks>
public enum CertificateStatus
{
    /// <summary>It takes part in the sharing.</summary>
    TakesPart = 0,

    /// <summary>It is tied with others for units that are not enough for them all; those units are counted as undecided.</summary>
    Undecided = 1,

    /// <summary>It keeps its row and takes nothing more.</summary>
    Excluded = 2,
}
