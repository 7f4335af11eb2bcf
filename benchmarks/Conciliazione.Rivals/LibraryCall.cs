using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;

namespace Conciliazione.Rivals;

/// <summary>The call as the library's data.</summary>
internal static class LibraryCall
{
    public static readonly EvaluationDays Days = EvaluationDays.On(Call.Day);

    private static readonly LegalSource Source = new("D.G.R. 2398/2019", "Bando di esempio", "Criteri di selezione delle domande");

    public static ValueList<ChoiceOption> Kinds { get; } =
        [new("E", new("dipendente", "employee")), new("S", new("autonomo", "self-employed")), new("C", new("cooperativa", "cooperative")), new("N", new("nessuno", "none"))];

    private static readonly Fact<Request>.Age Birth = new("BIRTH", new("età", "age"), static request => request.Birth);

    private static readonly Fact<Request>.Age Elder = new("ELDER", new("età della persona assistita", "age of the relative"), static request => request.Elder);

    private static readonly Fact<Request>.DatedList Children = new("CHILDREN", new("figli", "children"), static request => request.Children);

    private static readonly Fact<Request>.Amount Isee = new("ISEE", new("ISEE", "ISEE"), static request => request.Isee);

    private static readonly Fact<Request>.Choice Kind = new("KIND", new("lavoro", "work"), Kinds, static request => request.Kind);

    private static readonly Fact<Request>.YesNo Single = new("SINGLE", new("monoparentale", "single parent"), static request => request.IsSingle);

    private static readonly Fact<Request>.Moment Arrival = new("ARRIVAL", new("arrivo", "arrival"), static request => request.Arrival);

    private static readonly Fact<Request>.WholeNumber Number = new("NUMBER", new("protocollo", "protocol number"), static request => request.Number);

    public static readonly RankingRules<Request> Rules = RulesOf(
        [Birth, Elder, Children, Isee, Kind, Single, Arrival, Number], Birth, Elder, ByChild(Children), Isee, Kind, Single, ByArrival(Arrival), Number);

    public static ScoringGrid<Request> Grid => Rules.Grid;

    /// <summary>The points of children whose births are listed.</summary>
    public static ScoringRule<T> ByChild<T>(Fact<T>.DatedList children)
        where T : notnull => ScoringRule.PerItem(
            Label("P-CHILDREN", "Figli"), children, MaximumPoints.Of(10), Band.Of(Bounds.AtMost(2), 4), Band.Of(Bounds.Between(3, 5), 3), Band.Of(Bounds.Between(6, 13), 1));

    /// <summary>The earlier arrival first.</summary>
    public static TieKey<T> ByArrival<T>(Fact<T>.Moment arrival)
        where T : notnull => TieKey.EarlierFirst(Label("T-ARRIVAL", "Arrivo"), arrival);

    /// <summary>The call over facts of any subject, the children's points apart.</summary>
    public static RankingRules<T> RulesOf<T>(
        ValueList<Fact<T>> facts,
        Fact<T>.Age birth,
        Fact<T>.Age elder,
        ScoringRule<T> children,
        Fact<T>.Amount isee,
        Fact<T>.Choice kind,
        Fact<T>.YesNo single,
        TieKey<T> arrival,
        Fact<T>.WholeNumber number)
        where T : notnull
    {
        var grid = ScoringGrid<T>.Create(
            Label("GRID", "Griglia"),
            1,
            FactCatalogue<T>.Create(facts).OrThrow(),
            [
                ScoringSection.Of(
                    Label("NEEDS", "Bisogni"),
                    MaximumPoints.Of(Call.MaximumPoints),
                    ScoringRule.Bands(
                        Label("P-AGE", "Età"), birth, Points.Zero, Band.Of(Bounds.Between(18, 35), 3), Band.Of(Bounds.Between(36, 45), 2), Band.Of(Bounds.Between(46, 60), 1)),
                    ScoringRule.Bands(Label("P-ELDER", "Persona assistita"), elder, Points.Zero, Band.Of(Bounds.Between(65, 74), 2), Band.Of(Bounds.AtLeast(75), 4)),
                    children,
                    ScoringRule.Bands(
                        Label("P-ISEE", "Indicatore economico"),
                        isee,
                        Points.Zero,
                        Band.Of(Bounds.AtMost(Euro.FromCents(10_000_00)), 6),
                        Band.Of(Bounds.Between(Euro.FromCents(10_000_01), Euro.FromCents(20_000_00)), 4),
                        Band.Of(Bounds.Between(Euro.FromCents(20_000_01), Euro.FromCents(35_000_00)), 2)),
                    ScoringRule.Options(
                        Label("P-KIND", "Lavoro"), kind, new("E", Points.Of(3)), new("S", Points.Of(2)), new("C", Points.Of(2)), new("N", Points.Zero)),
                    ScoringRule.Flag(Label("P-SINGLE", "Famiglia monoparentale"), single, Points.Of(5))),
            ],
            MaximumPoints.Of(Call.MaximumPoints),
            [ScoreMinimum.ForTotal(Label("MINIMUM", "Almeno 8 punti"), Points.Of(Call.MinimumPoints))]).OrThrow();
        return RankingRules<T>.Create(
            Label("RANKING", "Graduatoria"),
            grid,
            [arrival, TieKey.SmallerFirst(Label("T-NUMBER", "Protocollo"), number)]).OrThrow();
    }

    public static RuleLabel Label(string code, string title) => new(code, new(title, code), Source);
}
