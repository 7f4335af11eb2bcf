using NodaTime;

namespace Conciliazione.Tests;

public class KnownTests
{
    [Fact]
    public void The_default_is_unknown_and_gives_no_value()
    {
        Known<bool> unknown = default;
        Assert.False(unknown.IsKnown);
        Assert.False(unknown.TryGet(out _));
        Assert.Equal(Known<bool>.Unknown, unknown);
        Assert.Equal("?", unknown.ToString());
        Assert.Equal("unknown", unknown.Match(_ => "known", () => "unknown"));
    }

    [Fact]
    public void A_known_no_is_not_an_unknown()
    {
        Known<bool> no = Known.Of(false);
        Assert.NotEqual(Known<bool>.Unknown, no);
        Assert.True(no.TryGet(out bool value));
        Assert.False(value);
        Assert.Equal("no", no.Match(yes => yes ? "yes" : "no", () => "unknown"));
    }

    [Fact]
    public void Equality_is_by_content_and_agrees_with_the_hash()
    {
        Assert.Equal(Known.Of("a"), Known.Of("a"));
        Assert.Equal(Known.Of("a").GetHashCode(), Known.Of("a").GetHashCode());
        Assert.NotEqual(Known.Of("a"), Known.Of("b"));
    }

    [Fact]
    public void Its_text_does_not_depend_on_the_culture() =>
        Assert.Equal(
            "Friday, 17 April 2020", Cultures.SameInEach(() => Known.Of(new LocalDate(2020, 4, 17)).ToString()));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Known.Of<string>(null!));
        Assert.Throws<ArgumentNullException>(() => Known.Of(1).Match<int>(null!, () => 0));
        Assert.Throws<ArgumentNullException>(() => Known.Of(1).Match(x => x, null!));
    }

    [Fact]
    public void A_unit_may_write_exactly_one_in_another_way()
    {
        var months = new Unit("MONTH", new("{0} mesi", "{0} months"), new("{0} mese", "{0} month"));
        Assert.Equal("1 mese", Render(1, Language.Italian));
        Assert.Equal("-1 month", Render(-1, Language.English));
        Assert.Equal("3 mesi", Render(3, Language.Italian));
        Assert.Equal("11 months", Render(11, Language.English));
        Assert.Throws<ArgumentException>(() => new Unit("X", new("{0}", "{0}"), new("uno", "{0}")));

        string Render(int count, Language language) =>
            new FactValue.Fraction(Ratio.Whole(count), months, decimals: 0).Render(language, plusSign: false);
    }
}
