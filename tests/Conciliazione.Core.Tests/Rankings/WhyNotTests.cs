using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;
using static Conciliazione.Tests.Rankings.Contest;

namespace Conciliazione.Tests.Rankings;

public class WhyNotTests
{
    /// <summary>Databases write "never" as the last day of the calendar; nothing lies beyond it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_day_at_the_end_of_the_calendar_cannot_be_passed_and_is_no_advice(bool earlier)
    {
        Fact<FactSheet>.Day until = SheetFact.Day("UNTIL", new("fino al", "until"));
        Fact<FactSheet>.WholeNumber points = SheetFact.WholeNumber("NUMBER", new("numero", "number"));
        FactCatalogue<FactSheet> facts = FactCatalogue<FactSheet>.Create([until, points]).OrThrow();
        ScoringGrid<FactSheet> grid = ScoringGrid<FactSheet>.Create(
            Label("GRID"),
            version: 1,
            facts,
            [ScoringSection.Of(Label("MERIT"), MaximumPoints.Of(5), ScoringRule.Bands(Label("BANDS"), points, Points.Zero, Band.Of(Bounds.AtLeast(1), 5)))],
            MaximumPoints.Of(5)).OrThrow();
        TieKey<FactSheet> key = earlier ? TieKey.EarlierFirst(Label("KEY"), until) : TieKey.LaterFirst(Label("KEY"), until);
        Ranking<FactSheet> ranking = RankingRules<FactSheet>.Create(Label("RANKING"), grid, [key]).OrThrow()
            .Rank([Of("A", earlier ? LocalDate.MinIsoValue : LocalDate.MaxIsoValue), Of("B", new LocalDate(2020, 1, 1))], places: 1).OrThrow();

        WhyNot why = ranking.WhyNot("B");

        Assert.Equal(2, why.Now.Position);
        Assert.DoesNotContain(why.Changes, change => change.Code == "UNTIL");

        Candidate<FactSheet> Of(string reference, LocalDate day) =>
            new(reference, FactSheet.Create(facts, [until.Is(day), points.Is(1)]).OrThrow(), Days);
    }

    [Fact]
    public void The_points_missing_to_the_line_and_the_smallest_mark_that_reaches_it()
    {
        Ranking<Entrant> ranking = Rules(TieKey.EarlierFirst(Label("ARRIVAL"), Arrival)).Rank(
            places: 2, new("A", 12, Arrival: 1), new("B", 9.5m, Arrival: 2), new("C", 7, Arrival: 3), new("D", 1, Arrival: 0));
        WhyNot why = ranking.WhyNot("C");
        // Equal points lose on arrival: more than 2.5 are needed, and the next half point is 10.
        Assert.Equal((Points.Of(2.5m), true), (why.PointsMissing, why.OnlyDrawsLevel));
        DecisionChange change = Assert.Single(why.Changes.AsEnumerable());
        Assert.Equal(("MARK", "7", "10"), (change.Code, change.From!.Render(Language.Italian), change.To.Render(Language.Italian)));
        Assert.IsType<RankingStatus.Placed>(change.Then.Status);
        // D came first of all: with equal points it would be placed.
        WhyNot below = ranking.WhyNot("D");
        Assert.Equal((Points.Of(8.5m), false), (below.PointsMissing, below.OnlyDrawsLevel));
        Assert.Equal("MINIMUM", Assert.Single(below.MinimaMissed.AsEnumerable()).Code);
        Assert.Equal("9,5", Assert.Single(below.Changes.AsEnumerable()).To.Render(Language.Italian));
        Assert.Equal(Points.Zero, ranking.WhyNot("A").PointsMissing);
        Assert.Empty(ranking.WhyNot("A").Changes);
        Assert.Throws<ArgumentException>(() => ranking.WhyNot("Z"));
    }

    [Fact]
    public void The_reasons_read_well_in_both_languages()
    {
        Ranking<Entrant> ranking = Rules().Rank(places: 1, new("A", 12), new("B", 9.5m));
        Assert.Equal(
            "B: posizione 2, 9,5 punti, ammesso, posti esauriti\nPer avere un posto servono più di 2,5 punti in più\nCon voto 12,5 invece di 9,5: posizione 1, 12,5 punti, posto assegnato",
            Cultures.SameInEach(() => ranking.WhyNot("B").Explain(Language.Italian)));
        Assert.Equal(
            "B: position 2, 9.5 points, eligible, no place left\nShort of a place by more than 2.5 points\nWith mark 12.5 instead of 9.5: position 1, 12.5 points, place assigned",
            ranking.WhyNot("B").Explain(Language.English));
    }

