namespace Conciliazione.Tests.Contradictions;

public sealed class ContradictionTests
{
    private static readonly LegalSource Prose = Samples.Source.At("testo"), Table = Samples.Source.At("tabella");

    /// <summary>25.88% against 25.88979…%: 0.00979 apart, truncation gives one from the other and rounding half up does not.</summary>
    [Fact]
    public void A_stated_figure_and_the_computed_one_say_how_far_apart_they_are_and_what_explains_it()
    {
        Contradiction contradiction = Make(
            new FactValue.Fraction(Ratio.Of(2588, 100), Unit.Percent, 2),
            new FactValue.Fraction(Ratio.Of(2588979, 100_000), Unit.Percent, 5),
            ContradictionKind.StatedAndComputed,
            SideInUse.Second);

        Assert.Equal(new FactValue.Fraction(Ratio.Of(-979, 100_000), Unit.PercentagePoint, 5), contradiction.Difference);
        Assert.Equal([RoundingRule.Truncate], contradiction.ExplainedBy);
        Assert.Equal(
            "prova: 25,88% (testo, Avviso di prova, D.G.R. 1/2030); dalle parti 25,88979% (tabella, Avviso di prova, D.G.R. 1/2030); differenza -0,00979 punti percentuali; spiegata da: «troncamento»; in uso: il secondo (interpretazione applicata)",
            contradiction.ToString());
        Assert.EndsWith("; explained by: 'truncated'; in use: the second (interpretation applied)", contradiction.Render(Language.English), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => contradiction.Render(Samples.NoLanguage));
    }

    /// <summary>454,422.22 and 454,422.00: whole euros, by every rule but the one that rounds up. 136,729.10 explains nothing.</summary>
    [Fact]
    public void Two_passages_are_explained_by_a_rounding_either_way_and_amounts_by_whole_euros()
    {
        var exact = FactValue.Of(Euro.Of(454_422.22m));
        var whole = FactValue.Of(Euro.Of(454_422));
        RoundingRule[] rules = [RoundingRule.HalfUp, RoundingRule.HalfDown, RoundingRule.HalfEven, RoundingRule.Truncate];

        Assert.Equal(rules.Select(rule => rule.ToWholeEuros()), Make(exact, whole).ExplainedBy);
        Assert.Equal(rules.Select(rule => rule.ToWholeEuros()), Make(whole, exact).ExplainedBy);
        Assert.Equal(new FactValue.Fraction(Ratio.Of(22, 100), Unit.Euro, 2), Make(exact, whole).Difference);
        Assert.Empty(Make(FactValue.Of(Euro.Of(136_729.10m)), FactValue.Of(Euro.Of(215_037.10m))).ExplainedBy);

        // A stated figure is never the more exact one: 454,422.00 computed does not give 454,422.22.
        Assert.Empty(Make(exact, whole, ContradictionKind.StatedAndComputed).ExplainedBy);
    }

