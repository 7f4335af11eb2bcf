using DuckDB.NET.Data;
using Npgsql;

namespace Conciliazione.Rivals;

/// <summary>Rows of PostgreSQL copied to a file, put in order by DuckDB into another, and that copied back: what is left without the extension.</summary>
internal sealed class DuckDbByFiles(DuckDBConnection duckDb, NpgsqlConnection connection, string folder) : Contender("DuckDB, rows through files")
{
    public override bool HasEveryBatch => false;

    public override bool IsElsewhere => true;

    public override void Run(int batch)
    {
        // PostgreSQL writes where the server may, and reads where the folder lets it.
        Execute($"COPY wide TO '{folder}/server/rows.csv' (FORMAT csv)");
        string sql = Sql.WidePlaced.Replace("FROM wide", $"FROM {DuckDb.Wide($"{folder}/server/rows.csv")}", StringComparison.Ordinal);
        DuckDb.Execute(duckDb, $"COPY ({sql}) TO '{folder}/ranking.csv' (HEADER false)");
        Execute($"TRUNCATE ranking; COPY ranking FROM '{folder}/ranking.csv' (FORMAT csv)");
    }

    public override ReadOnlySpan<int> Found() => PostgresInPlace.Written(connection);

    private void Execute(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
