using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.Indicators;
using Conciliazione.WorkPlans;

namespace Conciliazione.Tests.Editions;

/// <summary>Project 4, Tradate: months, duties, indicators and populations, by hand from the text.</summary>
public class Insubria2020TradatePlanTests
{
    private const string Year = "XXXXXXXXXXXX";

    private static readonly WorkPlan Plan = Insubria2020WorkPlans.Tradate;

    /// <summary>Lines 1985-2005, row by row: twelve months from June 2020, from June 2021, from June 2022; a point for a blank cell.</summary>
    [Theory]
    [InlineData(Year, Year, Year, "TRA-A")] // 1987, 1994, 2001
    [InlineData(Year, Year, Year, "TRA-B-SUMMER", "TRA-B-LONGER-HOURS", "TRA-B-SATURDAY")] // 1988, 1995, 2002
    [InlineData("XX.XXXXXXXXX", "XX.XXXXXXXXX", "XX.XXXXXXXXX", "TRA-C")] // 1989, 1996, 2003
    [InlineData("...XXXXXXXXX", "X..XXXXXXXXX", "X..XXXXXXXXX", "TRA-D")] // 1990, 1997, 2004
    [InlineData("XX.XXXXXXXXX", "XX.XXXXXXXXX", "XX.XXXXXXXXX", "TRA-E")] // 1991, 1998, 2005
    public void The_plan_marks_the_cells_of_the_printed_calendar(string first, string second, string third, params string[] activities) => Assert.Equal(
        first + second + third,
        string.Concat(Enumerable.Range(1, 36).Select(month => activities.Any(code => Active(code, month)) ? 'X' : '.')));

    [Fact]
    public void The_plan_goes_from_june_2020_to_may_2023()
    {
        Assert.Equal("2020-06..2023-05", Plan.Term.ToString()); // 1986, 2000
        Assert.Equal(Insubria2020Projects.Tradate.Runs, Plan.Term.Days);
        Assert.Equal(
            [
                "TRA-A", "TRA-B-SUMMER", "TRA-B-LONGER-HOURS", "TRA-B-SATURDAY", "TRA-B-VOUCHERS", "TRA-C", "TRA-D", "TRA-E", "TRA-STEP-1", "TRA-STEP-2",
            ],
            Plan.Activities.Select(activity => activity.Label.Code));
    }

    /// <summary>The starts and ends in the prose; months count from June 2020. All but action E may end when the money is spent.</summary>
    [Theory]
    [InlineData("TRA-A", 1, 36, true, null)] // 1663, 1665
    [InlineData("TRA-B-SUMMER", 1, 28, true, "TRA-B")] // 1702, 1704; the last summer ends in September 2022
    [InlineData("TRA-B-LONGER-HOURS", 4, 36, true, "TRA-B")] // 1710, 1712
    [InlineData("TRA-B-SATURDAY", 5, 36, true, "TRA-B")] // 1720, 1722
    [InlineData("TRA-B-VOUCHERS", null, null, true, "TRA-B")] // 1726-1732: no months
    [InlineData("TRA-C", 1, 36, true, null)] // 1756, 1758
    [InlineData("TRA-D", 4, 36, true, null)] // 1793, 1795
    [InlineData("TRA-E", 1, 36, false, null)] // 1822 and 1991, 1824
    [InlineData("TRA-STEP-1", 1, null, false, null)] // 1611-1613
    [InlineData("TRA-STEP-2", null, null, false, null)] // 1615
    public void Activities_start_and_end_as_in_the_prose(string code, int? start, int? end, bool endsWithTheMoney, string? action)
    {
        Activity activity = Find(code);
        Assert.Equal((start, end, action), (activity.Start, activity.End, activity.Action?.Code));
        Assert.Equal(endsWithTheMoney ? "TRA-SPENT" : null, activity.EndsEarlier?.Code);
    }

