using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>The units of distances in time. Italian term: unità di tempo.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class TimeUnits
{
    /// <summary>
    /// Counts up to this one are formatted in advance: most of the counts ever formatted are ages and their margins.
    /// </summary>
    private const int MaximumWritten = 130;

    /// <summary>Seconds.</summary>
    public static Unit Second => Unit.Second;

    /// <summary>Minutes.</summary>
    public static Unit Minute => Unit.Minute;

    /// <summary>Days: calendar days if whole, of twenty-four hours otherwise.</summary>
    public static Unit Day => Unit.Day;

    /// <summary>Working days.</summary>
    public static Unit WorkingDay { get; } = new(
        "WORKING-DAY", new("{0} giorni lavorativi", "{0} working days"), new("{0} giorno lavorativo", "{0} working day"));

    /// <summary>Calendar months.</summary>
    public static Unit Month { get; } = new("MONTH", new("{0} mesi", "{0} months"), new("{0} mese", "{0} month"));

    /// <summary>Calendar years.</summary>
    public static Unit Year { get; } = new("YEAR", new("{0} anni", "{0} years"), new("{0} anno", "{0} year"));

    private static ValueList<LocalizedText> Days { get; } = Written(Day);

    private static ValueList<LocalizedText> Months { get; } = Written(Month);

    private static ValueList<LocalizedText> Years { get; } = Written(Year);

    /// <summary>Returns a number of units as text, such as <c>3 mesi</c>.</summary>
    internal static LocalizedText Count(int count, Unit unit)
    {
        if (count is < 0 or > MaximumWritten)
        {
            return Write(count, unit);
        }

        return ReferenceEquals(unit, Year) ? Years[count]
            : ReferenceEquals(unit, Month) ? Months[count]
            : ReferenceEquals(unit, Day) ? Days[count]
            : Write(count, unit);
    }

    /// <summary>
    /// Returns a duration as a margin, in the largest of days, hours, minutes and seconds of which it contains at least one.
    /// </summary>
    /// <param name="distance">The distance.</param>
    /// <param name="basis">What the distance is measured to.</param>
    internal static Margin ToMargin(Duration distance, MarginBasis basis)
    {
        Duration magnitude = distance < Duration.Zero ? -distance : distance;
        (Unit unit, long nanoseconds) = magnitude switch
        {
            _ when magnitude >= Duration.FromDays(1) => (Day, NodaConstants.NanosecondsPerDay),
            _ when magnitude >= Duration.FromHours(1) => (Unit.Hour, NodaConstants.NanosecondsPerHour),
            _ when magnitude >= Duration.FromMinutes(1) => (Minute, NodaConstants.NanosecondsPerMinute),
            _ => (Second, NodaConstants.NanosecondsPerSecond),
        };
        Int128 total = ((Int128)distance.Days * NodaConstants.NanosecondsPerDay) + distance.NanosecondOfDay;
        var exact = Ratio.Of(total, nanoseconds);
        return new(new(exact, unit, exact.Denominator == 1 ? 0 : 2), basis);
    }

    private static LocalizedText Write(int count, Unit unit)
    {
        var fraction = new FactValue.Fraction(Ratio.Whole(count), unit, decimals: 0);
        return new(fraction.Render(Language.Italian, plusSign: false), fraction.Render(Language.English, plusSign: false));
    }

    private static ValueList<LocalizedText> Written(Unit unit) =>
        Enumerable.Range(0, MaximumWritten + 1).Select(count => Write(count, unit)).ToValueList();
}
