using System.Globalization;
using NodaTime;

namespace Conciliazione.Rivals;

/// <summary>The first batch as files that each rival can load: <c>requests.csv</c> and <c>children.csv</c>, and all in one <c>wide.csv</c>.</summary>
internal static class DataFiles
{
    public static void Write(DataSet data, string folder)
    {
        Columns columns = data.Columns;
        using StreamWriter requests = new(Path.Combine(folder, "requests.csv"));
        using StreamWriter children = new(Path.Combine(folder, "children.csv"));
        using StreamWriter wide = new(Path.Combine(folder, "wide.csv"));
        requests.WriteLine("number,arrival,birth,elder,isee,kind,single");
        children.WriteLine("number,birth");
        wide.WriteLine("number,seconds,birth,elder,isee,kind,single,babies,small,school");
        for (int i = 0; i < data.Size; i++)
        {
            string arrival = Call.Opening.Plus(Duration.FromSeconds(columns.Arrival[i])).ToString("uuuu'-'MM'-'dd HH':'mm':'ss", CultureInfo.InvariantCulture);
            string births = $"{Text(columns.Birth[i])},{Text(columns.Elder[i])}";
            requests.WriteLine($"{i},{arrival},{births},{columns.Isee[i]},{Call.Kinds[columns.Kind[i]]},{(columns.Single[i] == 1 ? "true" : "false")}");
            wide.WriteLine($"{i},{columns.Arrival[i]},{births},{columns.Isee[i]},{columns.Kind[i]},{columns.Single[i]},{columns.Babies[i]},{columns.Small[i]},{columns.School[i]}");
            foreach (int birth in columns.Children.AsSpan(columns.Offsets[i]..columns.Offsets[i + 1]))
            {
                children.WriteLine($"{i},{Text(birth)}");
            }
        }
    }

    private static string Text(int day) => Call.DayOf(day).ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
}
