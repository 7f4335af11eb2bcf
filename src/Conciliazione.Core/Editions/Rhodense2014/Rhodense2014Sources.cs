namespace Conciliazione.Editions;

/// <summary>The passages cited by the Rhodense edition.</summary>
internal static class Rhodense2014Sources
{
    public static LegalSource Sheet { get; } = new("D.G.R. 1081/2013", "+ t x t, scheda tecnica di SERCOP");

    public static LegalSource Proposer { get; } = Sheet.At("punto 1, chi presenta il progetto");

    public static LegalSource Areas { get; } = Sheet.At("punto 4");

    public static LegalSource Partners { get; } = Sheet.At("punto 5, partnership");

    public static LegalSource Recipients { get; } = Sheet.At("punto 6, popolazione destinataria");

    public static LegalSource Context { get; } = Sheet.At("punto 8, descrizione del contesto e del bisogno");

    public static LegalSource Objectives { get; } = Sheet.At("punto 8, obiettivi specifici");

    public static LegalSource Programming { get; } = Sheet.At("punto 8, integrazione con la programmazione territoriale");

    public static LegalSource Checks { get; } = Sheet.At("punto 9, verifiche intermedie e finali");

    public static LegalSource Schedule { get; } = Sheet.At("cronoprogramma");

    public static LegalSource Activity(int number) => Sheet.At(FormattableString.Invariant($"attività {number}"));

    public static LegalSource ScheduleOf(int year) => Sheet.At(FormattableString.Invariant($"cronoprogramma anno {year}"));
}
