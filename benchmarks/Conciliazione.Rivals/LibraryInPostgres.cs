using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using Npgsql;
using NpgsqlTypes;

namespace Conciliazione.Rivals;

/// <summary>Rows of PostgreSQL read as columns, put in order by the library, and their places written back.</summary>
internal sealed class LibraryInPostgres : Contender
{
    private readonly NpgsqlConnection _connection;
    private readonly RankingRules<FactSheet> _rules;
    private readonly string _sql;
    private readonly Score[] _scores;
    private readonly int[] _order;
    private readonly int[] _numbers;

    /// <param name="connection">The database.</param>
    /// <param name="size">How many requests it holds.</param>
    /// <param name="lists">Whether children are listed, in a table of their own, not counted.</param>
    public LibraryInPostgres(NpgsqlConnection connection, int size, bool lists)
        : base(lists ? "Conciliazione.Core, columns with dated lists" : "Conciliazione.Core, columns of the wide table")
    {
        (_connection, _rules, _sql) = (connection, lists ? LibraryTable.Listed : LibraryTable.Wide, lists ? Sql.RowsWithLists : Sql.WideRows);
        (_scores, _order, _numbers) = (new Score[size], new int[size], new int[size]);
    }

    public override bool HasEveryBatch => false;

    public override bool IsElsewhere => true;

    public override void Run(int batch)
    {
        FactTable<FactSheet> table = Read();
        _rules.Grid.Score(table, LibraryCall.Days, _scores);
        int ranked = _rules.Order(table, LibraryCall.Days, _scores, _order);
        using (var truncate = new NpgsqlCommand("TRUNCATE ranking", _connection))
        {
            truncate.ExecuteNonQuery();
        }

        using NpgsqlBinaryImporter writer = _connection.BeginBinaryImport("COPY ranking FROM STDIN (FORMAT BINARY)");
        for (int i = 0; i < ranked; i++)
        {
            writer.StartRow();
            writer.Write(i + 1, NpgsqlDbType.Integer);
            writer.Write(_numbers[_order[i]], NpgsqlDbType.Integer);
        }

        writer.Complete();
    }

    public override ReadOnlySpan<int> Found() => PostgresInPlace.Written(_connection);

    private FactTable<FactSheet> Read()
    {
        int row = 0;
        using var command = new NpgsqlCommand(_sql, _connection);
        using NpgsqlDataReader rows = command.ExecuteReader();
        return _rules.Grid.Catalogue.ReadTable(rows, each: request => _numbers[row++] = request.GetInt32(0)).OrThrow();
    }
}
