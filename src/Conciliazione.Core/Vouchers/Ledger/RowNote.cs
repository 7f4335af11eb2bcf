namespace Conciliazione.Vouchers;

/// <summary>A note of an act or a person about a request: the event, its source if any, and the reason if any.</summary>
internal sealed record RowNote(LocalizedText Event, LegalSource? Source, LocalizedText? Reason);
