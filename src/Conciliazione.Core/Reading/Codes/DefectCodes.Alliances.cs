namespace Conciliazione;

/// <content>The codes of alliances, their network and its governance.</content>
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

    /// <summary>A category is not one of the scheme by which bodies are counted.</summary>
    public static DefectCode AllianceUnknownCategory { get; } = new("ALL-CATEGORY", new(
        "la categoria «{value}» non è fra quelle con cui si contano gli enti: {limit}",
        "the category '{value}' is not one of those by which the bodies are counted: {limit}"));

    /// <summary>A scheme for counting bodies has no categories.</summary>
    public static DefectCode AllianceSchemeEmpty { get; } = new("ALL-SCHEME-EMPTY", new(
        "le categorie con cui si contano gli enti sono {value}; il minimo è {limit}",
        "the categories by which the bodies are counted are {value}; the minimum is {limit}"));

    /// <summary>A name is given to two bodies.</summary>
    public static DefectCode AllianceNameTwice { get; } = new("ALL-NAME-TWICE", new(
        "il nome «{value}» indica già l'ente {limit}",
        "the name '{value}' already means the body {limit}"));

    /// <summary>A body is tied to itself.</summary>
    public static DefectCode AllianceTieToItself { get; } = new("ALL-TIE-ITSELF", new(
        "l'ente «{value}» è legato a se stesso; serve {limit}",
        "the body '{value}' is tied to itself; needed: {limit}"));

    /// <summary>A seat of a level of governance has two holders.</summary>
    public static DefectCode GovernanceSeatTwice { get; } = new("GOV-SEAT-TWICE", new(
        "lo stesso seggio ha più titolari: {value}; il massimo è {limit}",
        "the same seat has several holders: {value}; the maximum is {limit}"));

    /// <summary>An entry is before the first day of its register.</summary>
    public static DefectCode NetworkEarly { get; } = new("NET-EARLY", new(
        "la registrazione del {value} è prima del primo giorno del registro, {limit}",
        "the entry of {value} is before the first day of the register, {limit}"));

    /// <summary>The number of bodies of an entry, or of a register, is out of bounds.</summary>
    public static DefectCode NetworkCount { get; } = new("NET-COUNT", new(
        "il numero di enti è {value}; deve essere {limit}",
        "the number of bodies is {value}; it must be {limit}"));

    /// <summary>Two entries of the same body on the same day have the same number.</summary>
    public static DefectCode NetworkNumberTwice { get; } = new("NET-NUMBER-TWICE", new(
        "il numero {value} compare più volte nello stesso giorno per lo stesso ente; il massimo è {limit}",
        "the number {value} appears several times on one day for one body; the maximum is {limit}"));

    /// <summary>A departure shares its day with another entry of the same body, and not all have a number.</summary>
    public static DefectCode NetworkOrder { get; } = new("NET-ORDER", new(
        "il recesso e un'altra registrazione sono dello stesso giorno ({value}) e non se ne conosce l'ordine; serve {limit}",
        "the departure and another entry are of one day ({value}) and their order is not known; needed: {limit}"));

    /// <summary>A body that is a member signs again.</summary>
    public static DefectCode NetworkSignedTwice { get; } = new("NET-SIGNED-TWICE", new(
        "la firma ({value}) è di un ente che aderisce già dal {limit}",
        "the signature ({value}) is of a body that is a member already since {limit}"));

    /// <summary>A body leaves a network that it is not a member of.</summary>
    public static DefectCode NetworkNotSigned { get; } = new("NET-NOT-SIGNED", new(
        "il recesso ({value}) è di un ente che non aderisce; serve {limit}",
        "the departure ({value}) is of a body that is not a member; needed: {limit}"));

    /// <summary>More bodies of a batch leave than are members.</summary>
    public static DefectCode NetworkBatchLeft { get; } = new("NET-BATCH-LEFT", new(
        "recedono {value} enti del gruppo; gli aderenti sono {limit}",
        "{value} bodies of the batch leave; its members are {limit}"));

    private static DefectCode[] OfAlliances =>
    [
        AllianceBlank, AllianceSizeWithoutEnterprise, AllianceLeads, AllianceBodyTwice, AllianceConflict,
        AllianceTwice, AllianceNetworkTotal, AllianceCategoryTwice, AllianceUnknownCategory, AllianceSchemeEmpty, AllianceNameTwice, AllianceTieToItself, GovernanceSeatTwice,
        NetworkEarly, NetworkCount, NetworkNumberTwice, NetworkOrder, NetworkSignedTwice, NetworkNotSigned, NetworkBatchLeft,
    ];
}
