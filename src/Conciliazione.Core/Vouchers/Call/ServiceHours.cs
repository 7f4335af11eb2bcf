using NodaTime;
using NodaTime.Text;

namespace Conciliazione.Vouchers;

/// <summary>The opening hours of a service on a day of the week. Italian term: orario di apertura.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ServiceHours
{
    /// <summary>Initializes the hours of a day.</summary>
    /// <param name="day">The day of the week; not <see cref="IsoDayOfWeek.None"/>.</param>
    /// <param name="from">The opening time.</param>
    /// <param name="to">The closing time; after <paramref name="from"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="day"/> is not a day of the week, or <paramref name="to"/> is not after <paramref name="from"/>.
    /// </exception>
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

    /// <summary>The opening time.</summary>
    public LocalTime From { get; }

    /// <summary>The closing time.</summary>
    public LocalTime To { get; }

    /// <summary>The length of the opening, in minutes.</summary>
    public long Minutes => Period.Between(From, To, PeriodUnits.Minutes).Minutes;

    /// <summary>Returns the day and the hours, in invariant form.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Day} {LocalTimePattern.ExtendedIso.Format(From)}-{LocalTimePattern.ExtendedIso.Format(To)}");
}
