using System.Data.Common;
using Apache.Arrow;

namespace Conciliazione.Facts;

/// <summary>
/// Reads tables of facts from Apache Arrow record batches, or from the rows that a database returns. Italian term: lettore di tabelle.
/// </summary>
/// <remarks>
/// <para>The name of a column is the code of its fact; where no name is equal, one that differs in case is taken, because databases fold
/// names. Columns of no fact are passed over, and so are facts computed in code and marks of several commissioners: no column is needed for
/// them. A null is an unknown value.</para>
/// <para>An amount is a decimal of euros, or a whole number of cents. Floating-point numbers are refused, as are moments without a time
/// zone.</para>
/// <para>All defects of all rows are returned at once, each with its row, counted from 0, and its fact: columns that are missing, given twice
/// or of another type (<c>FACT-COLUMN-MISSING</c>, <c>FACT-REPEATED</c>, <c>FACT-TYPE</c>), and every value that a sheet would refuse.</para>
/// <para>Thread-safe, as long as no other thread uses the reader or the batches.</para>
/// </remarks>
public static class FactTableReader
{
    /// <summary>Reads a table from record batches, or returns its defects.</summary>
    /// <param name="catalogue">The facts; each that a sheet holds needs a column.</param>
    /// <param name="batches">
    /// The batches, the rows of one after those of another. Each is read before the next is asked for and is not kept, so that it may be
    /// disposed then.
    /// </param>
    /// <param name="path">The path of the table within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument or a batch is <see langword="null"/>.</exception>
    public static Validated<FactTable<FactSheet>> ReadTable(
        this FactCatalogue<FactSheet> catalogue, IEnumerable<RecordBatch> batches, string path = "")
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(batches);
        ArgumentNullException.ThrowIfNull(path);
        var table = new TableColumns(catalogue, path);
        foreach (RecordBatch batch in batches)
        {
            ArgumentNullException.ThrowIfNull(batch, nameof(batches));
            table.Add(batch);
        }

        return table.Make();
    }

    /// <summary>Reads a table from all rows that are left in the current result of a data reader, or returns its defects.</summary>
    /// <param name="catalogue">The facts; each that a sheet holds needs a column.</param>
    /// <param name="rows">The reader; it is not closed. Its columns are read from the first to the last, as sequential access asks for.</param>
    /// <param name="path">The path of the table within the input, used in messages; may be empty.</param>
    /// <param name="each">Takes from each row what else is wanted of it, such as its key, ahead of its facts; nothing if omitted.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <remarks>What the reader or <paramref name="each"/> throws propagates, and there is no table.</remarks>
    public static Validated<FactTable<FactSheet>> ReadTable(
        this FactCatalogue<FactSheet> catalogue, DbDataReader rows, string path = "", Action<DbDataReader>? each = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(path);
        var table = new TableColumns(catalogue, path);
        table.Open(rows);
        while (rows.Read())
        {
            each?.Invoke(rows);
            table.Add(rows);
        }

        return table.Make();
    }

    /// <summary>Reads a table without blocking from all rows that are left in the current result of a data reader, or returns its defects.</summary>
    /// <param name="catalogue">The facts; each that a sheet holds needs a column.</param>
    /// <param name="rows">The reader; it is not closed. Its columns are read from the first to the last, as sequential access asks for.</param>
    /// <param name="path">The path of the table within the input, used in messages; may be empty.</param>
    /// <param name="each">Takes from each row what else is wanted of it, such as its key, ahead of its facts; nothing if omitted.</param>
    /// <param name="cancellationToken">Cancels the wait for rows.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <remarks>What the reader or <paramref name="each"/> throws propagates, and there is no table.</remarks>
    public static async Task<Validated<FactTable<FactSheet>>> ReadTableAsync(
        this FactCatalogue<FactSheet> catalogue,
        DbDataReader rows,
        string path = "",
        Action<DbDataReader>? each = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(path);
        var table = new TableColumns(catalogue, path);
        table.Open(rows);
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            each?.Invoke(rows);
            table.Add(rows);
        }

        return table.Make();
    }
}
