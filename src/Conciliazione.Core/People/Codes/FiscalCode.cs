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

    /// <summary>
    /// Returns a text without what people write inside a code: spaces, hyphens, invisible characters and the prefix <c>IT</c>, in
    /// upper case. <see cref="Read"/> refuses such a text and names what is in the way: whether to clean it is the caller's choice.
    /// </summary>
    /// <param name="text">The text as written; <see langword="null"/> is treated as empty.</param>
    /// <returns>
    /// The form in which a code is kept, if the text holds one; cleaning it again changes nothing. It is not checked, and it is
    /// personal data.
    /// </returns>
    public static string Clean(string? text) => CodeText.Clean(text);

    /// <summary>Reads a code in upper or lower case, or returns the defects of the text.</summary>
    /// <param name="text">
    /// The text, with or without spaces around it, and eleven digits with or without the prefix <c>IT</c>, neither of which is
    /// kept; <see langword="null"/> is treated as empty. Spaces and hyphens within it are a defect, and the places of the others
    /// are counted without them.
    /// </param>
    /// <param name="path">The path of the text within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static Validated<FiscalCode> Read(string? text, string path = "")
    {
        Guard.Against.Null(path);
        var defects = new List<Defect>();
        ReadOnlySpan<char> bare = ElevenDigits.Bare(text);
        string code = CodeText.Clean(bare);
        CodeText.Inspect(bare, DefectCodes.FiscalCodeSeparator, DefectCodes.FiscalCodeSource, path, defects);
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
    /// Determines whether the code holds the letters of a surname: its consonants, then its vowels, then X up to three;
    /// <see langword="null"/> if that cannot be told.
    /// </summary>
    /// <param name="surname">
    /// The surname of birth, which a code keeps through marriage; in any case, with the accents of Italian, spaces, apostrophes and
    /// hyphens. With other letters a match can be told, a difference cannot: how they were transcribed is not known.
    /// </param>
    /// <returns>
    /// <see langword="null"/> for eleven digits, for a text without letters, and for a difference that may be of transcription. A
    /// difference is a question to ask, never a refusal: a code keeps a wrong name until it is corrected.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="surname"/> is <see langword="null"/>.</exception>
    public bool? ClaimsSurname(string surname)
    {
        Guard.Against.Null(surname);
        return Kind == FiscalCodeKind.Numeric ? null : NameLetters.Of(surname).GiveSurname(PersonCode.SurnameOf(_text));
    }

    /// <summary>
    /// Determines whether the code holds the letters of a given name, or of several together: as of a surname, but with four
    /// consonants or more the first, third and fourth; <see langword="null"/> if that cannot be told.
    /// </summary>
    /// <param name="givenName">The given name, with the letters that <see cref="ClaimsSurname"/> reads.</param>
    /// <returns>As <see cref="ClaimsSurname"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="givenName"/> is <see langword="null"/>.</exception>
    public bool? ClaimsGivenName(string givenName)
    {
        Guard.Against.Null(givenName);
        return Kind == FiscalCodeKind.Numeric ? null : NameLetters.Of(givenName).GiveGivenName(PersonCode.GivenNameOf(_text));
    }

    /// <summary>
    /// Determines whether the code claims a place of birth; <see langword="null"/> for eleven digits, which claim none, and for a
    /// text that is no code of a place.
    /// </summary>
    /// <param name="place">
    /// The code of the municipality, or of the foreign country, at the time of the birth: a letter and three digits, such as
    /// <c>H501</c>. Italian term: codice catastale.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is <see langword="null"/>.</exception>
    public bool? ClaimsBirthIn(string place)
    {
        Guard.Against.Null(place);
        string code = CodeText.Clean(place);
        return Kind == FiscalCodeKind.Person && PersonCode.IsPlace(code)
            ? string.Equals(PersonCode.PlaceOf(_text), code, StringComparison.Ordinal)
            : null;
    }

    /// <summary>
    /// Determines whether the code fits what is known of a person, as when the codes of two applicants were swapped. Only what is
    /// given is compared.
    /// </summary>
    /// <param name="surname">The surname of birth (<see cref="ClaimsSurname"/>); <see langword="null"/> if unknown.</param>
    /// <param name="givenName">The given name (<see cref="ClaimsGivenName"/>); <see langword="null"/> if unknown.</param>
    /// <param name="sex">The sex; <see langword="null"/> if unknown.</param>
    /// <param name="birth">The day of birth (<see cref="ClaimsBirthOn"/>); <see langword="null"/> if unknown.</param>
    /// <param name="place">The code of the place of birth (<see cref="ClaimsBirthIn"/>); <see langword="null"/> if unknown.</param>
    /// <returns>
    /// <see langword="false"/> if the code claims something else than one of them, <see langword="true"/> if it claims each of
    /// them, <see langword="null"/> if neither can be told, as for eleven digits and if nothing is given. A question to ask, never
    /// a refusal by itself.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sex"/> is not a declared value.</exception>
    /// <exception cref="ArgumentException"><paramref name="birth"/> is not in the ISO calendar.</exception>
    public bool? Fits(
        string? surname = null, string? givenName = null, Sex? sex = null, LocalDate? birth = null, string? place = null)
    {
        var claims = new List<bool?>();
        if (surname is not null)
        {
            claims.Add(ClaimsSurname(surname));
        }

        if (givenName is not null)
        {
            claims.Add(ClaimsGivenName(givenName));
        }

        if (sex is { } own)
        {
            Guard.Against.Undeclared(own, nameof(sex));
            claims.Add(ClaimedSex() is { } claimed ? claimed == own : null);
        }

        if (birth is { } day)
        {
            Guard.Against.NonIsoDate(day, nameof(birth));
            claims.Add(ClaimsBirthOn(day));
        }

        if (place is not null)
        {
            claims.Add(ClaimsBirthIn(place));
        }

        return claims.Contains(false) ? false : claims.Count > 0 && !claims.Contains(null) ? true : null;
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
