using Conciliazione.Facts;
using Conciliazione.People;

namespace Conciliazione.Eligibility;

/// <summary>
/// Creates facts of an access request from the facts of the household and from those that the request states.
/// Italian term: dati della domanda di accesso.
/// </summary>
/// <remarks>Facts created from equal facts are equal.</remarks>
public static class AccessFacts
{
    private static readonly Func<AccessRequest, Household> Household = static request => request.Household;
    private static readonly Func<AccessRequest, FactSheet> Stated = static request => request.Stated;

    /// <summary>Creates a fact of the request from a fact of the household.</summary>
    /// <param name="fact">The fact; its code, title and unit are kept.</param>
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

    /// <summary>Creates a fact of the request from a fact that the request states.</summary>
    /// <param name="fact">The fact; its code, title and unit are kept.</param>
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
    /// <summary>Creates a fact of the request from a fact of any kind that the request states.</summary>
    public static Fact<AccessRequest> Of(Fact<FactSheet> fact) => Checked(fact).Through(Stated);

    private static TFact Checked<TFact>(TFact fact)
        where TFact : class
    {
        return Guard.Against.Null(fact);
    }
}
