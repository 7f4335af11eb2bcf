using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>A holiday of one place, such as the day of its patron saint. Italian term: festa patronale.</summary>
/// <remarks>
/// The edition specifies whether the patron saint's day moves a term; no such day is built in. Equality is by content. Immutable
/// and thread-safe.
/// </remarks>
public sealed record LocalHoliday
{
    /// <summary>Initializes a new local holiday.</summary>
    /// <param name="day">The day of the year, the same every year; not 29 February.</param>
    /// <param name="title">The title of the holiday.</param>
    /// <param name="source">The source that makes the day a holiday.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="day"/> is 29 February, which most years do not have, or another argument is <see langword="null"/>.
    /// </exception>
    public LocalHoliday(AnnualDate day, LocalizedText title, LegalSource source)
    {
        if (day == new AnnualDate(2, 29))
        {
            throw new ArgumentException("A local holiday falls on a day that every year has.", nameof(day));
        }
        Day = day;
        Title = Guard.Against.Null(title);
        Source = Guard.Against.Null(source);
    }

    /// <summary>The day of the year, the same every year.</summary>
    public AnnualDate Day { get; }

    /// <summary>The title of the holiday.</summary>
    public LocalizedText Title { get; }

    /// <summary>The source that makes the day a holiday.</summary>
    public LegalSource Source { get; }

    /// <summary>Returns the Italian title.</summary>
    public override string ToString() => Title.Italian;
}
