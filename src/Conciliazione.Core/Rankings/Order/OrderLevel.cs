using System.Runtime.InteropServices;

namespace Conciliazione.Rankings;

/// <summary>A level of an order: categories, points, then the keys of the tie chain.</summary>
/// <param name="IsOnlyAtCutOff">Whether it separates only ties in which a place depends on the order.</param>
/// <param name="StaysTied">Whether entries stay tied, to this level and all that follow, while the number of one of them is unknown.</param>
/// <param name="IsPlain">Whether its numbers are the same whatever other entries are tied, and quick to read for all.</param>
/// <param name="IsSame">Whether the numbers of all entries are the same.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OrderLevel(bool IsOnlyAtCutOff, bool StaysTied, bool IsPlain, bool IsSame = false)
{
    /// <summary>The level of the categories that take precedence, and of the points.</summary>
    public const int Category = 0;

    public const int Points = 1;

    /// <summary>The level of the first key of the tie chain.</summary>
    public const int FirstKey = 2;

    /// <summary>A level at which every number is known, and which separates every tie.</summary>
    public static OrderLevel Always { get; } = new(IsOnlyAtCutOff: false, StaysTied: false, IsPlain: true);

    /// <summary>A level that separates nobody.</summary>
    public static OrderLevel Never { get; } = Always with { IsSame = true };
}
