using System.Diagnostics.CodeAnalysis;

namespace Conciliazione.People;

/// <summary>The number of a taxable person for VAT. Italian term: partita IVA.</summary>
/// <remarks>
/// <para>Eleven digits, the last one by Luhn. A right form is no proof that the number was ever given to anybody. The country
/// prefix of the European register is not part of it.</para>
/// <para>It prints itself: a taxable person must show it to the public (art. 35 D.P.R. 633/1972). What could not be read
/// is never printed, as it may be something else. Equality is by the digits. Immutable, safe for any thread.</para>
/// </remarks>
public sealed record VatNumber : ISpanParsable<VatNumber>
{
    private static readonly LocalizedText Form = new("11 cifre", "11 digits");

    private readonly string _digits;

    private VatNumber(string digits) => _digits = digits;

    /// <summary>Reads a number; everything that is wrong with the text comes back as defects.</summary>
    /// <param name="text">The text, without spaces or prefix; <see langword="null"/> counts as empty.</param>
    /// <param name="path">Where the text stands in the data at hand, for the message; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static Validated<VatNumber> Read(string? text, string path = "")
    {
        Guard.Against.Null(path);
        var defects = new List<Defect>();
        if (string.IsNullOrWhiteSpace(text))
        {
            defects.Add(VatNumberDefects.Empty.At(path, FactValue.Of(""), FactValue.Of(Form), VatNumberDefects.Source));
        }
        else if (text.Length != ElevenDigits.Length)
        {
            defects.Add(VatNumberDefects.Length.At(path, FactValue.Of(text.Length), FactValue.Of(Form), VatNumberDefects.Source));
        }
        else
        {
            ElevenDigits.Inspect(
                text, VatNumberDefects.Character, VatNumberDefects.Serial, VatNumberDefects.Check, VatNumberDefects.Source, path, defects);
        }

        return Validated<VatNumber>.From(defects, () => new(text!));
    }

    /// <inheritdoc/>
    /// <remarks>The provider is not read. The message of the exception does not hold the text.</remarks>
    public static VatNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out VatNumber? result)
        ? result
        : throw new FormatException("Not a partita IVA: VatNumber.Read says why.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static VatNumber Parse(string s, IFormatProvider? provider)
    {
        Guard.Against.Null(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out VatNumber result)
    {
        result = ElevenDigits.IsRight(s) ? new(s.ToString()) : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out VatNumber result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The eleven digits.</summary>
    public override string ToString() => _digits;
}
