using Conciliazione.Alliances;

namespace Conciliazione.Native.Tests.Rooms;

internal static class AlliancesRoom
{
    public static void Check(Checks checks)
    {
        WhpMembership held = checks.Case(WhpMembership.Held, Name);
        checks.Case(WhpMembership.None, Name);
        checks.Case(WhpMembership.Unknown, Name);
        WhpMembership planned = checks.Case(WhpMembership.PlannedBy(Given.Today), Name);
        checks.That(held.CountsBy(Given.Today) == true && planned.CountsBy(Given.Today.PlusDays(-1)) == false && WhpMembership.Unknown.CountsBy(Given.Today) is null);

        Body town = Body.Create("TOWN", "Comune", BodyKind.PublicBody, Given.Source).OrThrow();
        Body firm = Body.Create("FIRM", "Impresa", BodyKind.Enterprise, Given.Source, EnterpriseSize.Small).OrThrow();
        Alliance alliance = Alliance.Create("A", "Alleanza", [new(town, PartnerRole.LeadPartner), new(firm, whp: planned)], Given.Source).OrThrow();
        ValueList<Participation> participations = Participation.From([alliance]).OrThrow();
        checks.Equal(2, participations.Count);
        checks.Equal(BodyCategory.SmallEnterprises, BodyCategory.For(BodyKind.Enterprise, EnterpriseSize.Small));
        TerritorialNetwork network = TerritorialNetwork.From("Rete", [town, firm], Given.Source).OrThrow();
        checks.Equal(1, network.CountOf(BodyCategory.SmallEnterprises));
        var committee = new Committee("Comitato", [new("TOWN", "Comune")], [new("valuta", "judges")], Given.Source);
        checks.Equal(1, committee.Incompatibilities([alliance]).Count);
        checks.That(Alliance.Create("A", "Alleanza", [], Given.Source).DefectsOrEmpty().Count > 0);
    }

    private static string Name(WhpMembership membership) => membership.Match(_ => "NotStated", _ => "Member", _ => "Planned", _ => "NotMember");
}
