using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>Some rows of a table: consecutive ones, or those listed.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct Rows
{
    private readonly int _first;
    private readonly ReadOnlySpan<int> _listed;
    private readonly bool _areListed;

    public Rows(int first, int count)
    {
        _first = first;
        Count = count;
    }

    public Rows(ReadOnlySpan<int> listed)
    {
        _listed = listed;
        _areListed = true;
        Count = listed.Length;
    }

    public int Count { get; }

    public int this[int place] => _areListed ? _listed[place] : _first + place;

    /// <summary>Returns the rows of this one that are consecutive in a column; empty if the rows are listed.</summary>
    public bool TrySlice<T>(ReadOnlySpan<T> column, out ReadOnlySpan<T> slice)
    {
        slice = _areListed ? default : column.Slice(_first, Count);
        return !_areListed;
    }

    public Rows Slice(int start, int count) => _areListed ? new(_listed.Slice(start, count)) : new(_first + start, count);
}
