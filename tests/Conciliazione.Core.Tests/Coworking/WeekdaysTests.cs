using Conciliazione.Coworking;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.Coworking;

public class WeekdaysTests
{
    [Fact]
    public void They_are_a_set_of_days() => PropertyTest.ForAll(
        Gen.ArrayOf(Gen.Choose(1, 7)).ToArbitrary(),
        Gen.ArrayOf(Gen.Choose(1, 7)).ToArbitrary(),
        (one, other) =>
        {
            Weekdays left = Of(one);
            Weekdays right = Of(other);
            Assert.Equal(one.Distinct().Count(), left.Count);
            Assert.Equal(one.Distinct().Order(), left.Days.Select(day => (int)day));
            Assert.All(Enumerable.Range(1, 7), day => Assert.Equal(one.Contains(day), left.Contains((IsoDayOfWeek)day)));
            Assert.Equal(other.All(one.Contains), left.Includes(right));
            Assert.Equal(left, Of([.. one, .. one]));
        });

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
