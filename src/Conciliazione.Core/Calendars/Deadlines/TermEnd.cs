using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>The last day of a term, and how it is determined. Italian term: scadenza del termine.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record TermEnd
{
    internal TermEnd(Term term, LocalDate start, LocalDate nominal, LocalDate last, HolidayCalendar calendar)
    {
        Term = term;
        Start = start;
        Nominal = nominal;
        Last = last;
        MovedBy = Enumerable.Range(0, Period.DaysBetween(nominal, last))
            .SelectMany(days => calendar.HolidaysOn(nominal.PlusDays(days)))
            .ToValueList();
    }

    /// <summary>The term.</summary>
    public Term Term { get; }

    /// <summary>The day from which the term runs; it does not count.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day as counted, before it is moved by holidays.</summary>
    public LocalDate Nominal { get; }

    /// <summary>The last day, inclusive to its last instant; never a holiday.</summary>
    public LocalDate Last { get; }

    /// <summary>The holidays that moved the end, by day; empty if none did.</summary>
    public ValueList<PublicHoliday> MovedBy { get; }

    /// <summary>Determines whether an action on a day is in time: not after the last day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public bool IsInTime(LocalDate day)
    {
        Guard.Against.NonIsoDate(day);
        return day <= Last;
    }

    /// <summary>Returns the end as a version of a deadline, set on the day from which the term runs.</summary>
    /// <param name="reason">The reason for the version: what is due.</param>
    /// <param name="source">The source that sets the term.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public DeadlineVersion ToVersion(LocalizedText reason, LegalSource source) =>
        DeadlineVersion.AtEndOf(Start, Last, reason, source);

    /// <summary>Returns the count as one sentence, with the holidays that moved the end.</summary>
    /// <param name="language">The output language; the source is cited in Italian in both languages.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        bool italian = language == Language.Italian;
        string length = Term.Title.In(language);
        string moved = MovedBy.Count == 0
            ? ""
            : (italian ? $" (non il {Day(Nominal)}: " : $" (not {Day(Nominal)}: ")
                + string.Join("; ", MovedBy.Select(holiday => holiday.Render(language))) + ")";
        return (italian ? $"{length} dal {Day(Start)}: entro il {Day(Last)}" : $"{length} from {Day(Start)}: by {Day(Last)}")
            + $"{moved} — {DefectCodes.CalendarCivilCode.Cite()}";

        string Day(LocalDate day) => FactValue.Of(day).Render(language);
    }

    /// <summary>Returns the Italian sentence.</summary>
    public override string ToString() => Explain(Language.Italian);
}
