namespace Conciliazione.Settlements;

/// <summary>What was planned, shown and accepted of something. Italian term: importi rendicontati.</summary>
/// <remarks>
/// Accepted plus left is the plan, and accepted plus refused is what was shown. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record SettledAmounts
{
    internal SettledAmounts(Euro planned, Euro shown, Euro accepted)
    {
        Planned = planned;
        Shown = shown;
        Accepted = accepted;
    }

    /// <summary>The amount of the plan in force on the day, in euros; zero if it has none.</summary>
    public Euro Planned { get; }

    /// <summary>The spending shown up to the day, paid or not.</summary>
    public Euro Shown { get; }

    /// <summary>The spending accepted.</summary>
    public Euro Accepted { get; }

    /// <summary>The spending refused, or not accepted yet because it is not paid.</summary>
    public Euro Refused => Shown - Accepted;

    /// <summary>What is left of the plan; below zero where more than planned was accepted.</summary>
    public Euro Left => Planned - Accepted;

    /// <summary>Returns the amounts accepted and planned.</summary>
    public override string ToString() => $"{Accepted}/{Planned}";
}
