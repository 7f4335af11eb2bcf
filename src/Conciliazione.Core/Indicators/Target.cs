using System.Diagnostics;

namespace Conciliazione.Indicators;

/// <summary>What an indicator must reach. Italian term: valore atteso.</summary>
/// <remarks>The cases are nested; no other cases exist. Equality is by content. Immutable and thread-safe.</remarks>
public abstract record Target
{
    private Target()
    {
    }

    /// <summary>The target as text, such as <c>almeno 4</c>.</summary>
    public LocalizedText Title => CaseTitle;

    private protected abstract LocalizedText CaseTitle { get; }

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="count">For a count with a minimum or maximum.</param>
    /// <param name="range">For a count with both.</param>
    /// <param name="share">For a share of a whole.</param>
    /// <param name="yesNo">For a yes.</param>
    /// <param name="each">For a count of each of some named things.</param>
    /// <param name="described">For a description.</param>
    /// <param name="notStated">For a measure without a target.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Count, TResult> count,
        Func<Range, TResult> range,
        Func<Share, TResult> share,
        Func<YesNo, TResult> yesNo,
        Func<PerThing, TResult> each,
        Func<Described, TResult> described,
        Func<NotStated, TResult> notStated)
    {
        Guard.Against.Null(count);
        Guard.Against.Null(range);
        Guard.Against.Null(share);
        Guard.Against.Null(yesNo);
        Guard.Against.Null(each);
        Guard.Against.Null(described);
        Guard.Against.Null(notStated);
        return this switch
        {
            Count x => count(x),
            Range x => range(x),
            Share x => share(x),
            YesNo x => yesNo(x),
            PerThing x => each(x),
            Described x => described(x),
            NotStated x => notStated(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the Italian title.</summary>
    public sealed override string ToString() => Title.Italian;

    private static LocalizedText Bound(LimitSide side, bool isStrict, LocalizedText threshold) => (side, isStrict) switch
    {
        (LimitSide.AtLeast, false) => new($"almeno {threshold.Italian}", $"at least {threshold.English}"),
        (LimitSide.AtLeast, true) => new($"più di {threshold.Italian}", $"more than {threshold.English}"),
        (_, false) => new($"al massimo {threshold.Italian}", $"at most {threshold.English}"),
        _ => new($"meno di {threshold.Italian}", $"less than {threshold.English}"),
    };

    /// <summary>A count that must reach a minimum, or stay at a maximum; a count of names is the number of different ones.</summary>
    public sealed record Count : Target
    {
        /// <summary>Initializes a new target.</summary>
        /// <param name="side">Whether the threshold is a minimum or a maximum.</param>
        /// <param name="threshold">The threshold; not negative.</param>
        /// <param name="isStrict">Whether the threshold itself is excluded.</param>
        /// <exception cref="ArgumentOutOfRangeException">
        /// <paramref name="side"/> is not a declared value, or <paramref name="threshold"/> is negative.
        /// </exception>
        public Count(LimitSide side, long threshold, bool isStrict = false)
        {
            Side = Guard.Against.Undeclared(side);
            Threshold = Guard.Against.BelowMinimum(threshold, 0);
            IsStrict = isStrict;
        }

        /// <summary>Whether the threshold is a minimum or a maximum.</summary>
        public LimitSide Side { get; }

        /// <summary>The threshold; not negative.</summary>
        public long Threshold { get; }

        /// <summary>Whether the threshold itself is excluded.</summary>
        public bool IsStrict { get; }

        private protected override LocalizedText CaseTitle => Bound(Side, IsStrict, Unit.Count.Write(Threshold));
    }

    /// <summary>A count that must lie between two numbers, both inclusive.</summary>
    public sealed record Range : Target
    {
        /// <summary>Initializes a new target.</summary>
        /// <param name="minimum">The minimum (inclusive); not negative.</param>
        /// <param name="maximum">The maximum (inclusive); not below the minimum.</param>
        /// <exception cref="ArgumentOutOfRangeException">A bound is outside its own.</exception>
        public Range(long minimum, long maximum)
        {
            Minimum = Guard.Against.BelowMinimum(minimum, 0);
            Maximum = Guard.Against.BelowMinimum(maximum, minimum);
        }

        /// <summary>The minimum (inclusive); not negative.</summary>
        public long Minimum { get; }

        /// <summary>The maximum (inclusive).</summary>
        public long Maximum { get; }

        private protected override LocalizedText CaseTitle => LocalizedText.From(language => language == Language.Italian
            ? $"da {Unit.Count.Render(Minimum, language)} a {Unit.Count.Render(Maximum, language)}"
            : $"from {Unit.Count.Render(Minimum, language)} to {Unit.Count.Render(Maximum, language)}");
    }

    /// <summary>A share of a whole, such as the satisfied among those asked.</summary>
    public sealed record Share : Target
    {
        /// <summary>Initializes a new target.</summary>
        /// <param name="side">Whether the threshold is a minimum or a maximum.</param>
        /// <param name="threshold">The threshold; not negative.</param>
        /// <param name="comparison">The rule by which the share is compared with the threshold.</param>
        /// <param name="isStrict">Whether the threshold itself is excluded.</param>
        /// <exception cref="ArgumentOutOfRangeException">
        /// <paramref name="side"/> is not a declared value, or <paramref name="threshold"/> is negative.
        /// </exception>
        /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
        public Share(LimitSide side, Percentage threshold, ComparisonRule comparison, bool isStrict = false)
        {
            Side = Guard.Against.Undeclared(side);
            Threshold = Guard.Against.BelowMinimum(threshold, Percentage.Zero);
            Comparison = Guard.Against.Null(comparison);
            IsStrict = isStrict;
        }

        /// <summary>Whether the threshold is a minimum or a maximum.</summary>
        public LimitSide Side { get; }

        /// <summary>The threshold; not negative.</summary>
        public Percentage Threshold { get; }

        /// <summary>The rule by which the share is compared with the threshold.</summary>
        public ComparisonRule Comparison { get; }

        /// <summary>Whether the threshold itself is excluded.</summary>
        public bool IsStrict { get; }

        private protected override LocalizedText CaseTitle =>
            Bound(Side, IsStrict, LocalizedText.From(language => FactValue.Of(Threshold).Render(language)));
    }

    /// <summary>An answer that must be yes.</summary>
    public sealed record YesNo : Target
    {
        private protected override LocalizedText CaseTitle => new("sì", "yes");
    }

    /// <summary>A count that must reach a minimum for each of some named things, such as a desk in each district.</summary>
    public sealed record PerThing : Target
    {
        /// <summary>Initializes a new target.</summary>
        /// <param name="things">The things, each with its code and title; at least one, with unique codes.</param>
        /// <param name="minimum">The minimum for each (inclusive); not negative.</param>
        /// <exception cref="ArgumentException"><paramref name="things"/> is <see langword="null"/> or empty, or repeats a code.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is negative.</exception>
        public PerThing(ValueList<RuleLabel> things, long minimum)
        {
            Things = Guard.Against.EmptyList(things);
            if (things.Repeated(thing => thing.Code).FirstOrDefault() is { } twice)
            {
                throw new ArgumentException($"'{twice.Key}' is listed twice.", nameof(things));
            }

            Minimum = Guard.Against.BelowMinimum(minimum, 0);
        }

        /// <summary>The things, each with its code and title.</summary>
        public ValueList<RuleLabel> Things { get; }

        /// <summary>The minimum for each (inclusive); not negative.</summary>
        public long Minimum { get; }

        private protected override LocalizedText CaseTitle => LocalizedText.From(language => language == Language.Italian
            ? $"almeno {Unit.Count.Render(Minimum, language)} per ciascuno di {Unit.Count.Render(Things.Count, language)}"
            : $"at least {Unit.Count.Render(Minimum, language)} for each of {Unit.Count.Render(Things.Count, language)}");
    }

    /// <summary>Something to be described; there is no number to reach.</summary>
    public sealed record Described : Target
    {
        private protected override LocalizedText CaseTitle => new("da descrivere", "to be described");
    }

    /// <summary>A measure for which the text gives no target.</summary>
    public sealed record NotStated : Target
    {
        /// <summary>Initializes a new measure.</summary>
        /// <param name="isShare">Whether it is a share of a whole; a count otherwise.</param>
        public NotStated(bool isShare = false) => IsShare = isShare;

        /// <summary>Whether it is a share of a whole; a count otherwise.</summary>
        public bool IsShare { get; }

        private protected override LocalizedText CaseTitle => new("non indicato nel testo", "not in the text");
    }
}
