using NodaTime;

namespace Conciliazione.Tests;

public class FactValueAnswersTests
{
    private static readonly LocalDate Earlier = new(2015, 3, 12);
    private static readonly LocalDate Later = new(2020, 5, 4);

    [Theory]
    [InlineData(true, "sì", "yes")]
    [InlineData(false, "no", "no")]
    public void Yes_and_no_are_written_in_both_languages(bool answer, string italian, string english)
    {
        var value = FactValue.Of(answer);
        Assert.Equal(italian, Cultures.SameInEach(() => value.Render(Language.Italian)));
        Assert.Equal(english, Cultures.SameInEach(() => value.Render(Language.English)));
        Assert.Equal(value, FactValue.Of(answer));
        Assert.NotEqual(value, FactValue.Of(!answer));
    }

    [Fact]
    public void Days_are_written_from_the_earliest_with_those_unknown_at_the_end()
    {
        var value = FactValue.Of([Later, Earlier], undated: 2);
        Assert.Equal("12/03/2015, 04/05/2020, 2 senza data", value.Render(Language.Italian));
        Assert.Equal("2015-03-12, 2020-05-04, 2 undated", value.Render(Language.English));
        Assert.Equal("nessuno", FactValue.Of(ValueList<LocalDate>.Empty).Render(Language.Italian));
        Assert.Equal("none", FactValue.Of(ValueList<LocalDate>.Empty).Render(Language.English));
    }

    [Fact]
    public void The_order_of_days_does_not_count()
    {
        Assert.Equal(FactValue.Of([Earlier, Later]), FactValue.Of([Later, Earlier]));
        Assert.NotEqual(FactValue.Of([Earlier, Later]), FactValue.Of([Earlier, Later], undated: 1));
    }

    [Fact]
    public void There_are_never_fewer_than_no_undated_things() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FactValue.Of([Earlier], undated: -1));

    [Fact]
    public void Metres_and_plain_counts_are_written_as_they_are()
    {
        Assert.Equal("20.001 m", new FactValue.Fraction(Ratio.Whole(20_001), Unit.Metre, 0).Render(Language.Italian));
        Assert.Equal("-1", new FactValue.Fraction(Ratio.Whole(-1), Unit.Count, 0).Render(Language.English));
        Assert.Equal("+1 punto percentuale", new FactValue.Fraction(Ratio.Whole(1), Unit.PercentagePoint, 0).Render(Language.Italian, plusSign: true));
    }

    /// <summary>Nobody reads 29.900 m as a distance between towns; where kilometres would lose or hide a metre, metres stay.</summary>
    [Theory]
    [InlineData(29_900, "29,9 km", "29.9 km")]
    [InlineData(50_000, "50 km", "50 km")]
    [InlineData(1_000, "1 km", "1 km")]
    [InlineData(900, "900 m", "900 m")]
    [InlineData(0, "0 m", "0 m")]
    [InlineData(-1_500, "-1,5 km", "-1.5 km")]
    [InlineData(20_050, "20.050 m", "20,050 m")]
    public void Distances_are_in_kilometres_where_no_metre_is_lost(int metres, string italian, string english)
    {
        var distance = new FactValue.Fraction(Ratio.Whole(metres), Unit.Metre, 0);

        Assert.Equal(italian, distance.Render(Language.Italian));
        Assert.Equal(english, distance.Render(Language.English));
    }
}
