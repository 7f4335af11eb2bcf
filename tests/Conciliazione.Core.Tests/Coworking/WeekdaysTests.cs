using Conciliazione.Coworking;
using NodaTime;

namespace Conciliazione.Tests.Coworking;

public class WeekdaysTests
{
    [Law]
    public void They_are_a_set_of_days(DayNumbers one, DayNumbers other)
    {
        Weekdays left = Of(one.Value);
        Weekdays right = Of(other.Value);
        Assert.Equal(one.Value.Distinct().Count(), left.Count);
        Assert.Equal(one.Value.Distinct().Order(), left.Days.Select(day => (int)day));
        Assert.All(Enumerable.Range(1, 7), day => Assert.Equal(one.Value.Contains(day), left.Contains((IsoDayOfWeek)day)));
        Assert.Equal(other.Value.All(one.Value.Contains), left.Includes(right));
        Assert.Equal(left, Of([.. one.Value, .. one.Value]));
    }

    [Fact]
    public void They_are_written_in_both_languages()
    {
        Assert.Equal("lunedì, martedì, mercoledì, giovedì, venerdì, sabato", Weekdays.MondayToSaturday.Render(Language.Italian));
        Assert.Equal("Monday, Tuesday, Wednesday, Thursday, Friday", Weekdays.MondayToFriday.Render(Language.English));
        Assert.Equal(("nessun giorno", "no day"), (Weekdays.None.ToString(), Weekdays.None.Render(Language.English)));
        Assert.Equal("domenica", Weekdays.Of(IsoDayOfWeek.Sunday).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Weekdays.None.Render(Samples.NoLanguage));
    }

    [Fact]
    public void What_is_no_day_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Weekdays.Of(IsoDayOfWeek.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => Weekdays.MondayToFriday.Contains((IsoDayOfWeek)8));
    }

    private static Weekdays Of(int[] days) => Weekdays.Of([.. days.Select(day => (IsoDayOfWeek)day)]);
}
