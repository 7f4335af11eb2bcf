using Conciliazione.Calendars;

namespace Conciliazione.Tests;

public class MarginTests
{
    [Theory]
    [InlineData(225, "+ € 0,225", "+ € 0.225")]
    [InlineData(0, "€ 0,000", "€ 0.000")]
    [InlineData(-225, "- € 0,225", "- € 0.225")]
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
        Assert.Equal("+ € 0,225 dopo l'arrotondamento", margin.Render(Language.Italian));
        Assert.Equal("+ € 0.225 after rounding", margin.Render(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => margin.Render(Samples.NoLanguage));
    }

    /// <summary>A time is said in words, and says of which moment it is.</summary>
    [Theory]
    [InlineData(MarginBasis.Deadline, 5, "2 giorni e 12 ore prima del termine", "2 days and 12 hours before the deadline")]
    [InlineData(MarginBasis.Deadline, -5, "2 giorni e 12 ore dopo il termine", "2 days and 12 hours after the deadline")]
    [InlineData(MarginBasis.Deadline, 0, "all'ultimo momento utile", "at the last moment")]
    [InlineData(MarginBasis.Opening, 5, "2 giorni e 12 ore dopo l'apertura", "2 days and 12 hours after the opening")]
    [InlineData(MarginBasis.Opening, -5, "2 giorni e 12 ore prima dell'apertura", "2 days and 12 hours before the opening")]
    [InlineData(MarginBasis.Opening, 0, "nel momento dell'apertura", "at the moment of the opening")]
    public void Says_a_time_in_words(MarginBasis basis, int halfDays, string italian, string english)
    {
        var margin = new Margin(new(Ratio.Of(halfDays, 2), TimeUnits.Day, 2), basis);

        Assert.Equal(italian, margin.Render(Language.Italian));
        Assert.Equal(english, margin.Render(Language.English));
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new Margin(distance: null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Margin(Samples.Distance, (MarginBasis)4));
        Assert.Throws<ArgumentException>(() => new Margin(Samples.Distance, MarginBasis.Deadline));
        Assert.Throws<ArgumentException>(() => new Margin(Samples.Distance, MarginBasis.Opening));
    }

    [Fact]
    public void Equality_is_by_content() => ContentEquality.Holds(
        () => new Margin(new(Ratio.Of(1, 2), Unit.Euro, 2)),
        new(new(Ratio.Of(1, 3), Unit.Euro, 2)), new(new(Ratio.Of(1, 2), Unit.Euro, 2), MarginBasis.AsCompared));
}
