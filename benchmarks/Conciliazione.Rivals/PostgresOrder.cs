using Npgsql;

namespace Conciliazione.Rivals;

/// <summary>A query of PostgreSQL whose numbers arrive as one array, the fastest way to fetch them.</summary>
internal sealed class PostgresOrder(string name, NpgsqlConnection connection, string sql) : Contender(name)
{
    private int[] _order = [];

    public override bool HasEveryBatch => false;

    public override bool IsElsewhere => true;

    public override void Run(int batch) => _order = Fetch(connection, sql);

    public override ReadOnlySpan<int> Found() => _order;

    public static int[] Fetch(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand($"SELECT ARRAY({sql})", connection);
        return (int[])command.ExecuteScalar()!;
    }
}
