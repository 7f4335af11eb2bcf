using DuckDB.NET.Data;

namespace Conciliazione.Rivals;

/// <summary>DuckDB in this process, on every processor, with the data in memory.</summary>
internal static class DuckDb
{
    public static DuckDBConnection Load(string folder)
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Execute(connection, "CREATE TABLE requests (number INTEGER, arrival TIMESTAMP, birth DATE, elder DATE, isee BIGINT, kind VARCHAR, single BOOLEAN)");
        Execute(connection, "CREATE TABLE children (number INTEGER, birth DATE)");
        Execute(connection, $"COPY requests FROM '{folder}/requests.csv' (HEADER)");
        Execute(connection, $"COPY children FROM '{folder}/children.csv' (HEADER)");
        Execute(connection, $"CREATE TABLE wide AS SELECT * FROM {Wide($"{folder}/wide.csv")}");
        return connection;
    }

    /// <summary>A file of the wide table, with the types that are fastest to compute with.</summary>
    public static string Wide(string file) => $$"""
        read_csv('{{file}}', columns = {
            'number': 'INTEGER', 'seconds': 'INTEGER', 'birth': 'DATE', 'elder': 'DATE', 'isee': 'INTEGER',
            'kind': 'INTEGER', 'single': 'INTEGER', 'babies': 'INTEGER', 'small': 'INTEGER', 'school': 'INTEGER'})
        """;

    public static void Execute(DuckDBConnection connection, string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
