using NodaTime;
using NodaTime.TimeZones;

namespace Conciliazione.Calendars;

/// <summary>Local time in Italy, and what a local time means on the two days on which the clock changes. Italian term: ora italiana.</summary>
/// <remarks>
/// <para>In spring the clock jumps from 02:00 to 03:00 and the times between never come; in autumn those from 02:00 to 03:00
/// come twice. No act says what a deadline or an opening inside that hour means. Our reading favours the applicant: a last
/// moment that comes twice is the later one; one that never comes counts by the clock as it stood before the jump, so 02:30
/// is 03:30; an opening that comes twice is the earlier one; one that never comes is the moment of the jump.</para>
/// <para>Safe for any thread.</para>
/// </remarks>
public static class ItalianTime
{
    private static readonly ZoneLocalMappingResolver Ends =
        Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnForwardShifted);

    private static readonly ZoneLocalMappingResolver Begins =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>Europe/Rome, from the time zone database inside NodaTime.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Rome"];

    /// <summary>The moment that a local time means when it is the last one at which something may be done.</summary>
    /// <param name="local">The local time, in the common (ISO) calendar.</param>
    /// <exception cref="ArgumentException"><paramref name="local"/> is in another calendar.</exception>
    public static Instant LastMoment(LocalDateTime local)
    {
        Guard.Against.NonIsoDate(local.Date, nameof(local));
        return Zone.ResolveLocal(local, Ends).ToInstant();
    }

    /// <summary>The moment that a local time means when it is the first one at which something may be done.</summary>
    /// <param name="local">The local time, in the common (ISO) calendar.</param>
    /// <exception cref="ArgumentException"><paramref name="local"/> is in another calendar.</exception>
    public static Instant FirstMoment(LocalDateTime local)
    {
        Guard.Against.NonIsoDate(local.Date, nameof(local));
        return Zone.ResolveLocal(local, Begins).ToInstant();
    }

    /// <summary>The local time at a moment.</summary>
    /// <param name="moment">The moment.</param>
    public static LocalDateTime At(Instant moment) => moment.InZone(Zone).LocalDateTime;

    /// <summary>The local day at a moment.</summary>
    /// <param name="moment">The moment.</param>
    public static LocalDate DayOf(Instant moment) => moment.InZone(Zone).Date;
}
