using System.Diagnostics;
using Conciliazione.Facts;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Rankings;

/// <summary>
/// A key of a tie chain, which decides between candidates that are equal so far. Italian term: criterio di preferenza a parità.
/// </summary>
/// <typeparam name="TApplication">The type of the application.</typeparam>
/// <remarks>
/// Created by <see cref="TieKey"/>. A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per
/// case. Equality is by content. Immutable and thread-safe.
/// </remarks>
public abstract record TieKey<TApplication>
    where TApplication : notnull
{
    private TieKey(RuleLabel label, WhenUnknown whenUnknown, bool isOnlyAtCutOff)
    {
        IsOnlyAtCutOff = isOnlyAtCutOff;
        Label = Guard.Against.Null(label);
        WhenUnknown = Guard.Against.Undeclared(whenUnknown);
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>What the key does with candidates whose fact is unknown.</summary>
    public WhenUnknown WhenUnknown { get; }

    /// <summary>
    /// Whether the key applies only to ties on the cut-off, those in which a place depends on the order of tied candidates, and there
    /// only as far as needed; otherwise to every tie. In a ranking without places there is no cut-off.
    /// </summary>
    public bool IsOnlyAtCutOff { get; }

    /// <summary>The fact that the key reads; <see langword="null"/> for points and lots.</summary>
    public virtual Fact<TApplication>? Fact => null;

    /// <summary>
    /// Returns the same key, applied only to ties on the cut-off: other ties pass it over and are left to the keys that follow.
    /// </summary>
    public TieKey<TApplication> OnlyAtCutOff() => CaseAtCutOff;

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="measured">For a measure.</param>
    /// <param name="answer">For an answer.</param>
    /// <param name="part">For the points of a criterion or section.</param>
    /// <param name="lot">For a drawn lot.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Measured, TResult> measured, Func<Answer, TResult> answer, Func<Part, TResult> part, Func<Lot, TResult> lot)
    {
        Guard.Against.Null(measured);
        Guard.Against.Null(answer);
        Guard.Against.Null(part);
        Guard.Against.Null(lot);
        return this switch
        {
            Measured x => measured(x),
            Answer x => answer(x),
            Part x => part(x),
            Lot x => lot(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the code.</summary>
    public sealed override string ToString() => Label.Code;

    /// <summary>The level of the key in an order.</summary>
    internal OrderLevel Level => new(IsOnlyAtCutOff, WhenUnknown == WhenUnknown.StaysTied, Fact is not null);

    /// <summary>Whether the higher of the numbers that its fact is read as ranks first.</summary>
    internal virtual bool HighestRawFirst => false;

    /// <summary>Reads the value of some applications as one number each, such that the lower ranks first.</summary>
    /// <param name="entrants">The applications.</param>
    /// <param name="which">The indexes of those read.</param>
    /// <param name="numbers">The span to write the numbers to.</param>
    /// <param name="unclear">The span to mark those whose value is unknown in; it holds zeros.</param>
    internal abstract void Read(in Entrants<TApplication> entrants, ReadOnlySpan<int> which, Span<long> numbers, Span<byte> unclear);

    /// <summary>Determines whether the value of a contestant is known.</summary>
    internal bool IsKnownOf(Contestant<TApplication> contestant) => Shown(contestant) is not null;

    /// <summary>
    /// Returns the values that would have ranked just before each of the others, from the nearest to the farthest;
    /// <see langword="null"/> for a key without a measure, and for ages, whose birth dates must not be shown.
    /// </summary>
    internal virtual ChangeLadder? Before(Contestant<TApplication> own, IEnumerable<Contestant<TApplication>> others) => null;

    /// <summary>Returns the value read, as it is shown.</summary>
    internal FactValue Show(Contestant<TApplication> contestant) => Shown(contestant) ?? RankingText.Unknown;

    private protected abstract TieKey<TApplication> CaseAtCutOff { get; }

    /// <summary>Returns the value read from a contestant, or <see langword="null"/> if it is unknown.</summary>
    private protected abstract FactValue? Shown(Contestant<TApplication> contestant);

    /// <summary>A measure: an amount, a number, an age, a day, a moment. Italian term: preferenza per misura.</summary>
    public sealed record Measured : TieKey<TApplication>
    {
        private readonly IMeasured<TApplication> _measured;

        internal Measured(RuleLabel label, IMeasured<TApplication> measured, bool lowestFirst, WhenUnknown whenUnknown, bool isOnlyAtCutOff = false)
            : base(label, whenUnknown, isOnlyAtCutOff)
        {
            Fact = measured.Fact;
            _measured = measured;
            LowestFirst = lowestFirst;

            // An age is read as a birth date, which falls as ages rise.
            HighestRawFirst = lowestFirst == (Fact is Fact<TApplication>.Age);
        }

        /// <inheritdoc/>
        public override Fact<TApplication> Fact { get; }

        /// <summary>Whether the lower value ranks first; for an age, whether the younger does.</summary>
        public bool LowestFirst { get; }

        internal override bool HighestRawFirst { get; }

        internal override void Read(in Entrants<TApplication> entrants, ReadOnlySpan<int> which, Span<long> numbers, Span<byte> unclear)
        {
            entrants.Read(Fact, which, numbers, unclear);
            for (int i = 0; HighestRawFirst && i < which.Length; i++)
            {
                // The complement reverses the order and, unlike negation, exists for every number.
                numbers[i] = ~numbers[i];
            }
        }

        internal override ChangeLadder? Before(Contestant<TApplication> own, IEnumerable<Contestant<TApplication>> others)
        {
            if (Fact is Fact<TApplication>.Age || !own.TryRead(_measured, out long from))
            {
                return null;
            }

            var values = new SortedSet<long>();
            foreach (Contestant<TApplication> other in others)
            {
                if (other.TryRead(_measured, out long theirs) && JustBefore(theirs) is { } ahead && (HighestRawFirst ? ahead > from : ahead < from))
                {
                    values.Add(ahead);
                }
            }

            long[] nearest = [.. HighestRawFirst ? values : values.Reverse()];
            return new(
                Fact.Code,
                Fact.Title,
                _measured.ShowStep(from),
                nearest.Length,
                IsRising: true,
                i => new(Fact.Code, nearest[i]),
                i => _measured.ShowStep(nearest[i]));
        }

        /// <summary>
        /// Returns the nearest value that ranks before the given one, by a day, a second, or one step; <see langword="null"/> at
        /// the end of the scale.
        /// </summary>
        private long? JustBefore(long raw)
        {
            if (Fact is Fact<TApplication>.Day)
            {
                LocalDate day = IsoDay.FromKey(raw);
                return day == (HighestRawFirst ? LocalDate.MaxIsoValue : LocalDate.MinIsoValue)
                    ? null
                    : IsoDay.Key(day.PlusDays(HighestRawFirst ? 1 : -1));
            }

            Int128 step = Fact is Fact<TApplication>.Moment ? NodaConstants.TicksPerSecond : 1;
            Int128 before = HighestRawFirst ? raw + step : raw - step;
            return before >= _measured.MinimumStep && before <= long.MaxValue ? (long)before : null;
        }

        private protected override TieKey<TApplication> CaseAtCutOff => new Measured(Label, _measured, LowestFirst, WhenUnknown, isOnlyAtCutOff: true);

        private protected override FactValue? Shown(Contestant<TApplication> contestant) => contestant.TryRead(_measured, out long raw)
            ? _measured.ShowStep(_measured.StepOf(raw, contestant.Days))
            : null;
    }

    /// <summary>An answer: one of the two answers ranks first. Italian term: preferenza per condizione.</summary>
    public sealed record Answer : TieKey<TApplication>
    {
        internal Answer(RuleLabel label, Fact<TApplication>.YesNo fact, bool yesFirst, WhenUnknown whenUnknown, bool isOnlyAtCutOff = false)
            : base(label, whenUnknown, isOnlyAtCutOff)
        {
            Fact = Guard.Against.Null(fact);
            YesFirst = yesFirst;
        }

        /// <inheritdoc/>
        public override Fact<TApplication>.YesNo Fact { get; }

        /// <summary>Whether the answer yes ranks first.</summary>
        public bool YesFirst { get; }

        internal override bool HighestRawFirst => YesFirst;

        internal override void Read(in Entrants<TApplication> entrants, ReadOnlySpan<int> which, Span<long> numbers, Span<byte> unclear)
        {
            entrants.Read(Fact, which, numbers, unclear);
            for (int i = 0; YesFirst && i < which.Length; i++)
            {
                numbers[i] = 1 - numbers[i];
            }
        }

        private protected override TieKey<TApplication> CaseAtCutOff => new Answer(Label, Fact, YesFirst, WhenUnknown, isOnlyAtCutOff: true);

        private protected override FactValue? Shown(Contestant<TApplication> contestant) =>
            contestant.TryRead(Fact, out long raw) ? FactValue.Of(raw != 0) : null;
    }

    /// <summary>The points of a criterion or section. Italian term: preferenza per punteggio parziale.</summary>
    public sealed record Part : TieKey<TApplication>
    {
        internal Part(RuleLabel label, string code, bool higherFirst, bool isOnlyAtCutOff = false)
            : base(label, WhenUnknown.StaysTied, isOnlyAtCutOff)
        {
            Code = Guard.Against.Null(code);
            HigherFirst = higherFirst;
        }

        /// <summary>The code of the criterion or section.</summary>
        public string Code { get; }

        /// <summary>Whether more points rank first.</summary>
        public bool HigherFirst { get; }

        internal override void Read(in Entrants<TApplication> entrants, ReadOnlySpan<int> which, Span<long> numbers, Span<byte> unclear)
        {
            for (int i = 0; i < which.Length; i++)
            {
                bool known = entrants.CardOf(which[i]).PointsOf(Code).TryGet(out Points points);
                numbers[i] = HigherFirst ? ~points.Hundredths : points.Hundredths;
                unclear[i] = known ? (byte)0 : (byte)1;
            }
        }

        private protected override TieKey<TApplication> CaseAtCutOff => new Part(Label, Code, HigherFirst, isOnlyAtCutOff: true);

        private protected override FactValue? Shown(Contestant<TApplication> contestant) =>
            contestant.Card.PointsOf(Code).TryGet(out Points points) ? FactValue.Of(points) : null;
    }

    /// <summary>A lot drawn from a published seed. Italian term: sorteggio.</summary>
    public sealed record Lot : TieKey<TApplication>
    {
        internal Lot(RuleLabel label, string seed, bool isOnlyAtCutOff = false)
            : base(label, WhenUnknown.StaysTied, isOnlyAtCutOff)
        {
            Seed = Guard.Against.NullOrWhiteSpace(seed);
        }

        /// <summary>The published seed.</summary>
        public string Seed { get; }

        internal override void Read(in Entrants<TApplication> entrants, ReadOnlySpan<int> which, Span<long> numbers, Span<byte> unclear)
        {
            string[] references = new string[which.Length];
            for (int i = 0; i < references.Length; i++)
            {
                references[i] = entrants.ReferenceOf(which[i]);
            }

            Draw(references, numbers);
        }

        /// <summary>Writes the rank of what is drawn for each reference: what is drawn has more digits than a number holds.</summary>
        internal void Draw(ReadOnlySpan<string> references, Span<long> ranks)
        {
            string[] drawn = new string[references.Length];
            for (int i = 0; i < drawn.Length; i++)
            {
                drawn[i] = new DrawnLot(Seed, references[i]).Number;
            }

            string[] sorted = [.. drawn.Order(StringComparer.Ordinal)];
            for (int i = 0; i < drawn.Length; i++)
            {
                ranks[i] = Array.BinarySearch(sorted, drawn[i], StringComparer.Ordinal);
            }
        }

        private protected override TieKey<TApplication> CaseAtCutOff => new Lot(Label, Seed, isOnlyAtCutOff: true);

        private protected override FactValue? Shown(Contestant<TApplication> contestant) =>
            FactValue.Of(new DrawnLot(Seed, contestant.Reference).Number);
    }
}
