using System.Globalization;
using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>
/// The number under which an office registers an incoming document, within a year. Italian term: numero di protocollo.
/// </summary>
/// <remarks>
/// Numbering restarts each year (D.P.R. 445/2000, art. 57), so the year is part of the number. Equality and ordering are by year,
/// then by number. The default value is not a protocol number; no document is registered under it. Immutable and thread-safe.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ProtocolNumber : IComparable<ProtocolNumber>, IComparable
{
    private const int LastYear = 9999;
    private const char Separator = '/';
    private const int YearDigits = 4;

    private static readonly LocalizedText Form = new("numero/anno, come 1234/2020", "number/year, such as 1234/2020");

    private ProtocolNumber(long key) => Key = key;

    /// <summary>The year; from 1 to 9999, or 0 for the default value.</summary>
    public int Year => (int)(Key >> 32);

    /// <summary>The number within the year; from 1, or 0 for the default value.</summary>
    public int Number => (int)(uint)Key;

    /// <summary>The year and the number combined in one integer, with the same ordering.</summary>
    internal long Key { get; }

    /// <summary>Creates a protocol number.</summary>
    /// <param name="year">The year; from 1 to 9999, both inclusive.</param>
    /// <param name="number">The number within the year; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static ProtocolNumber Of(int year, int number)
    {
        Guard.Against.BelowMinimum(year, 1);
        Guard.Against.AboveMaximum(year, LastYear);
        Guard.Against.BelowMinimum(number, 1);
        return new(((long)year << 32) | (uint)number);
    }

    /// <summary>Reads <c>1234/2020</c>: the number, then the four-digit year; an invalid text is returned as a defect.</summary>
    /// <param name="text">The text; <see langword="null"/> is treated as empty.</param>
    /// <param name="path">The path of the text within the input, used in messages; may be empty.</param>
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
            : [DefectCodes.VoucherFound(DefectCodes.VoucherProtocolForm, path, source: null, FactValue.Of(text ?? ""), FactValue.Of(Form))];
        return Validated<ProtocolNumber>.From(defects, () => Of(year, number));
    }

    /// <summary>Determines whether one number comes before another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <(ProtocolNumber left, ProtocolNumber right) => left.Key < right.Key;

    /// <summary>Determines whether one number comes after another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >(ProtocolNumber left, ProtocolNumber right) => left.Key > right.Key;

    /// <summary>Determines whether one number equals another or comes before it.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <=(ProtocolNumber left, ProtocolNumber right) => left.Key <= right.Key;

    /// <summary>Determines whether one number equals another or comes after it.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
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

    /// <summary>Returns the number in the form that <see cref="Read"/> accepts, such as <c>1234/2020</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}{Separator}{Year:0000}");

    /// <summary>Returns the number with the given <see cref="Key"/>.</summary>
    internal static ProtocolNumber FromKey(long key) => new(key);
}
