namespace Conciliazione.Eligibility;

/// <summary>Whether a requirement is met, without the reasons. Italian term: esito sintetico.</summary>
/// <remarks>
/// <para>The values are those of Kleene's strong three-valued logic, in its order: "and" takes the minimum, "or" the maximum, and
/// "not" negates the number (<see cref="Verdicts"/>).</para>
/// <para>The default value is <see cref="Unclear"/>: what has not been evaluated is neither accepted nor rejected.</para>
/// </remarks>
public enum Verdict
{
    /// <summary>The requirement is not met, whatever else becomes known.</summary>
    NotMet = -1,

    /// <summary>The verdict cannot be determined yet.</summary>
    Unclear = 0,

    /// <summary>The requirement is met, whatever else becomes known.</summary>
    Met = 1,
}
