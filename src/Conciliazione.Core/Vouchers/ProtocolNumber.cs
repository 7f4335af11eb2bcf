using System.Globalization;
using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>The number under which an office registers what it receives, in a year. Italian term: numero di protocollo.</summary>
/// <remarks>
/// <para>Numbers start again each year (D.P.R. 445/2000, art. 57), so the year is part of it. Equal and ordered by year, then number.
/// The default value is no number; nothing is registered under it. Immutable, safe for any thread.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ProtocolNumber : IComparable<ProtocolNumber>, IComparable
{
    private const int LastYear = 9999;
    private const char Separator = '/';
    private const int YearDigits = 4;

    private static readonly LocalizedText Form = new("numero/anno, come 1234/2020", "number/year, such as 1234/2020");

    private ProtocolNumber(long key) => Key = key;

    /// <summary>The year; from 1 to 9999, 0 for the default value.</summary>
    public int Year => (int)(Key >> 32);

    /// <summary>The number in the year; from 1 up, 0 for the default value.</summary>
    public int Number => (int)(uint)Key;

    /// <summary>Both in one number, in the same order.</summary>
    internal long Key { get; }

    /// <summary>A protocol number.</summary>
    /// <param name="year">From 1 to 9999, both inclusive.</param>
    /// <param name="number">From 1 up.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static ProtocolNumber Of(int year, int number)
    {
        Guard.Against.BelowMinimum(year, 1);
        Guard.Against.AboveMaximum(year, LastYear);
        Guard.Against.BelowMinimum(number, 1);
        return new(((long)year << 32) | (uint)number);
    }

    /// <summary>Reads <c>1234/2020</c>: number, then the year in four digits; what is wrong with the text comes back as a defect.</summary>
    /// <param name="text">The text; <see langword="null"/> counts as empty.</param>
    /// <param name="path">Where the text stands in the data at hand, for the message; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static Validated<ProtocolNumber> Read(string? text, string path = "")
    {
        Guard.Against.Null(path);
        string[] parts = (text ?? "").Split(Separator);
        bool right = parts.Length == 2 & int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            & int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && parts[^1].Length == YearDigits && number > 0 && year > 0;
        Defect[] defects = right
            ? []
            : [VoucherDefects.Found(VoucherDefects.ProtocolForm, path, source: null, FactValue.Of(text ?? ""), FactValue.Of(Form))];
        return Validated<ProtocolNumber>.From(defects, () => Of(year, number));
    }

    /// <summary>Whether one number comes before another.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(ProtocolNumber left, ProtocolNumber right) => left.Key < right.Key;

    /// <summary>Whether one number comes after another.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(ProtocolNumber left, ProtocolNumber right) => left.Key > right.Key;

    /// <summary>Whether one number is another or comes before it.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(ProtocolNumber left, ProtocolNumber right) => left.Key <= right.Key;

    /// <summary>Whether one number is another or comes after it.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(ProtocolNumber left, ProtocolNumber right) => left.Key >= right.Key;

    /// <inheritdoc/>
    public int CompareTo(ProtocolNumber other) => Key.CompareTo(other.Key);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        ProtocolNumber other => CompareTo(other),
        _ => throw new ArgumentException("Not a ProtocolNumber.", nameof(obj)),
    };

    /// <summary>As <see cref="Read"/> takes it, <c>1234/2020</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}{Separator}{Year:0000}");

    /// <summary>The number whose <see cref="Key"/> this is.</summary>
    internal static ProtocolNumber FromKey(long key) => new(key);
}
