using System.Runtime.InteropServices;

namespace Conciliazione.Rankings;

/// <summary>What separates an entry of an order from the next.</summary>
/// <param name="Level">
/// The level that separates the two; if nothing does, the level at which they stay tied because a number is unknown, or -1.
/// </param>
/// <param name="IsTie">Whether nothing separates them.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Gap(short Level, bool IsTie)
{
    /// <summary>The end of the order.</summary>
    public static Gap End { get; } = new(-1, IsTie: false);

    /// <summary>Two entries that every level leaves equal.</summary>
    public static Gap Equal { get; } = new(-1, IsTie: true);

    public static Gap At(int level) => new((short)level, IsTie: false);

    public static Gap BlockedAt(int level) => new((short)level, IsTie: true);
}
