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
        ? new($"entro il {Day(local, Language.Italian)}", $"by the end of {Day(local, Language.English)}")
        : new($"entro le ore {Italian(local)}", $"by {English(local)}");

    /// <summary>Formats a first moment: <c>dalle ore 9.00 del 17/04/2020</c>.</summary>
    public static LocalizedText From(LocalDateTime local) => new($"dalle ore {Italian(local)}", $"from {English(local)}");

    private static string Italian(LocalDateTime local) =>
        $"{Time(local, "HH'.'mm", "HH'.'mm'.'ss")} del {Day(local, Language.Italian)}";

    private static string English(LocalDateTime local) =>
        $"{Time(local, "HH':'mm", "HH':'mm':'ss")} of {Day(local, Language.English)}";

    private static string Day(LocalDateTime local, Language language) => FactValue.Of(local.Date).Render(language);

    private static string Time(LocalDateTime local, string minutes, string seconds) =>
        local.TimeOfDay.ToString(local.Second == 0 ? minutes : seconds, CultureInfo.InvariantCulture);
}
