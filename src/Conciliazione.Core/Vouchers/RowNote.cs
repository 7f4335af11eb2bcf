namespace Conciliazione.Vouchers;

/// <summary>What an act or a person says of a request: the event, its source if any, the reason if any.</summary>
internal sealed record RowNote(LocalizedText Event, LegalSource? Source, LocalizedText? Reason);
