using Conciliazione.Scoring;

namespace Conciliazione.Serialization;

/// <summary>The shapes of scoring that name no fact.</summary>
internal static class ScoreShapes
{
    public static LocalizedText LimitTitle { get; } = new("il massimo dei punti; se manca, la fonte non ne pone", "the most points; if absent, the source sets none");

    public static Shape<MarkStep> Step { get; } = new EnumShape<MarkStep>();

    public static Shape<CohortBest> Best { get; } = new EnumShape<CohortBest>();

    public static ObjectShape<PointsRounding> Rounding { get; } = ObjectShape<PointsRounding>.Of("pointsRounding", new("come si arrotondano i punti", "how points are rounded"), rounding =>
    {
        Field<PointsRounding, RoundingRule> rule = rounding.Required("rule", NumberShapes.Rounding, each => each.Rule, new("la regola", "the rule"));
        Field<PointsRounding, int> decimals = rounding.Required("decimals", RootShapes.IntegerIn(0, 2), each => each.Decimals, new("i decimali", "the decimals"));
        return new Func<Members, PointsRounding>(read => new(read.Of(rule), read.Of(decimals)));
    });

    public static ObjectShape<OptionPoints> Option { get; } = ObjectShape<OptionPoints>.Of("optionPoints", new("i punti di una voce", "the points of an option"), option =>
    {
        Field<OptionPoints, string> code = option.Required("option", RootShapes.Code, each => each.Option, new("il codice della voce", "the code of the option"));
        Field<OptionPoints, Points> points = option.Required("points", RootShapes.Points, each => each.Points, new("i punti", "the points"));
        return new Func<Members, OptionPoints>(read => new(read.Of(code), read.Of(points)));
    });

    public static ObjectShape<ScoreMinimum> Minimum { get; } = ObjectShape<ScoreMinimum>.Of("minimum", new("un punteggio minimo", "a minimum of points"), minimum =>
    {
        Field<ScoreMinimum, RuleLabel> label = minimum.Required("label", RootShapes.Label, each => each.Label, new("l'intestazione", "the heading"));
        Field<ScoreMinimum, string> of = minimum.Optional("of", RootShapes.Code, each => each.Of, new("il codice della parte; del totale, se manca", "the code of the part; of the total, if absent"));
        Field<ScoreMinimum, Points> points = minimum.Required("minimum", RootShapes.Points, each => each.Minimum, new("il minimo", "the minimum"));
        return new Func<Members, ScoreMinimum>(read => read.OrNone(of) is { } part
            ? ScoreMinimum.ForPart(read.Of(label), part, read.Of(points))
            : ScoreMinimum.ForTotal(read.Of(label), read.Of(points)));
    });

    public static MaximumPoints LimitOf(Points? points) => points is { } most ? MaximumPoints.Of(most) : MaximumPoints.UnboundedBySource;
}
