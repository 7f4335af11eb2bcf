using System.Globalization;
using System.Numerics;

namespace Conciliazione;

/// <summary>
/// Formats and parses fixed-point numbers, held as whole numbers of units. The framework's decimal parser reads <c>1.2.3,5</c> as
/// 123.5 in Italian, and its formatter depends on the culture; neither is acceptable for money.
/// </summary>
internal static class FixedPoint
{
    private const int LongestText = 128;

    public static string Format(Int128 units, int decimals, NumberShape shape, Notation notation)
    {
        Span<char> buffer = stackalloc char[LongestText];
        TryFormat(units, decimals, shape, notation, buffer, out int written);
        return new(buffer[..written]);
    }

    /// <summary>Formats a number beyond 128 bits, of up to 80 digits.</summary>
    public static string Format(BigInteger units, int decimals, NumberShape shape, Notation notation)
    {
        Span<char> digits = stackalloc char[LongestText];
        BigInteger.Abs(units).TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        Span<char> buffer = stackalloc char[LongestText];
        TryDress(digits[..length], units.Sign < 0, decimals, shape, notation, buffer, out int written);
        return new(buffer[..written]);
    }

    public static bool TryFormat(
        Int128 units, int decimals, NumberShape shape, Notation notation, Span<char> destination, out int written)
    {
        if (units >= long.MinValue && units <= long.MaxValue)
        {
            return TryFormat((long)units, decimals, shape, notation, destination, out written);
        }

        UInt128 magnitude = units < 0 ? UInt128.Zero - (UInt128)units : (UInt128)units;
        Span<char> digits = stackalloc char[LongestText];
        magnitude.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        return TryDress(digits[..length], units < 0, decimals, shape, notation, destination, out written);
    }

    /// <summary>Formats a number of 64 bits, as most are, digit by digit from the last.</summary>
    private static bool TryFormat(
        long units, int decimals, NumberShape shape, Notation notation, Span<char> destination, out int written)
    {
        Span<char> buffer = stackalloc char[LongestText];
        int start = LongestText;
        shape.Suffix.AsSpan().CopyTo(buffer[(start -= shape.Suffix?.Length ?? 0)..]);
        ulong left = units < 0 ? 0UL - (ulong)units : (ulong)units;
        bool skipping = shape.TrimsZeros;
        for (int i = 0; i < decimals; i++)
        {
            (left, ulong digit) = Math.DivRem(left, 10);
            skipping &= digit == 0;
            if (!skipping)
            {
                buffer[--start] = (char)('0' + digit);
            }
        }

        if (decimals > 0 && !skipping)
        {
            buffer[--start] = notation.DecimalSeparator;
        }

        int whole = 0;
        do
        {
            if (shape.Groups && whole > 0 && whole % 3 == 0)
            {
                buffer[--start] = notation.GroupSeparator;
            }

            (left, ulong digit) = Math.DivRem(left, 10);
            buffer[--start] = (char)('0' + digit);
            whole++;
        }
        while (left > 0);

        return TryFinish(buffer, start, units < 0, shape, destination, out written);
    }

    /// <summary>
    /// Parses an optional minus, digits with all or none of their group separators, and optional decimals: at most
    /// <paramref name="decimals"/> of them, or exactly that many if <paramref name="allOrNone"/> is set. Leading zeros, as in
    /// records of fixed width, are read unless there are groups: <c>0.123</c> would be one number in each notation.
    /// </summary>
    public static NumberFault Parse(
        ReadOnlySpan<char> text, int decimals, bool allOrNone, Notation notation, out long units)
    {
        units = 0;
        if (text.IsWhiteSpace())
        {
            return NumberFault.Empty;
        }

        bool negative = text[0] == '-';
        ReadOnlySpan<char> rest = negative ? text[1..] : text;
        int point = rest.IndexOf(notation.DecimalSeparator);
        ReadOnlySpan<char> whole = point < 0 ? rest : rest[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : rest[(point + 1)..];
        if (!IsWhole(whole, notation.GroupSeparator) || (point >= 0 && (fraction.IsEmpty || !AllDigits(fraction))))
        {
            return NumberFault.Malformed;
        }

        if (fraction.Length > decimals || (allOrNone && !fraction.IsEmpty && fraction.Length != decimals))
        {
            return NumberFault.Decimals;
        }

        Int128 value = 0;
        foreach (char digit in whole)
        {
            if (digit != notation.GroupSeparator && !TryAppend(ref value, digit - '0'))
            {
                return NumberFault.Overflow;
            }
        }

        for (int i = 0; i < decimals; i++)
        {
            if (!TryAppend(ref value, i < fraction.Length ? fraction[i] - '0' : 0))
            {
                return NumberFault.Overflow;
            }
        }

        value = negative ? -value : value;
        if (value > long.MaxValue || value < long.MinValue)
        {
            return NumberFault.Overflow;
        }

        units = (long)value;
        return NumberFault.None;
    }

    private static bool TryDress(
        ReadOnlySpan<char> digits, bool negative, int decimals, NumberShape shape, Notation notation, Span<char> destination, out int written)
    {
        Span<char> buffer = stackalloc char[LongestText];
        int start = LongestText;
        shape.Suffix.AsSpan().CopyTo(buffer[(start -= shape.Suffix?.Length ?? 0)..]);

        bool skipping = shape.TrimsZeros;
        for (int i = 0; i < decimals; i++)
        {
            char digit = i < digits.Length ? digits[^(i + 1)] : '0';
            skipping &= digit == '0';
            if (!skipping)
            {
                buffer[--start] = digit;
            }
        }

        if (decimals > 0 && !skipping)
        {
            buffer[--start] = notation.DecimalSeparator;
        }

        ReadOnlySpan<char> whole = digits.Length > decimals ? digits[..^decimals] : "0";
        for (int i = 0; i < whole.Length; i++)
        {
            if (shape.Groups && i > 0 && i % 3 == 0)
            {
                buffer[--start] = notation.GroupSeparator;
            }

            buffer[--start] = whole[^(i + 1)];
        }

        return TryFinish(buffer, start, negative, shape, destination, out written);
    }

    /// <summary>Puts symbol and sign before the digits that end a buffer, and copies all of it.</summary>
    private static bool TryFinish(
        Span<char> buffer, int start, bool negative, NumberShape shape, Span<char> destination, out int written)
    {
        shape.Prefix.AsSpan().CopyTo(buffer[(start -= shape.Prefix?.Length ?? 0)..]);
        if (negative)
        {
            // A sign stands apart from a symbol, not from a digit.
            if (shape.Prefix is not null)
            {
                buffer[--start] = ' ';
            }

            buffer[--start] = '-';
        }

        bool fits = ((ReadOnlySpan<char>)buffer[start..]).TryCopyTo(destination);
        written = fits ? LongestText - start : 0;
        return fits;
    }

    private static bool TryAppend(ref Int128 value, int digit)
    {
        value = (value * 10) + digit;
        return value <= (Int128)long.MaxValue + 1;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, char separator)
    {
        int group = text.IndexOf(separator);
        ReadOnlySpan<char> head = group < 0 ? text : text[..group];
        if (head.IsEmpty || !AllDigits(head) || (head[0] == '0' && group >= 0))
        {
            return false;
        }

        if (group < 0)
        {
            return true;
        }

        ReadOnlySpan<char> tail = text[group..];
        if (head.Length > 3 || tail.Length % 4 != 0)
        {
            return false;
        }

        for (; !tail.IsEmpty; tail = tail[4..])
        {
            if (tail[0] != separator || !AllDigits(tail[1..4]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AllDigits(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
