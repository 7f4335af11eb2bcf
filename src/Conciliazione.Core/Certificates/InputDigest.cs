namespace Conciliazione.Certificates;

/// <summary>
/// The digest of everything submitted to a sharing: its money, its policy and every claim. Italian term: impronta delle richieste.
/// </summary>
/// <remarks>
/// <para>
/// A certificate that lacks a claim, or has another figure for one, can be a perfect certificate of another sharing. The digest
/// tells them apart: whoever holds the claims computes it from them, publishes it before the sharing if possible, and passes it to
/// <see cref="ShareCertificate.Verify(InputDigest)"/>.
/// </para>
/// <para>
/// It is the SHA-256, in lower-case hexadecimal digits, of a canonical text that does not depend on culture, on the order of the
/// claims or on this library (docs/decisions/0006). Equality is by content. Immutable and thread-safe.
/// </para>
/// </remarks>
public sealed record InputDigest
{
    private const int Digits = 64;

    /// <summary>Initializes a digest from its digits.</summary>
    /// <param name="number">64 hexadecimal digits; the case does not matter.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is <see langword="null"/> or not 64 hexadecimal digits.</exception>
    public InputDigest(string number)
    {
        Guard.Against.NullOrWhiteSpace(number);
        if (number.Length != Digits || !number.All(char.IsAsciiHexDigit))
        {
            throw new ArgumentException("A digest has 64 hexadecimal digits.", nameof(number));
        }

        Number = number.ToLowerInvariant();
    }

    /// <summary>The 64 hexadecimal digits, in lower case.</summary>
    public string Number { get; }

    /// <summary>Returns the number.</summary>
    public override string ToString() => Number;
}
