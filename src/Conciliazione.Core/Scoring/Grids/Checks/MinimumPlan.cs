using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>
/// A prepared minimum score: the threshold in hundredths, the criteria that count, and the section whose audience determines
/// whether it applies.
/// </summary>
/// <param name="Minimum">The threshold in hundredths of a point.</param>
/// <param name="Criteria">The criteria whose points count.</param>
/// <param name="Section">The section that contains the criteria, or -1 if they belong to several.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MinimumPlan(long Minimum, ValueList<int> Criteria, int Section);
