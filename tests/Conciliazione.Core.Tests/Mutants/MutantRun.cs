using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Conciliazione.Tests.Mutants;

/// <summary>
/// Runs the tests against every mutant of some rooms, see docs/mutation.md. The tool that makes the mutants starts a process for
/// each, which takes most of its time; here a process goes on with the next mutant, and a doubtful verdict and a mutant of a
/// static field are tried in a process of their own.
/// </summary>
internal sealed class MutantRun(string report, string output, IReadOnlyList<string> rooms)
{
    public const string Usage = "mutants REPORT OUTPUT PROCESSES ROOM…";

    /// <summary>Watching makes a test that runs a loop ten times slower or more.</summary>
    private static readonly TimeSpan LongestTest = TimeSpan.FromSeconds(10);

    /// <summary>The tests of all rooms.</summary>
    private static readonly string[] Shared =
    [
        "Conciliazione.Tests.DefectCodesTests.",
        "Conciliazione.Tests.Hostile.ApiSweepTests.",
        "Conciliazione.Tests.Hostile.NestingTests.",
        "Conciliazione.Tests.Hostile.RefusalTests.",
    ];

    private readonly Dictionary<int, Reach> _tests = [];
    private readonly ConcurrentDictionary<int, (string Verdict, string Killer)> _ended = [];

    /// <summary>The rooms of which something is still to be tried.</summary>
    private Dictionary<string, Mutant[]> _rooms = [];

    public static int Of(string[] args)
    {
        switch (args)
        {
            case ["watch", var share, var of, .. var names]:
                MutantWorker.Watch(Console.Out, int.Parse(share, CultureInfo.InvariantCulture), int.Parse(of, CultureInfo.InvariantCulture), names);
                return 0;
            case ["serve", var first]:
                MutantWorker.Serve(Console.In, Console.Out, int.Parse(first, CultureInfo.InvariantCulture), Shared);
                return 0;
            case [var report, var output, var processes, .. var rooms] when rooms.Length > 0 && int.TryParse(processes, CultureInfo.InvariantCulture, out int count) && count > 0:
                new MutantRun(report, output, rooms).Run(count);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private void Run(int processes)
    {
        var watch = Stopwatch.StartNew();
        IReadOnlyList<Mutant> mutants = Mutant.Read(report, rooms);
        HashSet<int> inStatics = Watch(processes);
        Console.WriteLine($"{mutants.Count} mutants, {_tests.Count} tests, {watch.Elapsed.TotalSeconds:F0} s to watch them");

        var asked = new ConcurrentQueue<(Mutant Mutant, int[] Tests, bool Alone)>();
        foreach (Mutant mutant in mutants)
        {
            // A static field is filled for the first test that needs it, and read by others.
            bool alone = inStatics.Contains(mutant.Id);
            int[] tests = [.. _tests.Where(test => (alone || test.Value.Mutants.Contains(mutant.Id)) && (IsOf(test.Value.Name, mutant.Room) || IsShared(test.Value.Name)))
                .OrderBy(test => test.Value.Time).Select(test => test.Key)];
            if (tests.Length == 0)
            {
                _ended[mutant.Id] = ("not covered", "");
            }
            else
            {
                asked.Enqueue((mutant, tests, alone));
            }
        }

        IEnumerable<IGrouping<string, Mutant>> byRoom = mutants.GroupBy(mutant => mutant.Room, StringComparer.Ordinal);
        _rooms = byRoom.ToDictionary(room => room.Key, room => room.ToArray(), StringComparer.Ordinal);
        File.WriteAllText(output, "");
        Task.WaitAll([.. Enumerable.Range(0, processes).Select(_ => Task.Factory.StartNew(() => Work(asked), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))]);
        WriteEnded();
        Console.WriteLine($"{watch.Elapsed.TotalMinutes:F1} minutes");
    }

    private static bool IsOf(string test, string room) => test.StartsWith("Conciliazione.Tests." + room + ".", StringComparison.Ordinal);

    private static bool IsShared(string test) => Array.Exists(Shared, name => test.StartsWith(name, StringComparison.Ordinal));

    private HashSet<int> Watch(int processes)
    {
        HashSet<int> inStatics = [];
        string[] names = [.. rooms.Select(room => $"Conciliazione.Tests.{room}."), .. Shared];
        Parallel.For(0, processes, share =>
        {
            using Process process = Start(["watch", .. new[] { share, processes }.Select(number => number.ToString(CultureInfo.InvariantCulture)), .. names]);
            process.StandardInput.Close();
            while (process.StandardOutput.ReadLine() is { } line)
            {
                lock (_tests)
                {
                    Keep(line.Split('\t'), inStatics);
                }
            }

            process.WaitForExit();
        });
        return inStatics;
    }

    private void Keep(string[] parts, HashSet<int> inStatics)
    {
        var time = TimeSpan.FromMilliseconds(double.Parse(parts[2], CultureInfo.InvariantCulture));
        inStatics.UnionWith(Numbers(parts[5]));
        if (parts[3] == "passed" && time <= LongestTest)
        {
            _tests[int.Parse(parts[0], CultureInfo.InvariantCulture)] = new(parts[1], time, [.. Numbers(parts[4])]);
        }
        else
        {
            Console.WriteLine($"left out: {parts[1]} {parts[3]} in {time.TotalSeconds:F1} s");
        }
    }

    private static IEnumerable<int> Numbers(string list) =>
        list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture));

