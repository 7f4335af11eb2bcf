using BenchmarkDotNet.Attributes;
using Conciliazione.Certificates;
using Conciliazione.Vouchers;

namespace Conciliazione.Benchmarks;

/// <summary>
/// A log in which thousands of requests wait to the end, with a ceiling per household and fifty company budgets, replayed: the time is to
/// grow with the events, not with the events times those who wait.
/// </summary>
[MemoryDiagnoser]
public class DecideLongWaits
{
    private ValueList<VoucherEvent> _log = [];
    private VoucherTerms? _terms;

    /// <summary>How many events one operation applies.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Events { get; set; }

    /// <summary>What happens when less is left than the next amount.</summary>
    [Params(ShortfallPolicy.Skip, ShortfallPolicy.Stop, ShortfallPolicy.Part)]
    public ShortfallPolicy Shortfall { get; set; }

    /// <summary>Makes the log and sees to it that it works in and that many requests wait.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _terms = VoucherData.LongWaitTerms(Events, Shortfall);
        _log = VoucherData.LongWaitLog(Events, _terms);
        VoucherReplay replay = Replay();
        if (replay.Rejected.Count > 0 || _log.Count != Events || replay.Ledger.CountOf(VoucherStatus.Waiting) < Events / 20)
        {
            throw new InvalidOperationException("The log does not work in, or nobody waits.");
        }
    }

    /// <summary>The ledger from its log.</summary>
    [Benchmark]
    public VoucherReplay Replay() => VoucherLedger.Replay(_terms!, _log);
}
