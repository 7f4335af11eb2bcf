using Conciliazione.Indicators;

namespace Conciliazione.Editions;

/// <content>Project 4: Tradate, Arcisate and Sesto Calende.</content>
public static partial class Insubria2020Indicators
{
    private static IndicatorSet TradateIndicators()
    {
        const string ActionE = "azione E";
        const string Monitoring = "monitoraggio e valutazione";
        var described = new Target.Described();
        var counted = new Target.NotStated();
        var share = new Target.NotStated(isShare: true);
        return IndicatorSet.Create(
            Label("TRA-INDICATORS", "Indicatori di Tradate", "Indicators of Tradate", "azioni B ed E, destinatari, monitoraggio e valutazione"),
            Insubria2020WorkPlans.Tradate.Term,
            [
                // The text announces 150 vouchers: that as a result they are a minimum is an interpretation. As a maximum they are
                // Tradate2020.FamilyVouchers.
                new(
                    Label("TRA-IND-VOUCHERS", "Family voucher rimborsati", "Family vouchers refunded", "azione B, Family voucher a rimborso", Provenance.Reading),
                    new Target.Count(LimitSide.AtLeast, 150)),
                new(
                    Label("TRA-IND-ARTICLES", "Articoli pubblicati con le storie di chi ha conciliato", "Articles published with the stories of users", ActionE),
                    new Target.Count(LimitSide.AtLeast, 3)),
                // The text says 3 lunches and 25 recipients, without "at least": that more will do is an interpretation.
                new(
                    Label("TRA-IND-LUNCHES", "Pranzi sociali della comunità del coworking", "Social lunches of the coworking community", ActionE, Provenance.Reading),
                    new Target.Count(LimitSide.AtLeast, 3)),
                new(
                    Label("TRA-IND-RECIPIENTS", "Destinatari dell'azione E", "Recipients of action E", "destinatari", Provenance.Reading),
                    new Target.Count(LimitSide.AtLeast, 25)),
                // The qualitative report. That satisfaction is a share of those who answer is an interpretation.
                new(Label("TRA-IND-USE", "Uso dei servizi", "Use of the services", Monitoring), described),
                new(Label("TRA-IND-DEMAND", "Crescita della richiesta", "Growth of demand", Monitoring), described),
                new(Label("TRA-IND-SATISFACTION", "Utenti soddisfatti fra quelli che rispondono", "Satisfied users among those who answer", Monitoring, Provenance.Reading), share),
                new(Label("TRA-IND-FAMILIES", "Impatto sulla vita delle famiglie", "Effect on the life of families", Monitoring), described),
                new(Label("TRA-IND-PROMPT", "Prontezza della risposta ai bisogni", "Promptness of the answer to needs", Monitoring), described),
                // The quantitative report.
                new(Label("TRA-IND-WORKERS", "Lavoratori coinvolti", "Workers involved", Monitoring), counted),
                new(Label("TRA-IND-SERVICES", "Servizi più richiesti", "Services most requested", Monitoring), described),
                new(Label("TRA-IND-TERRITORIES", "Territori della richiesta", "Territories of the demand", Monitoring), described),
                new(Label("TRA-IND-HOURS", "Ore di servizio", "Hours of service", Monitoring), counted),
                new(Label("TRA-IND-PERIODS", "Periodi della richiesta", "Periods of the demand", Monitoring), described),
                // The questionnaire.
                new(
                    Label(
                        "TRA-IND-TIMES",
                        "Utenti che gestiscono meglio i tempi di vita e lavoro fra quelli che rispondono",
                        "Users who manage the times of life and work better, among those who answer",
                        Monitoring,
                        Provenance.Reading),
                    share),
            ]).OrThrow();

        static RuleLabel Label(string code, string italian, string english, string section, Provenance provenance = Provenance.Stated) =>
            new(code, new(italian, english), Insubria2020Sources.Project(4, section), provenance);
    }
}
