using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Tests.Calendars;

public class CallWindowTests
{
    private static readonly CallWindow Window = CallWindow.Create(new(2020, 4, 1, 9, 0), Until(2020, 4, 17)).OrThrow();

    private static readonly Instant First = Instant.FromUtc(2020, 4, 1, 7, 0);

    private static readonly Instant Last = Instant.FromUtc(2020, 4, 17, 10, 0);

    [Fact]
    public void Both_ends_are_in_the_window()
    {
        Assert.Equal(First, Window.FirstMoment);
        Assert.IsType<WindowStatus.Before>(Window.StatusAt(First - Duration.Epsilon));
        Assert.IsType<WindowStatus.Open>(Window.StatusAt(First));
        Assert.IsType<WindowStatus.Open>(Window.StatusAt(Last));
        Assert.IsType<WindowStatus.After>(Window.StatusAt(Last + Duration.Epsilon));
        Assert.Equal(Duration.Zero, Assert.IsType<WindowStatus.Open>(Window.StatusAt(Last)).UntilClosing);
        Assert.False(Window.IsOpenAt(First - Duration.Epsilon));
        Assert.True(Window.IsOpenAt(First));
        Assert.True(Window.IsOpenAt(Last));
        Assert.False(Window.IsOpenAt(Last + Duration.Epsilon));
    }

    [Fact]
    public void A_status_says_by_how_much()
    {
        WindowStatus before = Window.StatusAt(First - Duration.FromHours(25));
        Assert.Equal("non ancora aperta: apre fra 1 giorno e 1 ora", before.ToString());
        Assert.Equal("not open yet: opens in 1 day and 1 hour", before.Render(Language.English));
        Assert.Equal("1 giorno e 1 ora prima dell'apertura", before.Margin.ToString());

        WindowStatus open = Window.StatusAt(Last - Duration.FromMinutes(61) - Duration.FromSeconds(1));
        Assert.Equal("aperta: chiude fra 1 ora, 1 minuto e 1 secondo", open.ToString());
        Assert.Equal("open: closes in 1 hour, 1 minute and 1 second", open.Render(Language.English));
        Assert.True(open.Margin.Distance.Value.Sign > 0);
        Assert.Equal("aperta: chiude fra 0 secondi", Window.StatusAt(Last).ToString());

        WindowStatus after = Window.StatusAt(Last + Duration.FromMilliseconds(500));
        Assert.Equal("chiusa da meno di un secondo", after.ToString());
        Assert.Equal("closed for less than a second", after.Render(Language.English));
        Assert.Equal("meno di un secondo dopo il termine", after.Margin.ToString());
        Assert.Equal("chiusa da 30 secondi", Window.StatusAt(Last + Duration.FromSeconds(30)).ToString());
    }

    [Fact]
    public void The_window_is_told_in_both_languages()
    {
        Assert.Equal("dalle ore 9.00 del 01/04/2020, entro le ore 12.00 del 17/04/2020", Window.ToString());
        Assert.Equal("from 09:00 on 2020-04-01, by 12:00 on 2020-04-17", Window.Render(Language.English));
    }

    [Fact]
    public void A_window_that_closes_before_it_opens_is_refused()
    {
        Defect defect = Assert.Single(CallWindow.Create(new(2020, 4, 17, 12, 1), Until(2020, 4, 17), "window").DefectsOrEmpty());
        Assert.Equal(
            "window: the window closes, by 12:00 on 2020-04-17, before it opens, from 12:01 on 2020-04-17 [CAL-CLOSES-BEFORE-OPENING; Avviso di prova]",
            defect.Render(Language.English));
        Assert.Throws<DefectsException>(() => CallWindow.Create(new(2020, 4, 18, 9, 0), Until(2020, 4, 17)).OrThrow());
        Assert.True(CallWindow.Create(new(2020, 4, 17, 12, 0), Until(2020, 4, 17)).OrThrow().IsOpenAt(Last));
    }

    [Fact]
    public void Equality_is_by_content()
    {
        Assert.Equal(Window, CallWindow.Create(new(2020, 4, 1, 9, 0), Until(2020, 4, 17)).OrThrow());
        Assert.Equal(Window.GetHashCode(), CallWindow.Create(new(2020, 4, 1, 9, 0), Until(2020, 4, 17)).OrThrow().GetHashCode());
        Assert.NotEqual(Window, CallWindow.Create(new(2020, 4, 1, 9, 1), Until(2020, 4, 17)).OrThrow());
    }

    private static Deadline Until(int year, int month, int day) => Deadline.Create([new DeadlineVersion(
        new(2020, 3, 1), CalendarGenerators.Noon(year, month, day), CalendarGenerators.Reason, CalendarGenerators.Source)]).OrThrow();
}
