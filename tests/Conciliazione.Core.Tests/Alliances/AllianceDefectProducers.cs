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
        ("ALL-CATEGORY", () => One(TerritorialNetwork.Create("Rete", [new(new("COOPS", new("cooperative", "cooperatives")), 3)], 3, Form))),
        ("ALL-SCHEME-EMPTY", () => One(CountingScheme.Create(new("S", new("prova", "test"), Form), []))),
        ("ALL-NAME-TWICE", () => One(BodyTies.Create([BodyTie.WrittenAs("a", "Ente", Form), BodyTie.WrittenAs("b", "Ente", Form)]))),
        ("ALL-TIE-ITSELF", () => One(BodyTies.Create([BodyTie.Replaces("a", "a", Form)]))),
        ("GOV-SEAT-TWICE", () => One(GovernanceLevel.Create(new("L", new("livello", "level"), Form), [Seat("x"), Seat("y")], []))),
        ("NET-EARLY", () => Register(new(2014, 4, 1), Entry(NetworkEntryKind.Request, 30))),
        ("NET-COUNT", () => Register(null, Batch(NetworkEntryKind.Signature, 0))),
        ("NET-NUMBER-TWICE", () => Register(null, Entry(NetworkEntryKind.Request, 1, 1), Entry(NetworkEntryKind.Interview, 1, 1))),
        ("NET-ORDER", () => Register(null, Entry(NetworkEntryKind.Signature, 1), Entry(NetworkEntryKind.Departure, 1))),
        ("NET-SIGNED-TWICE", () => Register(null, Entry(NetworkEntryKind.Signature, 1), Entry(NetworkEntryKind.Signature, 2))),
        ("NET-NOT-SIGNED", () => Register(null, Entry(NetworkEntryKind.Departure, 1))),
        ("NET-BATCH-LEFT", () => Register(null, Batch(NetworkEntryKind.Signature, 2), Batch(NetworkEntryKind.Departure, 3, 2))),
        ("ALL-CATEGORY-TWICE", () => One(TerritorialNetwork.Create("Rete", [new(BodyCategory.NonProfits, 3), new(BodyCategory.NonProfits, 3)], 6, Form))),
    ];

    private static GovernanceSeat Seat(string body) => GovernanceSeat.OfBody(body, body, code: "presidente");

    private static NetworkEntry Entry(NetworkEntryKind kind, int day, int? number = null) =>
        NetworkEntry.Of(kind, AllianceTests.Body("x", BodyKind.NonProfit), new(2014, 3, day), Form, number);

    private static NetworkEntry Batch(NetworkEntryKind kind, int count, int day = 1) =>
        NetworkEntry.OfBatch(kind, "gruppo", new(BodyCategory.NonProfits, count), new(2014, 3, day), Form);

    private static Defect Register(NodaTime.LocalDate? since, params NetworkEntry[] entries) => One(NetworkRegister.Create("Rete", entries, Form, since));

    private static Partner Lead => AllianceTests.Partner("lead", PartnerRole.LeadPartner);

    private static Partner Partner => AllianceTests.Partner("partner");

    private static Alliance Led(string code, BodyKind kind) =>
        Alliance.Create(code, "Alleanza", [new(AllianceTests.Body("x", kind), PartnerRole.LeadPartner)], Form).OrThrow();

    private static Defect One<T>(Validated<T> result)
        where T : notnull => Assert.Single(result.DefectsOrEmpty());
}
