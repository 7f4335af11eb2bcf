using BenchmarkDotNet.Attributes;
using Conciliazione.Scoring;

namespace Conciliazione.Benchmarks;

/// <summary>Points only: a hand-written loop against the library's grid, on the same requests.</summary>
[MemoryDiagnoser]
public class ScoreApplications
{
    private DeskBatches _batches = new(1);
    private long[] _totals = [];
    private Score[] _scores = [];

    /// <summary>How many requests one operation scores.</summary>
    [Params(1_000, 10_000, 1_000_000)]
    public int Applications { get; set; }

    /// <summary>Makes the requests and sees to it that all ways give the same points to each.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _batches = new(Applications);
        _totals = new long[Applications];
        _scores = new Score[Applications];
        for (int batch = 0; batch < _batches.Count; batch++)
        {
            long[] totals = [.. ByHand()];
            _batches.Back();
            if (!totals.AsSpan().SequenceEqual(ByHandWithPeriods()))
            {
                throw new InvalidOperationException("Ages are counted in two ways.");
            }

            _batches.Back();
            Score();
            for (int i = 0; i < Applications; i++)
            {
                if (_scores[i] != new Score(Points.Of(totals[i]), totals[i] >= 10))
                {
                    throw new InvalidOperationException("A request is scored in two ways.");
                }
            }
        }
    }

    /// <summary>The baseline: ages from years, months and days, as nobody writes them who has not measured.</summary>
    [Benchmark(Baseline = true)]
    public long[] ByHand()
    {
        (int year, int month, int day) = DeskData.Days.OfRequest;
        ReadOnlySpan<DeskApplication> applications = _batches.Next();
        for (int i = 0; i < applications.Length; i++)
        {
            _totals[i] = DeskLoop.Score(applications[i], year, month, day);
        }

        return _totals;
    }

    /// <summary>The same loop with ages as the calendar library counts them.</summary>
    [Benchmark]
    public long[] ByHandWithPeriods()
    {
        ReadOnlySpan<DeskApplication> applications = _batches.Next();
        for (int i = 0; i < applications.Length; i++)
        {
            _totals[i] = DeskLoop.ScoreWithPeriods(applications[i], DeskData.Days.OfRequest);
        }

        return _totals;
    }

    /// <summary>Only the scores, written to the caller's buffer.</summary>
    [Benchmark]
    public Score[] Score()
    {
        DeskData.Grid.Score(_batches.Next(), DeskData.Days, _scores);
        return _scores;
    }
}
