using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Rankings;

/// <summary>Edges, paths and words of rankings, by hand.</summary>
public sealed class RankingDetailTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 1");
    private static readonly EvaluationDays Days = EvaluationDays.On(new LocalDate(2030, 6, 14));
    private static readonly LocalDate On = new(2030, 6, 20);

    private static readonly Fact<FactSheet>.Marks Quality = SheetFact.Mark("QUALITY", new("qualità", "quality"));
    private static readonly Fact<FactSheet>.Amount Income = SheetFact.Amount("INCOME", new("ISEE", "income"));
    private static readonly Fact<FactSheet>.Day Since = SheetFact.Day("SINCE", new("in attesa dal", "waiting since"));
    private static readonly Fact<FactSheet>.Moment Arrived = SheetFact.Moment("ARRIVED", new("arrivo", "arrival"));
    private static readonly Fact<FactSheet>.Distance Metres = SheetFact.Distance("METRES", new("distanza", "distance"));
    private static readonly Fact<FactSheet>.YesNo Alone = SheetFact.YesNo("ALONE", new("genitore solo", "single parent"));
    private static readonly Fact<FactSheet>.Choice Kind = SheetFact.Choice("KIND", new("tipo", "kind"), [new("A", LocalizedText.Same("a")), new("B", LocalizedText.Same("b"))]);

    private static readonly ScoringGrid<FactSheet> Grid = ScoringGrid<FactSheet>.Create(
        Label("GRID"),
        1,
        FactCatalogue<FactSheet>.Create([Quality, Income, Since, Arrived, Metres, Alone, Kind]).OrThrow(),
        [ScoringSection.Of(Label("MERIT"), MaximumPoints.Of(10), ScoringRule.Mark(Label("MARK"), Quality, Points.Of(10), MarkStep.Half))],
        MaximumPoints.Of(10),
        [ScoreMinimum.ForTotal(new("LEAST", new("almeno 4 punti", "at least 4 points"), Act), Points.Of(4))]).OrThrow();

    private static readonly RankingRules<FactSheet> Rules = Of([TieKey.SmallerFirst(new("POORER", new("ISEE più basso", "lower income"), Act), Income)]).OrThrow();

    [Fact]
    public void Every_row_says_where_it_stands_and_why()
    {
        Ranking<FactSheet> ranking = Rules.Rank(
            [
                Candidate("A", Quality.Are(Points.Of(9)), Income.Is(Euro.Of(5))),
                Candidate("B", Quality.Are(Points.Of(7)), Income.Is(Euro.Of(1))),
                Candidate("C", Quality.Are(Points.Of(7)), Income.Is(Euro.Of(2))),
                Candidate("D", Quality.Are(Points.Of(7)), Income.Is(Euro.Of(2))),
                Candidate("E", Quality.Are(Points.Of(3)), Income.Is(Euro.Of(2))),
                Candidate("F", new CandidateState.Excluded(new("fuori termine", "too late"), Act), Quality.Are(Points.Of(8))),
                Candidate("G", new CandidateState.Withdrawn(On), Quality.Are(Points.Of(8))),
                Candidate("H", Income.Is(Euro.Of(2))),
            ],
            places: 2).OrThrow();

        Assert.Equal(
            """
            1. A: 9 points, place assigned; ahead by 2 points
            2. B: 7 points, place assigned; ahead on a tie by lower income: € 1.00
            3. C: 7 points, eligible, no place left; tied with the next
            3. D: 7 points, eligible, no place left
            H: from 0 to 10 points, unclear, missing: quality
            E: 3 points, not admitted: below the minimum; at least 4 points: not met, margin -1 point; score 3 points; at least 4 points — art. 1, Avviso di prova
            F: 8 points, excluded: too late [art. 1, Avviso di prova]
            G: 8 points, withdrawn (2030-06-20)
            Provisional: somebody's score is not known yet
            """.ReplaceLineEndings("\n"),
            ranking.Explain(Language.English));
        Assert.Equal(
            """
            1. A: 9 punti, posto assegnato; precede di 2 punti
            2. B: 7 punti, posto assegnato; precede a parità per ISEE più basso: € 1,00
            3. C: 7 punti, ammesso, posti esauriti; ex aequo con il successivo
            3. D: 7 punti, ammesso, posti esauriti
            H: da 0 a 10 punti, da chiarire, dato mancante: qualità
            E: 3 punti, non ammesso: punteggio sotto il minimo; almeno 4 punti: requisito non soddisfatto, margine -1 punto; punteggio 3 punti; almeno 4 punti — art. 1, Avviso di prova
            F: 8 punti, escluso: fuori termine [art. 1, Avviso di prova]
            G: 8 punti, rinuncia (20/06/2030)
            Graduatoria provvisoria: di qualcuno manca il punteggio
            """.ReplaceLineEndings("\n"),
            ranking.Explain(Language.Italian));
        Assert.Equal("A: posto assegnato", ranking.Find("A")!.ToString());
        Assert.Equal(["ex aequo", ""], "CD".Select(code => ranking.Find($"{code}")!.Separation.ToString()));
        Assert.Equal(Points.Of(7), ranking.CutOff.Match(points => points, () => Points.Zero));
    }

    [Fact]
    public void Those_below_the_minimum_follow_by_points_and_need_no_provision()
    {
        Ranking<FactSheet> ranking = Rules.Rank(
            [Candidate("A", Quality.Are(Points.Of(1))), Candidate("B", Quality.Are(Points.Of(3))), Candidate("C", Quality.Are(Points.Of(2)))], places: 2).OrThrow();

        Assert.Equal(["B", "C", "A"], ranking.Entries.Select(entry => entry.Reference));
        Assert.DoesNotContain("Provisional", ranking.Explain(Language.English), StringComparison.Ordinal);
        Assert.False(ranking.CutOff.IsKnown);
    }

    [Fact]
    public void An_invalid_mark_is_told_with_what_is_wrong_with_it()
    {
        RankingEntry<FactSheet> entry = Rules.Rank([Candidate("A", Quality.Are(Points.Of(11)))], places: 1).OrThrow().Entries[0];

        Assert.Contains("da chiarire: voto non valido, ", entry.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("unclear: mark not valid, ", entry.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Rankings_are_equal_if_everything_is()
    {
        ValueList<Candidate<FactSheet>> two = [Candidate("A", Quality.Are(Points.Of(9))), Candidate("B", Quality.Are(Points.Of(7)))];
        Ranking<FactSheet> ranking = Rules.Rank(two, places: 2).OrThrow();

        Assert.Equal(ranking, Rules.Rank([two[1], two[0]], places: 2).OrThrow());
        Assert.NotEqual(ranking, Rules.Rank(two, places: 3).OrThrow());
        Assert.NotEqual(ranking, Rules.Rank([two[0], Candidate("B", Quality.Are(Points.Of(8)))], places: 2).OrThrow());
        Assert.NotEqual(ranking, Of([]).OrThrow().Rank(two, places: 2).OrThrow());
        Assert.NotEqual(ranking, Rules.Rank(two, places: 1).OrThrow().Apply(RankingEvent.AddPlaces<FactSheet>(1, On, Act)).OrThrow());
        Assert.False(ranking.Equals(null));
    }

    [Fact]
    public void A_ranking_came_from_those_whose_events_it_begins_with()
    {
        ValueList<Candidate<FactSheet>> two = [Candidate("A", Quality.Are(Points.Of(9))), Candidate("B", Quality.Are(Points.Of(7)))];
        Ranking<FactSheet> ranking = Rules.Rank(two, places: 1).OrThrow();
        Ranking<FactSheet> gone = ranking.Apply(RankingEvent.Withdraw<FactSheet>("A", On, Act)).OrThrow();
        Ranking<FactSheet> more = gone.Apply(RankingEvent.AddPlaces<FactSheet>(1, On.PlusDays(1), Act)).OrThrow();

        Assert.Equal(["A", "B"], more.ChangesFrom(ranking).Changes.Select(change => change.Reference).Order(StringComparer.Ordinal));
        Assert.Empty(more.ChangesFrom(more).Changes);
        Assert.Throws<ArgumentException>("before", () => ranking.ChangesFrom(gone));
        Assert.Throws<ArgumentException>("before", () => more.ChangesFrom(ranking.Apply(RankingEvent.Withdraw<FactSheet>("B", On, Act)).OrThrow()));
        Assert.Throws<ArgumentException>("reference", () => ranking.WhyNot("Z"));
        Assert.Throws<ArgumentNullException>("reference", () => ranking.WhyNot(null!));
    }

    public static TheoryData<TieKey<FactSheet>, SheetEntry, SheetEntry, string?> Keys => new()
    {
        { TieKey.SmallerFirst(Label("KEY"), Income), Income.Is(Euro.Of(100)), Income.Is(Euro.Of(200)), "€ 99.99" },
        { TieKey.LargerFirst(Label("KEY"), Income), Income.Is(Euro.Of(200)), Income.Is(Euro.Of(100)), "€ 200.01" },
        { TieKey.EarlierFirst(Label("KEY"), Since), Since.Is(new LocalDate(2030, 3, 1)), Since.Is(new LocalDate(2030, 5, 1)), "2030-02-28" },
        { TieKey.LaterFirst(Label("KEY"), Since), Since.Is(new LocalDate(2030, 2, 28)), Since.Is(new LocalDate(2030, 1, 1)), "2030-03-01" },
        { TieKey.EarlierFirst(Label("KEY"), Arrived), Arrived.Is(Instant.FromUtc(2030, 6, 1, 7, 0)), Arrived.Is(Instant.FromUtc(2030, 6, 1, 8, 0)), "2030-06-01 at 08:59:59" },
        { TieKey.LaterFirst(Label("KEY"), Arrived), Arrived.Is(Instant.FromUtc(2030, 6, 1, 8, 0)), Arrived.Is(Instant.FromUtc(2030, 6, 1, 7, 0)), "2030-06-01 at 10:00:01" },
        { TieKey.SmallerFirst(Label("KEY"), Metres), Metres.Is(1), Metres.Is(5), "0 m" },
        { TieKey.SmallerFirst(Label("KEY"), Metres), Metres.Is(0), Metres.Is(5), null },
        { TieKey.LaterFirst(Label("KEY"), Since), Since.Is(LocalDate.MaxIsoValue), Since.Is(new LocalDate(2030, 1, 1)), null },
        { TieKey.EarlierFirst(Label("KEY"), Since), Since.Is(LocalDate.MinIsoValue), Since.Is(new LocalDate(2030, 1, 1)), null },
        { TieKey.YesFirst(Label("KEY"), Alone), Alone.Is(true), Alone.Is(false), "yes" },
        { TieKey.NoFirst(Label("KEY"), Alone), Alone.Is(false), Alone.Is(true), "no" },
    };

    /// <summary>The second of two with the same points would be first with a value a step before that of the first, or level with its answer.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void What_would_have_gone_before_is_one_step_before(TieKey<FactSheet> key, SheetEntry first, SheetEntry second, string? before)
    {
        Ranking<FactSheet> ranking = Of([key]).OrThrow().Rank(
            [Candidate("A", Quality.Are(Points.Of(7)), first), Candidate("B", Quality.Are(Points.Of(7)), second)], places: 1).OrThrow();

        Assert.Equal(["A", "B"], ranking.Entries.Select(entry => entry.Reference));
        DecisionChange? change = ranking.WhyNot("B").Changes.FirstOrDefault(each => each.Code == first.Code);
        Assert.Equal(before, change?.To.Render(Language.English));
        Assert.True(change is null || change.Then.Position == 1);
    }

    [Fact]
    public void Who_lacks_a_point_is_told_how_many()
    {
        Ranking<FactSheet> ranking = Of([]).OrThrow().Rank(
            [Candidate("A", Quality.Are(Points.Of(7))), Candidate("B", Quality.Are(Points.Of(6))), Candidate("C", Quality.Are(Points.Of(5))), Candidate("D", Quality.Are(Points.Of(2)))],
            places: 1).OrThrow();

        Assert.Contains("\nPer avere un posto servono più di 1 punto in più", ranking.WhyNot("B").Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("\nShort of a place by more than 2 points", ranking.WhyNot("C").Explain(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("\nWith quality 7.5 instead of 5: position 1, 7.5 points, place assigned", ranking.WhyNot("C").Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("\nat least 4 points: not met", ranking.WhyNot("D").Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal("A: posto assegnato", ranking.WhyNot("A").ToString());
        Assert.Empty(ranking.WhyNot("A").Changes);
        Assert.DoesNotContain("Short of", ranking.WhyNot("A").Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_needs_a_source_a_code_of_its_own_and_facts_that_are_offered()
    {
        var unsourced = new RuleLabel("BARE", new("senza fonte", "without source"), source: null);
        Fact<FactSheet>.YesNo other = SheetFact.YesNo("OTHER", new("altro", "other"));

        Assert.Equal(["ranking"], Paths(RankingRules<FactSheet>.Create(unsourced, Grid, [])));
        Assert.Equal(["precedences[BARE]"], Paths(Of([], [Precedence.YesFirst(unsourced, Alone)])));
        Assert.Equal(["reserves[BARE]"], Paths(Of([], reserves: [new(unsourced, Audience.If(Alone), 1)])));
        Assert.Equal(["precedences[P]"], Paths(Of([], [Precedence.YesFirst(Label("P"), other)])));
        Assert.Equal(["reserves[R]"], Paths(Of([], reserves: [new(Label("R"), Audience.If(other), 1)])));
        Assert.Equal(["reserves[R]"], Paths(Of([], reserves: [new(Label("R"), Audience.Of(Kind, "NOWHERE"), 1)])));
        Assert.Equal(["ranking"], Paths(Of([TieKey.YesFirst(Label("LIST"), Alone)])));
        Assert.Equal(["ties[X]"], Paths(Of([TieKey.YesFirst(Label("X"), Alone)], [Precedence.YesFirst(Label("X"), Alone)])));
        Assert.Equal([], Paths(Of([TieKey.YesFirst(Label("T"), Alone)], [Precedence.YesFirst(Label("P"), Alone)], [new(Label("R"), Audience.Of(Kind, "B"), 1)])));
    }

    [Fact]
    public void A_span_that_is_too_short_is_refused_by_its_name()
    {
        FactSheet[] two = [Sheet(), Sheet()];
        var scores = new Score[2];

        Assert.Throws<ArgumentException>("days", () => Rules.Order(two, [], scores, new int[2]));
        Assert.Throws<ArgumentException>("scores", () => Rules.Order(two, [Days], scores.AsSpan(1), new int[2]));
        Assert.Throws<ArgumentException>("order", () => Rules.Order(two, [Days], scores, new int[1]));
        Assert.Throws<ArgumentException>("positions", () => Rules.Order(two, [Days], scores, new int[2], new int[1]));
        Assert.Throws<ArgumentException>("references", () => Of([TieKey.Lot<FactSheet>(Label("LOT"), "seed")]).OrThrow().Order(two, [Days], scores, new int[2]));
        Assert.Throws<ArgumentOutOfRangeException>("places", () => Rules.Order(two, [Days], scores, new int[2], places: -1));
    }

    private static Validated<RankingRules<FactSheet>> Of(
        ValueList<TieKey<FactSheet>> ties, ValueList<Precedence<FactSheet>>? precedences = null, ValueList<ReservedQuota<FactSheet>>? reserves = null) =>
        RankingRules<FactSheet>.Create(Label("LIST"), Grid, ties, precedences, reserves);

    private static Candidate<FactSheet> Candidate(string reference, params SheetEntry[] entries) => new(reference, Sheet(entries), Days);

    private static Candidate<FactSheet> Candidate(string reference, CandidateState state, params SheetEntry[] entries) => new(reference, Sheet(entries), Days, state);

    private static FactSheet Sheet(params SheetEntry[] entries) => FactSheet.Create(Grid.Catalogue, entries.ToValueList()).OrThrow();

    private static RuleLabel Label(string code) => new(code, LocalizedText.Same(code), Act);

    private static string[] Paths<T>(Validated<T> read)
        where T : notnull => [.. read.DefectsOrEmpty().Select(defect => defect.Path)];
}
