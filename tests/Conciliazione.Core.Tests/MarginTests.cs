namespace Conciliazione.Tests;

public class MarginTests
{
    [Theory]
    [InlineData(225, "+€ 0,225", "+€ 0.225")]
    [InlineData(0, "€ 0,000", "€ 0.000")]
    [InlineData(-225, "-€ 0,225", "-€ 0.225")]
    public void Says_its_sign(int thousandths, string italian, string english) => Cultures.Each(() =>
    {
        var margin = new Margin(new(Ratio.Of(thousandths, 1000), Unit.Euro, 3));
        Assert.Equal(italian, margin.Render(Language.Italian));
        Assert.Equal(english, margin.Render(Language.English));
        Assert.Equal(italian, margin.ToString());
        Assert.Equal(MarginBasis.Exact, margin.Basis);
    });

    [Fact]
    public void Says_when_it_is_measured_after_rounding()
    {
        var margin = new Margin(Samples.Distance, MarginBasis.AsCompared);
        Assert.Equal("+€ 0,225 dopo l'arrotondamento", margin.Render(Language.Italian));
        Assert.Equal("+€ 0.225 after rounding", margin.Render(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => margin.Render(Samples.NoLanguage));
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new Margin(distance: null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Margin(Samples.Distance, (MarginBasis)2));
    }

    [Fact]
    public void Equality_is_by_content() => ContentEquality.Holds(
        () => new Margin(new(Ratio.Of(1, 2), Unit.Euro, 2)),
        new(new(Ratio.Of(1, 3), Unit.Euro, 2)), new(new(Ratio.Of(1, 2), Unit.Euro, 2), MarginBasis.AsCompared));
}
