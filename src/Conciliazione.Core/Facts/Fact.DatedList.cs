using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>
    /// A list of things that have a day each, such as children and their birth dates; rules count them by completed years.
    /// Italian term: elenco di elementi datati.
    /// </summary>
    /// <remarks>
    /// An unknown list is not an empty one. In a known list a thing may have an unknown day, or it may be unknown whether it
    /// belongs: it then counts as possible, and a rule that turns on it comes to Unclear. What begins after the day of the
    /// request does not count. Findings show how many completed years each thing has, and never its day.
    /// </remarks>
    public sealed record DatedList : Fact<TSubject>
    {
        private readonly DatedReader<TSubject> _reader;

        /// <summary>Builds the fact over a list of days.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">What the things are.</param>
        /// <param name="dates">How to get the days from the subject.</param>
        /// <param name="rule">When a year is completed by what begins on 29 February.</param>
        /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or another argument is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a declared value.</exception>
        public DatedList(
            string code,
            LocalizedText title,
            Func<TSubject, Known<ValueList<LocalDate>>> dates,
            MissingDayRule rule = MissingDayRule.LastOfMonth)
            : this(code, title, new DaysReader<TSubject>(new(dates), rule))
        {
        }

        /// <inheritdoc cref="DatedList(string, LocalizedText, Func{TSubject, Known{ValueList{LocalDate}}}, MissingDayRule)"/>
        /// <summary>Builds the fact over a list of days that every subject has, be it empty: it is read the quickest.</summary>
        public DatedList(
            string code,
            LocalizedText title,
            Func<TSubject, ValueList<LocalDate>> dates,
            MissingDayRule rule = MissingDayRule.LastOfMonth)
            : this(code, title, new DaysReader<TSubject>(new(dates), rule))
        {
        }

        internal DatedList(string code, LocalizedText title, DatedReader<TSubject> reader)
            : base(code, title, Conciliazione.Unit.Count)
        {
            Guard.Against.Undeclared(reader.Rule);
            _reader = reader;
        }

        /// <summary>When a year is completed by what begins on 29 February.</summary>
        public MissingDayRule Rule => _reader.Rule;

        /// <summary>Builds the fact over the items that a subject holds.</summary>
        /// <typeparam name="TItem">The type of the items, such as the members of a household.</typeparam>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">What the things are.</param>
        /// <param name="items">How to get the items from the subject.</param>
        /// <param name="dateOf">The day of an item, such as a birth date.</param>
        /// <param name="where">Which items belong; all when left out.</param>
        /// <param name="rule">When a year is completed by what begins on 29 February.</param>
        /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or another argument is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a declared value.</exception>
        public static DatedList Over<TItem>(
            string code,
            LocalizedText title,
            Func<TSubject, Known<ValueList<TItem>>> items,
            Func<TItem, Known<LocalDate>> dateOf,
            Func<TItem, Known<bool>>? where = null,
            MissingDayRule rule = MissingDayRule.LastOfMonth)
            where TItem : notnull =>
            new(code, title, new ItemsReader<TSubject, TItem>(Checked(items), Checked(dateOf), where, rule));

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.DatedList Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull => new(Code, Title, new PartReader<TWhole, TSubject>(_reader, Checked(part)));

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) => _reader.Show(subject, days);

        internal bool TryCount(TSubject subject, EvaluationDays days, YearSpan aged, out DatedTally tally) =>
            _reader.TryCount(subject, days, aged, out tally);

        /// <summary>The completed years of the things; not known where the list is not.</summary>
        internal bool TryReadAges(TSubject subject, EvaluationDays days, out ItemAges ages) => _reader.TryReadAges(subject, days, out ages);

        /// <summary>What the things of one subject count together, from the least to the most; not known where the list is not.</summary>
        internal bool TrySum(TSubject subject, EvaluationDays days, ItemBands bands, out long least, out long most)
        {
            Span<long> limits = stackalloc long[bands.MostLimits];
            Span<long> more = stackalloc long[bands.MostLimits];
            return _reader.TrySum(subject, bands.On(days, Rule, limits, more), out least, out most);
        }

        /// <summary>
        /// What the things of each of many subjects count together; those of whom something that matters is not known are marked.
        /// Nothing is allocated: the limits of the bands are worked out once a day.
        /// </summary>
        internal void Read(ReadOnlySpan<TSubject> subjects, DaysSpan days, ItemBands bands, Span<long> points, Span<byte> unclear)
        {
            Span<long> limits = stackalloc long[bands.MostLimits];
            Span<long> more = stackalloc long[bands.MostLimits];
            int start = 0;
            while (start < subjects.Length)
            {
                int end = days.EndOfSame(start, subjects.Length);
                _reader.Sum(subjects[start..end], bands.On(days[start], Rule, limits, more), points[start..end], unclear[start..end]);
                start = end;
            }
        }

        private protected override FactKind OwnKind => FactKind.DatedList;

        private static TFunction Checked<TFunction>(TFunction function)
            where TFunction : Delegate
        {
            return Guard.Against.Null(function);
        }
    }
}
