namespace Conciliazione.Tests;

public class LegalSourceTests
{
    [Theory]
    [InlineData("D.G.R. 2398/2019", null, null, "D.G.R. 2398/2019")]
    [InlineData("D.G.R. 2398/2019", "Allegato A", null, "Allegato A, D.G.R. 2398/2019")]
    [InlineData("D.G.R. 2398/2019", null, "punto 4", "punto 4, D.G.R. 2398/2019")]
    [InlineData("D.G.R. 2398/2019", "Allegato A", "punto 4", "punto 4, Allegato A, D.G.R. 2398/2019")]
    public void Is_cited_from_the_nearest_to_the_farthest(string act, string? document, string? section, string citation)
    {
        var source = new LegalSource(act, document, section);
        Assert.Equal(citation, source.Cite());
        Assert.Equal(citation, source.ToString());
        Assert.Equal((act, document, section), (source.Act, source.Document, source.Section));
    }

    [Fact]
    public void Another_section_keeps_act_and_document()
    {
        Assert.Equal(new("a", "b", "d"), new LegalSource("a", "b", "c").At("d"));
        Assert.Equal(new("a", section: "d"), new LegalSource("a").At("d"));
    }

    [Fact]
    public void A_limit_of_the_library_names_its_decision() =>
        Assert.Equal("decisione 0001, Conciliazione.Core", LegalSource.Library("decisione 0001").Cite());

    [Law]
    public void The_citation_holds_each_part_that_is_given(LegalSource source) =>
        Assert.All(new[] { source.Act, source.Document, source.Section }.OfType<string>(), part =>
            Assert.Contains(part, source.Cite(), StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u00A0\t")]
    public void Blank_parts_are_refused(string blank)
    {
        Assert.Throws<ArgumentException>(() => new LegalSource(blank));
        Assert.Throws<ArgumentException>(() => new LegalSource("a", document: blank));
        Assert.Throws<ArgumentException>(() => new LegalSource("a", section: blank));
        Assert.Throws<ArgumentException>(() => new LegalSource("a").At(blank));
        Assert.Throws<ArgumentException>(() => LegalSource.Library(blank));
    }

    [Fact]
    public void Null_is_refused_where_a_part_is_needed()
    {
        Assert.Throws<ArgumentNullException>(() => new LegalSource(null!));
        Assert.Throws<ArgumentNullException>(() => new LegalSource("a").At(null!));
        Assert.Throws<ArgumentNullException>(() => LegalSource.Library(null!));
    }

    [Fact]
    public void Equality_is_by_content_and_ordinal() => ContentEquality.Holds(
        () => new LegalSource("a", "b", "c"), new("A", "b", "c"), new("a", "B", "c"), new("a", "b", "C"), new("a", "b"), new("a", section: "c"));
}
