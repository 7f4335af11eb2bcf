using System.Buffers;
using Conciliazione.Eligibility;
using Conciliazione.Rankings;
using Conciliazione.Scoring;

namespace Conciliazione.Native.Tests.Rooms;

internal static class RankingsRoom
{
    private static readonly ScoringGrid<Person> Grid = ScoringGrid<Person>.Create(
        Given.Label("GRID"),
        1,
        Given.Catalogue,
        [
            ScoringSection.Of(
                Given.Label("MERIT"),
                MaximumPoints.Of(12),
                ScoringRule.Mark(Given.Label("WORTH"), Given.Mark, Points.Of(10), MarkStep.Half),
                ScoringRule.Options(Given.Label("KIND"), Given.Status, new OptionPoints("EMPLOYEE", Points.Of(2)), new OptionPoints("SELF", Points.Of(1)))),
        ],
        MaximumPoints.Of(12),
        [ScoreMinimum.ForTotal(Given.Label("MIN"), Points.Of(4))]).OrThrow();

    public static void Check(Checks checks)
    {
        Keys(checks);
        Statuses(checks);
        Events(checks);
        Shortlists(checks);
    }

    /// <summary>P2 is poorer, P3 not resident: each key type orders, and requirements come first.</summary>
    private static void Shortlists(Checks checks)
    {
        ShortlistRules<Person> rules = ShortlistRules<Person>.Create(
            Given.Label("SHORTLIST"),
            RequirementSet<Person>.Create(1, Given.Catalogue, Requirement.Is(Given.Label("NEED"), Given.Resident)).OrThrow(),
            [TieKey.YesFirst(Given.Label("YES"), Given.Resident), TieKey.SmallerFirst(Given.Label("POORER"), Given.Income)]).OrThrow();
        Shortlist list = rules.List([Of(new("P1")), Of(new("P2", Income: 10_000)), Of(new("P3", Resident: false)), Of(new("P4"))]).OrThrow();
        checks.Equal("1 P2, 2 P1, 2 P4", string.Join(", ", list.Entries));
        checks.Equal("P3", list.Outside[0].Reference);
        checks.Equal(0, list.Unclear.Count);
        checks.Equal("P2", string.Join(", ", rules.Asking(Requirement.IsNot(Given.Label("ASKED"), Given.Resident)).OrThrow().List([Of(new("P2", Resident: false))]).OrThrow().Outside));
        checks.That(list.Explain(Language.English).Length > 0);
    }

    /// <summary>Equal points: each key, alone, puts P2 first, and the bare order agrees with the explained one.</summary>
    private static void Keys(Checks checks)
    {
        RuleLabel label = Given.Label("TIE");
        Person first = new("P1", Resident: false), second = new("P2", Income: 10_000, Years: 50, Hour: 8, Workers: 5);
        Person[] people = [first, second];
        TieKey<Person>[] keys =
        [
            TieKey.SmallerFirst(label, Given.Income),
            TieKey.LargerFirst(label, Given.Workers),
            TieKey.LargerFirst(label, Given.Cash),
            TieKey.EarlierFirst(label, Given.Arrival),
            TieKey.LaterFirst(label, Given.ContractEnd),
            TieKey.OlderFirst(label, Given.Years),
            TieKey.YesFirst(label, Given.Resident),
            TieKey.EarlierFirst(label, Given.Arrival).OnlyAtCutOff(),
        ];
        foreach (TieKey<Person> key in keys)
        {
            checks.Case(key, Name);
            RankingRules<Person> rules = Rules(key);
            Ranking<Person> ranking = Rank(rules, 1, people);
            checks.Equal("P2", ranking.Entries[0].Reference, key.ToString());
            var scores = new Score[2];
            var order = new int[2];
            Grid.Score(people, Given.Days, scores);
            rules.Order(people, [Given.Days, Given.Days], scores, order, references: ["P1", "P2"], places: 1);
            checks.Equal(1, order[0], key.ToString());
            checks.Case(ranking.Entries[0].Separation, Name);
            checks.Case(ranking.Entries[1].Separation, Name);
        }

        checks.Equal("P1", Rank(Rules(TieKey.NoFirst(label, Given.Resident)), 1, people).Entries[0].Reference);
        checks.Equal("P1", Rank(Rules(TieKey.YoungerFirst(label, Given.Years)), 1, people).Entries[0].Reference);
        checks.Case(TieKey.HigherPart<Person>(label, "WORTH"), Name);
        Person third = first with { Code = "P3", Status = "SELF", Mark = 7.5m }, fourth = second with { Code = "P4", Mark = 6.5m };
        checks.Equal("P3", Rank(Rules(TieKey.HigherPart<Person>(label, "WORTH")), 1, third, fourth).Entries[0].Reference);
        checks.Equal("P4", Rank(Rules(TieKey.LowerPart<Person>(label, "WORTH")), 1, third, fourth).Entries[0].Reference);
        TieKey<Person> lot = checks.Case(TieKey.Lot<Person>(label, "seme"), Name);
        checks.Equal(
            string.CompareOrdinal(new DrawnLot("seme", "P1").Number, new DrawnLot("seme", "P2").Number) < 0 ? "P1" : "P2",
            Rank(Rules(lot), 1, people).Entries[0].Reference);
        Precedence<Person> employees = Precedence.Of(Given.Label("FIRST"), Given.Status, "SELF", "EMPLOYEE");
        Ranking<Person> byCategory = RankingRules<Person>.Create(Given.Label("RULES"), Grid, [], [employees]).OrThrow()
            .Rank([Of(first), Of(second with { Status = "SELF" })], 1).OrThrow();
        checks.Equal("P2", byCategory.Entries[0].Reference);
        foreach (RankingEntry<Person> entry in byCategory.Entries)
        {
            checks.Case(entry.Separation, Name);
        }
    }

