using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>A day of the year that is a holiday while an act is in force; both years are inclusive.</summary>
internal sealed record HolidayRule(
    LocalizedText Title, LegalSource Source, AnnualDate? Fixed, int DaysAfterEaster, int FromYear, int ToYear)
{
    public static HolidayRule On(
        int month, int day, LocalizedText title, LegalSource source, int from = NationalHolidays.FirstYear, int to = NationalHolidays.LastYear) =>
        new(title, source, new AnnualDate(month, day), 0, from, to);

    public static HolidayRule AfterEaster(
        int days, LocalizedText title, LegalSource source, int from = NationalHolidays.FirstYear, int to = NationalHolidays.LastYear) =>
        new(title, source, Fixed: null, days, from, to);

    public bool IsInForce(int year) => year >= FromYear && year <= ToYear;

    public bool Falls(LocalDate day, LocalDate easter) => IsInForce(day.Year) && In(day.Year, easter) == day;

    public LocalDate In(int year, LocalDate easter) =>
        Fixed is { } annual ? annual.InYear(year) : easter.PlusDays(DaysAfterEaster);
}