    [Fact]
    public void Wordings_and_figures_of_other_units_have_no_difference()
    {
        var words = FactValue.Of(new LocalizedText("fuori dal piano", "outside the plan"));
        Contradiction contradiction = Make(words, FactValue.Of(Euro.Of(1)), ContradictionKind.Silence, SideInUse.Neither, Provenance.Given);

        Assert.Null(contradiction.Difference);
        Assert.Empty(contradiction.ExplainedBy);
        Assert.EndsWith("; in use: neither (the caller chooses)", contradiction.Render(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("; in uso: nessuno dei due (sceglie chi usa la libreria)", contradiction.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("; in uso: il primo (lo dice il testo)", Make(words, FactValue.Of(1), ContradictionKind.Alternatives, SideInUse.First, Provenance.Stated).ToString(), StringComparison.Ordinal);
        Assert.EndsWith("; in use: the first (the text says so)", Make(words, FactValue.Of(1), inUse: SideInUse.First, choice: Provenance.Stated).Render(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("; in uso: il secondo (interpretazione applicata)", Make(words, FactValue.Of(1), inUse: SideInUse.Second).ToString(), StringComparison.Ordinal);
        Assert.Null(Make(FactValue.Of(1), FactValue.Of(Euro.Of(1))).Difference);
    }

    [Fact]
    public void A_side_without_its_passage_and_equal_sides_are_one_defect_each()
    {
        ContradictionSide cited = new(FactValue.Of(5), Prose), uncited = new(FactValue.Of(6), source: null);
        Defect missing = Assert.Single(Create(cited, uncited).DefectsOrEmpty());
        Assert.Equal((DefectCodes.ContradictionUncited, "contradictions[C].second"), (missing.Code, missing.Path));

        // 5 as a whole number and 5.0 as a count are one figure.
        Defect equal = Assert.Single(Create(cited, new(new FactValue.Fraction(Ratio.Whole(5), Unit.Count, 1), Table)).DefectsOrEmpty());
        Assert.Equal(DefectCodes.ContradictionEqual, equal.Code);
        Assert.Equal(3, Create(uncited, uncited).DefectsOrEmpty().Count);
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        ContradictionSide first = new(FactValue.Of(5), Prose), second = new(FactValue.Of(6), Table);
        Assert.Throws<ArgumentNullException>(() => new ContradictionSide(value: null!, Prose));
        Assert.Throws<ArgumentException>(() => Contradiction.Create("not a code", Samples.Title, ContradictionKind.TwoPassages, first, second, SideInUse.First, Provenance.Stated));
        Assert.Throws<ArgumentOutOfRangeException>(() => Contradiction.Create("C", Samples.Title, (ContradictionKind)9, first, second, SideInUse.First, Provenance.Stated));
        Assert.Throws<ArgumentOutOfRangeException>(() => Contradiction.Create("C", Samples.Title, ContradictionKind.TwoPassages, first, second, (SideInUse)9, Provenance.Stated));
        Assert.Throws<ArgumentException>("choice", () => Contradiction.Create("C", Samples.Title, ContradictionKind.TwoPassages, first, second, SideInUse.First, Provenance.Derived));
    }

    [Fact]
    public void Equality_is_by_content()
    {
        ContentEquality.Holds(() => Make(FactValue.Of(1), FactValue.Of(2)), Make(FactValue.Of(2), FactValue.Of(1)), Make(FactValue.Of(1), FactValue.Of(2), inUse: SideInUse.First));
        ContentEquality.Holds(() => new ContradictionSide(FactValue.Of(1), Prose), new(FactValue.Of(2), Prose), new(FactValue.Of(1), Table));
    }

    [Law]
    public void A_difference_changes_its_sign_with_the_sides(SmallRatio one, SmallRatio other)
    {
        if (one.Value == other.Value)
        {
            return;
        }

        FactValue left = new FactValue.Fraction(one.Value, Unit.Hour, 2), right = new FactValue.Fraction(other.Value, Unit.Hour, 3);
        FactValue.Fraction difference = Make(left, right).Difference!;
        Assert.Equal(-difference.Value, Make(right, left).Difference!.Value);
        Assert.Equal(one.Value, other.Value + difference.Value);
    }

    [Law]
    public void A_rounding_explains_a_stated_figure_exactly_if_it_gives_it_from_the_computed_one(SmallRatio computed, RoundingRule drawn, OneOfTen decimals)
    {
        RoundingRule plain = RoundingRule.All.First(rule => rule.ToWholeEuros() == drawn.ToWholeEuros());
        Ratio stated = computed.Value.Round(decimals.Value, plain);
        if (stated == computed.Value)
        {
            return;
        }

        Contradiction contradiction = Make(
            new FactValue.Fraction(stated, Unit.Hour, decimals.Value), new FactValue.Fraction(computed.Value, Unit.Hour, 12), ContradictionKind.StatedAndComputed);
        Assert.Contains(plain, contradiction.ExplainedBy);
        Assert.Equal(
            RoundingRule.All.Take(5).Where(rule => computed.Value.Round(decimals.Value, rule) == stated), contradiction.ExplainedBy);
    }

    private static Contradiction Make(
        FactValue first,
        FactValue second,
        ContradictionKind kind = ContradictionKind.TwoPassages,
        SideInUse inUse = SideInUse.Neither,
        Provenance choice = Provenance.Reading) => Contradiction.Create(
        "C", new("prova", "test"), kind, new(first, Prose), new(second, Table), inUse, choice).OrThrow();

    private static Validated<Contradiction> Create(ContradictionSide first, ContradictionSide second) =>
        Contradiction.Create("C", Samples.Title, ContradictionKind.TwoPassages, first, second, SideInUse.First, Provenance.Reading);
}
