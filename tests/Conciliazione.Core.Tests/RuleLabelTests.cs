namespace Conciliazione.Tests;

public class RuleLabelTests
{
    private static readonly LocalizedText Title = new("titolo", "title");

    [Fact]
    public void A_label_says_what_a_rule_asks_and_who_says_so()
    {
        var label = new RuleLabel("A-1", Title, new LegalSource("Avviso"), Provenance.Reading);
        Assert.Equal("A-1", label.ToString());
        Assert.Equal(Title, label.Title);
        Assert.Equal("Avviso", label.Source.Cite());
        Assert.Equal(label, new RuleLabel("A-1", Title, new LegalSource("Avviso"), Provenance.Reading));
        Assert.NotEqual(label, new RuleLabel("A-1", Title, new LegalSource("Avviso")));
    }

    [Fact]
    public void A_label_may_lack_its_source_and_nothing_else()
    {
        var label = new RuleLabel("A", Title, source: null);
        Assert.False(label.HasSource);
        Assert.True(new RuleLabel("A", Title, new LegalSource("Avviso")).HasSource);
        Assert.Equal("fonte non indicata", label.Source.Cite());
        Assert.Equal(label, new RuleLabel("A", Title, source: null));
        Assert.False(new RuleLabel("A", Title, label.Source).HasSource);
        Assert.NotEqual(label, new RuleLabel("A", Title, label.Source with { }));
        Assert.Throws<ArgumentException>(() => new RuleLabel("a b", Title, source: null));
        Assert.Throws<ArgumentNullException>(() => new RuleLabel("A", null!, source: null));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RuleLabel("A", Title, source: null, (Provenance)9));
    }
}
