namespace Conciliazione.Editions;

/// <summary>The passages cited by the Insubria edition.</summary>
internal static class Insubria2020Sources
{
    public static LegalSource Plan { get; } = new(
        "D.G.R. 2398/2019", "Piano territoriale di conciliazione vita-lavoro 2020-2023 dell'ATS Insubria");

    public static LegalSource Interventions { get; } = Plan.At("cap. 2");

    public static LegalSource InterventionsAndForm { get; } = Plan.At("cap. 2 e modulo di progetto, punto 2.1");

    public static LegalSource TimePolicies { get; } = new("L.R. 28/2004", section: "art. 6, c. 4");

    public static LegalSource Network { get; } = Plan.At("cap. 4");

    public static LegalSource Criteria { get; } = Plan.At("cap. 5");

    public static LegalSource Residues { get; } = Plan.At("cap. 6");

    public static LegalSource SystemActions { get; } = Plan.At("cap. 7");

    public static LegalSource SystemActionsAndPlans { get; } = Plan.At("cap. 7 e modulo di progetto, parte C");

    public static LegalSource Flexibility { get; } = Plan.At("cap. 9");

    public static LegalSource FlexibilityAndNotes { get; } = Plan.At("cap. 9 e Progetto 1, note alla rimodulazione");

    public static LegalSource ReplanningNotes { get; } = Project(1, "note alla rimodulazione");

    public static LegalSource Form { get; } = Plan.At("modulo di progetto, punto 2.1");

    public static LegalSource CostPlan { get; } = Plan.At("modulo di progetto, parte C");

    public static LegalSource Project(int number, string section) => Plan.At($"Progetto {(char)('0' + number)}, {section}");
}
