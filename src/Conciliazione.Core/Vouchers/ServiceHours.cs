using NodaTime;
using NodaTime.Text;

namespace Conciliazione.Vouchers;

/// <summary>From when to when a service is open on a day of the week. Italian term: orario di apertura.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record ServiceHours
{
    /// <summary>Builds the hours of a day.</summary>
    /// <param name="day">The day of the week; not <see cref="IsoDayOfWeek.None"/>.</param>
    /// <param name="from">When it opens.</param>
    /// <param name="to">When it closes; after <paramref name="from"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is no day of the week, or <paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public ServiceHours(IsoDayOfWeek day, LocalTime from, LocalTime to)
    {
        Guard.Against.Undeclared(day);
        ArgumentOutOfRangeException.ThrowIfEqual(day, IsoDayOfWeek.None);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(to, from);
        Day = day;
        From = from;
        To = to;
    }

    /// <summary>The day of the week.</summary>
    public IsoDayOfWeek Day { get; }

    /// <summary>When it opens.</summary>
    public LocalTime From { get; }

    /// <summary>When it closes.</summary>
    public LocalTime To { get; }

    /// <summary>How long it is open, in minutes.</summary>
    public long Minutes => Period.Between(From, To, PeriodUnits.Minutes).Minutes;

    /// <summary>Day and hours, in invariant form.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Day} {LocalTimePattern.ExtendedIso.Format(From)}-{LocalTimePattern.ExtendedIso.Format(To)}");
}
