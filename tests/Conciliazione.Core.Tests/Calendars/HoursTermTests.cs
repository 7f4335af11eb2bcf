using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Tests.Calendars;

public sealed class HoursTermTests
{
    private static readonly RuleLabel Rule = new("ANSWER", new("risposta", "answer"), CalendarGenerators.Source);

    private static readonly Instant Start = ItalianTime.LastMoment(CalendarGenerators.Noon(2015, 5, 8));

    [Law]
    public void A_term_lasts_its_hours_and_its_last_moment_is_in_time(HoursTerm term, LocalDate day, SecondsFromNoon seconds)
    {
        Instant start = MomentOf(day, seconds);
        Instant last = term.LastMoment(start);

        Assert.Equal(Duration.FromHours(term.Hours), last - start);
        Assert.True(term.IsInTime(start, last));
        Assert.True(term.IsInTime(start, start));
        Assert.False(term.IsInTime(start, last.PlusNanoseconds(1)));
    }

    [Law]
    public void A_longer_term_never_ends_earlier_and_a_later_start_never_either(HoursTerm term, HoursTerm other, LocalDate day, SecondsFromNoon seconds)
    {
        Instant start = MomentOf(day, seconds);

        Assert.Equal(term.Hours.CompareTo(other.Hours), term.LastMoment(start).CompareTo(other.LastMoment(start)));
        Assert.True(term.LastMoment(start.PlusNanoseconds(1)) > term.LastMoment(start));
    }

