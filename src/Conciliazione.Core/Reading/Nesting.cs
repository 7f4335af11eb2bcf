using System.Runtime.InteropServices;

namespace Conciliazione;

/// <summary>
/// How many levels deep a value that is made of values of its own kind is, and how many values it consists of, itself included.
/// </summary>
/// <remarks>
/// Each value keeps its own nesting, computed from that of its direct parts alone. One that is too deep, or too large because
/// its parts share parts, is therefore never made, and whatever walks a value (equality, hash, text, evaluation) may recurse.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Nesting(int Depth, int Count)
{
    public const int MaximumDepth = 128;

    public const int MaximumCount = 100_000;

    /// <summary>The nesting of a value without parts.</summary>
    public static Nesting Single { get; } = new(1, 1);

    /// <summary>Returns the nesting of a value that is made of parts.</summary>
    /// <exception cref="ArgumentException">The value would be nested too deeply or consist of too many values.</exception>
    public static Nesting Around(IEnumerable<Nesting> parts, string name)
    {
        int depth = 0;
        long count = 1;
        foreach (Nesting part in parts)
        {
            depth = Math.Max(depth, part.Depth);
            count += part.Count;
        }

        return depth >= MaximumDepth
            ? throw new ArgumentException(FormattableString.Invariant($"Parts are nested at most {MaximumDepth} levels deep."), name)
            : count > MaximumCount
                ? throw new ArgumentException(FormattableString.Invariant($"A value consists of at most {MaximumCount} parts, however often they are shared."), name)
                : new(depth + 1, (int)count);
    }
}
