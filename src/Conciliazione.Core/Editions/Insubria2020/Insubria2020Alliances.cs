using Conciliazione.Alliances;

namespace Conciliazione.Editions;

/// <summary>
/// The four alliances of the projects funded by the Insubria call, with their real partners. Italian term: alleanze locali.
/// </summary>
/// <remarks>
/// Their plans, duties and projects are made of them. Immutable and thread-safe. Source: Piano territoriale ATS Insubria 2020-2023,
/// part II.
/// </remarks>
public static class Insubria2020Alliances
{
    /// <summary>The alliance of project 1, WSL: six districts of the province of Como, led by Consorzio Erbese.</summary>
    public static Alliance Wsl { get; } = WslAlliance();

    /// <summary>The alliance of project 2, Valcuvia, led by the municipality of Cuveglio.</summary>
    public static Alliance Valcuvia { get; } = ValcuviaAlliance();

    /// <summary>The alliance of project 3, Valle Olona, led by Medio Olona.</summary>
    public static Alliance Olona { get; } = OlonaAlliance();

    /// <summary>The alliance of project 4, Tradate, with Arcisate and Sesto Calende.</summary>
    public static Alliance Tradate { get; } = TradateAlliance();

    // The same policy for every row of a partner table: a row that names one of the ten types states it; a row that names two is
    // read as the narrower one; a row that names none stays unclear, whatever the name of the body. Only a lead partner without a
    // row is read by its name.

    private static Alliance WslAlliance()
    {
        LegalSource partners = Insubria2020Sources.Project(1, "composizione del partenariato");
        return Alliance.Create(
            "wsl",
            "Alleanza di sei Ambiti della Provincia di Como",
            [
                new(Read(partners, Insubria2020.Erbese, "Consorzio Erbese Servizi alla Persona", BodyKind.SocialDistrict), PartnerRole.LeadPartner),
                new(Agency("olgiatese", "Consorzio dei Servizi Sociali dell'Olgiatese", "ente pubblico – Azienda speciale – Ambito Comasco")),
                new(Agency("tecum", "Tecum Servizi alla Persona", "ente pubblico - Azienda speciale – Ambito Mariano Comense"), whp: WhpMembership.Held),
                new(Agency(Insubria2020.Asci, "Azienda Sociale Comuni Insieme (ASCI)", "ente pubblico - Azienda speciale – Ambito Lomazzo"), whp: WhpMembership.Held),
                new(Agency("comasca-lariana", "Azienda Sociale Comasca e Lariana (ASCL)", "ente pubblico - Azienda speciale - Ambito Como")),
                new(Agency("centro-lario-valli", "Azienda Sociale Centro Lario e Valli", "ente pubblico – Azienda speciale - Ambito Menaggio")),
                new(NonProfit("il-seme", "Il Seme Società Cooperativa Sociale")),
                new(NonProfit("abs", "ABS Assistenza alla Famiglia Cooperativa Sociale")),
            ],
            partners).OrThrow();

        Body Agency(string code, string name, string asWritten) =>
            Read(partners, code, name, BodyKind.SocialDistrict, asWritten);

        Body NonProfit(string code, string name) =>
            Stated(partners, code, name, BodyKind.NonProfit, "privato no profit");
    }

    private static Alliance ValcuviaAlliance()
    {
        LegalSource partners = Insubria2020Sources.Project(2, "punto 3");
        return Alliance.Create(
            "valcuvia",
            "Alleanza locale di conciliazione della Valcuvia",
            [
                new(Read(partners, "comune-cuveglio", "Comune di Cuveglio", BodyKind.PublicBody), PartnerRole.LeadPartner),
                new(Stated(partners, "valli-verbano", "Comunità Montana Valli del Verbano", BodyKind.PublicBody, "Ente pubblico")),
                new(Read(partners, "comune-cuvio", "Comune di Cuvio", BodyKind.PublicBody, "Ento pubblico")),
                new(Large("ubi-banca", "UBI Banca S.p.A.")),
                new(Large("eolo", "EOLO S.p.A.")),
            ],
            partners).OrThrow();

        Body Large(string code, string name) => Stated(
            partners, code, name, BodyKind.Enterprise, "Privato profit – grande impresa", EnterpriseSize.Large);
    }

