using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Conciliazione.People;

/// <summary>The code by which the Italian administration identifies people and bodies. Italian term: codice fiscale.</summary>
/// <remarks>
/// <para>For a person: sixteen characters, the last of which is a check letter; any of its seven digits may be replaced by a
/// letter (omocodia), in any order. For a body, or provisionally for a person: eleven digits with the check digit of a partita
/// IVA. A valid form does not prove that the code was ever assigned, that the place of birth exists, or that the letters are
/// those of a name.</para>
/// <para>Personal data: it is printed only by <see cref="Reveal"/>, and no message or debugger view shows it. Equality is by the
/// exact code in upper case: two variants of a code were assigned to two people, precisely to distinguish them. There is no
/// ordering. Immutable and thread-safe.</para>
/// <para>Source: D.M. 23 dicembre 1976, n. 13813.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record FiscalCode : ISpanParsable<FiscalCode>
{
    private const int YearsInACentury = 100;

    private static readonly LocalizedText Form = new("16 caratteri, o 11 cifre", "16 characters, or 11 digits");

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _text;

    private FiscalCode(string text) => _text = text;

    /// <summary>The form of the code.</summary>
    public FiscalCodeKind Kind => _text.Length == PersonCode.Length ? FiscalCodeKind.Person : FiscalCodeKind.Numeric;

    /// <summary>Whether a letter replaces one of the digits because someone else has the plain code.</summary>
    public bool IsVariant => Kind == FiscalCodeKind.Person && PersonCode.CountSubstitutes(_text) > 0;

    /// <summary>Reads a code in upper or lower case, or returns the defects of the text.</summary>
    /// <param name="text">
    /// The text, with or without spaces around it, and eleven digits with or without the prefix <c>IT</c>, neither of which is
    /// kept; <see langword="null"/> is treated as empty.
    /// </param>
    /// <param name="path">The path of the text within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static Validated<FiscalCode> Read(string? text, string path = "")
    {
        Guard.Against.Null(path);
        var defects = new List<Defect>();
        string code = Upper(ElevenDigits.Bare(text));
        if (string.IsNullOrWhiteSpace(text))
        {
            defects.Add(DefectCodes.FiscalCodeEmpty.At(path, FactValue.Of(""), FactValue.Of(Form), DefectCodes.FiscalCodeSource));
        }
        else if (code.Length == PersonCode.Length)
        {
            PersonCode.Inspect(code, path, defects);
        }
        else if (code.Length == ElevenDigits.Length)
        {
            ElevenDigits.Inspect(
                code, DefectCodes.FiscalCodeCharacter, DefectCodes.FiscalCodeSerial, DefectCodes.FiscalCodeCheck, DefectCodes.FiscalCodeSource, path, defects);
        }
        else
        {
            defects.Add(DefectCodes.FiscalCodeLength.At(path, FactValue.Of(code.Length), FactValue.Of(Form), DefectCodes.FiscalCodeSource));
            PersonCode.InspectCharacters(code, path, defects);
        }

        return Validated<FiscalCode>.From(defects, () => new(code));
    }

    /// <inheritdoc/>
    /// <remarks>The provider is ignored. The exception message does not contain the text.</remarks>
    public static FiscalCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out FiscalCode? result)
        ? result
        : throw new FormatException("Not a codice fiscale: FiscalCode.Read says why.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static FiscalCode Parse(string s, IFormatProvider? provider)
    {
        Guard.Against.Null(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out FiscalCode result)
    {
        result = null;
        ReadOnlySpan<char> bare = ElevenDigits.Bare(s);
        if (bare.Length is PersonCode.Length or ElevenDigits.Length)
        {
            string code = Upper(bare);
            result = (bare.Length == PersonCode.Length ? PersonCode.IsRight(code) : ElevenDigits.IsRight(code)) ? new(code) : null;
        }

        return result is not null;
    }

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out FiscalCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>
    /// Returns the code itself, in upper case. Personal data: for storing and sending, not for messages and logs.
    /// </summary>
    public string Reveal() => _text;

    /// <summary>Returns the sex that the code claims; <see langword="null"/> for eleven digits, which claim none.</summary>
    public Sex? ClaimedSex() => Kind == FiscalCodeKind.Person ? PersonCode.SexOf(_text) : null;

    /// <summary>
    /// Returns the day of birth that the code claims, within the hundred years that end on a given day; <see langword="null"/>
    /// for eleven digits, which claim none, and if the day does not exist in those years, such as 29 February 1900.
    /// </summary>
    /// <param name="reference">
    /// The last possible day of birth. The code holds two digits of the year, so a person aged a hundred or more reads as a
    /// child: a caller who knows that the person is of age passes the day eighteen years ago.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="reference"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reference"/> is before the year 101.</exception>
    public LocalDate? ClaimedBirthDate(LocalDate reference)
    {
        Guard.Against.NonIsoDate(reference);
        if (reference.Year <= YearsInACentury)
        {
            throw new ArgumentOutOfRangeException(nameof(reference), reference.Year, "A hundred years must end on the day.");
        }

        if (Kind == FiscalCodeKind.Numeric)
        {
            return null;
        }

        (int month, int day) = (PersonCode.Month(_text), PersonCode.Day(_text));
        int year = reference.Year - (reference.Year % YearsInACentury) + PersonCode.TwoDigitYear(_text);
        bool later = year > reference.Year
            || (year == reference.Year && (month, day).CompareTo((reference.Month, reference.Day)) > 0);
        year -= later ? YearsInACentury : 0;
        return day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    /// <summary>
    /// Determines whether the code claims a day of birth, in any century; <see langword="null"/> for eleven digits, which claim
    /// none. A claim is not proof: a code keeps a wrong day until it is corrected.
    /// </summary>
    /// <param name="birth">The day of birth.</param>
    /// <exception cref="ArgumentException"><paramref name="birth"/> is not in the ISO calendar.</exception>
    public bool? ClaimsBirthOn(LocalDate birth)
    {
        Guard.Against.NonIsoDate(birth);
        return Kind == FiscalCodeKind.Numeric
            ? null
            : birth.Year % YearsInACentury == PersonCode.TwoDigitYear(_text)
                && birth.Month == PersonCode.Month(_text)
                && birth.Day == PersonCode.Day(_text);
    }

    /// <summary>
    /// Determines whether two codes are the same, or differ only by omocodia. Such variants usually belong to two people, and
    /// occasionally to one person who was assigned a new code: a match is a question to ask, never an answer.
    /// </summary>
    /// <param name="other">The other code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool MayBeSamePersonAs(FiscalCode other)
    {
        Guard.Against.Null(other);
        return Kind == other.Kind
            && (Kind == FiscalCodeKind.Numeric
                ? this == other
                : string.Equals(PersonCode.Stem(_text), PersonCode.Stem(other._text), StringComparison.Ordinal));
    }

    /// <summary>
    /// Returns a number that two codes share exactly if <see cref="MayBeSamePersonAs"/> holds. It reveals the code: personal
    /// data.
    /// </summary>
    internal ulong PackedStem() => Kind == FiscalCodeKind.Person
        ? PersonCode.PackedStem(_text)
        : (1UL << 63) | ulong.Parse(_text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Returns one asterisk per character of the code; <see cref="Reveal"/> returns the code.</summary>
    public override string ToString() => new('*', _text.Length);

    /// <summary>
    /// Converts ASCII letters to upper case and leaves all other characters unchanged: the Turkish dotless i is not an I.
    /// </summary>
    private static string Upper(ReadOnlySpan<char> text)
    {
        Span<char> upper = stackalloc char[PersonCode.Length];
        if (text.Length > upper.Length)
        {
            return text.ToString();
        }

        for (int i = 0; i < text.Length; i++)
        {
            upper[i] = char.IsAsciiLetterLower(text[i]) ? (char)(text[i] - 'a' + 'A') : text[i];
        }

        return upper[..text.Length].ToString();
    }
}
