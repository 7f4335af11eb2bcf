namespace Conciliazione.Vouchers;

/// <summary>The events after those of a replay, the last one first: a ledger shares them with the ledgers before it.</summary>
internal sealed record LogTail(VoucherEvent Event, LogTail? Before);
