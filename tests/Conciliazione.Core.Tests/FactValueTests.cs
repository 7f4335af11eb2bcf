using NodaTime;

namespace Conciliazione.Tests;

public class FactValueTests
{
    private static readonly FactValue[] Cases =
    [
        FactValue.Of(Euro.Of(1_234.56m)),
        FactValue.Of(Percentage.Of(29.998m)),
        new FactValue.Fraction(Ratio.Of(1, 3), Unit.Percent, 2),
        FactValue.Of(1_234_567),
        FactValue.Of(new LocalDate(2020, 2, 29)),
        FactValue.Of(new LocalizedText("sì", "yes")),
        FactValue.Of("as given"),
        FactValue.Of(true),
        FactValue.Of([new LocalDate(2020, 2, 29)], undated: 1),
        FactValue.Of(new LocalDateTime(2020, 4, 17, 12, 0).WithOffset(Offset.FromHours(2))),
        FactValue.Of([Points.Of(2.5m), Points.Of(3)]),
    ];

    public static TheoryData<int, string, string> Rendered => new()
    {
        { 0, "€ 1.234,56", "€ 1,234.56" },
        { 1, "29,998%", "29.998%" },
        { 2, "0,33%", "0.33%" },
        { 3, "1.234.567", "1,234,567" },
        { 4, "29/02/2020", "2020-02-29" },
        { 5, "sì", "yes" },
        { 6, "as given", "as given" },
        { 7, "sì", "yes" },
        { 8, "29/02/2020, 1 senza data", "2020-02-29, 1 undated" },
        { 9, "17/04/2020, ore 12.00", "2020-04-17 at 12:00" },
        { 10, "2,5; 3", "2.5; 3" },
    };

    [Theory]
    [MemberData(nameof(Rendered))]
    public void Is_written_in_the_form_of_its_language(int which, string italian, string english) => Cultures.Each(() =>
    {
        Assert.Equal(italian, Cases[which].Render(Language.Italian));
        Assert.Equal(english, Cases[which].Render(Language.English));
        Assert.Equal(italian, Cases[which].ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Cases[which].Render(Samples.NoLanguage));
    });

    [Fact]
    public void Match_calls_the_function_of_the_case()
    {
        int[] seen = [.. Cases.Select(value => value.Match(_ => 0, _ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, _ => 7, _ => 8, _ => 9, _ => 10))];
        Assert.Equal(Enumerable.Range(0, Cases.Length), seen);
    }

    [Fact]
    public void Match_wants_every_function_whichever_the_case() => Assert.All(Cases, value =>
    {
        Assert.Throws<ArgumentNullException>(() => value.Match(null!, _ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, _ => 7, _ => 8, _ => 9, _ => 10));
        Assert.Throws<ArgumentNullException>(() => value.Match(_ => 0, null!, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, _ => 7, _ => 8, _ => 9, _ => 10));
        Assert.Throws<ArgumentNullException>(() => value.Match(_ => 0, _ => 1, null!, _ => 3, _ => 4, _ => 5, _ => 6, _ => 7, _ => 8, _ => 9, _ => 10));
        Assert.Throws<ArgumentNullException>(() => value.Match(_ => 0, _ => 1, _ => 2, null!, _ => 4, _ => 5, _ => 6, _ => 7, _ => 8, _ => 9, _ => 10));
        Assert.Throws<ArgumentNullException>(() => value.Match(_ => 0, _ => 1, _ => 2, _ => 3, null!, _ => 5, _ => 6, _ => 7, _ => 8, _ => 9, _ => 10));
        Assert.Throws<ArgumentNullException>(() => value.Match(_ => 0, _ => 1, _ => 2, _ => 3, _ => 4, null!, _ => 6, _ => 7, _ => 8, _ => 9, _ => 10));
        Assert.Throws<ArgumentNullException>(() => value.Match(_ => 0, _ => 1, _ => 2, _ => 3, _ => 4, _ => 5, null!, _ => 7, _ => 8, _ => 9, _ => 10));
        Assert.Throws<ArgumentNullException>(() => value.Match(_ => 0, _ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, null!, _ => 8, _ => 9, _ => 10));
        Assert.Throws<ArgumentNullException>(() => value.Match(_ => 0, _ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, _ => 7, null!, _ => 9, _ => 10));
        Assert.Throws<ArgumentNullException>(() => value.Match(_ => 0, _ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, _ => 7, _ => 8, null!, _ => 10));
        Assert.Throws<ArgumentNullException>(() => value.Match(_ => 0, _ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, _ => 7, _ => 8, _ => 9, null!));
    });

