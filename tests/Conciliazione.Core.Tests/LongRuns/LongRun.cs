using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace Conciliazione.Tests.LongRuns;

/// <summary>
/// Runs the laws in rounds, each law for about as long as every other: a round has a seed of its own, so that a run goes on where an
/// earlier one stopped. A law that fails prints what <c>CONCILIAZIONE_SEED</c> needs to repeat it, and is left out from then on.
/// </summary>
internal static class LongRun
{
    /// <summary>How long a law runs in a round, roughly; the number of its cases follows from how fast it is.</summary>
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(1);

    private const int LeastCases = 20;

    private const int MostCases = 20_000;

    /// <summary>Returns whether no law failed.</summary>
    public static bool Of(LongRunOptions options, TextWriter output, CancellationToken stop)
    {
        Law[] laws = [.. Laws.All.Where(method => method.DeclaringType!.IsVisible).Select(method => new Law(method))
            .Where(law => options.Only.Count == 0 || options.Only.Any(law.Name.Contains))];
        long start = Stopwatch.GetTimestamp();
        ulong seed = options.Seed;
        bool goesOn = laws.Length > 0;
        for (; goesOn; seed++)
        {
            foreach (Law law in laws.Where(law => !law.Failed))
            {
                law.Run(seed, Slice, output);
                goesOn = !stop.IsCancellationRequested && Stopwatch.GetElapsedTime(start) < options.Time && laws.Sum(each => each.Cases) < options.Cases;
                if (!goesOn)
                {
                    break;
                }
            }

            goesOn &= laws.Any(law => !law.Failed);
            if (goesOn)
            {
                output.WriteLine(Line($"seed {seed}: {laws.Sum(law => law.Cases):N0} cases, {Stopwatch.GetElapsedTime(start):hh\\:mm\\:ss}"));
            }
        }

        foreach (Law law in laws.OrderBy(law => law.Name, StringComparer.Ordinal))
        {
            output.WriteLine(Line($"{law.Cases,12:N0} {(law.Failed ? "FAILED" : "passed")} {law.Name}"));
        }

        output.WriteLine(Line(
            $"{laws.Sum(law => law.Cases),12:N0} cases of {laws.Length} laws in {Stopwatch.GetElapsedTime(start):hh\\:mm\\:ss}, {laws.Count(law => law.Failed)} failed; go on with --seed {seed}"));
        return laws.Length > 0 && !laws.Any(law => law.Failed);
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A law, and what has become of it so far.</summary>
    private sealed class Law(MethodInfo method) : IRunner
    {
        private readonly Config _config = Config.QuickThrowOnFailure.WithArbitrary(LawArbitraries.Registered).WithQuietOnSuccess(true);

        private int _next = LeastCases;

        private string? _failure;

        public string Name { get; } = $"{method.DeclaringType!.FullName}.{method.Name}";

        public long Cases { get; private set; }

        public bool Failed => _failure is not null;

        public void Run(ulong seed, TimeSpan slice, TextWriter output)
        {
            long start = Stopwatch.GetTimestamp();
            long before = Cases;
            object target = Activator.CreateInstance(method.DeclaringType!)!;
            try
            {
                Check.Method(_config.WithRunner(this).WithMaxTest(_next).WithReplay(new Replay(new Rnd(seed), null)), method, target);
            }
            finally
            {
                (target as IDisposable)?.Dispose();
            }

            double rate = (Cases - before) / Stopwatch.GetElapsedTime(start).TotalSeconds;
            _next = (int)Math.Clamp(rate * slice.TotalSeconds, LeastCases, MostCases);
            if (_failure is not null)
            {
                output.WriteLine($"FAILED {Name}{Environment.NewLine}{_failure}");
            }
        }

        void IRunner.OnStartFixture(Type fixture)
        {
        }

        void IRunner.OnArguments(int number, FSharpList<object> drawn, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> shown) => Cases++;

        void IRunner.OnShrink(FSharpList<object> drawn, FSharpFunc<FSharpList<object>, string> shown)
        {
        }

        void IRunner.OnFinished(string name, TestResult result)
        {
            if (!result.IsPassed)
            {
                _failure = Runner.onFinishedToString(Name, result);
            }
        }
    }
}
