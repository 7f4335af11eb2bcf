using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>A period of time within which something is due, such as "entro 10 giorni". Italian term: termine.</summary>
/// <remarks>
/// <para>Terms are counted according to art. 2963 c.c.: the day from which a term runs does not count; the term ends with the
/// last instant of its last day; a last day that is a holiday moves to the next working day; a term of months or years ends on
/// the day with the same number, or on the last day of the month if there is no such day. Terms that count backwards, and terms
/// in which neither end counts ("giorni liberi"), are not supported: no source of this library sets one.</para>
/// <para>Equality is by content: twelve months and one year are two different terms, though they always end together. Immutable
/// and thread-safe.</para>
/// </remarks>
public sealed record Term
{
    private Term(TermUnit unit, int length)
    {
        Unit = unit;
        Length = length;
    }

    /// <summary>The unit that is counted.</summary>
    public TermUnit Unit { get; }

    /// <summary>The number of units; from 1 to <see cref="LongestIn"/>, both inclusive.</summary>
    public int Length { get; }

    /// <summary>The term as text, such as <c>10 giorni</c>.</summary>
    public LocalizedText Title => Words(Unit, Length);

    /// <summary>
    /// Returns the longest term that can be counted: a hundred years, in each unit (for working days, 250 per year).
    /// </summary>
    /// <param name="unit">The unit that is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not a declared value.</exception>
    public static int LongestIn(TermUnit unit) => unit switch
    {
        TermUnit.Day => 36_500,
        TermUnit.WorkingDay => 25_000,
        TermUnit.Month => 1_200,
        TermUnit.Year => 100,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a declared TermUnit."),
    };

    /// <summary>Creates a term, or returns its defects.</summary>
    /// <param name="unit">The unit that is counted.</param>
    /// <param name="length">The number of units; from 1 to <see cref="LongestIn"/>, both inclusive.</param>
    /// <param name="path">The path of the term within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not a declared value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static Validated<Term> Create(TermUnit unit, int length, string path = "")
    {
        Guard.Against.Null(path);
        int longest = LongestIn(unit);
        Defect[] defects = length switch
        {
            < 1 => [Wrong(DefectCodes.CalendarTermTooShort, 1, DefectCodes.CalendarCivilCode)],
            _ when length > longest => [Wrong(DefectCodes.CalendarTermTooLong, longest, DefectCodes.CalendarLibrary)],
            _ => [],
        };
        return Validated<Term>.From(defects, () => new(unit, length));

        Defect Wrong(DefectCode code, int limit, LegalSource source) =>
            code.At(path, Words(unit, length), Words(unit, limit), source);
    }

    /// <summary>Creates a term of days.</summary>
    /// <param name="length">The number of units; from 1 to <see cref="LongestIn"/>, both inclusive.</param>
    /// <exception cref="DefectsException"><paramref name="length"/> is outside its bounds.</exception>
    public static Term Days(int length) => Create(TermUnit.Day, length).OrThrow();

    /// <summary>Creates a term of working days.</summary>
    /// <param name="length">The number of units; from 1 to <see cref="LongestIn"/>, both inclusive.</param>
    /// <exception cref="DefectsException"><paramref name="length"/> is outside its bounds.</exception>
    public static Term WorkingDays(int length) => Create(TermUnit.WorkingDay, length).OrThrow();

    /// <summary>Creates a term of months.</summary>
    /// <param name="length">The number of units; from 1 to <see cref="LongestIn"/>, both inclusive.</param>
    /// <exception cref="DefectsException"><paramref name="length"/> is outside its bounds.</exception>
    public static Term Months(int length) => Create(TermUnit.Month, length).OrThrow();

    /// <summary>Creates a term of years.</summary>
    /// <param name="length">The number of units; from 1 to <see cref="LongestIn"/>, both inclusive.</param>
    /// <exception cref="DefectsException"><paramref name="length"/> is outside its bounds.</exception>
    public static Term Years(int length) => Create(TermUnit.Year, length).OrThrow();

    /// <summary>Returns the last day of the term and how it is determined.</summary>
    /// <param name="start">The day from which the term runs; it does not count.</param>
    /// <param name="calendar">The calendar of holidays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="start"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="start"/> or the last day is outside the years supported by <see cref="NationalHolidays"/>.
    /// </exception>
    public TermEnd EndFrom(LocalDate start, HolidayCalendar calendar) => EndFrom(start, calendar, nameof(start));

    /// <summary>Returns the same, with the caller's name for the day in what it throws.</summary>
    internal TermEnd EndFrom(LocalDate start, HolidayCalendar calendar, string name)
    {
        Guard.Against.Null(calendar);
        NationalHolidays.Claim(start, name);
        if (start.Year > NationalHolidays.LastYear - 100)
        {
            // Beyond this, a hundred years from now may be a year that cannot be represented.
            throw new ArgumentOutOfRangeException(
                name, start.Year, "A term starts at least a hundred years before the last year that can be held.");
        }

        LocalDate nominal = Unit switch
        {
            TermUnit.Day => start.PlusDays(Length),
            TermUnit.WorkingDay => calendar.FindWorkingDay(start, Length) ?? throw NoSuchDay(),
            TermUnit.Month => start.PlusMonths(Length),
            _ => start.PlusYears(Length),
        };
        return new(this, start, nominal, calendar.FindWorkingDayFrom(nominal) ?? throw NoSuchDay(), calendar);

        ArgumentOutOfRangeException NoSuchDay() =>
            new(name, start, "The calendar has no working day on which the term could end.");
    }

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Title.Italian;

    private static LocalizedText Words(TermUnit unit, int length) => TimeUnits.Count(length, unit switch
    {
        TermUnit.Day => TimeUnits.Day,
        TermUnit.WorkingDay => TimeUnits.WorkingDay,
        TermUnit.Month => TimeUnits.Month,
        _ => TimeUnits.Year,
    });
}
