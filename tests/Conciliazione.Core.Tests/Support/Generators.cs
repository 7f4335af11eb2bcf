using FsCheck;
using FsCheck.Fluent;

namespace Conciliazione.Tests;

/// <summary>Values for properties: small ones often, edges now and then, the whole range of the type too.</summary>
internal static class Generators
{
    private static readonly Gen<long> WholeLong =
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select ((long)high << 32) | (uint)low;

    private static readonly Gen<char> Letters =
        Gen.Elements("abcxyzABCXYZ àèéìòù 0123456789 .,;:-€%{}()«»'\"\\\u00A0ıİ".ToCharArray());

    private static readonly Arbitrary<long> Longs = Arb.From(
        Gen.Frequency(
            (6, Gen.Choose(-1_000_000, 1_000_000).Select(value => (long)value)),
            (2, Gen.Elements(0L, 1, -1, 50, -50, 99, 100, -100, 101, int.MaxValue, long.MaxValue, long.MaxValue - 1, long.MinValue, long.MinValue + 1)),
            (3, WholeLong)),
        Smaller);

    /// <summary>Amounts over the whole range of the type.</summary>
    public static Arbitrary<Euro> Euros { get; } = Longs.Convert(Euro.FromCents, euro => euro.Cents);

    /// <summary>Amounts above zero and small enough to be multiplied and summed in a test: up to ten million euros.</summary>
    public static Arbitrary<PositiveEuro> PositiveEuros { get; } = Arb.From(
        Gen.Choose(1, 1_000_000_000).Select(cents => new PositiveEuro(Euro.FromCents(cents))),
        euro => Smaller(euro.Value.Cents).Where(cents => cents > 0).Select(cents => new PositiveEuro(Euro.FromCents(cents))));

    /// <summary>Scores over the whole range of the type.</summary>
    public static Arbitrary<Points> Points { get; } =
        Longs.Convert(Conciliazione.Points.FromHundredths, points => points.Hundredths);

    /// <summary>Percentages over the whole range of the type, the usual ones most of the time.</summary>
    public static Arbitrary<Percentage> Percentages { get; } = Gen.Frequency(
        (4, Gen.Choose(0, 100).Select(percent => Percentage.Of(percent))),
        (2, Gen.Choose(0, 10_000).Select(percent => Percentage.Of(percent / 100m))),
        (3, WholeLong.Select(value => Percentage.Of((ulong)value % 100_000_000_000_001UL / 100_000_000m))),
        (1, Gen.Elements(Percentage.Zero, Percentage.Hundred, Percentage.MaxValue, Percentage.Of(0.00000001m), Percentage.Of(29.99999999m))))
        .ToArbitrary();

    public static Arbitrary<Int128> WideIntegers { get; } = Arb.From(Bits(126), Smaller);

    /// <summary>Fractions both of whose parts fit in 64 bits, so that their products take the narrow path.</summary>
    public static Arbitrary<NarrowRatio> NarrowRatios { get; } =
        Ratios(Longs.Generator.Select(value => (Int128)value)).Convert(ratio => new NarrowRatio(ratio), narrow => narrow.Value);

    /// <summary>Fractions of any width up to the bounds of the type.</summary>
    public static Arbitrary<Ratio> WideRatios { get; } = Ratios(Bits(126));

    /// <summary>Fractions whose sums and products always fit.</summary>
    public static Arbitrary<SmallRatio> SmallRatios { get; } =
        Ratios(Gen.Choose(-10_000_000, 10_000_000).Select(value => (Int128)value)).Convert(ratio => new SmallRatio(ratio), small => small.Value);

    public static Arbitrary<RoundingRule> RoundingRules { get; } = Gen.Elements(RoundingRule.All.AsEnumerable()).ToArbitrary();

    public static Arbitrary<Notation> Notations { get; } = Gen.Elements(Notation.Invariant, Notation.Italian).ToArbitrary();

    public static Arbitrary<bool> Answers { get; } = Gen.Elements(true, false).ToArbitrary();

    /// <summary>FsCheck's own, which grow with the size of the case.</summary>
    public static Arbitrary<NonNegativeInt> NonNegativeNumbers { get; } = ArbMap.Default.ArbFor<NonNegativeInt>();

    /// <summary>Seeds for orders and draws of a test's own, uniform from 0 to the largest whole number.</summary>
    public static Arbitrary<Seed> Seeds { get; } = Gen.Choose(0, int.MaxValue).Select(value => new Seed(value)).ToArbitrary();

