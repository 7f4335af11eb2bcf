using System.Data.Common;
using Npgsql;

namespace Conciliazione.Rivals;

/// <summary>A query whose rows, a number and perhaps texts, are read to the last.</summary>
internal sealed class SqlRows(string name, DbConnection connection, string sql, int size) : Contender(name)
{
    private readonly int[] _order = new int[size];
    private int _ranked;
    private long _characters;

    public override bool HasEveryBatch => false;

    public override bool IsElsewhere => connection is NpgsqlConnection;

    public override long Characters => _characters;

    public override void Run(int batch)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DbDataReader reader = command.ExecuteReader();
        (_ranked, _characters) = (0, 0);
        while (reader.Read())
        {
            _order[_ranked++] = reader.GetInt32(0);
            for (int column = 1; column < reader.FieldCount; column++)
            {
                _characters += reader.IsDBNull(column) ? 0 : reader.GetString(column).Length;
            }
        }
    }

    public override ReadOnlySpan<int> Found() => _order.AsSpan(0, _ranked);
}
