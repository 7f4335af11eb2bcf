using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>Creates an <see cref="Audience{TSubject}"/>. Italian term: platea.</summary>
public static class Audience
{
    /// <summary>
    /// Creates an audience of the subjects that made one of the given choices, such as applicants of a certain kind.
    /// </summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="fact">The choice.</param>
    /// <param name="options">
    /// The option codes; a grid rejects an empty list, repeated codes and codes that the fact does not declare.
    /// </param>
    /// <exception cref="ArgumentException">An argument or a code is <see langword="null"/>.</exception>
    public static Audience<TSubject> Of<TSubject>(Fact<TSubject>.Choice fact, params ReadOnlySpan<string> options)
        where TSubject : notnull => new(fact, Guard.Against.NullItem(options));

    /// <summary>Creates an audience of the subjects whose answer is yes.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static Audience<TSubject> If<TSubject>(Fact<TSubject>.YesNo fact)
        where TSubject : notnull => new(fact);
}
