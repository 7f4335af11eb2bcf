using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Scoring;

namespace Conciliazione.Coworking;

/// <summary>Offers the facts of the applicant's household, those that a request for a desk states, and the marks, as facts of the request. Italian term: dati della domanda di postazione.</summary>
/// <remarks>Two facts made of equal facts are equal.</remarks>
public static class DeskFacts
{
    private static readonly Func<DeskRequest, Household> Household = static request => request.Applicant.Household;
    private static readonly Func<DeskRequest, FactSheet> Stated = static request => request.Applicant.Stated;
    private static readonly Func<DeskRequest, MarkSheet> Judged = static request => request.Marks;

    /// <summary>The time the request arrived, for calls that break ties by it.</summary>
    public static Fact<DeskRequest>.Moment Arrival { get; } = new(
        "RECEIVED", new("arrivo della domanda", "arrival of the request"), static request => request.ReceivedAt);

    /// <summary>Returns a fact of the household as the same fact of the request.</summary>
    /// <param name="fact">The fact; code, title and unit stay the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static Fact<DeskRequest>.YesNo Of(Fact<Household>.YesNo fact) => Checked(fact).Through(Household);

    /// <inheritdoc cref="Of(Fact{Household}.YesNo)"/>
    public static Fact<DeskRequest>.Choice Of(Fact<Household>.Choice fact) => Checked(fact).Through(Household);

    /// <inheritdoc cref="Of(Fact{Household}.YesNo)"/>
    public static Fact<DeskRequest>.Age Of(Fact<Household>.Age fact) => Checked(fact).Through(Household);

    /// <inheritdoc cref="Of(Fact{Household}.YesNo)"/>
    public static Fact<DeskRequest>.Distance Of(Fact<Household>.Distance fact) => Checked(fact).Through(Household);

    /// <inheritdoc cref="Of(Fact{Household}.YesNo)"/>
    public static Fact<DeskRequest>.DatedList Of(Fact<Household>.DatedList fact) => Checked(fact).Through(Household);

    /// <summary>Returns a fact that the request states as the same fact of the request.</summary>
    /// <param name="fact">The fact; code, title and unit stay the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static Fact<DeskRequest>.YesNo Of(Fact<FactSheet>.YesNo fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<DeskRequest>.WholeNumber Of(Fact<FactSheet>.WholeNumber fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<DeskRequest>.Amount Of(Fact<FactSheet>.Amount fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<DeskRequest>.Share Of(Fact<FactSheet>.Share fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<DeskRequest>.Distance Of(Fact<FactSheet>.Distance fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<DeskRequest>.Day Of(Fact<FactSheet>.Day fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<DeskRequest>.Moment Of(Fact<FactSheet>.Moment fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<DeskRequest>.Age Of(Fact<FactSheet>.Age fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<DeskRequest>.Choice Of(Fact<FactSheet>.Choice fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<DeskRequest>.DatedList Of(Fact<FactSheet>.DatedList fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<DeskRequest>.Marks Of(Fact<FactSheet>.Marks fact) => Checked(fact).Through(Stated);

    /// <summary>Returns the one mark that the commission agrees on for a criterion.</summary>
    /// <param name="criterion">The code of the criterion.</param>
    /// <param name="title">What is judged.</param>
    /// <exception cref="ArgumentException"><paramref name="criterion"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public static Fact<DeskRequest>.Marks Mark(string criterion, LocalizedText title) => MarkSheet.OneMark(criterion, title, Judged);

    /// <summary>Returns the marks of each commissioner for a criterion.</summary>
    /// <param name="criterion">The code of the criterion.</param>
    /// <param name="title">What is judged.</param>
    /// <exception cref="ArgumentException"><paramref name="criterion"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public static Fact<DeskRequest>.Marks Marks(string criterion, LocalizedText title) => MarkSheet.AllMarks(criterion, title, Judged);

    private static TFact Checked<TFact>(TFact fact)
        where TFact : class
    {
        return Guard.Against.Null(fact);
    }
}
