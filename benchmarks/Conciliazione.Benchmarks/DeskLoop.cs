using NodaTime;

namespace Conciliazione.Benchmarks;

/// <summary>The call of the desks as one straight loop body: no delegates, no interfaces, whole points.</summary>
internal static class DeskLoop
{
    public static int Score(DeskApplication application, int year, int month, int day)
    {
        byte[] marks = application.Marks;
        int total = marks[0] + marks[1] + marks[2] + marks[3] + marks[4];
        bool worker = application.Kind == "A";
        total += worker ? 0 : marks[5];
        total += application.IsWoman ? 2 : 0;
        total += application.IsNew ? 2 : 0;
        int age = Years(application.Birth, year, month, day);
        total += age is >= 18 and <= 25 ? 3 : age is >= 26 and <= 35 ? 2 : age is >= 36 and <= 45 ? 1 : 0;
        foreach (LocalDate child in application.Children)
        {
            int years = Years(child, year, month, day);
            total += years < 0 ? 0 : years <= 4 ? 3 : years <= 12 ? 2 : years <= 17 ? 1 : 0;
        }

        total += application.HasElderly ? 3 : 0;
        total += application.IsSingleParent ? 3 : 0;
        total += application.HasSpouseOutside ? 2 : 0;
        total += age > 50 && application.Kind == "C" ? 2 : 0;
        total += !worker ? 0 : application.Metres > 50_000 ? 3 : application.Metres > 20_000 ? 2 : 0;
        total += application.HasDisabled ? 3 : 0;
        return total;
    }

    private static int Years(LocalDate birth, int year, int month, int day)
    {
        int years = year - birth.Year;
        return birth.Month > month || (birth.Month == month && birth.Day > day) ? years - 1 : years;
    }
}
