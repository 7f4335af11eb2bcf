using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>
    /// A list of items that have one day each, such as children and their birth dates; rules count them by completed years.
    /// Italian term: elenco di elementi datati.
    /// </summary>
    /// <remarks>
    /// An unknown list is not an empty one. In a known list, the day of an item may be unknown, or whether it belongs to the
    /// list: the item then counts as possible, and a rule that depends on it results in Unclear. Items that begin after the day
    /// of the request do not count. Findings show the completed years of each item, and never its day.
    /// </remarks>
    public sealed record DatedList : Fact<TSubject>
    {
        /// <summary>The number of subjects whose lists are read at once.</summary>
        private const int Block = 256;

        /// <summary>The number of items of one subject for which no memory is rented.</summary>
        private const int Few = 16;

        private readonly DatedReader<TSubject> _reader;

        /// <summary>Initializes a new fact over a list of days.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">The display name of the items.</param>
        /// <param name="dates">Reads the days from the subject.</param>
        /// <param name="rule">The rule that determines when an item that begins on 29 February completes a year.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
        /// </exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a declared value.</exception>
        public DatedList(
            string code,
            LocalizedText title,
            Func<TSubject, Known<ValueList<LocalDate>>> dates,
            MissingDayRule rule = MissingDayRule.LastOfMonth)
            : this(code, title, new DaysReader<TSubject>(new(Guard.Against.Null(dates)), Guard.Against.Undeclared(rule)))
        {
        }

        /// <inheritdoc cref="DatedList(string, LocalizedText, Func{TSubject, Known{ValueList{LocalDate}}}, MissingDayRule)"/>
        /// <summary>
        /// Initializes a new fact over a list of days that every subject has, even if empty; such facts are the fastest to read.
        /// </summary>
        public DatedList(
            string code,
            LocalizedText title,
            Func<TSubject, ValueList<LocalDate>> dates,
            MissingDayRule rule = MissingDayRule.LastOfMonth)
            : this(code, title, new DaysReader<TSubject>(new(Guard.Against.Null(dates)), Guard.Against.Undeclared(rule)))
        {
        }

        internal DatedList(string code, LocalizedText title, DatedReader<TSubject> reader)
            : base(code, title, Conciliazione.Unit.Count) => _reader = reader;

        /// <summary>The rule that determines when an item that begins on 29 February completes a year.</summary>
        public MissingDayRule Rule => _reader.Rule;

        /// <summary>Creates a fact over items held by the subject.</summary>
        /// <typeparam name="TItem">The type of the items, such as the members of a household.</typeparam>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">The display name of the items.</param>
        /// <param name="items">Reads the items from the subject.</param>
        /// <param name="dateOf">Returns the day of an item, such as a birth date.</param>
        /// <param name="where">Determines which items belong to the list; all if omitted.</param>
        /// <param name="rule">The rule that determines when an item that begins on 29 February completes a year.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
        /// </exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a declared value.</exception>
        public static DatedList Over<TItem>(
            string code,
            LocalizedText title,
            Func<TSubject, Known<ValueList<TItem>>> items,
            Func<TItem, Known<LocalDate>> dateOf,
            Func<TItem, Known<bool>>? where = null,
            MissingDayRule rule = MissingDayRule.LastOfMonth)
            where TItem : notnull =>
            new(code, title, new ItemsReader<TSubject, TItem>(Guard.Against.Null(items), Guard.Against.Null(dateOf), where, Guard.Against.Undeclared(rule)));

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.DatedList Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull
        {
            Guard.Against.Null(part);
            RequireRoom(_reader.Depth, nameof(part));
            return new(Code, Title, new PartReader<TWhole, TSubject>(_reader, part));
        }

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days)
        {
            var items = new DatedItems(stackalloc int[1], stackalloc int[1], stackalloc int[Few], stackalloc bool[Few]);
            Known<FactValue> shown = TryRead(Given(subject), days, ref items) ? items[0].Show(days.OfRequest, Rule) : default(Known<FactValue>);
            items.Return();
            return shown;
        }

        /// <summary>Counts the items within a range of completed years; returns false if the list is unknown.</summary>
        internal bool TryCount(TSubject subject, EvaluationDays days, YearSpan aged, out DatedTally tally)
        {
            var items = new DatedItems(stackalloc int[1], stackalloc int[1], stackalloc int[Few], stackalloc bool[Few]);
            bool known = TryRead(subject, days, ref items);
            tally = items[0].Count(days.OfRequest, aged, Rule);
            items.Return();
            return known;
        }

        /// <summary>Reads the completed years of the items; returns false if the list is unknown.</summary>
        internal bool TryReadAges(TSubject subject, EvaluationDays days, out ItemAges ages)
        {
            var items = new DatedItems(stackalloc int[1], stackalloc int[1], stackalloc int[Few], stackalloc bool[Few]);
            bool known = TryRead(subject, days, ref items);
            ages = items[0].Ages(days.OfRequest, Rule);
            items.Return();
            return known;
        }

        /// <summary>
        /// Returns what a card keeps of the list, to read its ages later: the days if the subject holds nothing else, otherwise the ages;
        /// <see langword="null"/> if the list is unknown.
        /// </summary>
        internal object? Keep(TSubject subject, EvaluationDays days) => _reader is DaysReader<TSubject> reader
            ? reader.Getter.Read(subject, days).TryGet(out ValueList<LocalDate>? dates) ? dates : null
            : TryReadAges(subject, days, out ItemAges ages) ? ages : null;

        /// <summary>Returns the completed years of the items of a list that was kept.</summary>
        internal ItemAges AgesOf(object kept, EvaluationDays days)
        {
            if (kept is not ValueList<LocalDate> dates)
            {
                return (ItemAges)kept;
            }

            var items = new DatedItems(stackalloc int[1], stackalloc int[1], stackalloc int[Few], stackalloc bool[Few]);
            items.Add(dates.AsSpan());
            items.End();
            ItemAges ages = items[0].Ages(days.OfRequest, Rule);
            items.Return();
            return ages;
        }

        /// <summary>
        /// Computes the total points of the items of one subject, from minimum to maximum; returns false if the list is unknown.
        /// </summary>
        internal bool TrySum(TSubject subject, EvaluationDays days, ItemBands bands, out long minimum, out long maximum)
        {
            Span<long> limits = stackalloc long[bands.MaximumLimits];
            Span<long> more = stackalloc long[bands.MaximumLimits];
            var items = new DatedItems(stackalloc int[1], stackalloc int[1], stackalloc int[Few], stackalloc bool[Few]);
            bool known = TryRead(subject, days, ref items);
            (minimum, maximum) = items[0].Sum(bands.On(days, Rule, limits, more));
            items.Return();
            return known;
        }

        /// <summary>
        /// Computes the total points of the items of each subject; subjects with relevant information missing are marked in
        /// <paramref name="unclear"/>. Does not allocate: the limits of the bands are computed once per day.
        /// </summary>
        internal void Read(in Subjects<TSubject> subjects, DaysSpan days, ItemBands bands, Span<long> points, Span<byte> unclear)
        {
            Span<long> limits = stackalloc long[bands.MaximumLimits];
            Span<long> more = stackalloc long[bands.MaximumLimits];
            Span<int> ends = stackalloc int[Block];
            Span<int> undated = stackalloc int[Block];
            Span<int> dates = stackalloc int[4 * Block];
            Span<bool> belong = stackalloc bool[4 * Block];
            int start = 0;
            while (start < subjects.Count)
            {
                int end = days.EndOfSame(start, Math.Min(start + Block, subjects.Count));
                var items = new DatedItems(ends, undated, dates, belong);
                Span<byte> open = unclear[start..end];
                Read(subjects.Slice(start, end - start), days[start], ref items, open);
                items.Sum(bands.On(days[start], Rule, limits, more), points[start..end], open);
                items.Return();
                start = end;
            }
        }

        /// <summary>
        /// Computes the same from a column, in 32 bits; returns false, and marks nothing, if there is none, or if what it holds needs more.
        /// </summary>
        internal bool TryRead(in Subjects<TSubject> subjects, DaysSpan days, ItemBands bands, Span<int> points, Span<byte> unclear)
        {
            if (!days.IsShared || subjects.ListOf(this) is not { } column)
            {
                return false;
            }

            Span<long> limits = stackalloc long[bands.MaximumLimits];
            Span<long> more = stackalloc long[bands.MaximumLimits];
            return column.TrySum(subjects.Rows, bands.On(days[0], Rule, limits, more), points, unclear);
        }

        /// <summary>
        /// Counts the items of each of at most 256 subjects within a range of completed years; subjects whose list is unknown are marked in
        /// <paramref name="unclear"/>.
        /// </summary>
        internal void Count(in Subjects<TSubject> subjects, EvaluationDays days, YearSpan aged, Span<DatedTally> tallies, Span<byte> unclear)
        {
            var items = new DatedItems(stackalloc int[Block], stackalloc int[Block], stackalloc int[4 * Block], stackalloc bool[4 * Block]);
            Read(subjects, days, ref items, unclear);
            for (int i = 0; i < subjects.Count; i++)
            {
                tallies[i] = items[i].Count(days.OfRequest, aged, Rule);
            }

            items.Return();
        }

        private void Read(in Subjects<TSubject> subjects, EvaluationDays days, ref DatedItems items, Span<byte> unclear)
        {
            if (subjects.ListOf(this) is { } column)
            {
                column.Read(subjects.Rows, ref items, unclear);
            }
            else
            {
                _reader.Read(subjects.Each, days, ref items, unclear);
            }
        }

        private bool TryRead(TSubject subject, EvaluationDays days, ref DatedItems items)
        {
            byte unclear = 0;
            _reader.Read(new ReadOnlySpan<TSubject>(in subject), days, ref items, new Span<byte>(ref unclear));
            return unclear == 0;
        }

        internal override FactOrigin Origin => _reader is SheetDaysReader ? FactOrigin.Field : FactOrigin.Days;

        private protected override FactKind CaseKind => FactKind.DatedList;
    }
}
