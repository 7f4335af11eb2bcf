using System.Diagnostics;
using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.WorkPlans;

/// <summary>By when, or how often, a duty is done. Italian term: termine o cadenza.</summary>
/// <remarks>The cases are nested; no other cases exist. Equality is by content. Immutable and thread-safe.</remarks>
public abstract record DutyTime
{
    private DutyTime()
    {
    }

    /// <summary>The time as text, as far as it does not need the months of a plan.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>The months that the time names.</summary>
    internal virtual IEnumerable<MonthSpan> Months => [];

    private protected abstract LocalizedText CaseTitle { get; }

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="throughout">For a duty that lasts.</param>
    /// <param name="by">For a day.</param>
    /// <param name="once">For months in each of which it is done once.</param>
    /// <param name="every">For a cadence.</param>
    /// <param name="after">For an event.</param>
    /// <param name="notStated">For a time that the text does not give.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Throughout, TResult> throughout,
        Func<By, TResult> by,
        Func<OnceIn, TResult> once,
        Func<Every, TResult> every,
        Func<After, TResult> after,
        Func<NotStated, TResult> notStated)
    {
        Guard.Against.Null(throughout);
        Guard.Against.Null(by);
        Guard.Against.Null(once);
        Guard.Against.Null(every);
        Guard.Against.Null(after);
        Guard.Against.Null(notStated);
        return this switch
        {
            Throughout x => throughout(x),
            By x => by(x),
            OnceIn x => once(x),
            Every x => every(x),
            After x => after(x),
            NotStated x => notStated(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the Italian title.</summary>
    public sealed override string ToString() => Title.Italian;

    private static string Count(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The duty lasts: it is never late, and what shows it may be recorded at any time.</summary>
    public sealed record Throughout : DutyTime
    {
        /// <summary>Initializes a new time.</summary>
        /// <param name="over">The months; the whole plan when omitted.</param>
        public Throughout(MonthSpan? over = null) => Over = over;

        /// <summary>The months; <see langword="null"/> for the whole plan.</summary>
        public MonthSpan? Over { get; }

        internal override IEnumerable<MonthSpan> Months => Over is null ? [] : [Over];

        private protected override LocalizedText CaseTitle => Over is null
            ? new("per tutta la durata", "throughout")
            : new("per parte della durata", "for part of the time");
    }

    /// <summary>The duty is done once, by a day.</summary>
    public sealed record By : DutyTime
    {
        /// <summary>Initializes a new time.</summary>
        /// <param name="day">The last day (inclusive).</param>
        /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
        public By(LocalDate day) => Day = Guard.Against.NonIsoDate(day);

        /// <summary>The last day (inclusive).</summary>
        public LocalDate Day { get; }

        private protected override LocalizedText CaseTitle => LocalizedText.From(language => language == Language.Italian
            ? $"entro il {TimeText.Day(Day, language)}"
            : $"by {TimeText.Day(Day, language)}");
    }

    /// <summary>The duty is done once in each of some months, as the text lists them.</summary>
    public sealed record OnceIn : DutyTime
    {
        /// <summary>Initializes a new time.</summary>
        /// <param name="periods">The months, in the order of the text; at least one period.</param>
        /// <exception cref="ArgumentException"><paramref name="periods"/> is <see langword="null"/> or empty, or lists a period twice.</exception>
        public OnceIn(ValueList<MonthSpan> periods)
        {
            Periods = Guard.Against.EmptyList(periods);
            if (periods.Distinct().Count() < periods.Count)
            {
                throw new ArgumentException("A period is listed twice.", nameof(periods));
            }
        }

        /// <summary>The months, in the order of the text.</summary>
        public ValueList<MonthSpan> Periods { get; }

        internal override IEnumerable<MonthSpan> Months => Periods;

        private protected override LocalizedText CaseTitle => Periods.Count == 1
            ? new("una volta, nei mesi indicati", "once, in the months given")
            : new($"{Count(Periods.Count)} volte, nei mesi indicati", $"{Count(Periods.Count)} times, in the months given");
    }

    /// <summary>The duty recurs.</summary>
    public sealed record Every : DutyTime
    {
        /// <summary>Initializes a new time.</summary>
        /// <param name="cadence">How often.</param>
        /// <param name="over">The months in which it recurs; all from month 1 when omitted.</param>
        /// <exception cref="ArgumentNullException"><paramref name="cadence"/> is <see langword="null"/>.</exception>
        public Every(Cadence cadence, MonthSpan? over = null)
        {
            Cadence = Guard.Against.Null(cadence);
            Over = over;
        }

        /// <summary>How often.</summary>
        public Cadence Cadence { get; }

        /// <summary>The months in which it recurs; <see langword="null"/> for all from month 1.</summary>
        public MonthSpan? Over { get; }

        internal override IEnumerable<MonthSpan> Months => Over is null ? [] : [Over];

        private protected override LocalizedText CaseTitle => Cadence.Title;
    }

    /// <summary>The duty is done each time that something happens.</summary>
    public sealed record After : DutyTime
    {
        /// <summary>Initializes a new time.</summary>
        /// <param name="happening">The code and title of what happens; recorded by <see cref="WorkRecord.Happened"/>.</param>
        /// <param name="within">The term within which the duty is done; <see langword="null"/> if the text sets none.</param>
        /// <param name="calendar">The calendar of holidays by which the term ends; the national one when omitted.</param>
        /// <exception cref="ArgumentException"><paramref name="happening"/> is <see langword="null"/> or has no source.</exception>
        public After(RuleLabel happening, Term? within = null, HolidayCalendar? calendar = null)
        {
            Happening = Guard.Against.Unsourced(happening);
            Within = within;
            Calendar = calendar ?? HolidayCalendar.National;
        }

        /// <summary>The code and title of what happens.</summary>
        public RuleLabel Happening { get; }

        /// <summary>The term within which the duty is done; <see langword="null"/> if the text sets none.</summary>
        public Term? Within { get; }

        /// <summary>The calendar of holidays by which the term ends.</summary>
        public HolidayCalendar Calendar { get; }

        private protected override LocalizedText CaseTitle => LocalizedText.From(language => (language, Within) switch
        {
            (Language.Italian, null) => $"dopo: {Happening.Title.Italian}",
            (Language.Italian, _) => $"entro {Within.Title.Italian} da: {Happening.Title.Italian}",
            (_, null) => $"after: {Happening.Title.English}",
            _ => $"within {Within.Title.English} of: {Happening.Title.English}",
        });
    }

    /// <summary>The text gives no time.</summary>
    public sealed record NotStated : DutyTime
    {
        private protected override LocalizedText CaseTitle => new("termine non indicato nel testo", "time not in the text");
    }
}