    private static void Statuses(Checks checks)
    {
        CandidateState excluded = checks.Case<CandidateState>(new CandidateState.Excluded(new("fuori", "out"), Given.Source), Name);
        CandidateState withdrawn = checks.Case<CandidateState>(new CandidateState.Withdrawn(Given.Today), Name);
        checks.Case(CandidateState.InCompetition, Name);
        ReservedQuota<Person> quota = new(Given.Label("RESERVE"), Audience.If(Given.Resident), 1);
        Ranking<Person> ranking = RankingRules<Person>.Create(Given.Label("RULES"), Grid, [], reserves: [quota]).OrThrow().Rank(
            [
                Of(new("A", Mark: 9)), Of(new("B", Mark: 8)), Of(new("C", Mark: 8)), Of(new("D", Mark: 1)), Of(new("E", Mark: 5)),
                new Candidate<Person>("F", new("F"), Given.Days, excluded), new Candidate<Person>("G", new("G"), Given.Days, withdrawn), Of(new("H", Mark: null)),
            ],
            2).OrThrow();
        foreach (RankingEntry<Person> entry in ranking.Entries)
        {
            checks.Case(entry.Status, Name);
            checks.Case(entry.Separation, Name);
            checks.That(entry.Explain(Language.English).Length > 0 && ranking.WhyNot(entry.Reference).Explain(Language.Italian).Length > 0, $"{entry.Reference} is explained");
        }

        checks.That(ranking.IsProvisional);
        checks.That(ranking.Explain(Language.Italian).Length > 0);
        checks.That(RankingRules<Person>.Create(Given.Label("RULES"), Grid, []).OrThrow().Rank([Of(new("A")), Of(new("A"))]).DefectsOrEmpty().Count > 0);
    }

    private static void Events(Checks checks)
    {
        Ranking<Person> ranking = Rank(Rules(TieKey.EarlierFirst(Given.Label("TIE"), Given.Arrival)), 1, new("A", Mark: 9), new("B", Mark: 8), new("C", Mark: 7), new("D", Mark: 6));
        RankingEvent<Person>[] events =
        [
            RankingEvent.Withdraw<Person>("A", Given.Today, Given.Source),
            RankingEvent.Exclude<Person>("B", new("fuori", "out"), Given.Today, Given.Source),
            RankingEvent.UpholdAppeal(Of(new("D", Mark: 9.5m)), Given.Today, Given.Source),
            RankingEvent.AddPlaces<Person>(1, Given.Today, Given.Source),
        ];
        Ranking<Person> after = events.Aggregate(ranking, (before, each) => before.Apply(checks.Case(each, Name)).OrThrow());
        checks.Equal("D, C", string.Join(", ", after.Entries.Where(entry => entry.Status is RankingStatus.Placed).Select(entry => entry.Reference)));
        RankingDifference difference = after.ChangesFrom(ranking);
        checks.That(difference.Changes.Count > 0 && difference.Explain(Language.English).Length > 0);
        checks.That(ranking.Apply(RankingEvent.Withdraw<Person>("Z", Given.Today, Given.Source)).DefectsOrEmpty().Count > 0);

        RankingRules<Person> rules = Rules(TieKey.EarlierFirst(Given.Label("TIE"), Given.Arrival));
        Ranking<Person> whole = Rank(rules, 2, new("A", Mark: 9), new("B", Mark: 8), new("C", Mark: 7));
        checks.Equal(whole, Ranking<Person>.Merge([Rank(rules, 2, new("B", Mark: 8), new("C", Mark: 7)), Rank(rules, 2, new Person("A", Mark: 9))]).OrThrow());
        var bytes = new ArrayBufferWriter<byte>();
        whole.ToPart().WriteTo(bytes);
        RankingPart<Person> part = RankingPart<Person>.Read(rules, bytes.WrittenSpan).OrThrow();
        checks.Equal(whole.ToPart(), part);
        checks.Equal("A", string.Join(", ", RankingPart<Person>.Merge([part.First(1), Rank(rules, 2, new Person("E", Mark: 5)).ToPart()]).OrThrow().Entries.Select(entry => entry.Reference)));
        checks.That(RankingPart<Person>.Read(rules, [1]).DefectsOrEmpty().Count == 1);
    }

    private static RankingRules<Person> Rules(params TieKey<Person>[] ties) => RankingRules<Person>.Create(Given.Label("RULES"), Grid, ties.ToValueList()).OrThrow();

    private static Ranking<Person> Rank(RankingRules<Person> rules, int places, params Person[] people) =>
        rules.Rank(people.Select(Of).ToValueList(), places).OrThrow();

    private static Candidate<Person> Of(Person person) => new(person.Code, person, Given.Days);

    private static string Name(TieKey<Person> key) => key.Match(_ => "Measured", _ => "Answer", _ => "Part", _ => "Lot");

    private static string Name(Separation separation) => separation.Match(_ => "Last", _ => "Category", _ => "More", _ => "Key", _ => "Tied");

    private static string Name(CandidateState state) => state.Match(_ => "Competing", _ => "Excluded", _ => "Withdrawn");

    private static string Name(RankingStatus status) => status.Match(
        _ => "Placed", _ => "Eligible", _ => "Undecided", _ => "Unclear", _ => "BelowMinimum", _ => "Excluded", _ => "Withdrawn");

    private static string Name(RankingEvent<Person> happened) => happened.Match(_ => "Withdrawn", _ => "Excluded", _ => "AppealUpheld", _ => "PlacesAdded");
}
