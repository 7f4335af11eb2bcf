using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>The state of one pass over the waiting list.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct QueuePass(bool stop)
{
    private readonly bool _stop = stop;
    private HashSet<string>? _companies;

    /// <summary>Whether any request seen so far is still waiting.</summary>
    public bool AnybodyWaits { get; private set; }

    /// <summary>Whether all the requests that follow wait behind another.</summary>
    public bool BehindAll { get; private set; }

    /// <summary>The minimum amount needed by any request seen so far.</summary>
    public long Minimum { get; private set; } = long.MaxValue;

    /// <summary>Determines whether another request of the same company waits ahead of a request.</summary>
    public readonly bool IsBehindCompany(in LedgerRow row) => row.Request.Company is { } company && _companies?.Contains(company) == true;

    /// <summary>Moves on to the requests behind one that is still waiting.</summary>
    public void GoBehind(in LedgerRow row)
    {
        if (row.WaitsForHousehold)
        {
            return;
        }

        AnybodyWaits = true;
        Minimum = Math.Min(Minimum, row.Due - row.Granted);
        BehindAll |= _stop && row.WaitsForAll;
        if (_stop && row.WaitsForCompany)
        {
            (_companies ??= new(StringComparer.Ordinal)).Add(row.Request.Company!);
        }
    }
}