    /// <summary>Lines 1684-1702: June, August and September are named; June to September every year, by interpretation.</summary>
    [Fact]
    public void Summer_centres_run_from_june_to_september() => Assert.Equal(
        "XXXX........XXXX........XXXX........",
        string.Concat(Enumerable.Range(1, 36).Select(month => Active("TRA-B-SUMMER", month) ? 'X' : '.')));

    /// <summary>Lines 1822 and 1991: two starts are published; the plan holds that of the calendar and says that it is a choice.</summary>
    [Fact]
    public void Where_prose_and_calendar_differ_there_is_a_contradiction()
    {
        Assert.Equal(Provenance.Reading, Find("TRA-E").Label.Provenance);
        Assert.Contains("giugno o settembre 2020", Contradicts("TRA-E-START").First.Render(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("July and August (D)", Contradicts("TRA-CALENDAR").Second.Render(Language.English), StringComparison.Ordinal);
        Assert.NotNull(Contradicts("TRA-COMMUNICATION")); // 1881 against 1887

        static Contradiction Contradicts(string code) => Insubria2020Contradictions.Tradate.Single(each => each.Code == code);
    }

    /// <summary>Lines 1611-1615 and 1677-1680: step 2 comes after step 1, and neither the end of one nor the start of the other is given.</summary>
    [Fact]
    public void When_the_second_step_follows_the_first_is_unclear()
    {
        Finding finding = Assert.Single(Plan.CheckPrecedences());
        var unclear = Assert.IsType<Outcome.Unclear>(finding.Outcome);
        Assert.Equal(["TRA-STEP-1-END", "TRA-STEP-2-START"], unclear.Missing.Select(missing => missing.Code));
        Assert.Equal([true, Known<bool>.Unknown], new[] { 1, 2 }.Select(Find("TRA-STEP-1").IsActiveIn));
        Assert.Equal(Known<bool>.Unknown, Find("TRA-STEP-2").IsActiveIn(1));
    }

    /// <summary>The months stand in one place: a service has no others than those of its activity.</summary>
    [Fact]
    public void Services_ask_the_work_plan()
    {
        Assert.Equal(
            ["TRA-A", "TRA-B-SUMMER", "TRA-B-LONGER-HOURS", "TRA-B-SATURDAY", "TRA-C", "TRA-D", "TRA-E"],
            Tradate2020.Services.Select(service => service.Label.Code));
        Assert.Equal(
            [
                "1..36", // 1663, 1665
                "1..28 but 5..12, 17..24, 29..36", // 1690, 1702, 1704
                "4..36", // 1710, 1712
                "5..36", // 1720, 1722
                "1..36 but 3, 15, 27", // 1756, 1758; 1989, 1996, 2003
                "4..36 but 14..15, 26..27", // 1793, 1795; 1990, 1997, 2004
                "1..36 but 3, 15, 27", // 1822, 1824; 1991, 1998, 2005
            ],
            Tradate2020.Services.Select(service => Months(service.Activity)));
        Assert.All(Tradate2020.Services, service => Assert.Equal("2020-06..2023-05", service.Term.ToString()));
        Assert.Equal([6, 7, 8, 9], Tradate2020.SummerMonths.Value);
    }

    /// <summary>Lines 1684-1702, 1989-1991 and so on: no passage speaks of pauses; the calendar leaves cells blank.</summary>
    [Fact]
    public void Pauses_and_the_season_are_interpretations()
    {
        Assert.Equal(
            ["TRA-B-SUMMER", "TRA-C", "TRA-D", "TRA-E"],
            Plan.Activities.Where(activity => activity.Pauses.Count > 0 && activity.Label.Provenance == Provenance.Reading).Select(activity => activity.Label.Code));
        Assert.DoesNotContain(Plan.Activities, activity => activity.Pauses.Count > 0 && activity.Label.Provenance != Provenance.Reading);
        Assert.Equal("Progetto 4, azione D e calendario delle attività", Find("TRA-D").Label.Source.Section);
    }

    /// <summary>Lines 1702, 1822, 1945, 1979; 1730, 1818, 1819 and 1875.</summary>
    [Fact]
    public void What_the_plan_and_the_indicators_interpret_is_noted() => Assert.Equal(
        ["TRA-PERIODS", "TRA-SUMMER", "TRA-IND-DUE"],
        Insubria2020Projects.Tradate.Notices.Select(notice => notice.Code));

    /// <summary>The duties with their lines, holders (a code for a body, a name for a role) and time.</summary>
    [Theory]
    [InlineData("E-ONLINE", "NotStated", "csv-insubria")] // 1815, 1895
    [InlineData("E-NOTICE", "NotStated", "csv-insubria")] // 1815, 1895
    [InlineData("E-WELCOME", "Throughout", "csv-insubria")] // 1816, 1895
    [InlineData("E-PARCELS", "Throughout", "csv-insubria")] // 1820, 1895
    [InlineData("LIAISON-SPREAD", "NotStated", "rete-giunca", "csv-insubria")] // 1832
    [InlineData("LIAISON-ASSOCIATIONS", "NotStated", "holder not in the text")] // 1834
    [InlineData("COORDINATION", "NotStated", "tradate")] // 1879
    [InlineData("OFFICE", "NotStated", "tradate")] // 1881
    [InlineData("TIMETABLE", "NotStated", "tradate")] // 1883
    [InlineData("TERRITORY", "NotStated", "udp-arcisate", "udp-sesto-calende")] // 1885
    [InlineData("COMMUNICATION-PLAN", "NotStated", "arca", "csv-insubria")] // 1887
    [InlineData("MONITORING", "NotStated", "baobab")] // 1889
    [InlineData("CONSULTANCY", "NotStated", "baobab", "aquilone")] // 1891
    [InlineData("WHP", "NotStated", "baobab", "aquilone")] // 1780-1791, 1891
    [InlineData("WHP-MATERIAL", "NotStated", "baobab", "aquilone")] // 1784, 1891
    [InlineData("PARTNERS", "NotStated", "*")] // 1893
    [InlineData("COWORKING", "NotStated", "csv-insubria")] // 1895
    [InlineData("COMPANIES", "NotStated", "rete-giunca")] // 1897
    [InlineData("WORKERS", "NotStated", "aquilone", "arca", "baobab", "itaca")] // 1899
    [InlineData("STEERING", "NotStated", "*")] // 1903
    [InlineData("RESPONSIBLE", "NotStated", "*")] // 1905
    [InlineData("AGREEMENT", "NotStated", "*")] // 1907
    [InlineData("PORTALS", "NotStated", "tradate", "udp-arcisate", "udp-sesto-calende")] // 1911
    [InlineData("PLATFORM", "NotStated", "platform Tradate Welfare")] // 1913
    [InlineData("NEWSLETTER", "NotStated", "csv-insubria")] // 1915
    [InlineData("PRESS-OFFICE", "NotStated", "csv-insubria")] // 1915
    [InlineData("PRESS-CONFERENCE", "OnceIn", "holder not in the text")] // 1917
    [InlineData("PRINTED", "NotStated", "holder not in the text")] // 1921
    [InlineData("WHATSAPP", "NotStated", "holder not in the text")] // 1922
    [InlineData("ASSOCIATIONS", "NotStated", "holder not in the text")] // 1923
    [InlineData("PAGES", "NotStated", "bodies involved")] // 1924
    [InlineData("SOCIAL-PAGES", "NotStated", "holder not in the text")] // 1925
    [InlineData("PARTNER-MEETINGS", "Every", "*")] // 1945
    [InlineData("ANALYSIS", "Throughout", "holder not in the text")] // 1947-1954
    [InlineData("QUALITATIVE", "NotStated", "holder not in the text")] // 1958-1963
    [InlineData("QUANTITATIVE", "NotStated", "holder not in the text")] // 1965-1971
    [InlineData("QUESTIONNAIRES", "NotStated", "holder not in the text")] // 1975, 1977
    [InlineData("DATA", "NotStated", "*")] // 1979
    [InlineData("STEERING-REVIEW", "Every", "steering group")] // 1979
    public void Each_duty_says_who_and_when(string code, string time, params string[] holders)
    {
        Duty duty = Duty(code);
        string[] all = holders is ["*"] ? [.. Insubria2020Projects.Tradate.Alliance.Partners.Select(partner => partner.Body.Code)] : holders;
        Assert.Equal(all, duty.Holders.Select(each => each.Body ?? each.Title.English));
        Assert.Equal((time, DutyForce.Required), (duty.Time.GetType().Name, duty.Force));
    }

    [Fact]
    public void There_are_thirty_nine_duties_and_their_bodies_are_partners()
    {
        Assert.Equal(39, Plan.Duties.Count);
        Assert.All(Plan.Duties.SelectMany(duty => duty.Holders).Where(holder => holder.Body is not null), holder =>
            Assert.Contains(Insubria2020Projects.Tradate.Alliance.Partners, partner => (partner.Body.Code, partner.Body.Name) == (holder.Body, holder.Title.Italian)));
    }

    /// <summary>Lines 1917, 1945 and 1979; that "initial phase" and "end" are the outer two of six semesters is an interpretation.</summary>
    [Fact]
    public void Meetings_recur_and_the_press_is_met_twice()
    {
        Assert.Equal(new DutyTime.Every(new Cadence(1, 3)), Duty("PARTNER-MEETINGS").Time);
        Assert.Equal(new DutyTime.Every(new Cadence(1, 4)), Duty("STEERING-REVIEW").Time);
        Assert.Equal(12, Plan.Term.PeriodsOf(new(1, 3)).Count);
        Assert.Equal(9, Plan.Term.PeriodsOf(new(1, 4)).Count);
        Assert.Equal([new MonthSpan(1, 6), new MonthSpan(31, 36)], Assert.IsType<DutyTime.OnceIn>(Duty("PRESS-CONFERENCE").Time).Periods);
        Assert.All(
            new[] { "PARTNER-MEETINGS", "STEERING-REVIEW", "PRESS-CONFERENCE" }, code => Assert.Equal(Provenance.Reading, Duty(code).Label.Provenance));
    }

    /// <summary>By 31 October 2020 one quarter and one four-month period are over; both meetings are late if none was held.</summary>
    [Fact]
    public void On_31_october_2020_the_first_meetings_are_late()
    {
        WorkLog log = Plan.Read([]).OrThrow();
        string[] late = [.. log.LateOn(new(2020, 10, 31)).Where(item => item.Kind == DueKind.Duty).Select(item => $"{item.Label.Code} {item.Window!.End:uuuu-MM-dd} {item.DaysLate}")];
        Assert.Equal(["TRA-DUTY-PARTNER-MEETINGS 2020-08-31 61", "TRA-DUTY-STEERING-REVIEW 2020-09-30 31"], late);
    }

    /// <summary>Lines 1730, 1818, 1819, 1875, 1958-1963, 1967-1971 and 1975.</summary>
    [Fact]
    public void Indicators_have_the_targets_of_the_text()
    {
        Assert.Equal(
            [
                ("TRA-IND-VOUCHERS", "at least 150", Provenance.Reading), // 1730: "150"
                ("TRA-IND-ARTICLES", "at least 3", Provenance.Stated), // 1818
                ("TRA-IND-LUNCHES", "at least 3", Provenance.Reading), // 1819: "3"
                ("TRA-IND-RECIPIENTS", "at least 25", Provenance.Reading), // 1875: "25"
                ("TRA-IND-USE", "to be described", Provenance.Stated), // 1959
                ("TRA-IND-DEMAND", "to be described", Provenance.Stated), // 1960
                ("TRA-IND-SATISFACTION", "not in the text", Provenance.Reading), // 1961
                ("TRA-IND-FAMILIES", "to be described", Provenance.Stated), // 1962
                ("TRA-IND-PROMPT", "to be described", Provenance.Stated), // 1963
                ("TRA-IND-WORKERS", "not in the text", Provenance.Stated), // 1967
                ("TRA-IND-SERVICES", "to be described", Provenance.Stated), // 1968
                ("TRA-IND-TERRITORIES", "to be described", Provenance.Stated), // 1969
                ("TRA-IND-HOURS", "not in the text", Provenance.Stated), // 1970
                ("TRA-IND-PERIODS", "to be described", Provenance.Stated), // 1971
                ("TRA-IND-TIMES", "not in the text", Provenance.Reading), // 1975
            ],
            Insubria2020Indicators.Tradate.Indicators.Select(each => (each.Label.Code, each.Target.Title.English, each.Label.Provenance)));
        Assert.All(Insubria2020Indicators.Tradate.Indicators, each => Assert.Equal((null, null), (each.DueIn, each.Cadence)));
        Assert.Equal(Plan.Term, Insubria2020Indicators.Tradate.Term);
        Assert.Equal(
            ["TRA-IND-SATISFACTION", "TRA-IND-TIMES"],
            Insubria2020Indicators.Tradate.Indicators.Where(each => each.Target is Target.NotStated { IsShare: true }).Select(each => each.Label.Code));
    }

    /// <summary>Line 1875 is also the number of places: the target and the places say the same.</summary>
    [Fact]
    public void The_recipients_of_action_e_are_as_many_as_its_places() => Assert.Equal(
        Tradate2020.WorkspacePlaces.Value,
        Assert.IsType<Target.Count>(Insubria2020Indicators.Tradate.Indicators.Single(each => each.Label.Code == "TRA-IND-RECIPIENTS").Target).Threshold);

    /// <summary>Lines 1625-1629: the table as printed, and its sums by row and by column.</summary>
    [Fact]
    public void The_populations_add_up()
    {
        ValueList<DistrictPopulation> districts = Insubria2020Populations.TradateDistricts;
        DistrictPopulation total = Insubria2020Populations.Tradate;
        Assert.Equal(
            [(8, 55_880, 9_220, 34_032, 12_628), (12, 49_842, 8_029, 30_786, 11_027), (12, 51_037, 8_577, 30_722, 11_738), (32, 156_759, 25_826, 95_540, 35_393)],
            districts.Append(total).Select(each => (each.Municipalities, each.All, each.Minors, each.Adults, each.Elders)));
        Assert.All(districts.Append(total), each => Assert.Equal(each.All, each.Minors + each.Adults + each.Elders));
        Assert.Equal(
            (total.Municipalities, total.All, total.Minors, total.Adults, total.Elders),
            (districts.Sum(each => each.Municipalities), districts.Sum(each => each.All), districts.Sum(each => each.Minors), districts.Sum(each => each.Adults), districts.Sum(each => each.Elders)));
        Assert.Equal("TRA-POPULATION", total.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new DistrictPopulation(total.Label, 0, 0, 0, 0, -1));
    }

    private static Activity Find(string code) => Plan.Activities.Single(activity => activity.Label.Code == code);

    private static Duty Duty(string code) => Plan.Duties.Single(duty => duty.Label.Code == "TRA-DUTY-" + code);

    /// <summary>Returns the first and last month of an activity and its pauses.</summary>
    private static string Months(Activity activity)
    {
        string pauses = string.Join(", ", activity.Pauses.Select(pause => pause.Count == 1 ? $"{pause.First}" : $"{pause.First}..{pause.Last}"));
        return $"{activity.Start}..{activity.End}{(pauses.Length == 0 ? "" : " but ")}{pauses}";
    }

    private static bool Active(string code, int month) => Find(code).IsActiveIn(month).TryGet(out bool active) && active;
}
