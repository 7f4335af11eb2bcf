using System.Security.Cryptography;
using System.Text;

namespace Conciliazione.Rankings;

/// <summary>
/// The number drawn for a candidate from a published seed, which anyone can recompute. Italian term: sorteggio.
/// </summary>
/// <remarks>
/// The number is the SHA-256 of the seed, a line feed and the reference, in UTF-8, as lower-case hexadecimal digits: the lowest
/// comes first. Anyone who knows the seed and the references can verify it with any tool; no one can choose the order without
/// choosing the seed, so the seed is published after applications close. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record DrawnLot
{
    /// <summary>Draws the number for a candidate.</summary>
    /// <param name="seed">The published seed; not blank.</param>
    /// <param name="reference">The reference of the candidate; not blank.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank.</exception>
    public DrawnLot(string seed, string reference)
    {
        Seed = Guard.Against.NullOrWhiteSpace(seed);
        Reference = Guard.Against.NullOrWhiteSpace(reference);
        Number = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{reference}")));
    }

    /// <summary>The published seed.</summary>
    public string Seed { get; }

    /// <summary>The reference of the candidate.</summary>
    public string Reference { get; }

    /// <summary>The number, 64 hexadecimal digits; the lowest comes first.</summary>
    public string Number { get; }

    /// <summary>Returns the number.</summary>
    public override string ToString() => Number;
}
