using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;

namespace Conciliazione.Serialization;

/// <summary>The shape of a call whose applications are sheets of facts.</summary>
internal static class CallShape
{
    /// <summary>The form of a document; a file of another form is not read.</summary>
    public const string Form = "conciliazione-call-1";

    private static readonly RuleShapes<FactSheet> Described = new(null);

    private static readonly TextShape<string> FormShape = new(
        new($"la forma del documento, «{Form}»", $"the form of the document, '{Form}'"), text => text, text => text == Form ? text : Known<string>.Unknown, new() { ["const"] = Form });

    public static ObjectShape<SheetCall> Call { get; } = ObjectShape<SheetCall>.Of("call", new("un bando", "a call"), call =>
    {
        call.Required("form", FormShape, _ => Form, new("la forma del documento", "the form of the document"));
        Field<SheetCall, RuleLabel> label = call.Required("label", RootShapes.Label, each => each.Label, new("l'intestazione del bando", "the heading of the call"));
        Field<SheetCall, FactCatalogue<FactSheet>> facts = call.Required("facts", SheetFactShapes.Catalogue, each => each.Catalogue, new("i dati che le regole leggono", "the facts that the rules read"));
        LaterField<SheetCall> requirements = call.Later(
            "requirements",
            Described.Requirements.Schema,
            read => read.Has(facts) ? new RuleShapes<FactSheet>(read.Of(facts)).Requirements : null,
            (writer, each) => Described.Requirements.Write(writer, each.Requirements!),
            new("chi può fare domanda; chiunque, se manca", "who may apply; anyone, if absent"),
            each => each.Requirements is not null);
        LaterField<SheetCall> ranking = call.Later(
            "ranking",
            Described.Ranking.Schema,
            read => read.Has(facts) ? new RuleShapes<FactSheet>(read.Of(facts)).Ranking : null,
            (writer, each) => Described.Ranking.Write(writer, each.Ranking),
            new("la griglia, le precedenze e i criteri a parità di punti", "the grid, the precedences and the tie-breakers"));
        return new Func<Members, SheetCall>(read => new(
            read.Of(label),
            read.Of(facts),
            read.Has(requirements) ? read.Of<SheetCall, RequirementSet<FactSheet>>(requirements) : null,
            read.Of<SheetCall, RankingRules<FactSheet>>(ranking)));
    });
}
