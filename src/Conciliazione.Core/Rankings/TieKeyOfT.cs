using System.Diagnostics;
using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>One step of a tie chain: what decides between those who are equal so far. Italian term: criterio di preferenza a parità.</summary>
/// <typeparam name="TApplication">Whose facts it reads.</typeparam>
/// <remarks>
/// Made by <see cref="TieKey"/>. A closed hierarchy: the nested cases are all there are, and <see cref="Match"/> takes one
/// function for each. Equality is by content. Immutable, safe for any thread.
/// </remarks>
public abstract record TieKey<TApplication>
    where TApplication : notnull
{
    private TieKey(RuleLabel label, WhenUnknown whenUnknown)
    {
        Label = Guard.Against.Null(label);
        WhenUnknown = Guard.Against.Undeclared(whenUnknown);
    }

    /// <summary>What it is called and where it stands.</summary>
    public RuleLabel Label { get; }

    /// <summary>What it does with those whose fact is unknown.</summary>
    public WhenUnknown WhenUnknown { get; }

    /// <summary>The fact that it reads; <see langword="null"/> for points and lots.</summary>
    public virtual Fact<TApplication>? Fact => null;

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
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

    /// <summary>The code.</summary>
    public sealed override string ToString() => Label.Code;

    /// <summary>What the key reads, so that the lower comes first.</summary>
    internal abstract KeyValue Read(Contestant<TApplication> contestant);

    /// <summary>The same of many as plain numbers; <see langword="false"/> where the key has none.</summary>
    internal virtual bool Read(ReadOnlySpan<TApplication> applications, DaysSpan days, Span<long> values, Span<byte> unclear) => false;

    /// <summary>
    /// What would have come just before each of others, from the nearest value to the farthest; nothing for what has no measure, nor
    /// for ages, whose birth dates are not to be shown.
    /// </summary>
    internal virtual ChangeLadder? Before(Contestant<TApplication> own, IEnumerable<Contestant<TApplication>> others) => null;

    /// <summary>What was read, as it is shown.</summary>
    internal FactValue Show(Contestant<TApplication> contestant) => Shown(contestant) ?? RankingText.Unknown;

    /// <summary>Returns what was read of a contestant, or <see langword="null"/> where it is unknown.</summary>
    private protected abstract FactValue? Shown(Contestant<TApplication> contestant);

    /// <summary>A measure: an amount, a number, an age, a day, a moment. Italian term: preferenza per misura.</summary>
    public sealed record Measured : TieKey<TApplication>
    {
        private readonly IMeasured<TApplication> _measured;
        private readonly bool _lowestRawFirst;

        internal Measured(RuleLabel label, IMeasured<TApplication> measured, bool lowestFirst, WhenUnknown whenUnknown)
            : base(label, whenUnknown)
        {
            Fact = measured.Fact;
            _measured = measured;
            LowestFirst = lowestFirst;

            // What is read of an age is the day of birth, which falls as ages rise.
            _lowestRawFirst = lowestFirst != (Fact is Fact<TApplication>.Age);
        }

        /// <inheritdoc/>
        public override Fact<TApplication> Fact { get; }

        /// <summary>Whether the lower value comes first; for an age, the younger.</summary>
        public bool LowestFirst { get; }

        internal override KeyValue Read(Contestant<TApplication> contestant) =>
            !contestant.TryRead(_measured, out long raw) ? KeyValue.Unknown
            : KeyValue.Of(_lowestRawFirst ? raw : -(Int128)raw);

        internal override bool Read(ReadOnlySpan<TApplication> applications, DaysSpan days, Span<long> values, Span<byte> unclear)
        {
            _measured.Read(applications, days, values, unclear);
            if (!_lowestRawFirst)
            {
                // The complement turns the order round and, unlike the opposite, exists for every number.
                for (int i = 0; i < applications.Length; i++)
                {
                    values[i] = ~values[i];
                }
            }

            return true;
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
                if (other.TryRead(_measured, out long theirs) && JustBefore(theirs) is { } ahead && (_lowestRawFirst ? ahead < from : ahead > from))
                {
                    values.Add(ahead);
                }
            }

            long[] nearest = [.. _lowestRawFirst ? values.Reverse() : values];
            return new(
                Fact.Code,
                Fact.Title,
                _measured.ShowStep(from),
                nearest.Length,
                IsRising: true,
                i => new(Fact.Code, nearest[i]),
                i => _measured.ShowStep(nearest[i]));
        }

        /// <summary>The value next to one that comes before it: a day, a second, or one step; none at the end of the scale.</summary>
        private long? JustBefore(long raw)
        {
            if (Fact is Fact<TApplication>.Day)
            {
                return IsoDay.Key(IsoDay.FromKey(raw).PlusDays(_lowestRawFirst ? -1 : 1));
            }

            Int128 step = Fact is Fact<TApplication>.Moment ? NodaTime.NodaConstants.TicksPerSecond : 1;
            Int128 before = _lowestRawFirst ? raw - step : raw + step;
            return before >= _measured.LeastStep && before <= long.MaxValue ? (long)before : null;
        }

        private protected override FactValue? Shown(Contestant<TApplication> contestant) => contestant.TryRead(_measured, out long raw)
            ? _measured.ShowStep(_measured.StepOf(raw, contestant.Days))
            : null;
    }

    /// <summary>An answer: those of one answer first. Italian term: preferenza per condizione.</summary>
    public sealed record Answer : TieKey<TApplication>
    {
        internal Answer(RuleLabel label, Fact<TApplication>.YesNo fact, bool yesFirst, WhenUnknown whenUnknown)
            : base(label, whenUnknown)
        {
            Fact = Guard.Against.Null(fact);
            YesFirst = yesFirst;
        }

        /// <inheritdoc/>
        public override Fact<TApplication>.YesNo Fact { get; }

        /// <summary>Whether those whose answer is yes come first.</summary>
        public bool YesFirst { get; }

        internal override KeyValue Read(Contestant<TApplication> contestant) =>
            contestant.TryRead(Fact, out long raw) ? KeyValue.Of(YesFirst ? 1 - raw : raw) : KeyValue.Unknown;

        internal override bool Read(ReadOnlySpan<TApplication> applications, DaysSpan days, Span<long> values, Span<byte> unclear)
        {
            Fact.Read(applications, days, values, unclear);
            for (int i = 0; i < applications.Length; i++)
            {
                values[i] = YesFirst ? 1 - values[i] : values[i];
            }

            return true;
        }

        private protected override FactValue? Shown(Contestant<TApplication> contestant) =>
            contestant.TryRead(Fact, out long raw) ? FactValue.Of(raw != 0) : null;
    }

    /// <summary>The points of one criterion or section. Italian term: preferenza per punteggio parziale.</summary>
    public sealed record Part : TieKey<TApplication>
    {
        internal Part(RuleLabel label, string code, bool higherFirst)
            : base(label, WhenUnknown.StaysTied)
        {
            Code = Guard.Against.Null(code);
            HigherFirst = higherFirst;
        }

        /// <summary>The code of the criterion or section.</summary>
        public string Code { get; }

        /// <summary>Whether more points come first.</summary>
        public bool HigherFirst { get; }

        internal override KeyValue Read(Contestant<TApplication> contestant) => contestant.Card.PointsOf(Code).TryGet(out Points points)
            ? KeyValue.Of(HigherFirst ? -(Int128)points.Hundredths : points.Hundredths)
            : KeyValue.Unknown;

        private protected override FactValue? Shown(Contestant<TApplication> contestant) =>
            contestant.Card.PointsOf(Code).TryGet(out Points points) ? FactValue.Of(points) : null;
    }

    /// <summary>A lot drawn from a published seed. Italian term: sorteggio.</summary>
    public sealed record Lot : TieKey<TApplication>
    {
        internal Lot(RuleLabel label, string seed)
            : base(label, WhenUnknown.StaysTied)
        {
            Seed = Guard.Against.NullOrWhiteSpace(seed);
        }

        /// <summary>The published seed.</summary>
        public string Seed { get; }

        internal override KeyValue Read(Contestant<TApplication> contestant) =>
            KeyValue.Of(new DrawnLot(Seed, contestant.Reference).Number);

        private protected override FactValue? Shown(Contestant<TApplication> contestant) =>
            FactValue.Of(new DrawnLot(Seed, contestant.Reference).Number);
    }
}
