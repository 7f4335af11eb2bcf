using Npgsql;

namespace Conciliazione.Rivals;

/// <summary>SQL that orders rows where they lie and writes their places to the table of the ranking.</summary>
internal sealed class PostgresInPlace(string name, NpgsqlConnection connection, string sql) : Contender(name)
{
    public override bool HasEveryBatch => false;

    public override bool IsElsewhere => true;

    public override void Run(int batch)
    {
        using var command = new NpgsqlCommand($"TRUNCATE ranking; INSERT INTO ranking {sql}", connection);
        command.ExecuteNonQuery();
    }

    public override ReadOnlySpan<int> Found() => Written(connection);

    /// <summary>What lies in the table of the ranking; not timed.</summary>
    public static int[] Written(NpgsqlConnection connection) => PostgresOrder.Fetch(connection, "SELECT number FROM ranking ORDER BY position");
}
