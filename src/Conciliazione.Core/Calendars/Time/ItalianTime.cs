using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.TimeZones;

namespace Conciliazione.Calendars;

/// <summary>
/// Local time in Italy, and how it is interpreted on the two days on which the clock changes. Italian term: ora italiana.
/// </summary>
/// <remarks>
/// <para>In spring the clock jumps from 02:00 to 03:00, and the times between do not occur; in autumn the times from 02:00 to
/// 03:00 occur twice. No act specifies what a deadline or an opening within that hour means. Our interpretation favours the
/// applicant: a last moment that occurs twice is the later one, and one that does not occur is read by the clock before the jump,
/// so 02:30 is 03:30; an opening that occurs twice is the earlier one, and one that does not occur is the moment of the
/// jump.</para>
/// <para>Thread-safe.</para>
/// </remarks>
public static class ItalianTime
{
    private static readonly ZoneLocalMappingResolver Ends =
        Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnForwardShifted);

    private static readonly ZoneLocalMappingResolver Begins =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>The Europe/Rome time zone, from the time zone database inside NodaTime.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Rome"];

    /// <summary>The first local time that is a moment: the calendar begins a little earlier than the moments do.</summary>
    private static readonly LocalDateTime StartOfMoments = Instant.MinValue.InZone(Zone).LocalDateTime;

    /// <summary>The last moment with a local time: the end of 31 December 9999.</summary>
    private static readonly Instant EndOfCalendar = LastMoment(LocalDate.MaxIsoValue.At(LocalTime.MaxValue));

    /// <summary>Returns the instant of a local time that is the last moment at which something may be done.</summary>
    /// <param name="local">The local time, in the ISO calendar.</param>
    /// <exception cref="ArgumentException"><paramref name="local"/> is in another calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="local"/> is within the first hour of the calendar, which is no moment in Italy.
    /// </exception>
    public static Instant LastMoment(LocalDateTime local) => Zone.ResolveLocal(Claim(local), Ends).ToInstant();

    /// <summary>Returns the instant of a local time that is the first moment at which something may be done.</summary>
    /// <param name="local">The local time, in the ISO calendar.</param>
    /// <exception cref="ArgumentException"><paramref name="local"/> is in another calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="local"/> is within the first hour of the calendar, which is no moment in Italy.
    /// </exception>
    public static Instant FirstMoment(LocalDateTime local) => Zone.ResolveLocal(Claim(local), Begins).ToInstant();

    /// <summary>Returns the local time at a moment.</summary>
    /// <param name="moment">The moment.</param>
    /// <exception cref="ArgumentOutOfRangeException">The local time is after the year 9999.</exception>
    public static LocalDateTime At(Instant moment) => Claim(moment).InZone(Zone).LocalDateTime;

    /// <summary>Returns the local day at a moment.</summary>
    /// <param name="moment">The moment.</param>
    /// <exception cref="ArgumentOutOfRangeException">The local day is after the year 9999.</exception>
    public static LocalDate DayOf(Instant moment) => Claim(moment).InZone(Zone).Date;

    /// <summary>Returns the local time if it is a moment in Italy, in the ISO calendar.</summary>
    internal static LocalDateTime Claim(LocalDateTime local, [CallerArgumentExpression(nameof(local))] string? name = null)
    {
        Guard.Against.NonIsoDate(local.Date, name);
        return local >= StartOfMoments
            ? local
            : throw new ArgumentOutOfRangeException(name, local, "The local time is before the first moment that can be represented.");
    }

    /// <summary>
    /// Returns the defect of a submitted moment that has no local time, such as the 31 December 9999 with which databases write
    /// "never"; otherwise <see langword="null"/>. Whatever takes a moment from outside calls this first.
    /// </summary>
    internal static Defect? Check(Instant moment, string path) => moment <= EndOfCalendar
        ? null
        : DefectCodes.CalendarMoment.At(path, Show(moment), FactValue.Of(LocalDate.MaxIsoValue), DefectCodes.CalendarLibrary);

    private static Instant Claim(Instant moment) => moment <= EndOfCalendar
        ? moment
        : throw new ArgumentOutOfRangeException(nameof(moment), moment, "The local time is after the last day of the calendar.");

    /// <summary>Returns a moment for display: in local time, or in UTC if it has none.</summary>
    internal static FactValue Show(Instant moment) =>
        FactValue.Of(moment <= EndOfCalendar ? moment.InZone(Zone).ToOffsetDateTime() : moment.WithOffset(Offset.Zero));
}
