using BenchmarkDotNet.Attributes;
using Conciliazione.Scoring;

namespace Conciliazione.Benchmarks;

/// <summary>Points alone: a loop by hand beside the grid of the library, on the same requests.</summary>
[MemoryDiagnoser]
public class ScoreApplications
{
    private DeskApplication[] _applications = [];
    private int[] _totals = [];
    private Score[] _scores = [];

    /// <summary>How many requests one operation scores.</summary>
    [Params(1_000, 10_000, 1_000_000)]
    public int Applications { get; set; }

    /// <summary>Makes the requests and sees to it that both ways give the same points to each.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _applications = DeskData.Of(Applications);
        _totals = new int[Applications];
        _scores = new Score[Applications];
        ByHand();
        Score();
        for (int place = 0; place < Applications; place++)
        {
            if (_scores[place] != new Score(Points.Of(_totals[place]), _totals[place] >= 10))
            {
                throw new InvalidOperationException("A request is scored in two ways.");
            }
        }
    }

    /// <summary>The baseline.</summary>
    [Benchmark(Baseline = true)]
    public int[] ByHand()
    {
        (int year, int month, int day) = DeskData.Days.OfRequest;
        for (int place = 0; place < _applications.Length; place++)
        {
            _totals[place] = DeskLoop.Score(_applications[place], year, month, day);
        }

        return _totals;
    }

    /// <summary>The scores alone, into the caller's buffer.</summary>
    [Benchmark]
    public Score[] Score()
    {
        DeskData.Grid.Score(_applications, DeskData.Days, _scores);
        return _scores;
    }
}
