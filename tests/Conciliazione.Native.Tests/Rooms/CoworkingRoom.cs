using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Native.Tests.Rooms;

internal static class CoworkingRoom
{
    private static readonly Fact<FactSheet>.YesNo Local = SheetFact.YesNo("LOCAL", new("abita in zona", "lives in the area"));

    private static readonly Fact<FactSheet>.YesNo Carer = SheetFact.YesNo("CARER", new("presta assistenza", "carer"));

    private static readonly Fact<DeskRequest>.Marks Project = DeskFacts.Mark("PROJECT", new("progetto", "project"));

    public static void Check(Checks checks)
    {
        Rank(checks);
        Terms(checks);
        DeskSpace space = Space();
        var outcomes = new DeskOutcome[3];
        checks.Equal(1, DeskPlacing.Place(space, ShortfallPolicy.Skip, [0, 1, 2], [1, 2, 3], [DeskAsk.Times(5), DeskAsk.Times(1), DeskAsk.On(Weekdays.Of(IsoDayOfWeek.Monday))], outcomes));
        checks.Equal(DeskOutcome.NoRoom, outcomes[2]);
        checks.Equal(5, Weekdays.MondayToFriday.Count);
        checks.That(DeskFacts.Of(HouseholdFacts.ApplicantWorks).Title.Equals(HouseholdFacts.ApplicantWorks.Title));
    }

    /// <summary>One desk, by merit; ten requests meet every status between them, and an event each.</summary>
    private static void Rank(Checks checks)
    {
        DeskCall call = Call();
        DeskRanking ranking = call.Rank(
            [
                Form("A", 9, "ALL"), Form("B", 8, "TWO"), Form("C", 7, "ONE"), Form("D", 1, "ONE"), Form("E", 5, "ONE", local: false), Form("F", null, "ONE"), Form("G", 4, "NEVER"),
            ],
            new(2030, 3, 20)).OrThrow();
        DeskRanking tied = call.Rank([Form("A", 9, "ALL"), Form("B", 9, "ALL")], new(2030, 3, 20)).OrThrow();
        RankingEvent<DeskRequest> withdrawal = RankingEvent.Withdraw<DeskRequest>("A", new(2030, 4, 1), Given.Source);
        DeskRanking after = ranking.Apply(withdrawal).OrThrow();
        foreach (DeskEntry entry in (DeskEntry[])[.. ranking.Entries, .. tied.Entries, .. after.Entries])
        {
            checks.Case(entry.Status, Name);
            checks.That(entry.Explain(Language.Italian).Length > 0 && entry.Status.Render(Language.English).Length > 0, $"{entry.Reference} is explained");
        }

        checks.Equal("B, C", string.Join(", ", after.Entries.Where(entry => entry.Status is DeskStatus.Placed).Select(entry => entry.Reference)));
        checks.That(after.ChangesFrom(ranking).Explain(Language.English).Length > 0 && ranking.Explain(Language.Italian).Length > 0);
        checks.Equal(0, ranking.FreeOn(IsoDayOfWeek.Monday));
        checks.Equal(2, call.ExtendedBy(new(new(2030, 2, 20), new(2030, 3, 10, 12, 0), new("proroga", "extension"), Given.Source)).OrThrow().Deadline.Versions.Count);
        checks.That(ranking.Apply(RankingEvent.Withdraw<DeskRequest>("Z", new(2030, 4, 1), Given.Source)).DefectsOrEmpty().Count > 0);
    }

    private static void Terms(Checks checks)
    {
        DeskTerms terms = DeskTerms.Create(
            Space(),
            [new(Given.Label("PHASE"), 6, Percentage.Of(50))],
            [new("ALL", Euro.Of(100)), new("TWO", Euro.Of(40)), new("ONE", Known<Euro>.Unknown)],
            new(Given.Label("FEE"), FeeRounding.OnceOnTheWhole, RoundingRule.HalfUp),
            [new(Given.Label("DUTY"), [new(1, BreachConsequence.Warning)])],
            Given.Label("RESULTS"),
            Term.Days(30)).OrThrow();
        checks.That(terms.Fee("PHASE", "ALL").OrThrow().Explain(Language.Italian).Contains("300,00", StringComparison.Ordinal));
        checks.Equal(BreachConsequence.Warning, terms.DutiesAt("ALL")[0].After(1));
        checks.That(terms.FeesOf("PHASE").Count > 0 && terms.Fee("NONE", "ALL").DefectsOrEmpty().Count > 0);
        checks.Equal(new LocalDate(2030, 4, 19), terms.ResultsDue(new(2030, 3, 20), HolidayCalendar.National).Last);
    }

    private static DeskSpace Space() => DeskSpace.Create(
        Given.Label("SPACE"),
        1,
        Weekdays.MondayToFriday,
        new(8, 0),
        new(20, 0),
        WeekdayRule.AssignedByOperator,
        [new("ALL", new("tutti i giorni", "every day")), new("TWO", new("due giorni", "two days"), 2), new("ONE", new("un giorno", "one day"), 1)]).OrThrow();

    private static DeskCall Call() => DeskCall.Create(
        Given.Label("CALL"),
        1,
        Space(),
        Deadline.Create([new DeadlineVersion(new(2030, 1, 2), new(2030, 3, 1, 12, 0), new("termine", "deadline"), Given.Source)]).OrThrow(),
        FactCatalogue<FactSheet>.Create([Local, Carer]).OrThrow(),
        RequirementSet<AccessRequest>.Create(
            1, FactCatalogue<AccessRequest>.Create([AccessFacts.Of(Local)]).OrThrow(), Requirement.Is(Given.Label("ACCESS"), AccessFacts.Of(Local))).OrThrow(),
        RankingRules<DeskRequest>.Create(
            Given.Label("RANKING"),
            ScoringGrid<DeskRequest>.Create(
                Given.Label("GRID"),
                1,
                FactCatalogue<DeskRequest>.Create([Project, DeskFacts.Of(Carer), DeskFacts.Arrival]).OrThrow(),
                [
                    ScoringSection.Of(
                        Given.Label("MERIT"),
                        MaximumPoints.Of(12),
                        ScoringRule.Mark(Given.Label("PROJECT"), Project, Points.Of(10)),
                        ScoringRule.Flag(Given.Label("CARER"), DeskFacts.Of(Carer), Points.Of(2))),
                ],
                MaximumPoints.Of(12),
                [ScoreMinimum.ForTotal(Given.Label("MIN"), Points.Of(3))]).OrThrow(),
            []).OrThrow(),
        new(
            new(Given.Label("FULL"), ShortfallPolicy.Stop),
            new(Given.Label("SAME"), SamePersonRule.LatestCounts),
            new(Given.Label("RENEWALS"), RenewalOrder.ByArrival),
            new(Given.Label("RENEWAL-END"), Known<LocalDate>.Unknown),
            new(Given.Label("RENEWAL-LAST"), true),
            new(Given.Label("DAY"), FactsDay.OfRequest))).OrThrow();

    private static DeskForm Form(string reference, int? mark, string frequency, bool local = true) => new(
        reference,
        Instant.FromUtc(2030, 2, 1, 8, 0),
        frequency,
        [new(Relation.Applicant)],
        [Local.Is(local), Carer.Is(false)],
        mark is { } points ? [CriterionMark.Of("PROJECT", points)] : []);

    private static string Name(DeskStatus status) => status.Match(
        _ => "Placed", _ => "Waiting", _ => "Undecided", _ => "Unclear", _ => "BelowMinimum", _ => "Excluded", _ => "Withdrawn", _ => "Unread");
}
