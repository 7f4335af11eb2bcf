using System.Reflection;
using System.Text.Json;

namespace Conciliazione.Tests.Mutants;

/// <summary>A small change of the library, compiled into it and switched on by its number.</summary>
/// <param name="Id">The number.</param>
/// <param name="File">The file, from the folder of the library on.</param>
/// <param name="Line">The line where the change begins.</param>
/// <param name="Kind">The kind of change.</param>
/// <param name="Before">The code before it.</param>
/// <param name="After">The code after it.</param>
internal sealed record Mutant(int Id, string File, int Line, string Kind, string Before, string After)
{
    private const string Library = "/Conciliazione.Core/";

    /// <summary>The folder of the library that the change is in.</summary>
    public string Room => File.Contains('/') ? File[..File.IndexOf('/')] : "";

    public override string ToString() => $"{File}:{Line} {Kind}: {Before} => {After}";

    /// <summary>Reads the mutants of some rooms from the report of the tool that made them; those that do not compile are none.</summary>
    public static IReadOnlyList<Mutant> Read(string report, IReadOnlyCollection<string> rooms)
    {
        using JsonDocument document = JsonDocument.Parse(System.IO.File.ReadAllBytes(report));
        var mutants = new List<Mutant>();
        foreach (JsonProperty file in document.RootElement.GetProperty("files").EnumerateObject())
        {
            string path = file.Name.Replace('\\', '/');
            path = path[(path.LastIndexOf(Library, StringComparison.Ordinal) is var at and >= 0 ? at + Library.Length : 0)..];
            string[] lines = file.Value.GetProperty("source").GetString()!.Split('\n');
            foreach (JsonElement read in file.Value.GetProperty("mutants").EnumerateArray())
            {
                if (read.GetProperty("status").GetString() is "CompileError" or "Ignored")
                {
                    continue;
                }

                JsonElement location = read.GetProperty("location");
                int line = location.GetProperty("start").GetProperty("line").GetInt32();
                var mutant = new Mutant(
                    int.Parse(read.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
                    path,
                    line,
                    read.GetProperty("mutatorName").GetString()!,
                    Short(string.Join(' ', lines[(line - 1)..Math.Min(location.GetProperty("end").GetProperty("line").GetInt32(), line + 2)])),
                    Short(read.GetProperty("replacement").GetString()!));
                if (rooms.Contains(mutant.Room))
                {
                    mutants.Add(mutant);
                }
            }
        }

        return mutants;
    }

    private static string Short(string code)
    {
        string line = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 160 ? line : line[..160] + "…";
    }

    /// <summary>The switch that the tool compiles into the library.</summary>
    internal static class Control
    {
        private static readonly Type? Switch = typeof(Euro).Assembly.GetTypes().FirstOrDefault(type => type.Name == "MutantControl");

        public static bool IsThere => Switch is not null;

        /// <summary>Determines whether a type came with the switch: a test that called its members would turn the mutant off.</summary>
        public static bool Owns(Type type) => Switch is not null && type.Namespace == Switch.Namespace;

        /// <summary>Switches one mutant on; none for -1.</summary>
        public static void Activate(int id) => Field("ActiveMutant").SetValue(obj: null, id);

        /// <summary>Returns the mutants that some code reached, and those of them reached while a static field was being filled.</summary>
        public static (IEnumerable<int> Reached, IEnumerable<int> InStatics) Watch(Action code)
        {
            Switch!.GetMethod("ResetCoverage")!.Invoke(obj: null, parameters: null);
            Field("CaptureCoverage").SetValue(obj: null, value: true);
            code();
            Field("CaptureCoverage").SetValue(obj: null, value: false);
            var reached = (IList<int>[])Switch.GetMethod("GetCoverageData")!.Invoke(obj: null, parameters: null)!;
            return (reached[0], reached[1]);
        }

        private static FieldInfo Field(string name) => Switch!.GetField(name)!;
    }
}