    /// <summary>Of 48 hours around a change of the clock: local noon two days before is eleven in autumn and one o'clock in spring.</summary>
    [Law]
    public void Where_the_clock_changes_the_local_time_moves_by_an_hour(ClockChange change)
    {
        LocalDate sunday = new LocalDate(change.Year, change.Month, 31).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Sunday));
        Instant start = ItalianTime.LastMoment(sunday.PlusDays(-1).At(LocalTime.Noon));

        Assert.Equal(
            sunday.PlusDays(1).At(new LocalTime(change.Month == 3 ? 13 : 11, 0)), ItalianTime.At(HoursTerm.Of(48).LastMoment(start)));
    }

    /// <summary>A Saturday, the night of the change, and a Monday: 48 hours are 10.00 to 11.00 in spring, 10.00 to 9.00 in autumn.</summary>
    [Theory]
    [InlineData("2015-05-08T10:00", "2015-05-10T10:00")]
    [InlineData("2015-03-28T10:00", "2015-03-30T11:00")]
    [InlineData("2015-10-24T10:00", "2015-10-26T09:00")]
    [InlineData("2015-12-24T10:00", "2015-12-26T10:00")]
    public void Forty_eight_hours_counted_by_hand(string start, string last) =>
        Assert.Equal(Local(last), ItalianTime.At(HoursTerm.Of(48).LastMoment(ItalianTime.LastMoment(Local(start)))));

    [Fact]
    public void An_answer_is_in_time_late_or_still_to_come()
    {
        var term = HoursTerm.Of(48);
        Instant last = term.LastMoment(Start);

        Assert.Equal(
            "answer: met, 1 hour before the deadline; runs from 2015-05-08 at 12:00; done on 2015-05-10 at 11:00; within 48 hours; "
                + "hours elapsed, of 60 minutes each even when the clock changes (interpretation applied: the call does not say); last moment 2015-05-10 at 12:00 — Avviso di prova",
            Find(last - Duration.FromHours(1)).Explain(Language.English));
        Assert.IsType<Outcome.Met>(Find(last).Outcome);
        Assert.IsType<Outcome.NotMet>(Find(last.PlusNanoseconds(1)).Outcome);
        Assert.IsType<Outcome.Unclear>(Find(null, last).Outcome);
        Assert.IsType<Outcome.NotMet>(Find(null, last.PlusNanoseconds(1)).Outcome);
        Assert.IsType<Outcome.Unclear>(Find(last, last.PlusNanoseconds(-1)).Outcome);

        Finding Find(Instant? done, Instant? at = null) => term.Check(Rule, Start, done, at ?? last + Duration.FromDays(9)).OrThrow();
    }

    /// <summary>Asked twice by the clock at 2.30 of the night in which it goes back, an hour apart.</summary>
    [Fact]
    public void The_hour_that_comes_twice_is_told_with_its_offset()
    {
        var night = new LocalDateTime(2015, 10, 25, 2, 30);
        Instant early = ItalianTime.FirstMoment(night);
        Instant later = ItalianTime.LastMoment(night);

        Assert.Equal(Duration.FromHours(1), later - early);
        Assert.Contains("runs from 2015-10-25 at 02:30 (UTC+02); done on 2015-10-25 at 02:30 (UTC+01);", Explain(early, later, Language.English), StringComparison.Ordinal);
        Assert.Contains("decorre dal 25/10/2015, ore 2.30 (UTC+01); fatto il 25/10/2015, ore 3.30;", Explain(later, later + Duration.FromHours(1), Language.Italian), StringComparison.Ordinal);

        static string Explain(Instant start, Instant done, Language language) => HoursTerm.Of(48).Check(Rule, start, done, done).OrThrow().Explain(language);
    }

    [Fact]
    public void What_is_unclear_is_whether_it_is_done()
    {
        Assert.StartsWith(
            "answer: unclear, missing: whether it is done by the last moment;", HoursTerm.Of(48).Check(Rule, Start, null, Start).OrThrow().Explain(Language.English), StringComparison.Ordinal);
        Assert.StartsWith(
            "risposta: da chiarire, dato mancante: se è fatto entro l'ultimo momento;", HoursTerm.Of(48).Check(Rule, Start, null, Start).OrThrow().Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "term: durata non valida: 0 ore; il minimo è 1 ora [CAL-TERM-SHORT; decisione 0010, Conciliazione.Core]")]
    [InlineData(-48, "term: durata non valida: -48 ore; il minimo è 1 ora [CAL-TERM-SHORT; decisione 0010, Conciliazione.Core]")]
    [InlineData(876_001, "term: il termine è di 876.001 ore; il massimo è 876.000 ore [CAL-TERM-LONG; decisione 0010, Conciliazione.Core]")]
    public void A_length_that_is_no_length_is_refused(int hours, string message)
    {
        Assert.Equal(message, Assert.Single(HoursTerm.Create(hours, "term").DefectsOrEmpty()).ToString());
        Assert.Throws<DefectsException>(() => HoursTerm.Of(hours));
    }

    [Fact]
    public void A_term_beyond_the_calendar_is_refused()
    {
        var term = HoursTerm.Of(48);
        Instant late = ItalianTime.LastMoment(new(9999, 12, 31, 0, 0));

        Assert.Equal("CAL-TERM-BEYOND", Assert.Single(term.Check(Rule, late, null, late).DefectsOrEmpty()).Code.Code);
        Assert.Throws<ArgumentOutOfRangeException>("start", () => term.LastMoment(late));
        Assert.Throws<ArgumentOutOfRangeException>("done", () => term.IsInTime(Start, Start.PlusNanoseconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("start", () => term.IsInTime(Instant.MaxValue, late));
        Assert.Equal(["CAL-MOMENT", "CAL-MOMENT", "CAL-MOMENT"], term.Check(Rule, Instant.MaxValue, Instant.MaxValue, Instant.MaxValue).DefectsOrEmpty().Select(defect => defect.Code.Code));
    }

    /// <summary>At the first moment of the calendar there is nothing before it to be late by, and the margin fits.</summary>
    [Fact]
    public void A_term_from_the_first_moment_is_counted()
    {
        var term = HoursTerm.Of(HoursTerm.LongestHours);

        Assert.IsType<Outcome.Met>(term.Check(Rule, Instant.MinValue, Instant.MinValue, Instant.MinValue).OrThrow().Outcome);
        Assert.IsType<Outcome.Unclear>(term.Check(Rule, Start, null, Instant.MinValue).OrThrow().Outcome);
        Assert.IsType<Outcome.NotMet>(term.Check(Rule, Instant.MinValue, null, Start).OrThrow().Outcome);
        Assert.NotEmpty(term.Check(Rule, Instant.MinValue, Instant.MinValue, Instant.MinValue).OrThrow().Explain(Language.Italian));
        Assert.Equal(["CAL-BEFORE-TERM"], term.Check(Rule, Start, Instant.MinValue, Start).DefectsOrEmpty().Select(defect => defect.Code.Code));
    }

    private static LocalDateTime Local(string text) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value;

    private static Instant MomentOf(LocalDate day, SecondsFromNoon seconds) =>
        ItalianTime.LastMoment(day.At(LocalTime.Noon)).Plus(Duration.FromSeconds(seconds.Value));
}
