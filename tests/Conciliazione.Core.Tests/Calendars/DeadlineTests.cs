using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Tests.Calendars;

public class DeadlineTests
{
    private static readonly LegalSource Plan = new("Piano territoriale ATS Insubria 2020-2023", section: "cap. 9");

    // The plan gives the new end and the three weeks; the first end is counted back from them, the hour is the usual one.
    private static readonly Deadline Insubria = Deadline.Create(
        [new DeadlineVersion(new(2020, 2, 20), CalendarGenerators.Noon(2020, 3, 27), new("avviso", "call"), Plan),
        new DeadlineVersion(new(2020, 3, 20), CalendarGenerators.Noon(2020, 4, 17), new("emergenza Covid-19", "Covid-19 emergency"), Plan)]).OrThrow();

    [Fact]
    public void The_Insubria_extension_of_three_weeks()
    {
        Assert.Equal(new LocalDate(2020, 4, 17), Term.Days(21).EndFrom(new(2020, 3, 27), HolidayCalendar.National).Last);
        Instant early = Local(2020, 3, 27, 12, 0, 0);
        Instant between = Local(2020, 4, 1, 9, 0, 0);
        Instant last = Local(2020, 4, 17, 12, 0, 0);
        Assert.All([early, between, last], moment => Assert.True(Insubria.IsInTime(moment)));
        Assert.False(Insubria.IsInTime(last + Duration.Epsilon));

        Deadline before = Insubria.AsKnownOn(new(2020, 3, 19))!;
        Assert.True(before.IsInTime(early));
        Assert.False(before.IsInTime(between));
        Assert.Equal(Insubria, Insubria.AsKnownOn(new(2020, 3, 20)));
        Assert.Null(Insubria.AsKnownOn(new(2020, 2, 19)));

        Assert.Null(Insubria.VersionOn(new(2020, 2, 19)));
        Assert.Equal(Insubria.Versions[0], Insubria.VersionOn(new(2020, 2, 20)));
        Assert.Equal(Insubria.Versions[0], Insubria.VersionOn(new(2020, 3, 19)));
        Assert.Equal(Insubria.Versions[1], Insubria.VersionOn(new(2020, 3, 20)));
        Assert.Equal("emergenza Covid-19", Insubria.Current.Reason.Italian);
        Assert.Equal(Plan, Insubria.Current.Source);
        Assert.Equal("entro le ore 12.00 del 17/04/2020", Insubria.ToString());
        Assert.Equal("by 12:00 on 2020-04-17", Insubria.Render(Language.English));
    }

    [Theory]
    [InlineData(2020, 3, 29, 10)]
    [InlineData(2020, 10, 25, 11)]
    [InlineData(2020, 4, 17, 10)]
    [InlineData(2020, 1, 15, 11)]
    public void Noon_is_the_last_moment_on_both_days_of_a_clock_change_too(int year, int month, int day, int hourUtc)
    {
        Deadline deadline = At(CalendarGenerators.Noon(year, month, day));
        var noon = Instant.FromUtc(year, month, day, hourUtc, 0);
        Assert.Equal(noon, deadline.LastMoment);
        Assert.Equal(CalendarGenerators.Noon(year, month, day), ItalianTime.At(deadline.LastMoment));
        Assert.True(deadline.IsInTime(noon));
        Assert.True(deadline.IsInTime(noon - Duration.Epsilon));
        Assert.False(deadline.IsInTime(noon + Duration.Epsilon));
        Assert.False(deadline.IsInTime(noon + Duration.FromMilliseconds(500)));
        Assert.False(deadline.IsInTime(noon + Duration.FromSeconds(1)));
    }

