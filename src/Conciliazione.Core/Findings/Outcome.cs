using System.Diagnostics;

namespace Conciliazione;

/// <summary>The outcome of a rule. Italian term: esito.</summary>
/// <remarks>
/// A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. Equality is by case and
/// content. Immutable and thread-safe.
/// </remarks>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>The display name of the case.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
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

    /// <summary>Returns <see cref="Met"/> or <see cref="NotMet"/>, with the same margins.</summary>
    internal static Outcome MetIf(bool holds, ValueList<Margin> margins) => holds ? new Met(margins) : new NotMet(margins);

    private protected abstract LocalizedText CaseTitle { get; }

    /// <summary>The rule is met.</summary>
    public sealed record Met : Outcome
    {
        /// <summary>Initializes a new case.</summary>
        /// <param name="margins">The distance beyond the threshold, in each relevant unit; may be empty.</param>
        /// <exception cref="ArgumentNullException"><paramref name="margins"/> is <see langword="null"/>.</exception>
        public Met(ValueList<Margin> margins)
        {
            Margins = Guard.Against.Null(margins);
        }

        /// <summary>
        /// The distance beyond the threshold, in each relevant unit. The exact margin can be negative if the rule is met only
        /// after the rounding that it declares; both margins are therefore kept.
        /// </summary>
        public ValueList<Margin> Margins { get; }

        private protected override LocalizedText CaseTitle => new("requisito soddisfatto", "met");
    }

    /// <summary>The rule is not met.</summary>
    public sealed record NotMet : Outcome
    {
        /// <summary>Initializes a new case.</summary>
        /// <param name="margins">The distance short of the threshold, in each relevant unit; may be empty.</param>
        /// <exception cref="ArgumentNullException"><paramref name="margins"/> is <see langword="null"/>.</exception>
        public NotMet(ValueList<Margin> margins)
        {
            Margins = Guard.Against.Null(margins);
        }

        /// <summary>The distance short of the threshold, in each relevant unit.</summary>
        public ValueList<Margin> Margins { get; }

        private protected override LocalizedText CaseTitle => new("requisito non soddisfatto", "not met");
    }

    /// <summary>Facts are missing, so the outcome is undecided. Never treated as a rejection, nor as a zero.</summary>
    public sealed record Unclear : Outcome
    {
        /// <summary>Initializes a new case.</summary>
        /// <param name="missing">The missing facts that would decide the outcome; at least one.</param>
        /// <exception cref="ArgumentException"><paramref name="missing"/> is <see langword="null"/> or empty.</exception>
        public Unclear(ValueList<MissingFact> missing)
        {
            Missing = Guard.Against.EmptyList(missing);
        }

        /// <summary>The missing facts that would decide the outcome; at least one.</summary>
        public ValueList<MissingFact> Missing { get; }

        private protected override LocalizedText CaseTitle => new("da chiarire", "unclear");
    }

    /// <summary>The rule yields a value without setting a threshold.</summary>
    public sealed record Calculated : Outcome
    {
        /// <summary>Initializes a new case.</summary>
        /// <param name="value">The value calculated.</param>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
        public Calculated(FactValue value)
        {
            Value = Guard.Against.Null(value);
        }

        /// <summary>The value calculated.</summary>
        public FactValue Value { get; }

        private protected override LocalizedText CaseTitle => new("calcolato", "calculated");
    }
}
