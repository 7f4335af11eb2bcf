using System.Diagnostics;
using System.Numerics;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Serialization;

/// <summary>The shapes of tie keys, precedences and reserves.</summary>
/// <typeparam name="TApplication">The type of the applications.</typeparam>
internal sealed class RankingShapes<TApplication>
    where TApplication : notnull
{
    private static readonly LocalizedText LabelTitle = new("l'intestazione del criterio", "the heading of the criterion");
    private static readonly LocalizedText FactTitle = new("il codice del dato", "the code of the fact");

    private static readonly LocalizedText CutOffTitle = new(
        "se vale solo tra chi è a pari merito dove finiscono i posti", "whether it only counts among those tied where the places end");

    private static readonly LocalizedText UnknownTitle = new("che cosa vale se il dato è ignoto", "what holds if the fact is unknown");

    private static readonly EnumShape<WhenUnknown> Unknown = new();

    private readonly FactReferences<TApplication> _facts;

    public RankingShapes(FactReferences<TApplication> facts, Shape<Audience<TApplication>> audience)
    {
        _facts = facts;
        Tie = new UnionShape<TieKey<TApplication>>(
            "tie",
            "kind",
            UnionShape<TieKey<TApplication>>.Kind("measure", Measured()),
            UnionShape<TieKey<TApplication>>.Kind("answer", Answer()),
            UnionShape<TieKey<TApplication>>.Kind("points", Part()),
            UnionShape<TieKey<TApplication>>.Kind("lot", Lot()));
        Precedence = PrecedenceShape();
        Reserve = ReserveShape(audience);
    }

    public Shape<TieKey<TApplication>> Tie { get; }

    public Shape<Precedence<TApplication>> Precedence { get; }

    public Shape<ReservedQuota<TApplication>> Reserve { get; }

    private static TCase AtCutOff<TCase>(TieKey<TApplication> key, bool only)
        where TCase : TieKey<TApplication> => (TCase)(only ? key.OnlyAtCutOff() : key);

    private ObjectShape<TieKey<TApplication>.Measured> Measured() => ObjectShape<TieKey<TApplication>.Measured>.Of("measureTie", new("una misura", "a measure"), key =>
    {
        Field<TieKey<TApplication>.Measured, RuleLabel> label = key.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<TieKey<TApplication>.Measured, Fact<TApplication>> fact = key.Required("fact", _facts.Measure, each => each.Fact, FactTitle);
        Field<TieKey<TApplication>.Measured, bool> lowest = key.Required("lowestFirst", RootShapes.YesNo, each => each.LowestFirst, new("se viene prima il più basso", "whether the lower ranks first"));
        Field<TieKey<TApplication>.Measured, WhenUnknown> unknown = key.Default("whenUnknown", Unknown, WhenUnknown.StaysTied, each => each.WhenUnknown, UnknownTitle);
        Field<TieKey<TApplication>.Measured, bool> only = key.Default("onlyAtCutOff", RootShapes.YesNo, false, each => each.IsOnlyAtCutOff, CutOffTitle);
        return new Func<Members, TieKey<TApplication>.Measured>(read => AtCutOff<TieKey<TApplication>.Measured>(
            read.Of(fact) switch
            {
                Fact<TApplication>.Measured<int> x => BySize(read, x),
                Fact<TApplication>.Measured<Euro> x => BySize(read, x),
                Fact<TApplication>.Measured<Percentage> x => BySize(read, x),
                Fact<TApplication>.Measured<LocalDate> x => ByTime(read, x),
                Fact<TApplication>.Measured<Instant> x => ByTime(read, x),
                _ => throw new UnreachableException(),
            },
            read.Or(only, false)));

        WhenUnknown Open(Members read) => read.Or(unknown, WhenUnknown.StaysTied);

        TieKey<TApplication> ByTime<TValue>(Members read, Fact<TApplication>.Measured<TValue> measured)
            where TValue : struct, IComparable<TValue> =>
            read.Of(lowest) ? TieKey.EarlierFirst(read.Of(label), measured, Open(read)) : TieKey.LaterFirst(read.Of(label), measured, Open(read));

        TieKey<TApplication> BySize<TValue>(Members read, Fact<TApplication>.Measured<TValue> measured)
            where TValue : struct, IComparable<TValue>, IAdditionOperators<TValue, TValue, TValue> =>
            read.Of(lowest) ? TieKey.SmallerFirst(read.Of(label), measured, Open(read)) : TieKey.LargerFirst(read.Of(label), measured, Open(read));
    });

    private ObjectShape<TieKey<TApplication>.Answer> Answer() => ObjectShape<TieKey<TApplication>.Answer>.Of("answerTie", new("una risposta sì o no", "an answer, yes or no"), key =>
    {
        Field<TieKey<TApplication>.Answer, RuleLabel> label = key.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<TieKey<TApplication>.Answer, Fact<TApplication>.YesNo> fact = key.Required("fact", _facts.YesNo, each => each.Fact, FactTitle);
        Field<TieKey<TApplication>.Answer, bool> yes = key.Default("yesFirst", RootShapes.YesNo, true, each => each.YesFirst, new("se viene prima chi ha risposto sì", "whether those who answered yes rank first"));
        Field<TieKey<TApplication>.Answer, WhenUnknown> unknown = key.Default("whenUnknown", Unknown, WhenUnknown.StaysTied, each => each.WhenUnknown, UnknownTitle);
        Field<TieKey<TApplication>.Answer, bool> only = key.Default("onlyAtCutOff", RootShapes.YesNo, false, each => each.IsOnlyAtCutOff, CutOffTitle);
        return new Func<Members, TieKey<TApplication>.Answer>(read =>
        {
            WhenUnknown open = read.Or(unknown, WhenUnknown.StaysTied);
            TieKey<TApplication> made = read.Or(yes, true) ? TieKey.YesFirst(read.Of(label), read.Of(fact), open) : TieKey.NoFirst(read.Of(label), read.Of(fact), open);
            return AtCutOff<TieKey<TApplication>.Answer>(made, read.Or(only, false));
        });
    });

    private static ObjectShape<TieKey<TApplication>.Part> Part() => ObjectShape<TieKey<TApplication>.Part>.Of("pointsTie", new("i punti di una parte della griglia", "the points of a part of the grid"), key =>
    {
        Field<TieKey<TApplication>.Part, RuleLabel> label = key.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<TieKey<TApplication>.Part, string> code = key.Required("of", RootShapes.Code, each => each.Code, new("il codice della sezione o del criterio", "the code of the section or criterion"));
        Field<TieKey<TApplication>.Part, bool> higher = key.Default("higherFirst", RootShapes.YesNo, true, each => each.HigherFirst, new("se viene prima chi ne ha di più", "whether more points rank first"));
        Field<TieKey<TApplication>.Part, bool> only = key.Default("onlyAtCutOff", RootShapes.YesNo, false, each => each.IsOnlyAtCutOff, CutOffTitle);
        return new Func<Members, TieKey<TApplication>.Part>(read => AtCutOff<TieKey<TApplication>.Part>(
            read.Or(higher, true) ? TieKey.HigherPart<TApplication>(read.Of(label), read.Of(code)) : TieKey.LowerPart<TApplication>(read.Of(label), read.Of(code)), read.Or(only, false)));
    });

    private static ObjectShape<TieKey<TApplication>.Lot> Lot() => ObjectShape<TieKey<TApplication>.Lot>.Of("lotTie", new("un sorteggio da un seme pubblicato", "a lot drawn from a published seed"), key =>
    {
        Field<TieKey<TApplication>.Lot, RuleLabel> label = key.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<TieKey<TApplication>.Lot, string> seed = key.Required("seed", RootShapes.Text, each => each.Seed, new("il seme", "the seed"));
        Field<TieKey<TApplication>.Lot, bool> only = key.Default("onlyAtCutOff", RootShapes.YesNo, false, each => each.IsOnlyAtCutOff, CutOffTitle);
        return new Func<Members, TieKey<TApplication>.Lot>(read => AtCutOff<TieKey<TApplication>.Lot>(TieKey.Lot<TApplication>(read.Of(label), read.Of(seed)), read.Or(only, false)));
    });

    private ObjectShape<Precedence<TApplication>> PrecedenceShape() => ObjectShape<Precedence<TApplication>>.Of("precedence", new("chi viene prima, qualunque siano i punti", "who comes first, whatever the points"), precedence =>
    {
        Field<Precedence<TApplication>, RuleLabel> label = precedence.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<Precedence<TApplication>, ValueList<Fact<TApplication>>> facts = precedence.Required(
            "facts", new ListShape<Fact<TApplication>>(_facts.Any), each => each.Facts, new("una scelta, o più risposte in ordine", "a choice, or answers in their order"));
        Field<Precedence<TApplication>, ValueList<string>> options = precedence.Default(
            "options", new ListShape<string>(RootShapes.Code), [], each => each.Options, new("le voci della scelta, in ordine", "the options of the choice, in their order"));
        return new Func<Members, Validated<Precedence<TApplication>>>(read => read.Of(facts) switch
        {
            [Fact<TApplication>.Choice choice] => Validated.Valid(Rankings.Precedence.Of(read.Of(label), choice, read.Or(options, []).ToArray())),
            { Count: > 0 } answers when answers.All(fact => fact is Fact<TApplication>.YesNo) && read.Or(options, []).Count == 0 =>
                Validated.Valid(Rankings.Precedence.YesFirst(read.Of(label), (Fact<TApplication>.YesNo)answers[0], [.. answers.Skip(1).Cast<Fact<TApplication>.YesNo>()])),
            _ => Refused.With<Precedence<TApplication>>(
                new("servono una sola scelta con le sue voci, o più risposte sì o no senza voci", "it takes one choice with its options, or answers without options"), new("la precedenza", "the precedence")),
        });
    });

    private static ObjectShape<ReservedQuota<TApplication>> ReserveShape(Shape<Audience<TApplication>> audience) => ObjectShape<ReservedQuota<TApplication>>.Of("reserve", new("posti riservati", "reserved places"), reserve =>
    {
        Field<ReservedQuota<TApplication>, RuleLabel> label = reserve.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<ReservedQuota<TApplication>, Audience<TApplication>> whom = reserve.Required("audience", audience, each => each.Audience, new("a chi", "for whom"));
        Field<ReservedQuota<TApplication>, int> places = reserve.Required("places", RootShapes.IntegerIn(0, int.MaxValue), each => each.Places, new("quanti", "how many"));
        return new Func<Members, ReservedQuota<TApplication>>(read => new(read.Of(label), read.Of(whom), read.Of(places)));
    });
}
