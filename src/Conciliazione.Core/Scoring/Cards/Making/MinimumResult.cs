using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>
/// A subject's result for a minimum score: the points that count, whether it applies, and whether it is reached.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MinimumResult(ScoreSpan Points, bool? IsAsked, bool? IsReached);
