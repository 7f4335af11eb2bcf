using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>The result for a subject: its points, and whether every minimum is reached.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Evaluation(ScoreSpan Total, bool? ReachesMinima)
{
    public Score ToScore() => Score.Of(Total, ReachesMinima);
}
