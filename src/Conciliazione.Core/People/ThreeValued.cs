namespace Conciliazione.People;

/// <summary>And and or over facts that may be unknown (Kleene): what is unknown decides nothing, and only what it could change.</summary>
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
