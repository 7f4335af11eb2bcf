namespace Conciliazione.CostPlans;

/// <summary>What can be wrong with a change of plan. Italian term: difetti della rimodulazione.</summary>
/// <remarks>Immutable, safe for any thread.</remarks>
public static class ReplanningDefects
{
    /// <summary>A change is proposed while another still waits.</summary>
    public static DefectCode Pending { get; } = new("RP-PENDING", new(
        "la versione {value} attende ancora: {limit}",
        "version {value} still waits for: {limit}"));

    /// <summary>A step is taken, and no change waits for it.</summary>
    public static DefectCode NothingPending { get; } = new("RP-NONE", new(
        "nessuna rimodulazione è in attesa di «{value}»; in vigore è la versione {limit}",
        "no replanning waits for '{value}'; version {limit} is in force"));

    /// <summary>The procedure has no such step.</summary>
    public static DefectCode UnknownStep { get; } = new("RP-STEP", new(
        "la procedura non prevede il passaggio «{value}»; prevede {limit}",
        "the procedure has no step '{value}'; it has {limit}"));

    /// <summary>The step was taken already.</summary>
    public static DefectCode StepTwice { get; } = new("RP-STEP-TWICE", new(
        "il passaggio «{value}» è già stato compiuto il {limit}",
        "the step '{value}' was taken already on {limit}"));

    /// <summary>The day lies before the one that it must follow.</summary>
    public static DefectCode TooEarly { get; } = new("RP-DATE", new(
        "la data {value} precede quella a cui deve seguire, {limit}",
        "the day {value} lies before the one it must follow, {limit}"));
}
