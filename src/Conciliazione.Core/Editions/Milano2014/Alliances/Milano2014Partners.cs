using Conciliazione.Alliances;

namespace Conciliazione.Editions;

/// <summary>The partners of the two Milan alliances, group by group, under the names with which each list writes them.</summary>
/// <remarks>
/// A body has one code in both lists; its other names are ties of <see cref="Milano2014Alliances"/>. Sole traders are named by their kind of
/// business only.
/// </remarks>
internal static class Milano2014Partners
{
    public const string Cciaa = "cciaa-milano";
    public const string Cgil = "cgil";
    public const string Cinisello = "ambito-cinisello-balsamo";
    public const string CoEsa = "co-esa";
    public const string CoGess = "co-ge-s-s";
    public const string Commerce = "unione-commercio-milano";
    public const string Cisl = "cisl-milano";
    public const string Confartigianato = "confartigianato-apa";
    public const string Confcooperative = "confcooperative-milano";
    public const string Eureka = "eureka";
    public const string FarsiProssimo = "farsi-prossimo";
    public const string Irene = "irene";
    public const string Legacoop = "legacoop-lombardia";
    public const string Milano = "comune-milano";
    public const string Province = "provincia-milano";
    public const string Scrigno = "lo-scrigno";
    public const string Sesto = "ambito-sesto-san-giovanni";
    public const string Uil = "uil";
    public const string UnioneArtigiani = "unione-artigiani";
    public const string ZeroFive = "zero5";

    private const string NonProfits = "Associazioni Culturali, Sportive, di Promozione Sociale, Non Profit";

    /// <summary>The lead partner of Concilia Milano: a public body, as the result indicators say of the lead partners.</summary>
    public static Body Municipality { get; } = Stated(Milano, "Comune di Milano", BodyKind.PublicBody, source: Milano2014Sources.Indicators);

    /// <summary>The union of commerce, in both lists under one name.</summary>
    public static Body CommerceUnion { get; } = Read(
        Commerce, "Unione del Commercio del Turismo dei Servizi e delle Professioni della Provincia di Milano", BodyKind.EmployersAssociation);

    /// <summary>
    /// The eight bodies of both lists that count as associations: by their names; the other non-profit bodies are cooperatives.
    /// </summary>
    public static ValueList<string> Associations { get; } =
        ["arci-milano", "smallfamilies", "telefono-donna", "asdc-cadorna", "wemake", "cormuse", "il-sole-birco", Irene];

    /// <summary>The seventeen of one row of Concilia Milano: ten cooperatives and seven associations, in the order of the text.</summary>
    public static ValueList<Body> ConciliaNonProfits { get; } =
    [
        OfRow("aurea", "A.A.C. Aurea Assistenza e Cura Onlus S.Coop.Soc."),
        OfRow("la-dea", "La Dea Coop. Soc."),
        OfRow("arci-milano", "Arci Milano"),
        OfRow("smallfamilies", "Smallfamilies Ass. Promozione Sociale"),
        OfRow("telefono-donna", "Telefono Donna Onlus"),
        OfRow("asdc-cadorna", "ASDC \"L. Cadorna\""),
        OfRow("wemake", "Associazione WEMAKE"),
        OfRow("tempi-moderni", "Coop. Tempi Moderni arl Onlus"),
        OfRow("cormuse", "Associazione Corale Multiculturale CORMUSE"),
        OfRow(CoGess, "Coop. Soc. Co.Ge.S.S."),
        OfRow(FarsiProssimo, "Farsi Prossimo Onlus Soc. Coop. Sociale"),
        OfRow(CoEsa, "Co.esa Coop. Soc. arl Onlus"),
        OfRow("eta-insieme", "Età Insieme Coop. Soc.Onlus"),
        OfRow(Scrigno, "Lo Scigno Soc. Coop. Sociale Onlus"),
        OfRow(Eureka, "Coop. Soc. Eureka"),
        OfRow("il-sole-birco", "Assoc. Il Sole Bircò"),
        OfRow(ZeroFive, "Zero 5 Laboratorio di Utopie Metropolitane"),
    ];

    /// <summary>The four companies of Concilia Milano; of one the text adds its owner, which is left out.</summary>
    public static ValueList<Body> ConciliaCompanies { get; } =
    [
        Profit("baam", "Baam! Srl Impresa Sociale"),
        Profit("radiomamma", "Radiomamma"),
        Profit("robert-bosch", "Robert Bosch Società Unipersonale Spa"),
        Profit("randstad-italia", "Randstad Italia Spa"),
    ];

    /// <summary>The school of Concilia Milano.</summary>
    public static Body School { get; } = Read("ics-via-pareto", "ICS \"Via Pareto\"", BodyKind.EducationalInstitution);

    /// <summary>The lead partner of Conciliazione in Pratica: a public body, as the result indicators say of the lead partners.</summary>
    public static Body ProvinceOfMilan { get; } = Stated(Province, "Provincia di Milano", BodyKind.PublicBody, source: Milano2014Sources.Indicators);

    /// <summary>The association that advises the companies of Conciliazione in Pratica.</summary>
    public static Body IreneAssociation { get; } = Read(Irene, "Associazione IRENE", BodyKind.NonProfit);

    /// <summary>The three trade unions, which the text writes in one row.</summary>
    public static ValueList<Body> Unions { get; } =
    [
        Read(Cgil, "CGIL", BodyKind.TradeUnion),
        Read(Cisl, "CISL", BodyKind.TradeUnion),
        Read(Uil, "UIL", BodyKind.TradeUnion),
    ];

