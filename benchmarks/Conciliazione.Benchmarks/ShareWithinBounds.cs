using BenchmarkDotNet.Attributes;
using Conciliazione.Funding;

namespace Conciliazione.Benchmarks;

/// <summary>Units shared by weight between floors and ceilings: how the time grows with the claims.</summary>
[MemoryDiagnoser]
public class ShareWithinBounds
{
    private SharingData[] _sets = [];
    private long[] _shares = [];
    private int _next;

    /// <summary>How many claims.</summary>
    [Params(4, 1_000, 10_000, 100_000, 1_000_000)]
    public int Claims { get; set; }

    /// <summary>Makes a million claims in all, so that no run learns the branches of a small set by heart.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _sets = [.. Enumerable.Range(0, Math.Clamp(1_000_000 / Claims, 1, 1_000)).Select(set => SharingData.Of(Claims, 64, set))];
        _shares = new long[Claims];
        Share();
        _sets[0].RequireSame(_shares, _shares);
    }

    /// <summary>The library over spans, one set of claims after the other.</summary>
    [Benchmark]
    public long[] Share()
    {
        SharingData data = _sets[_next];
        _next = _next + 1 == _sets.Length ? 0 : _next + 1;
        Apportionment.Share(data.Budget, data.Weights, _shares, data.Floors, data.Ceilings, data.Order);
        return _shares;
    }
}
