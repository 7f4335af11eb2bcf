using Conciliazione.Tests.LongRuns;
using Conciliazione.Tests.Mutants;

namespace Conciliazione.Tests;

/// <summary>
/// The test project started as a program: the laws for as long as one likes, see docs/long-runs.md, or the tests against mutants
/// of the library, see docs/mutation.md.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is ["mutants", .. var asked])
        {
            return MutantRun.Of(asked);
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, key) =>
        {
            // What has been counted is still printed.
            key.Cancel = true;
            stop.Cancel();
        };
        if (LongRunOptions.Read(args) is not { } options)
        {
            Console.Error.WriteLine(LongRunOptions.Usage);
            return 2;
        }

        return LongRun.Of(options, Console.Out, stop.Token) ? 0 : 1;
    }
}
