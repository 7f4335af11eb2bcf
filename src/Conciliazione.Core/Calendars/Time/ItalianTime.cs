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

    /// <summary>Returns the instant of a local time that is the last moment at which something may be done.</summary>
    /// <param name="local">The local time, in the ISO calendar.</param>
    /// <exception cref="ArgumentException"><paramref name="local"/> is in another calendar.</exception>
    public static Instant LastMoment(LocalDateTime local)
    {
        Guard.Against.NonIsoDate(local.Date, nameof(local));
        return Zone.ResolveLocal(local, Ends).ToInstant();
    }

    /// <summary>Returns the instant of a local time that is the first moment at which something may be done.</summary>
    /// <param name="local">The local time, in the ISO calendar.</param>
    /// <exception cref="ArgumentException"><paramref name="local"/> is in another calendar.</exception>
    public static Instant FirstMoment(LocalDateTime local)
    {
        Guard.Against.NonIsoDate(local.Date, nameof(local));
        return Zone.ResolveLocal(local, Begins).ToInstant();
    }

    /// <summary>Returns the local time at a moment.</summary>
    /// <param name="moment">The moment.</param>
    public static LocalDateTime At(Instant moment) => moment.InZone(Zone).LocalDateTime;

    /// <summary>Returns the local day at a moment.</summary>
    /// <param name="moment">The moment.</param>
    public static LocalDate DayOf(Instant moment) => moment.InZone(Zone).Date;
}
