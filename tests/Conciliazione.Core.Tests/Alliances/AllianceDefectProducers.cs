using Conciliazione.Alliances;

namespace Conciliazione.Tests.Alliances;

internal sealed class AllianceDefectProducers : IDefectProducers
{
    private static readonly LegalSource Form = new("Avviso di prova", section: "parte A");

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("ALL-BLANK", () => One(Body.Create(" ", "Ente", BodyKind.NonProfit, Form))),
        ("ALL-SIZE", () => One(Body.Create("x", "Ente", BodyKind.NonProfit, Form, EnterpriseSize.Micro))),
        ("ALL-LEADS", () => One(Alliance.Create("a", "Alleanza", [Partner], Form))),
        ("ALL-TWICE", () => One(Alliance.Create("a", "Alleanza", [Lead, Partner, Partner], Form))),
        ("ALL-CONFLICT", () => One(Participation.From([Led("a", BodyKind.NonProfit), Led("b", BodyKind.PublicBody)]))),
        ("ALL-ALLIANCE-TWICE", () => One(Participation.From([Led("a", BodyKind.NonProfit), Led("a", BodyKind.NonProfit)]))),
        ("ALL-NETWORK-TOTAL", () => One(TerritorialNetwork.Create("Rete", [new(BodyCategory.NonProfits, 3)], 4, Form))),
        ("ALL-CATEGORY-TWICE", () => One(TerritorialNetwork.Create("Rete", [new(BodyCategory.NonProfits, 3), new(BodyCategory.NonProfits, 3)], 6, Form))),
    ];

    private static Partner Lead => AllianceTests.Partner("lead", PartnerRole.LeadPartner);

    private static Partner Partner => AllianceTests.Partner("partner");

    private static Alliance Led(string code, BodyKind kind) =>
        Alliance.Create(code, "Alleanza", [new(AllianceTests.Body("x", kind), PartnerRole.LeadPartner)], Form).OrThrow();

    private static Defect One<T>(Validated<T> result)
        where T : notnull => Assert.Single(result.DefectsOrEmpty());
}
