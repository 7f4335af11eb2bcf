using System.Globalization;

namespace Conciliazione.People;

/// <summary>What people write inside a code that is no part of it: spaces, hyphens, invisible characters, the country prefix.</summary>
internal static class CodeText
{
    private const string Prefix = "IT";

    private static readonly LocalizedText Spaces = new("spazi", "spaces");
    private static readonly LocalizedText Hyphens = new("trattini", "hyphens");
    private static readonly LocalizedText Invisible = new("caratteri invisibili", "invisible characters");
    private static readonly LocalizedText Country = new("il prefisso IT", "the prefix IT");

    /// <summary>
    /// Returns a text without what is no part of a code, with ASCII letters in upper case: the Turkish dotless i is not an I. The
    /// country prefix goes only if a code of either length remains.
    /// </summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        string bare = Stripped(text);
        return HasPrefix(bare) ? bare[Prefix.Length..] : bare;
    }

    /// <summary>Adds a defect for each kind of character in the way, with its first place, and for the country prefix.</summary>
    public static void Inspect(ReadOnlySpan<char> text, DefectCode separator, LegalSource source, string path, List<Defect> defects)
    {
        var found = new List<LocalizedText>();
        for (int i = 0; i < text.Length; i++)
        {
            if (InTheWay(text[i]) is { } kind && !found.Contains(kind))
            {
                found.Add(kind);
                defects.Add(separator.At(path, FactValue.Of(i + 1), FactValue.Of(kind), source));
            }
        }

        if (HasPrefix(Stripped(text)))
        {
            defects.Add(separator.At(path, FactValue.Of(1), FactValue.Of(Country), source));
        }
    }

    private static string Stripped(ReadOnlySpan<char> text)
    {
        var kept = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (InTheWay(c) is null)
            {
                kept[length++] = char.IsAsciiLetterLower(c) ? (char)(c - 'a' + 'A') : c;
            }
        }

        return new(kept, 0, length);
    }

    private static bool HasPrefix(string bare) => bare.StartsWith(Prefix, StringComparison.Ordinal)
        && bare.Length - Prefix.Length is ElevenDigits.Length or PersonCode.Length;

    private static LocalizedText? InTheWay(char c) => char.IsWhiteSpace(c) ? Spaces : CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.DashPunctuation => Hyphens,
        UnicodeCategory.Format => Invisible,
        _ => c == '\u2212' ? Hyphens : null,
    };
}
