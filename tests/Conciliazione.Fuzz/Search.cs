using System.Diagnostics;
using System.Globalization;

namespace Conciliazione.Fuzz;

/// <summary>Looks for a text that breaks a target: what reaches something new in the library is kept, and changed again.</summary>
internal sealed class Search(ulong seed, TextWriter output)
{
    private readonly Mutator _mutator = new(seed);

    private readonly List<string>[] _corpus = [.. Targets.All.Select(target => target.Seeds.ToList())];

    private readonly HashSet<string> _failures = new(StringComparer.Ordinal);

    private long _runs;

    /// <summary>Returns whether no target was broken.</summary>
    public bool Run(TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < _corpus.Length; i++)
        {
            _corpus[i].ForEach(text => Try(i, text));
        }

        int minute = 1;
        while (Stopwatch.GetElapsedTime(start) is var elapsed && elapsed < time)
        {
            if (elapsed.TotalMinutes >= minute)
            {
                minute++;
                Report(elapsed);
            }

            for (int i = 0; i < _corpus.Length; i++)
            {
                List<string> texts = _corpus[i];
                string text = _mutator.Change(texts[_mutator.Below(texts.Count)], texts[_mutator.Below(texts.Count)]);
                if (Try(i, text))
                {
                    texts.Add(text);
                }
            }
        }

        Report(Stopwatch.GetElapsedTime(start));
        return _failures.Count == 0;
    }

    private void Report(TimeSpan elapsed) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{elapsed:hh\\:mm\\:ss}: {_runs:N0} texts, {Coverage.Branches:N0} branches, {_corpus.Sum(texts => texts.Count):N0} kept, {_failures.Count} failures (seed {seed})"));

    /// <summary>Returns whether the text reached something new.</summary>
    private bool Try(int target, string text)
    {
        _runs++;
        Coverage.Start();
        string? wrong = Wrong(target, text);
        bool isNew = Coverage.IsNew();
        if (wrong is not null && _failures.Add($"{target} {wrong}"))
        {
            output.WriteLine($"FAILED {Targets.All[target].Name} on {Literal(Smallest(target, text))}: {wrong}");
        }

        return isNew;
    }

    /// <summary>Returns the text without what is not needed for it to fail.</summary>
    private static string Smallest(int target, string text)
    {
        for (int length = text.Length / 2; length > 0; length /= 2)
        {
            for (int at = 0; at + length <= text.Length;)
            {
                string shorter = text.Remove(at, length);
                if (Wrong(target, shorter) is null)
                {
                    at++;
                }
                else
                {
                    text = shorter;
                }
            }
        }

        return text;
    }

    /// <summary>Returns what is wrong, in words that are the same for failures of one kind; <see langword="null"/> if nothing is.</summary>
    private static string? Wrong(int target, string text)
    {
        try
        {
            Targets.All[target].Check(text);
            return null;
        }
        catch (BrokenException broken)
        {
            return broken.Message;
        }
#pragma warning disable CA1031 // Whatever a parser throws is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{exception.GetType().Name} from {exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}";
        }
    }

    private static string Literal(string text) => $"\"{string.Concat(text.Select(each =>
        each is >= ' ' and <= '~' and not '"' and not '\\' ? each.ToString() : $"\\u{(int)each:x4}"))}\"";
}
