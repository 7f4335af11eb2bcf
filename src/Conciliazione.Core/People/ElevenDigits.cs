namespace Conciliazione.People;

/// <summary>The eleven digits that a partita IVA and the codice fiscale of a body share: seven of serial, three of office, one of check.</summary>
internal static class ElevenDigits
{
    public const int Length = 11;

    private const int SerialLength = 7;

    public static LocalizedText Digit { get; } = new("una cifra", "a digit");

    /// <summary>The check digit that ten digits give (Luhn).</summary>
    public static char CheckDigit(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int place = 0; place < Length - 1; place++)
        {
            int digit = digits[place] - '0';
            int doubled = 2 * digit;
            sum += place % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    public static bool IsRight(ReadOnlySpan<char> text)
    {
        if (text.Length != Length)
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return !IsSerialZero(text) && CheckDigit(text) == text[^1];
    }

    /// <summary>Everything that is wrong with eleven characters.</summary>
    public static void Inspect(
        ReadOnlySpan<char> text, DefectCode character, DefectCode serial, DefectCode check, LegalSource source, string path, List<Defect> defects)
    {
        int before = defects.Count;
        for (int place = 0; place < text.Length; place++)
        {
            if (!char.IsAsciiDigit(text[place]))
            {
                defects.Add(character.At(path, FactValue.Of(place + 1), FactValue.Of(Digit), source));
            }
        }

        if (defects.Count > before)
        {
            return;
        }

        if (IsSerialZero(text))
        {
            defects.Add(serial.At(path, 0, 1, source));
        }

        char expected = CheckDigit(text);
        if (expected != text[^1])
        {
            defects.Add(check.At(path, text[^1].ToString(), expected.ToString(), source));
        }
    }

    private static bool IsSerialZero(ReadOnlySpan<char> digits) => digits[..SerialLength].IndexOfAnyExcept('0') < 0;
}
