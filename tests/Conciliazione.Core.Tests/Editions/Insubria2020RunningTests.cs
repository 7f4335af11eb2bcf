using Conciliazione.Editions;
using Conciliazione.Indicators;
using Conciliazione.Projects;
using Conciliazione.WorkPlans;

namespace Conciliazione.Tests.Editions;

/// <summary>What holds for all plans and indicators of the Insubria edition.</summary>
public sealed class Insubria2020RunningTests
{
    private static readonly (Project? Project, WorkPlan Plan, IndicatorSet? Indicators)[] All =
    [
        (null, Insubria2020WorkPlans.SystemActions, null),
        (Insubria2020Projects.Wsl, Insubria2020WorkPlans.Wsl, Insubria2020Indicators.Wsl),
        (Insubria2020Projects.Valcuvia, Insubria2020WorkPlans.Valcuvia, Insubria2020Indicators.Valcuvia),
        (Insubria2020Projects.Olona, Insubria2020WorkPlans.Olona, Insubria2020Indicators.Olona),
        (Insubria2020Projects.Tradate, Insubria2020WorkPlans.Tradate, Insubria2020Indicators.Tradate),
    ];

    /// <summary>36 months from June 2020 (lines 669-774, 1329-1369, 1985-2005); Valcuvia has a year 0 of two cells and three years (1121-1123).</summary>
    [Fact]
    public void Every_plan_and_its_indicators_have_the_same_months() => Assert.All(All, one =>
    {
        Assert.Equal(one.Plan.Term.Months, one.Project?.Code == "VAL" ? new MonthSpan(-1, 36) : new MonthSpan(1, 36));
        Assert.Equal(one.Project?.Code == "VAL" ? null : new NodaTime.YearMonth(2020, 6), one.Plan.Term.Start);
        Assert.Equal(one.Plan.Term, one.Indicators?.Term ?? one.Plan.Term);
    });

    [Fact]
    public void A_plan_runs_as_long_as_its_project() => Assert.All(All.Where(one => one.Project?.Runs is not null), one =>
    {
        var rule = new RuleLabel("TERM", new("durata", "term"), one.Project!.Source);
        Finding finding = one.Plan.CheckTerm(rule, one.Project.Runs!);
        Assert.All(Assert.IsType<Outcome.Met>(finding.Outcome).Margins, margin => Assert.Equal(0, margin.Distance.Value.Sign));
    });

    /// <summary>
    /// What has no days, by hand: the starts and ends of activities that the text does not give, then the duties without a time or after
    /// something that has not happened. Codes are without the project and without "DUTY-".
    /// </summary>
    [Theory]
    [InlineData("INS", "Start SA-PROCEDURE, End SA-PROCEDURE, End SA-ACTIONS")] // 199
    [InlineData("INS", "SA-EXCHANGE, SA-CHOICE, SA-FAMILIES, SA-ALLIANCES, SA-TERRITORIES, SA-INTEGRATION, SA-TIMES")] // 185, 199-207
    [InlineData("INS", "COM-DISTRICTS, COM-SITE, COM-NETWORK, COM-TABLES, COM-WHP")] // 234-238
    [InlineData("WSL", "AT-ONCE, COFINANCING, REQUESTS, REQUIREMENTS, ACCOUNTS, PRIORITIES, NOTICES, SURVEY")] // 458, 533-537
    [InlineData("WSL", "LEAD, GUIDELINES, PLATFORM, PLATFORM-TECHNICAL, PLATFORM-CONTENTS, PLATFORM-PROMOTION, ADMINISTRATOR")] // 593-597
    [InlineData("WSL", "PROVIDERS-LISTED, PROVIDERS-PLANNING, CULTURE, WHP, COMPANIES, CONSULTED")] // 599-605
    [InlineData("WSL", "COM-PLATFORM, COM-MEETINGS, COM-PRESS, COM-LEAFLETS, COM-ASSOCIATIONS, COM-SERVICES")] // 611-623
    [InlineData("WSL", "SERVICES-MONITORED, PLATFORM-ACCESSES, PLATFORM-FEEDBACK, PLATFORM-CHAT, PLATFORM-REPORT-SEEN, PLATFORM-REPORT-SENT, EVALUATION")] // 653-665
    [InlineData("VAL", "Start PHASE-3, End PHASE-3")] // 1129
    [InlineData("VAL", "DESK, CHAIR, SHELVES, WIFI, PRINTER, REFRESHMENT, MEETING-ROOM, PRINTS, HARDWARE, STATIONERY, PAYMENT")] // 965-977, 990
    [InlineData("VAL", "LOGISTICS, RELATIONS, PROPOSALS, START, FREQUENCY, REGISTER, CLEAR, RULES, DEADLINE, RESULTS, ENTRY")] // 1050-1060, 1074, 1080
    [InlineData("VAL", "PROCEDURE, ROOMS, UPKEEP, OPENING, SITES, PRESS, ASSOCIATIONS, SOCIAL, CENSUS, DATA")] // 1098-1104, 1115-1117
    [InlineData("OLO", "Start 1-WHP, End 1-WHP, End 2-COMMUNICATION")] // 1327, 1334
    [InlineData("OLO", "WHP, SURVEY, QUESTIONNAIRE, SERVICES, CHANNELS, ENTRUST, PLACES, PUBLIC-HOURS, COMPANY-HOURS")] // 1280, 1299, 1330-1385
    [InlineData("OLO", "COFINANCING, STEERING, MANAGEMENT, MATERIAL, RESULTS, DATA")] // 1393-1401, 1417
    [InlineData("TRA", "Start B-VOUCHERS, End B-VOUCHERS, End STEP-1, Start STEP-2, End STEP-2")] // 1611-1615, 1726-1732
    [InlineData("TRA", "E-ONLINE, E-NOTICE, LIAISON-SPREAD, LIAISON-ASSOCIATIONS")] // 1815, 1832-1834
    [InlineData("TRA", "COORDINATION, OFFICE, TIMETABLE, TERRITORY, COMMUNICATION-PLAN, MONITORING, CONSULTANCY, WHP, WHP-MATERIAL, PARTNERS")] // 1784, 1879-1893
    [InlineData("TRA", "COWORKING, COMPANIES, WORKERS, STEERING, RESPONSIBLE, AGREEMENT")] // 1895-1907
    [InlineData("TRA", "PORTALS, PLATFORM, NEWSLETTER, PRESS-OFFICE, PRINTED, WHATSAPP, ASSOCIATIONS, PAGES, SOCIAL-PAGES")] // 1911-1925
    [InlineData("TRA", "QUALITATIVE, QUANTITATIVE, QUESTIONNAIRES, DATA")] // 1958-1979
    public void What_the_text_does_not_date_has_no_window(string project, string codes) =>
        Assert.All(codes.Split(", "), code => Assert.Contains(code, Windowless(project)));

