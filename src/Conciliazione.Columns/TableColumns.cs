using System.Data.Common;
using Apache.Arrow;

namespace Conciliazione.Facts;

/// <summary>The columns of a table while they are read.</summary>
internal sealed class TableColumns
{
    private static readonly FactValue None = FactValue.Of(new LocalizedText("nessuna", "none"));

    private readonly FactCatalogue<FactSheet> _catalogue;
    private readonly string _path;
    private readonly string _prefix;
    private readonly Column[] _columns;
    private readonly List<Defect> _defects = [];
    private List<(Column Column, int At)> _matched = [];
    private Schema? _schema;
    private readonly Dictionary<Column, bool> _inEuros = [];
    private (Column Column, int At)[] _cells = [];
    private Type?[] _read = [];
    private Action<DbDataReader>?[] _readers = [];
    private int _rows;

    public TableColumns(FactCatalogue<FactSheet> catalogue, string path)
    {
        (_catalogue, _path, _prefix) = (catalogue, path, path.Length == 0 ? "" : path + ".");
        _columns = [.. catalogue.Facts.Select(fact => Column.For(fact, _prefix))];
    }

    /// <summary>Takes all rows of a batch.</summary>
    public void Add(RecordBatch batch)
    {
        if (!ReferenceEquals(_schema, batch.Schema))
        {
            _schema = batch.Schema;
            _matched = Match([.. _schema.FieldsList.Select(field => field.Name)]);
        }

        foreach ((Column column, int at) in _matched)
        {
            IArrowArray array = batch.Column(at);
            if (column.IsRefused)
            {
                continue;
            }

            // Decimals are euros, whole numbers cents: a column of amounts is one or the other.
            string type = array.Data.DataType.Name;
            if (column.Fact is Fact<FactSheet>.Amount && array is not NullArray
                && !_inEuros.TryAdd(column, array is Decimal128Array) && _inEuros[column] != array is Decimal128Array)
            {
                Refuse(column, DefectCodes.FactWrongType, FactValue.Of(type), FactValue.Of(column.Needed));
            }
            else if (array.Length != batch.Length)
            {
                Refuse(column, DefectCodes.FactColumnLength, FactValue.Of(array.Length), FactValue.Of(batch.Length));
            }
            else if (!ArrowCells.TryAdd(column, array))
            {
                Refuse(column, DefectCodes.FactWrongType, FactValue.Of(type), FactValue.Of(column.Needed));
            }
        }

        _rows += batch.Length;
    }

    /// <summary>Finds the columns of a reader, and how each is read.</summary>
    public void Open(DbDataReader rows)
    {
        _cells = [.. Match([.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)]).OrderBy(cell => cell.At)];
        _read = new Type?[_cells.Length];
        _readers = new Action<DbDataReader>?[_cells.Length];
        for (int cell = 0; cell < _cells.Length; cell++)
        {
            // Some databases know the type of a value and none of a column: it is then that of the first value.
            Type type = rows.GetFieldType(_cells[cell].At);
            if (type != typeof(byte[]) && type != typeof(object))
            {
                Take(rows, cell, type);
            }
        }
    }

    /// <summary>Takes the row on which a reader stands.</summary>
    public void Add(DbDataReader rows)
    {
        for (int cell = 0; cell < _cells.Length; cell++)
        {
            (Column column, int at) = _cells[cell];
            if (column.IsRefused)
            {
                continue;
            }

            if (rows.IsDBNull(at))
            {
                column.AddUnknown();
                continue;
            }

            Type type = rows.GetFieldType(at);
            if (_read[cell] is null)
            {
                Take(rows, cell, type);
            }
            else if (_read[cell] != type)
            {
                // What is not of the type of the values before would be converted without a word.
                Refuse(column, DefectCodes.FactWrongType, FactValue.Of(type.Name), FactValue.Of(column.Needed));
            }

            if (!column.IsRefused)
            {
                _readers[cell]!(rows);
            }
        }

        _rows++;
    }

    /// <summary>Finds how the values of a type are read as a fact, or refuses them.</summary>
    private void Take(DbDataReader rows, int cell, Type type)
    {
        (Column column, int at) = _cells[cell];
        _read[cell] = type;
        _readers[cell] = ReaderCells.For(column, type, rows.GetDataTypeName(at), at);
        if (_readers[cell] is null)
        {
            Refuse(column, DefectCodes.FactWrongType, FactValue.Of(rows.GetDataTypeName(at)), FactValue.Of(column.Needed));
        }
    }

    /// <summary>Returns the table, or all that was wrong.</summary>
    public Validated<FactTable<FactSheet>> Make() => FactTable.Create(
        _catalogue,
        _rows,
        _columns.Where(column => column.IsFound && !column.IsRefused).Select(column => column.Make()),
        _path,
        [.. _defects, .. _columns.SelectMany(column => column.Defects)]);

    /// <summary>Finds the place of each fact among the names of columns, and reports those that have none, or more than one.</summary>
    private List<(Column Column, int At)> Match(string[] names)
    {
        var matched = new List<(Column Column, int At)>();
        foreach (Column column in _columns.Where(column => !column.IsRefused))
        {
            int[] places = PlacesOf(column.Fact.Code, names);
            if (places.Length > 1)
            {
                Refuse(column, DefectCodes.FactRepeated, FactValue.Of(places.Length), FactValue.Of(1));
            }
            else if (places.Length == 1)
            {
                column.IsFound = true;
                matched.Add((column, places[0]));
            }
            else if (column.IsFound || column.IsRequired)
            {
                Refuse(column, DefectCodes.FactColumnMissing, FactValue.Of(column.Fact.Code), names.Length > 0 ? FactValue.Of(string.Join(", ", names)) : None);
            }
        }

        return matched;
    }

    /// <summary>The places of the columns of that name; if there is none, of those that differ in case and are no other fact's.</summary>
    private int[] PlacesOf(string code, string[] names)
    {
        int[] equal = Places(name => name == code);
        return equal.Length > 0
            ? equal
            : Places(name => name.Equals(code, StringComparison.OrdinalIgnoreCase) && _catalogue.Find(name) is null);

        int[] Places(Predicate<string> isNamed) => [.. Enumerable.Range(0, names.Length).Where(place => isNamed(names[place]))];
    }

    /// <summary>Reports a column that cannot be read from this row on.</summary>
    private void Refuse(Column column, DefectCode code, FactValue value, FactValue limit)
    {
        column.IsRefused = true;
        string row = _rows == 0 ? "" : FormattableString.Invariant($"rows[{_rows}].");
        _defects.Add(code.At($"{_prefix}{row}facts[{column.Fact.Code}]", value, limit, Column.Source));
    }
}
