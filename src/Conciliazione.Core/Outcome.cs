using System.Diagnostics;

namespace Conciliazione;

/// <summary>What a rule came to. Italian term: esito.</summary>
/// <remarks>
/// A closed hierarchy: the four cases below are all there are, and <see cref="Match"/> takes one function for each.
/// Equality is by case and content. Immutable, safe for any thread.
/// </remarks>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>What the case is called.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="met">For a rule that is met.</param>
    /// <param name="notMet">For a rule that is not met.</param>
    /// <param name="unclear">For a rule that lacks a fact.</param>
    /// <param name="calculated">For a rule that yields a value.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Met, TResult> met,
        Func<NotMet, TResult> notMet,
        Func<Unclear, TResult> unclear,
        Func<Calculated, TResult> calculated)
    {
        Guard.Against.Null(met);
        Guard.Against.Null(notMet);
        Guard.Against.Null(unclear);
        Guard.Against.Null(calculated);
        return this switch
        {
            Met x => met(x),
            NotMet x => notMet(x),
            Unclear x => unclear(x),
            Calculated x => calculated(x),
            _ => throw new UnreachableException(),
        };
    }

    private protected abstract LocalizedText CaseTitle { get; }

    /// <summary>The rule is met.</summary>
    public sealed record Met : Outcome
    {
        /// <summary>Builds the case.</summary>
        /// <param name="margins">How far beyond the threshold, in each unit that matters; may be empty.</param>
        /// <exception cref="ArgumentNullException"><paramref name="margins"/> is <see langword="null"/>.</exception>
        public Met(ValueList<Margin> margins)
        {
            Margins = Guard.Against.Null(margins);
        }

        /// <summary>
        /// How far beyond the threshold, in each unit that matters. An exact margin can be negative where the rule is met
        /// only after the rounding that it declares; that is why both are kept.
        /// </summary>
        public ValueList<Margin> Margins { get; }

        private protected override LocalizedText CaseTitle => new("rispettato", "met");
    }

    /// <summary>The rule is not met.</summary>
    public sealed record NotMet : Outcome
    {
        /// <summary>Builds the case.</summary>
        /// <param name="margins">How far short of the threshold, in each unit that matters; may be empty.</param>
        /// <exception cref="ArgumentNullException"><paramref name="margins"/> is <see langword="null"/>.</exception>
        public NotMet(ValueList<Margin> margins)
        {
            Margins = Guard.Against.Null(margins);
        }

        /// <summary>How far short of the threshold, in each unit that matters.</summary>
        public ValueList<Margin> Margins { get; }

        private protected override LocalizedText CaseTitle => new("non rispettato", "not met");
    }

    /// <summary>Nobody can tell yet: facts are missing. Never read as a refusal, nor as a zero.</summary>
    public sealed record Unclear : Outcome
    {
        /// <summary>Builds the case.</summary>
        /// <param name="missing">The facts that would decide; at least one.</param>
        /// <exception cref="ArgumentException"><paramref name="missing"/> is <see langword="null"/> or empty.</exception>
        public Unclear(ValueList<MissingFact> missing)
        {
            Missing = Guard.Against.EmptyList(missing);
        }

        /// <summary>The facts that would decide; at least one.</summary>
        public ValueList<MissingFact> Missing { get; }

        private protected override LocalizedText CaseTitle => new("non accertabile", "unclear");
    }

    /// <summary>The rule yields a value and sets no threshold.</summary>
    public sealed record Calculated : Outcome
    {
        /// <summary>Builds the case.</summary>
        /// <param name="value">What was calculated.</param>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
        public Calculated(FactValue value)
        {
            Value = Guard.Against.Null(value);
        }

        /// <summary>What was calculated.</summary>
        public FactValue Value { get; }

        private protected override LocalizedText CaseTitle => new("calcolato", "calculated");
    }
}
