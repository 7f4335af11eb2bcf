using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Conciliazione.Tests;

public class PropertyTestTests
{
    [Theory]
    [InlineData(null, 200)]
    [InlineData("", 200)]
    [InlineData("7", 7)]
    public void The_number_of_cases_can_be_set(string? cases, int expected) =>
        Assert.Equal(expected, PropertyTest.Configured(cases, seed: null).MaxTest);

    [Fact]
    public void The_same_seed_gives_the_same_values()
    {
        List<int> once = Drawn("(1234,5679)");
        Assert.Equal(20, once.Count);
        Assert.Equal(once, Drawn("1234,5679"));
        Assert.NotEqual(once, Drawn("(4321,5679)"));
    }

    [Fact]
    public void A_law_that_fails_prints_the_seed_that_repeats_it()
    {
        Exception thrown = Assert.ThrowsAny<Exception>(() =>
            PropertyTest.ForAll(Generators.Longs, value => Assert.Equal(value + 1, value)));
        Assert.Matches(@"\(\d+,\s*\d+\)", thrown.Message);
    }

    [Fact]
    public void The_step_that_failed_can_be_repeated_alone()
    {
        var drawn = new List<int>();
        Property property = Prop.ForAll(Gen.Choose(0, 999).ToArbitrary(), value =>
        {
            drawn.Add(value);
            Assert.NotEqual(7, value % 10);
        });
        Exception thrown = Assert.ThrowsAny<Exception>(() => property.Check(PropertyTest.Configured("200", "(1234,5679)")));
        Assert.True(drawn.Count > 1);

        drawn.Clear();
        string step = Regex.Match(thrown.Message, @"\(\d+,\d+,\d+\)", RegexOptions.None, TimeSpan.FromSeconds(9)).Value;
        Assert.ThrowsAny<Exception>(() => property.Check(PropertyTest.Configured("200", step)));
        Assert.Single(drawn);
    }

    [Fact]
    public void A_seed_that_is_not_numbers_is_refused() =>
        Assert.Throws<FormatException>(() => PropertyTest.Configured(cases: null, "12"));

    private static List<int> Drawn(string seed)
    {
        var drawn = new List<int>();
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), value => drawn.Add(value)).Check(PropertyTest.Configured("20", seed));
        return drawn;
    }
}
