using Conciliazione.Calendars;
using Conciliazione.Facts;
using NodaTime;
using static Conciliazione.Tests.Facts.ApplicantFacts;

namespace Conciliazione.Tests.Facts;

public class FactTests
{
    private static readonly Applicant Told = new(
        Resident: true,
        Workers: 2,
        Income: Euro.Of(20_000m),
        ContractEnd: new LocalDate(2020, 12, 31),
        BirthDate: new LocalDate(1985, 4, 18),
        Metres: 20_001,
        Status: "EMPLOYEE",
        Children: [new(new LocalDate(2015, 3, 12)), new(BirthDate: null), new(new LocalDate(2019, 1, 1), AtHome: false)],
        CashShare: Ratio.Of(29_998, 100_000),
        Arrival: Instant.FromUtc(2020, 4, 17, 10, 0),
        Mark: Points.Of(2.5m));

    [Fact]
    public void A_fact_is_read_with_its_own_type()
    {
        Assert.Equal(Known.Of(true), Resident.Read(Told, Days));
        Assert.Equal(Known.Of(2), Workers.Read(Told, Days));
        Assert.Equal(Known.Of(Euro.Of(20_000m)), Income.Read(Told, Days));
        Assert.Equal(Known.Of(new LocalDate(2020, 12, 31)), ContractEnd.Read(Told, Days));
        Assert.Equal(Known.Of(34), Years.Read(Told, Days));
        Assert.Equal(Known.Of(20_001), Distance.Read(Told, Days));
        Assert.Equal(Known.Of("EMPLOYEE"), Status.Read(Told, Days));
        Assert.Equal(Known.Of(Ratio.Of(29_998, 100_000)), CashShare.Read(Told, Days));
        Assert.Equal(Known.Of(Instant.FromUtc(2020, 4, 17, 10, 0)), Arrival.Read(Told, Days));
        Assert.Equal<Points>([Points.Of(2.5m)], Mark.Read(Told, Days).Get());
    }

    [Fact]
    public void A_fact_shows_itself_in_both_languages_with_its_unit()
    {
        Assert.Equal(
            ["34 anni", "17/04/2020, ore 12.00", "29,998%", "5 anni, 1 senza data", "31/12/2020", "20.001 m", "€ 20.000,00", "2,5", "sì", "dipendente", "2"],
            Catalogue.Facts.Select(fact => fact.Show(Told, Days).Get().Render(Language.Italian)));
        Assert.Equal(
            ["34 years", "2020-04-17 at 12:00", "29.998%", "5 years, 1 undated", "2020-12-31", "20,001 m", "€ 20,000.00", "2.5", "yes", "employee", "2"],
            Catalogue.Facts.Select(fact => fact.Show(Told, Days).Get().Render(Language.English)));
    }

    [Fact]
    public void What_nobody_told_is_unknown_and_never_zero()
    {
        var silent = new Applicant();
        Assert.All(Catalogue.Facts, fact => Assert.Equal(Known<FactValue>.Unknown, fact.Show(silent, Days)));
        Assert.Equal(new MissingFact("AGE", new("età", "age")), Years.AsMissing());
    }

    [Fact]
    public void A_birth_after_the_day_of_the_request_leaves_the_age_unknown()
    {
        Assert.Equal(Known<int>.Unknown, Years.Read(new(BirthDate: Days.OfRequest.PlusDays(1)), Days));
        Assert.Equal(Known.Of(0), Years.Read(new(BirthDate: Days.OfRequest), Days));
    }

    [Theory]
    [InlineData("2000-02-29", "2001-02-27", 0)]
    [InlineData("2000-02-29", "2001-02-28", 1)]
    [InlineData("2000-02-29", "2004-02-28", 3)]
    [InlineData("2000-02-29", "2004-02-29", 4)]
    [InlineData("1985-04-17", "2020-04-16", 34)]
    [InlineData("1985-04-17", "2020-04-17", 35)]
    public void An_age_is_the_years_completed_on_the_day(string birth, string day, int years)
    {
        var pattern = NodaTime.Text.LocalDatePattern.Iso;
        LocalDate on = pattern.Parse(day).Value;
        Assert.Equal(Known.Of(years), Years.Read(new(BirthDate: pattern.Parse(birth).Value), EvaluationDays.On(on)));
    }

    [Fact]
    public void Who_was_born_on_29_February_is_a_year_older_when_the_fact_says()
    {
        var march = new Fact<Applicant>.Age("AGE", LocalizedText.Same("x"), a => Known.Unless(a.BirthDate), MissingDayRule.FirstOfNextMonth);
        var born = new Applicant(BirthDate: new LocalDate(2000, 2, 29));
        Assert.Equal(Known.Of(0), march.Read(born, EvaluationDays.On(new LocalDate(2001, 2, 28))));
        Assert.Equal(Known.Of(1), march.Read(born, EvaluationDays.On(new LocalDate(2001, 3, 1))));
        Assert.NotEqual(march, Years);
    }

