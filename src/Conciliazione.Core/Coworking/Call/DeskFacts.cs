using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Scoring;

namespace Conciliazione.Coworking;

/// <summary>
/// Creates facts of a desk request from the facts of the applicant's household, from those that the request states, and from the
/// marks. Italian term: dati della domanda di postazione.
/// </summary>
/// <remarks>Facts created from equal facts are equal.</remarks>
public static class DeskFacts
{
    private static readonly Func<DeskRequest, Household> Household = static request => request.Applicant.Household;
    private static readonly Func<DeskRequest, FactSheet> Stated = static request => request.Applicant.Stated;
    private static readonly Func<DeskRequest, MarkSheet> Judged = static request => request.Marks;

    /// <summary>The time the request arrived, for calls that break ties by it.</summary>
    public static Fact<DeskRequest>.Moment Arrival { get; } = new(
        "RECEIVED", new("arrivo della domanda", "arrival of the request"), static request => request.ReceivedAt);

    /// <summary>Creates a fact of the request from a fact of the household.</summary>
    /// <param name="fact">The fact; its code, title and unit are kept.</param>
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

    /// <summary>Creates a fact of the request from a fact that the request states.</summary>
    /// <param name="fact">The fact; its code, title and unit are kept.</param>
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

    /// <summary>Creates a fact: the one mark that the commission agrees on for a criterion.</summary>
    /// <param name="criterion">The code of the criterion.</param>
    /// <param name="title">The display name of the criterion.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="criterion"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public static Fact<DeskRequest>.Marks Mark(string criterion, LocalizedText title) => MarkSheet.OneMark(criterion, title, Judged);

    /// <summary>Creates a fact: the marks of each commissioner for a criterion.</summary>
    /// <param name="criterion">The code of the criterion.</param>
    /// <param name="title">The display name of the criterion.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="criterion"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public static Fact<DeskRequest>.Marks Marks(string criterion, LocalizedText title) => MarkSheet.AllMarks(criterion, title, Judged);

    private static TFact Checked<TFact>(TFact fact)
        where TFact : class
    {
        return Guard.Against.Null(fact);
    }
}
