namespace Conciliazione;

/// <content>The codes of alliances.</content>
public static partial class DefectCodes
{
    /// <summary>A body, an alliance or a network has no code or no name.</summary>
    public static DefectCode AllianceBlank { get; } = new("ALL-BLANK", new(
        "manca un testo: {value}; serve {limit}",
        "a text is missing: {value}; needed: {limit}"));

    /// <summary>A body that is not an enterprise has a size.</summary>
    public static DefectCode AllianceSizeWithoutEnterprise { get; } = new("ALL-SIZE", new(
        "la dimensione «{value}» è indicata per un ente che non è un'impresa; ammessa: {limit}",
        "the size '{value}' is given for a body that is not an enterprise; allowed: {limit}"));

    /// <summary>An alliance has no lead partner, or more than one.</summary>
    public static DefectCode AllianceLeads { get; } = new("ALL-LEADS", new(
        "gli enti capofila sono {value}; deve essercene {limit}",
        "there are {value} lead partners; there must be {limit}"));

    /// <summary>A body appears more than once in an alliance or a network.</summary>
    public static DefectCode AllianceBodyTwice { get; } = new("ALL-TWICE", new(
        "l'ente «{value}» compare più volte; il massimo è {limit}",
        "the body '{value}' appears several times; the maximum is {limit}"));

    /// <summary>Two alliances describe the same body differently.</summary>
    public static DefectCode AllianceConflict { get; } = new("ALL-CONFLICT", new(
        "lo stesso ente è descritto in due modi: {value} e {limit}",
        "the same body is described in two ways: {value} and {limit}"));

    /// <summary>Two alliances have the same code.</summary>
    public static DefectCode AllianceTwice { get; } = new("ALL-ALLIANCE-TWICE", new(
        "il codice di alleanza «{value}» compare più volte; il massimo è {limit}",
        "the alliance code '{value}' appears several times; the maximum is {limit}"));

    /// <summary>The counts of a network do not sum to its stated total.</summary>
    public static DefectCode AllianceNetworkTotal { get; } = new("ALL-NETWORK-TOTAL", new(
        "gli enti per categoria sommano a {value}; il totale dichiarato è {limit}",
        "the bodies by category sum to {value}; the stated total is {limit}"));

    /// <summary>A network counts the same category twice.</summary>
    public static DefectCode AllianceCategoryTwice { get; } = new("ALL-CATEGORY-TWICE", new(
        "la categoria «{value}» è contata più volte; il massimo è {limit}",
        "the category '{value}' is counted several times; the maximum is {limit}"));

    private static DefectCode[] OfAlliances =>
    [
        AllianceBlank, AllianceSizeWithoutEnterprise, AllianceLeads, AllianceBodyTwice, AllianceConflict,
        AllianceTwice, AllianceNetworkTotal, AllianceCategoryTwice,
    ];
}
