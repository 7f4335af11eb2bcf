using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Calls;

/// <summary>
/// The list of a fictitious nursery, written purely as data: disabled children first, a cascade of parents' situations that do not
/// add up, bands of every measure, two minima, and lower income first, only among candidates tied on the cut-off.
/// </summary>
internal static class NurseryList
{
    public static readonly EvaluationDays Days = EvaluationDays.On(new LocalDate(2024, 5, 20));

    public static readonly Fact<FactSheet>.YesNo Disabled = SheetFact.YesNo("DISABLED", new("bambino con disabilità", "child with a disability"));

    public static readonly Fact<FactSheet>.YesNo SingleParent = SheetFact.YesNo("SINGLE-PARENT", new("un solo genitore", "one parent alone"));

    public static readonly Fact<FactSheet>.YesNo BothWork = SheetFact.YesNo("BOTH-WORK", new("entrambi i genitori lavorano", "both parents work"));

    public static readonly Fact<FactSheet>.YesNo OneWorks = SheetFact.YesNo("ONE-WORKS", new("un genitore lavora", "one parent works"));

    public static readonly Fact<FactSheet>.WholeNumber Hours = SheetFact.WholeNumber(
        "HOURS", new("ore di lavoro settimanali", "hours of work a week"), Unit.Hour);

    public static readonly Fact<FactSheet>.Amount Income = SheetFact.Amount("INCOME", new("ISEE", "household income"));

    public static readonly Fact<FactSheet>.DatedList Siblings = SheetFact.DatedList("SIBLINGS", new("fratelli e sorelle", "siblings"));

    public static readonly Fact<FactSheet>.Age ParentAge = SheetFact.Age("PARENT-AGE", new("età del genitore più giovane", "age of the younger parent"));

    public static readonly Fact<FactSheet>.Distance Distance = SheetFact.Distance("DISTANCE", new("distanza dal nido", "distance from the nursery"));

    public static readonly Fact<FactSheet>.Day Waiting = SheetFact.Day("WAITING", new("in attesa dal", "waiting since"));

    public static readonly FactCatalogue<FactSheet> Catalogue = FactCatalogue<FactSheet>.Create(
        [Disabled, SingleParent, BothWork, OneWorks, Hours, Income, Siblings, ParentAge, Distance, Waiting]).OrThrow();

    public static readonly ScoringGrid<FactSheet> Grid = ScoringGrid<FactSheet>.Create(
        Label("NURSERY", "Punteggio per il nido", "Nursery score"),
        version: 1,
        Catalogue,
        [
            ScoringSection.Of(
                Label("NEED", "Bisogno di cura", "Need of care"),
                MaximumPoints.Of(15),
                ScoringRule.HighestOf(
                    Label("PARENTS", "Situazione dei genitori", "Situation of the parents"),
                    ScoringRule.Flag(Label("PARENTS-1", "Un solo genitore", "One parent alone"), SingleParent, Points.Of(10)),
                    ScoringRule.Flag(Label("PARENTS-2", "Entrambi lavorano", "Both work"), BothWork, Points.Of(8)),
                    ScoringRule.Flag(Label("PARENTS-3", "Uno lavora", "One works"), OneWorks, Points.Of(4))),
                ScoringRule.Bands(
                    Label("WORK", "Ore di lavoro", "Hours of work"),
                    Hours,
                    elsewhere: null,
                    Band.Of(Bounds.LessThan(20), 0),
                    Band.Of(Bounds.Between(20, 39), 3),
                    Band.Of(Bounds.AtLeast(40), 5))),
            ScoringSection.Of(
                Label("FAMILY", "Famiglia", "Family"),
                MaximumPoints.Of(18),
                ScoringRule.Bands(
                    Label("MEANS", "Condizione economica", "Means"),
                    Income,
                    elsewhere: null,
                    Band.Of(Bounds.LessThan(Euro.Of(10_000)), 6),
                    Band.Of(FromBelow(Euro.Of(10_000), Euro.Of(20_000)), 4),
                    Band.Of(FromBelow(Euro.Of(20_000), Euro.Of(30_000)), 2),
                    Band.Of(Bounds.AtLeast(Euro.Of(30_000)), 0)),
                ScoringRule.PerItem(
                    Label("SIBLINGS-AGED", "Fratelli piccoli", "Small siblings"),
                    Siblings,
                    MaximumPoints.Of(6),
                    Band.Of(Bounds.AtMost(2), 3),
                    Band.Of(Bounds.Between(3, 5), 2)),
                ScoringRule.Bands(
                    Label("YOUNG", "Genitore giovane", "Young parent"),
                    ParentAge,
                    Points.Zero,
                    Band.Of(Bounds.LessThan(25), 2),
                    Band.Of(Bounds.Between(25, 35), 1)),
                ScoringRule.Bands(
                    Label("NEAR", "Vicinanza", "Nearness"),
                    Distance,
                    elsewhere: Points.Zero,
                    Band.Of(Bounds.AtMost(1_000), 2),
                    Band.Of(new Bounds<int>(new(1_000, Edge.Exclusive), new(3_000, Edge.Inclusive)), 1)),
                ScoringRule.Bands(
                    Label("QUEUE", "Attesa", "Waiting"),
                    Waiting,
                    elsewhere: null,
                    Band.Of(Bounds.AtMost(new LocalDate(2023, 12, 31)), 2),
                    Band.Of(Bounds.AtLeast(new LocalDate(2024, 1, 1)), 0))),
        ],
        MaximumPoints.Of(33),
        [ScoreMinimum.ForTotal(Label("LEAST", "Almeno 6 punti", "At least 6 points"), Points.Of(6)),
        ScoreMinimum.ForPart(Label("LEAST-NEED", "Almeno 4 punti di bisogno", "At least 4 points of need"), "NEED", Points.Of(4))]).OrThrow();

    public static readonly RankingRules<FactSheet> Rules = RankingRules<FactSheet>.Create(
        Label("LIST", "Graduatoria del nido", "Nursery list"),
        Grid,
        [TieKey.SmallerFirst(Label("POORER", "minor ISEE", "lower household income"), Income).OnlyAtCutOff()],
        [Precedence.YesFirst(Label("DISABLED-FIRST", "disabilità", "disability"), Disabled)]).OrThrow();

    /// <summary>Somebody of whom everything is known; what differs is said by entries.</summary>
    public static FactSheet Sheet(params SheetEntry[] others)
    {
        SheetEntry[] usual =
        [
            SheetEntry.YesNo("DISABLED", false),
            SheetEntry.YesNo("SINGLE-PARENT", false),
            SheetEntry.YesNo("BOTH-WORK", true),
            SheetEntry.YesNo("ONE-WORKS", true),
            SheetEntry.WholeNumber("HOURS", 40),
            SheetEntry.Amount("INCOME", Euro.Of(15_000)),
            SheetEntry.DatedList("SIBLINGS", []),
            SheetEntry.Day("PARENT-AGE", new LocalDate(1988, 5, 20)),
            SheetEntry.Distance("DISTANCE", 2_000),
            SheetEntry.Day("WAITING", new LocalDate(2024, 2, 1)),
        ];
        return FactSheet.Create(Catalogue, [.. usual.Where(entry => !others.Any(other => other.Code == entry.Code)), .. others]).OrThrow();
    }

    private static Bounds<Euro> FromBelow(Euro from, Euro below) => new(new(from, Edge.Inclusive), new(below, Edge.Exclusive));

    private static RuleLabel Label(string code, string italian, string english) =>
        new(code, new(italian, english), new LegalSource("Regolamento di prova del nido"));
}
