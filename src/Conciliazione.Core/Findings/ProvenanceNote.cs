namespace Conciliazione;

/// <summary>The note on a figure or a rule that the text does not state explicitly.</summary>
internal static class ProvenanceNote
{
    /// <summary>Returns the note, preceded by a space; empty if the text states the figure or the caller gave it.</summary>
    public static string Of(Provenance provenance, Language language) => (provenance, language) switch
    {
        (Provenance.Derived, Language.Italian) => " (ricavato dalle cifre del testo)",
        (Provenance.Derived, _) => " (derived from the text's figures)",
        (Provenance.Reading, Language.Italian) => " (interpretazione applicata: l'avviso non lo precisa)",
        (Provenance.Reading, _) => " (interpretation applied: the call does not say)",
        _ => "",
    };
}
