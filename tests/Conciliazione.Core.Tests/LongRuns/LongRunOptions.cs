using System.Globalization;

namespace Conciliazione.Tests.LongRuns;

/// <summary>How long to run which laws, and from which seed.</summary>
/// <param name="Time">The time after which no law is started again.</param>
/// <param name="Cases">The number of cases after which no law is started again.</param>
/// <param name="Seed">The seed of the first round; each round has the next one.</param>
/// <param name="Only">Parts of the names of the laws to run; all of them when there is none.</param>
internal sealed record LongRunOptions(TimeSpan Time, long Cases, ulong Seed, ValueList<string> Only)
{
    public const string Usage = "dotnet run -c Release --project tests/Conciliazione.Core.Tests -- "
        + "[--minutes 10] [--cases 10000000] [--seed 1] [--only Funding,Rankings,…]";

    public static LongRunOptions? Read(string[] args)
    {
        var options = new LongRunOptions(TimeSpan.FromMinutes(10), long.MaxValue, 1, []);
        for (int i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length || With(options, args[i], args[i + 1]) is not { } read)
            {
                return null;
            }

            options = read;
        }

        return options;
    }

    private static LongRunOptions? With(LongRunOptions options, string name, string value)
    {
        bool whole = ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number);
        return name switch
        {
            "--minutes" when whole && number <= 100_000 => options with { Time = TimeSpan.FromMinutes(number) },
            "--cases" when whole && number <= long.MaxValue => options with { Cases = (long)number },
            "--seed" when whole => options with { Seed = number },
            "--only" => options with { Only = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList() },
            _ => null,
        };
    }
}
