using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>Makes a <see cref="Precedence{TApplication}"/>. Italian term: categorie con precedenza.</summary>
public static class Precedence
{
    /// <summary>Categories in the order in which they go first, whatever the points; options not named come last, together.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the precedence is called and where it stands.</param>
    /// <param name="fact">The choice that tells the category.</param>
    /// <param name="options">The codes of the options, the first to go first.</param>
    /// <exception cref="ArgumentException">An argument or a code is <see langword="null"/>.</exception>
    public static Precedence<TApplication> Of<TApplication>(
        RuleLabel label, Fact<TApplication>.Choice fact, params ReadOnlySpan<string> options)
        where TApplication : notnull => Precedence<TApplication>.By(label, fact, ValueList.Create(options));

    /// <summary>Those whose answer is yes go first, whatever the points.</summary>
    /// <typeparam name="TApplication">Whose fact it is.</typeparam>
    /// <param name="label">What the precedence is called and where it stands.</param>
    /// <param name="fact">The answer.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Precedence<TApplication> YesFirst<TApplication>(RuleLabel label, Fact<TApplication>.YesNo fact)
        where TApplication : notnull => Precedence<TApplication>.By(label, fact);
}
