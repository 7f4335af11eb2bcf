using System.Diagnostics;
using Conciliazione.Facts;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Serialization;

/// <content>The rules that read a measure, whose values are written by the kind of their fact.</content>
internal sealed partial class ScoringShapes<TSubject>
{
    private ObjectShape<ScoringRule<TSubject>.Bands> Bands() => ObjectShape<ScoringRule<TSubject>.Bands>.Of("bandsRule", new("punti per fasce di una misura", "points by bands of a measure"), rule =>
    {
        Field<ScoringRule<TSubject>.Bands, RuleLabel> label = rule.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<ScoringRule<TSubject>.Bands, Fact<TSubject>> fact = rule.Required("fact", _facts.Measure, each => each.Fact, FactTitle);
        Field<ScoringRule<TSubject>.Bands, Points> elsewhere = rule.Optional(
            "elsewhere", RootShapes.Points, each => each.Elsewhere, new("i punti fuori dalle fasce; se manca, le fasce coprono tutto", "the points outside the bands; if absent, the bands cover everything"));
        LaterField<ScoringRule<TSubject>.Bands> bands = rule.Later(
            "bands",
            schema => MeasureShapes.AnyOf(measure => measure.BandsSchema(schema)),
            read => read.Has(fact) ? MeasureShapes.For(read.Of(fact).Kind)?.AnyBands : null,
            (writer, each) => MeasureShapes.For(each.Fact.Kind)!.WriteBands(writer, each.Declared),
            new("le fasce", "the bands"));
        return new Func<Members, ScoringRule<TSubject>.Bands>(read => read.Of(fact) switch
        {
            Fact<TSubject>.Measured<int> x => Banded(read, x),
            Fact<TSubject>.Measured<Euro> x => Banded(read, x),
            Fact<TSubject>.Measured<Percentage> x => Banded(read, x),
            Fact<TSubject>.Measured<LocalDate> x => Banded(read, x),
            Fact<TSubject>.Measured<Instant> x => Banded(read, x),
            _ => throw new UnreachableException(),
        });

        ScoringRule<TSubject>.Bands Banded<TValue>(Members read, Fact<TSubject>.Measured<TValue> measured)
            where TValue : struct, IComparable<TValue> => (ScoringRule<TSubject>.Bands)ScoringRule.Bands(
                read.Of(label), measured, read.OrNull(elsewhere), read.Of<ScoringRule<TSubject>.Bands, ValueList<Band<TValue>>>(bands).ToArray());
    });

    private ObjectShape<ScoringRule<TSubject>.Scaled> Scaled() => ObjectShape<ScoringRule<TSubject>.Scaled>.Of("scaledRule", new("punti in proporzione tra due valori", "points in proportion between two values"), rule =>
    {
        Field<ScoringRule<TSubject>.Scaled, RuleLabel> label = rule.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<ScoringRule<TSubject>.Scaled, Fact<TSubject>> fact = rule.Required("fact", _facts.Number, each => each.Fact, FactTitle);
        LaterField<ScoringRule<TSubject>.Scaled> zeroAt = Value(rule, fact, "zeroAt", each => each.ZeroAt, new("dove i punti sono zero", "where there are no points"));
        LaterField<ScoringRule<TSubject>.Scaled> fullAt = Value(rule, fact, "fullAt", each => each.FullAt, new("dove i punti sono tutti", "where there are all points"));
        Field<ScoringRule<TSubject>.Scaled, Points> maximum = rule.Required("maximum", RootShapes.Points, each => each.Maximum, MaximumTitle);
        Field<ScoringRule<TSubject>.Scaled, PointsRounding> rounding = rule.Required("rounding", ScoreShapes.Rounding, each => each.Rounding, RoundingTitle);
        return new Func<Members, ScoringRule<TSubject>.Scaled>(read => (ScoringRule<TSubject>.Scaled)(read.Of(fact) switch
        {
            Fact<TSubject>.Measured<int> x => ScoringRule.Scaled(read.Of(label), x, Of<int>(read, zeroAt), Of<int>(read, fullAt), read.Of(maximum), read.Of(rounding)),
            Fact<TSubject>.Measured<Euro> x => ScoringRule.Scaled(read.Of(label), x, Of<Euro>(read, zeroAt), Of<Euro>(read, fullAt), read.Of(maximum), read.Of(rounding)),
            Fact<TSubject>.Measured<Percentage> x => ScoringRule.Scaled(read.Of(label), x, Of<Percentage>(read, zeroAt), Of<Percentage>(read, fullAt), read.Of(maximum), read.Of(rounding)),
            _ => throw new UnreachableException(),
        }));

        static TValue Of<TValue>(Members read, LaterField<ScoringRule<TSubject>.Scaled> field)
            where TValue : notnull => read.Of<ScoringRule<TSubject>.Scaled, TValue>(field);
    });

