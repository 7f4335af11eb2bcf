using System.Runtime.InteropServices;

namespace Conciliazione.Rankings;

/// <summary>
/// The value that a tie key reads from a candidate, such that the lower ranks first; a lot is compared by its text.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KeyValue(bool IsKnown, Int128 Number, string Text)
{
    public static KeyValue Unknown { get; } = new(IsKnown: false, Number: 0, Text: "");

    public static KeyValue Of(Int128 number) => new(IsKnown: true, number, Text: "");

    public static KeyValue Of(string text) => new(IsKnown: true, Number: 0, text);

    /// <summary>Compares two values: lower first, unknown last.</summary>
    public static int Compare(KeyValue left, KeyValue right)
    {
        int order = right.IsKnown.CompareTo(left.IsKnown);
        order = order != 0 ? order : left.Number.CompareTo(right.Number);
        return order != 0 ? order : string.CompareOrdinal(left.Text, right.Text);
    }
}
