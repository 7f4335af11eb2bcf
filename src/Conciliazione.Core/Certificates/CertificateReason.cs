namespace Conciliazione.Certificates;

/// <summary>The reason for the share of a row of a certificate. Italian term: motivazione.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CertificateReason
{
    internal CertificateReason(CertificateRow row, LocalizedText text)
    {
        Row = row;
        Text = text;
    }

    /// <summary>The row.</summary>
    public CertificateRow Row { get; }

    /// <summary>The reason as text, based only on the figures of the certificate.</summary>
    public LocalizedText Text { get; }
}
