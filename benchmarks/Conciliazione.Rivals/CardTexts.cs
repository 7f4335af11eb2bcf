namespace Conciliazione.Rivals;

/// <summary>What becomes of the texts of cards.</summary>
internal enum CardTexts
{
    /// <summary>None is rendered.</summary>
    None,

    /// <summary>A string each.</summary>
    Strings,

    /// <summary>UTF-8 in one buffer, as for a file or an answer on the network.</summary>
    Utf8,
}
