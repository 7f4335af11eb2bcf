using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Benchmarks;

/// <summary>Requests for desks and a call shaped like Valcuvia's, the same at every run.</summary>
internal static class DeskData
{
    public static readonly EvaluationDays Days = EvaluationDays.On(new LocalDate(2020, 9, 15));

    public static readonly Instant Opening = Instant.FromUtc(2020, 8, 17, 7, 0);

    private static readonly LegalSource Source = new("D.G.R. 2398/2019", "Piano territoriale 2020-2023", "Progetto 2, selezione delle candidature");

    private static readonly Fact<DeskApplication>.Choice Kind = new(
        "KIND",
        new("tipologia", "kind"),
        [new("A", new("lavoratore", "worker")), new("B", new("professionista", "professional")), new("C", new("nuova attività", "new activity"))],
        static application => application.Kind);

    private static readonly Fact<DeskApplication>.Age Age = new("AGE", new("età", "age"), static application => application.Birth);

    private static readonly Fact<DeskApplication>.DatedList Children = new("CHILDREN", new("figli", "children"), static application => application.Children);

    private static readonly Fact<DeskApplication>.Distance Metres = new("METRES", new("distanza", "distance"), static application => application.Metres);

    private static readonly Fact<DeskApplication>.Moment Arrival = new("ARRIVAL", new("arrivo", "arrival"), static application => application.Arrival);

    private static readonly Fact<DeskApplication>.YesNo Woman = new("WOMAN", new("donna", "woman"), static application => application.IsWoman);
    private static readonly Fact<DeskApplication>.YesNo New = new("NEW", new("nuova attività", "new activity"), static application => application.IsNew);
    private static readonly Fact<DeskApplication>.YesNo Elderly = new("ELDERLY", new("anziano in casa", "elderly at home"), static application => application.HasElderly);
    private static readonly Fact<DeskApplication>.YesNo Single = new("SINGLE", new("monoparentale", "single parent"), static application => application.IsSingleParent);
    private static readonly Fact<DeskApplication>.YesNo Spouse = new("SPOUSE", new("coniuge fuori", "spouse outside"), static application => application.HasSpouseOutside);
    private static readonly Fact<DeskApplication>.YesNo Disabled = new("DISABLED", new("disabile", "disabled"), static application => application.HasDisabled);

    private static readonly Fact<DeskApplication>.Marks[] Marks =
    [
        new("M0", new("voto 1", "mark 1"), static application => Points.FromHundredths(application.Marks[0] * 100)),
        new("M1", new("voto 2", "mark 2"), static application => Points.FromHundredths(application.Marks[1] * 100)),
        new("M2", new("voto 3", "mark 3"), static application => Points.FromHundredths(application.Marks[2] * 100)),
        new("M3", new("voto 4", "mark 4"), static application => Points.FromHundredths(application.Marks[3] * 100)),
        new("M4", new("voto 5", "mark 5"), static application => Points.FromHundredths(application.Marks[4] * 100)),
        new("M5", new("voto 6", "mark 6"), static application => Points.FromHundredths(application.Marks[5] * 100)),
    ];

