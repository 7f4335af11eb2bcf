using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>A holiday of one place, such as the day of its patron saint. Italian term: festa patronale.</summary>
/// <remarks>
/// Whether the patron's day moves a term is for the edition to say; none is built in. Equality is by content. Immutable, safe
/// for any thread.
/// </remarks>
public sealed record LocalHoliday
{
    /// <summary>Builds a local holiday.</summary>
    /// <param name="day">The day of every year; not 29 February.</param>
    /// <param name="title">What is celebrated.</param>
    /// <param name="source">Who makes it a holiday.</param>
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

    /// <summary>The day of every year.</summary>
    public AnnualDate Day { get; }

    /// <summary>What is celebrated.</summary>
    public LocalizedText Title { get; }

    /// <summary>Who makes it a holiday.</summary>
    public LegalSource Source { get; }

    /// <summary>The Italian title.</summary>
    public override string ToString() => Title.Italian;
}
