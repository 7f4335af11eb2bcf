using System.Runtime.InteropServices;
using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>The end from which the numbers of a column are counted, so that the one that comes first is zero.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ColumnEnd
{
    private readonly int _flip;
    private readonly int _first;

    /// <param name="scale">What the numbers are.</param>
    /// <param name="highestFirst">Whether the higher of them comes first.</param>
    public ColumnEnd(in ShortScale scale, bool highestFirst)
    {
        // The complement turns the order around, so that both ways are one subtraction.
        _flip = highestFirst ? -1 : 0;
        _first = highestFirst ? ~scale.Highest : scale.Lowest;
    }

    public uint From(int number) => unchecked((uint)((number ^ _flip) - _first));
}
