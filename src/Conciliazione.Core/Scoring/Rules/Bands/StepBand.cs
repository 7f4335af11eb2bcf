using System.Runtime.InteropServices;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>A band on a fact's scale of whole steps.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StepBand(StepBounds Bounds, long Hundredths);
