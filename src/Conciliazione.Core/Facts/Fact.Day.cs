using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>A day, such as the one on which a contract ends; kept in the ISO calendar. Italian term: data.</summary>
    public sealed record Day : Fact<TSubject>, IMeasured<TSubject>
    {
        private readonly FactGetter<TSubject, LocalDate> _getter;

        /// <summary>Builds the fact.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">What it is.</param>
        /// <param name="getter">How to get it from the subject.</param>
        /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or another argument is <see langword="null"/>.</exception>
        public Day(string code, LocalizedText title, Func<TSubject, Known<LocalDate>> getter)
            : base(FactKind.Day, code, title, unit: null) => _getter = new(getter);

        /// <inheritdoc cref="Day(string, LocalizedText, Func{TSubject, Known{LocalDate}})"/>
        /// <summary>Builds a fact that every subject has: it is read the quickest.</summary>
        public Day(string code, LocalizedText title, Func<TSubject, LocalDate> getter)
            : base(FactKind.Day, code, title, unit: null) => _getter = new(getter);

        /// <inheritdoc cref="Day(string, LocalizedText, Func{TSubject, Known{LocalDate}})"/>
        /// <summary>Builds a fact that depends on the days of the judgement.</summary>
        public Day(string code, LocalizedText title, Func<TSubject, EvaluationDays, Known<LocalDate>> getter)
            : base(FactKind.Day, code, title, unit: null) => _getter = new(getter);

        private Day(string code, LocalizedText title, FactGetter<TSubject, LocalDate> getter)
            : base(FactKind.Day, code, title, unit: null) => _getter = getter;

        /// <summary>The value, or unknown.</summary>
        /// <param name="subject">The subject.</param>
        /// <param name="days">The days of the judgement.</param>
        public Known<LocalDate> Read(TSubject subject, EvaluationDays days) =>
            _getter.Read(subject, days).TryGet(out LocalDate date) ? IsoDay.From(date) : default(Known<LocalDate>);

        /// <inheritdoc/>
        public override Fact<TWhole>.Day Through<TWhole>(Func<TWhole, TSubject> part) =>
            new(Code, Title, _getter.Through(part));

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
            Read(subject, days).TryGet(out LocalDate date) ? FactValue.Of(date) : default(Known<FactValue>);

        bool IMeasured<TSubject>.TryRead(TSubject subject, EvaluationDays days, out long raw)
        {
            bool known = Read(subject, days).TryGet(out LocalDate date);
            raw = known ? IsoDay.Key(date) : 0;
            return known;
        }

        void IMeasured<TSubject>.Read(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear) =>
            _getter.Read<Raw.Day, Slot.None>(subjects, days, raws, unclear);

        FactValue IMeasured.ShowStep(long step) => FactValue.Of(IsoDay.FromKey(step));

        FactPlace IMeasured.Place(long raw, EvaluationDays days, StepBounds bounds) => FactPlace.Of(
            Kind,
            raw,
            bounds,
            (from, to) => new(Ratio.Whole(Period.DaysBetween(IsoDay.FromKey(from), IsoDay.FromKey(to))), TimeUnits.Day, decimals: 0));

        internal override FactLoop<TSubject> Loop(int slot) => _getter.Loop<Raw.Day>(slot);

        private protected override void Close()
        {
        }
    }
}
