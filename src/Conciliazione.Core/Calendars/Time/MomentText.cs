using System.Globalization;
using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>Formats local moments as the acts write them.</summary>
internal static class MomentText
{
    /// <summary>
    /// Formats a last moment: <c>entro le ore 12.00 del 17/04/2020</c>, or <c>entro il 17/04/2020</c> at the end of a day.
    /// </summary>
    public static LocalizedText Until(LocalDateTime local) => local.TimeOfDay == LocalTime.MaxValue
        ? new($"entro il {ItalianDay(local.Date)}", $"by the end of {EnglishDay(local.Date)}")
        : new($"entro le ore {Italian(local)}", $"by {English(local)}");

    /// <summary>Formats a first moment: <c>dalle ore 9.00 del 17/04/2020</c>.</summary>
    public static LocalizedText From(LocalDateTime local) => new($"dalle ore {Italian(local)}", $"from {English(local)}");

    public static string ItalianDay(LocalDate day) => day.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture);

    public static string EnglishDay(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Italian(LocalDateTime local) =>
        $"{Time(local, "HH'.'mm", "HH'.'mm'.'ss")} del {ItalianDay(local.Date)}";

    private static string English(LocalDateTime local) =>
        $"{Time(local, "HH':'mm", "HH':'mm':'ss")} of {EnglishDay(local.Date)}";

    private static string Time(LocalDateTime local, string minutes, string seconds) =>
        local.TimeOfDay.ToString(local.Second == 0 ? minutes : seconds, CultureInfo.InvariantCulture);
}
