using NodaTime;

namespace Conciliazione.Benchmarks;

/// <summary>The call of the desks as one straight loop body: no delegates, no interfaces, whole points.</summary>
internal static class DeskLoop
{
    public static long Score(DeskApplication application, int year, int month, int day)
    {
        long total = Answers(application);
        int age = Years(application.Birth, year, month, day);
        total += OfAge(age) + (age > 50 && application.Kind == "C" ? 2 : 0);
        foreach (LocalDate child in application.Children)
        {
            total += OfChild(Years(child, year, month, day));
        }

        return total;
    }

    public static long ScoreWithPeriods(DeskApplication application, LocalDate day)
    {
        long total = Answers(application);
        int age = Period.Between(application.Birth, day, PeriodUnits.Years).Years;
        total += OfAge(age) + (age > 50 && application.Kind == "C" ? 2 : 0);
        foreach (LocalDate child in application.Children)
        {
            total += OfChild(Period.Between(child, day, PeriodUnits.Years).Years);
        }

        return total;
    }

    private static long Answers(DeskApplication application)
    {
        byte[] marks = application.Marks;
        long total = marks[0] + marks[1] + marks[2] + marks[3] + marks[4];
        bool worker = application.Kind == "A";
        total += worker ? 0 : marks[5];
        total += application.IsWoman ? 2 : 0;
        total += application.IsNew ? 2 : 0;
        total += application.HasElderly ? 3 : 0;
        total += application.IsSingleParent ? 3 : 0;
        total += application.HasSpouseOutside ? 2 : 0;
        total += !worker ? 0 : application.Metres > 50_000 ? 3 : application.Metres > 20_000 ? 2 : 0;
        total += application.HasDisabled ? 3 : 0;
        return total;
    }

    private static long OfAge(int age) => age is >= 18 and <= 25 ? 3 : age is >= 26 and <= 35 ? 2 : age is >= 36 and <= 45 ? 1 : 0;

    private static long OfChild(int years) => years < 0 ? 0 : years <= 4 ? 3 : years <= 12 ? 2 : years <= 17 ? 1 : 0;

    private static int Years(LocalDate birth, int year, int month, int day)
    {
        int years = year - birth.Year;
        return birth.Month > month || (birth.Month == month && birth.Day > day) ? years - 1 : years;
    }
}
