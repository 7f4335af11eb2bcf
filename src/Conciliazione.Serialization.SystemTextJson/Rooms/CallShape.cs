using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;

namespace Conciliazione.Serialization;

/// <summary>The shape of a call whose applications are sheets of facts.</summary>
internal static class CallShape
{
    /// <summary>The form of a document; a file of another form is not read.</summary>
    public const string Form = "conciliazione-call-1";

    private static readonly Rules Described = new(null);

    private static readonly LocalizedText RequirementsTitle = new("chi può fare domanda; se manca, chiunque", "who may apply; anyone, if absent");

    public static ObjectShape<SheetCall> Call { get; } = ObjectShape<SheetCall>.Of("call", new("un bando", "a call"), call =>
    {
        call.Required("form", new TextShape<string>(new($"la forma del documento, «{Form}»", $"the form of the document, '{Form}'"), text => text, text => text == Form ? text : Known<string>.Unknown, new() { ["const"] = Form }), _ => Form, new("la forma del documento", "the form of the document"));
        Field<SheetCall, RuleLabel> label = call.Required("label", RootShapes.Label, each => each.Label, new("l'intestazione del bando", "the heading of the call"));
        Field<SheetCall, int> version = call.Required("version", RootShapes.IntegerIn(1, int.MaxValue), each => each.Version, new("la versione delle regole", "the version of the rules"));
        Field<SheetCall, FactCatalogue<FactSheet>> facts = call.Required("facts", SheetFactShapes.Catalogue, each => each.Catalogue, new("i dati che le regole leggono", "the facts that the rules read"));
        LaterField<SheetCall> requirements = call.Later(
            "requirements",
            Described.Requirements.Requirement.Schema,
            read => read.Has(facts) ? new Rules(read.Of(facts)).Requirements.Requirement : null,
            (writer, each) => Described.Requirements.Requirement.Write(writer, each.Requirements!.Root),
            RequirementsTitle,
            each => each.Requirements is not null);
        LaterField<SheetCall> ranking = call.Later(
            "ranking",
            Described.Ranking.Schema,
            read => read.Has(facts) ? new Rules(read.Of(facts), read.Or(version, 1)).Ranking : null,
            (writer, each) => Described.Ranking.Write(writer, each.Ranking),
            new("la griglia, le precedenze e i criteri a parità di punti", "the grid, the precedences and the tie-breakers"));
        return new Func<Members, Validated<SheetCall>>(read => SheetCall.Create(
            read.Of(label),
            read.Of(version),
            read.Of(facts),
            read.Has(requirements) ? read.Of<SheetCall, Requirement<FactSheet>>(requirements) : null,
            read.Of<SheetCall, RankingRules<FactSheet>>(ranking)));
    });

    /// <summary>The shapes of rules over the facts of one call.</summary>
    private sealed class Rules
    {
        public Rules(FactCatalogue<FactSheet>? catalogue, int version = 1)
        {
            var facts = new FactReferences<FactSheet>(catalogue);
            var scoring = new ScoringShapes<FactSheet>(facts);
            var ties = new RankingShapes<FactSheet>(facts, scoring.Audience);
            Requirements = new(facts);
            Grid = GridShape(scoring, catalogue, version);
            Ranking = RankingShape(Grid, ties);
        }

        public EligibilityShapes<FactSheet> Requirements { get; }

        public ObjectShape<ScoringGrid<FactSheet>> Grid { get; }

        public ObjectShape<RankingRules<FactSheet>> Ranking { get; }

        private static ObjectShape<ScoringGrid<FactSheet>> GridShape(ScoringShapes<FactSheet> scoring, FactCatalogue<FactSheet>? catalogue, int version) =>
            ObjectShape<ScoringGrid<FactSheet>>.Of("grid", new("la griglia di valutazione", "the scoring grid"), grid =>
            {
                Field<ScoringGrid<FactSheet>, RuleLabel> label = grid.Required("label", RootShapes.Label, each => each.Label, new("l'intestazione", "the heading"));
                Field<ScoringGrid<FactSheet>, Points> maximum = grid.Optional("maximum", RootShapes.Points, each => each.Maximum.Value, ScoreShapes.LimitTitle);
                Field<ScoringGrid<FactSheet>, ValueList<ScoringSection<FactSheet>>> sections = grid.Required(
                    "sections", new ListShape<ScoringSection<FactSheet>>(scoring.Section), each => each.Sections, new("le sezioni", "the sections"));
                Field<ScoringGrid<FactSheet>, ValueList<ScoreMinimum>> minima = grid.Default(
                    "minima", new ListShape<ScoreMinimum>(ScoreShapes.Minimum), [], each => each.Minima, new("i punteggi minimi", "the minima"));
                return new Func<Members, Validated<ScoringGrid<FactSheet>>>(read => ScoringGrid<FactSheet>.Create(
                    read.Of(label), version, catalogue!, read.Of(sections), ScoreShapes.LimitOf(read.OrNull(maximum)), read.Or(minima, [])));
            });

        private static ObjectShape<RankingRules<FactSheet>> RankingShape(ObjectShape<ScoringGrid<FactSheet>> gridShape, RankingShapes<FactSheet> ties) =>
            ObjectShape<RankingRules<FactSheet>>.Of("ranking", new("come si forma la graduatoria", "how the ranking is made"), ranking =>
            {
                Field<RankingRules<FactSheet>, RuleLabel> label = ranking.Required("label", RootShapes.Label, each => each.Label, new("l'intestazione", "the heading"));
                Field<RankingRules<FactSheet>, ScoringGrid<FactSheet>> grid = ranking.Required("grid", gridShape, each => each.Grid, new("la griglia", "the grid"));
                Field<RankingRules<FactSheet>, ValueList<TieKey<FactSheet>>> keys = ranking.Default(
                    "ties", new ListShape<TieKey<FactSheet>>(ties.Tie), [], each => each.Ties, new("i criteri a parità di punti", "the tie-breakers"));
                Field<RankingRules<FactSheet>, ValueList<Precedence<FactSheet>>> precedences = ranking.Default(
                    "precedences", new ListShape<Precedence<FactSheet>>(ties.Precedence), [], each => each.Precedences, new("le precedenze", "the precedences"));
                Field<RankingRules<FactSheet>, ValueList<ReservedQuota<FactSheet>>> reserves = ranking.Default(
                    "reserves", new ListShape<ReservedQuota<FactSheet>>(ties.Reserve), [], each => each.Reserves, new("i posti riservati", "the reserved places"));
                Field<RankingRules<FactSheet>, UnusedReserve> unused = ranking.Default(
                    "unused", new EnumShape<UnusedReserve>(), UnusedReserve.GoesToOthers, each => each.Unused, new("dove vanno i posti riservati che restano", "where reserved places that are left go"));
                Field<RankingRules<FactSheet>, CohortPolicy> cohort = ranking.Default(
                    "cohort", new EnumShape<CohortPolicy>(), CohortPolicy.Frozen, each => each.Cohort, new("se il confronto tra le domande si rifà", "whether the comparison of the applications is made again"));
                return new Func<Members, Validated<RankingRules<FactSheet>>>(read => RankingRules<FactSheet>.Create(
                    read.Of(label), read.Of(grid), read.Or(keys, []), read.Or(precedences, []), read.Or(reserves, []), read.Or(unused, UnusedReserve.GoesToOthers), read.Or(cohort, CohortPolicy.Frozen)));
            });
    }
}
