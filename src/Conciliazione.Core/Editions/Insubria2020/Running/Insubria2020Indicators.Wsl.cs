using Conciliazione.Calendars;
using Conciliazione.Indicators;
using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <content>Project 1: WSL. Source: Progetto 1, part B, table of objectives; actions 2 and 4; notes on replanning.</content>
public static partial class Insubria2020Indicators
{
    private static IndicatorSet WslSet(bool replanned)
    {
        LegalSource table = Insubria2020Sources.Project(1, "parte B, punto 1");
        ValueList<RuleLabel> districts = Wsl2020.Districts
            .Select(code => new RuleLabel(
                code, new($"Ambito di {WslDuties.District(code)}", $"district of {WslDuties.District(code)}"), Insubria2020Sources.Project(1, "composizione del partenariato")))
            .ToValueList();
        return IndicatorSet.Create(
            replanned
                ? new("WSL-INDICATORS-REPLANNED", new("Indicatori WSL dopo la rimodulazione", "Indicators of WSL after the change of plan"), Insubria2020Sources.ReplanningNotes)
                : new("WSL-INDICATORS", new("Indicatori WSL", "Indicators of WSL"), table),
            PlanTerm.Between(new(2020, 6), new(2023, 5)),
            [
                .. WslIndicators(districts),
                .. replanned
                    ? [
                        new Indicator(
                            new("WSL-IND-FOUND", new("aziende individuate per territorio nei primi sei mesi", "companies found per district in the first six months"), Insubria2020Sources.ReplanningNotes),
                            new Target.PerThing(districts, Wsl2020.CompaniesFoundPerDistrict.Value),
                            dueIn: 6),
                    ]
                    : ValueList<Indicator>.Empty,
            ]).OrThrow();
    }

    /// <summary>The indicators of the table, in its order, with the numbers of actions 2 and 4.</summary>
    private static ValueList<Indicator> WslIndicators(ValueList<RuleLabel> districts)
    {
        LegalSource table = Insubria2020Sources.Project(1, "parte B, punto 1");
        LegalSource action2 = Insubria2020Sources.Project(1, "parte B, punto 1, e azione 2");
        Cadence yearly = new(1, 12);
        return
        [
            // Companies and employers' associations.
            Counted("ASSOCIATIONS", "associazioni di categoria coinvolte", "trade associations involved"),
            Counted("CONTACTED", "aziende contattate in totale", "companies contacted in total"),
            .. districts.Select(district => Counted(
                $"CONTACTED-{district.Code.ToUpperInvariant()}", $"aziende contattate, {district.Title.Italian}", $"companies contacted, {district.Title.English}")),
            Counted("JOINED", "aziende che aderiscono alla partnership, almeno con dichiarazione di intenti", "companies that join the partnership, at least by a declaration of intent"),
            Counted("STABLE", "aziende con una politica di conciliazione stabile dopo il progetto", "companies with a stable conciliation policy after the project"),

            // Welfare, health and services of companies: the numbers are those of action 2. That they are those of the indicators of
            // the table, which words the first two otherwise, is our interpretation.
            Reached("CONSULTANCIES", "consulenze aziendali realizzate", "consultancies for companies carried out", 4, Provenance.Reading),
            Reached("STARTED", "aziende che avviano piani o servizi a seguito della consulenza", "companies that start plans or services after the consultancy", Wsl2020.CompaniesStartingPlans.Value, Provenance.Reading),
            Reached("WHP", "nuove adesioni al programma WHP", "companies that newly join the WHP programme", 2),
            Counted("WORKERS", "lavoratori raggiunti dalle misure", "workers reached by the measures"),
            Positive("SATISFACTION", "livello di soddisfazione degli intervistati", "satisfaction of those interviewed", isStrict: true),

            // Services.
            Counted("SERVICES", "servizi inseriti in piattaforma nell'anno", "services put on the platform in the year", yearly),
            Counted("INNOVATIVE", "servizi innovativi ideati e proposti in piattaforma nell'anno", "innovative services devised and proposed on the platform in the year", yearly),
            Counted("SUBJECTS", "soggetti coinvolti nell'implementazione dei servizi", "bodies involved in setting up the services"),
            Counted("CONNECTIONS", "connessioni con altri progetti e finanziamenti", "connections with other projects and funds"),

            // Information.
            Counted("VISITORS", "visitatori della piattaforma nell'anno", "visitors of the platform in the year", yearly),
            Counted("USERS", "fruitori effettivi dei servizi nell'anno", "actual users of the services in the year", yearly),
            Counted("REGISTERED", "iscritti nell'anno", "registered users in the year", yearly),
            Positive("CUSTOMERS", "attività di customer satisfaction con esito positivo", "customer satisfaction activities with a positive outcome"),
            new(
                new("WSL-IND-DESKS", new("sportelli attivi per ogni ambito", "active desks in every district"), Insubria2020Sources.Project(1, "azione 4"), Provenance.Reading),
                new Target.PerThing(districts, 1)),

            // Vouchers.
            Counted("VOUCHER-COMPANIES", "aziende che usufruiscono della misura", "companies that use the measure"),
            Counted("VOUCHER-REQUESTS", "richieste di voucher o rimborsi", "requests for vouchers or refunds"),
            Counted("VOUCHERS", "voucher o rimborsi erogati", "vouchers or refunds granted"),
            Positive("EFFICACY", "intervistati con esito positivo nella rilevazione dell'efficacia", "those interviewed on effectiveness with a positive outcome"),

            // The alliance.
            Counted("MEMBERS", "aderenti all'alleanza nell'anno", "members of the alliance in the year", yearly),
            Counted("PROVIDERS", "enti erogatori coinvolti nell'anno", "service providers involved in the year", yearly),
            Counted("PROPOSALS", "proposte sostenibili per ampliare o proseguire il progetto", "sustainable proposals to widen the project or go on with it"),
            Counted("STAYING", "aderenti che mantengono il partenariato al termine del progetto", "members that stay partners at the end of the project"),
        ];

        // That the years of a yearly indicator are counted from June is our interpretation.
        Indicator Counted(string code, string italian, string english, Cadence? cadence = null) => new(
            new($"WSL-IND-{code}", new(italian, english), table, cadence is null ? Provenance.Stated : Provenance.Reading),
            new Target.NotStated(),
            cadence: cadence);

        Indicator Reached(string code, string italian, string english, int minimum, Provenance provenance = Provenance.Stated) =>
            new(new($"WSL-IND-{code}", new(italian, english), action2, provenance), new Target.Count(LimitSide.AtLeast, minimum));
    }

