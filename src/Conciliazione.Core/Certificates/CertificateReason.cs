namespace Conciliazione.Certificates;

/// <summary>Why a row of a certificate got what it got. Italian term: motivazione.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record CertificateReason
{
    internal CertificateReason(CertificateRow row, LocalizedText text)
    {
        Row = row;
        Text = text;
    }

    /// <summary>The row.</summary>
    public CertificateRow Row { get; }

    /// <summary>Why, in words, from the figures of the certificate alone.</summary>
    public LocalizedText Text { get; }
}
