using System.Runtime.CompilerServices;

namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>
    /// A fact whose values have an order: a whole number, an amount, a day, an age, a distance, a share or a moment. Italian
    /// term: dato misurabile.
    /// </summary>
    /// <typeparam name="TValue">
    /// The type of the fact's bounds, such as <see cref="Euro"/> for an amount, or <see cref="Percentage"/>
    /// for a share, whose value itself is an exact fraction.
    /// </typeparam>
    /// <remarks>
    /// Scoring rules, requirements and tie keys over measured facts accept this type, whatever the case. It is the only level
    /// between <see cref="Fact{TSubject}"/> and its cases, and is also closed: no other type derives from it. Equality is by
    /// content. Immutable and thread-safe.
    /// </remarks>
    public abstract record Measured<TValue> : Fact<TSubject>, IMeasured<TSubject>
        where TValue : struct, IComparable<TValue>
    {
        private protected Measured(string code, LocalizedText title, Unit? unit)
            : base(code, title, unit)
        {
        }

        Fact<TSubject> IMeasured<TSubject>.Fact => this;

        long IMeasured<TSubject>.MinimumStep => MinimumStep;

        /// <summary>Gets the lowest step that a value can have.</summary>
        internal virtual long MinimumStep => long.MinValue;

        long IMeasured<TSubject>.StepOf(long raw, EvaluationDays days) => StepOf(raw, days);

        FactValue IMeasured<TSubject>.ShowStep(long step) => ShowStep(step);

        FactValue IMeasured<TSubject>.ShowBound(long step, bool isMaximum) => ShowBound(step, isMaximum);

        FactPlace IMeasured<TSubject>.Place(long raw, EvaluationDays days, StepBounds bounds) => Place(raw, days, bounds);

        void IMeasured<TSubject>.WriteStep(ref DefaultInterpolatedStringHandler text, long step, Language language) =>
            WriteStep(ref text, step, language);

        void IMeasured<TSubject>.WriteGap(
            ref DefaultInterpolatedStringHandler text, long raw, EvaluationDays days, StepBounds bounds, Language language) =>
            WriteGap(ref text, raw, days, bounds, language);

        bool IMeasured<TSubject>.TryRead(TSubject subject, EvaluationDays days, out long raw) => TryRead(subject, days, out raw);

        bool IMeasured<TSubject>.TryMeasure(TSubject subject, EvaluationDays days, out long step)
        {
            bool known = TryRead(subject, days, out long raw);
            step = known ? StepOf(raw, days) : 0;
            return known;
        }

        /// <summary>Returns the step of a declared value, such as the end of a band.</summary>
        internal abstract long StepOf(TValue value);

        /// <summary>Returns the steps within the bounds of a band.</summary>
        internal virtual StepBounds StepsOf(Bounds<TValue> bounds) => StepBounds.Of(bounds, StepOf, MinimumStep);

        private protected virtual long StepOf(long raw, EvaluationDays days) => raw;

        private protected abstract FactValue ShowStep(long step);

        private protected virtual FactValue ShowBound(long step, bool isMaximum) => ShowStep(step);

        private protected abstract FactPlace Place(long raw, EvaluationDays days, StepBounds bounds);

        private protected virtual void WriteStep(ref DefaultInterpolatedStringHandler text, long step, Language language) =>
            text.AppendLiteral(ShowStep(step).Render(language));

        private protected virtual void WriteGap(
            ref DefaultInterpolatedStringHandler text, long raw, EvaluationDays days, StepBounds bounds, Language language) =>
            text.AppendLiteral(Place(raw, days, bounds).Reason?.In(language) ?? "");

        internal abstract override bool TryRead(TSubject subject, EvaluationDays days, out long raw);
    }
}
