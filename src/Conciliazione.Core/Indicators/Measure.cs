using System.Diagnostics;

namespace Conciliazione.Indicators;

/// <summary>What was measured: a value, a part and its whole, or words. Italian term: valore rilevato.</summary>
/// <remarks>
/// Outside data, checked when a result is read: see <see cref="IndicatorSet.Read"/>. The cases are nested; no other cases exist. Equality
/// is by content. Immutable and thread-safe.
/// </remarks>
public abstract record Measure
{
    private Measure()
    {
    }

    /// <summary>The name of the kind of measure.</summary>
    public LocalizedText Kind => CaseKind;

    private protected abstract LocalizedText CaseKind { get; }

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="number">For a number.</param>
    /// <param name="names">For names.</param>
    /// <param name="partOf">For a part and its whole.</param>
    /// <param name="answer">For yes or no.</param>
    /// <param name="each">For a count of each of some named things.</param>
    /// <param name="words">For a description.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Number, TResult> number,
        Func<Names, TResult> names,
        Func<PartOf, TResult> partOf,
        Func<Answer, TResult> answer,
        Func<PerThing, TResult> each,
        Func<Words, TResult> words)
    {
        Guard.Against.Null(number);
        Guard.Against.Null(names);
        Guard.Against.Null(partOf);
        Guard.Against.Null(answer);
        Guard.Against.Null(each);
        Guard.Against.Null(words);
        return this switch
        {
            Number x => number(x),
            Names x => names(x),
            PartOf x => partOf(x),
            Answer x => answer(x),
            PerThing x => each(x),
            Words x => words(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the Italian text of the measure.</summary>
    public sealed override string ToString() => ToFactValue().Render(Language.Italian);

    /// <summary>Returns the measure as a value that can be shown.</summary>
    internal FactValue ToFactValue() => Match(
        number => FactValue.Of(number.Value),
        names => FactValue.Of(LocalizedText.Same(FormattableString.Invariant($"{names.All.Count}") + (names.All.Count == 0 ? "" : $" ({string.Join(", ", names.All)})"))),
        partOf => FactValue.Of(LocalizedText.From(language => language == Language.Italian
            ? $"{Unit.Count.Render(partOf.Part, language)} su {Unit.Count.Render(partOf.Whole, language)}"
            : $"{Unit.Count.Render(partOf.Part, language)} of {Unit.Count.Render(partOf.Whole, language)}")),
        answer => FactValue.Of(answer.IsYes),
        each => FactValue.Of(LocalizedText.Same(each.Counts.Count == 0 ? "—" : string.Join(", ", each.Counts))),
        words => FactValue.Of(LocalizedText.Same(words.Text)));

    /// <summary>A number, counted.</summary>
    public sealed record Number : Measure
    {
        /// <summary>Initializes a new measure.</summary>
        /// <param name="value">The number.</param>
        public Number(long value) => Value = value;

        /// <summary>The number; a negative one is a defect of the result.</summary>
        public long Value { get; }

        private protected override LocalizedText CaseKind => new("un numero", "a number");
    }

    /// <summary>The names of what is counted, each once; organisations and things, never natural persons.</summary>
    public sealed record Names : Measure
    {
        /// <summary>Initializes a new measure.</summary>
        /// <param name="all">The names.</param>
        /// <exception cref="ArgumentNullException"><paramref name="all"/> is <see langword="null"/>.</exception>
        public Names(ValueList<string> all) => All = Guard.Against.Null(all);

        /// <summary>The names; one that is blank or repeated is a defect of the result.</summary>
        public ValueList<string> All { get; }

        private protected override LocalizedText CaseKind => new("un elenco di nomi", "a list of names");
    }

    /// <summary>A part and its whole, such as 31 satisfied of 50 asked.</summary>
    public sealed record PartOf : Measure
    {
        /// <summary>Initializes a new measure.</summary>
        /// <param name="part">The part.</param>
        /// <param name="whole">The whole.</param>
        public PartOf(long part, long whole)
        {
            Part = part;
            Whole = whole;
        }

        /// <summary>The part; one that is negative or above the whole is a defect of the result.</summary>
        public long Part { get; }

        /// <summary>The whole; a negative one is a defect of the result, and of zero there is no share.</summary>
        public long Whole { get; }

        private protected override LocalizedText CaseKind => new("una parte e il suo totale", "a part and its whole");
    }

    /// <summary>Yes or no.</summary>
    public sealed record Answer : Measure
    {
        /// <summary>Initializes a new measure.</summary>
        /// <param name="isYes">Whether the answer is yes.</param>
        public Answer(bool isYes) => IsYes = isYes;

        /// <summary>Whether the answer is yes.</summary>
        public bool IsYes { get; }

        private protected override LocalizedText CaseKind => new("sì o no", "yes or no");
    }

    /// <summary>A count of each of the things that a target names; what is not counted stays unknown.</summary>
    public sealed record PerThing : Measure
    {
        /// <summary>Initializes a new measure.</summary>
        /// <param name="counts">The counts.</param>
        /// <exception cref="ArgumentNullException"><paramref name="counts"/> is <see langword="null"/>.</exception>
        public PerThing(ValueList<ThingCount> counts) => Counts = Guard.Against.Null(counts);

        /// <summary>The counts; one of a thing that is unknown or repeated is a defect of the result.</summary>
        public ValueList<ThingCount> Counts { get; }

        private protected override LocalizedText CaseKind => new("un conteggio per voce", "a count of each thing");
    }

    /// <summary>A description.</summary>
    public sealed record Words : Measure
    {
        /// <summary>Initializes a new measure.</summary>
        /// <param name="text">The description; not blank.</param>
        /// <exception cref="ArgumentException"><paramref name="text"/> is <see langword="null"/> or blank.</exception>
        public Words(string text) => Text = Guard.Against.NullOrWhiteSpace(text);

        /// <summary>The description.</summary>
        public string Text { get; }

        private protected override LocalizedText CaseKind => new("una descrizione", "a description");
    }
}
