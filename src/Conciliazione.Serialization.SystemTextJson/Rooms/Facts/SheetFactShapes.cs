using Conciliazione.Calendars;
using Conciliazione.Facts;

namespace Conciliazione.Serialization;

/// <summary>The shapes of the facts that a sheet states.</summary>
internal static class SheetFactShapes
{
    private static readonly LocalizedText CodeTitle = new("il codice del dato", "the code of the fact");
    private static readonly LocalizedText NameTitle = new("il nome del dato", "the name of the fact");

    private static readonly LocalizedText RuleTitle = new(
        "quando compie gli anni chi è nato il 29 febbraio", "when a person born on 29 February completes a year");

    private static readonly EnumShape<MissingDayRule> MissingDay = new();

    private static readonly ObjectShape<ChoiceOption> Option = ObjectShape<ChoiceOption>.Of("option", new("una voce della scelta", "an option of the choice"), option =>
    {
        Field<ChoiceOption, string> code = option.Required("code", RootShapes.Code, each => each.Code, new("il codice", "the code"));
        Field<ChoiceOption, LocalizedText> title = option.Required("title", RootShapes.Localized, each => each.Title, new("il nome", "the name"));
        return new Func<Members, ChoiceOption>(read => new(read.Of(code), read.Of(title)));
    });

    private static readonly ObjectShape<Unit> OtherUnit = ObjectShape<Unit>.Of("unit", new("un'unità di misura", "a unit of measure"), unit =>
    {
        Field<Unit, string> code = unit.Required("code", RootShapes.Code, each => each.Code, new("il codice", "the code"));
        Field<Unit, LocalizedText> form = unit.Required("form", RootShapes.Localized, each => each.Form, new("come si scrive, con {0} per il numero", "how it is written, with {0} for the number"));
        Field<Unit, LocalizedText> one = unit.Optional("formOfOne", RootShapes.Localized, each => each.FormOfOne == each.Form ? null : each.FormOfOne, new("come si scrive per uno", "how it is written for one"));
        Field<Unit, long> decimals = unit.Default("decimals", new WholeNumberShape(0, 8), 0L, each => each.Decimals, new("i decimali", "the decimals"));
        return new Func<Members, Unit>(read => new(read.Of(code), read.Of(form), read.OrNone(one), (int)read.Or(decimals, 0L)));
    });

    /// <summary>Every kind of fact.</summary>
    public static UnionShape<Fact<FactSheet>> Fact { get; } = new(
        "fact",
        "kind",
        UnionShape<Fact<FactSheet>>.Kind("yesNo", Plain("yesNoFact", new("un dato sì o no", "a fact that is yes or no"), SheetFact.YesNo)),
        UnionShape<Fact<FactSheet>>.Kind("wholeNumber", WholeNumber()),
        UnionShape<Fact<FactSheet>>.Kind("amount", Plain("amountFact", new("un importo", "an amount"), SheetFact.Amount)),
        UnionShape<Fact<FactSheet>>.Kind("day", Plain("dayFact", new("un giorno", "a day"), SheetFact.Day)),
        UnionShape<Fact<FactSheet>>.Kind("age", WithRule("ageFact", new("un'età, da una data di nascita", "an age, by a birth date"), SheetFact.Age, fact => fact.Rule)),
        UnionShape<Fact<FactSheet>>.Kind("distance", Plain("distanceFact", new("una distanza in metri", "a distance in metres"), SheetFact.Distance)),
        UnionShape<Fact<FactSheet>>.Kind("choice", Choice()),
        UnionShape<Fact<FactSheet>>.Kind(
            "datedList", WithRule("datedListFact", new("un elenco di giorni, come le date di nascita dei figli", "a list of days, such as birth dates of children"), SheetFact.DatedList, fact => fact.Rule)),
        UnionShape<Fact<FactSheet>>.Kind("share", Share()),
        UnionShape<Fact<FactSheet>>.Kind("moment", Plain("momentFact", new("un istante", "an instant"), SheetFact.Moment)),
        UnionShape<Fact<FactSheet>>.Kind("marks", Marks()));

    /// <summary>The facts of a call, under their codes.</summary>
    public static Shape<FactCatalogue<FactSheet>> Catalogue { get; } = new CatalogueShape(new(Fact));

    private static ObjectShape<T> Plain<T>(string name, LocalizedText title, Func<string, LocalizedText, T> make)
        where T : Fact<FactSheet> => ObjectShape<T>.Of(name, title, fact =>
        {
            Field<T, string> code = fact.Required("code", RootShapes.Code, each => each.Code, CodeTitle);
            Field<T, LocalizedText> named = fact.Required("title", RootShapes.Localized, each => each.Title, NameTitle);
            return new Func<Members, T>(read => make(read.Of(code), read.Of(named)));
        });