    [Fact]
    public void A_fact_may_depend_on_the_days()
    {
        var running = new Fact<Applicant>.YesNo(
            "RUNNING",
            new("contratto in corso", "contract running"),
            (a, days) => a.ContractEnd is { } end ? end >= days.OfRequest : Known<bool>.Unknown);
        Assert.Equal(Known.Of(true), running.Read(Told, Days));
        Assert.Equal(Known.Of(false), running.Read(Told, EvaluationDays.On(new LocalDate(2021, 1, 1))));
        Assert.Equal(Known<bool>.Unknown, running.Read(new(), Days));
        var left = new Fact<Applicant>.WholeNumber(
            "LEFT", new("giorni residui", "days left"), (a, days) => Period.DaysBetween(days.OfRequest, a.ContractEnd!.Value), TimeUnits.Day);
        Assert.Equal("258 giorni", left.Show(Told, Days).Get().Render(Language.Italian));
    }

    [Fact]
    public void Every_measured_kind_may_depend_on_the_days()
    {
        LocalizedText title = LocalizedText.Same("x");
        var amount = new Fact<Applicant>.Amount("A", title, (_, days) => Euro.Of(days.OfRequest.Year));
        var day = new Fact<Applicant>.Day("D", title, (_, days) => days.OfDecision);
        var distance = new Fact<Applicant>.Distance("M", title, (_, days) => days.OfRequest.Day);
        Assert.Equal(Known.Of(Euro.Of(2020)), amount.Read(Told, Days));
        Assert.Equal(Known.Of(Days.OfDecision), day.Read(Told, Days));
        Assert.Equal(Known.Of(17), distance.Read(Told, Days));
    }

    [Fact]
    public void Days_of_another_calendar_are_the_same_days()
    {
        LocalDate julian = new LocalDate(1985, 4, 18).WithCalendar(CalendarSystem.Julian);
        Assert.Equal(Years.Read(Told, Days), Years.Read(new(BirthDate: julian), Days));
        Assert.Equal(new LocalDate(1985, 4, 18), ContractEnd.Read(new(ContractEnd: julian), Days).Get());
        Assert.Equal(Days, EvaluationDays.On(Days.OfRequest.WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void A_getter_that_throws_is_a_defect_of_the_program_and_passes_through()
    {
        var broken = new Fact<Applicant>.YesNo("BROKEN", LocalizedText.Same("x"), _ => throw new NotSupportedException("as it is"));
        Assert.Equal("as it is", Assert.Throws<NotSupportedException>(() => broken.Read(Told, Days)).Message);
    }

    [Fact]
    public void A_getter_that_gives_what_the_fact_cannot_hold_is_refused_without_quoting_it()
    {
        Assert.Contains("DISTANCE", Assert.Throws<InvalidOperationException>(() => Distance.Read(new(Metres: -1), Days)).Message, StringComparison.Ordinal);
        string message = Assert.Throws<InvalidOperationException>(() => Status.Read(new(Status: "PLANTED-NAME"), Days)).Message;
        Assert.Contains("STATUS", message, StringComparison.Ordinal);
        Assert.DoesNotContain("PLANTED", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_are_equal_when_declaration_and_getter_are()
    {
        Assert.Equal(Make("A"), Make("A"));
        Assert.Equal(Make("A").GetHashCode(), Make("A").GetHashCode());
        Assert.NotEqual(Make("A"), Make("B"));
        Func<Applicant, Known<bool>> other = _ => true;
        Assert.NotEqual(Make("A"), new Fact<Applicant>.YesNo("A", LocalizedText.Same("x"), other));
        Assert.NotEqual<Fact<Applicant>>(Make("A"), new Fact<Applicant>.WholeNumber("A", LocalizedText.Same("x"), _ => 1));

        static Fact<Applicant>.YesNo Make(string code) => new(code, LocalizedText.Same("x"), static a => Known.Unless(a.Resident));
    }

    [Fact]
    public void Match_calls_the_function_of_the_case()
    {
        Assert.Equal(
            ["age", "moment", "share", "dated list", "day", "distance", "amount", "marks", "yes no", "choice", "whole number"],
            Catalogue.Facts.Select(fact => fact.Match(
                _ => "yes no", _ => "whole number", _ => "amount", _ => "day", _ => "age", _ => "distance", _ => "choice", _ => "dated list",
                _ => "share", _ => "moment", _ => "marks")));
        Assert.Equal(Enum.GetValues<FactKind>(), Catalogue.Facts.Select(fact => fact.Kind).Order());
    }

    [Fact]
    public void A_fact_without_a_code_a_title_or_a_getter_is_a_defect_of_the_program()
    {
        Assert.Throws<ArgumentException>(() => new Fact<Applicant>.YesNo("not a code", LocalizedText.Same("x"), _ => true));
        Assert.Throws<ArgumentNullException>(() => new Fact<Applicant>.YesNo("A", null!, _ => true));
        Assert.Throws<ArgumentNullException>(() => new Fact<Applicant>.YesNo("A", LocalizedText.Same("x"), (Func<Applicant, Known<bool>>)null!));
        Assert.Throws<ArgumentNullException>(() => new Fact<Applicant>.DatedList("A", LocalizedText.Same("x"), dates: null!));
    }

    [Fact]
    public void Nothing_is_decided_before_it_is_asked_for()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvaluationDays(Days.OfRequest, Days.OfRequest.PlusDays(-1)));
        Assert.Equal("2020-04-17, 2020-05-01", Cultures.SameInEach(() => new EvaluationDays(Days.OfRequest, new LocalDate(2020, 5, 1)).ToString()));
    }
}