    /// <summary>From one part to four, for what can be done in parts.</summary>
    public static Arbitrary<PartCount> PartCounts { get; } = Gen.Choose(1, 4).Select(value => new PartCount(value)).ToArbitrary();

    /// <summary>The index of one of ten candidates, of whom fewer may be there.</summary>
    public static Arbitrary<OneOfTen> Tenths { get; } = Gen.Choose(0, 9).Select(value => new OneOfTen(value)).ToArbitrary();

    /// <summary>The index of one of eight candidates, of whom fewer may be there.</summary>
    public static Arbitrary<OneOfEight> Eighths { get; } = Gen.Choose(0, 7).Select(value => new OneOfEight(value)).ToArbitrary();

    public static Arbitrary<Language> Languages { get; } = Gen.Elements(Language.Italian, Language.English).ToArbitrary();

    /// <summary>Texts that are not blank, with accents, braces, quotes and the two Turkish letters among the rest.</summary>
    public static Arbitrary<string> Texts { get; } = Arb.From(
        from first in Gen.Elements("aZ9{€".ToCharArray())
        from rest in Gen.ArrayOf(Letters)
        select first + new string(rest),
        text => text.Length > 1 ? [text[..1], text[..(text.Length / 2)], text[..^1]] : []);

    /// <summary>Texts close to numbers: every character that a number can hold, and some that it cannot.</summary>
    public static Arbitrary<AlmostNumber> AlmostNumbers { get; } = Gen.ArrayOf(Gen.Elements("0011234567899..,,--+€%  \u00A0e٣".ToCharArray()))
        .Select(characters => new AlmostNumber(new(characters))).ToArbitrary();

    public static Arbitrary<LegalSource> LegalSources { get; } = (
        from act in Texts.Generator
        from document in Texts.Generator.OrNull()
        from section in Texts.Generator.OrNull()
        select new LegalSource(act, document, section)).ToArbitrary();

    /// <summary>Lists of whole numbers, short enough that two of them are often equal.</summary>
    public static Arbitrary<ValueList<int>> Lists { get; } =
        Gen.ArrayOf(Gen.Choose(0, 2)).Resize(4).Select(items => items.ToValueList()).ToArbitrary();

    private static Arbitrary<Ratio> Ratios(Gen<Int128> parts)
    {
        Gen<Ratio> ratios =
            from numerator in parts
            from denominator in parts
            select Ratio.Of(numerator, denominator == 0 ? 1 : denominator);
        return Arb.From(ratios, ratio => Smaller(ratio.Numerator).Select(numerator => Ratio.Of(numerator, ratio.Denominator))
            .Concat(Smaller(ratio.Denominator).Where(denominator => denominator > 0).Select(denominator => Ratio.Of(ratio.Numerator, denominator))));
    }

    /// <summary>Whole numbers whose width, not whose value, is uniform: most of a uniform range is wide.</summary>
    private static Gen<Int128> Bits(int maximum) =>
        from width in Gen.Choose(0, maximum)
        from high in WholeLong
        from low in WholeLong
        from negative in Gen.Elements(true, false)
        let bits = (Int128)(new UInt128((ulong)high, (ulong)low) >> (128 - width))
        select negative ? -bits : bits;

    private static IEnumerable<long> Smaller(long value) => Smaller((Int128)value).Select(smaller => (long)smaller);

    private static IEnumerable<Int128> Smaller(Int128 value)
    {
        if (value != 0)
        {
            yield return 0;
        }

        for (Int128 step = value / 2; step != 0; step /= 2)
        {
            yield return value - step;
        }
    }
}

/// <summary>An amount above zero, up to ten million euros.</summary>
public sealed record PositiveEuro(Euro Value);

/// <summary>A fraction both of whose parts fit in 64 bits.</summary>
public sealed record NarrowRatio(Ratio Value);

/// <summary>A fraction both of whose parts are at most ten million.</summary>
public sealed record SmallRatio(Ratio Value);

/// <summary>A text of characters that numbers hold, which may or may not be a number.</summary>
public sealed record AlmostNumber(string Value);

/// <summary>A seed for an order or a draw of a test's own, never negative.</summary>
public sealed record Seed(int Value);

/// <summary>A number of parts, from 1 to 4.</summary>
public sealed record PartCount(int Value);

/// <summary>An index from 0 to 9.</summary>
public sealed record OneOfTen(int Value);

/// <summary>An index from 0 to 7.</summary>
public sealed record OneOfEight(int Value);
