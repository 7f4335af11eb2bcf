using Conciliazione.Facts;
using Conciliazione.Scoring;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace Conciliazione.Rivals;

/// <summary>Rows read from the two tables of PostgreSQL as objects, put in order by the library, and their places written back.</summary>
internal sealed class LibraryInPostgres(NpgsqlConnection connection, int size) : Contender("Conciliazione.Core, objects made of rows")
{
    private readonly EvaluationDays[] _days = [LibraryCall.Days];
    private readonly Score[] _scores = new Score[size];
    private readonly int[] _order = new int[size];

    public override bool HasEveryBatch => false;

    public override bool IsElsewhere => true;

    public override void Run(int batch)
    {
        Request[] requests = Read();
        LibraryCall.Grid.Score(requests, LibraryCall.Days, _scores);
        int ranked = LibraryCall.Rules.Order(requests, _days, _scores, _order);
        using (var truncate = new NpgsqlCommand("TRUNCATE ranking", connection))
        {
            truncate.ExecuteNonQuery();
        }

        using NpgsqlBinaryImporter writer = connection.BeginBinaryImport("COPY ranking FROM STDIN (FORMAT BINARY)");
        for (int i = 0; i < ranked; i++)
        {
            writer.StartRow();
            writer.Write(i + 1, NpgsqlDbType.Integer);
            writer.Write(requests[_order[i]].Number, NpgsqlDbType.Integer);
        }

        writer.Complete();
    }

    public override ReadOnlySpan<int> Found() => PostgresInPlace.Written(connection);

    private Request[] Read()
    {
        ValueList<LocalDate>[] children = ReadChildren();
        var requests = new Request[size];
        using NpgsqlBinaryExporter rows = connection.BeginBinaryExport(
            "COPY (SELECT number, arrival, birth, elder, isee, kind, single FROM requests) TO STDOUT (FORMAT BINARY)");
        for (int i = 0; rows.StartRow() != -1; i++)
        {
            int number = rows.Read<int>();
            requests[i] = new()
            {
                Number = number,
                Arrival = Instant.FromDateTimeUtc(DateTime.SpecifyKind(rows.Read<DateTime>(), DateTimeKind.Utc)),
                Birth = LocalDate.FromDateOnly(rows.Read<DateOnly>()),
                Elder = LocalDate.FromDateOnly(rows.Read<DateOnly>()),
                Children = children[number],
                Isee = Euro.FromCents(rows.Read<long>()),
                Kind = string.Intern(rows.Read<string>()),
                IsSingle = rows.Read<bool>(),
            };
        }

        return requests;
    }

    /// <summary>The children by the number of the request.</summary>
    private ValueList<LocalDate>[] ReadChildren()
    {
        var births = new List<LocalDate>[size];
        using NpgsqlBinaryExporter rows = connection.BeginBinaryExport("COPY (SELECT number, birth FROM children) TO STDOUT (FORMAT BINARY)");
        while (rows.StartRow() != -1)
        {
            (births[rows.Read<int>()] ??= []).Add(LocalDate.FromDateOnly(rows.Read<DateOnly>()));
        }

        return Array.ConvertAll(births, list => list?.ToValueList() ?? []);
    }
}
