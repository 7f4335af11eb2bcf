namespace Conciliazione.Tests;

public class MissingFactTests
{
    [Fact]
    public void Holds_code_and_title()
    {
        var fact = new MissingFact("ISEE", new("ISEE del nucleo", "household ISEE"));
        Assert.Equal(("ISEE", "household ISEE", "ISEE del nucleo"), (fact.Code, fact.Title.English, fact.ToString()));
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new MissingFact("not a code", Samples.Title));
        Assert.Throws<ArgumentNullException>(() => new MissingFact(null!, Samples.Title));
        Assert.Throws<ArgumentNullException>(() => new MissingFact("A", title: null!));
    }

    [Fact]
    public void Equality_is_by_content() => ContentEquality.Holds(
        () => new MissingFact("A", new("i", "e")), new("B", new("i", "e")), new("A", new("i", "f")));
}
