namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>A yes-or-no fact. Italian term: dato sì/no.</summary>
    public sealed record YesNo : Fact<TSubject>
    {
        private readonly FactGetter<TSubject, bool> _getter;

        /// <summary>Initializes a new fact.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">The display name, worded so that "title: yes" reads well.</param>
        /// <param name="getter">Reads the value from the subject.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
        /// </exception>
        public YesNo(string code, LocalizedText title, Func<TSubject, Known<bool>> getter)
            : base(code, title, unit: null) => _getter = new(getter);

        /// <inheritdoc cref="YesNo(string, LocalizedText, Func{TSubject, Known{bool}})"/>
        /// <summary>Initializes a new fact that every subject has; such facts are the fastest to read.</summary>
        public YesNo(string code, LocalizedText title, Func<TSubject, bool> getter)
            : base(code, title, unit: null) => _getter = new(getter);

        /// <inheritdoc cref="YesNo(string, LocalizedText, Func{TSubject, Known{bool}})"/>
        /// <summary>Initializes a new fact that depends on the evaluation days.</summary>
        public YesNo(string code, LocalizedText title, Func<TSubject, EvaluationDays, Known<bool>> getter)
            : base(code, title, unit: null) => _getter = new(getter);

        private YesNo(string code, LocalizedText title, FactGetter<TSubject, bool> getter)
            : base(code, title, unit: null) => _getter = getter;

        /// <summary>Returns the value, or unknown.</summary>
        /// <param name="subject">The subject.</param>
        /// <param name="days">The evaluation days.</param>
        public Known<bool> Read(TSubject subject, EvaluationDays days) => _getter.Read(Given(subject), days);

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.YesNo Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull => new(Code, Title, _getter.Through(part));

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
            Read(subject, days).TryGet(out bool answer) ? FactValue.Of(answer) : default(Known<FactValue>);

        /// <summary>Reads the answer: 1 for yes, 0 for no.</summary>
        internal override bool TryRead(TSubject subject, EvaluationDays days, out long raw)
        {
            bool known = Read(subject, days).TryGet(out bool answer);
            raw = known && answer ? 1 : 0;
            return known;
        }

        internal override FactLoop<TSubject> Loop(int slot) => _getter.Loop<Raw.Answer>(slot);

        internal override FactOrigin Origin => _getter.Origin;

        private protected override FactKind CaseKind => FactKind.YesNo;

        private protected override void ReadObjects(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear) =>
            _getter.Read<Raw.Answer, Slot.None>(subjects, days, raws, unclear);
    }
}
