using Conciliazione.Projects;

namespace Conciliazione.Editions;

/// <content>Priority areas of D.G.R. 1081/2013, as the project form lists them (RHO-1).</content>
public static partial class Rhodense2014
{
    /// <summary>
    /// The seven areas of the form, without letters: three of high priority, then four of low priority. The last high one and the last low
    /// one are nearly the same; the low one is about incentives to people and companies.
    /// </summary>
    public static InterventionScheme Areas { get; } = InterventionScheme.Create(
        new("RHO-AREAS", new("ambiti di intervento di + t x t", "areas of intervention of + t x t"), AreasForm),
        [
            Area("FAMILY-FRIENDLY", "sostegno alle imprese con nuove modalità di lavoro attente alla famiglia", "support for companies with new family-friendly ways of working", AreasForm, PriorityLevel.High),
            Area("COMPANY-WELFARE", "sostegno alle imprese con nuovi interventi di welfare, anche di più aziende", "support for companies with new welfare measures, also of several companies", AreasForm, PriorityLevel.High),
            Area("TRIALS", "incentivi diretti ad attività sperimentali per lavoratori e famiglie", "direct incentives for experimental activities for workers and families", AreasForm, PriorityLevel.High),
            Area("CARE-INCENTIVES", "incentivi alle persone per servizi di cura e per l'infanzia", "incentives to people for care and childhood services", AreasForm, PriorityLevel.Low),
            Area("LEAVE-PLANS", "piani personalizzati di congedo per madri e padri", "personal leave plans for mothers and fathers", AreasForm, PriorityLevel.Low),
            Area("CARE-JOBS", "aggiornamento e orientamento al lavoro nei servizi di conciliazione", "training and guidance for jobs in conciliation services", AreasForm, PriorityLevel.Low),
            Area("TRIALS-PEOPLE-COMPANIES", "incentivi diretti a persone e imprese per attività sperimentali", "direct incentives to people and companies for experimental activities", AreasForm, PriorityLevel.Low),
        ]).OrThrow();

    /// <summary>The one area that the form ticks, of high priority.</summary>
    public static InterventionEntry TickedArea { get; } = Areas.EntryOf("COMPANY-WELFARE")!;

    /// <summary>
    /// The three areas that the description of the need lists after its yes to one of the areas of high priority. None of them is among
    /// the seven of <see cref="Areas"/>, and none is marked apart; that all three are areas of high priority is our interpretation.
    /// </summary>
    public static InterventionScheme NeedAreas { get; } = InterventionScheme.Create(
        new("RHO-NEED-AREAS", new("ambiti indicati nella descrizione del bisogno", "areas given in the description of the need"), NeedForm, Provenance.Reading),
        [
            Area("SME-MODEL", "conciliazione nelle piccole e medie imprese, verso un modello sostenibile", "conciliation in small and medium companies, towards a sustainable model", NeedForm, PriorityLevel.High),
            Area("IN-NETWORK", "conciliazione in rete", "conciliation in a network", NeedForm, PriorityLevel.High),
            Area("TIME-SAVING", "servizi salvatempo", "time-saving services", NeedForm, PriorityLevel.High),
        ]).OrThrow();

    private static LegalSource AreasForm => Sheet.At("punto 4");

    private static LegalSource NeedForm => Sheet.At("punto 8, descrizione del contesto e del bisogno");

    private static InterventionEntry Area(string code, string italian, string english, LegalSource form, PriorityLevel level) =>
        new(new(code, new(italian, english), form), letter: null, level);
}
