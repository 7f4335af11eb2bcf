using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>A minimum made ready: how many hundredths, of which criteria, and whose audience decides whether it is asked.</summary>
/// <param name="Least">How many hundredths of a point.</param>
/// <param name="Criteria">The criteria whose points count.</param>
/// <param name="Section">The section that they stand in, or -1 where they stand in several.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MinimumPlan(long Least, ValueList<int> Criteria, int Section);
