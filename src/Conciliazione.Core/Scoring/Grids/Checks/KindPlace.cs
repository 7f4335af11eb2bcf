using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>A choice or an answer, identified by the code of its fact, and the option assumed for it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KindPlace(string Fact, long Place);
