using System.Diagnostics;
using System.Globalization;

namespace Conciliazione.Rivals;

/// <summary>Contenders over the same data: first all must find the same, then they are timed in turns.</summary>
internal static class Match
{
    private const int Rounds = 9;

    // A round of a contender lasts at least this long, so that the clock's steps do not matter.
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan Warming = TimeSpan.FromMilliseconds(500);

    /// <summary>Compares what each contender finds, batch by batch, with what the first finds.</summary>
    /// <exception cref="InvalidOperationException">Two find different things.</exception>
    public static void Compare(IReadOnlyList<Contender> contenders, int batches)
    {
        for (int batch = 0; batch < (contenders[0].HasEveryBatch ? batches : 1); batch++)
        {
            contenders[0].Run(batch);
            int[] expected = [.. contenders[0].Found()];
            long characters = contenders[0].Characters;
            foreach (Contender contender in contenders.Skip(1).Where(contender => batch == 0 || contender.HasEveryBatch))
            {
                contender.Run(batch);
                if (!contender.Found().SequenceEqual(expected))
                {
                    int at = contender.Found().CommonPrefixLength(expected);
                    throw new InvalidOperationException(
                        $"{contender.Name} and {contenders[0].Name} differ in batch {batch} from place {at} of {contender.Found().Length} and {expected.Length}.");
                }

                if (!contender.HasOwnTexts && contender.Characters != characters)
                {
                    throw new InvalidOperationException($"{contender.Name} writes {contender.Characters} characters, {contenders[0].Name} {characters}.");
                }
            }
        }
    }

    /// <summary>Times contenders in turns and writes a table in Markdown; all ratios are to the first.</summary>
    public static void Time(string title, IReadOnlyList<Contender> contenders, DataSet data)
    {
        string loadBefore = Load();
        int[] repeats = [.. contenders.Select(contender => Repeats(contender, data.Batches))];
        double[][] times = [.. contenders.Select(_ => new double[Rounds])];
        double[][] processor = [.. contenders.Select(_ => new double[Rounds])];
        double[] bytes = new double[contenders.Count];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < contenders.Count; i++)
            {
                GC.Collect();
                double requests = (double)repeats[i] * data.Size;
                long allocated = GC.GetTotalAllocatedBytes(precise: true);
                Spent spent = Run(contenders[i], data.Batches, repeats[i]);
                bytes[i] = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / requests;
                times[i][round] = spent.Time.TotalNanoseconds / requests;
                processor[i][round] = spent.Processor.TotalNanoseconds / requests;
            }
        }

        Write($"### {title}, {data.Size:N0} requests\n");
        Write($"Load average {loadBefore} before, {Load()} after.\n");
        Write($"| Contender | Whole run | ns | Minimum | Spread | Ratio | Processor | Ratio | Bytes | Characters |");
        Write($"| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int i = 0; i < contenders.Count; i++)
        {
            double median = Median(times[i]);
            string time = Invariant($"{median * data.Size / 1e6:N3} ms | {median:N1} | {times[i].Min():N1} | {times[i].Max() - times[i].Min():N1} | {median / Median(times[0]):N2}");
            string work = contenders[i].IsElsewhere ? " | " : Invariant($"{Median(processor[i]):N1} | {Median(processor[i]) / Median(processor[0]):N2}");
            string characters = contenders[i].Characters == 0 ? "" : Invariant($"{contenders[i].Characters / data.Size}");
            Write($"| {contenders[i].Name} | {time} | {work} | {bytes[i]:N0} | {characters} |");
        }

        Console.WriteLine();
    }

    /// <summary>Warms a contender up, as a program is that has run for a while, and counts how often it runs in one round.</summary>
    private static int Repeats(Contender contender, int batches)
    {
        TimeSpan warm = TimeSpan.Zero;
        do
        {
            warm += Measured(contender, batches, contender.HasEveryBatch ? batches : 1);
        }
        while (warm < Warming);

        int repeats = 1;
        while (true)
        {
            TimeSpan time = Measured(contender, batches, repeats);
            if (time >= Shortest)
            {
                return repeats;
            }

            repeats = Math.Max(repeats + 1, (int)Math.Min(4.0 * repeats, repeats * 1.2 * (Shortest / time)));
        }
    }

    /// <summary>The processor's time where all the work is this process's, so that a busy machine does not cut the warming short.</summary>
    private static TimeSpan Measured(Contender contender, int batches, int repeats)
    {
        Spent spent = Run(contender, batches, repeats);
        return contender.IsElsewhere ? spent.Time : spent.Processor;
    }

    private static Spent Run(Contender contender, int batches, int repeats)
    {
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++)
        {
            contender.Run(contender.HasEveryBatch ? i % batches : 0);
        }

        return new(Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor);
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static string Load() => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "unknown";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Write(FormattableString line) => Console.WriteLine(Invariant(line));

    /// <param name="Time">By the clock.</param>
    /// <param name="Processor">The time of all processors that ran this process.</param>
    private sealed record Spent(TimeSpan Time, TimeSpan Processor);
}
