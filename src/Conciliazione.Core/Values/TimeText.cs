using System.Globalization;
using System.Numerics;
using NodaTime;

namespace Conciliazione;

/// <summary>Formats days, moments and lengths of time: <c>15/09/2020, ore 10.00</c>, <c>15 giorni e 2 ore</c>.</summary>
internal static class TimeText
{
    private static readonly DateTimeZone Italy = DateTimeZoneProviders.Tzdb["Europe/Rome"];

    private static readonly ValueList<Unit> Units = [Unit.Day, Unit.Hour, Unit.Minute, Unit.Second];

    /// <summary>Returns a day: <c>15/09/2020</c> or <c>2020-09-15</c>.</summary>
    public static string Day(LocalDate day, Language language) =>
        day.ToString(language == Language.Italian ? "dd/MM/uuuu" : "uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Returns a moment: <c>15/09/2020, ore 10.00</c> or <c>2020-09-15 at 10:00</c>; seconds only where there are any.</summary>
    public static string Moment(LocalDateTime local, Language language) => language == Language.Italian
        ? $"{Day(local.Date, language)}, ore {Time(local.TimeOfDay, language)}"
        : $"{Day(local.Date, language)} at {Time(local.TimeOfDay, language)}";

    /// <summary>
    /// Returns a moment, with its offset where the local time occurs twice in Italy: <c>25/10/2015, ore 2.30 (UTC+02)</c>.
    /// </summary>
    public static string Moment(OffsetDateTime time, Language language) => Moment(time.LocalDateTime, language)
        + (Italy.MapLocal(time.LocalDateTime).Count > 1 ? $" (UTC{time.Offset.ToString("g", CultureInfo.InvariantCulture)})" : "");

    /// <summary>Returns a time of day: <c>10.00</c> or <c>10:00</c>; seconds, and their tenths of a microsecond, only where there are any.</summary>
    public static string Time(LocalTime time, Language language) => time.ToString(
        (language, time.Second == 0 && time.NanosecondOfSecond == 0) switch
        {
            (Language.Italian, true) => "H'.'mm",
            (Language.Italian, _) => time.TickOfSecond == 0 ? "H'.'mm'.'ss" : "H'.'mm'.'ss','FFFFFFF",
            (_, true) => "HH':'mm",
            _ => "HH':'mm':'ss;FFFFFFF",
        },
        CultureInfo.InvariantCulture);

    /// <summary>
    /// Returns a last moment: <c>entro le ore 12.00 del 17/04/2020</c>, or <c>entro il 17/04/2020</c> at the end of a day.
    /// </summary>
    public static LocalizedText Until(LocalDateTime local) => local.TimeOfDay == LocalTime.MaxValue
        ? new($"entro il {Day(local.Date, Language.Italian)}", $"by the end of {Day(local.Date, Language.English)}")
        : new($"entro le ore {Italian(local)}", $"by {English(local)}");

    /// <summary>Returns a first moment: <c>dalle ore 9.00 del 17/04/2020</c>.</summary>
    public static LocalizedText From(LocalDateTime local) => new($"dalle ore {Italian(local)}", $"from {English(local)}");

    /// <summary>Returns a length of time in words; fractions of a second are omitted, unless there is nothing else.</summary>
    public static LocalizedText Words(Duration span) => Words(
        ((BigInteger)span.Days * NodaConstants.SecondsPerDay) + (span.NanosecondOfDay / NodaConstants.NanosecondsPerSecond), span > Duration.Zero);

    /// <summary>Determines whether a unit is days, hours, minutes or seconds.</summary>
    public static bool Measures(Unit unit) => Units.Contains(unit);

    /// <summary>Returns a length of time, measured in days, hours, minutes or seconds, in words and without its sign.</summary>
    public static LocalizedText Words(FactValue.Fraction measured) => Words(
        BigInteger.Abs(measured.Value.Numerator) * SecondsIn(measured.Unit) / measured.Value.Denominator,
        measured.Value.Sign != 0);

    private static LocalizedText Words(BigInteger seconds, bool isPositive)
    {
        if (seconds.IsZero && isPositive)
        {
            return new("meno di un secondo", "less than a second");
        }

        var counts = new List<LocalizedText>();
        foreach (Unit unit in Units)
        {
            counts.Add(unit.Write((Int128)(seconds / SecondsIn(unit))));
            seconds %= SecondsIn(unit);
        }

        return Join(counts);
    }

    /// <summary>Joins the non-zero counts, or returns the last one if all are zero.</summary>
    private static LocalizedText Join(List<LocalizedText> counts)
    {
        List<LocalizedText> kept = [];
        foreach (LocalizedText count in counts)
        {
            if (!count.Italian.StartsWith("0 ", StringComparison.Ordinal))
            {
                kept.Add(count);
            }
        }

        return kept.Count == 0
            ? counts[^1]
            : new(Enumerate(kept.Select(text => text.Italian), " e "), Enumerate(kept.Select(text => text.English), " and "));
    }

    private static int SecondsIn(Unit unit) => unit == Unit.Day ? NodaConstants.SecondsPerDay
        : unit == Unit.Hour ? NodaConstants.SecondsPerHour
        : unit == Unit.Minute ? NodaConstants.SecondsPerMinute
        : 1;

    private static string Italian(LocalDateTime local) => $"{Time(local.TimeOfDay, Language.Italian)} del {Day(local.Date, Language.Italian)}";

    private static string English(LocalDateTime local) => $"{Time(local.TimeOfDay, Language.English)} on {Day(local.Date, Language.English)}";

    private static string Enumerate(IEnumerable<string> parts, string last)
    {
        string[] all = [.. parts];
        return all.Length == 1 ? all[0] : string.Join(", ", all[..^1]) + last + all[^1];
    }
}
