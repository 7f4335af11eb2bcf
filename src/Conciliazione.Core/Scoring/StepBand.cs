using System.Runtime.InteropServices;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>A band on the scale of whole steps of a fact.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StepBand(StepBounds Bounds, long Hundredths);
