using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>What one pass over the waiting list has seen so far.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct QueuePass(bool stop)
{
    private readonly bool _stop = stop;
    private HashSet<string>? _companies;

    /// <summary>Whether somebody seen so far waits still.</summary>
    public bool AnybodyWaits { get; private set; }

    /// <summary>Whether all that follow wait behind somebody.</summary>
    public bool BehindAll { get; private set; }

    /// <summary>The least that anybody seen so far needs.</summary>
    public long Least { get; private set; } = long.MaxValue;

    /// <summary>Whether somebody of the same company waits before a request.</summary>
    public readonly bool IsBehindCompany(in LedgerRow row) => row.Request.Company is { } company && _companies?.Contains(company) == true;

    /// <summary>Goes on to those behind a request that waits still.</summary>
    public void GoBehind(in LedgerRow row)
    {
        AnybodyWaits = true;
        Least = Math.Min(Least, row.Due - row.Granted);
        BehindAll |= _stop && row.WaitsForAll;
        if (_stop && row.WaitsForCompany)
        {
            (_companies ??= new(StringComparer.Ordinal)).Add(row.Request.Company!);
        }
    }
}
