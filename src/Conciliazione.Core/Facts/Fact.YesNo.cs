namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>A fact that is yes or no. Italian term: dato sì/no.</summary>
    public sealed record YesNo : Fact<TSubject>
    {
        private readonly FactGetter<TSubject, bool> _getter;

        /// <summary>Builds the fact.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">What it is, so that "title: yes" reads well.</param>
        /// <param name="getter">How to get it from the subject.</param>
        /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or another argument is <see langword="null"/>.</exception>
        public YesNo(string code, LocalizedText title, Func<TSubject, Known<bool>> getter)
            : base(code, title, unit: null) => _getter = new(getter);

        /// <inheritdoc cref="YesNo(string, LocalizedText, Func{TSubject, Known{bool}})"/>
        /// <summary>Builds a fact that every subject has: it is read the quickest.</summary>
        public YesNo(string code, LocalizedText title, Func<TSubject, bool> getter)
            : base(code, title, unit: null) => _getter = new(getter);

        /// <inheritdoc cref="YesNo(string, LocalizedText, Func{TSubject, Known{bool}})"/>
        /// <summary>Builds a fact that depends on the days of the judgement.</summary>
        public YesNo(string code, LocalizedText title, Func<TSubject, EvaluationDays, Known<bool>> getter)
            : base(code, title, unit: null) => _getter = new(getter);

        private YesNo(string code, LocalizedText title, FactGetter<TSubject, bool> getter)
            : base(code, title, unit: null) => _getter = getter;

        /// <summary>The value, or unknown.</summary>
        /// <param name="subject">The subject.</param>
        /// <param name="days">The days of the judgement.</param>
        public Known<bool> Read(TSubject subject, EvaluationDays days) => _getter.Read(subject, days);

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.YesNo Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull => new(Code, Title, _getter.Through(part));

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
            Read(subject, days).TryGet(out bool answer) ? FactValue.Of(answer) : default(Known<FactValue>);

        /// <summary>1 for yes, 0 for no.</summary>
        internal bool TryRead(TSubject subject, EvaluationDays days, out long raw)
        {
            bool known = Read(subject, days).TryGet(out bool answer);
            raw = known && answer ? 1 : 0;
            return known;
        }

        /// <summary>The same of many; those of whom it is not known are marked. Nothing is allocated.</summary>
        internal void Read(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear) =>
            _getter.Read<Raw.Answer, Slot.None>(subjects, days, raws, unclear);

        internal override FactLoop<TSubject> Loop(int slot) => _getter.Loop<Raw.Answer>(slot);

        private protected override FactKind OwnKind => FactKind.YesNo;
    }
}
