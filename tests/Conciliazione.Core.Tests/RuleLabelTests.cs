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
        Assert.Equal(label, new RuleLabel("A", Title, label.Source with { }));
        Assert.Throws<ArgumentException>(() => new RuleLabel("a b", Title, source: null));
        Assert.Throws<ArgumentNullException>(() => new RuleLabel("A", null!, source: null));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RuleLabel("A", Title, source: null, (Provenance)9));
    }

    [Fact]
    public void A_missing_source_stays_missing_however_it_is_passed_on()
    {
        LegalSource missing = new RuleLabel("A", new("a", "b"), source: null).Source;
        Assert.All(
            new[] { missing, missing with { }, missing.At("art. 1") },
            source => Assert.False(new RuleLabel("B", new("a", "b"), source).HasSource));
        Assert.True(new RuleLabel("C", new("a", "b"), new LegalSource(missing.Act)).HasSource);
    }

    [Fact]
    public void A_policy_cites_its_source_only_if_it_has_one()
    {
        var act = new LegalSource("Avviso di prova");
        Assert.EndsWith(" — Avviso di prova", new Policy<long>(new("A", new("a", "b"), act), 1).Render(FactValue.Of, Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("—", new Policy<long>(new("A", new("a", "b"), source: null), 1).Render(FactValue.Of, Language.English), StringComparison.Ordinal);
    }
}
