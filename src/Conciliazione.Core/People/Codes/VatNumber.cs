using System.Diagnostics.CodeAnalysis;

namespace Conciliazione.People;

/// <summary>The number of a taxable person for VAT. Italian term: partita IVA.</summary>
/// <remarks>
/// <para>Eleven digits, the last of which is a Luhn check digit. A valid form does not prove that the number was ever assigned.
/// The country prefix of the European register (<c>IT</c>) is read and not kept.</para>
/// <para>The number is printed: a taxable person must show it to the public (art. 35 D.P.R. 633/1972). A text that could not be
/// read is never printed, as it may be something else. Equality is by the digits. Immutable and thread-safe.</para>
/// </remarks>
public sealed record VatNumber : ISpanParsable<VatNumber>
{
    private static readonly LocalizedText Form = new("11 cifre", "11 digits");

    private readonly string _digits;

    private VatNumber(string digits) => _digits = digits;

    /// <summary>Reads a number, or returns the defects of the text.</summary>
    /// <param name="text">
    /// The text, with or without spaces around it and the prefix <c>IT</c>, neither of which is kept; <see langword="null"/> is
    /// treated as empty.
    /// </param>
    /// <param name="path">The path of the text within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static Validated<VatNumber> Read(string? text, string path = "")
    {
        Guard.Against.Null(path);
        var defects = new List<Defect>();
        string digits = ElevenDigits.WithoutPrefix(text).ToString();
        if (digits.Length == 0)
        {
            defects.Add(DefectCodes.VatNumberEmpty.At(path, FactValue.Of(""), FactValue.Of(Form), DefectCodes.VatNumberSource));
        }
        else if (digits.Length != ElevenDigits.Length)
        {
            defects.Add(DefectCodes.VatNumberLength.At(path, FactValue.Of(digits.Length), FactValue.Of(Form), DefectCodes.VatNumberSource));
            ElevenDigits.InspectCharacters(digits, DefectCodes.VatNumberCharacter, DefectCodes.VatNumberSource, path, defects);
        }
        else
        {
            ElevenDigits.Inspect(
                digits, DefectCodes.VatNumberCharacter, DefectCodes.VatNumberSerial, DefectCodes.VatNumberCheck, DefectCodes.VatNumberSource, path, defects);
        }

        return Validated<VatNumber>.From(defects, () => new(digits));
    }

    /// <inheritdoc/>
    /// <remarks>The provider is ignored. The exception message does not contain the text.</remarks>
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
        ReadOnlySpan<char> bare = ElevenDigits.Bare(s);
        result = ElevenDigits.IsRight(bare) ? new(bare.ToString()) : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out VatNumber result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Returns the eleven digits.</summary>
    public override string ToString() => _digits;
}
