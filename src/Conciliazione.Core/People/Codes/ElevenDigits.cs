namespace Conciliazione.People;

/// <summary>
/// The eleven digits shared by a partita IVA and the codice fiscale of a body: seven of serial number, three of office, one check
/// digit.
/// </summary>
internal static class ElevenDigits
{
    public const int Length = 11;

    private const int SerialLength = 7;

    public static LocalizedText Digit { get; } = new("una cifra", "a digit");

    /// <summary>
    /// Returns a code without the spaces around it and, before eleven characters, without the country prefix of the European
    /// register: the form in which it is kept.
    /// </summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> unprefixed = WithoutPrefix(text);
        return unprefixed.Length == Length ? unprefixed : text.Trim();
    }

    /// <summary>
    /// Returns a code without the spaces around it and the country prefix, whatever its length: for a code that only digits can
    /// begin.
    /// </summary>
    public static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.Trim();
        return bare.StartsWith("IT", StringComparison.OrdinalIgnoreCase) ? bare[2..].TrimStart() : bare;
    }

    /// <summary>Returns the check digit for ten digits (Luhn).</summary>
    public static char CheckDigit(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < Length - 1; i++)
        {
            int digit = digits[i] - '0';
            int doubled = 2 * digit;
            sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
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

    /// <summary>
    /// Collects the characters other than digits among the first eleven: what lies beyond is told by the length.
    /// </summary>
    public static void InspectCharacters(ReadOnlySpan<char> text, DefectCode character, LegalSource source, string path, List<Defect> defects)
    {
        for (int i = 0; i < Math.Min(text.Length, Length); i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                defects.Add(character.At(path, FactValue.Of(i + 1), FactValue.Of(Digit), source));
            }
        }
    }

    /// <summary>Collects all defects of eleven characters.</summary>
    public static void Inspect(
        ReadOnlySpan<char> text, DefectCode character, DefectCode serial, DefectCode check, LegalSource source, string path, List<Defect> defects)
    {
        int before = defects.Count;
        InspectCharacters(text, character, source, path, defects);
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