    // That the share is compared without rounding is our interpretation.
    private static Indicator Positive(string code, string italian, string english, bool isStrict = false) => new(
        new($"WSL-IND-{code}", new(italian, english), Insubria2020Sources.Project(1, "parte B, punto 1"), Provenance.Reading),
        new Target.Share(LimitSide.AtLeast, Percentage.Of(50), ComparisonRule.Exact, isStrict));

    /// <summary>What a reader should know, but no rule decides.</summary>
    internal static ValueList<Notice> NoticesOfWsl()
    {
        LegalSource table = Insubria2020Sources.Project(1, "parte B, punto 1");
        return
        [
            new(
                "WSL-IND-REVISED",
                new("Le note alla rimodulazione chiedono di rivedere gli indicatori e danno un solo numero, due aziende per territorio nei primi sei mesi: quali altri cambino, e come, non è nel testo.",
                    "The notes on replanning ask for the indicators to be revised and give one number only, two companies per district in the first six months: which others change, and how, is not in the text."),
                Insubria2020Sources.ReplanningNotes),
            new(
                "WSL-IND-ACTION-2",
                new("La tabella non ha numeri per consulenze, avvii e adesioni WHP, che sono nell'azione 2 (4, 10 e 2), con parole in parte diverse: interpretazione applicata, sono gli stessi indicatori.",
                    "The table has no numbers for consultancies, starts and WHP memberships, which are in action 2 (4, 10 and 2), partly in other words: interpretation applied, they are the same indicators."),
                Insubria2020Sources.Project(1, "parte B, punto 1, e azione 2")),
            new(
                "WSL-IND-SATISFACTION",
                new("«Mediamente superiore al 50% degli intervistati» può dire un livello medio o una quota di intervistati: interpretazione applicata, la quota dei soddisfatti, più del 50%.",
                    "'On average above 50% of those interviewed' may be an average level or a share of those interviewed: interpretation applied, the share of the satisfied, more than 50%."),
                table),
            new(
                "WSL-IND-SHARES",
                new("Il testo non dice se le quote si arrotondano: interpretazione applicata, confronto esatto.",
                    "The text does not say whether the shares are rounded: interpretation applied, an exact comparison."),
                table),
            new(
                "WSL-IND-YEARS",
                new("Da quando si conta l'anno degli indicatori annuali non è nel testo: interpretazione applicata, da giugno, come le annualità del calendario.",
                    "From when the year of the yearly indicators is counted is not in the text: interpretation applied, from June, as the years of the calendar."),
                table),
            new(
                "WSL-IND-DESKS",
                new("«Uno sportello attivo per ogni ambito»: che più di uno vada bene è interpretazione applicata.",
                    "'An active desk for every district': that more than one will do is the interpretation applied."),
                Insubria2020Sources.Project(1, "azione 4")),
            new(
                "WSL-IND-DUE",
                new("Entro quando si raggiungono i valori attesi non è nel testo, tranne le due aziende per territorio della rimodulazione: interpretazione applicata, entro la fine del piano.",
                    "By when the targets are to be reached is not in the text, except for the two companies per district of the replanning: interpretation applied, by the end of the plan."),
                Insubria2020Sources.Project(1, "parte B, punto 1, azioni 2 e 4")),
            new(
                "WSL-IND-AFTER",
                new("Due indicatori guardano a dopo il progetto o al suo termine (politica stabile, partenariato mantenuto): quando si misurano non è nel testo; si leggono alla fine del piano.",
                    "Two indicators look beyond the project or at its end (stable policy, members that stay): when they are measured is not in the text; they are read at the end of the plan."),
                table),
        ];
    }
}
