using Conciliazione.Alliances;

namespace Conciliazione.Editions;

/// <summary>
/// The counts of bodies that the Milan plan gives: the requests to join its network, and the managers of the services of its supply chain.
/// Italian term: consistenze della rete.
/// </summary>
/// <remarks>
/// Each is counted by categories of its own, in the words of the plan. Immutable and thread-safe. Source: D.G.R. 1081/2013, governance and
/// mappatura dei servizi esistenti.
/// </remarks>
public static class Milano2014Network
{
    private static readonly BodyCategory Associations = new("ASSOCIATIONS", new("associazioni", "associations"));
    private static readonly BodyCategory Foundations = new("FOUNDATIONS", new("fondazioni", "foundations"));
    private static readonly BodyCategory SocialCooperatives = new("SOCIAL-COOPERATIVES", new("cooperative sociali", "social cooperatives"));

    private static readonly ValueList<CategoryCount> Asked =
    [
        new(new("TRADE-ASSOCIATIONS", new("associazioni di categoria", "trade associations")), 3),
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

    /// <summary>The managers of services by category: 95, while the prose states 118.</summary>
    public static ValueList<CategoryCount> Managers => Managing;

    private static CountingScheme Scheme(string code, LocalizedText title, LegalSource source, ValueList<CategoryCount> counts) =>
        CountingScheme.Create(new(code, title, source), counts.Select(count => count.Category).ToValueList()).OrThrow();
}
