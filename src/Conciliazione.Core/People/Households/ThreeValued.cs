namespace Conciliazione.People;

/// <summary>
/// Logical "and" and "or" over facts that may be unknown (Kleene): an unknown fact leaves the result unknown only if its value
/// could change it.
/// </summary>
internal static class ThreeValued
{
    public static Known<bool> Or(Known<bool> left, Known<bool> right) => IsKnown(left, yes: true) || IsKnown(right, yes: true)
        ? Known.Of(true)
        : left.IsKnown && right.IsKnown ? Known.Of(false) : Known<bool>.Unknown;

    public static Known<bool> And(Known<bool> left, Known<bool> right) => IsKnown(left, yes: false) || IsKnown(right, yes: false)
        ? Known.Of(false)
        : left.IsKnown && right.IsKnown ? Known.Of(true) : Known<bool>.Unknown;

    private static bool IsKnown(Known<bool> fact, bool yes) => fact.TryGet(out bool value) && value == yes;
}
