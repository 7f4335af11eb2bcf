using System.Globalization;
using Conciliazione.Fuzz;
using SharpFuzz;

// The copy of the library beside this program is instrumented in place, before any of it is loaded.
try
{
    Fuzzer.Instrument(Path.Combine(AppContext.BaseDirectory, "Conciliazione.Core.dll"), name => name.StartsWith("Conciliazione.", StringComparison.Ordinal), Options.Value);
}
catch (InstrumentationException)
{
    // It is from an earlier run.
}

int minutes = 10;
ulong seed = 1;
for (int i = 0; i < args.Length; i += 2)
{
    if (args[i] == "--minutes" && i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out minutes))
    {
        continue;
    }

    if (args[i] == "--seed" && i + 1 < args.Length && ulong.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out seed))
    {
        continue;
    }

    Console.Error.WriteLine("dotnet run -c Release --project tests/Conciliazione.Fuzz -- [--minutes 10] [--seed 1]");
    return 2;
}

// The map must be there before anything instrumented runs.
Coverage.Start();
return new Search(seed, Console.Out).Run(TimeSpan.FromMinutes(minutes)) ? 0 : 1;
