namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>A whole number, such as the number of people in a household who work. Italian term: numero intero.</summary>
    public sealed record WholeNumber : Measured<int>
    {
        private readonly FactGetter<TSubject, int> _getter;

        /// <summary>Initializes a new fact.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">The display name.</param>
        /// <param name="getter">Reads the value from the subject.</param>
        /// <param name="unit">The unit that the number counts; a plain number if omitted.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
        /// </exception>
        public WholeNumber(string code, LocalizedText title, Func<TSubject, Known<int>> getter, Unit? unit = null)
            : base(code, title, unit ?? Conciliazione.Unit.Count) => _getter = new(getter);

        /// <inheritdoc cref="WholeNumber(string, LocalizedText, Func{TSubject, Known{int}}, Conciliazione.Unit?)"/>
        /// <summary>Initializes a new fact that every subject has; such facts are the fastest to read.</summary>
        public WholeNumber(string code, LocalizedText title, Func<TSubject, int> getter, Unit? unit = null)
            : base(code, title, unit ?? Conciliazione.Unit.Count) => _getter = new(getter);

        /// <inheritdoc cref="WholeNumber(string, LocalizedText, Func{TSubject, Known{int}}, Conciliazione.Unit?)"/>
        /// <summary>Initializes a new fact that depends on the evaluation days.</summary>
        public WholeNumber(string code, LocalizedText title, Func<TSubject, EvaluationDays, Known<int>> getter, Unit? unit = null)
            : base(code, title, unit ?? Conciliazione.Unit.Count) => _getter = new(getter);

        private WholeNumber(string code, LocalizedText title, FactGetter<TSubject, int> getter, Unit? unit)
            : base(code, title, unit) => _getter = getter;

        /// <summary>Returns the value, or unknown.</summary>
        /// <param name="subject">The subject.</param>
        /// <param name="days">The evaluation days.</param>
        public Known<int> Read(TSubject subject, EvaluationDays days) => _getter.Read(Given(subject), days);

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.WholeNumber Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull => new(Code, Title, _getter.Through(part), Unit);

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
            Read(subject, days).TryGet(out int number) ? Counted(number) : default(Known<FactValue>);

        internal override FactLoop<TSubject> Loop(int slot) => _getter.Loop<Raw.Whole>(slot);

        internal override long StepOf(int value) => value;

        internal override FactOrigin Origin => _getter.Origin;

        private protected override FactKind CaseKind => FactKind.WholeNumber;

        internal override bool TryRead(TSubject subject, EvaluationDays days, out long raw)
        {
            bool known = Read(subject, days).TryGet(out int number);
            raw = number;
            return known;
        }

        private protected override void ReadObjects(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear) =>
            _getter.Read<Raw.Whole, Slot.None>(subjects, days, raws, unclear);

        private protected override FactValue ShowStep(long step) => Counted(step);

        private protected override FactPlace Place(long raw, EvaluationDays days, StepBounds bounds) =>
            FactPlace.Of(Kind, raw, bounds, (from, to) => Counted(to - from));

        private FactValue.Fraction Counted(long number) => new(Ratio.Whole(number), Unit!, decimals: 0);
    }
}
