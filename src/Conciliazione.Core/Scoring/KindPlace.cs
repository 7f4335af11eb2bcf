using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>A choice or an answer, by the code of its fact, and the option that it is taken to have.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KindPlace(string Fact, long Place);