    /// <summary>The company that brings the technology of Conciliazione in Pratica.</summary>
    public static Body Didael { get; } = Read("didael-kts", "Didael KTS", BodyKind.Enterprise);

    /// <summary>The chamber of commerce, which the plan calls a public body where it seats it in the committee.</summary>
    public static Body Chamber { get; } = Stated(Cciaa, "C.C.I.A.A. DI MILANO", BodyKind.PublicBody, source: Milano2014Sources.Levels);

    /// <summary>The twenty-five that try out the model, in the order of the text; two are sole traders.</summary>
    public static ValueList<Body> TrialCompanies { get; } =
    [
        Cooperative("urbana", "Urbana Cooperativa Sociale"),
        Cooperative("azione-solidale", "Azione Solidale Soc. Coop. Soc."),
        Cooperative(Scrigno, "LO SCRIGNO Società Cooperativa Sociale – Onlus"),
        Cooperative("sistema-imprese-sociali", "Sistema Imprese Sociali Consorzio di cooperative sociali Soc. Coop. Soc. a r.l."),
        Cooperative("la-cordata", "La Cordata Società cooperativa sociale"),
        Cooperative("tuttinsieme", "Cooperativa Sociale Tuttinsieme"),
        Cooperative(FarsiProssimo, "Consorzio Farsi Prossimo Soc.coop. Soc. ONLUS"),
        Cooperative("bethlem", "Bethlem SCS Onlus"),
        Cooperative("filo-di-arianna", "Società cooperativa Filo di Arianna Onlus"),
        Read("soltur", "Soltur s.r.l.", BodyKind.Enterprise),
        Read("selexi", "Selexi s.r.l.", BodyKind.Enterprise),
        Read("tribe-communication", "Tribe Communication s.r.l.", BodyKind.Enterprise),
        Cooperative("fabbrica-di-olinda", "Fabbrica di Olinda Soc. Coop. Sociale Onlus"),
        Cooperative(ZeroFive, "Zero5 Laboratorio di Utopie Metropolitane Coop Soc."),
        Cooperative(CoEsa, "CO.ESA Cooperativa Sociale ar.l. Onlus"),
        Cooperative("giostra", "Giostra Cooperativa sociale ONLUS"),
        Cooperative(Eureka, "Cooperativa Sociale Eureka"),
        Cooperative(CoGess, "Co.Ge.S.S. Cooperativa Sociale"),
        Cooperative("tempo-per-l-infanzia", "Cooperativa Sociale Tempo per l'Infanzia"),
        Cooperative("genera", "GENERA Società Cooperativa Sociale Onlus"),
        Read("linetech-italia", "Linetech italia", BodyKind.Enterprise),
        Read("cgr", "CGR S.r.l. assemblaggi meccanici", BodyKind.Enterprise),
        Read("artigiana-garanzia", "Cooperativa Artigiana Lombarda di Garanzia", BodyKind.Enterprise),
        Read("ditta-individuale-1", "Ditta individuale (nome omesso), prima", BodyKind.Enterprise),
        Read("ditta-individuale-2", "Ditta individuale (nome omesso), seconda", BodyKind.Enterprise),
    ];

    /// <summary>The twelve of the territories of Sesto San Giovanni and Cinisello Balsamo, in the order of the text.</summary>
    public static ValueList<Body> NorthMilan { get; } =
    [
        Read(Sesto, "Ambito di Sesto San Giovanni", BodyKind.SocialDistrict),
        Read(Cinisello, "Ambito di Cinisello Balsamo", BodyKind.SocialDistrict),
        Cooperative("il-torpedone", "Società Cooperativa Sociale Onlus \"Il Torpedone\""),
        Cooperative("la-grande-casa", "Società Cooperativa Sociale Onlus \"La Grande casa\""),
        Cooperative("famiglie-e-dintorni", "Società Cooperativa Sociale Onlus \"Famiglie e dintorni\""),
        Stated(Confartigianato, "Confartigianato APA", BodyKind.EmployersAssociation, source: Milano2014Sources.InPracticeActivities),
        CommerceUnion,
        Read(Confcooperative, "Confcooperative Milano, Lodi, Monza e Brianza", BodyKind.EmployersAssociation),
        Read(Legacoop, "Legacoop Lombardia – Dipartimento Welfare", BodyKind.EmployersAssociation),
        Read("onbrand-call", "Onbrand call", BodyKind.Enterprise),
        Read(UnioneArtigiani, "Unione Artigiani", BodyKind.EmployersAssociation),
        Read("unione-servizi", "Unione Servizi S.r.l.", BodyKind.Enterprise),
    ];

    /// <summary>Returns a body of which the plan says the kind.</summary>
    private static Body Stated(string code, string name, BodyKind kind, string asWritten = "", LegalSource? source = null) =>
        Body.Create(code, name, kind, source ?? Milano2014Sources.Partnerships, typeAsWritten: asWritten).OrThrow();

    /// <summary>Returns a body of which only the name tells the kind.</summary>
    private static Body Read(string code, string name, BodyKind kind) =>
        Body.Create(code, name, kind, Milano2014Sources.Partnerships, kindProvenance: Provenance.Reading).OrThrow();

    private static Body OfRow(string code, string name) => Stated(code, name, BodyKind.NonProfit, NonProfits);

    private static Body Profit(string code, string name) => Stated(code, name, BodyKind.Enterprise, "Aziende e Enti Profit");

    private static Body Cooperative(string code, string name) => Read(code, name, BodyKind.NonProfit);
}
