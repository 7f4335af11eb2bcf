using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>A day, such as the end of a contract; kept in the ISO calendar. Italian term: data.</summary>
    public sealed record Day : Measured<LocalDate>
    {
        private readonly FactGetter<TSubject, LocalDate> _getter;

        /// <summary>Initializes a new fact.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">The display name.</param>
        /// <param name="getter">Reads the value from the subject.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
        /// </exception>
        public Day(string code, LocalizedText title, Func<TSubject, Known<LocalDate>> getter)
            : base(code, title, unit: null) => _getter = new(getter);

        /// <inheritdoc cref="Day(string, LocalizedText, Func{TSubject, Known{LocalDate}})"/>
        /// <summary>Initializes a new fact that every subject has; such facts are the fastest to read.</summary>
        public Day(string code, LocalizedText title, Func<TSubject, LocalDate> getter)
            : base(code, title, unit: null) => _getter = new(getter);

        /// <inheritdoc cref="Day(string, LocalizedText, Func{TSubject, Known{LocalDate}})"/>
        /// <summary>Initializes a new fact that depends on the evaluation days.</summary>
        public Day(string code, LocalizedText title, Func<TSubject, EvaluationDays, Known<LocalDate>> getter)
            : base(code, title, unit: null) => _getter = new(getter);

        private Day(string code, LocalizedText title, FactGetter<TSubject, LocalDate> getter)
            : base(code, title, unit: null) => _getter = getter;

        /// <summary>Returns the value, or unknown.</summary>
        /// <param name="subject">The subject.</param>
        /// <param name="days">The evaluation days.</param>
        public Known<LocalDate> Read(TSubject subject, EvaluationDays days) =>
            _getter.Read(Given(subject), days).TryGet(out LocalDate date) ? IsoDay.From(date) : default(Known<LocalDate>);

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.Day Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull => new(Code, Title, _getter.Through(part));

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
            Read(subject, days).TryGet(out LocalDate date) ? FactValue.Of(date) : default(Known<FactValue>);

        internal override FactLoop<TSubject> Loop(int slot) => _getter.Loop<Raw.Day>(slot);

        internal override long StepOf(LocalDate value) => IsoDay.Key(value);

        internal override StepBounds StepsOf(Bounds<LocalDate> bounds) => StepBounds.OfDays(bounds);

        internal override FactOrigin Origin => _getter.Origin;

        private protected override FactKind CaseKind => FactKind.Day;

        internal override bool TryRead(TSubject subject, EvaluationDays days, out long raw)
        {
            bool known = Read(subject, days).TryGet(out LocalDate date);
            raw = known ? IsoDay.Key(date) : 0;
            return known;
        }

        private protected override void ReadObjects(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear) =>
            _getter.Read<Raw.Day, Slot.None>(subjects, days, raws, unclear);

        private protected override FactValue ShowStep(long step) => FactValue.Of(IsoDay.FromKey(step));

        private protected override FactPlace Place(long raw, EvaluationDays days, StepBounds bounds) => FactPlace.Of(
            Kind,
            raw,
            bounds,
            (from, to) => new(Ratio.Whole(Period.DaysBetween(IsoDay.FromKey(from), IsoDay.FromKey(to))), TimeUnits.Day, decimals: 0));
    }
}
