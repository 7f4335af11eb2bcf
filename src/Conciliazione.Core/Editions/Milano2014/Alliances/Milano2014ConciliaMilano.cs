using Conciliazione.Indicators;

namespace Conciliazione.Editions;

/// <summary>
/// What the alliance Concilia Milano sets out to do: services for families out of school hours and while schools are closed.
/// Italian term: attività dell'Alleanza.
/// </summary>
/// <remarks>
/// Its results are in <see cref="Milano2014Indicators.ConciliaMilano"/>, who may come to the campus is in <see cref="Milano2014Campus"/>. Since
/// the results are in words, an amount of the bonus is decided by whoever assigns it, see <see cref="BonusRule.Decided"/>. Immutable and
/// thread-safe. Source: D.G.R. 1081/2013, Concilia Milano; modalità di utilizzo della premialità.
/// </remarks>
public static class Milano2014ConciliaMilano
{
    /// <summary>
    /// The three actions. The third is for companies, in cash or as an invitation to training, and is carried out only with unspent or new
    /// funds.
    /// </summary>
    public static ValueList<RuleLabel> Actions { get; } =
    [
        Action("SCHOOL", "Concilia Scuola, spazi scolastici aperti oltre l'orario", "Concilia Scuola, school premises open out of hours"),
        Action("CAMPUS", "Concilia Campus, attività nei periodi di chiusura delle scuole", "Concilia Campus, activities while schools are closed"),
        Action("COMPANY", "Conciliazienda, flessibilità nelle imprese, con residui o nuovi fondi", "Conciliazienda, flexibility in companies, with unspent or new funds"),
    ];

    /// <summary>
    /// What the bonus of the Region would be spent on: exactly one of two uses, chosen after 24 months of monitoring and a survey with the
    /// partners. That the survey may be over before the monitoring, from the first day of the plan on, is our interpretation.
    /// </summary>
    public static BonusScheme Bonus { get; } = BonusScheme.Create(
        new("CMI-BONUS", new("Utilizzo della premialità, Concilia Milano", "Use of the bonus, Concilia Milano"), Milano2014Sources.BonusUses),
        [
            new("CMI-BONUS-1", new("perfezionare l'incubatore di Concilia Scuola o di Concilia Campus", "improve the incubator of Concilia Scuola or of Concilia Campus"), Milano2014Sources.BonusUses),
            new("CMI-BONUS-2", new("un altro aiuto alle sperimentazioni di Concilia Scuola e Concilia Campus", "support further the experimental projects and services of Concilia Scuola and Concilia Campus"), Milano2014Sources.BonusUses),
        ],
        new(new("CMI-BONUS-CHOICE", new("utilizzi:", "uses:"), Milano2014Sources.BonusUses), BonusChoice.ExactlyOne),
        new(new("CMI-BONUS-MONITORING", new("mesi di monitoraggio:", "months of monitoring:"), Milano2014Sources.BonusUses), 24),
        new(
            new("CMI-BONUS-SURVEY", new("indagine con i partner conclusa il", "survey with the partners over on"), Milano2014Sources.BonusUses, Provenance.Reading),
            BonusSurvey.WithinPlan),
        Milano2014Indicators.OfConciliaMilano).OrThrow();

    /// <summary>What a reader should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "CMI-COMPANY-AMOUNTS",
            new("Quanto riceverebbe un'impresa con Conciliazienda non è nel testo.",
                "How much a company would receive under Conciliazienda is not in the text."),
            Milano2014Sources.ConciliaActivities),
    ];

    private static RuleLabel Action(string code, string italian, string english) =>
        new($"CMI-ACTION-{code}", new(italian, english), Milano2014Sources.ConciliaActivities);
}
