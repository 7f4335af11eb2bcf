using System.Numerics;
using System.Runtime.InteropServices;

namespace Conciliazione;

/// <summary>A fraction of any width, and the same rounded down to a fixed number of binary digits.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WideRatio
{
    /// <summary>
    /// Two different fractions of 127 bits are at least 2^-254 apart, so the digits tell them apart even after a product with an
    /// amount.
    /// </summary>
    private const int Digits = 384;

    /// <summary>Initializes a new fraction.</summary>
    /// <param name="numerator">The numerator; zero or more.</param>
    /// <param name="denominator">The denominator; above zero.</param>
    public WideRatio(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
        Scaled = BigInteger.DivRem(numerator << Digits, denominator, out BigInteger rest);
        IsExact = rest.IsZero;
    }

    public static WideRatio From(Ratio ratio) => new(ratio.Numerator, ratio.Denominator);

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    /// <summary>The fraction in fixed point, rounded down.</summary>
    public BigInteger Scaled { get; }

    /// <summary>Whether the fixed point holds the whole fraction.</summary>
    public bool IsExact { get; }

    /// <summary>Compares a multiple of this fraction with a multiple of another.</summary>
    public static int Compare(BigInteger times, WideRatio one, BigInteger timesOther, WideRatio other) =>
        (times * one.Numerator * other.Denominator).CompareTo(timesOther * other.Numerator * one.Denominator);
}
