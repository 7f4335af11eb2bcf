using Conciliazione.Alliances;
using Conciliazione.Indicators;
using NodaTime;

namespace Conciliazione.Editions;

/// <summary>
/// "Complessi Equilibri", the project of the south-east alliance: who carries it out, by which actions, and what is to come of it.
/// Italian term: presentazione del progetto.
/// </summary>
/// <remarks>
/// <para>Bodies only. The text gives no amount, no date and no target: <see cref="Cost"/> and <see cref="Runs"/> are unknown and every result
/// has <see cref="Target.NotStated"/>, never zero.</para>
/// <para>What the text says in two ways is in <see cref="SudEst2014Contradictions"/>. Immutable and thread-safe. Source: D.G.R. 1081/2013,
/// "Complessi Equilibri".</para>
/// </remarks>
public static class SudEst2014Project
{
    private const string Afol = "afol-sud-milano";
    private const string Alspes = "alspes";

    /// <summary>
    /// The alliance: the nine bodies that the text names, led by A.S.S.E.MI., which is read as one body with its district. Trade unions and the
    /// companies interested take part too, without names. Source: presentation.
    /// </summary>
    public static Alliance Alliance { get; } = Named();

    /// <summary>The days of the project: unknown, since no date is in the text.</summary>
    public static Known<DateInterval> Runs => Known<DateInterval>.Unknown;

    /// <summary>What the project costs: unknown, since no amount is in the text, neither of the whole nor of a voucher.</summary>
    public static Known<Euro> Cost => Known<Euro>.Unknown;

    /// <summary>The three actions, in order.</summary>
    public static ValueList<RuleLabel> Actions { get; } =
    [
        Action(1, "Contaminazione fra aziende testimoni e piccole e medie imprese", "Contagion from witness companies to small and medium ones"),
        Action(2, "Piani personalizzati, in particolare congedi parentali a ore", "Personalised plans, above all parental leave by the hour"),
        Action(3, "Rete di Punti di Informazione Territoriale", "Network of local information points"),
    ];

    /// <summary>
    /// What is to come of the actions; the text gives no number to reach, so that every target is <see cref="Target.NotStated"/>.
    /// </summary>
    public static ValueList<Indicator> Indicators { get; } =
    [
        Result(1, "AGREEMENTS", "accordi e convenzioni fra aziende", "agreements between companies"),
        Result(1, "SURVEYS", "aziende di cui si rileva il fabbisogno", "companies whose needs are surveyed"),
        Result(1, "DOCUMENTS", "documenti sulle buone prassi", "documents on good practice"),
        Result(1, "CONFERENCES", "convegni finali", "final conferences"),
        Result(2, "MODELS", "modelli organizzativi", "organisational models"),
        Result(2, "PLANS", "piani personalizzati di congedo parentale a ore", "personalised plans of parental leave by the hour"),
        Result(3, "POINTS", "punti di informazione territoriale", "local information points"),
        Result(3, "TRAINED", "operatori formati per la prima informazione", "staff trained to give first information"),
    ];

    /// <summary>
    /// The observatory on conciliation: public administrations, companies, non-profit enterprises and the partners, three of which the text
    /// names before it leaves the list open. How often it meets is not in the text. Source: action 3.
    /// </summary>
    public static GovernanceLevel Observatory { get; } = GovernanceLevel.Create(
        new("SUD-GOV-OBSERVATORY", new("Osservatorio sulla Conciliazione", "Observatory on conciliation"), SudEst2014Sources.Action(3)),
        [
            GovernanceSeat.OfCategory("public-administrations", "pubbliche amministrazioni", BodyCategory.PublicBodies),
            GovernanceSeat.Unnamed("companies", "imprese profit"),
            GovernanceSeat.OfCategory("non-profit-enterprises", "imprese non profit", BodyCategory.NonProfits),
            GovernanceSeat.OfBody(Afol, "AFOL SUD Milano"),
            GovernanceSeat.OfCategory("unions", "OO.SS", BodyCategory.TradeUnions),
            GovernanceSeat.OfBody(Alspes, "Centro Studi ALSPES"),
        ],
        [new("monitorare i fabbisogni di conciliazione e gli sportelli dei quattro distretti", "to monitor the needs of conciliation and the desks of the four districts")]).OrThrow();

    /// <summary>
    /// The figures of the text: the districts, 4 in the action on information points, are the lead partner's and three more among the partners.
    /// </summary>
    public static ValueList<PrintedFigure> Figures { get; } =
    [
        PrintedFigure.Sum(
            new("SUD-DISTRICTS", new("distretti", "districts"), SudEst2014Sources.Action(3)),
            FactValue.Of(4),
            [
                new("LEAD", new("distretto del capofila", "district of the lead partner"), FactValue.Of(Districts(PartnerRole.LeadPartner))),
                new("OTHERS", new("altri distretti", "other districts"), FactValue.Of(Districts(PartnerRole.Partner))),
            ]),
    ];