    [Fact]
    public void A_case_holds_what_it_was_given()
    {
        Assert.Equal(Euro.Of(1_234.56m), Assert.IsType<FactValue.Amount>(Cases[0]).Value);
        Assert.Equal(Percentage.Of(29.998m), Assert.IsType<FactValue.Share>(Cases[1]).Percentage);
        var fraction = Assert.IsType<FactValue.Fraction>(Cases[2]);
        Assert.Equal((Ratio.Of(1, 3), Unit.Percent, 2), (fraction.Value, fraction.Unit, fraction.Decimals));
        Assert.Equal(1_234_567, Assert.IsType<FactValue.WholeNumber>(Cases[3]).Value);
        Assert.Equal(new LocalDate(2020, 2, 29), Assert.IsType<FactValue.Day>(Cases[4]).Date);
        Assert.Equal("yes", Assert.IsType<FactValue.Choice>(Cases[5]).Text.English);
        Assert.Equal("as given", Assert.IsType<FactValue.Verbatim>(Cases[6]).Text);
    }

    [Theory]
    [InlineData(true, 225, "+ € 0,225")]
    [InlineData(false, 225, "€ 0,225")]
    [InlineData(true, 0, "+ € 0,000")]
    [InlineData(true, -225, "- € 0,225")]
    [InlineData(false, -225, "- € 0,225")]
    public void A_fraction_takes_a_plus_when_asked(bool plus, int thousandths, string italian) =>
        Assert.Equal(italian, new FactValue.Fraction(Ratio.Of(thousandths, 1000), Unit.Euro, 3).Render(Language.Italian, plus));

    [Fact]
    public void A_fraction_holds_its_decimals_to_their_bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactValue.Fraction(default, Unit.Euro, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactValue.Fraction(default, Unit.Euro, 37));
        Assert.Throws<ArgumentNullException>(() => new FactValue.Fraction(default, unit: null!, 2));
        Assert.Equal("0%", new FactValue.Fraction(default, Unit.Percent, 0).Render(Language.Italian));
        Assert.Equal(39, new FactValue.Fraction(default, Unit.Percent, 36).Render(Language.Italian).Length);
    }

    [Law]
    public void Every_fraction_can_be_written(Ratio value, Language language) =>
        Assert.EndsWith("%", new FactValue.Fraction(value, Unit.Percent, 36).Render(language), StringComparison.Ordinal);

    [Fact]
    public void A_long_text_is_shown_in_part_and_kept_whole()
    {
        Assert.Equal(new('x', 120), FactValue.Of(new string('x', 120)).Render(Language.Italian));
        FactValue.Verbatim longer = Assert.IsType<FactValue.Verbatim>(FactValue.Of(new string('x', 121)));
        Assert.Equal(new string('x', 120) + "…", longer.Render(Language.Italian));
        Assert.Equal(121, longer.Text.Length);
    }

    [Fact]
    public void A_long_text_is_not_cut_inside_a_character()
    {
        string shown = FactValue.Of(new string('x', 119) + "😀😀").Render(Language.Italian);
        Assert.Equal(new string('x', 119) + "…", shown);
        Assert.Equal(new string('x', 118) + "😀…", FactValue.Of(new string('x', 118) + "😀😀").Render(Language.Italian));
    }

    [Fact]
    public void Nothing_missing_passes_for_a_value()
    {
        Assert.Throws<ArgumentNullException>(() => FactValue.Of((string)null!));
        Assert.Throws<ArgumentNullException>(() => FactValue.Of((LocalizedText)null!));
        Assert.Equal("", FactValue.Of("").Render(Language.Italian));
    }

    [Fact]
    public void Equality_is_by_case_and_content()
    {
        ContentEquality.Holds(() => FactValue.Of("1"), FactValue.Of("2"), FactValue.Of(1), FactValue.Of(LocalizedText.Same("1")));
        ContentEquality.Holds(() => FactValue.Of(1), FactValue.Of(2), FactValue.Of(Euro.Of(1)), FactValue.Of(Percentage.Of(1)));
        ContentEquality.Holds<FactValue>(
            () => new FactValue.Fraction(Ratio.Of(2, 4), Unit.Euro, 2),
            new FactValue.Fraction(Ratio.Of(1, 2), Unit.Euro, 3),
            new FactValue.Fraction(Ratio.Of(1, 2), Unit.Percent, 2),
            new FactValue.Fraction(Ratio.Of(1, 3), Unit.Euro, 2));
        ContentEquality.Holds(() => FactValue.Of(new LocalDate(2020, 1, 1)), FactValue.Of(new LocalDate(2020, 1, 2)));
        ContentEquality.Holds(() => FactValue.Of(Euro.Of(1)), FactValue.Of(Euro.Of(2)));
        ContentEquality.Holds(() => FactValue.Of(Percentage.Of(1)), FactValue.Of(Percentage.Of(2)));
        ContentEquality.Holds(() => FactValue.Of(new LocalizedText("a", "b")), FactValue.Of(new LocalizedText("a", "c")));
    }
}
