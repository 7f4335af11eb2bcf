using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>A change of points, in hundredths, from a step of a measure upwards.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PointsStep(long From, long More);
