namespace Conciliazione.People;

/// <summary>
/// The letters of a name from which a code takes three, and whether some of them may have been transcribed in another way.
/// </summary>
/// <remarks>Source: D.M. 23 dicembre 1976, n. 13813.</remarks>
internal sealed class NameLetters(string consonants, string vowels, bool isCertain)
{
    public const int Length = 3;

    private const int ConsonantsThatSkip = 4;

    private const string Accented = "ÀÁÂÈÉÊÌÍÎÒÓÔÙÚÛàáâèéêìíîòóôùúû";
    private const string Unaccented = "AAAEEEIIIOOOUUUAAAEEEIIIOOOUUU";

    /// <summary>The grave, acute and circumflex accents, and what stands between the parts of a name.</summary>
    private const string Ignored = "\u0300\u0301\u0302'’‘`´-‐‑–. \u00A0\t";

    /// <summary>Returns the letters of a name, in upper case and without the accents that Italian uses.</summary>
    public static NameLetters Of(string name)
    {
        var consonants = new List<char>();
        var vowels = new List<char>();
        bool certain = true;
        foreach (char c in name)
        {
            int accent = Accented.IndexOf(c, StringComparison.Ordinal);
            char letter = accent >= 0 ? Unaccented[accent] : char.IsAsciiLetterLower(c) ? (char)(c - 'a' + 'A') : c;
            if (char.IsAsciiLetterUpper(letter))
            {
                (letter is 'A' or 'E' or 'I' or 'O' or 'U' ? vowels : consonants).Add(letter);
            }
            else
            {
                certain &= Ignored.Contains(c, StringComparison.Ordinal);
            }
        }

        return new(string.Concat(consonants), string.Concat(vowels), certain);
    }

    /// <summary>Determines whether the letters are those of a surname in a code; see <see cref="Gives"/>.</summary>
    public bool? GiveSurname(ReadOnlySpan<char> code) => Gives(InOrder, code);

    /// <summary>Determines whether the letters are those of a given name in a code; see <see cref="Gives"/>.</summary>
    public bool? GiveGivenName(ReadOnlySpan<char> code) => Gives(
        consonants.Length >= ConsonantsThatSkip ? $"{consonants[0]}{consonants[2]}{consonants[3]}" : InOrder, code);

    private string InOrder => string.Concat(consonants, vowels, "XXX")[..Length];

    /// <summary>
    /// Compares three letters with those of a code; <see langword="null"/> for a difference that may be of transcription, and if
    /// there were no letters to take.
    /// </summary>
    private bool? Gives(string letters, ReadOnlySpan<char> code) => consonants.Length + vowels.Length == 0 ? null
        : code.SequenceEqual(letters) ? true
        : isCertain ? false
        : null;
}