    private static LaterField<ScoringRule<TSubject>.Scaled> Value(
        ObjectShape<ScoringRule<TSubject>.Scaled>.Declaration rule,
        Field<ScoringRule<TSubject>.Scaled, Fact<TSubject>> fact,
        string name,
        Func<ScoringRule<TSubject>.Scaled, FactValue> get,
        LocalizedText title) => rule.Later(
            name,
            schema => MeasureShapes.AnyOf(measure => measure.ValueSchema(schema)),
            read => read.Has(fact) ? MeasureShapes.For(read.Of(fact).Kind)?.AnyValue : null,
            (writer, each) => MeasureShapes.For(each.Fact.Kind)!.WriteValue(writer, get(each)),
            title);

    private ObjectShape<ScoringRule<TSubject>.InCohort> InCohort() => ObjectShape<ScoringRule<TSubject>.InCohort>.Of("inCohortRule", new("punti in proporzione tra il minimo e il massimo delle domande", "points in proportion between the lowest and the highest of the applications"), rule =>
    {
        Field<ScoringRule<TSubject>.InCohort, RuleLabel> label = rule.Required("label", RootShapes.Label, each => each.Label, LabelTitle);
        Field<ScoringRule<TSubject>.InCohort, Fact<TSubject>> fact = rule.Required("fact", _facts.Number, each => each.Fact, FactTitle);
        Field<ScoringRule<TSubject>.InCohort, CohortBest> best = rule.Required("best", ScoreShapes.Best, each => each.Best, new("se vale di più il più alto o il più basso", "whether the highest or the lowest is worth most"));
        Field<ScoringRule<TSubject>.InCohort, Points> maximum = rule.Required("maximum", RootShapes.Points, each => each.Maximum, MaximumTitle);
        Field<ScoringRule<TSubject>.InCohort, Points> allEqual = rule.Required("whenAllEqual", RootShapes.Points, each => each.WhenAllEqual, new("i punti se sono tutti uguali", "the points if all are equal"));
        Field<ScoringRule<TSubject>.InCohort, PointsRounding> rounding = rule.Required("rounding", ScoreShapes.Rounding, each => each.Rounding, RoundingTitle);
        return new Func<Members, ScoringRule<TSubject>.InCohort>(read => (ScoringRule<TSubject>.InCohort)(read.Of(fact) switch
        {
            Fact<TSubject>.Measured<int> x => ScoringRule.InCohort(read.Of(label), x, read.Of(best), read.Of(maximum), read.Of(allEqual), read.Of(rounding)),
            Fact<TSubject>.Measured<Euro> x => ScoringRule.InCohort(read.Of(label), x, read.Of(best), read.Of(maximum), read.Of(allEqual), read.Of(rounding)),
            Fact<TSubject>.Measured<Percentage> x => ScoringRule.InCohort(read.Of(label), x, read.Of(best), read.Of(maximum), read.Of(allEqual), read.Of(rounding)),
            _ => throw new UnreachableException(),
        }));
    });
}
