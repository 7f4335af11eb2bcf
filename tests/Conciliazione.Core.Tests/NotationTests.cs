using System.Globalization;

namespace Conciliazione.Tests;

public class NotationTests
{
    [Fact]
    public void Each_language_has_its_notation()
    {
        Assert.Same(Notation.Italian, Notation.For(Language.Italian));
        Assert.Same(Notation.Invariant, Notation.For(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => Notation.For(Samples.NoLanguage));
    }

    [Theory]
    [InlineData("it-IT", true)]
    [InlineData("it-CH", true)]
    [InlineData("it", true)]
    [InlineData("en-US", false)]
    [InlineData("de-CH", false)]
    [InlineData("tr-TR", false)]
    [InlineData("", false)]
    public void A_culture_means_the_notation_of_its_language(string culture, bool italian) => Cultures.Each(() =>
        Assert.Same(italian ? Notation.Italian : Notation.Invariant, Notation.From(CultureInfo.GetCultureInfo(culture))));

    [Fact]
    public void No_provider_means_invariant_and_not_the_current_culture() => Cultures.Each(() =>
    {
        Assert.Same(Notation.Invariant, Notation.From(provider: null));
        Assert.Same(Notation.Invariant, Notation.From(CultureInfo.GetCultureInfo("it-IT").NumberFormat));
        Assert.Same(Notation.Italian, Notation.From(Notation.Italian));
    });

    [Fact]
    public void Shows_a_sample_of_itself()
    {
        Assert.Equal("1.234,56", Notation.Italian.ToString());
        Assert.Equal("1,234.56", Notation.Invariant.ToString());
        Assert.Equal((',', '.'), (Notation.Italian.DecimalSeparator, Notation.Italian.GroupSeparator));
        Assert.Equal(('.', ','), (Notation.Invariant.DecimalSeparator, Notation.Invariant.GroupSeparator));
    }

    [Fact]
    public void Is_a_provider_of_itself_alone()
    {
        Assert.Same(Notation.Italian, Notation.Italian.GetFormat(typeof(Notation)));
        Assert.Null(Notation.Italian.GetFormat(typeof(NumberFormatInfo)));
        Assert.Null(Notation.Italian.GetFormat(formatType: null));
    }
}
