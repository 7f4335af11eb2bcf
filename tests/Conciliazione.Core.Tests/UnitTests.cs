namespace Conciliazione.Tests;

public class UnitTests
{
    [Theory]
    [InlineData("EUR", "- € 1.234,50", "- € 1,234.50")]
    [InlineData("PERCENT", "-1.234,50%", "-1,234.50%")]
    [InlineData("PP", "-1.234,50 punti percentuali", "-1,234.50 percentage points")]
    public void A_number_is_written_in_the_form_of_its_unit(string code, string italian, string english) => Cultures.Each(() =>
    {
        Unit unit = new[] { Unit.Euro, Unit.Percent, Unit.PercentagePoint }.Single(candidate => candidate.Code == code);
        var value = new FactValue.Fraction(Ratio.Of(-12345, 10), unit, 2);
        Assert.Equal(italian, value.Render(Language.Italian));
        Assert.Equal(english, value.Render(Language.English));
        Assert.Equal(code, unit.ToString());
    });

    [Theory]
    [InlineData(" ")]
    [InlineData("-A")]
    [InlineData(".A")]
    [InlineData("A B")]
    [InlineData("à")]
    [InlineData("A_B")]
    [InlineData("A\n")]
    public void What_is_not_a_code_is_refused(string code) =>
        Assert.Throws<ArgumentException>(() => new Unit(code, LocalizedText.Same("{0}")));

    [Theory]
    [InlineData("a")]
    [InlineData("INS-4.1")]
    [InlineData("9-Z.z")]
    public void Letters_digits_points_and_hyphens_are_a_code(string code) =>
        Assert.Equal(code, new Unit(code, LocalizedText.Same("{0}")).Code);

    [Fact]
    public void A_form_without_a_place_for_the_digits_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Unit("DAY", new("{0} giorni", "days")));
        Assert.Throws<ArgumentException>(() => new Unit("DAY", new("giorni", "{0} days")));
        Assert.Throws<ArgumentNullException>(() => new Unit("DAY", form: null!));
        Assert.Throws<ArgumentNullException>(() => new Unit(null!, LocalizedText.Same("{0}")));
    }

    [Fact]
    public void So_many_units_are_written_with_the_decimals_of_the_unit() => Cultures.Each(() =>
    {
        Assert.Equal("€ 1.234,50", Unit.EuroCent.Render(123_450, Language.Italian));
        Assert.Equal("- € 0.01", Unit.EuroCent.Render(-1, Language.English));
        Assert.Equal(["0 ore", "1 ora", "-1 ora", "-2 ore"], new[] { 0, 1, -1, -2 }.Select(hours => Unit.Hour.Render(hours, Language.Italian)));
        Assert.Equal(["0 hours", "1 hour", "-1 hour", "-2 hours"], new[] { 0, 1, -1, -2 }.Select(hours => Unit.Hour.Render(hours, Language.English)));
        Assert.Equal(["29,9 km", "20.001 m"], [Unit.Metre.Render(29_900, Language.Italian), Unit.Metre.Render(20_001, Language.Italian)]);
        Assert.Equal(new LocalizedText("2 giornate di postazione", "2 desk-days"), Unit.DeskDay.Write(2));
        Assert.Equal("€ 0,015", new FactValue.Fraction(Ratio.Of(3, 2), Unit.EuroCent, 1).Render(Language.Italian));
        Assert.Equal("+1,5 ore", new FactValue.Fraction(Ratio.Of(3, 2), Unit.Hour, 1).Render(Language.Italian, plusSign: true));
    });

    [Fact]
    public void Decimals_have_bounds()
    {
        Assert.Equal(8, new Unit("A", LocalizedText.Same("{0}"), decimals: 8).Decimals);
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => new Unit("A", LocalizedText.Same("{0}"), decimals: 9));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => new Unit("A", LocalizedText.Same("{0}"), decimals: -1));
    }

    [Fact]
    public void Equality_is_by_content() => ContentEquality.Holds(
        () => new Unit("DAY", new("{0} giorni", "{0} days")),
        new("DAY", new("{0} giorni", "{0} days"), decimals: 1),
        new("DAYS", new("{0} giorni", "{0} days")), new("DAY", new("{0} g", "{0} days")), Unit.Euro);
}
