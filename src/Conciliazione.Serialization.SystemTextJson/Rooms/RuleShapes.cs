using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;

namespace Conciliazione.Serialization;

/// <summary>The shapes of the rules over the facts of one catalogue.</summary>
/// <typeparam name="TSubject">The type of the subject.</typeparam>
internal sealed class RuleShapes<TSubject>
    where TSubject : notnull
{
    private static readonly LocalizedText VersionTitle = new("la versione delle regole", "the version of the rules");

    private readonly FactCatalogue<TSubject>? _catalogue;

    /// <summary>Initializes new shapes.</summary>
    /// <param name="catalogue">The facts; <see langword="null"/> to write and to describe only.</param>
    /// <param name="requirements">The requirements that the caller has written in code.</param>
    /// <param name="rules">The scoring rules that the caller has written in code.</param>
    public RuleShapes(
        FactCatalogue<TSubject>? catalogue, ValueList<Requirement<TSubject>.Written>? requirements = null, ValueList<ScoringRule<TSubject>.Written>? rules = null)
    {
        _catalogue = catalogue;
        var facts = new FactReferences<TSubject>(catalogue);
        var scoring = new ScoringShapes<TSubject>(facts, rules ?? []);
        Requirements = RequirementsShape(new EligibilityShapes<TSubject>(facts, requirements ?? []).Requirement);
        Grid = GridShape(scoring);
        Ranking = RankingShape(new(facts, scoring.Audience));
    }

    public ObjectShape<RequirementSet<TSubject>> Requirements { get; }

    public ObjectShape<ScoringGrid<TSubject>> Grid { get; }

    public ObjectShape<RankingRules<TSubject>> Ranking { get; }

    private ObjectShape<RequirementSet<TSubject>> RequirementsShape(Shape<Requirement<TSubject>> requirement) =>
        ObjectShape<RequirementSet<TSubject>>.Of("requirements", new("chi può fare domanda", "who may apply"), set =>
        {
            Field<RequirementSet<TSubject>, int> version = set.Required("version", RootShapes.IntegerIn(1, int.MaxValue), each => each.Version, VersionTitle);
            Field<RequirementSet<TSubject>, Requirement<TSubject>> root = set.Required("root", requirement, each => each.Root, new("il requisito, con le sue parti", "the requirement, with its parts"));
            return new Func<Members, Validated<RequirementSet<TSubject>>>(read => RequirementSet<TSubject>.Create(read.Of(version), _catalogue!, read.Of(root)));
        });

    private ObjectShape<ScoringGrid<TSubject>> GridShape(ScoringShapes<TSubject> scoring) =>
        ObjectShape<ScoringGrid<TSubject>>.Of("grid", new("la griglia di valutazione", "the scoring grid"), grid =>
        {
            Field<ScoringGrid<TSubject>, RuleLabel> label = grid.Required("label", RootShapes.Label, each => each.Label, new("l'intestazione", "the heading"));
            Field<ScoringGrid<TSubject>, int> version = grid.Required("version", RootShapes.IntegerIn(1, int.MaxValue), each => each.Version, VersionTitle);
            Field<ScoringGrid<TSubject>, Points> maximum = grid.Optional("maximum", RootShapes.Points, each => each.Maximum.Value, ScoreShapes.LimitTitle);
            Field<ScoringGrid<TSubject>, ValueList<ScoringSection<TSubject>>> sections = grid.Required(
                "sections", new ListShape<ScoringSection<TSubject>>(scoring.Section), each => each.Sections, new("le sezioni", "the sections"));
            Field<ScoringGrid<TSubject>, ValueList<ScoreMinimum>> minima = grid.Default(
                "minima", new ListShape<ScoreMinimum>(ScoreShapes.Minimum), [], each => each.Minima, new("i punteggi minimi", "the minima"));
            return new Func<Members, Validated<ScoringGrid<TSubject>>>(read => ScoringGrid<TSubject>.Create(
                read.Of(label), read.Of(version), _catalogue!, read.Of(sections), ScoreShapes.LimitOf(read.OrNull(maximum)), read.Or(minima, [])));
        });

    private ObjectShape<RankingRules<TSubject>> RankingShape(RankingShapes<TSubject> ties) =>
        ObjectShape<RankingRules<TSubject>>.Of("ranking", new("come si forma la graduatoria", "how the ranking is made"), ranking =>
        {
            Field<RankingRules<TSubject>, RuleLabel> label = ranking.Required("label", RootShapes.Label, each => each.Label, new("l'intestazione", "the heading"));
            Field<RankingRules<TSubject>, ScoringGrid<TSubject>> grid = ranking.Required("grid", Grid, each => each.Grid, new("la griglia", "the grid"));
            Field<RankingRules<TSubject>, ValueList<TieKey<TSubject>>> keys = ranking.Default(
                "ties", new ListShape<TieKey<TSubject>>(ties.Tie), [], each => each.Ties, new("i criteri a parità di punti", "the tie-breakers"));
            Field<RankingRules<TSubject>, ValueList<Precedence<TSubject>>> precedences = ranking.Default(
                "precedences", new ListShape<Precedence<TSubject>>(ties.Precedence), [], each => each.Precedences, new("le precedenze", "the precedences"));
            Field<RankingRules<TSubject>, ValueList<ReservedQuota<TSubject>>> reserves = ranking.Default(
                "reserves", new ListShape<ReservedQuota<TSubject>>(ties.Reserve), [], each => each.Reserves, new("i posti riservati", "the reserved places"));
            Field<RankingRules<TSubject>, UnusedReserve> unused = ranking.Default(
                "unused", new EnumShape<UnusedReserve>(), UnusedReserve.GoesToOthers, each => each.Unused, new("dove vanno i posti riservati che restano", "where reserved places that are left go"));
            Field<RankingRules<TSubject>, CohortPolicy> cohort = ranking.Default(
                "cohort", new EnumShape<CohortPolicy>(), CohortPolicy.Frozen, each => each.Cohort, new("se il confronto tra le domande si rifà", "whether the comparison of the applications is made again"));
            return new Func<Members, Validated<RankingRules<TSubject>>>(read => RankingRules<TSubject>.Create(
                read.Of(label), read.Of(grid), read.Or(keys, []), read.Or(precedences, []), read.Or(reserves, []), read.Or(unused, UnusedReserve.GoesToOthers), read.Or(cohort, CohortPolicy.Frozen)));
        });
}