    /// <summary>Two with nine points for one place: neither lacks a hundredth of a point, which no mark can give.</summary>
    [Fact]
    public void A_true_tie_is_short_of_no_points()
    {
        WhyNot why = Rules().Rank(places: 1, new("A", 9), new("B", 9)).WhyNot("B");
        Assert.Equal((Points.Zero, true), (why.PointsMissing, why.OnlyDrawsLevel));
        Assert.Contains("\nLevel on points with the last place: the order of tied candidates decides\n", why.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("\nHa gli stessi punti di chi ha l'ultimo posto: decide l'ordine degli ex aequo\n", why.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.DoesNotContain("0.01", why.Explain(Language.English), StringComparison.Ordinal);
    }

    /// <summary>
    /// By hand: A (9, first category) has the place. B (9, second category) is not level with it: no points reach another category.
    /// </summary>
    [Fact]
    public void A_candidate_of_another_category_is_no_tie()
    {
        RankingRules<Entrant> rules = RankingRules<Entrant>.Create(
            Label("RANKING"), Grid, [], [Precedence.YesFirst(Label("FIRST"), Disabled)]).OrThrow();
        WhyNot why = rules.Rank(places: 1, new("A", 9, Disabled: true), new("B", 9)).WhyNot("B");
        Assert.Equal((null, false), (why.PointsMissing, why.OnlyDrawsLevel));

        // Two places: A, then C (9.5) of B's category, with which half a point draws level.
        why = rules.Rank(places: 2, new("A", 9.5m, Disabled: true), new("B", 9), new("C", 9.5m)).WhyNot("B");
        Assert.Equal((Points.Of(0.5m), true), (why.PointsMissing, why.OnlyDrawsLevel));
    }

    /// <summary>Two children of three years: the order says that the day of birth decides, and never the day.</summary>
    [Fact]
    public void A_tie_between_equal_ages_names_no_day_of_birth()
    {
        var birth = new Fact<Entrant>.Age("AGE", new("età", "age"), e => Days.OfRequest.PlusYears(-3).PlusDays(-e.Value!.Value));
        ScoringGrid<Entrant> grid = ScoringGrid<Entrant>.Create(
            Label("GRID"),
            1,
            FactCatalogue<Entrant>.Create([Mark, birth]).OrThrow(),
            [ScoringSection.Of(Label("MERIT"), MaximumPoints.Of(20), ScoringRule.Mark(Label("WORTH"), Mark, Points.Of(20), MarkStep.Half))],
            MaximumPoints.Of(20)).OrThrow();
        Ranking<Entrant> ranking = RankingRules<Entrant>.Create(Label("RANKING"), grid, [TieKey.YoungerFirst(Label("YOUNGER"), birth)]).OrThrow()
            .Rank(places: 1, new("A", 9, Value: 20), new("B", 9, Value: 40));
        Assert.Equal(
            "precede a parità per regola YOUNGER: 3 anni (a parità di anni decide il giorno di nascita)", ranking.Entries[0].Separation.Render(Language.Italian));
        Assert.Equal(
            "ahead on a tie by rule YOUNGER: 3 years (of equal ages the day of birth decides)", ranking.Entries[0].Separation.Render(Language.English));
        string all = ranking.Explain(Language.Italian) + ranking.WhyNot("B").Explain(Language.Italian);
        Assert.DoesNotContain("2017", all, StringComparison.Ordinal);
    }

    /// <summary>Of three tied, only C has not said its income: the row says whose is missing.</summary>
    [Fact]
    public void What_is_missing_to_break_a_tie_says_whose_it_is()
    {
        Ranking<Entrant> ranking = Rules(TieKey.SmallerFirst(Label("INCOME"), Income)).Rank(places: 1, new("A", 9), new("B", 9, Income: 5), new("C", 9, Income: null));
        Assert.Equal("undecided: rule INCOME decides; missing: income of C", ranking.Find("A")!.Status.Render(Language.English));
        Assert.Equal("non deciso: decide regola INCOME; dato mancante: reddito di C", ranking.Find("A")!.Status.Render(Language.Italian));
    }

    /// <summary>
    /// Why one of many has no place costs a few readings of each other candidate's facts, however many changes are tried, and
    /// memory in proportion to the candidates.
    /// </summary>
    [Fact]
    public void Trying_changes_among_many_reads_the_others_once()
    {
        (long reads, long bytes) = Work(2_000);
        (long twiceReads, long twiceBytes) = Work(4_000);

        // A category and a reserve for each, and the ties of one score in ten for a few tries.
        Assert.InRange(reads, 2_000, 10 * 2_000);
        Assert.InRange(twiceReads, 1.8 * reads, 2.2 * reads);
        Assert.InRange(twiceBytes, 1.5 * bytes, 2.5 * bytes);

        static (long Reads, long Bytes) Work(int candidates)
        {
            long reads = 0;
            var counted = new Fact<Entrant>.YesNo("DISABLED", new("disabilità", "disability"), e =>
            {
                reads++;
                return Known.Unless(e.Disabled);
            });
            ScoringGrid<Entrant> grid = ScoringGrid<Entrant>.Create(
                Label("GRID"),
                1,
                FactCatalogue<Entrant>.Create([Mark, Arrival, Alone, counted]).OrThrow(),
                [ScoringSection.Of(Label("MERIT"), MaximumPoints.Of(20), ScoringRule.Mark(Label("WORTH"), Mark, Points.Of(20), MarkStep.Half))],
                MaximumPoints.Of(20)).OrThrow();
            RankingRules<Entrant> rules = RankingRules<Entrant>.Create(
                Label("RANKING"),
                grid,
                [TieKey.EarlierFirst(Label("ARRIVAL"), Arrival), TieKey.Lot<Entrant>(Label("LOT"), "seed")],
                [Precedence.YesFirst(Label("FIRST"), Alone)],
                [new(Label("RESERVE"), Audience.If(counted), 5)]).OrThrow();
            Ranking<Entrant> ranking = rules.Rank(
                Enumerable.Range(0, candidates).Select(i => Of(new Entrant(
                    $"R{i:00000}", 2 + (i % 36 / 2m), Arrival: i, Disabled: i % 3 == 0, Alone: i % 50 == 0))).ToValueList(), places: candidates / 4).OrThrow();
            reads = 0;
            long before = GC.GetAllocatedBytesForCurrentThread();
            WhyNot why = ranking.WhyNot($"R{((candidates - 17) / 36 * 36) + 16:00000}");
            long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.NotEmpty(why.Changes);
            Assert.True(why.PointsMissing > Points.Zero);
            return (reads, bytes);
        }
    }

    /// <summary>More than 30% is what the band asks for, not 30.0000x%.</summary>
    [Theory]
    [InlineData(20, "more", "above 30.00%", "più del 30,00%")]
    [InlineData(40, "less", "below 30.00%", "meno del 30,00%")]
    public void An_excluded_edge_of_a_share_is_named_as_such(int percent, string better, string english, string italian)
    {
        var share = new Fact<Entrant>.Share("SHARE", new("percentuale", "share"), _ => Ratio.Of(percent, 100));
        ScoringGrid<Entrant> grid = ScoringGrid<Entrant>.Create(
            Label("GRID"),
            1,
            FactCatalogue<Entrant>.Create([share]).OrThrow(),
            [ScoringSection.Of(
                Label("MERIT"),
                MaximumPoints.Of(5),
                better == "more"
                    ? ScoringRule.Bands(Label("WORTH"), share, Points.Zero, Band.Of(Bounds.MoreThan(Percentage.Of(30)), 5))
                    : ScoringRule.Bands(Label("WORTH"), share, Points.Zero, Band.Of(Bounds.LessThan(Percentage.Of(30)), 5)))],
            MaximumPoints.Of(5),
            [ScoreMinimum.ForTotal(Label("MINIMUM"), Points.Of(2))]).OrThrow();
        WhyNot why = RankingRules<Entrant>.Create(Label("RANKING"), grid, []).OrThrow().Rank(places: 1, new Entrant("A", 0)).WhyNot("A");
        DecisionChange change = Assert.Single(why.Changes.AsEnumerable());
        Assert.Equal((english, italian), (change.To.Render(Language.English), change.To.Render(Language.Italian)));
        Assert.Equal($"{percent}.00%", change.From!.Render(Language.English));
    }

    [Fact]
    public void Who_is_out_of_the_competition_is_short_of_no_points()
    {
        Ranking<Entrant> ranking = Rules().Rank(
            [Of(new("A", 12)), Of(new("B", 15), new CandidateState.Excluded(new("fuori termine", "too late"), Source)), Of(new("C", null))], places: 1).OrThrow();
        Assert.Null(ranking.WhyNot("B").PointsMissing);
        Assert.Empty(ranking.WhyNot("B").Changes);
        Assert.Null(ranking.WhyNot("C").PointsMissing);
        DecisionChange mark = Assert.Single(ranking.WhyNot("C").Changes.AsEnumerable());
        Assert.Null(mark.From);
        Assert.Equal("12,5", mark.To.Render(Language.Italian));
    }
}
