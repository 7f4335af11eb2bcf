namespace Conciliazione.Rankings;

/// <summary>The candidates ranked before and after the contestants of one category and score.</summary>
/// <param name="Ahead">The number of those ranked before them, of each reserve; at index 0 those of none.</param>
/// <param name="Members">The number of those ranked before or after them, of each reserve from the first.</param>
internal sealed record RankedOutside(ValueList<int> Ahead, ValueList<long> Members);
