using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>Makes an <see cref="Audience{TSubject}"/>. Italian term: platea.</summary>
public static class Audience
{
    /// <summary>Those who made one of these choices, such as the applicants of one kind.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <param name="fact">The choice.</param>
    /// <param name="options">The codes; a grid refuses none at all, the same twice, and those that the fact does not declare.</param>
    /// <exception cref="ArgumentException">An argument or a code is <see langword="null"/>.</exception>
    public static Audience<TSubject> Of<TSubject>(Fact<TSubject>.Choice fact, params ReadOnlySpan<string> options)
        where TSubject : notnull => new(fact, ValueList.Create(options));

    /// <summary>Those whose answer is yes.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static Audience<TSubject> If<TSubject>(Fact<TSubject>.YesNo fact)
        where TSubject : notnull => new(fact);
}
