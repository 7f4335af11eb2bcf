using System.Collections.Frozen;

namespace Conciliazione.Facts;

/// <summary>
/// The facts of many subjects as columns, a row each: what is scored, ordered and judged fastest. Italian term: tabella dei dati.
/// </summary>
/// <typeparam name="TSubject">
/// The type of a row as an object: a <see cref="FactSheet"/> for a table made of columns, made when it is asked for.
/// </typeparam>
/// <remarks>
/// <para>Rules read the columns of the facts that they name; a fact computed in code, and a rule written in code, read the row as an
/// object. Either way the result is that of the objects.</para>
/// <para>Created by <see cref="FactTable"/>. Equality is by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class FactTable<TSubject>
    where TSubject : notnull
{
    private readonly FrozenDictionary<string, (Fact<TSubject> Fact, StoredColumn Column)> _columns;
    private readonly Func<int, TSubject> _object;

    internal FactTable(int count, IEnumerable<(Fact<TSubject> Fact, StoredColumn Column)> columns, Func<int, TSubject> ofRow)
    {
        Count = count;
        _object = ofRow;
        _columns = columns.ToFrozenDictionary(column => column.Fact.Code, StringComparer.Ordinal);
    }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>Returns a row as an object.</summary>
    /// <param name="row">The row, from 0 (inclusive) to <see cref="Count"/> (exclusive).</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public TSubject this[int row]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
            return _object(row);
        }
    }

    /// <summary>Returns the number of rows and facts, never their values, which may be personal data.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} rows of {_columns.Count} facts");

    /// <summary>Returns the column of a fact; null if there is none, or if the fact is read in another way than its column says.</summary>
    internal StoredColumn? Find(Fact<TSubject> fact) =>
        _columns.TryGetValue(fact.Code, out (Fact<TSubject> Fact, StoredColumn Column) found) && found.Fact.Equals(fact) ? found.Column : null;

    internal Subjects<TSubject> Rows => new(this, new Rows(0, Count));
}
