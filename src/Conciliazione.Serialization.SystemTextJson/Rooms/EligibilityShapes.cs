using System.Diagnostics;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Serialization;

/// <summary>The shapes of requirements.</summary>
/// <typeparam name="TSubject">The type of the subject.</typeparam>
internal sealed class EligibilityShapes<TSubject>
    where TSubject : notnull
{
    private static readonly LocalizedText LabelTitle = new("l'intestazione del requisito", "the heading of the requirement");
    private static readonly LocalizedText FactTitle = new("il codice del dato", "the code of the fact");
    private static readonly LocalizedText PartsTitle = new("le parti", "the parts");

    private readonly FactReferences<TSubject> _facts;
    private readonly ListShape<Requirement<TSubject>> _parts;
    private readonly ValueList<Requirement<TSubject>.Written> _written;

    public EligibilityShapes(FactReferences<TSubject> facts, ValueList<Requirement<TSubject>.Written> written)
    {
        _facts = facts;
        _written = written;
        _parts = new(new LazyShape<Requirement<TSubject>>(() => Requirement!));
        Requirement = new UnionShape<Requirement<TSubject>>(
            "requirement",
            "kind",
            Kind("is", Answer()),
            Kind("within", Within()),
            Kind("among", Among()),
            Kind("count", Count()),
            Kind("allOf", Composite<Requirement<TSubject>.AllOf>("allOf", new("tutte le parti", "all of the parts"), (label, parts) => Eligibility.Requirement.AllOf(label, parts))),
            Kind("anyOf", Composite<Requirement<TSubject>.AnyOf>("anyOf", new("almeno una parte", "at least one part"), (label, parts) => Eligibility.Requirement.AnyOf(label, parts))),
            Kind("noneOf", Composite<Requirement<TSubject>.NoneOf>("noneOf", new("nessuna delle parti", "none of the parts"), (label, parts) => Eligibility.Requirement.NoneOf(label, parts))),
            Kind("someOf", SomeOf()),
            Kind("staged", Composite<Requirement<TSubject>.Staged>("staged", new("passaggi, uno dopo l'altro", "steps, one after the other"), (label, parts) => Eligibility.Requirement.Staged(label, parts))),
            Kind("curable", Curable()),
            Kind("written", Written()));
    }

    public Shape<Requirement<TSubject>> Requirement { get; }

    private static UnionShape<Requirement<TSubject>>.Case Kind<TCase>(string kind, ObjectShape<TCase> shape)
        where TCase : Requirement<TSubject> => UnionShape<Requirement<TSubject>>.Kind(kind, shape);

    private ObjectShape<Requirement<TSubject>.Answer> Answer() => ObjectShape<Requirement<TSubject>.Answer>.Of(
        "isRequirement", new("una risposta sì o no", "an answer, yes or no"), requirement =>
        {
            Field<Requirement<TSubject>.Answer, RuleLabel> label = requirement.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
            Field<Requirement<TSubject>.Answer, Fact<TSubject>.YesNo> fact = requirement.Required("fact", _facts.YesNo, each => each.Fact, FactTitle);
            Field<Requirement<TSubject>.Answer, bool> expected = requirement.Default("expected", RootShapes.YesNo, true, each => each.Expected, new("la risposta richiesta", "the answer required"));
            return new Func<Members, Requirement<TSubject>.Answer>(read => (Requirement<TSubject>.Answer)(read.Or(expected, true)
                ? Eligibility.Requirement.Is(read.Of(label), read.Of(fact))
                : Eligibility.Requirement.IsNot(read.Of(label), read.Of(fact))));
        });

    private ObjectShape<Requirement<TSubject>.Within> Within() => ObjectShape<Requirement<TSubject>.Within>.Of(
        "withinRequirement", new("una misura entro gli estremi", "a measure within bounds"), requirement =>
        {
            Field<Requirement<TSubject>.Within, RuleLabel> label = requirement.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
            Field<Requirement<TSubject>.Within, Fact<TSubject>> fact = requirement.Required("fact", _facts.Measure, each => each.Fact, FactTitle);
            LaterField<Requirement<TSubject>.Within> bounds = requirement.Later(
                "bounds",
                schema => MeasureShapes.AnyOf(measure => measure.BoundsSchema(schema)),
                read => read.Has(fact) ? MeasureShapes.For(read.Of(fact).Kind)?.AnyBounds : null,
                (writer, each) => MeasureShapes.For(each.Fact.Kind)!.WriteBounds(writer, each.Bounds),
                new("gli estremi", "the bounds"));
            return new Func<Members, Requirement<TSubject>.Within>(read => (Requirement<TSubject>.Within)(read.Of(fact) switch
            {
                Fact<TSubject>.Measured<int> x => Eligibility.Requirement.Within(read.Of(label), x, read.Of<Requirement<TSubject>.Within, Bounds<int>>(bounds)),
                Fact<TSubject>.Measured<Euro> x => Eligibility.Requirement.Within(read.Of(label), x, read.Of<Requirement<TSubject>.Within, Bounds<Euro>>(bounds)),
                Fact<TSubject>.Measured<Percentage> x => Eligibility.Requirement.Within(read.Of(label), x, read.Of<Requirement<TSubject>.Within, Bounds<Percentage>>(bounds)),
                Fact<TSubject>.Measured<LocalDate> x => Eligibility.Requirement.Within(read.Of(label), x, read.Of<Requirement<TSubject>.Within, Bounds<LocalDate>>(bounds)),
                Fact<TSubject>.Measured<Instant> x => Eligibility.Requirement.Within(read.Of(label), x, read.Of<Requirement<TSubject>.Within, Bounds<Instant>>(bounds)),
                _ => throw new UnreachableException(),
            }));
        });

    private ObjectShape<Requirement<TSubject>.Among> Among() => ObjectShape<Requirement<TSubject>.Among>.Of(
        "amongRequirement", new("una scelta tra le voci ammesse", "a choice among the options accepted"), requirement =>
        {
            Field<Requirement<TSubject>.Among, RuleLabel> label = requirement.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
            Field<Requirement<TSubject>.Among, Fact<TSubject>.Choice> fact = requirement.Required("fact", _facts.Choice, each => each.Fact, FactTitle);
            Field<Requirement<TSubject>.Among, ValueList<string>> accepted = requirement.Required(
                "accepted", new ListShape<string>(RootShapes.Code), each => each.Accepted, new("i codici delle voci ammesse", "the codes of the options accepted"));
            return new Func<Members, Requirement<TSubject>.Among>(read => (Requirement<TSubject>.Among)Eligibility.Requirement.Among(read.Of(label), read.Of(fact), read.Of(accepted).ToArray()));
        });

    private ObjectShape<Requirement<TSubject>.Count> Count() => ObjectShape<Requirement<TSubject>.Count>.Of(
        "countRequirement", new("quante voci di un elenco", "how many items of a list"), requirement =>
        {
            Field<Requirement<TSubject>.Count, RuleLabel> label = requirement.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
            Field<Requirement<TSubject>.Count, Fact<TSubject>.DatedList> fact = requirement.Required("fact", _facts.DatedList, each => each.Fact, FactTitle);
            Field<Requirement<TSubject>.Count, Bounds<int>> aged = requirement.Default(
                "aged", MeasureShapes.Number.Bounds, default, each => each.Aged, new("l'età, in anni compiuti, delle voci contate", "the age, in completed years, of the items counted"));
            Field<Requirement<TSubject>.Count, Bounds<int>> howMany = requirement.Required("howMany", MeasureShapes.Number.Bounds, each => each.HowMany, new("quante", "how many"));
            return new Func<Members, Requirement<TSubject>.Count>(read => (Requirement<TSubject>.Count)Eligibility.Requirement.Count(
                read.Of(label), read.Of(fact), read.Or(aged, default), read.Of(howMany)));
        });

    private ObjectShape<TCase> Composite<TCase>(string name, LocalizedText title, Func<RuleLabel, Requirement<TSubject>[], Requirement<TSubject>> make)
        where TCase : Requirement<TSubject> => ObjectShape<TCase>.Of(name + "Requirement", title, requirement =>
        {
            Field<TCase, RuleLabel> label = requirement.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
            Field<TCase, ValueList<Requirement<TSubject>>> parts = requirement.Required("parts", _parts, each => each.Parts, PartsTitle);
            return new Func<Members, TCase>(read => (TCase)make(read.Of(label), read.Of(parts).ToArray()));
        });

    private ObjectShape<Requirement<TSubject>.SomeOf> SomeOf() => ObjectShape<Requirement<TSubject>.SomeOf>.Of(
        "someOfRequirement", new("un certo numero di parti", "a given number of parts"), requirement =>
        {
            Field<Requirement<TSubject>.SomeOf, RuleLabel> label = requirement.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
            Field<Requirement<TSubject>.SomeOf, int> atLeast = requirement.Required("atLeast", RootShapes.Integer, each => each.AtLeast, new("quante almeno", "how many at least"));
            Field<Requirement<TSubject>.SomeOf, ValueList<Requirement<TSubject>>> parts = requirement.Required("parts", _parts, each => each.Parts, PartsTitle);
            return new Func<Members, Requirement<TSubject>.SomeOf>(read => (Requirement<TSubject>.SomeOf)Eligibility.Requirement.SomeOf(read.Of(label), read.Of(atLeast), read.Of(parts).ToArray()));
        });

    private ObjectShape<Requirement<TSubject>.Curable> Curable() => ObjectShape<Requirement<TSubject>.Curable>.Of(
        "curableRequirement", new("ciò che si può integrare fino a un giorno", "what may be cured until a day"), requirement =>
        {
            Field<Requirement<TSubject>.Curable, RuleLabel> label = requirement.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
            Field<Requirement<TSubject>.Curable, LocalDate> until = requirement.Required("until", RootShapes.Day, each => each.Until, new("l'ultimo giorno, compreso", "the last day, included"));
            Field<Requirement<TSubject>.Curable, Requirement<TSubject>> part = requirement.Required("part", new LazyShape<Requirement<TSubject>>(() => Requirement), each => each.Parts[0], new("che cosa", "what"));
            return new Func<Members, Requirement<TSubject>.Curable>(read => (Requirement<TSubject>.Curable)Eligibility.Requirement.Curable(read.Of(label), read.Of(until), read.Of(part)));
        });

    private ObjectShape<Requirement<TSubject>.Written> Written() => ObjectShape<Requirement<TSubject>.Written>.Of(
        "writtenRequirement", new("un requisito scritto in codice, per nome e versione", "a requirement written in code, by name and version"), requirement =>
        {
            Field<Requirement<TSubject>.Written, RuleLabel> label = requirement.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
            Field<Requirement<TSubject>.Written, string> name = requirement.Required("name", RootShapes.Text, each => each.Name, WrittenRules.NameTitle);
            Field<Requirement<TSubject>.Written, int> version = requirement.Required("version", RootShapes.Integer, each => each.Version, WrittenRules.VersionTitle);
            return new Func<Members, Validated<Requirement<TSubject>.Written>>(read => WrittenRules.Find(
                _written, each => each.Name, each => each.Version, read.Of(name), read.Of(version)).Map(found => found.Under(read.Of(label))));
        });
}
