namespace Conciliazione.Funding;

/// <summary>One row of a certificate: what was asked and what was assigned. Italian term: riga del certificato.</summary>
/// <remarks>As it was written: whether it holds is for the certificate to verify. Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record CertificateLine
{
    /// <summary>Builds a row.</summary>
    /// <param name="code">The identifier of the project.</param>
    /// <param name="title">What the project is called.</param>
    /// <param name="requested">What was asked.</param>
    /// <param name="assigned">What was assigned.</param>
    /// <exception cref="ArgumentNullException">A text is <see langword="null"/>.</exception>
    public CertificateLine(string code, string title, Euro requested, Euro assigned)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(title);
        Code = code;
        Title = title;
        Requested = requested;
        Assigned = assigned;
    }

    /// <summary>The identifier of the project.</summary>
    public string Code { get; }

    /// <summary>What the project is called.</summary>
    public string Title { get; }

    /// <summary>What was asked.</summary>
    public Euro Requested { get; }

    /// <summary>What was assigned.</summary>
    public Euro Assigned { get; }
}
