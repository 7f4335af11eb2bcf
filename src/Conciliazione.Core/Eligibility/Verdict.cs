namespace Conciliazione.Eligibility;

/// <summary>Whether a requirement is met, without the reasons. Italian term: esito sintetico.</summary>
/// <remarks>
/// <para>The values are those of Kleene's strong logic of three values, in its order: to combine by "and" is to take the
/// least, by "or" the greatest, "not" is the opposite number (<see cref="Verdicts"/>).</para>
/// <para>The default value is <see cref="Unclear"/>: what nobody judged is neither accepted nor refused.</para>
/// </remarks>
public enum Verdict
{
    /// <summary>It is not met, whatever else were told.</summary>
    NotMet = -1,

    /// <summary>Nobody can tell yet.</summary>
    Unclear = 0,

    /// <summary>It is met, whatever else were told.</summary>
    Met = 1,
}