    public static readonly ScoringGrid<DeskApplication> Grid = ScoringGrid<DeskApplication>.Create(
        Label("GRID", "Griglia"),
        1,
        FactCatalogue<DeskApplication>.Create([Kind, Age, Children, Metres, Arrival, Woman, New, Elderly, Single, Spouse, Disabled, .. Marks]).OrThrow(),
        [
            ScoringSection.Of(
                Label("MERIT", "Merito"),
                MaximumPoints.Of(17),
                [
                    .. Marks.Take(5).Select((mark, i) => ScoringRule.Mark(Label($"MERIT-{i}", $"Criterio di merito {i + 1}"), mark, Points.Of(3))),
                    ScoringRule.OnlyFor(Label("MERIT-BC", "Solo B e C"), Audience.Of(Kind, "B", "C"), ScoringRule.Mark(Label("MERIT-5", "Valenza sociale"), Marks[5], Points.Of(2))),
                ]),
            ScoringSection.Of(
                Label("PREMIUMS", "Premialità"),
                MaximumPoints.UnboundedBySource,
                ScoringRule.Flag(Label("P-WOMAN", "Richiesta presentata da una donna"), Woman, Points.Of(2)),
                ScoringRule.Flag(Label("P-NEW", "Avvio di nuova attività"), New, Points.Of(2)),
                ScoringRule.Bands(
                    Label("P-AGE", "Età"), Age, Points.Zero, Band.Of(Bounds.Between(18, 25), 3), Band.Of(Bounds.Between(26, 35), 2), Band.Of(Bounds.Between(36, 45), 1)),
                ScoringRule.PerItem(
                    Label("P-CHILDREN", "Figli"),
                    Children,
                    MaximumPoints.UnboundedBySource,
                    Band.Of(Bounds.AtMost(4), 3),
                    Band.Of(Bounds.Between(5, 12), 2),
                    Band.Of(Bounds.Between(13, 17), 1)),
                ScoringRule.Flag(Label("P-ELDERLY", "Anziano non autosufficiente in casa"), Elderly, Points.Of(3)),
                ScoringRule.Flag(Label("P-SINGLE", "Famiglia monoparentale"), Single, Points.Of(3)),
                ScoringRule.Flag(Label("P-SPOUSE", "Coniuge che lavora fuori"), Spouse, Points.Of(2)),
                ScoringRule.OnlyFor(Label("P-50", "Nuova attività oltre i 50 anni"), Audience.Of(Kind, "C"), ScoringRule.Bands(
                    Label("P-50-AGE", "Oltre 50 anni"), Age, Points.Zero, Band.Of(Bounds.MoreThan(50), 2))),
                ScoringRule.OnlyFor(Label("P-METRES", "Distanza dal lavoro"), Audience.Of(Kind, "A"), ScoringRule.Bands(
                    Label("P-METRES-BAND", "Oltre 20 e 50 km"), Metres, Points.Zero,
                    Band.Of(new Bounds<int>(new Limit<int>(20_000, Edge.Exclusive), new Limit<int>(50_000, Edge.Inclusive)), 2), Band.Of(Bounds.MoreThan(50_000), 3))),
                ScoringRule.Flag(Label("P-DISABLED", "Familiare disabile da assistere"), Disabled, Points.Of(3))),
        ],
        MaximumPoints.UnboundedBySource,
        [ScoreMinimum.ForTotal(Label("MINIMUM", "Almeno 10 punti"), Points.Of(10))]).OrThrow();

    public static readonly RankingRules<DeskApplication> Rules = RankingRules<DeskApplication>.Create(
        Label("RANKING", "Graduatoria"), Grid, [TieKey.EarlierFirst(Label("TIE", "Arrivo"), Arrival)]).OrThrow();

    public static DeskApplication[] Of(int number)
    {
        var random = new Random(20_200_915);
        string[] kinds = ["A", "B", "C"];
        return [.. Enumerable.Range(0, number).Select(i => new DeskApplication
        {
            Reference = $"D{i}",
            Kind = kinds[random.Next(3)],
            Arrival = Opening.Plus(Duration.FromSeconds(random.Next(30 * 86_400))),
            Birth = Days.OfRequest.PlusDays(-random.Next(18 * 366, 65 * 365)),
            Children = Enumerable.Range(0, random.Next(4)).Select(_ => Days.OfRequest.PlusDays(-random.Next(0, 20 * 365))).ToValueList(),
            Marks = [.. Enumerable.Range(0, 6).Select(mark => (byte)random.Next(mark == 5 ? 3 : 4))],
            Metres = random.Next(80_000),
            IsWoman = random.Next(2) == 0,
            IsNew = random.Next(3) == 0,
            HasElderly = random.Next(8) == 0,
            IsSingleParent = random.Next(8) == 0,
            HasSpouseOutside = random.Next(3) == 0,
            HasDisabled = random.Next(10) == 0,
        })];
    }

    private static RuleLabel Label(string code, string title) => new(code, new(title, code), Source);
}
