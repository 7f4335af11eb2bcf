using System.Numerics;
using System.Runtime.InteropServices;

namespace Conciliazione;

/// <summary>The part of a pool that is in proportion to one fraction of a <see cref="WideSum"/>.</summary>
/// <param name="Index">The fraction.</param>
/// <param name="Pool">The pool.</param>
/// <param name="Units">The part, rounded down to whole units.</param>
/// <param name="IsWhole">Whether nothing was rounded off.</param>
/// <param name="ScaledRemainder">What was rounded off, in fixed point.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WidePart(int Index, BigInteger Pool, BigInteger Units, bool IsWhole, BigInteger ScaledRemainder);
