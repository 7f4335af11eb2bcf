namespace Conciliazione.Certificates;

/// <summary>One of the sources that a certificate by rank spends, in their order. Italian term: fonte di finanziamento.</summary>
/// <remarks>As it was written: whether it holds is for the certificate to verify. Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record CertificateSource
{
    /// <summary>Builds a source.</summary>
    /// <param name="code">The code.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="units">How many units it holds at the start.</param>
    /// <param name="onlyFor">The tag that a row must carry to draw on it; <see langword="null"/> when it is open to all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="title"/> is <see langword="null"/>.</exception>
    public CertificateSource(string code, LocalizedText title, long units, string? onlyFor = null)
    {
        Code = Guard.Against.Null(code);
        Title = Guard.Against.Null(title);
        Units = units;
        OnlyFor = onlyFor;
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>How many units it holds at the start.</summary>
    public long Units { get; }

    /// <summary>The tag that a row must carry to draw on it, or <see langword="null"/>.</summary>
    public string? OnlyFor { get; }

    /// <summary>Code and units.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} {Units}");
}
