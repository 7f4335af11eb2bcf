using BenchmarkDotNet.Attributes;
using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.Facts;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Benchmarks;

/// <summary>Requests scored, ranked and given desks: a loop, a sort and a straight-line placement by hand beside the library.</summary>
[MemoryDiagnoser]
public class PlaceRequests
{
    private const int MaximumPoints = 1 << 12;
    private const int IndexBits = 20;
    private const int SecondBits = 22;

    private readonly EvaluationDays[] _days = [DeskData.Days];
    private DeskApplication[] _applications = [];
    private DeskAsk[] _asks = [];
    private byte[] _masks = [];
    private long[] _keys = [];
    private int[] _order = [];
    private int[] _positions = [];
    private Score[] _scores = [];
    private bool[] _byHand = [];
    private DeskOutcome[] _outcomes = [];
    private DeskSpace _space = null!;
    private int _desks;

    /// <summary>How many requests one operation places.</summary>
    [Params(100_000)]
    public int Applications { get; set; }

    /// <summary>Makes the requests and sees to it that both ways give desks to the same.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20_201_020);
        _desks = Applications / 10;
        _space = DeskSpace.Create(
            new("SPACE", new("spazio", "space"), new("D.G.R. 2398/2019")),
            _desks,
            Weekdays.MondayToFriday,
            new LocalTime(8, 30),
            new LocalTime(19, 0),
            WeekdayRule.Named,
            [new("FREE", new("libera", "free"))]).OrThrow();
        _applications = DeskData.Of(Applications);
        _masks = [.. _applications.Select(_ => MaskOf(random))];
        _asks = [.. _masks.Select(mask => DeskAsk.On(Weekdays.Of([.. Enumerable.Range(0, 5)
            .Where(day => (mask & (1 << day)) != 0).Select(day => IsoDayOfWeek.Monday + day)])))];
        _keys = new long[Applications];
        _order = new int[Applications];
        _positions = new int[Applications];
        _scores = new Score[Applications];
        _byHand = new bool[Applications];
        _outcomes = new DeskOutcome[Applications];
        ByHand();
        Place();

        // By hand, tied requests keep the order of submission: one of the orders over which the library decides or reports that it cannot.
        int undecided = _outcomes.Count(outcome => outcome == DeskOutcome.Undecided);
        if (undecided > Applications / 100
            || _byHand.Zip(_outcomes).Any(pair => pair.Second != DeskOutcome.Undecided && pair.First != (pair.Second == DeskOutcome.Placed)))
        {
            throw new InvalidOperationException("The desks are given in two ways.");
        }
    }

    /// <summary>The baseline: points, arrival and place packed into one number and sorted, then day by day down the order.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        (int year, int month, int day) = DeskData.Days.OfRequest;
        int ranked = 0;
        for (int i = 0; i < _applications.Length; i++)
        {
            DeskApplication application = _applications[i];
            _byHand[i] = false;
            long total = DeskLoop.Score(application, year, month, day);
            if (total >= 10)
            {
                long second = (long)(application.Arrival - DeskData.Opening).TotalSeconds;
                _keys[ranked++] = ((MaximumPoints - total) << (SecondBits + IndexBits)) | (second << IndexBits) | (uint)i;
            }
        }

        Array.Sort(_keys, 0, ranked);
        Span<int> used = stackalloc int[5];
        int placed = 0;
        for (int i = 0; i < ranked; i++)
        {
            int which = (int)(_keys[i] & ((1 << IndexBits) - 1));
            if (Take(used, _masks[which]))
            {
                _byHand[which] = true;
                placed++;
            }
        }

        return placed;
    }

    /// <summary>The scores, the order and the desks, into the caller's buffers.</summary>
    [Benchmark]
    public int Place()
    {
        DeskData.Grid.Score(_applications, DeskData.Days, _scores);
        int ranked = DeskData.Rules.Order(_applications, _days, _scores, _order, _positions);
        return DeskPlacing.Place(
            _space, ShortfallPolicy.Skip, _order.AsSpan(0, ranked), _positions.AsSpan(0, ranked), _asks, _outcomes);
    }

    private bool Take(Span<int> used, int mask)
    {
        for (int day = 0; day < used.Length; day++)
        {
            if ((mask & (1 << day)) != 0 && used[day] >= _desks)
            {
                return false;
            }
        }

        for (int day = 0; day < used.Length; day++)
        {
            used[day] += (mask >> day) & 1;
        }

        return true;
    }

    private static byte MaskOf(Random random) => random.Next(3) switch
    {
        0 => 0b1_1111,
        1 => (byte)(1 << random.Next(5)),
        _ => (byte)(0b0_0101 << random.Next(3)),
    };
}
