namespace Conciliazione.Certificates;

/// <summary>What the certificate says happens to the first for whom there is not enough. Italian term: capienza insufficiente.</summary>
/// <remarks>The default value is <see cref="Stop"/>.</remarks>
public enum CertificateShortfall
{
    /// <summary>It gets nothing, and nobody after it draws on the sources open to it.</summary>
    Stop = 0,

    /// <summary>It gets nothing, and those after it are tried.</summary>
    Skip = 1,

    /// <summary>It gets what is left, where that reaches the declared minimum; after it, as under <see cref="Stop"/>.</summary>
    Part = 2,
}
