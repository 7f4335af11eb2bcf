using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>Many subjects to be read: objects, or rows of a table.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct Subjects<TSubject>
    where TSubject : notnull
{
    private readonly ReadOnlySpan<TSubject> _objects;
    private readonly FactTable<TSubject>? _table;

    public Subjects(ReadOnlySpan<TSubject> objects)
    {
        _objects = objects;
        Rows = new(0, objects.Length);
    }

    public Subjects(FactTable<TSubject> table, Rows rows)
    {
        _table = table;
        Rows = rows;
    }

    /// <summary>The rows of the table; all of them in order for objects.</summary>
    public Rows Rows { get; }

    public int Count => Rows.Count;

    /// <summary>Whether they are rows of a table, whose facts are read from its columns.</summary>
    public bool AreRows => _table is not null;

    public TSubject this[int place] => _table is null ? _objects[place] : _table[Rows[place]];

    /// <summary>
    /// The subjects as objects, for what no column holds; those of a table are made when asked for.
    /// </summary>
    public ReadOnlySpan<TSubject> Each
    {
        get
        {
            if (_table is null)
            {
                return _objects;
            }

            var each = new TSubject[Count];
            for (int i = 0; i < each.Length; i++)
            {
                each[i] = this[i];
            }

            return each;
        }
    }

    public static implicit operator Subjects<TSubject>(ReadOnlySpan<TSubject> objects) => new(objects);

    public Subjects<TSubject> Slice(int start, int count) =>
        _table is null ? new(_objects.Slice(start, count)) : new(_table, Rows.Slice(start, count));

    /// <summary>Returns the same subjects in another order, or some of them; only for rows of a table.</summary>
    public Subjects<TSubject> At(ReadOnlySpan<int> places) => new(_table!, new Rows(places));

    /// <summary>Reads a fact from its column, as its loop would; returns false if no column holds it.</summary>
    public bool TryRead(Fact<TSubject> fact, DaysSpan days, Span<long> raws, Span<byte> unclear)
    {
        if (_table?.Find(fact) is not NumberColumn column)
        {
            return false;
        }

        raws = raws[..Count];
        column.CopyTo(Rows, raws, unclear);
        fact.Settle(days, raws, unclear);
        return true;
    }

    /// <summary>
    /// Reads a fact as its column keeps it, if that is in 32 bits and these are consecutive rows of it; marks those for whom it is unknown.
    /// </summary>
    public bool TryReadShort(Fact<TSubject> fact, Span<byte> unclear, out ReadOnlySpan<int> numbers, out ShortScale scale)
    {
        numbers = default;
        scale = default;
        return _table?.Find(fact) is NumberColumn column && column.TryReadShort(Rows, unclear, out numbers, out scale);
    }

    /// <summary>Returns the column of a fact that is one number each; null if there is none.</summary>
    public NumberColumn? NumbersOf(Fact<TSubject> fact) => _table?.Find(fact) as NumberColumn;

    /// <summary>Returns the column of a list; null if there is none.</summary>
    public ListColumn? ListOf(Fact<TSubject>.DatedList fact) => _table?.Find(fact) as ListColumn;
}