    private static ObjectShape<T> WithRule<T>(string name, LocalizedText title, Func<string, LocalizedText, MissingDayRule, T> make, Func<T, MissingDayRule> ruleOf)
        where T : Fact<FactSheet> => ObjectShape<T>.Of(name, title, fact =>
        {
            Field<T, string> code = fact.Required("code", RootShapes.Code, each => each.Code, CodeTitle);
            Field<T, LocalizedText> named = fact.Required("title", RootShapes.Localized, each => each.Title, NameTitle);
            Field<T, MissingDayRule> rule = fact.Default("missingDay", MissingDay, MissingDayRule.LastOfMonth, ruleOf, RuleTitle);
            return new Func<Members, T>(read => make(read.Of(code), read.Of(named), read.Or(rule, MissingDayRule.LastOfMonth)));
        });

    private static ObjectShape<Fact<FactSheet>.WholeNumber> WholeNumber() => ObjectShape<Fact<FactSheet>.WholeNumber>.Of("wholeNumberFact", new("un numero intero", "a whole number"), fact =>
    {
        Field<Fact<FactSheet>.WholeNumber, string> code = fact.Required("code", RootShapes.Code, each => each.Code, CodeTitle);
        Field<Fact<FactSheet>.WholeNumber, LocalizedText> named = fact.Required("title", RootShapes.Localized, each => each.Title, NameTitle);
        Field<Fact<FactSheet>.WholeNumber, Unit> unit = fact.Optional(
            "unit", OtherUnit, each => each.Unit == Unit.Count ? null : each.Unit, new("l'unità di misura", "the unit of measure"));
        return new Func<Members, Fact<FactSheet>.WholeNumber>(read => SheetFact.WholeNumber(read.Of(code), read.Of(named), read.OrNone(unit)));
    });

    private static ObjectShape<Fact<FactSheet>.Choice> Choice() => ObjectShape<Fact<FactSheet>.Choice>.Of("choiceFact", new("una scelta tra più voci", "a choice among options"), fact =>
    {
        Field<Fact<FactSheet>.Choice, string> code = fact.Required("code", RootShapes.Code, each => each.Code, CodeTitle);
        Field<Fact<FactSheet>.Choice, LocalizedText> named = fact.Required("title", RootShapes.Localized, each => each.Title, NameTitle);
        Field<Fact<FactSheet>.Choice, ValueList<ChoiceOption>> options = fact.Required("options", new ListShape<ChoiceOption>(Option), each => each.Options, new("le voci", "the options"));
        return new Func<Members, Fact<FactSheet>.Choice>(read => SheetFact.Choice(read.Of(code), read.Of(named), read.Of(options)));
    });

    private static ObjectShape<Fact<FactSheet>.Share> Share() => ObjectShape<Fact<FactSheet>.Share>.Of("shareFact", new("una quota di un intero", "a share of a whole"), fact =>
    {
        Field<Fact<FactSheet>.Share, string> code = fact.Required("code", RootShapes.Code, each => each.Code, CodeTitle);
        Field<Fact<FactSheet>.Share, LocalizedText> named = fact.Required("title", RootShapes.Localized, each => each.Title, NameTitle);
        Field<Fact<FactSheet>.Share, ComparisonRule> comparison = fact.Optional(
            "comparison", NumberShapes.Comparison, each => each.Comparison == ComparisonRule.Exact ? null : each.Comparison, new("come si confronta con una percentuale", "how it is compared with a percentage"));
        return new Func<Members, Fact<FactSheet>.Share>(read => SheetFact.Share(read.Of(code), read.Of(named), read.OrNone(comparison)));
    });

    private static ObjectShape<Fact<FactSheet>.Marks> Marks() => ObjectShape<Fact<FactSheet>.Marks>.Of("marksFact", new("il voto, o un voto per commissario", "the mark, or a mark from each commissioner"), fact =>
    {
        Field<Fact<FactSheet>.Marks, string> code = fact.Required("code", RootShapes.Code, each => each.Code, CodeTitle);
        Field<Fact<FactSheet>.Marks, LocalizedText> named = fact.Required("title", RootShapes.Localized, each => each.Title, NameTitle);
        Field<Fact<FactSheet>.Marks, bool> single = fact.Default("single", new YesNoShape(), false, each => each.IsSingle, new("se il voto è uno solo", "whether there is one mark only"));
        return new Func<Members, Fact<FactSheet>.Marks>(read => read.Or(single, false) ? SheetFact.Mark(read.Of(code), read.Of(named)) : SheetFact.Marks(read.Of(code), read.Of(named)));
    });
}
