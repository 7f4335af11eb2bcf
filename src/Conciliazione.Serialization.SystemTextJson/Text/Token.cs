using System.Runtime.InteropServices;

namespace Conciliazione.Serialization;

/// <summary>One name or value: where it is written, without its quotes, and where what follows it begins.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="Length">How many bytes; zero for objects and arrays.</param>
/// <param name="End">The place of the token after it and all that is in it.</param>
/// <param name="Count">How many members or items it has.</param>
/// <param name="Kind">What it is; names are texts.</param>
/// <param name="IsEscaped">Whether the text is written with escapes.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, int End, int Count, NodeKind Kind, bool IsEscaped);