    private static Alliance OlonaAlliance()
    {
        LegalSource partners = Insubria2020Sources.Project(3, "punto 3");
        return Alliance.Create(
            "olona",
            "Ambito sociale Valle Olona Castellanza",
            [
                new(Unclear(partners, "medio-olona", "Azienda Speciale Consortile Medio Olona Servizi alla Persona", "Ente Pubblico Economico"), PartnerRole.LeadPartner),
                new(PublicBody("comune-marnate", "Comune di Marnate")),
                new(PublicBody("comune-castellanza", "Comune di Castellanza")),
                new(PublicBody("comune-olgiate-olona", "Comune di Olgiate Olona")),
                new(PublicBody("comune-gorla-minore", "Comune di Gorla Minore")),
                new(PublicBody("comune-fagnano-olona", "Comune di Fagnano Olona")),
                new(PublicBody(Insubria2020.BustoArsizio, "Comune di Busto Arsizio")),
                new(PublicBody("udp-gallarate", "Ufficio di Piano Gallarate")),
                new(PublicBody("udp-somma-lombardo", "Ufficio di Piano Somma Lombardo")),
                new(Unclear(partners, "totem", "Società Cooperativa Sociale Totem Onlus", "Cooperativa")),
                Interested("forum-pa", "Forum PA S.r.l.", "Società a responsabilità limitata a socio unico"),
                Interested("labanda", "LaBanda Coop. Soc. a r.l. Onlus", "Società Cooperativa a responsabilità limitata"),
                Interested("poliedra", "Poliedra Progetti Integrati S.p.A.", "Società per Azioni"),
                Interested("ditta-individuale", "Ditta individuale (nome omesso)", "Ditta Individuale P.Iva"),
            ],
            partners).OrThrow();

        Body PublicBody(string code, string name) =>
            Stated(partners, code, name, BodyKind.PublicBody, "Ente Pubblico");

        Partner Interested(string code, string name, string asWritten) =>
            new(Unclear(partners, code, name, asWritten), PartnerRole.InterestedProvider);
    }

    private static Alliance TradateAlliance()
    {
        LegalSource partners = Insubria2020Sources.Project(4, "punto 3");
        return Alliance.Create(
            "tradate",
            "Alleanza di conciliazione di Tradate",
            [
                new(PublicBody("tradate", "Ufficio di Piano / Comune di Tradate"), PartnerRole.LeadPartner),
                new(PublicBody("udp-arcisate", "Ufficio di Piano Arcisate")),
                new(PublicBody("udp-sesto-calende", "Ufficio di Piano Sesto Calende")),
                new(NonProfit("aquilone", "L'Aquilone Cooperativa Sociale")),
                new(NonProfit("arca", "L'Arca Società Cooperativa Sociale")),
                new(NonProfit("baobab", "Baobab Cooperativa Sociale")),
                new(NonProfit("itaca", "Itaca Cooperativa Sociale")),
                new(NonProfit(Insubria2020.Csv, "CSV Insubria")),
                new(Stated(partners, "rete-giunca", "Rete Giunca", BodyKind.Enterprise, "Privato profit")),
            ],
            partners).OrThrow();

        Body PublicBody(string code, string name) =>
            Stated(partners, code, name, BodyKind.PublicBody, "Ente Pubblico");

        Body NonProfit(string code, string name) =>
            Stated(partners, code, name, BodyKind.NonProfit, "Privato no-profit");
    }

    /// <summary>Returns a body whose row names one of the ten types.</summary>
    private static Body Stated(
        LegalSource source, string code, string name, BodyKind kind, string asWritten, EnterpriseSize size = EnterpriseSize.NotStated) =>
        Body.Create(code, name, kind, source, size, asWritten).OrThrow();

    /// <summary>Returns a body whose row names two of the ten types or misspells one, or that has no row.</summary>
    private static Body Read(LegalSource source, string code, string name, BodyKind kind, string asWritten = "") =>
        Body.Create(code, name, kind, source, typeAsWritten: asWritten, kindProvenance: Provenance.Reading).OrThrow();

    /// <summary>Returns a body whose row names none of the ten types, which is kept as written.</summary>
    private static Body Unclear(LegalSource source, string code, string name, string asWritten) =>
        Body.Create(code, name, BodyKind.Unclear, source, typeAsWritten: asWritten).OrThrow();
}
