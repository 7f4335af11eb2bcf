using System.Numerics;

namespace Conciliazione;

/// <summary>A kind of fixed-point number: how it is formatted, parsed and rejected. Shared by the number types.</summary>
internal sealed class NumberKind
{
    private readonly LocalizedText _form;
    private readonly long _minimum;
    private readonly long _maximum;
    private readonly bool _allOrNone;
    private readonly bool _trimsZeros;
    private readonly string? _symbolBefore;
    private readonly string? _symbolAfter;
    private readonly string? _prefix;

    private NumberKind(
        string name,
        int decimals,
        bool allOrNone,
        bool trimsZeros,
        LocalizedText form,
        string? symbolBefore = null,
        string? symbolAfter = null,
        long minimum = long.MinValue,
        long maximum = long.MaxValue)
    {
        Name = name;
        Decimals = decimals;
        _allOrNone = allOrNone;
        _trimsZeros = trimsZeros;
        _form = form;
        _minimum = minimum;
        _maximum = maximum;
        _symbolBefore = symbolBefore;
        _symbolAfter = symbolAfter;
        _prefix = symbolBefore is null ? null : symbolBefore + " ";
    }

    public static NumberKind Euro { get; } = new(
        nameof(Euro), decimals: 2, allOrNone: true, trimsZeros: false, new("1.234,56", "1,234.56"), symbolBefore: "€");

    public static NumberKind Points { get; } = new(
        nameof(Points), decimals: 2, allOrNone: false, trimsZeros: true, new("12,5", "12.5"));

    public static NumberKind Percentage { get; } = new(
        nameof(Percentage), decimals: 8, allOrNone: false, trimsZeros: true, new("29,998%", "29.998%"), symbolAfter: "%",
        minimum: 0, maximum: Conciliazione.Percentage.MaximumUnits);

    public string Name { get; }

    public int Decimals { get; }

    /// <summary>
    /// Returns the shape for a format: G (or empty) for the shortest form, N for thousands separators, C for thousands separators
    /// and the symbol.
    /// </summary>
    /// <exception cref="FormatException">The format is not G, N or C.</exception>
    public NumberShape Shape(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" or "g" => new(Groups: false, _trimsZeros, Suffix: _symbolAfter),
        "N" or "n" => new(Groups: true, _trimsZeros, Suffix: _symbolAfter),
        "C" or "c" => new(Groups: true, _trimsZeros, _prefix, _symbolAfter),
        _ => throw new FormatException($"'{format}' is not a format of {Name}: use G, N or C."),
    };

    public string Format(long units, string? format, IFormatProvider? provider) =>
        FixedPoint.Format(units, Decimals, Shape(format), Notation.From(provider));

    public bool TryFormat(
        long units, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FixedPoint.TryFormat(units, Decimals, Shape(format), Notation.From(provider), destination, out written);

    public NumberFault Parse(ReadOnlySpan<char> text, Notation notation, out long units)
    {
        bool negative = text.StartsWith('-');
        ReadOnlySpan<char> rest = negative ? text[1..] : text;
        ReadOnlySpan<char> afterSign = negative ? AfterSpace(rest) : rest;
        if (_symbolBefore is not null && afterSign.StartsWith(_symbolBefore, StringComparison.Ordinal))
        {
            rest = AfterSpace(afterSign[_symbolBefore.Length..]);
            if (rest.StartsWith('-'))
            {
                units = 0;
                return NumberFault.Malformed;
            }
        }
        else if ((_symbolBefore ?? _symbolAfter) is { } symbol && rest.EndsWith(symbol, StringComparison.Ordinal))
        {
            // Cultures and forms write either symbol last, with or without a space that does not break the line.
            rest = rest[..^symbol.Length];
            rest = rest is [.., ' ' or '\u00A0'] ? rest[..^1] : rest;
        }

        // The minus is put back so that the minimum value, which has no positive counterpart, can be parsed too.
        NumberFault fault = FixedPoint.Parse(negative ? string.Concat("-", rest) : rest, Decimals, _allOrNone, notation, out units);
        if (units < _minimum || units > _maximum)
        {
            units = 0;
            return NumberFault.Overflow;
        }

        return fault;
    }

    /// <summary>Creates the exception for an operation whose result is outside the bounds.</summary>
    public OverflowException Outside(BigInteger units) => DefectCodes.NumberOverflow(
        FixedPoint.Format(units, Decimals, Shape("N"), Notation.Invariant), Bound(units.Sign < 0, Notation.Invariant));

    /// <exception cref="FormatException">The text is not a number of this kind.</exception>
    /// <exception cref="OverflowException">The number does not fit.</exception>
    public long ParseOrThrow(ReadOnlySpan<char> text, IFormatProvider? provider)
    {
        var notation = Notation.From(provider);
        NumberFault fault = Parse(text, notation, out long units);
        if (fault == NumberFault.None)
        {
            return units;
        }

        string message = ToDefect(fault, text.ToString(), notation, path: "").Render(Language.English);
        throw fault == NumberFault.Overflow ? new OverflowException(message) : new FormatException(message);
    }

    public Validated<T> Read<T>(string? text, Notation notation, string path, Func<long, T> make)
        where T : notnull
    {
        Guard.Against.Null(notation);
        Guard.Against.Null(path);
        NumberFault fault = Parse(text, notation, out long units);
        return fault == NumberFault.None
            ? Validated<T>.Valid(make(units))
            : Validated<T>.Invalid([ToDefect(fault, text ?? "", notation, path)]);
    }

    private static ReadOnlySpan<char> AfterSpace(ReadOnlySpan<char> text) => text is [' ' or '\u00A0', ..] ? text[1..] : text;

    private Defect ToDefect(NumberFault fault, string text, Notation notation, string path) => fault switch
    {
        NumberFault.Empty => DefectCodes.NumberEmpty.At(path, FactValue.Of(""), Form(notation), DefectCodes.NumberSource),
        NumberFault.Decimals => DefectCodes.NumberDecimals.At(path, text, Decimals, DefectCodes.NumberSource),
        NumberFault.Overflow => (text.StartsWith('-') && _minimum == 0 ? DefectCodes.NumberNegative : DefectCodes.NumberTooLarge).At(
            path, text, Bound(text.StartsWith('-'), notation), DefectCodes.NumberSource),
        _ => DefectCodes.NumberMalformed.At(path, FactValue.Of(text), Form(notation), DefectCodes.NumberSource),
    };

    private FactValue Form(Notation notation) =>
        FactValue.Of(notation == Notation.Italian ? _form.Italian : _form.English);

    private string Bound(bool lower, Notation notation) => Format(lower ? _minimum : _maximum, "N", notation);
}
