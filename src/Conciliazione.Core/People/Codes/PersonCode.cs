namespace Conciliazione.People;

/// <summary>
/// The sixteen characters of a natural person's code: the characters allowed at each position, the claims, and the check letter.
/// The input must be in upper case and of the right length.
/// </summary>
internal static class PersonCode
{
    public const int Length = 16;

    private const int YearPlace = 6;
    private const int MonthPlace = 8;
    private const int DayPlace = 9;
    private const int WomanOffset = 40;
    private const string Months = "ABCDEHLMPRST";

    /// <summary>The letters that replace the digits 0 to 9 if two people would otherwise have the same code.</summary>
    private const string Substitutes = "LMNPQRSTUV";

    private static readonly LocalizedText LetterOrDigit = new("una lettera o una cifra", "a letter or a digit");
    private static readonly LocalizedText Letter = new("una lettera", "a letter");
    private static readonly LocalizedText DigitOrSubstitute = new(
        "una cifra, o una delle lettere LMNPQRSTUV che la sostituiscono", "a digit, or one of the letters LMNPQRSTUV in its place");
    private static readonly LocalizedText MonthLetter = new("una delle lettere ABCDEHLMPRST", "one of the letters ABCDEHLMPRST");
    private static readonly LocalizedText DayLimit = new(
        "va da 1 ai giorni del mese, o 40 di più per le donne", "it goes from 1 to the days of the month, or 40 more for women");

    /// <summary>The seven zero-based positions that hold a digit or the letter that replaces it.</summary>
    public static ReadOnlySpan<int> DigitPlaces => [6, 7, 9, 10, 12, 13, 14];

    /// <summary>
    /// The values of the digits 0 to 9 (and the letters A to J), followed by those of K to Z, at the first, third … position.
    /// </summary>
    private static ReadOnlySpan<byte> OddValues =>
        [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

    public static int TwoDigitYear(ReadOnlySpan<char> code) => TwoDigits(code, YearPlace);

    public static int Month(ReadOnlySpan<char> code) => Months.IndexOf(code[MonthPlace], StringComparison.Ordinal) + 1;

    public static int Day(ReadOnlySpan<char> code) => TwoDigits(code, DayPlace) % WomanOffset;

    public static Sex SexOf(ReadOnlySpan<char> code) => TwoDigits(code, DayPlace) > WomanOffset ? Sex.Female : Sex.Male;

    /// <summary>
    /// Returns the first fifteen characters without substitutes: the same for all codes that differ only by omocodia.
    /// </summary>
    public static string Stem(ReadOnlySpan<char> code)
    {
        Span<char> stem = stackalloc char[Length - 1];
        code[..^1].CopyTo(stem);
        foreach (int place in DigitPlaces)
        {
            stem[place] = (char)('0' + Digit(code[place]));
        }

        return stem.ToString();
    }

    /// <summary>
    /// Returns the stem as a single number below 2^61: six letters, year, month, day, letter and three digits, as digits of mixed
    /// bases.
    /// </summary>
    public static ulong PackedStem(ReadOnlySpan<char> code)
    {
        ulong packed = 0;
        for (int i = 0; i < Length - 1; i++)
        {
            char c = code[i];
            int digit = i == MonthPlace || !DigitPlaces.Contains(i) ? -1 : Digit(c);
            packed = digit < 0 ? (packed * 26) + (ulong)(c - 'A') : (packed * 10) + (ulong)digit;
        }

        return packed;
    }

    public static int CountSubstitutes(ReadOnlySpan<char> code)
    {
        int count = 0;
        foreach (int place in DigitPlaces)
        {
            count += char.IsAsciiDigit(code[place]) ? 0 : 1;
        }

        return count;
    }

    public static char CheckLetter(ReadOnlySpan<char> code)
    {
        int sum = 0;
        for (int i = 0; i < Length - 1; i++)
        {
            char c = code[i];
            int rank = char.IsAsciiDigit(c) ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? OddValues[rank] : rank;
        }

        return (char)('A' + (sum % 26));
    }

    public static bool IsRight(ReadOnlySpan<char> code)
    {
        for (int i = 0; i < Length; i++)
        {
            if (!Allows(i, code[i]))
            {
                return false;
            }
        }

        return DayExists(code) && CheckLetter(code) == code[^1];
    }

    /// <summary>
    /// Collects the characters among the first sixteen that no code holds at any place: what lies beyond is told by the length.
    /// </summary>
    public static void InspectCharacters(ReadOnlySpan<char> text, string path, List<Defect> defects)
    {
        for (int i = 0; i < Math.Min(text.Length, Length); i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]))
            {
                defects.Add(DefectCodes.FiscalCodeCharacter.At(path, FactValue.Of(i + 1), FactValue.Of(LetterOrDigit), DefectCodes.FiscalCodeSource));
            }
        }
    }

    /// <summary>Collects all defects of sixteen characters.</summary>
    public static void Inspect(ReadOnlySpan<char> code, string path, List<Defect> defects)
    {
        int before = defects.Count;
        for (int i = 0; i < Length; i++)
        {
            if (!Allows(i, code[i]))
            {
                defects.Add(DefectCodes.FiscalCodeCharacter.At(
                    path, FactValue.Of(i + 1), FactValue.Of(Expected(i)), DefectCodes.FiscalCodeSource));
            }
        }

        if (defects.Count > before)
        {
            return;
        }

        if (!DayExists(code))
        {
            defects.Add(DefectCodes.FiscalCodeDay.At(path, FactValue.Of("10-11"), FactValue.Of(DayLimit), DefectCodes.FiscalCodeSource));
        }

        char expected = CheckLetter(code);
        if (expected != code[^1])
        {
            defects.Add(DefectCodes.FiscalCodeCheck.At(path, code[^1].ToString(), expected.ToString(), DefectCodes.FiscalCodeSource));
        }
    }

    private static bool Allows(int place, char c) => place switch
    {
        MonthPlace => Months.Contains(c, StringComparison.Ordinal),
        _ when DigitPlaces.Contains(place) => Digit(c) >= 0,
        _ => char.IsAsciiLetterUpper(c),
    };

    private static LocalizedText Expected(int place) => place switch
    {
        MonthPlace => MonthLetter,
        _ when DigitPlaces.Contains(place) => DigitOrSubstitute,
        _ => Letter,
    };

    /// <summary>
    /// Determines whether the day exists in some century: 29 February 00 exists in 2000, 29 February 01 in no year.
    /// </summary>
    private static bool DayExists(ReadOnlySpan<char> code)
    {
        int written = TwoDigits(code, DayPlace);
        int day = Day(code);
        int leapYearLikeIt = 2000 + TwoDigitYear(code);
        return written is not 0 and not WomanOffset and < 2 * WomanOffset
            && day <= NodaTime.CalendarSystem.Iso.GetDaysInMonth(leapYearLikeIt, Month(code));
    }

    private static int TwoDigits(ReadOnlySpan<char> code, int place) => (10 * Digit(code[place])) + Digit(code[place + 1]);

    /// <summary>Returns the digit that a character represents, as itself or as a substitute; -1 if none.</summary>
    private static int Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : Substitutes.IndexOf(c, StringComparison.Ordinal);
}
