namespace Conciliazione.Editions;

/// <summary>The passages cited by the Milan edition.</summary>
internal static class Milano2014Sources
{
    public static LegalSource Plan { get; } = new("D.G.R. 1081/2013", "Piano territoriale di conciliazione 2014-2016 dell'ASL Milano");

    public static LegalSource Cover { get; } = Plan.At("frontespizio");

    public static LegalSource Context { get; } = Plan.At("analisi generale del contesto");

    public static LegalSource Network { get; } = Plan.At("governance, la rete: costituzione");

    public static LegalSource Levels { get; } = Plan.At("governance, la rete: funzionamento");

    public static LegalSource Employment { get; } = Plan.At("bisogni, l'occupazione nella città di Milano");

    public static LegalSource TerritorialPlanning { get; } = Plan.At("integrazione con la programmazione territoriale");

    public static LegalSource Services { get; } = Plan.At("mappatura dei servizi esistenti");

    public static LegalSource Indicators { get; } = Plan.At("indicatori di risultato");

    public static LegalSource Actions { get; } = Plan.At("azioni progettuali");

    public static LegalSource Partnerships { get; } = Plan.At("partnership delle due Alleanze");

    public static LegalSource ConciliaPartnership { get; } = Plan.At("Concilia Milano, partnership");

    public static LegalSource InPracticePartnership { get; } = Plan.At("Conciliazione in Pratica, partnership");

    public static LegalSource ConciliaActivities { get; } = Plan.At("Concilia Milano, attività");

    public static LegalSource ConciliaResults { get; } = Plan.At("Concilia Milano, risultati attesi");

    public static LegalSource InPracticeAims { get; } = Plan.At("Conciliazione in Pratica, obiettivi e finalità");

    public static LegalSource InPracticeActivities { get; } = Plan.At("Conciliazione in Pratica, attività");

    public static LegalSource InPracticeResults { get; } = Plan.At("Conciliazione in Pratica, risultati attesi");

    public static LegalSource BonusUses { get; } = Plan.At("modalità di utilizzo della premialità");

    public static LegalSource TrainingPlan { get; } = Plan.At("piano formativo");

    public static LegalSource CommunicationPlan { get; } = Plan.At("piano di comunicazione");

    public static LegalSource Timetable { get; } = Plan.At("tempistiche");

    public static LegalSource PlannedActions { get; } = Plan.At("altre azioni pianificate dalla rete");

    public static LegalSource Finances { get; } = Plan.At("piano finanziario");

    public static LegalSource Table { get; } = Plan.At("sintesi del piano finanziario");
}
