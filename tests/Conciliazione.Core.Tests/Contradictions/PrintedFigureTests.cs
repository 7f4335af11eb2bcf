namespace Conciliazione.Tests.Contradictions;

public sealed class PrintedFigureTests
{
    private static readonly RuleLabel Label = new("F", new("enti", "bodies"), Samples.Source);

    /// <summary>60 = 3 + 26 + 20 + 9 + 1 + 1 (line 116 of the Milan plan).</summary>
    [Fact]
    public void A_sum_that_closes_is_reproduced()
    {
        PrintedFigure figure = PrintedFigure.Sum(Label, FactValue.Of(60), Parts(3, 26, 20, 9, 1, 1));

        var reproduced = Assert.IsType<PrintedFigure.Reproduced>(figure);
        Assert.Equal(6, reproduced.Parts.Count);
        Assert.Null(reproduced.Rounding);
        Assert.Equal("60", reproduced.Computed.Render(Language.Italian));
        Assert.Equal("bodies 60: follows from its parts: part 3; part 26; part 20; part 9; part 1; part 1 — art. 1, Avviso di prova, D.G.R. 1/2030", figure.Render(Language.English));
    }

    /// <summary>118 managers in the prose, 95 = 44 + 28 + 10 + 9 + 1 + 2 + 1 by kind (lines 246 and 250-256).</summary>
    [Fact]
    public void A_sum_that_does_not_close_is_a_contradiction_with_both_sides()
    {
        PrintedFigure figure = PrintedFigure.Sum(Label, FactValue.Of(118), Parts(44, 28, 10, 9, 1, 2, 1));

        var contradicted = Assert.IsType<PrintedFigure.Contradicted>(figure);
        Contradiction contradiction = contradicted.ToContradiction(Samples.Source.At("elenco"), SideInUse.Second, Provenance.Reading);
        Assert.Equal(("F", ContradictionKind.StatedAndComputed), (contradiction.Code, contradiction.Kind));
        Assert.Equal(Ratio.Whole(23), contradiction.Difference!.Value);
        Assert.Equal((7, null), (contradicted.Parts.Count, contradicted.Rounding));
        Assert.Equal("95", contradicted.Computed.Render(Language.English));
        Assert.StartsWith("enti 118: le parti danno 95: parte 44; ", figure.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("bodies 118: its parts give 95: part 44; ", figure.Render(Language.English), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => contradicted.ToContradiction(parts: null!, SideInUse.First, Provenance.Reading));
    }

    /// <summary>219,870 of 732,600 is 30.0123% and 233,870 of 903,329.10 is 25.8898% (lines 349 and 782).</summary>
    [Fact]
    public void A_share_is_compared_at_the_decimals_printed()
    {
        PrintedFigure mean = Share(3001, 219_870, 732_600), cut = Share(2588, 233_870, 903_329.10m);

        Assert.Equal(RoundingRule.HalfUp, Assert.IsType<PrintedFigure.Reproduced>(mean).Rounding);
        var contradicted = Assert.IsType<PrintedFigure.Contradicted>(cut);
        Assert.Equal("25.88979%", contradicted.Computed.Render(Language.English));
        Assert.Equal(RoundingRule.HalfUp, contradicted.Rounding);
        Assert.IsType<PrintedFigure.Reproduced>(Share(2589, 233_870, 903_329.10m));
        Assert.Equal("40%", Assert.IsType<PrintedFigure.Reproduced>(Share(4000, 144_000, 360_000)).Computed.Render(Language.English));
    }

    [Fact]
    public void A_figure_without_parts_is_taken_as_printed()
    {
        PrintedFigure figure = PrintedFigure.WithoutParts(Label, FactValue.Of(318));

        Assert.IsType<PrintedFigure.AsPrinted>(figure);
        Assert.Equal("enti 318: come stampata, senza parti nel testo — art. 1, Avviso di prova, D.G.R. 1/2030", figure.ToString());
        Assert.Equal("asPrinted", figure.Match(_ => "reproduced", _ => "contradicted", _ => "asPrinted"));
    }

    [Fact]
    public void What_is_no_figure_or_of_another_unit_is_refused()
    {
        var words = FactValue.Of(new LocalizedText("molti", "many"));
        var unsourced = new RuleLabel("F", Samples.Title, source: null);
        Assert.Throws<ArgumentException>("printed", () => PrintedFigure.WithoutParts(Label, words));
        Assert.Throws<ArgumentException>(() => PrintedFigure.WithoutParts(unsourced, FactValue.Of(1)));
        Assert.Throws<ArgumentException>("computed", () => PrintedFigure.From(Label, FactValue.Of(1), FactValue.Of(Euro.Of(1)), []));
        Assert.Throws<ArgumentException>("printed", () => PrintedFigure.From(Label, words, FactValue.Of(1), []));
        Assert.Throws<ArgumentException>("printed", () => PrintedFigure.Share(Label, FactValue.Of(1), Part(FactValue.Of(1)), Part(FactValue.Of(2)), RoundingRule.HalfUp));
        Assert.Throws<ArgumentException>("parts", () => PrintedFigure.Sum(Label, FactValue.Of(Euro.Of(1)), Parts(1)));
        Assert.Throws<ArgumentException>("parts", () => PrintedFigure.Sum(Label, FactValue.Of(1), []));
        Assert.Throws<ArgumentException>("whole", () => Share(1, 1, 0));
    }

    [Fact]
    public void Equality_is_by_case_and_content() => ContentEquality.Holds(
        () => PrintedFigure.Sum(Label, FactValue.Of(3), Parts(1, 2)),
        PrintedFigure.Sum(Label, FactValue.Of(3), Parts(2, 1)), PrintedFigure.WithoutParts(Label, FactValue.Of(3)), PrintedFigure.Sum(Label, FactValue.Of(4), Parts(1, 2)));

    /// <summary>A rule for whole euros rounds what is no amount as the rule itself does.</summary>
    [Fact]
    public void A_rule_for_whole_euros_rounds_a_percentage_as_its_plain_twin() => Assert.IsType<PrintedFigure.Reproduced>(PrintedFigure.Share(
        Label,
        new FactValue.Fraction(Ratio.Of(3001, 100), Unit.Percent, 2),
        Part(FactValue.Of(Euro.Of(219_870))),
        Part(FactValue.Of(Euro.Of(732_600))),
        RoundingRule.HalfUp.ToWholeEuros()));

    /// <summary>Whatever is printed, it is reproduced or contradicted, and a contradicted figure gives a contradiction that can be made.</summary>
    [Law]
    public void A_figure_is_reproduced_exactly_if_its_rounded_parts_give_it(SmallRatio printed, SmallRatio computed, RoundingRule drawn, OneOfTen decimals)
    {
        RoundingRule rule = RoundingRule.All.First(each => each.ToWholeEuros() == drawn.ToWholeEuros());
        // Every other figure is the computed one, rounded by some rule, so that figures that come out are met as often as others.
        Ratio drawnFigure = printed.Value.Numerator % 2 == 0 ? computed.Value : printed.Value;
        var shown = new FactValue.Fraction(drawnFigure.Round(decimals.Value, RoundingRule.HalfUp), Unit.Hour, decimals.Value);
        var exact = new FactValue.Fraction(computed.Value, Unit.Hour, 12);
        bool same = exact.Value == shown.Value || exact.Value.Round(decimals.Value, rule) == shown.Value;

        PrintedFigure figure = PrintedFigure.From(Label, shown, exact, [], rule);

        Assert.Equal(same, figure is PrintedFigure.Reproduced);
        Assert.True(figure.Match(
            _ => same,
            contradicted => !contradicted.ToContradiction(Samples.Source, SideInUse.First, Provenance.Reading).ExplainedBy.Contains(rule),
            _ => false));
    }

    private static PrintedFigure Share(int hundredths, decimal part, decimal whole) => PrintedFigure.Share(
        Label, new FactValue.Fraction(Ratio.Of(hundredths, 100), Unit.Percent, 2), Part(FactValue.Of(Euro.Of(part))), Part(FactValue.Of(Euro.Of(whole))), RoundingRule.HalfUp);

    private static ValueList<NamedValue> Parts(params int[] counts) => counts.Select(count => Part(FactValue.Of(count))).ToValueList();

    private static NamedValue Part(FactValue value) => new("P", new("parte", "part"), value);
}
