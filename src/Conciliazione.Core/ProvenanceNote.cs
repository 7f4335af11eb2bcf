namespace Conciliazione;

/// <summary>What is said of a figure or a rule that the text does not state outright.</summary>
internal static class ProvenanceNote
{
    /// <summary>The note with a space before it; empty where the text says it or the caller gave it.</summary>
    public static string Of(Provenance provenance, Language language) => (provenance, language) switch
    {
        (Provenance.Derived, Language.Italian) => " (ricavato dalle cifre del testo)",
        (Provenance.Derived, _) => " (derived from the text's figures)",
        (Provenance.Reading, Language.Italian) => " (lettura nostra: il testo tace)",
        (Provenance.Reading, _) => " (our reading: the text is silent)",
        _ => "",
    };
}