    /// <summary>The same, counted by hand: nothing else is without days.</summary>
    [Theory]
    [InlineData("INS", 15)]
    [InlineData("WSL", 34)]
    [InlineData("VAL", 34)]
    [InlineData("OLO", 18)]
    [InlineData("TRA", 38)]
    public void Everything_else_has_days(string project, int count) => Assert.Equal(count, Windowless(project).Length);

    [Theory]
    [InlineData(
        "INS-COM-DUTY-SITE",
        Language.Italian,
        "Pubblicare le comunicazioni sul sito dell'ATS (previsto, non vincolante); ATS Insubria; dopo: comunicazione sulla conciliazione; prova: sito dell'ATS — cap. 10, ")] // 236
    [InlineData(
        "VAL-DUTY-RENEWAL",
        Language.English,
        "Ask in writing for 12 months more before the trial ends (optional); beneficiary; once, in the months given; shown by: written notice — "
            + "Progetto 2, valore dei benefici concessi ed eventuali proroghe, ")] // 983
    [InlineData(
        "TRA-DUTY-STEERING-REVIEW",
        Language.Italian,
        "Esaminare i dati e valutare se ricalibrare il progetto (interpretazione applicata: l'avviso non lo precisa); Cabina di regia; ogni 4 mesi; prova: cabina di regia ogni quattro mesi — "
            + "Progetto 4, monitoraggio e valutazione, ")] // 1979
    public void A_duty_is_one_sentence(string code, Language language, string sentence) => Assert.Equal(
        sentence + "Piano territoriale di conciliazione vita-lavoro 2020-2023 dell'ATS Insubria, D.G.R. 2398/2019",
        All.SelectMany(one => one.Plan.Duties).Single(duty => duty.Label.Code == code).Explain(language));

    /// <summary>The bodies that have duties are those of the project.</summary>
    [Fact]
    public void The_bodies_of_duties_are_partners_of_the_project() => Assert.All(All.Where(one => one.Project is not null), one =>
    {
        string[] partners = [.. one.Project!.Alliance.Partners.Select(partner => partner.Body.Code), one.Project.Alliance.LeadPartner.Body.Code];
        Assert.Empty(one.Plan.Duties.SelectMany(duty => duty.Holders).Select(holder => holder.Body).OfType<string>().Except(partners).Except(["ats-insubria"]));
    });

    /// <summary>What has no days in a plan; Valcuvia is given a start.</summary>
    private static string[] Windowless(string project)
    {
        WorkPlan plan = All.Single(one => (one.Project?.Code ?? "INS") == project).Plan;
        WorkLog log = (plan.Term.Start is null ? plan.StartingIn(new(2021, 1)).OrThrow() : plan).Read([]).OrThrow();
        return
        [
            .. log.On(log.Plan.Term.Days!.End).Where(item => item.Window is null)
                .Select(item => (item.Kind == DueKind.Duty ? "" : $"{item.Kind} ") + item.Label.Code[4..].Replace("DUTY-", "", StringComparison.Ordinal)),
        ];
    }
}
