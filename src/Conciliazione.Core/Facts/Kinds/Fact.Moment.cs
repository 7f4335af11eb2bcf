using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>A moment, such as the time of arrival. Italian term: momento.</summary>
    /// <remarks>Compared to the tick, a ten-millionth of a second; displayed in Italian time.</remarks>
    public sealed record Moment : Measured<Instant>
    {
        private readonly FactGetter<TSubject, Instant> _getter;

        /// <summary>Initializes a new fact.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">The display name.</param>
        /// <param name="getter">Reads the value from the subject.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
        /// </exception>
        public Moment(string code, LocalizedText title, Func<TSubject, Known<Instant>> getter)
            : base(code, title, unit: null) => _getter = new(getter);

        /// <inheritdoc cref="Moment(string, LocalizedText, Func{TSubject, Known{Instant}})"/>
        /// <summary>Initializes a new fact that every subject has; such facts are the fastest to read.</summary>
        public Moment(string code, LocalizedText title, Func<TSubject, Instant> getter)
            : base(code, title, unit: null) => _getter = new(getter);

        private Moment(string code, LocalizedText title, FactGetter<TSubject, Instant> getter)
            : base(code, title, unit: null) => _getter = getter;

        /// <summary>Returns the moment, or unknown.</summary>
        /// <param name="subject">The subject.</param>
        /// <param name="days">The evaluation days.</param>
        public Known<Instant> Read(TSubject subject, EvaluationDays days) => _getter.Read(Given(subject), days);

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.Moment Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull => new(Code, Title, _getter.Through(part));

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
            Read(subject, days).TryGet(out Instant moment) ? Shown(moment) : default(Known<FactValue>);

        internal override FactLoop<TSubject> Loop(int slot) => _getter.Loop<Raw.Ticks>(slot);

        internal override long StepOf(Instant value) => value.ToUnixTimeTicks();

        internal override FactOrigin Origin => _getter.Origin;

        private protected override FactKind CaseKind => FactKind.Moment;

        internal override bool TryRead(TSubject subject, EvaluationDays days, out long raw)
        {
            bool known = Read(subject, days).TryGet(out Instant moment);
            raw = known ? moment.ToUnixTimeTicks() : 0;
            return known;
        }

        private protected override void ReadObjects(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear) =>
            _getter.Read<Raw.Ticks, Slot.None>(subjects, days, raws, unclear);

        private protected override FactValue ShowStep(long step) => Shown(Instant.FromUnixTimeTicks(step));

        private protected override FactPlace Place(long raw, EvaluationDays days, StepBounds bounds) => FactPlace.Of(
            Kind,
            raw,
            bounds,
            (from, to) => TimeUnits.ToMargin(Instant.FromUnixTimeTicks(to) - Instant.FromUnixTimeTicks(from), MarginBasis.Exact).Distance);

        private static FactValue Shown(Instant moment) => ItalianTime.Show(moment);
    }
}
