using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>Creates a <see cref="Precedence{TApplication}"/>. Italian term: categorie con precedenza.</summary>
public static class Precedence
{
    /// <summary>Creates categories in order of precedence, whatever the points; options not named come last, together.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <param name="label">The precedence's code, title, source and provenance.</param>
    /// <param name="fact">The choice that determines the category.</param>
    /// <param name="options">The codes of the options, in order of precedence.</param>
    /// <exception cref="ArgumentException">An argument or a code is <see langword="null"/>.</exception>
    public static Precedence<TApplication> Of<TApplication>(
        RuleLabel label, Fact<TApplication>.Choice fact, params ReadOnlySpan<string> options)
        where TApplication : notnull => Precedence<TApplication>.By(label, fact, Guard.Against.NullItem(options));

    /// <summary>
    /// Creates a precedence for applications whose answer is yes, whatever the points: first all those of the first answer, then all
    /// others of the second, and so on, then the rest. Within a category, later answers do not count; for that, declare a further
    /// precedence.
    /// </summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <param name="label">The precedence's code, title, source and provenance.</param>
    /// <param name="first">The first answer.</param>
    /// <param name="then">The answers that follow, in order of precedence.</param>
    /// <exception cref="ArgumentException">An argument or an answer is <see langword="null"/>.</exception>
    public static Precedence<TApplication> YesFirst<TApplication>(
        RuleLabel label, Fact<TApplication>.YesNo first, params ReadOnlySpan<Fact<TApplication>.YesNo> then)
        where TApplication : notnull =>
        Precedence<TApplication>.By(label, [Guard.Against.Null(first), .. Guard.Against.NullItem(then).AsSpan()]);
}
