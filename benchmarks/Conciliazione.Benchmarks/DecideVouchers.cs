using BenchmarkDotNet.Attributes;
using Conciliazione.Vouchers;

namespace Conciliazione.Benchmarks;

/// <summary>Requests for vouchers decided from a log: a loop by hand with a <see cref="HashSet{T}"/> beside the ledger, over the same events.</summary>
[MemoryDiagnoser]
public class DecideVouchers
{
    private ValueList<VoucherEvent> _log = [];
    private VoucherTerms? _terms;

    /// <summary>How many requests one operation decides.</summary>
    [Params(1_000, 1_000_000)]
    public int Requests { get; set; }

    /// <summary>Makes the log and sees to it that both ways give each request the same.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _log = VoucherData.Log(Requests);
        _terms = VoucherData.Terms(Requests);
        long[] byHand = ByHand();
        VoucherReplay replay = Replay();
        bool same = replay.Rejected.Count == 0 && replay.Ledger.Requests == Requests && replay.Ledger.Entries.All(entry =>
            byHand[entry.Request.Protocol.Number] == entry.Status switch
            {
                VoucherStatus.Granted => entry.Decision.Granted.Cents,
                VoucherStatus.Waiting => -2,
                _ => -1,
            });
        if (!same)
        {
            throw new InvalidOperationException("A request is decided in two ways.");
        }
    }

    /// <summary>The baseline: no delegates, no interface calls in the loop, the same width of cents.</summary>
    [Benchmark(Baseline = true)]
    public long[] ByHand() => VoucherLoop.Decide(_log, _terms!.Budget.Value.Cents);

    /// <summary>The ledger from its log, every check made, every decision kept for explaining.</summary>
    [Benchmark]
    public VoucherReplay Replay() => VoucherLedger.Replay(_terms!, _log);
}
