using Conciliazione.Indicators;
using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <content>Project 2: the coworking of Valcuvia. Source: Progetto 2, point 2.8.</content>
public static partial class Insubria2020Indicators
{
    private static IndicatorSet ValcuviaSet()
    {
        LegalSource source = Insubria2020Sources.Project(2, "punto 2.8");
        return IndicatorSet.Create(
            new("VAL-INDICATORS", new("Monitoraggio del coworking Valcuvia", "Monitoring of the Valcuvia coworking"), source),
            PlanTerm.Relative(36, yearZero: 2),
            [
                // What a check finds has no number in the text: that it is described is our interpretation.
                new(
                    new("VAL-IND-ASSETS", new("controllo mensile di beni e strumentazione", "monthly check of assets and equipment"), source, Provenance.Reading),
                    new Target.Described(),
                    cadence: new(1, 1)),
                new(new("VAL-IND-REQUESTS", new("richieste di adesione", "requests to join"), source), new Target.NotStated()),
                new(new("VAL-IND-RENEWALS", new("richieste di rinnovo", "requests to renew"), source), new Target.NotStated()),
            ]).OrThrow();
    }

    /// <summary>What a reader should know, but no rule decides.</summary>
    internal static ValueList<Notice> NoticesOfValcuvia()
    {
        LegalSource source = Insubria2020Sources.Project(2, "punto 2.8");
        return
        [
            new(
                "VAL-IND-SCALE",
                new("I dati si confrontano con una scala di valori fissata prima dell'attivazione del progetto, che non è nel testo: nessun indicatore ha un valore atteso.",
                    "The data are set against a scale of values fixed before the project is activated, which is not in the text: no indicator has a target."),
                source),
            new(
                "VAL-IND-COUNTED",
                new("Con quale cadenza si censiscono le richieste non è nel testo: il loro numero si legge come cumulato.",
                    "How often requests are counted is not in the text: their number is read as one that goes on."),
                source),
            new(
                "VAL-IND-DUE",
                new("Entro quando si censiscono le richieste non è nel testo: interpretazione applicata, entro la fine del piano.",
                    "By when requests are counted is not in the text: interpretation applied, by the end of the plan."),
                source),
            new(
                "VAL-IND-POPULATION",
                new("La popolazione della Valcuvia non è nel testo.", "The population of Valcuvia is not in the text."),
                Insubria2020Sources.Project(2, "punto 2.2")),
        ];
    }
}
