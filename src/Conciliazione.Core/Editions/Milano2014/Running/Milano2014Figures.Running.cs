using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <content>Months, modules, events, planning documents and the companies of a trial.</content>
public static partial class Milano2014Figures
{
    private static ValueList<PrintedFigure> RunningFigures() =>
    [
        ByYear(
            Label("MIL-MONTHS", "mesi di progetto", "months of the project", Milano2014Sources.BonusUses), 24,
            Enumerable.Range(1, Milano2014WorkPlans.Plan.Term.Months.Count), "mesi del calendario nel", "months of the calendar in"),
        Marked("MIL-MODULES-HEALTH", "moduli sul settore sanitario", "modules on health care", Milano2014Sources.TrainingPlan, 5, Milano2014WorkPlans.Health),
        Marked("MIL-MODULES-PUBLIC-BODIES", "moduli sulla pubblica amministrazione", "modules on public bodies", Milano2014Sources.TrainingPlan, 2, Milano2014WorkPlans.PublicBodies),
        Marked("MIL-MODULES-SEMINARS", "moduli dell'evento di studio", "modules of the study event", Milano2014Sources.TrainingPlan, 2, Milano2014WorkPlans.Seminars),
        Marked("MIL-MODULES-ON-REQUEST", "moduli su richiesta", "modules on request", Milano2014Sources.TrainingPlan, 8, Milano2014WorkPlans.OnRequest),
        Marked("MIL-MODULES-COMPARISON", "moduli delle Alleanze a confronto", "modules that compare the alliances", Milano2014Sources.TrainingPlan, 3, Milano2014WorkPlans.Comparison),
        Marked("MIL-EVENTS", "eventi pubblici di avvio e chiusura", "public events that open and close the plan", Milano2014Sources.CommunicationPlan, 2, Milano2014WorkPlans.Events),
        Documents("MIL-DOCUMENTS-PDZ", "piani di zona interessati", "social plans concerned"),

        // One sentence names the plans of two municipalities: that they are two plans is our interpretation, which the table bears out.
        Documents("MIL-DOCUMENTS-PTO", "piani territoriali degli orari interessati", "time plans concerned", Provenance.Reading),

        // That "25 or 30" starts at 25 is our interpretation.
        PrintedFigure.Sum(
            new(
                "CIP-TRIAL-NAMED",
                new("imprese in cui si sperimenta il modello, il minore dei due numeri", "companies that try out the model, the lower of the two numbers"),
                Milano2014Sources.InPracticeAims,
                Provenance.Reading),
            FactValue.Of(25),
            [Milano2014InPractice.TrialNamed.ToNamedValue(count => FactValue.Of(count))]),
    ];

    /// <summary>Compares a number that is printed elsewhere with the marks of a row of the calendar.</summary>
    private static PrintedFigure Marked(string code, string italian, string english, LegalSource source, int printed, string row)
    {
        Activity activity = Milano2014WorkPlans.Plan.Activities.Single(activity => activity.Label.Code == row);
        return ByYear(Label(code, italian, english, source), printed, activity.Milestones.Select(milestone => milestone.Month), "tappe nel", "milestones in");
    }

    private static PrintedFigure ByYear(RuleLabel label, int printed, IEnumerable<int> months, string italian, string english) => PrintedFigure.Sum(
        label,
        FactValue.Of(printed),
        months.GroupBy(month => Milano2014WorkPlans.Plan.Term.MonthOf(month)!.Value.Year)
            .Select(year => Part(
                FormattableString.Invariant($"YEAR-{year.Key}"),
                FormattableString.Invariant($"{italian} {year.Key}:"),
                FormattableString.Invariant($"{english} {year.Key}:"),
                FactValue.Of(year.Count())))
            .ToValueList());

    /// <summary>Compares the three documents of a kind that the indicators print with those that the text names, one for each territory.</summary>
    private static PrintedFigure Documents(string code, string italian, string english, Provenance provenance = Provenance.Stated) => PrintedFigure.Sum(
        new(code, new(italian, english), Milano2014Sources.Indicators, provenance),
        FactValue.Of(3),
        [
            Part("SESTO", "Sesto San Giovanni", "Sesto San Giovanni", FactValue.Of(1)),
            Part("CINISELLO", "Cinisello Balsamo", "Cinisello Balsamo", FactValue.Of(1)),
            Part("MILANO", "Milano", "Milan", FactValue.Of(1)),
        ]);
}
