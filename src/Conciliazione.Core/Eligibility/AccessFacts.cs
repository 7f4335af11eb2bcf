using Conciliazione.Facts;
using Conciliazione.People;

namespace Conciliazione.Eligibility;

/// <summary>Offers the facts of a household, and those that a request states, as facts of the request. Italian term: dati della domanda di accesso.</summary>
/// <remarks>Two facts made of equal facts are equal.</remarks>
public static class AccessFacts
{
    private static readonly Func<AccessRequest, Household> Household = static request => request.Household;
    private static readonly Func<AccessRequest, FactSheet> Stated = static request => request.Stated;

    /// <summary>Returns a fact of the household as the same fact of the request.</summary>
    /// <param name="fact">The fact; code, title and unit stay the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static Fact<AccessRequest>.YesNo Of(Fact<Household>.YesNo fact) => Checked(fact).Through(Household);

    /// <inheritdoc cref="Of(Fact{Household}.YesNo)"/>
    public static Fact<AccessRequest>.Choice Of(Fact<Household>.Choice fact) => Checked(fact).Through(Household);

    /// <inheritdoc cref="Of(Fact{Household}.YesNo)"/>
    public static Fact<AccessRequest>.Age Of(Fact<Household>.Age fact) => Checked(fact).Through(Household);

    /// <inheritdoc cref="Of(Fact{Household}.YesNo)"/>
    public static Fact<AccessRequest>.Distance Of(Fact<Household>.Distance fact) => Checked(fact).Through(Household);

    /// <inheritdoc cref="Of(Fact{Household}.YesNo)"/>
    public static Fact<AccessRequest>.DatedList Of(Fact<Household>.DatedList fact) => Checked(fact).Through(Household);

    /// <summary>Returns a fact that the request states as the same fact of the request.</summary>
    /// <param name="fact">The fact; code, title and unit stay the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static Fact<AccessRequest>.YesNo Of(Fact<FactSheet>.YesNo fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<AccessRequest>.WholeNumber Of(Fact<FactSheet>.WholeNumber fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<AccessRequest>.Amount Of(Fact<FactSheet>.Amount fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<AccessRequest>.Share Of(Fact<FactSheet>.Share fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<AccessRequest>.Distance Of(Fact<FactSheet>.Distance fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<AccessRequest>.Day Of(Fact<FactSheet>.Day fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<AccessRequest>.Moment Of(Fact<FactSheet>.Moment fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<AccessRequest>.Age Of(Fact<FactSheet>.Age fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<AccessRequest>.Choice Of(Fact<FactSheet>.Choice fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<AccessRequest>.DatedList Of(Fact<FactSheet>.DatedList fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    public static Fact<AccessRequest>.Marks Of(Fact<FactSheet>.Marks fact) => Checked(fact).Through(Stated);

    /// <inheritdoc cref="Of(Fact{FactSheet}.YesNo)"/>
    /// <summary>Returns a fact of any kind that the request states as the same fact of the request.</summary>
    public static Fact<AccessRequest> Of(Fact<FactSheet> fact) => Checked(fact).Through(Stated);

    private static TFact Checked<TFact>(TFact fact)
        where TFact : class
    {
        return Guard.Against.Null(fact);
    }
}
