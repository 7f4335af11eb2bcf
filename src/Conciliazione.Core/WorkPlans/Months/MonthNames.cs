using NodaTime;

namespace Conciliazione.WorkPlans;

/// <summary>The names of the months, which do not depend on the culture of a machine.</summary>
internal static class MonthNames
{
    private static readonly ValueList<LocalizedText> Names =
    [
        new("gennaio", "January"), new("febbraio", "February"), new("marzo", "March"), new("aprile", "April"), new("maggio", "May"),
        new("giugno", "June"), new("luglio", "July"), new("agosto", "August"), new("settembre", "September"), new("ottobre", "October"),
        new("novembre", "November"), new("dicembre", "December"),
    ];

    /// <summary>Returns a month of a year: <c>giugno 2020</c>.</summary>
    public static LocalizedText Of(YearMonth month) => LocalizedText.From(language =>
        FormattableString.Invariant($"{Names[month.Month - 1].In(language)} {month.Year}"));

    /// <summary>Returns the initial of a month, upper case.</summary>
    public static char Initial(int month, Language language) => char.ToUpperInvariant(Names[month - 1].In(language)[0]);
}
