using Conciliazione.Alliances;
using Conciliazione.Editions;

namespace Conciliazione.Tests.Alliances;

public sealed class CountingSchemeTests
{
    private static readonly LegalSource Text = new("Avviso di prova", section: "rete");
    private static readonly BodyCategory Cooperatives = new("COOPERATIVES", new("cooperative", "cooperatives"));
    private static readonly BodyCategory Private = new("PRIVATE", new("enti privati", "private bodies"));

    [Fact]
    public void The_ten_categories_by_kind_are_one_scheme_among_others()
    {
        Assert.Equal(BodyCategory.All, CountingScheme.ByKind.Categories);
        Assert.Equal("BY-KIND", CountingScheme.ByKind.ToString());
        Assert.Equal(BodyCategory.All.Take(10), Insubria2020.NetworkCategories.Categories);
        Assert.Equal(Insubria2020.NetworkCategories, Insubria2020.Network.Scheme);
        Assert.Equal([Cooperatives, Private], Scheme().Categories);
    }

    [Fact]
    public void A_network_is_counted_by_the_categories_of_its_text()
    {
        TerritorialNetwork network = TerritorialNetwork.Create("Rete", [new(Cooperatives, 26), new(Private, 20)], 46, Text, Scheme()).OrThrow();

        Assert.Equal((26, 20, 0), (network.CountOf(Cooperatives), network.CountOf(Private), network.CountOf(BodyCategory.NonProfits)));
        Assert.Equal(Scheme(), network.Scheme);
        Assert.Equal(CountingScheme.ByKind, TerritorialNetwork.Create("Rete", [], 0, Text).OrThrow().Scheme);
    }

    /// <summary>A category of another scheme is never mistaken for one that sounds like it.</summary>
    [Fact]
    public void A_category_of_another_scheme_is_a_defect()
    {
        Defect defect = Assert.Single(TerritorialNetwork.Create("Rete", [new(BodyCategory.NonProfits, 3)], 3, Text, Scheme()).DefectsOrEmpty());

        Assert.Equal((DefectCodes.AllianceUnknownCategory, "network.counts[NON-PROFIT]"), (defect.Code, defect.Path));
        Assert.Contains("cooperatives; private bodies", defect.Render(Language.English), StringComparison.Ordinal);
        Assert.Equal(DefectCodes.AllianceUnknownCategory, Assert.Single(TerritorialNetwork.Create("Rete", [new(Private, 3)], 3, Text).DefectsOrEmpty()).Code);
    }

    [Fact]
    public void A_register_counts_by_its_scheme_and_refuses_other_categories()
    {
        CountingScheme scheme = Scheme(BodyCategory.PublicBodies, Cooperatives, Private);
        NetworkEntry[] entries =
        [
            NetworkEntry.Of(NetworkEntryKind.Signature, AllianceTests.Body("town", BodyKind.PublicBody), new(2014, 3, 31), Text),
            NetworkEntry.OfBatch(NetworkEntryKind.Signature, "private", new(Private, 20), new(2014, 5, 1), Text),
            NetworkEntry.OfBatch(NetworkEntryKind.Signature, "coops", new(Cooperatives, 26), new(2014, 5, 1), Text),
        ];

        TerritorialNetwork network = NetworkRegister.Create("Rete", entries, Text, scheme: scheme).OrThrow().On(new(2014, 6, 1));

        Assert.Equal(["PUBLIC 1", "COOPERATIVES 26", "PRIVATE 20"], network.Counts.Select(count => count.ToString()));
        Assert.Equal(scheme, network.Scheme);
        Assert.Equal(
            ["ALL-CATEGORY entries[1]", "ALL-CATEGORY entries[2]"],
            NetworkRegister.Create("Rete", entries, Text).DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Path}"));
    }

    [Fact]
    public void A_stated_number_is_compared_with_the_counts()
    {
        RuleLabel label = new("N", new("enti", "bodies"), Text);

        Assert.IsType<PrintedFigure.Reproduced>(Scheme().Check(label, 46, [new(Cooperatives, 26), new(Private, 20)]).OrThrow());
        Assert.IsType<PrintedFigure.Contradicted>(Scheme().Check(label, 45, [new(Cooperatives, 26), new(Private, 20)]).OrThrow());
        Assert.IsType<PrintedFigure.AsPrinted>(Scheme().Check(label, 45, []).OrThrow());
        Assert.Equal(
            [DefectCodes.NumberNegative, DefectCodes.AllianceCategoryTwice, DefectCodes.AllianceUnknownCategory],
            Scheme().Check(label, 1, [new(Cooperatives, -1), new(Cooperatives, 1), new(BodyCategory.Unclear, 1)]).DefectsOrEmpty().Select(defect => defect.Code));
    }

    [Fact]
    public void A_scheme_has_categories_with_distinct_codes()
    {
        RuleLabel label = new("S", new("prova", "test"), Text);
        Assert.Equal(DefectCodes.AllianceSchemeEmpty, Assert.Single(CountingScheme.Create(label, []).DefectsOrEmpty()).Code);
        Defect twice = Assert.Single(CountingScheme.Create(label, [Private, new("PRIVATE", new("altri", "others"))]).DefectsOrEmpty());
        Assert.Equal((DefectCodes.AllianceCategoryTwice, "scheme.categories[PRIVATE]"), (twice.Code, twice.Path));
        Assert.Throws<ArgumentException>(() => CountingScheme.Create(new("S", Samples.Title, source: null), [Private]));
        Assert.Throws<ArgumentException>(() => new BodyCategory("not a code", Samples.Title));
        Assert.Throws<ArgumentNullException>(() => new BodyCategory("A", title: null!));
    }

    [Fact]
    public void Equality_is_by_content()
    {
        ContentEquality.Holds(() => Scheme(), Scheme(Private, Cooperatives), Scheme(Private));
        ContentEquality.Holds(() => new BodyCategory("A", new("a", "b")), new("B", new("a", "b")), new("A", new("a", "c")));
    }

    private static CountingScheme Scheme(params BodyCategory[] categories) => CountingScheme.Create(
        new("S", new("prova", "test"), Text), categories.Length == 0 ? [Cooperatives, Private] : categories.ToValueList()).OrThrow();
}
