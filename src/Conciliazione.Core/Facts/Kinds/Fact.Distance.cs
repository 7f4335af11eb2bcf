namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>A distance in whole metres, not negative. Italian term: distanza.</summary>
    public sealed record Distance : Measured<int>
    {
        private readonly FactGetter<TSubject, int> _getter;

        /// <summary>Initializes a new fact.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">The display name.</param>
        /// <param name="getter">Reads the metres from the subject.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
        /// </exception>
        public Distance(string code, LocalizedText title, Func<TSubject, Known<int>> getter)
            : base(code, title, Conciliazione.Unit.Metre) => _getter = new(getter);

        /// <inheritdoc cref="Distance(string, LocalizedText, Func{TSubject, Known{int}})"/>
        /// <summary>Initializes a new fact that every subject has; such facts are the fastest to read.</summary>
        public Distance(string code, LocalizedText title, Func<TSubject, int> getter)
            : base(code, title, Conciliazione.Unit.Metre) => _getter = new(getter);

        /// <inheritdoc cref="Distance(string, LocalizedText, Func{TSubject, Known{int}})"/>
        /// <summary>Initializes a new fact that depends on the evaluation days.</summary>
        public Distance(string code, LocalizedText title, Func<TSubject, EvaluationDays, Known<int>> getter)
            : base(code, title, Conciliazione.Unit.Metre) => _getter = new(getter);

        private Distance(string code, LocalizedText title, FactGetter<TSubject, int> getter)
            : base(code, title, Conciliazione.Unit.Metre) => _getter = getter;

        /// <summary>Returns the metres, or unknown.</summary>
        /// <param name="subject">The subject.</param>
        /// <param name="days">The evaluation days.</param>
        /// <exception cref="InvalidOperationException">The getter returned a negative distance.</exception>
        public Known<int> Read(TSubject subject, EvaluationDays days) =>
            _getter.Read(Given(subject), days).TryGet(out int metres) ? NotNegative(metres) : default(Known<int>);

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.Distance Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull => new(Code, Title, _getter.Through(part));

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
            Read(subject, days).TryGet(out int metres) ? Metres(metres) : default(Known<FactValue>);

        internal override FactLoop<TSubject> Loop(int slot) => new NotNegativeLoop(this, _getter.Loop<Raw.Whole>(slot));

        internal override long MinimumStep => 0;

        internal override long StepOf(int value) => value;

        internal override FactOrigin Origin => _getter.Origin;

        private protected override FactKind CaseKind => FactKind.Distance;

        internal override bool TryRead(TSubject subject, EvaluationDays days, out long raw)
        {
            bool known = Read(subject, days).TryGet(out int metres);
            raw = metres;
            return known;
        }

        private protected override void ReadObjects(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear)
        {
            _getter.Read<Raw.Whole, Slot.None>(subjects, days, raws, unclear);
            Check(raws[..subjects.Length]);
        }

        private protected override FactValue ShowStep(long step) => Metres(step);

        private protected override FactPlace Place(long raw, EvaluationDays days, StepBounds bounds) =>
            FactPlace.Of(Kind, raw, bounds, (from, to) => Metres(to - from));

        private int NotNegative(int metres) => metres >= 0 ? metres : throw Negative();

        private void Check(ReadOnlySpan<long> metres)
        {
            if (metres.ContainsAnyInRange(long.MinValue, -1))
            {
                throw Negative();
            }
        }

        private InvalidOperationException Negative() => new($"The getter of {Code} gives a negative distance.");

        private static FactValue.Fraction Metres(long number) => new(Ratio.Whole(number), Conciliazione.Unit.Metre, decimals: 0);

        private sealed class NotNegativeLoop(Distance fact, FactLoop<TSubject> loop) : FactLoop<TSubject>
        {
            public override void Read(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear)
            {
                loop.Read(subjects, days, raws, unclear);
                fact.Check(raws[..subjects.Length]);
            }
        }
    }
}