    [Law]
    public void Noon_is_the_last_moment_on_every_clock_change_of_the_database(ClockChange month)
    {
        LocalDate change = new LocalDate(month.Year, month.Month, 31).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Sunday));
        Assert.NotEqual(
            ItalianTime.Zone.GetUtcOffset(ItalianTime.FirstMoment(change.AtMidnight())),
            ItalianTime.Zone.GetUtcOffset(ItalianTime.FirstMoment(change.PlusDays(1).AtMidnight())));
        Deadline deadline = At(change.At(LocalTime.Noon));
        Assert.Equal(change.At(LocalTime.Noon), ItalianTime.At(deadline.LastMoment));
        Assert.True(deadline.IsInTime(deadline.LastMoment));
        Assert.False(deadline.IsInTime(deadline.LastMoment + Duration.Epsilon));
    }

    [Fact]
    public void A_last_moment_that_comes_twice_is_the_later_one()
    {
        Deadline deadline = At(new(2020, 10, 25, 2, 30));
        Assert.Equal(Instant.FromUtc(2020, 10, 25, 1, 30), deadline.LastMoment);
        Assert.Equal(Instant.FromUtc(2020, 10, 25, 0, 30), ItalianTime.FirstMoment(new(2020, 10, 25, 2, 30)));
    }

    [Fact]
    public void A_last_moment_that_never_comes_counts_by_the_clock_before_the_jump()
    {
        Deadline deadline = At(new(2020, 3, 29, 2, 30));
        Assert.Equal(Instant.FromUtc(2020, 3, 29, 1, 30), deadline.LastMoment);
        Assert.Equal(new LocalDateTime(2020, 3, 29, 3, 30), ItalianTime.At(deadline.LastMoment));
        Assert.Equal(Instant.FromUtc(2020, 3, 29, 1, 0), ItalianTime.FirstMoment(new(2020, 3, 29, 2, 30)));
    }

    [Fact]
    public void A_deadline_without_an_hour_lasts_until_the_end_of_its_day()
    {
        Deadline deadline = Deadline.Create([DeadlineVersion.AtEndOf(
            new(2020, 1, 1), new(2020, 9, 30), CalendarGenerators.Reason, CalendarGenerators.Source)]).OrThrow();
        Instant midnight = Local(2020, 10, 1, 0, 0, 0);
        Assert.True(deadline.IsInTime(midnight - Duration.Epsilon));
        Assert.False(deadline.IsInTime(midnight));
        Assert.Equal(new LocalDate(2020, 10, 1), ItalianTime.DayOf(midnight));
        Assert.Equal("entro il 30/09/2020", deadline.ToString());
        Assert.Equal("by the end of 2020-09-30", deadline.Render(Language.English));
        Assert.Equal("entro le ore 12.00.30 del 30/09/2020", At(new(2020, 9, 30, 12, 0, 30)).ToString());
        Assert.Equal("by 12:00:30 on 2020-09-30", At(new(2020, 9, 30, 12, 0, 30)).Render(Language.English));
    }

    [Theory]
    [InlineData(0, "all'ultimo momento utile", "at the last moment")]
    [InlineData(1, "1 secondo prima del termine", "1 second before the deadline")]
    [InlineData(-30, "30 secondi dopo il termine", "30 seconds after the deadline")]
    [InlineData(90, "1 minuto e 30 secondi prima del termine", "1 minute and 30 seconds before the deadline")]
    [InlineData(-3_600, "1 ora dopo il termine", "1 hour after the deadline")]
    [InlineData(86_400, "1 giorno prima del termine", "1 day before the deadline")]
    [InlineData(1_303_200, "15 giorni e 2 ore prima del termine", "15 days and 2 hours before the deadline")]
    [InlineData(-129_600, "1 giorno e 12 ore dopo il termine", "1 day and 12 hours after the deadline")]
    public void The_margin_is_exact_and_signed(int secondsLeft, string italian, string english)
    {
        Deadline deadline = At(CalendarGenerators.Noon(2020, 4, 17));
        Margin margin = deadline.MarginAt(deadline.LastMoment - Duration.FromSeconds(secondsLeft));
        Assert.Equal(italian, margin.Render(Language.Italian));
        Assert.Equal(english, margin.Render(Language.English));
        Assert.Equal(Math.Sign(secondsLeft), margin.Distance.Value.Sign);
    }

    [Fact]
    public void Half_a_second_late_is_half_a_second_short()
    {
        Deadline deadline = At(CalendarGenerators.Noon(2020, 4, 17));
        Margin margin = deadline.MarginAt(deadline.LastMoment + Duration.FromMilliseconds(500));
        Assert.Equal(Ratio.Of(-1, 2), margin.Distance.Value);
        Assert.Equal("meno di un secondo dopo il termine", margin.ToString());
    }

    [Law]
    public void Being_in_time_is_a_margin_that_is_not_negative(LocalDate day, SecondsFromNoon seconds)
    {
        Deadline deadline = At(day.At(LocalTime.Noon));
        Instant moment = deadline.LastMoment + Duration.FromSeconds(seconds.Value);
        Assert.Equal(deadline.IsInTime(moment), deadline.MarginAt(moment).Distance.Value.Sign >= 0);
    }

    [Fact]
    public void Every_defect_of_the_versions_comes_at_once()
    {
        Validated<Deadline> read = Deadline.Create(
            [
                Version(new(2020, 3, 20), CalendarGenerators.Noon(2020, 3, 19)),
                Version(new(2020, 3, 20), CalendarGenerators.Noon(2020, 3, 19)),
                Version(new(2020, 3, 1), CalendarGenerators.Noon(2020, 3, 18)),
            ],
            "deadline");
        Assert.Equal(
            [
                "CAL-ENDS-BEFORE-SET deadline.versions[0]",
                "CAL-ENDS-BEFORE-SET deadline.versions[1]",
                "CAL-VERSION-ORDER deadline.versions[1]",
                "CAL-NOT-EXTENDED deadline.versions[1]",
                "CAL-VERSION-ORDER deadline.versions[2]",
                "CAL-NOT-EXTENDED deadline.versions[2]",
            ],
            read.DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Path}"),
            StringComparer.Ordinal);
        Assert.Equal(
            "deadline.versions[2]: la nuova scadenza, entro le ore 12.00 del 18/03/2020, non proroga quella che sostituisce, "
            + "entro le ore 12.00 del 19/03/2020 [CAL-NOT-EXTENDED; Avviso di prova]",
            read.DefectsOrEmpty()[5].ToString());
    }

    [Fact]
    public void A_deadline_without_versions_is_refused()
    {
        Assert.Equal("CAL-NO-VERSION", Assert.Single(Deadline.Create([]).DefectsOrEmpty()).Code.Code);
        Assert.Throws<DefectsException>(() => Deadline.Create([]).OrThrow());
    }

    [Fact]
    public void An_extension_keeps_what_it_replaces()
    {
        DeadlineVersion third = Version(new(2020, 4, 10), CalendarGenerators.Noon(2020, 5, 4));
        Deadline extended = Insubria.ExtendedBy(third).OrThrow();
        Assert.Equal(3, extended.Versions.Count);
        Assert.Equal(Insubria.Versions[0], extended.Versions[0]);
        Assert.Equal(2, Insubria.Versions.Count);
        Validated<Deadline> same = Insubria.ExtendedBy(Version(new(2020, 4, 10), CalendarGenerators.Noon(2020, 4, 17)));
        Assert.Equal("CAL-NOT-EXTENDED", Assert.Single(same.DefectsOrEmpty()).Code.Code);
    }

    [Fact]
    public void Equality_is_by_content_and_agrees_with_the_hash()
    {
        Deadline same = Deadline.Create([.. Insubria.Versions.ToArray()]).OrThrow();
        Assert.Equal(Insubria, same);
        Assert.Equal(Insubria.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Insubria, Insubria.AsKnownOn(new(2020, 3, 1)));
    }

    [Fact]
    public void Texts_do_not_depend_on_the_culture() => Assert.Equal(
        "entro le ore 12.00 del 17/04/2020 | 16 giorni e 3 ore prima del termine",
        Cultures.SameInEach(() => $"{Insubria} | {Insubria.MarginAt(Local(2020, 4, 1, 9, 0, 0))}"));

    [Fact]
    public void A_day_of_another_calendar_is_refused()
    {
        var julian = new LocalDate(2020, 4, 12, CalendarSystem.Julian);
        Assert.Throws<ArgumentException>(() => Version(julian, CalendarGenerators.Noon(2020, 5, 4)));
        Assert.Throws<ArgumentException>(() => Version(new(2020, 4, 12), julian.At(LocalTime.Noon)));
        Assert.Throws<ArgumentException>(() => Insubria.VersionOn(julian));
        Assert.Throws<ArgumentException>(() => Insubria.AsKnownOn(julian));
        Assert.Throws<ArgumentException>(() => ItalianTime.LastMoment(julian.At(LocalTime.Noon)));
        Assert.Throws<ArgumentException>(() => ItalianTime.FirstMoment(julian.At(LocalTime.Noon)));
    }

    private static Deadline At(LocalDateTime last) => Deadline.Create([Version(last.Date.PlusDays(-1), last)]).OrThrow();

    private static DeadlineVersion Version(LocalDate setOn, LocalDateTime last) =>
        new(setOn, last, CalendarGenerators.Reason, CalendarGenerators.Source);

    private static Instant Local(int year, int month, int day, int hour, int minute, int second) =>
        new LocalDateTime(year, month, day, hour, minute, second).InZoneStrictly(ItalianTime.Zone).ToInstant();
}
