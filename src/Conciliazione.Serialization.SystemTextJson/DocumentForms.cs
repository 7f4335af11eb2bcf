using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;

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

    /// <summary>Returns the form of who may apply, over the facts of a catalogue.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="catalogue">The facts, which the document names by their codes.</param>
    /// <param name="written">The requirements written in code that a document may name; none when omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is <see langword="null"/>.</exception>
    public static DocumentForm<RequirementSet<TSubject>> Requirements<TSubject>(
        FactCatalogue<TSubject> catalogue, ValueList<Requirement<TSubject>.Written>? written = null)
        where TSubject : notnull => new(new RuleShapes<TSubject>(Guard.Against.Null(catalogue), written).Requirements, new("requisiti", "requirements"));

    /// <summary>Returns the form of a scoring grid over the facts of a catalogue.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="catalogue">The facts, which the document names by their codes.</param>
    /// <param name="written">The rules written in code that a document may name; none when omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is <see langword="null"/>.</exception>
    public static DocumentForm<ScoringGrid<TSubject>> Grid<TSubject>(FactCatalogue<TSubject> catalogue, ValueList<ScoringRule<TSubject>.Written>? written = null)
        where TSubject : notnull => new(new RuleShapes<TSubject>(Guard.Against.Null(catalogue), rules: written).Grid, new("griglia di valutazione", "scoring grid"));

    /// <summary>Returns the form of how applications are ranked, over the facts of a catalogue.</summary>
    /// <typeparam name="TSubject">The type of the application.</typeparam>
    /// <param name="catalogue">The facts, which the document names by their codes.</param>
    /// <param name="written">The rules written in code that a document may name; none when omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is <see langword="null"/>.</exception>
    public static DocumentForm<RankingRules<TSubject>> Ranking<TSubject>(FactCatalogue<TSubject> catalogue, ValueList<ScoringRule<TSubject>.Written>? written = null)
        where TSubject : notnull => new(new RuleShapes<TSubject>(Guard.Against.Null(catalogue), rules: written).Ranking, new("graduatoria", "ranking"));
}
