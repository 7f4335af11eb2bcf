namespace Conciliazione.Alliances;

/// <summary>What can be wrong with bodies, alliances and networks. Italian term: difetti delle alleanze.</summary>
/// <remarks>Immutable, safe for any thread.</remarks>
public static class AllianceDefects
{
    /// <summary>A body, an alliance or a network has no code or no name.</summary>
    public static DefectCode Blank { get; } = new("ALL-BLANK", new(
        "manca un testo: {value}; serve {limit}",
        "a text is missing: {value}; needed: {limit}"));

    /// <summary>A body that is no enterprise has a size.</summary>
    public static DefectCode SizeWithoutEnterprise { get; } = new("ALL-SIZE", new(
        "la dimensione {value} è indicata per un ente che non è un'impresa; ammessa: {limit}",
        "the size {value} is given for a body that is no enterprise; allowed: {limit}"));

    /// <summary>An alliance has no lead partner, or more than one.</summary>
    public static DefectCode Leads { get; } = new("ALL-LEADS", new(
        "gli enti capofila sono {value}; deve essercene {limit}",
        "the lead partners are {value}; there must be {limit}"));

    /// <summary>The same body stands twice in an alliance or a network.</summary>
    public static DefectCode Twice { get; } = new("ALL-TWICE", new(
        "l'ente «{value}» compare più volte; il massimo è {limit}",
        "the body '{value}' stands there several times; the most is {limit}"));

    /// <summary>Two alliances describe the same body in two ways.</summary>
    public static DefectCode Conflict { get; } = new("ALL-CONFLICT", new(
        "lo stesso ente è descritto in due modi: {value} e {limit}",
        "the same body is described in two ways: {value} and {limit}"));

    /// <summary>Two alliances have the same code.</summary>
    public static DefectCode AllianceTwice { get; } = new("ALL-ALLIANCE-TWICE", new(
        "il codice di alleanza «{value}» compare più volte; il massimo è {limit}",
        "the alliance code '{value}' stands there several times; the most is {limit}"));

    /// <summary>The counts of a network do not sum to the total that it states.</summary>
    public static DefectCode NetworkTotal { get; } = new("ALL-NETWORK-TOTAL", new(
        "gli enti per categoria sommano a {value}; il totale dichiarato è {limit}",
        "the bodies by category sum to {value}; the stated total is {limit}"));

    /// <summary>A network counts the same category twice.</summary>
    public static DefectCode CategoryTwice { get; } = new("ALL-CATEGORY-TWICE", new(
        "la categoria «{value}» è contata più volte; il massimo è {limit}",
        "the category '{value}' is counted several times; the most is {limit}"));
}
