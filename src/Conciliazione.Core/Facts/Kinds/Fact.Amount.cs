using System.Runtime.CompilerServices;

namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>An amount of money, such as an income. Italian term: importo.</summary>
    public sealed record Amount : Measured<Euro>
    {
        private readonly FactGetter<TSubject, Euro> _getter;

        /// <summary>Initializes a new fact.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">The display name.</param>
        /// <param name="getter">Reads the value from the subject.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
        /// </exception>
        public Amount(string code, LocalizedText title, Func<TSubject, Known<Euro>> getter)
            : base(code, title, Conciliazione.Unit.Euro) => _getter = new(getter);

        /// <inheritdoc cref="Amount(string, LocalizedText, Func{TSubject, Known{Euro}})"/>
        /// <summary>Initializes a new fact that every subject has; such facts are the fastest to read.</summary>
        public Amount(string code, LocalizedText title, Func<TSubject, Euro> getter)
            : base(code, title, Conciliazione.Unit.Euro) => _getter = new(getter);

        /// <inheritdoc cref="Amount(string, LocalizedText, Func{TSubject, Known{Euro}})"/>
        /// <summary>Initializes a new fact that depends on the evaluation days.</summary>
        public Amount(string code, LocalizedText title, Func<TSubject, EvaluationDays, Known<Euro>> getter)
            : base(code, title, Conciliazione.Unit.Euro) => _getter = new(getter);

        private Amount(string code, LocalizedText title, FactGetter<TSubject, Euro> getter)
            : base(code, title, Conciliazione.Unit.Euro) => _getter = getter;

        /// <summary>Returns the value, or unknown.</summary>
        /// <param name="subject">The subject.</param>
        /// <param name="days">The evaluation days.</param>
        public Known<Euro> Read(TSubject subject, EvaluationDays days) => _getter.Read(Given(subject), days);

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.Amount Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull => new(Code, Title, _getter.Through(part));

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
            Read(subject, days).TryGet(out Euro amount) ? FactValue.Of(amount) : default(Known<FactValue>);

        internal override FactLoop<TSubject> Loop(int slot) => _getter.Loop<Raw.Cents>(slot);

        internal override long StepOf(Euro value) => value.Cents;

        internal override FactOrigin Origin => _getter.Origin;

        private protected override FactKind CaseKind => FactKind.Amount;

        internal override bool TryRead(TSubject subject, EvaluationDays days, out long raw)
        {
            bool known = Read(subject, days).TryGet(out Euro amount);
            raw = amount.Cents;
            return known;
        }

        private protected override void ReadObjects(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear) =>
            _getter.Read<Raw.Cents, Slot.None>(subjects, days, raws, unclear);

        private protected override FactValue ShowStep(long step) => FactValue.Of(Euro.FromCents(step));

        private protected override FactPlace Place(long raw, EvaluationDays days, StepBounds bounds) => FactPlace.Of(
            Kind, raw, bounds, (from, to) => new(Ratio.Of((Int128)to - from, 100), Conciliazione.Unit.Euro, decimals: 2));

        private protected override void WriteStep(ref DefaultInterpolatedStringHandler text, long step, Language language) =>
            text.AppendFormatted(Euro.FromCents(step), "C");

        private protected override void WriteGap(
            ref DefaultInterpolatedStringHandler text, long raw, EvaluationDays days, StepBounds bounds, Language language)
        {
            Int128 gap = bounds.GapTo(raw);
            if (gap > long.MaxValue)
            {
                base.WriteGap(ref text, raw, days, bounds, language);
                return;
            }

            (string before, string after) = BoundWords.Around(Kind, above: raw > bounds.Maximum, onEnd: gap == 0, language);
            text.AppendLiteral(before);
            if (gap != 0)
            {
                text.AppendFormatted(Euro.FromCents((long)gap), "C");
            }

            text.AppendLiteral(after);
        }
    }
}
