using System.Runtime.CompilerServices;
using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>
    /// An age in completed years on the day of the request, derived from a birth date. Italian term: età in anni compiuti.
    /// </summary>
    /// <remarks>
    /// Findings show the age and never the birth date, and margins are in years, months and days. If the birth date is after the
    /// day of the request, the age is unknown: neither zero nor a reason to reject.
    /// </remarks>
    public sealed record Age : Measured<int>
    {
        private readonly FactGetter<TSubject, LocalDate> _birthDate;

        /// <summary>Initializes a new fact.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">The display name, which says whose age it is.</param>
        /// <param name="birthDate">Reads the birth date from the subject.</param>
        /// <param name="rule">The rule that determines when a person born on 29 February completes a year.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
        /// </exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a declared value.</exception>
        public Age(
            string code,
            LocalizedText title,
            Func<TSubject, Known<LocalDate>> birthDate,
            MissingDayRule rule = MissingDayRule.LastOfMonth)
            : this(code, title, new FactGetter<TSubject, LocalDate>(Guard.Against.Null(birthDate)), rule)
        {
        }

        /// <inheritdoc cref="Age(string, LocalizedText, Func{TSubject, Known{LocalDate}}, MissingDayRule)"/>
        /// <summary>Initializes a new fact that every subject has; such facts are the fastest to read.</summary>
        public Age(
            string code,
            LocalizedText title,
            Func<TSubject, LocalDate> birthDate,
            MissingDayRule rule = MissingDayRule.LastOfMonth)
            : this(code, title, new FactGetter<TSubject, LocalDate>(Guard.Against.Null(birthDate)), rule)
        {
        }

        private Age(string code, LocalizedText title, FactGetter<TSubject, LocalDate> birthDate, MissingDayRule rule)
            : base(code, title, TimeUnits.Year)
        {
            _birthDate = birthDate;
            Rule = Guard.Against.Undeclared(rule);
        }

        /// <summary>The rule that determines when a person born on 29 February completes a year.</summary>
        public MissingDayRule Rule { get; }

        /// <summary>Returns the age in completed years, or unknown.</summary>
        /// <param name="subject">The subject.</param>
        /// <param name="days">The evaluation days.</param>
        public Known<int> Read(TSubject subject, EvaluationDays days) => BirthDate(Given(subject), days).TryGet(out LocalDate birth)
            ? Calendars.Age.On(birth, days.OfRequest, Rule).CompletedYears
            : default(Known<int>);

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.Age Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull => new(Code, Title, _birthDate.Through(part), Rule);

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
            Read(subject, days).TryGet(out int years) ? Years(years) : default(Known<FactValue>);

        internal override FactLoop<TSubject> Loop(int slot) => new BirthLoop(_birthDate.Loop<Raw.Day>(slot));

        internal override FactLoop<TSubject> StoredLoop() => _birthDate.Loop<Raw.Day>(0);

        internal override void Settle(DaysSpan days, Span<long> raws, Span<byte> unclear) => ForgetUnborn(days, raws, unclear);

        internal override long MinimumStep => 0;

        internal override long StepOf(int value) => value;

        internal override FactOrigin Origin => _birthDate.Origin;

        private protected override FactKind CaseKind => FactKind.Age;

        internal override bool TryRead(TSubject subject, EvaluationDays days, out long raw)
        {
            bool known = BirthDate(subject, days).TryGet(out LocalDate birth);
            raw = known ? IsoDay.Key(birth) : 0;
            return known;
        }

        private protected override void ReadObjects(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear)
        {
            _birthDate.Read<Raw.Day, Slot.None>(subjects, days, raws, unclear);
            ForgetUnborn(days, raws[..subjects.Length], unclear);
        }

        private protected override long StepOf(long raw, EvaluationDays days) =>
            BirthLimits.Years(raw, days.OfRequest, Rule);

        private protected override FactValue ShowStep(long step) => Years(step);

        private protected override FactPlace Place(long raw, EvaluationDays days, StepBounds bounds)
        {
            LocalDate birth = IsoDay.FromKey(raw);
            AgeBand band = bounds.ToAgeBand();
            AgeFit fit = band.FitOn(birth, days.OfRequest, Rule);
            return new(
                fit is AgeFit.Within { Remaining: null } ? Since(birth, band.Minimum, days.OfRequest) : fit.Margins,
                fit is AgeFit.Within ? null : fit.ToText());
        }

        private protected override void WriteStep(ref DefaultInterpolatedStringHandler text, long step, Language language) =>
            text.AppendLiteral(TimeUnits.Count((int)step, TimeUnits.Year).In(language));

        private protected override void WriteGap(
            ref DefaultInterpolatedStringHandler text, long raw, EvaluationDays days, StepBounds bounds, Language language)
        {
            (int minimum, int? maximum) = bounds.ToYears();
            AgeFit fit = AgeFit.Of(IsoDay.FromKey(raw), days.OfRequest, Rule, minimum, maximum);
            ((IWritten)fit).Write(ref text, language);
        }

        /// <summary>Marks as unknown the ages of those born after the day of the request, in a column kept in 32 bits.</summary>
        internal static void MarkUnborn(LocalDate day, ReadOnlySpan<int> births, in ShortScale scale, Span<byte> unclear)
        {
            int unborn = scale.StepFrom(IsoDay.Key(day) + 1);
            if (unborn > scale.Highest || !births.ContainsAnyInRange(unborn, int.MaxValue))
            {
                return;
            }

            for (int i = 0; i < births.Length; i++)
            {
                unclear[i] |= births[i] >= unborn ? (byte)1 : (byte)0;
            }
        }

        private static void ForgetUnborn(DaysSpan days, Span<long> births, Span<byte> unclear)
        {
            int start = 0;
            while (start < births.Length)
            {
                int end = days.EndOfSame(start, births.Length);
                ForgetAfter(IsoDay.Key(days[start].OfRequest), births[start..end], unclear[start..end]);
                start = end;
            }
        }

        /// <summary>
        /// Marks as unknown the ages of those born after the day of the request. This is rare, so the whole block is checked
        /// first.
        /// </summary>
        private static void ForgetAfter(long today, Span<long> births, Span<byte> unclear)
        {
            if (!births.ContainsAnyInRange(today + 1, long.MaxValue))
            {
                return;
            }

            for (int i = 0; i < births.Length; i++)
            {
                if (births[i] > today)
                {
                    (births[i], unclear[i]) = (0, 1);
                }
            }
        }

        private static FactValue.Fraction Years(long number) => new(Ratio.Whole(number), TimeUnits.Year, decimals: 0);

        /// <summary>Returns the birth date in the ISO calendar; unknown if it is after the day of the request.</summary>
        private Known<LocalDate> BirthDate(TSubject subject, EvaluationDays days) =>
            _birthDate.Read(subject, days).TryGet(out LocalDate date) && IsoDay.From(date) is var birth && birth <= days.OfRequest
                ? birth
                : default(Known<LocalDate>);

        /// <summary>Returns how long an age without a maximum has been within its bounds.</summary>
        private ValueList<Margin> Since(LocalDate birth, int years, LocalDate day) =>
            CalendarSpan.Between(Calendars.Age.DayOfCompleting(birth, years, Rule), day).ToMargins(negative: false);

        private sealed class BirthLoop(FactLoop<TSubject> loop) : FactLoop<TSubject>
        {
            public override void Read(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear)
            {
                loop.Read(subjects, days, raws, unclear);
                ForgetUnborn(days, raws[..subjects.Length], unclear);
            }
        }
    }
}
