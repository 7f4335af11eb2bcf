using DuckDB.NET.Data;
using Npgsql;

namespace Conciliazione.Rivals;

/// <summary>DuckDB reading the rows of PostgreSQL and writing their places there, by its <c>postgres</c> extension.</summary>
internal sealed class DuckDbInPostgres : Contender
{
    private readonly DuckDBConnection _duckDb;
    private readonly NpgsqlConnection _connection;

    /// <exception cref="DuckDBException">The extension is not on this machine; nothing is downloaded.</exception>
    public DuckDbInPostgres(DuckDBConnection duckDb, NpgsqlConnection connection, string folder)
        : base("DuckDB, postgres extension")
    {
        (_duckDb, _connection) = (duckDb, connection);
        DuckDb.Execute(duckDb, "SET autoinstall_known_extensions = false");
        DuckDb.Execute(duckDb, "LOAD postgres");
        DuckDb.Execute(duckDb, $"ATTACH 'host={folder}/server user=postgres dbname=postgres' AS pg (TYPE postgres)");
    }

    public override bool HasEveryBatch => false;

    public override bool IsElsewhere => true;

    public override void Run(int batch)
    {
        using (var truncate = new NpgsqlCommand("TRUNCATE ranking", _connection))
        {
            truncate.ExecuteNonQuery();
        }

        DuckDb.Execute(_duckDb, $"INSERT INTO pg.ranking {Sql.WidePlaced.Replace("FROM wide", "FROM pg.wide", StringComparison.Ordinal)}");
    }

    public override ReadOnlySpan<int> Found() => PostgresInPlace.Written(_connection);
}
