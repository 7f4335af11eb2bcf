using System.Globalization;
using Conciliazione.Rivals;
using DuckDB.NET.Data;

const string Usage = """
    [--check] [--no-postgres] [--households] [--lanes LANE,LANE] SIZE ...

    Puts SIZE made-up requests in order in many ways, sees that all find the same, and times them.
      --check         only sees that all find the same
      --no-postgres   starts no server, and leaves out whoever needs it
      --households    only judges, scores and ranks that many households from columns
      --lanes         some lanes alone:
    """;

string[] lanes = Lanes.All;
var sizes = new List<int>();
(bool check, bool server, bool households) = (false, true, false);
for (int i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--check":
            check = true;
            break;
        case "--no-postgres":
            server = false;
            break;
        case "--households":
            households = true;
            break;
        case "--lanes" when i + 1 < args.Length:
            lanes = args[++i].Split(',');
            break;
        default:
            sizes.Add(int.TryParse(args[i], NumberStyles.None, CultureInfo.InvariantCulture, out int size) ? size : 0);
            break;
    }
}

if (sizes.Count == 0 || sizes.Exists(size => size is < 1 or > 10_000_000) || lanes.Except(Lanes.All).Any())
{
    Console.Error.WriteLine($"{Usage} {string.Join(", ", Lanes.All)}\n  SIZE is from 1 to 10,000,000.");
    return 2;
}

if (households)
{
    sizes.ForEach(ManyHouseholds.Run);
    return 0;
}

string folder = Directory.CreateTempSubdirectory("conciliazione-rivals-").FullName;
try
{
    using PostgresServer? postgres = server ? new(folder) : null;
    foreach (int size in sizes)
    {
        var data = new DataSet(size, check ? 2 * size : 64_000);
        DataFiles.Write(data, folder);
        postgres?.Fill();
        using DuckDBConnection duckDb = DuckDb.Load(folder);
        var all = new Lanes(data, folder, duckDb, postgres?.Connection);
        foreach (string lane in lanes)
        {
            (string title, List<Contender> contenders) = all.Of(lane);
            if (contenders.Count == 0)
            {
                continue;
            }

            Match.Compare(contenders, data.Batches);
            Console.WriteLine($"{lane}, {size} requests: {contenders.Count} contenders find the same.");
            if (!check)
            {
                Match.Time(title, contenders, data);
            }
        }
    }

    return 0;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
