using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Serialization;

/// <summary>The shapes of scoring rules, sections and grids.</summary>
/// <typeparam name="TSubject">The type of the subject.</typeparam>
internal sealed partial class ScoringShapes<TSubject>
    where TSubject : notnull
{
    private static readonly LocalizedText LabelTitle = new("l'intestazione della regola", "the heading of the rule");
    private static readonly LocalizedText FactTitle = new("il codice del dato", "the code of the fact");
    private static readonly LocalizedText PartsTitle = new("le parti", "the parts");
    private static readonly LocalizedText RoundingTitle = new("come si arrotonda", "how it is rounded");
    private static readonly LocalizedText MaximumTitle = new("il massimo dei punti", "the most points");

    private readonly FactReferences<TSubject> _facts;
    private readonly ListShape<ScoringRule<TSubject>> _parts;
    private readonly ValueList<ScoringRule<TSubject>.Written> _written;

    public ScoringShapes(FactReferences<TSubject> facts, ValueList<ScoringRule<TSubject>.Written> written)
    {
        _facts = facts;
        _written = written;
        _parts = new(new LazyShape<ScoringRule<TSubject>>(() => Rule!));
        Audience = AudienceShape();
        Rule = new UnionShape<ScoringRule<TSubject>>(
            "rule",
            "kind",
            Kind("flag", Flag()),
            Kind("bands", Bands()),
            Kind("perItem", PerItem()),
            Kind("options", Options()),
            Kind("scaled", Scaled()),
            Kind("inCohort", InCohort()),
            Kind("mark", Mark()),
            Kind("percentageOf", PercentageOf()),
            Kind("sum", Sum()),
            Kind("highestOf", HighestOf()),
            Kind("onlyFor", OnlyFor()),
            Kind("written", Written()));
        Section = SectionShape();
    }

    public Shape<ScoringRule<TSubject>> Rule { get; }

    public Shape<Audience<TSubject>> Audience { get; }

    public Shape<ScoringSection<TSubject>> Section { get; }

    private static UnionShape<ScoringRule<TSubject>>.Case Kind<TCase>(string kind, ObjectShape<TCase> shape)
        where TCase : ScoringRule<TSubject> => UnionShape<ScoringRule<TSubject>>.Kind(kind, shape);

    private ObjectShape<ScoringRule<TSubject>.Flag> Flag() => ObjectShape<ScoringRule<TSubject>.Flag>.Of("flagRule", new("punti per un sì", "points for a yes"), rule =>
    {
        Field<ScoringRule<TSubject>.Flag, RuleLabel> label = rule.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<ScoringRule<TSubject>.Flag, Fact<TSubject>.YesNo> fact = rule.Required("fact", _facts.YesNo, each => each.Fact, FactTitle);
        Field<ScoringRule<TSubject>.Flag, Points> points = rule.Required("points", RootShapes.Points, each => each.Points, new("i punti", "the points"));
        return new Func<Members, ScoringRule<TSubject>.Flag>(read => (ScoringRule<TSubject>.Flag)ScoringRule.Flag(read.Of(label), read.Of(fact), read.Of(points)));
    });

    private ObjectShape<ScoringRule<TSubject>.PerItem> PerItem() => ObjectShape<ScoringRule<TSubject>.PerItem>.Of("perItemRule", new("punti per ogni voce di un elenco, secondo l'età", "points for each item of a list, by its age"), rule =>
    {
        Field<ScoringRule<TSubject>.PerItem, RuleLabel> label = rule.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<ScoringRule<TSubject>.PerItem, Fact<TSubject>.DatedList> fact = rule.Required("fact", _facts.DatedList, each => each.Fact, FactTitle);
        Field<ScoringRule<TSubject>.PerItem, Points> limit = rule.Optional("maximum", RootShapes.Points, each => each.Limit.Value, ScoreShapes.LimitTitle);
        Field<ScoringRule<TSubject>.PerItem, ValueList<Band<int>>> bands = rule.Required("bands", MeasureShapes.Number.Bands, each => each.Table, new("le fasce di età e i punti di ogni voce", "the bands of age and the points of each item"));
        return new Func<Members, ScoringRule<TSubject>.PerItem>(read => (ScoringRule<TSubject>.PerItem)ScoringRule.PerItem(
            read.Of(label), read.Of(fact), ScoreShapes.LimitOf(read.OrNull(limit)), read.Of(bands).ToArray()));
    });

    private ObjectShape<ScoringRule<TSubject>.Options> Options() => ObjectShape<ScoringRule<TSubject>.Options>.Of("optionsRule", new("punti secondo la voce scelta", "points by the option chosen"), rule =>
    {
        Field<ScoringRule<TSubject>.Options, RuleLabel> label = rule.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<ScoringRule<TSubject>.Options, Fact<TSubject>.Choice> fact = rule.Required("fact", _facts.Choice, each => each.Fact, FactTitle);
        Field<ScoringRule<TSubject>.Options, ValueList<OptionPoints>> points = rule.Required("points", new ListShape<OptionPoints>(ScoreShapes.Option), each => each.Points, new("i punti di ogni voce", "the points of each option"));
        return new Func<Members, ScoringRule<TSubject>.Options>(read => (ScoringRule<TSubject>.Options)ScoringRule.Options(read.Of(label), read.Of(fact), read.Of(points).ToArray()));
    });

    private ObjectShape<ScoringRule<TSubject>.Mark> Mark() => ObjectShape<ScoringRule<TSubject>.Mark>.Of("markRule", new("il voto della commissione, o la media dei voti", "the mark of the committee, or the mean of its marks"), rule =>
    {
        Field<ScoringRule<TSubject>.Mark, RuleLabel> label = rule.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<ScoringRule<TSubject>.Mark, Fact<TSubject>.Marks> fact = rule.Required("fact", _facts.Marks, each => each.Fact, FactTitle);
        Field<ScoringRule<TSubject>.Mark, Points> maximum = rule.Required("maximum", RootShapes.Points, each => each.Maximum, MaximumTitle);
        Field<ScoringRule<TSubject>.Mark, MarkStep> step = rule.Default("step", ScoreShapes.Step, MarkStep.Whole, each => each.Step, new("se i voti sono interi o a mezzi punti", "whether marks are whole or halves"));
        Field<ScoringRule<TSubject>.Mark, int> commissioners = rule.Optional(
            "commissioners", RootShapes.Integer, each => each.Rounding is null ? null : each.Commissioners, new("i commissari, se conta la media", "the commissioners, if the mean counts"));
        Field<ScoringRule<TSubject>.Mark, PointsRounding> rounding = rule.Optional("rounding", ScoreShapes.Rounding, each => each.Rounding, new("come si arrotonda la media", "how the mean is rounded"));
        return new Func<Members, Validated<ScoringRule<TSubject>.Mark>>(read => (read.OrNull(commissioners), read.OrNone(rounding)) switch
        {
            (null, null) => Validated.Valid((ScoringRule<TSubject>.Mark)ScoringRule.Mark(read.Of(label), read.Of(fact), read.Of(maximum), read.Or(step, MarkStep.Whole))),
            ({ } count, { } rounded) => Validated.Valid(
                (ScoringRule<TSubject>.Mark)ScoringRule.MeanMark(read.Of(label), read.Of(fact), read.Of(maximum), read.Or(step, MarkStep.Whole), count, rounded)),
            _ => Refused.With<ScoringRule<TSubject>.Mark>(
                new("alla media servono sia i commissari sia l'arrotondamento", "a mean needs both the commissioners and the rounding"), new("il voto", "the mark")),
        });
    });

    private static ObjectShape<ScoringRule<TSubject>.PercentageOf> PercentageOf() => ObjectShape<ScoringRule<TSubject>.PercentageOf>.Of("percentageOfRule", new("una percentuale di altri punti", "a percentage of other points"), rule =>
    {
        Field<ScoringRule<TSubject>.PercentageOf, RuleLabel> label = rule.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<ScoringRule<TSubject>.PercentageOf, Percentage> percentage = rule.Required("percentage", RootShapes.Percentage, each => each.Percentage, new("la percentuale", "the percentage"));
        Field<ScoringRule<TSubject>.PercentageOf, Points> limit = rule.Optional("maximum", RootShapes.Points, each => each.Limit.Value, ScoreShapes.LimitTitle);
        Field<ScoringRule<TSubject>.PercentageOf, PointsRounding> rounding = rule.Required("rounding", ScoreShapes.Rounding, each => each.Rounding, RoundingTitle);
        Field<ScoringRule<TSubject>.PercentageOf, ValueList<string>> of = rule.Required("of", new ListShape<string>(RootShapes.Code), each => each.Of, new("i codici di sezioni o criteri", "the codes of sections or criteria"));
        return new Func<Members, ScoringRule<TSubject>.PercentageOf>(read => (ScoringRule<TSubject>.PercentageOf)ScoringRule.PercentageOf<TSubject>(
            read.Of(label), read.Of(percentage), ScoreShapes.LimitOf(read.OrNull(limit)), read.Of(rounding), read.Of(of).ToArray()));
    });

    private ObjectShape<ScoringRule<TSubject>.SumOf> Sum() => ObjectShape<ScoringRule<TSubject>.SumOf>.Of("sumRule", new("la somma delle parti, anche con un massimo", "the sum of the parts, also with a cap"), rule =>
    {
        Field<ScoringRule<TSubject>.SumOf, RuleLabel> label = rule.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<ScoringRule<TSubject>.SumOf, Points> cap = rule.Optional("cap", RootShapes.Points, each => each.Cap, MaximumTitle);
        Field<ScoringRule<TSubject>.SumOf, ValueList<ScoringRule<TSubject>>> parts = rule.Required("parts", _parts, each => each.Parts, PartsTitle);
        return new Func<Members, ScoringRule<TSubject>.SumOf>(read => (ScoringRule<TSubject>.SumOf)(read.OrNull(cap) is { } most
            ? ScoringRule.CappedSum(read.Of(label), most, read.Of(parts).ToArray())
            : ScoringRule.Sum(read.Of(label), read.Of(parts).ToArray())));
    });

    private ObjectShape<ScoringRule<TSubject>.HighestOf> HighestOf() => ObjectShape<ScoringRule<TSubject>.HighestOf>.Of("highestOfRule", new("la più alta delle parti", "the highest of the parts"), rule =>
    {
        Field<ScoringRule<TSubject>.HighestOf, RuleLabel> label = rule.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<ScoringRule<TSubject>.HighestOf, ValueList<ScoringRule<TSubject>>> parts = rule.Required("parts", _parts, each => each.Parts, PartsTitle);
        return new Func<Members, ScoringRule<TSubject>.HighestOf>(read => (ScoringRule<TSubject>.HighestOf)ScoringRule.HighestOf(read.Of(label), read.Of(parts).ToArray()));
    });

    private ObjectShape<ScoringRule<TSubject>.OnlyFor> OnlyFor() => ObjectShape<ScoringRule<TSubject>.OnlyFor>.Of("onlyForRule", new("una regola per una sola platea", "a rule for some only"), rule =>
    {
        Field<ScoringRule<TSubject>.OnlyFor, RuleLabel> label = rule.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<ScoringRule<TSubject>.OnlyFor, Audience<TSubject>> audience = rule.Required("audience", Audience, each => each.Audience, new("per chi", "for whom"));
        Field<ScoringRule<TSubject>.OnlyFor, ScoringRule<TSubject>> part = rule.Required("part", new LazyShape<ScoringRule<TSubject>>(() => Rule), each => each.Part, new("la regola", "the rule"));
        return new Func<Members, ScoringRule<TSubject>.OnlyFor>(read => (ScoringRule<TSubject>.OnlyFor)ScoringRule.OnlyFor(read.Of(label), read.Of(audience), read.Of(part)));
    });

    private ObjectShape<Audience<TSubject>> AudienceShape() => ObjectShape<Audience<TSubject>>.Of("audience", new("per chi vale: chi ha risposto sì, o chi ha scelto certe voci", "for whom it is: those who answered yes, or who chose certain options"), audience =>
    {
        Field<Audience<TSubject>, Fact<TSubject>> fact = audience.Required("fact", _facts.Any, each => each.Fact, FactTitle);
        Field<Audience<TSubject>, ValueList<string>> options = audience.Optional(
            "options", new ListShape<string>(RootShapes.Code), each => each.Fact is Fact<TSubject>.YesNo ? null : each.Options, new("le voci della scelta", "the options of the choice"));
        return new Func<Members, Validated<Audience<TSubject>>>(read => (read.Of(fact), read.OrNone(options)) switch
        {
            (Fact<TSubject>.YesNo yes, null) => Validated.Valid(Scoring.Audience.If(yes)),
            (Fact<TSubject>.Choice choice, { } chosen) => Validated.Valid(Scoring.Audience.Of(choice, chosen.ToArray())),
            _ => Refused.With<Audience<TSubject>>(
                new("serve un dato sì o no, o una scelta con le sue voci", "it takes a fact that is yes or no, or a choice with its options"), new("la platea", "the audience")),
        });
    });

    private ObjectShape<ScoringSection<TSubject>> SectionShape() => ObjectShape<ScoringSection<TSubject>>.Of("section", new("una sezione della griglia", "a section of the grid"), section =>
    {
        Field<ScoringSection<TSubject>, RuleLabel> label = section.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<ScoringSection<TSubject>, Audience<TSubject>> audience = section.Optional("audience", Audience, each => each.Audience, new("per chi vale; per tutti, se manca", "for whom it is; for all, if absent"));
        Field<ScoringSection<TSubject>, Points> maximum = section.Optional("maximum", RootShapes.Points, each => each.Maximum.Value, ScoreShapes.LimitTitle);
        Field<ScoringSection<TSubject>, ValueList<ScoringRule<TSubject>>> criteria = section.Required("criteria", _parts, each => each.Criteria, new("i criteri", "the criteria"));
        return new Func<Members, ScoringSection<TSubject>>(read => read.OrNone(audience) is { } some
            ? ScoringSection.OnlyFor(read.Of(label), some, ScoreShapes.LimitOf(read.OrNull(maximum)), read.Of(criteria).ToArray())
            : ScoringSection.Of(read.Of(label), ScoreShapes.LimitOf(read.OrNull(maximum)), read.Of(criteria).ToArray()));
    });

    private ObjectShape<ScoringRule<TSubject>.Written> Written() => ObjectShape<ScoringRule<TSubject>.Written>.Of(
        "writtenRule", new("una regola scritta in codice, per nome e versione", "a rule written in code, by name and version"), rule =>
        {
            Field<ScoringRule<TSubject>.Written, RuleLabel> label = rule.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
            Field<ScoringRule<TSubject>.Written, string> name = rule.Required("name", RootShapes.Text, each => each.Name, WrittenRules.NameTitle);
            Field<ScoringRule<TSubject>.Written, int> version = rule.Required("version", RootShapes.Integer, each => each.Version, WrittenRules.VersionTitle);
            return new Func<Members, Validated<ScoringRule<TSubject>.Written>>(read => WrittenRules.Find(
                _written, each => each.Name, each => each.Version, read.Of(name), read.Of(version)).Map(found => found.Under(read.Of(label))));
        });
}
