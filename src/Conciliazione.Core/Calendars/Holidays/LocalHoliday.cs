using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>A holiday of one place, such as the day of its patron saint or, in Bolzano, Whit Monday. Italian term: festa locale.</summary>
/// <remarks>
/// The same day every year, or a number of days from Easter. The edition specifies whether it moves a term; no such day is built
/// in. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record LocalHoliday
{
    /// <summary>The days from Easter to the farthest days of the year that every year has on that side.</summary>
    private const int EarliestFromEaster = -80;
    private const int LatestFromEaster = 250;

    /// <summary>Initializes a new local holiday that falls on the same day every year.</summary>
    /// <param name="day">The day of the year, the same every year; not 29 February.</param>
    /// <param name="title">The title of the holiday.</param>
    /// <param name="source">The source that makes the day a holiday.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="day"/> is 29 February, which most years do not have, or another argument is <see langword="null"/>.
    /// </exception>
    public LocalHoliday(AnnualDate day, LocalizedText title, LegalSource source)
        : this(day, daysAfterEaster: null, title, source)
    {
        if (day == new AnnualDate(2, 29))
        {
            throw new ArgumentException("A local holiday falls on a day that every year has.", nameof(day));
        }
    }

    private LocalHoliday(AnnualDate? day, int? daysAfterEaster, LocalizedText title, LegalSource source)
    {
        Day = day;
        DaysAfterEaster = daysAfterEaster;
        Title = Guard.Against.Null(title);
        Source = Guard.Against.Null(source);
    }

    /// <summary>The day of the year, the same every year; <see langword="null"/> if it moves with Easter.</summary>
    public AnnualDate? Day { get; }

    /// <summary>
    /// The number of days after Easter Sunday, negative if before; <see langword="null"/> if it is the same day every year.
    /// </summary>
    public int? DaysAfterEaster { get; }

    /// <summary>The title of the holiday.</summary>
    public LocalizedText Title { get; }

    /// <summary>The source that makes the day a holiday.</summary>
    public LegalSource Source { get; }

    /// <summary>Creates a local holiday that moves with Easter, such as Whit Monday, 50 days after it.</summary>
    /// <param name="days">
    /// The number of days after Easter Sunday, negative if before; from -80 to 250, both inclusive, so that it falls in the year of
    /// that Easter.
    /// </param>
    /// <param name="title">The title of the holiday.</param>
    /// <param name="source">The source that makes the day a holiday.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside its bounds.</exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="title"/> or <paramref name="source"/> is <see langword="null"/>.
    /// </exception>
    public static LocalHoliday AfterEaster(int days, LocalizedText title, LegalSource source)
    {
        Guard.Against.BelowMinimum(days, EarliestFromEaster);
        Guard.Against.AboveMaximum(days, LatestFromEaster);
        return new(day: null, days, title, source);
    }

    /// <summary>Returns the day of the holiday in a year. Does not allocate.</summary>
    /// <param name="year">The year; from <see cref="Easter.FirstYear"/> to <see cref="Easter.LastYear"/>, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    public LocalDate In(int year)
    {
        Guard.Against.BelowMinimum(year, Easter.FirstYear);
        Guard.Against.AboveMaximum(year, Easter.LastYear);
        return Day is { } day ? day.InYear(year) : Easter.For(year).PlusDays(DaysAfterEaster ?? 0);
    }

    /// <summary>Returns the Italian title.</summary>
    public override string ToString() => Title.Italian;
}
