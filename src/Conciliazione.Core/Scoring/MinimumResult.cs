using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>What a subject has towards a minimum: the points that count, whether it is asked, and whether it is reached.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MinimumResult(ScoreSpan Points, bool? IsAsked, bool? IsReached);