    private void Work(ConcurrentQueue<(Mutant Mutant, int[] Tests, bool Alone)> asked)
    {
        Process? shared = null;
        while (asked.TryDequeue(out (Mutant Mutant, int[] Tests, bool Alone) next))
        {
            (string Verdict, string Killer) ended = (MutantWorker.Doubtful, "");
            if (!next.Alone)
            {
                shared ??= Start(["serve", "-1"]);
                ended = Ask(ref shared, next.Mutant, next.Tests);
            }

            if (ended.Verdict == MutantWorker.Doubtful)
            {
                if (!next.Alone)
                {
                    End(ref shared);
                }

                Process? own = Start(["serve", next.Alone ? next.Mutant.Id.ToString(CultureInfo.InvariantCulture) : "-1"]);
                ended = Ask(ref own, next.Mutant, next.Tests);
                End(ref own);
            }

            _ended[next.Mutant.Id] = ended;
            if (ended.Verdict == MutantWorker.Survived)
            {
                Console.WriteLine($"{ended.Verdict}: {next.Mutant}");
            }

            if (_ended.Count % 100 == 0)
            {
                WriteEnded();
                Console.WriteLine($"{_ended.Count}: {_ended.Values.Count(one => one.Verdict == MutantWorker.Survived)} survive so far");
            }
        }

        End(ref shared);
    }

    /// <summary>In a process of its own, a mutant that leaves something behind is killed as well.</summary>
    private (string Verdict, string Killer) Ask(ref Process? process, Mutant mutant, int[] tests)
    {
        process!.StandardInput.WriteLine(string.Join(' ', tests.Prepend(mutant.Id)));
        process.StandardInput.Flush();

        // Each batch of tests is waited for by itself: a mutant that never ends is found with the first test that it holds up.
        string line = MutantWorker.GoesOn;
        foreach (int[] batch in MutantWorker.Batches(tests))
        {
            TimeSpan patience = TimeSpan.FromSeconds(30) + (5 * batch.Aggregate(TimeSpan.Zero, (sum, test) => sum + _tests[test].Time));
            Task<string?> answer = process.StandardOutput.ReadLineAsync();
            if (!answer.Wait(patience) || answer.Result is not { } read)
            {
                bool inTime = answer.IsCompleted;
                End(ref process);
                return (inTime ? "crashed" : "timed out", "");
            }

            line = read;
            if (line != MutantWorker.GoesOn)
            {
                break;
            }
        }

        string[] parts = line.Split(' ', 3);
        return (parts[1], parts[2]);
    }

    /// <summary>Writes every room of which the last mutant has ended, so that a run that is stopped is not lost.</summary>
    private void WriteEnded()
    {
        lock (_rooms)
        {
            foreach ((string name, Mutant[] room) in _rooms.Where(room => Array.TrueForAll(room.Value, mutant => _ended.ContainsKey(mutant.Id))).ToArray())
            {
                _rooms.Remove(name);
                Write(name, room);
            }
        }
    }

    private void Write(string name, Mutant[] room)
    {
        using var survivors = new StreamWriter(output, append: true);
        int left = room.Count(IsLeft);
        string line = string.Create(CultureInfo.InvariantCulture,
            $"{name}: {room.Length} mutants, {100.0 * (room.Length - left) / room.Length:F1}%, {left} left, of them {room.Count(mutant => _ended[mutant.Id].Verdict == "not covered")} not covered; "
            + $"{room.Count(mutant => _ended[mutant.Id].Verdict is "timed out")} timed out, {room.Count(mutant => _ended[mutant.Id].Verdict is "crashed")} crashed");
        Console.WriteLine(line);
        survivors.WriteLine("# " + line);
        foreach (Mutant mutant in room.OrderBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => mutant.Line))
        {
            if (_ended[mutant.Id] is var (verdict, killer) && verdict is not (MutantWorker.Killed or MutantWorker.Doubtful))
            {
                survivors.WriteLine($"{verdict}: {mutant} {killer}");
            }
        }
    }

    private bool IsLeft(Mutant mutant) => _ended[mutant.Id].Verdict is MutantWorker.Survived or "not covered";

    private static Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (!Environment.ProcessPath!.EndsWith("Conciliazione.Core.Tests", StringComparison.Ordinal))
        {
            start.ArgumentList.Add(typeof(MutantRun).Assembly.Location);
        }

        foreach (string argument in arguments.Prepend("mutants"))
        {
            start.ArgumentList.Add(argument);
        }

        // A mutant that asks for memory without end is stopped.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000";
        start.Environment["DOTNET_gcServer"] = "0";
        Process process = Process.Start(start)!;
        process.BeginErrorReadLine();
        return process;
    }

    private static void End(ref Process? process)
    {
        if (process is null)
        {
            return;
        }

        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
        process = null;
    }

    private sealed record Reach(string Name, TimeSpan Time, HashSet<int> Mutants);
}