    /// <summary>What a reader should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "SUD-SILENT",
            new("Il testo non dà importi, date né valori attesi: non sono nel testo, il che non vuol dire zero.",
                "The text gives no amounts, dates or targets: they are not in the text, which does not mean zero."),
            SudEst2014Sources.Project),
        new(
            "SUD-LEAD",
            new("Il capofila è scritto come A.S.S.E.MI. e come Distretto Sociale di San Donato Milanese: interpretazione applicata, un solo ente.",
                "The lead partner is written as A.S.S.E.MI. and as the social district of San Donato Milanese: interpretation applied, one body."),
            SudEst2014Sources.Presentation),
        new(
            "SUD-UNNAMED",
            new("Le organizzazioni sindacali e le aziende interessate partecipano, ma il testo non le nomina: non sono fra i nove enti.",
                "Trade unions and the companies interested take part, but the text does not name them: they are not among the nine bodies."),
            SudEst2014Sources.Presentation),
        new(
            "SUD-SERVICES",
            new("I voucher sono per l'acquisto di servizi conciliativi: che il servizio lo sia non è fra i requisiti, lo verifica chi li assegna.",
                "Vouchers are for buying conciliation services: that a service is one is not among the requirements, and whoever assigns them checks it."),
            SudEst2014Sources.Action(2)),
        new(
            "SUD-NAMES",
            new("Il nome «Distretto Sociale Paultese» è riportato come nel testo.", "The name 'Distretto Sociale Paultese' is kept as the text writes it."),
            SudEst2014Sources.Presentation),
        new(
            "SUD-KINDS",
            new("La tipologia degli enti non è nel testo: interpretazione applicata per i distretti, la Città Metropolitana e le cooperative sociali, da chiarire per AFOL e per il centro studi.",
                "The type of the bodies is not in the text: interpretation applied for the districts, the metropolitan city and the social cooperatives, unclear for AFOL and the study centre."),
            SudEst2014Sources.Presentation),
        new(
            "SUD-PUBLIC",
            new("Le azioni per le imprese sono proposte anche alle pubbliche amministrazioni, a cominciare dagli enti locali.",
                "What is done for companies is offered to public administrations too, beginning with local authorities."),
            SudEst2014Sources.Presentation),
    ];

    private static Alliance Named()
    {
        LegalSource source = SudEst2014Sources.Presentation;
        return Alliance.Create(
            "sud-est-milano",
            "Alleanza Sud-Est dell'ASL Milano 2",
            [
                new(
                    Of("assemi", "A.S.S.E.MI. Azienda Sociale Sud Est Milano – Distretto Sociale di San Donato Milanese", BodyKind.SocialDistrict, "Distretto Sociale"),
                    PartnerRole.LeadPartner),
                new(Of("distretto-paullese", "Distretto Sociale Paultese", BodyKind.SocialDistrict, "Distretto Sociale")),
                new(Of("distretto-pieve-emanuele", "Distretto Sociale di Pieve Emanuele", BodyKind.SocialDistrict, "Distretto Sociale")),
                new(Of("distretto-rozzano", "Distretto Sociale di Rozzano", BodyKind.SocialDistrict, "Distretto Sociale")),
                new(Of("citta-metropolitana-milano", "Città Metropolitana di Milano", BodyKind.PublicBody, "Città Metropolitana")),
                new(Of(Afol, "AFOL Sud Milano", BodyKind.Unclear, "AFOL")),
                new(Of(Alspes, "Centro Studi ALSPES", BodyKind.Unclear, "Centro Studi")),
                new(Of("aurora-2000", "cooperativa sociale Aurora 2000", BodyKind.NonProfit, "cooperativa sociale")),
                new(Of("eureka-sud-est", "cooperativa sociale Eureka", BodyKind.NonProfit, "cooperativa sociale")),
            ],
            source).OrThrow();

        Body Of(string code, string name, BodyKind kind, string asWritten) =>
            Body.Create(code, name, kind, source, typeAsWritten: asWritten, kindProvenance: Provenance.Reading).OrThrow();
    }

    private static int Districts(PartnerRole role) =>
        Alliance.Members.Count(member => member.Role == role && member.Body.Kind == BodyKind.SocialDistrict);

    private static RuleLabel Action(int number, string italian, string english) =>
        new(FormattableString.Invariant($"SUD-ACTION-{number}"), new(italian, english), SudEst2014Sources.Action(number));

    private static Indicator Result(int action, string code, string italian, string english) =>
        new(new($"SUD-RESULT-{code}", new(italian, english), SudEst2014Sources.Action(action)), new Target.NotStated());
}
