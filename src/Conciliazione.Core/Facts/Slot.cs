namespace Conciliazione.Facts;

/// <summary>
/// Types that differ and mean nothing: a loop compiled once for each is watched apart by the runtime, which then knows the one
/// getter that it calls and puts its body in place of the call. Where no profile is kept nothing is lost.
/// </summary>
internal static class Slot
{
    /// <summary>How many there are; a grid with more facts uses them again from the first.</summary>
    public const int Count = 16;

    public readonly struct None;

    public readonly struct A;

    public readonly struct B;

    public readonly struct C;

    public readonly struct D;

    public readonly struct Of<TFirst, TSecond>;
}
