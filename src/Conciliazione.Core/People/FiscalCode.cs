using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Conciliazione.People;

/// <summary>The code by which the Italian administration tells people and bodies apart. Italian term: codice fiscale.</summary>
/// <remarks>
/// <para>Of a person: sixteen characters, the last one a check letter; any of its seven digits may be a letter instead
/// (omocodia), in any order. Of a body, or of a person for the time being: eleven digits with the check digit of a partita
/// IVA. A right form is no proof that the code was ever given to anybody, that the place of birth exists, or that its letters
/// are those of a name.</para>
/// <para>Personal data: nothing but <see cref="Reveal"/> prints it, and no message or debugger view shows it. Equality is by
/// the exact code in upper case: two variants of one code were given to two people, precisely to tell them apart. There is
/// no order. Immutable, safe for any thread.</para>
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

    /// <summary>Which of the two forms it has.</summary>
    public FiscalCodeKind Kind => _text.Length == PersonCode.Length ? FiscalCodeKind.Person : FiscalCodeKind.Numeric;

    /// <summary>Whether a letter stands for one of its digits, because somebody else has the plain code.</summary>
    public bool IsVariant => Kind == FiscalCodeKind.Person && PersonCode.CountSubstitutes(_text) > 0;

    /// <summary>Reads a code in upper or lower case; everything that is wrong with the text comes back as defects.</summary>
    /// <param name="text">The text, without spaces; <see langword="null"/> counts as empty.</param>
    /// <param name="path">Where the text stands in the data at hand, for the message; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static Validated<FiscalCode> Read(string? text, string path = "")
    {
        Guard.Against.Null(path);
        var defects = new List<Defect>();
        string code = Upper(text.AsSpan());
        if (string.IsNullOrWhiteSpace(text))
        {
            defects.Add(FiscalCodeDefects.Empty.At(path, FactValue.Of(""), FactValue.Of(Form), FiscalCodeDefects.Source));
        }
        else if (code.Length == PersonCode.Length)
        {
            PersonCode.Inspect(code, path, defects);
        }
        else if (code.Length == ElevenDigits.Length)
        {
            ElevenDigits.Inspect(
                code, FiscalCodeDefects.Character, FiscalCodeDefects.Serial, FiscalCodeDefects.Check, FiscalCodeDefects.Source, path, defects);
        }
        else
        {
            defects.Add(FiscalCodeDefects.Length.At(path, FactValue.Of(code.Length), FactValue.Of(Form), FiscalCodeDefects.Source));
        }

        return Validated<FiscalCode>.From(defects, () => new(code));
    }

    /// <inheritdoc/>
    /// <remarks>The provider is not read. The message of the exception does not hold the text.</remarks>
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
        if (s.Length is PersonCode.Length or ElevenDigits.Length)
        {
            string code = Upper(s);
            result = (s.Length == PersonCode.Length ? PersonCode.IsRight(code) : ElevenDigits.IsRight(code)) ? new(code) : null;
        }

        return result is not null;
    }

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out FiscalCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The code itself, in upper case. Personal data: for storing and sending, not for messages and logs.</summary>
    public string Reveal() => _text;

    /// <summary>The sex that the code claims; <see langword="null"/> for eleven digits, which claim none.</summary>
    public Sex? ClaimedSex() => Kind == FiscalCodeKind.Person ? PersonCode.SexOf(_text) : null;

    /// <summary>
    /// The day of birth that the code claims, in the hundred years that end on a day; <see langword="null"/> for eleven digits,
    /// which claim none, and when the day does not exist in those years, as 29 February 1900.
    /// </summary>
    /// <param name="reference">
    /// The last day on which the person can have been born. The code holds two digits of the year, so who is a hundred or
    /// older reads as a child: a caller who knows that the person is of age gives the day eighteen years ago.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="reference"/> is not of the common (ISO) calendar.</exception>
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
    /// Whether the code claims this day of birth, in whatever century; <see langword="null"/> for eleven digits, which claim
    /// none. A claim is no proof: a code keeps a wrong day until it is corrected.
    /// </summary>
    /// <param name="birth">The day of birth.</param>
    /// <exception cref="ArgumentException"><paramref name="birth"/> is not of the common (ISO) calendar.</exception>
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
    /// Whether two codes are the same, or differ by omocodia alone. Such variants mostly belong to two people, and now and
    /// then to one person who was given a new code: a question to ask, never an answer.
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

    /// <summary>A number that two codes share exactly when <see cref="MayBeSamePersonAs"/> holds. It tells the code: personal data.</summary>
    internal ulong PackedStem() => Kind == FiscalCodeKind.Person
        ? PersonCode.PackedStem(_text)
        : (1UL << 63) | ulong.Parse(_text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>As many asterisks as the code has characters; <see cref="Reveal"/> gives the code.</summary>
    public override string ToString() => new('*', _text.Length);

    /// <summary>ASCII letters in upper case, all else as it is: the Turkish dotless i is not an I.</summary>
    private static string Upper(ReadOnlySpan<char> text)
    {
        Span<char> upper = stackalloc char[PersonCode.Length];
        if (text.Length > upper.Length)
        {
            return text.ToString();
        }

        for (int place = 0; place < text.Length; place++)
        {
            upper[place] = char.IsAsciiLetterLower(text[place]) ? (char)(text[place] - 'a' + 'A') : text[place];
        }

        return upper[..text.Length].ToString();
    }
}
