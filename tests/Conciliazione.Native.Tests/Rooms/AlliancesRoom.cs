using Conciliazione.Alliances;
using Conciliazione.Calendars;

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
        CountingScheme scheme = CountingScheme.Create(Given.Label("SCHEME"), [new("COOPS", new("cooperative", "cooperatives"))]).OrThrow();
        checks.Equal(26, TerritorialNetwork.Create("Rete", [new(scheme.Categories[0], 26)], 26, Given.Source, scheme).OrThrow().Total);
        checks.That(scheme.Check(Given.Label("COUNT"), 27, [new(scheme.Categories[0], 26)]).OrThrow() is PrintedFigure.Contradicted);
        GovernanceLevel committee = GovernanceLevel.Create(
            new("COMMITTEE", new("Comitato", "committee"), Given.Source),
            [GovernanceSeat.OfBody("DISTRICT", "Ambito"), GovernanceSeat.OfCategory("UNION", "un sindacato", BodyCategory.TradeUnions), GovernanceSeat.Unnamed("CHAIR", "presidente")],
            [new("valuta", "judges")],
            new Cadence(1, 4),
            ties: BodyTies.Create([BodyTie.ActsThrough("DISTRICT", "TOWN", Given.Source), BodyTie.WrittenAs("TOWN", "il Comune", Given.Source)]).OrThrow()).OrThrow();
        checks.Equal(1, committee.Incompatibilities([alliance]).Count);
        checks.Equal("TOWN", committee.Ties.CodeOf("il Comune"));
        checks.That(alliance.WhpBy(Given.Today).ToFinding(committee.Label).Outcome is Outcome.Unclear && !alliance.WhpBy(Given.Today).Count.IsKnown);
        NetworkRegister register = NetworkRegister.Create(
            "Rete",
            [
                NetworkEntry.Of(NetworkEntryKind.Signature, town, Given.Today, Given.Source),
                NetworkEntry.Of(NetworkEntryKind.Interview, firm, Given.Today, Given.Source),
                NetworkEntry.OfBatch(NetworkEntryKind.Signature, "COOPS", new(BodyCategory.NonProfits, 3), Given.Today, Given.Source),
                NetworkEntry.OfBatch(NetworkEntryKind.Departure, "COOPS", new(BodyCategory.NonProfits, 1), Given.Today.PlusDays(1), Given.Source),
            ],
            Given.Source).OrThrow();
        checks.Equal(4, register.On(Given.Today).Total);
        checks.Equal(3, register.On(Given.Today.PlusDays(1)).Total);
        checks.That(register.MembersOn(Given.Today).Count == 2 && register.CandidatesOn(Given.Today)[0].Last == NetworkEntryKind.Interview);
        var act = new GovernanceAct(committee.Label, "COMMITTEE", Given.Today, "59");
        checks.That(act.Explain(Language.English).Contains("no. 59", StringComparison.Ordinal));
        checks.That(Alliance.Create("A", "Alleanza", [], Given.Source).DefectsOrEmpty().Count > 0);
    }

    private static string Name(WhpMembership membership) => membership.Match(_ => "NotStated", _ => "Member", _ => "Planned", _ => "NotMember");
}
