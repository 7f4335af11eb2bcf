namespace Conciliazione.Vouchers;

/// <summary>The events after those of a replay, last first; shared with earlier ledgers.</summary>
internal sealed record LogTail(VoucherEvent Event, LogTail? Before);
