namespace Conciliazione.Benchmarks;

/// <summary>What a team keeps of one rule that gave points.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Title">Its title.</param>
/// <param name="Points">What it gave.</param>
/// <param name="Detail">What it read, in words.</param>
/// <param name="Source">The source.</param>
public sealed record Explanation(string Code, string Title, decimal Points, string Detail, string Source);
