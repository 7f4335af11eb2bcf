using Conciliazione.Alliances;
using NodaTime;

namespace Conciliazione.Editions;

/// <summary>
/// The bodies of the Milan network: the register of those who signed and asked to join, and the counts that the plan gives of the requests
/// and of the bodies that manage the services of its network. Italian term: consistenze della rete.
/// </summary>
/// <remarks>
/// Each count is by categories of its own, in the words of the plan. Immutable and thread-safe. Source: D.G.R. 1081/2013, governance and
/// mappatura dei servizi esistenti.
/// </remarks>
public static class Milano2014Network
{
    internal const string Asl = "asl-milano";

    private static readonly BodyCategory Associations = new("ASSOCIATIONS", new("associazioni", "associations"));
    private static readonly BodyCategory Foundations = new("FOUNDATIONS", new("fondazioni", "foundations"));
    private static readonly BodyCategory SocialCooperatives = new("SOCIAL-COOPERATIVES", new("cooperative sociali", "social cooperatives"));

    /// <summary>The trade associations, as the requests and the committee count them. Declared before the counts that hold it.</summary>
    internal static BodyCategory TradeAssociations { get; } = new("TRADE-ASSOCIATIONS", new("associazioni di categoria", "trade associations"));

    private static readonly ValueList<CategoryCount> Asked =
    [
        new(TradeAssociations, 3),
        new(SocialCooperatives, 26),
        new(new("PRIVATE-BODIES", new("enti privati", "private bodies")), 20),
        new(Associations, 9),
        new(Foundations, 1),
        new(new("COMPREHENSIVE-SCHOOLS", new("istituti comprensivi", "comprehensive schools")), 1),
    ];

    private static readonly ValueList<CategoryCount> Managing =
    [
        new(new("COMPANIES", new("società profit", "companies")), 44),
        new(SocialCooperatives, 28),
        new(Associations, 10),
        new(new("PUBLIC-BODIES", new("enti pubblici", "public bodies")), 9),
        new(new("SCHOOLS", new("istituti scolastici", "schools")), 1),
        new(new("RELIGIOUS-BODIES", new("enti religiosi", "religious bodies")), 2),
        new(Foundations, 1),
    ];

    /// <summary>The day on which the first fifteen signed the agreement: 31 March 2014.</summary>
    public static LocalDate AgreementDay { get; } = new(2014, 3, 31);

    /// <summary>The day of the plan, printed on its cover: 30 June 2014.</summary>
    public static LocalDate PlanDay { get; } = new(2014, 6, 30);

    /// <summary>The six categories of those who asked to join.</summary>
    public static CountingScheme RequestCategories { get; } = Scheme(
        "MIL-REQUESTS-BY", new("categorie delle richieste di adesione", "categories of the requests to join"), Milano2014Sources.Network, Asked);

    /// <summary>The 60 bodies that asked to join after the first fifteen had signed.</summary>
    public static TerritorialNetwork Requests { get; } = TerritorialNetwork.Create(
        "Richieste di sottoscrizione dell'Accordo della rete territoriale di Milano",
        Asked,
        statedTotal: 60,
        Milano2014Sources.Network,
        RequestCategories).OrThrow();

    /// <summary>The seven categories of the managers of services.</summary>
    public static CountingScheme ManagerCategories { get; } = Scheme(
        "MIL-MANAGERS-BY", new("tipologie degli enti gestori", "kinds of managing bodies"), Milano2014Sources.Services, Managing);

    /// <summary>The bodies that manage services by category: 95, while the prose states 118.</summary>
    public static ValueList<CategoryCount> Managers => Managing;

    /// <summary>
    /// The categories of the register: those of the fifteen that the text names, by kind, and those of the requests, which it counts.
    /// </summary>
    public static CountingScheme RegisterCategories { get; } = CountingScheme.Create(
        new("MIL-REGISTER-BY", new("categorie del registro della rete", "categories of the register of the network"), Milano2014Sources.Network, Provenance.Reading),
        [
            BodyCategory.PublicBodies, BodyCategory.SocialDistricts, BodyCategory.TradeUnions, BodyCategory.EmployersAssociations,
            .. RequestCategories.Categories,
        ]).OrThrow();

    /// <summary>
    /// The register: fifteen signatures on 31 March 2014, and 60 requests by 30 June, which make candidates and not members. That a request,
    /// whose day the text does not give, is entered on the day of the plan, is our interpretation.
    /// </summary>
    public static NetworkRegister Register { get; } = NetworkRegister.Create(
        "Rete territoriale per la conciliazione di Milano",
        [
            .. Signatories().Select(body => NetworkEntry.Of(NetworkEntryKind.Signature, body, AgreementDay, Milano2014Sources.Network)),
            .. Asked.Select(count => NetworkEntry.OfBatch(
                NetworkEntryKind.Request, $"REQUESTS-{count.Category.Code}", count, PlanDay, Milano2014Sources.Network)),
        ],
        Milano2014Sources.Network,
        AgreementDay,
        RegisterCategories).OrThrow();

    /// <summary>
    /// Returns the first fifteen, as the text writes them, in its order; the text does not say their kinds.
    /// </summary>
    private static Body[] Signatories() =>
    [
        Read("regione-lombardia", "Regione Lombardia", BodyKind.PublicBody),
        Read(Asl, "Asl di Milano", BodyKind.PublicBody),
        Read(Milano2014Partners.Milano, "Comune di Milano", BodyKind.PublicBody),
        Read(Milano2014Partners.Sesto, "Ambito Di Sesto San Giovanni", BodyKind.SocialDistrict),
        Read(Milano2014Partners.Cinisello, "Ambito Di Cinisello Balsamo", BodyKind.SocialDistrict),
        Read(Milano2014Partners.Province, "Provincia di Milano", BodyKind.PublicBody),
        Read(Milano2014Partners.Cciaa, "Cciaa – Formaper", BodyKind.PublicBody),
        Read(Milano2014Partners.Cisl, "Cisl Milano Metropoli", BodyKind.TradeUnion),
        Read(Milano2014Partners.Cgil, "Cgil", BodyKind.TradeUnion),
        Read(Milano2014Partners.Uil, "Uil", BodyKind.TradeUnion),
        Read("cna-milano-monza", "Cna Milano - Monza E Brianza", BodyKind.EmployersAssociation),
        Read(Milano2014Partners.Legacoop, "Legacoop Lombardia", BodyKind.EmployersAssociation),
        Read("assolombarda", "Assolombarda", BodyKind.EmployersAssociation),
        Read(Milano2014Partners.UnioneArtigiani, "Unione Artigiani", BodyKind.EmployersAssociation),
        Read(Milano2014Partners.Confcooperative, "Confcooperative Milano Lodi Monza e Brianza", BodyKind.EmployersAssociation),
    ];

    private static Body Read(string code, string name, BodyKind kind) =>
        Body.Create(code, name, kind, Milano2014Sources.Network, kindProvenance: Provenance.Reading).OrThrow();

    private static CountingScheme Scheme(string code, LocalizedText title, LegalSource source, ValueList<CategoryCount> counts) =>
        CountingScheme.Create(new(code, title, source), counts.Select(count => count.Category).ToValueList()).OrThrow();
}
