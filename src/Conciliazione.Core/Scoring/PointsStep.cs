using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>From this step of a measure on, so many hundredths of a point more.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PointsStep(long From, long More);
