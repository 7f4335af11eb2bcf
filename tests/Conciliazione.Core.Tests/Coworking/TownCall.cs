using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Coworking;

/// <summary>
/// The call of another town, purely as data: eight desks, six days, other bonus points, kilometres that add up, ties by arrival,
/// requests that do not fit are skipped.
/// </summary>
internal static class TownCall
{
    /// <summary>Two people who do not exist.</summary>
    public static readonly ValueList<FiscalCode> People = [FiscalCode.Parse("RSSMRA85T10A562S", null), FiscalCode.Parse("RSSMRA70A01H501S", null)];

    public static readonly LocalDate DecidedOn = new(2030, 3, 20);

    private static readonly Fact<FactSheet>.Choice Kind = SheetFact.Choice(
        "KIND", new("tipologia", "kind"), [new("RESIDENT", new("residente", "resident")), new("COMMUTER", new("pendolare", "commuter"))]);

    private static readonly Fact<FactSheet>.Distance Metres = SheetFact.Distance("KM", new("distanza dal lavoro", "distance of the workplace"));

    private static readonly Fact<FactSheet>.WholeNumber Minors = SheetFact.WholeNumber("CHILDREN", new("figli minori", "children under 18"));

    private static readonly Fact<FactSheet>.YesNo Assists = SheetFact.YesNo("CARER", new("presta assistenza", "carer"));

    public static readonly FactCatalogue<FactSheet> Stated = FactCatalogue<FactSheet>.Create([Kind, Metres, Minors, Assists]).OrThrow();

    private static readonly LegalSource Source = new("Avviso di un altro comune", section: "punto 4");

    private static readonly Fact<DeskRequest>.Distance Km = DeskFacts.Of(Metres);

    private static readonly Fact<DeskRequest>.WholeNumber Children = DeskFacts.Of(Minors);

    private static readonly Fact<DeskRequest>.YesNo Carer = DeskFacts.Of(Assists);

    private static readonly Fact<DeskRequest>.Marks Project = DeskFacts.Mark("PROJECT", new("progetto", "project"));

    private static readonly ScoringGrid<DeskRequest> Grid = ScoringGrid<DeskRequest>.Create(
        Label("TOWN-GRID"),
        1,
        FactCatalogue<DeskRequest>.Create([Km, Children, Carer, Project, DeskFacts.Arrival]).OrThrow(),
        [
            ScoringSection.Of(Label("MERIT"), MaximumPoints.Of(10), ScoringRule.Mark(Label("PROJECT"), Project, Points.Of(10))),
            ScoringSection.Of(
                Label("PREMIUMS"),
                MaximumPoints.Of(14),
                ScoringRule.Sum(
                    Label("KM-TOGETHER"),
                    ScoringRule.Bands(Label("KM-10"), Km, Points.Zero, Band.Of(Bounds.AtLeast(10_000), 1)),
                    ScoringRule.Bands(Label("KM-30"), Km, Points.Zero, Band.Of(Bounds.AtLeast(30_000), 3))),
                ScoringRule.Bands(Label("FAMILY"), Children, Points.Zero, Band.Of(Bounds.Between(1, 2), 3), Band.Of(Bounds.AtLeast(3), 6)),
                ScoringRule.Flag(Label("CARER-PREMIUM"), Carer, Points.Of(4))),
        ],
        MaximumPoints.Of(24), []).OrThrow();

    public static DeskCall Call(
        int desks = 8,
        WeekdayRule weekdays = WeekdayRule.Named,
        ShortfallPolicy whenFull = ShortfallPolicy.Skip,
        bool tiesByArrival = true,
        SamePersonRule samePerson = SamePersonRule.LatestCounts) => DeskCall.Create(
        Label("TOWN"),
        1,
        DeskSpace.Create(
            Label("TOWN-SPACE"),
            desks,
            Weekdays.MondayToSaturday,
            new LocalTime(7, 0),
            new LocalTime(21, 0),
            weekdays,
            [new("ALL", new("tutti i giorni", "every day")), new("THREE", new("tre giorni", "three days"), 3), new("ONE", new("un giorno", "one day"), 1)]).OrThrow(),
        Deadline.Create([new DeadlineVersion(new LocalDate(2030, 1, 2), new LocalDateTime(2030, 3, 1, 12, 0), new("termine", "deadline"), Source)]).OrThrow(),
        Stated,
        RequirementSet<AccessRequest>.Create(
            1,
            FactCatalogue<AccessRequest>.Create([AccessFacts.Of(Kind)]).OrThrow(),
            Requirement.Among(Label("TOWN-ACCESS"), AccessFacts.Of(Kind), "RESIDENT")).OrThrow(),
        RankingRules<DeskRequest>.Create(
            Label("TOWN-RANKING"), Grid, tiesByArrival ? [TieKey.EarlierFirst(Label("TOWN-ARRIVAL"), DeskFacts.Arrival)] : []).OrThrow(),
        new(
            new(Label("TOWN-FULL"), whenFull),
            new(Label("TOWN-SAME"), samePerson),
            new(Label("TOWN-RENEWALS"), RenewalOrder.ByArrival),
            new(Label("TOWN-RENEWAL-END"), Known<LocalDate>.Unknown),
            new(Label("TOWN-RENEWAL-LAST"), true),
            new(Label("TOWN-DAY"), FactsDay.OfRequest))).OrThrow();

    public static DeskForm Form(
        string reference, int mark, string frequency, Weekdays? days, int minute = 0, int km = 0, int children = 0, bool carer = false, string kind = "RESIDENT", FiscalCode? code = null) => new(
        reference,
        Instant.FromUtc(2030, 2, 1, 8, 0).Plus(Duration.FromMinutes(minute)),
        frequency,
        [new(Relation.Applicant, fiscalCode: code is null ? default(Known<FiscalCode>) : code)],
        [
            Kind.Is(kind), Metres.Is(km * 1_000), Minors.Is(children), Assists.Is(carer),
        ],
        [CriterionMark.Of("PROJECT", mark)],
        days);

    private static RuleLabel Label(string code) => new(code, new($"regola {code}", $"rule {code}"), Source);
}
