using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Facts;

public sealed class SheetMomentsAndMarksTests
{
    private static readonly EvaluationDays Days = EvaluationDays.On(new LocalDate(2020, 4, 17));

    private static readonly Instant Noon = Instant.FromUtc(2020, 4, 17, 10, 0);

    private static readonly Fact<FactSheet>.Moment Arrival = SheetFact.Moment("ARRIVAL", new("arrivo", "arrival"));

    private static readonly Fact<FactSheet>.Marks One = SheetFact.Mark("ONE", new("voto", "mark"));

    private static readonly Fact<FactSheet>.Marks Each = SheetFact.Marks("EACH", new("voti", "marks"));

    private static readonly Fact<FactSheet>.Share Part = SheetFact.Share("PART", new("percentuale", "share"));

    private static readonly FactCatalogue<FactSheet> Catalogue = FactCatalogue<FactSheet>.Create([Arrival, One, Each, Part]).OrThrow();

    private static readonly FactSheet Told = FactSheet.Create(
        Catalogue,
        [SheetEntry.Moment("ARRIVAL", Noon),
        SheetEntry.Marks("ONE", Points.Of(2.5m)),
        SheetEntry.Marks("EACH", Points.Of(3), Points.Of(1.5m)),
        SheetEntry.Share("PART", Percentage.Of(29.99999999m))]).OrThrow();

    [Fact]
    public void A_sheet_gives_back_moments_marks_and_shares()
    {
        Assert.Equal(Known.Of(Noon), Arrival.Read(Told, Days));
        Assert.Equal<Points>([Points.Of(2.5m)], One.Read(Told, Days).Get());
        Assert.Equal<Points>([Points.Of(3), Points.Of(1.5m)], Each.Read(Told, Days).Get());
        Assert.Equal(Known.Of(Ratio.Of(2_999_999_999, 10_000_000_000)), Part.Read(Told, Days));
        Assert.Equal((true, false), (One.IsSingle, Each.IsSingle));
        Assert.Equal(
            ["17/04/2020, ore 12.00", "3; 1,5", "2,5", "30,0000%"],
            Catalogue.Facts.Select(fact => Cultures.SameInEach(() => fact.Show(Told, Days).Get().Render(Language.Italian))));
    }

    [Fact]
    public void Through_a_whole_they_are_the_same_and_equal()
    {
        var whole = new Whole(Told);
        Func<Whole, FactSheet> part = each => each.Sheet;
        Assert.Equal(Known.Of(Noon), Arrival.Through(part).Read(whole, Days));
        Assert.Equal<Points>([Points.Of(2.5m)], One.Through(part).Read(whole, Days).Get());
        Assert.Equal<Points>([Points.Of(3), Points.Of(1.5m)], Each.Through(part).Read(whole, Days).Get());
        Assert.Equal((true, false), (One.Through(part).IsSingle, Each.Through(part).IsSingle));
        Assert.All(Catalogue.Facts, fact =>
        {
            Assert.Equal(fact.Show(Told, Days), fact.Through(part).Show(whole, Days));
            Assert.Equal(fact.Through(part), fact.Through(part));
            Assert.False(fact.Through(part).Show(new(FactSheet.Create(Catalogue, []).OrThrow()), Days).IsKnown);
        });
        Assert.NotEqual<Fact<Whole>>(
            SheetFact.Mark("ONE", new("voto", "mark")).Through(part), SheetFact.Marks("ONE", new("voto", "mark")).Through(part));
    }

    [Fact]
    public void A_key_and_a_rule_through_a_whole_rank_as_on_the_sheet_itself()
    {
        Func<Whole, FactSheet> part = each => each.Sheet;
        var catalogue = FactCatalogue<Whole>.Create([Arrival.Through(part), Each.Through(part)]).OrThrow();
        ScoringRule<Whole> mean = ScoringRule.MeanMark(
            Label("MEAN"), Each.Through(part), Points.Of(3), MarkStep.Half, commissioners: 2, new(RoundingRule.HalfUp, 2));
        RankingRules<Whole> rules = RankingRules<Whole>.Create(
            Label("RANKING"),
            ScoringGrid<Whole>.Create(Label("GRID"), 1, catalogue, [ScoringSection.Of(Label("SECTION"), MaximumPoints.Of(3), mean)], MaximumPoints.Of(3), []).OrThrow(),
            [TieKey.EarlierFirst(Label("EARLIER"), Arrival.Through(part))]).OrThrow();
        Ranking<Whole> ranking = rules.Rank(
        [
            new("LATE", new(Sheet(Noon.PlusTicks(1), 3, 1.5m)), Days),
            new("EARLY", new(Told), Days),
            new("BEST", new(Sheet(Noon.PlusTicks(9), 3, 3)), Days),
        ]).OrThrow();
        Assert.Equal(["BEST", "EARLY", "LATE"], ranking.Entries.Select(entry => entry.Reference));
        Assert.Equal([Points.Of(3), Points.Of(2.25m), Points.Of(2.25m)], ranking.Entries.Select(entry => entry.Card.Score.Points.Get()));
    }

    [Fact]
    public void What_does_not_fit_is_said_at_once()
    {
        ValueList<Defect> defects = FactSheet.Create(
            Catalogue,
            [
                SheetEntry.Day("ARRIVAL", Days.OfRequest),
                SheetEntry.Marks("ONE", Points.Of(1), Points.Of(2)),
                new("EACH", FactValue.Of(Points.Of(3))),
                SheetEntry.Amount("PART", Euro.Of(3)),
            ]).DefectsOrEmpty();
        Assert.Equal(
            ["FACT-TYPE facts[ARRIVAL]", "FACT-RANGE facts[ONE]", "FACT-TYPE facts[EACH]", "FACT-TYPE facts[PART]"],
            defects.Select(defect => $"{defect.Code} {defect.Path}"));
    }

    [Fact]
    public void No_marks_are_no_mark()
    {
        var blank = FactSheet.Create(Catalogue, [SheetEntry.Marks("ONE"), SheetEntry.Marks("EACH")]).OrThrow();
        Assert.False(One.Read(blank, Days).IsKnown);
        Assert.Empty(Each.Read(blank, Days).Get());
    }

    private static FactSheet Sheet(Instant arrival, params decimal[] marks) => FactSheet.Create(
        Catalogue, [SheetEntry.Moment("ARRIVAL", arrival), SheetEntry.Marks("EACH", [.. marks.Select(Points.Of)])]).OrThrow();

    private static RuleLabel Label(string code) => new(code, new("regola", "rule"), new LegalSource("Avviso di prova"));

    private sealed record Whole(FactSheet Sheet);
}
