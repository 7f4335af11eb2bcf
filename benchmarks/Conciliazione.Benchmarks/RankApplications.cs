using BenchmarkDotNet.Attributes;
using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Benchmarks;

/// <summary>Points and order: a loop and a sort by hand beside the library, on the same requests.</summary>
[MemoryDiagnoser]
public class RankApplications
{
    private const int MostPoints = 1 << 12;
    private const int IndexBits = 20;
    private const int SecondBits = 22;

    private readonly EvaluationDays[] _days = [DeskData.Days];
    private DeskApplication[] _applications = [];
    private long[] _keys = [];
    private int[] _byHand = [];
    private int[] _order = [];
    private Score[] _scores = [];

    /// <summary>How many requests one operation ranks.</summary>
    [Params(1_000, 10_000, 1_000_000)]
    public int Applications { get; set; }

    /// <summary>Makes the requests and sees to it that both ways give the same order.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _applications = DeskData.Of(Applications);
        _keys = new long[Applications];
        _byHand = new int[Applications];
        _order = new int[Applications];
        _scores = new Score[Applications];
        int ranked = ByHand();
        if (ranked != Rank() || !_order.AsSpan(0, ranked).SequenceEqual(_byHand.AsSpan(0, ranked)))
        {
            throw new InvalidOperationException("The requests are ranked in two ways.");
        }
    }

    /// <summary>The baseline: points, arrival and place packed into one number, and those sorted.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        (int year, int month, int day) = DeskData.Days.OfRequest;
        int ranked = 0;
        for (int place = 0; place < _applications.Length; place++)
        {
            DeskApplication application = _applications[place];
            int total = DeskLoop.Score(application, year, month, day);
            if (total >= 10)
            {
                long second = (long)(application.Arrival - DeskData.Opening).TotalSeconds;
                _keys[ranked++] = ((long)(MostPoints - total) << (SecondBits + IndexBits)) | (second << IndexBits) | (uint)place;
            }
        }

        Array.Sort(_keys, 0, ranked);
        for (int place = 0; place < ranked; place++)
        {
            _byHand[place] = (int)(_keys[place] & ((1 << IndexBits) - 1));
        }

        return ranked;
    }

    /// <summary>The scores and the order, into the caller's buffers.</summary>
    [Benchmark]
    public int Rank()
    {
        DeskData.Grid.Score(_applications, DeskData.Days, _scores);
        return DeskData.Rules.Order(_applications, _days, _scores, _order);
    }
}
