using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>The lowest and highest values of a cohort for one rule, on the scale of whole steps of the rule's fact.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CohortSpan(long Lowest, long Highest)
{
    public CohortSpan And(CohortSpan other) => new(Math.Min(Lowest, other.Lowest), Math.Max(Highest, other.Highest));
}
