using Conciliazione.Facts;

namespace Conciliazione.Serialization;

/// <summary>The forms of documents. Italian term: forme dei documenti.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class DocumentForms
{
    /// <summary>The form of a call whose applications are sheets of facts.</summary>
    public static DocumentForm<SheetCall> Call { get; } = new(CallShape.Call, new("bando", "call"));

    /// <summary>Returns the form of an application to a call: its facts by their codes.</summary>
    /// <param name="catalogue">The facts of the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is <see langword="null"/>.</exception>
    public static DocumentForm<FactSheet> Sheet(FactCatalogue<FactSheet> catalogue) =>
        new(new SheetShape(Guard.Against.Null(catalogue)), new("dati di una domanda", "facts of an application"));
}
