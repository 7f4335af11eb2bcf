using System.Numerics;

namespace Conciliazione.Tests;

/// <summary>The laws that every number type of the library keeps.</summary>
internal static class NumberLaws
{
    private static readonly string?[] Formats = [null, "", "G", "g", "N", "n", "C", "c"];

    /// <summary>parse(print(x)) = x for each format and notation, whichever way it is printed and read.</summary>
    public static void ReadsWhatItPrints<T>(T value, Notation notation, Func<string, Notation, Validated<T>> read)
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        foreach (string? format in Formats)
        {
            string text = Cultures.SameInEach(() => value.ToString(format, notation));
            Assert.Equal(value, T.Parse(text, notation));
            Assert.Equal(value, T.Parse(text.AsSpan(), notation));
            Assert.True(T.TryParse(text, notation, out T tried));
            Assert.Equal(value, tried);
            Assert.Equal(value, Cultures.SameInEach(() => read(text, notation).OrThrow()));
            Assert.Equal(text, Spanned(value, format, notation));
        }
    }

    /// <summary>The format without a provider is the invariant one, and it is what the plain text is.</summary>
    public static void PrintsInvariantlyUnasked<T>(T value)
        where T : struct, ISpanFormattable
    {
        string text = Cultures.SameInEach(() => $"{value}");
        Assert.Equal(text, value.ToString("G", Notation.Invariant));
        Assert.Equal(text, Cultures.SameInEach(() => value.ToString(null, null)));
    }

    /// <summary>A span that is too short is refused whole, whatever its length.</summary>
    public static void RefusesShortSpans<T>(T value)
        where T : struct, ISpanFormattable
    {
        string text = value.ToString("C", Notation.Italian);
        for (int length = 0; length < text.Length; length++)
        {
            Assert.False(value.TryFormat(new char[length], out int written, "C", Notation.Italian));
            Assert.Equal(0, written);
        }

        Assert.True(value.TryFormat(new char[text.Length], out int whole, "C", Notation.Italian));
        Assert.Equal(text.Length, whole);
    }

    public static void RefusesOtherFormats<T>(T value)
        where T : struct, ISpanFormattable
    {
        foreach (string format in new[] { "X", "N2", "GG", " " })
        {
            string message = Assert.Throws<FormatException>(() => value.ToString(format, formatProvider: null)).Message;
            Assert.Contains($"'{format}'", message, StringComparison.Ordinal);
            Assert.Contains(typeof(T).Name, message, StringComparison.Ordinal);
            Assert.Throws<FormatException>(() => value.TryFormat(new char[99], out _, format, provider: null));
        }
    }

    /// <summary>Order and equality are those of exact fractions over any precision; equal values have equal hashes.</summary>
    public static void OrdersLike<T>(T left, T right, Func<T, (BigInteger Above, BigInteger Below)> exact)
        where T : struct, IEquatable<T>, IComparable<T>, IComparable, IComparisonOperators<T, T, bool>
    {
        Ordered(left, right, exact);
        Ordered(left, left, exact);
        Assert.Equal(1, left.CompareTo(null));
    }

    public static void RefusesToCompareWithAnotherType<T>(T value)
        where T : struct, IComparable
    {
        string message = Assert.Throws<ArgumentException>(() => value.CompareTo("1")).Message;
        Assert.Contains(typeof(T).Name, message, StringComparison.Ordinal);
    }

    /// <summary>Addition is exact where the sum fits, and an overflow that names value and limit where it does not.</summary>
    public static void AddsLike<T>(T left, T right, Func<T, BigInteger> units, BigInteger minimum, BigInteger maximum)
        where T : struct, IAdditionOperators<T, T, T>, ISpanFormattable
    {
        SameOrOverflow(() => left + right, units(left) + units(right), units, minimum, maximum);
        SameOrOverflow(() => right + left, units(left) + units(right), units, minimum, maximum);
    }

    /// <summary>The result of an operation is the exact one, or it does not fit and the message says so.</summary>
    public static void SameOrOverflow<T>(
        Func<T> operation, BigInteger exact, Func<T, BigInteger> units, BigInteger minimum, BigInteger maximum)
    {
        if (exact >= minimum && exact <= maximum)
        {
            Assert.Equal(exact, units(operation()));
            return;
        }

        string message = Cultures.SameInEach(() => Assert.Throws<OverflowException>(() => { operation(); }).Message);
        Assert.Contains("NUM-OVERFLOW", message, StringComparison.Ordinal);
        string digits = new([.. message.Where(char.IsAsciiDigit)]);
        Assert.Contains(BigInteger.Abs(exact < minimum ? minimum : maximum).ToString(), digits, StringComparison.Ordinal);
        Assert.Contains(BigInteger.Abs(exact).ToString().TrimEnd('0'), digits, StringComparison.Ordinal);
    }

    /// <summary>Nothing near a number throws, and every way of reading agrees with every other.</summary>
    public static void ReadsAlike<T>(string text, Notation notation, Func<string, Notation, Validated<T>> read)
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        Validated<T> outcome = read(text, notation);
        bool tried = T.TryParse(text, notation, out T value);
        Assert.Equal(outcome.TryGetValue(out T valid, out ValueList<Defect>? defects), tried);
        if (defects is null)
        {
            Assert.Equal(valid, value);
            Assert.Equal(valid, T.Parse(text, notation));
            Assert.Equal(Digits(text), Digits(value.ToString("G", notation)));
        }
        else
        {
            Assert.Equal(default, value);
            Exception thrown = Assert.ThrowsAny<SystemException>(() => T.Parse(text, notation));
            Assert.True(thrown is FormatException or OverflowException);
            Assert.Equal(Assert.Single(defects.AsEnumerable()).Render(Language.English), thrown.Message);
        }
    }

    /// <summary>The digits of a text but for zeros at either end, which forms may add or leave out.</summary>
    private static string Digits(string text) => new string([.. text.Where(char.IsAsciiDigit)]).Trim('0');

    private static string Spanned<T>(T value, string? format, Notation notation)
        where T : struct, ISpanFormattable
    {
        Span<char> buffer = stackalloc char[64];
        Assert.True(value.TryFormat(buffer, out int written, format, notation));
        return new(buffer[..written]);
    }

    private static void Ordered<T>(T left, T right, Func<T, (BigInteger Above, BigInteger Below)> exact)
        where T : struct, IEquatable<T>, IComparable<T>, IComparable, IComparisonOperators<T, T, bool>
    {
        int order = (exact(left).Above * exact(right).Below).CompareTo(exact(right).Above * exact(left).Below);
        Assert.Equal(order, Math.Sign(left.CompareTo(right)));
        Assert.Equal(-order, Math.Sign(right.CompareTo(left)));
        Assert.Equal(order, Math.Sign(left.CompareTo((object)right)));
        Assert.Equal(order < 0, left < right);
        Assert.Equal(order > 0, left > right);
        Assert.Equal(order <= 0, left <= right);
        Assert.Equal(order >= 0, left >= right);
        Assert.Equal(order == 0, left == right);
        Assert.Equal(order != 0, left != right);
        Assert.Equal(order == 0, left.Equals(right));
        Assert.Equal(order == 0, left.Equals((object)right));
        if (order == 0)
        {
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
        }
    }
}
