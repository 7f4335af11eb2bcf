namespace Conciliazione.Facts;

/// <summary>
/// Distinct marker types without meaning: a loop compiled once per marker gets its own profile in the runtime, which can then
/// inline the one getter that the loop calls. Without profiling, nothing is lost.
/// </summary>
internal static class Slot
{
    /// <summary>The number of slots; a grid with more facts reuses them from the first.</summary>
    public const int Count = 16;

    public readonly struct None;

    public readonly struct A;

    public readonly struct B;

    public readonly struct C;

    public readonly struct D;

    public readonly struct Of<TFirst, TSecond>;
}
