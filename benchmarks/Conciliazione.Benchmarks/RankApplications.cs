using BenchmarkDotNet.Attributes;
using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Benchmarks;

/// <summary>Points and order: a loop and a sort by hand beside the library, on the same requests.</summary>
[MemoryDiagnoser]
public class RankApplications
{
    private const int MaximumPoints = 1 << 12;
    private const int IndexBits = 20;
    private const int SecondBits = 22;

    private readonly EvaluationDays[] _days = [DeskData.Days];
    private DeskBatches _batches = new(1);
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
        _batches = new(Applications);
        _keys = new long[Applications];
        _byHand = new int[Applications];
        _order = new int[Applications];
        _scores = new Score[Applications];
        for (int batch = 0; batch < _batches.Count; batch++)
        {
            int ranked = ByHand();
            _batches.Back();
            if (ranked != Rank() || !_order.AsSpan(0, ranked).SequenceEqual(_byHand.AsSpan(0, ranked)))
            {
                throw new InvalidOperationException("The requests are ranked in two ways.");
            }
        }
    }

    /// <summary>The baseline: points, arrival and place packed into one number, and those sorted.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        (int year, int month, int day) = DeskData.Days.OfRequest;
        int ranked = 0;
        ReadOnlySpan<DeskApplication> applications = _batches.Next();
        for (int i = 0; i < applications.Length; i++)
        {
            DeskApplication application = applications[i];
            long total = DeskLoop.Score(application, year, month, day);
            if (total >= 10)
            {
                long second = (long)(application.Arrival - DeskData.Opening).TotalSeconds;
                _keys[ranked++] = ((MaximumPoints - total) << (SecondBits + IndexBits)) | (second << IndexBits) | (uint)i;
            }
        }

        Array.Sort(_keys, 0, ranked);
        for (int i = 0; i < ranked; i++)
        {
            _byHand[i] = (int)(_keys[i] & ((1 << IndexBits) - 1));
        }

        return ranked;
    }

    /// <summary>The scores and the order, into the caller's buffers.</summary>
    [Benchmark]
    public int Rank()
    {
        ReadOnlySpan<DeskApplication> applications = _batches.Next();
        DeskData.Grid.Score(applications, DeskData.Days, _scores);
        return DeskData.Rules.Order(applications, _days, _scores, _order);
    }
}
