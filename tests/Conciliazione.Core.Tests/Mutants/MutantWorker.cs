using System.Globalization;

namespace Conciliazione.Tests.Mutants;

/// <summary>
/// A process that runs tests against one mutant after another, as its standard input asks, so that the cost of starting is paid
/// once: <c>7 12 5</c> runs tests 12 and 5 with mutant 7.
/// </summary>
internal static class MutantWorker
{
    public const string Survived = "survived";
    public const string Killed = "killed";
    public const string Doubtful = "doubtful";

    /// <summary>The line that says that all tests of a batch have passed.</summary>
    public const string GoesOn = "goes on";

    private const int FirstBatch = 8;

    /// <summary>
    /// Writes a line for each test of some names, or for one in so many of them: its number, name, milliseconds, verdict, and the
    /// mutants that it reaches.
    /// </summary>
    public static void Watch(TextWriter output, int share, int of, string[] names)
    {
        using var tests = new TestList();
        Mutant.Control.Activate(-1);
        foreach (int test in Enumerable.Range(0, tests.Count))
        {
            if (test % of != share || !names.Any(name => tests.NameOf(test).StartsWith(name, StringComparison.Ordinal)))
            {
                continue;
            }

            (bool Passed, TimeSpan Time) run = default;
            (IEnumerable<int> reached, IEnumerable<int> inStatics) = Mutant.Control.Watch(() => run = tests.Run(test));
            output.WriteLine(string.Join('\t',
                test.ToString(CultureInfo.InvariantCulture),
                tests.NameOf(test),
                run.Time.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture),
                run.Passed ? "passed" : "failed",
                string.Join(' ', reached),
                string.Join(' ', inStatics)));
            output.Flush();
        }
    }

    /// <summary>Answers for each line of mutant and tests with the mutant, what became of it, and the test that killed it.</summary>
    /// <param name="input">The lines.</param>
    /// <param name="output">The answers.</param>
    /// <param name="first">
    /// The mutant that static fields are filled under; -1 if none, and then what the tests of all rooms keep in static fields is made
    /// at once, lest one mutant spoil it for the others.
    /// </param>
    /// <param name="names">The names of the tests of all rooms.</param>
    public static void Serve(TextReader input, TextWriter output, int first, string[] names)
    {
        Mutant.Control.Activate(first);
        using var tests = new TestList();
        if (first < 0)
        {
            _ = tests.FirstFailure(Enumerable.Range(0, tests.Count).Where(test => names.Any(name => tests.NameOf(test).StartsWith(name, StringComparison.Ordinal))));
        }

        while (input.ReadLine() is { } line)
        {
            int[] numbers = [.. line.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
            Mutant.Control.Activate(numbers[0]);
            int killer = First(tests, numbers[1..], output);
            Mutant.Control.Activate(-1);

            // What a mutant leaves behind in a static field would kill those that come after it.
            string verdict = killer < 0 ? Survived : tests.FirstFailure([killer]) < 0 ? Killed : Doubtful;
            output.WriteLine($"{numbers[0]} {verdict} {(killer < 0 ? "" : tests.NameOf(killer))}");
            output.Flush();
        }
    }

    /// <summary>Most mutants fall to the first few tests: the batches in which tests are run, each four times as long as the one before.</summary>
    public static IEnumerable<int[]> Batches(int[] tests)
    {
        for (int at = 0, size = FirstBatch; at < tests.Length; at += size, size *= 4)
        {
            yield return [.. tests.Skip(at).Take(size)];
        }
    }

    /// <summary>Runs the tests batch by batch; a line says that a batch has passed and another follows.</summary>
    private static int First(TestList tests, int[] asked, TextWriter output)
    {
        int done = 0;
        foreach (int[] batch in Batches(asked))
        {
            if (tests.FirstFailure(batch) is var killer and >= 0)
            {
                return killer;
            }

            done += batch.Length;
            if (done < asked.Length)
            {
                output.WriteLine(GoesOn);
                output.Flush();
            }
        }

        return -1;
    }
}
