using Conciliazione.Alliances;

namespace Conciliazione.Tests.Alliances;

public sealed class TerritorialNetworkTests
{
    private static readonly LegalSource Plan = new("Avviso di prova", section: "cap. 4");

    [Fact]
    public void Counts_sum_to_the_stated_total()
    {
        TerritorialNetwork network = TerritorialNetwork.Create(
            "Rete", [new(BodyCategory.TradeUnions, 5), new(BodyCategory.PublicBodies, 9)], 14, Plan).OrThrow();

        Assert.Equal(14, network.Total);
        Assert.Equal(9, network.CountOf(BodyCategory.PublicBodies));
        Assert.Equal(0, network.CountOf(BodyCategory.NonProfits));
    }

    [Fact]
    public void Every_defect_of_the_counts_is_reported_at_once()
    {
        ValueList<Defect> defects = TerritorialNetwork.Create(
            "", [new(BodyCategory.TradeUnions, -1), new(BodyCategory.TradeUnions, 5)], 5, Plan).DefectsOrEmpty();

        Assert.Equal(
            [DefectCodes.AllianceBlank, DefectCodes.NumberNegative, DefectCodes.AllianceCategoryTwice, DefectCodes.AllianceNetworkTotal],
            defects.Select(defect => defect.Code));
        Assert.Equal(FactValue.Of(4), defects[3].Value);
        Assert.Equal(FactValue.Of(5), defects[3].Limit);
    }

    [Fact]
    public void A_list_of_bodies_gives_the_counts()
    {
        ValueList<Body> bodies =
            [AllianceTests.Body("a", BodyKind.TradeUnion), AllianceTests.Body("b", BodyKind.Unclear), AllianceTests.Body("c", BodyKind.TradeUnion)];

        TerritorialNetwork network = TerritorialNetwork.From("Rete", bodies, Plan).OrThrow();

        Assert.Equal(3, network.Total);
        Assert.Equal(2, network.CountOf(BodyCategory.TradeUnions));
        Assert.Equal(1, network.CountOf(BodyCategory.Unclear));
    }

    [Fact]
    public void A_list_with_the_same_body_twice_is_refused()
    {
        ValueList<Body> bodies = [AllianceTests.Body("a", BodyKind.TradeUnion), AllianceTests.Body("a", BodyKind.TradeUnion)];

        Assert.Equal(DefectCodes.AllianceBodyTwice, Assert.Single(TerritorialNetwork.From("Rete", bodies, Plan).DefectsOrEmpty()).Code);
    }
}
