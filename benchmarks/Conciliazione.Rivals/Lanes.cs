using DuckDB.NET.Data;
using Npgsql;

namespace Conciliazione.Rivals;

/// <summary>Who runs in each lane; the first of each is what the others are compared with.</summary>
internal sealed class Lanes(DataSet data, string folder, DuckDBConnection duckDb, NpgsqlConnection? postgres)
{
    // Beyond these sizes a contender would take minutes, or keep more than the memory of a small machine.
    private const int MostForRulesEngine = 10_000;
    private const int MostExplained = 100_000;

    public static readonly string[] All = ["A0", "A", "A-shuffled", "B1", "B2", "C-cards", "C-texts", "D"];

    private int Size => data.Size;

    /// <summary>The title and the contenders of a lane; whoever is missing is named on the console.</summary>
    public (string Title, List<Contender> Contenders) Of(string lane) => lane switch
    {
        "A0" => ("A0. Objects to points", [new HandPoints(data.Objects, Size), new LibraryPoints(data.Objects, Size), .. RulesEngine()]),
        "A" => ("A. Objects to order, as they lie in memory", [new HandObjects(data.Objects, Size), new LibraryObjects(data.Objects, Size)]),
        "A-shuffled" => ("A. Objects to order, shuffled", [new HandObjects(data.Shuffled, Size), new LibraryObjects(data.Shuffled, Size)]),

        "B1" => ("B1. Wide columns to order, children counted beforehand",
        [
            .. Columnar(lists: false),
            new SqlRows("DuckDB, wide table", duckDb, Sql.Wide, Size),
            .. Postgres("wide table", Sql.Wide),
        ]),
        "B2" => ("B2. Columns with dated lists to order",
        [
            .. Columnar(lists: true),
            new SqlRows("DuckDB, dates", duckDb, Sql.Lists, Size),
            new SqlRows("DuckDB, ages", duckDb, Sql.Natural(Sql.DuckDbAge), Size),
            .. Postgres("dates", Sql.Lists),
            .. Postgres("age()", Sql.Natural(Sql.PostgresAge)),
        ]),
        "C-cards" => ("C. Everything explained, cards kept", Explained(() => [.. InProcess(withTexts: false)])),
        "C-texts" => ("C. Everything explained, texts rendered", Explained(() =>
        [
            .. InProcess(withTexts: true),
            new SqlRows("DuckDB, CASE texts", duckDb, Sql.Texts(Sql.DuckDbAge), Size),
            .. postgres is null ? Missing("PostgreSQL, CASE texts") : [new SqlRows("PostgreSQL, CASE texts", postgres, Sql.Texts(Sql.PostgresAge), Size)],
        ])),
        "D" => ("D. Rows in PostgreSQL to an order written back", postgres is null ? Missing("Everyone in lane D") : InPostgres(postgres)),
        _ => throw new ArgumentOutOfRangeException(nameof(lane), lane, "There is no such lane."),
    };

    private static List<Contender> Missing(string name, string reason = "no PostgreSQL")
    {
        Console.WriteLine($"Left out: {name} ({reason}).");
        return [];
    }

    private List<Contender> Columnar(bool lists) =>
    [
        new HandVector(data, lists),
        new HandColumns(data, lists),
        new LibraryTable(data, lists, made: false),
        new LibraryTable(data, lists, made: true),
    ];

    private List<Contender> RulesEngine() => Size > MostForRulesEngine
        ? Missing("RulesEngine", $"more than {MostForRulesEngine} requests")
        : [new RulesEnginePoints(data.Objects, Size, careful: true), new RulesEnginePoints(data.Objects, Size, careful: false)];

    private List<Contender> Postgres(string form, string sql) =>
        postgres is null ? Missing($"PostgreSQL, {form}") : [new PostgresOrder($"PostgreSQL, {form}", postgres, sql)];

    private List<Contender> Explained(Func<List<Contender>> contenders) =>
        Size > MostExplained ? Missing("Everyone in lane C", $"more than {MostExplained} requests") : contenders();

    private IEnumerable<Contender> InProcess(bool withTexts) =>
    [
        new TeamCards(data.Objects, Size, withTexts),
        new LibraryCards(data.Objects, Size, withTexts ? CardTexts.Strings : CardTexts.None),
        .. withTexts ? [new LibraryCards(data.Objects, Size, CardTexts.Utf8)] : (Contender[])[],
        new LibraryRanking(data.Objects, Size, withTexts),
    ];

    private List<Contender> InPostgres(NpgsqlConnection connection)
    {
        List<Contender> extension;
        try
        {
            extension = [new DuckDbInPostgres(duckDb, connection, folder)];
        }
        catch (DuckDBException)
        {
            extension = Missing("DuckDB, postgres extension", "not on this machine");
        }

        return
        [
            new PostgresInPlace("PostgreSQL, wide table", connection, Sql.WidePlaced),
            new PostgresInPlace("PostgreSQL, age()", connection, Sql.NaturalPlaced(Sql.PostgresAge)),
            new LibraryInPostgres(connection, Size, lists: false),
            new LibraryInPostgres(connection, Size, lists: true),
            .. extension,
            new DuckDbByFiles(duckDb, connection, folder),
        ];
    }
}
