namespace Conciliazione.Scoring;

/// <summary>Alternative values for a fact, from the nearest to the farthest.</summary>
/// <param name="Code">The code of the fact.</param>
/// <param name="Title">The title of the fact.</param>
/// <param name="From">The current value; <see langword="null"/> if unknown.</param>
/// <param name="Count">The number of values.</param>
/// <param name="IsRising">Whether each value yields at least as many points as the one before it.</param>
/// <param name="At">A function that returns the value at an index, as rules read it.</param>
/// <param name="Shown">A function that returns the value at an index, as displayed.</param>
internal sealed record ChangeLadder(
    string Code, LocalizedText Title, FactValue? From, int Count, bool IsRising, Func<int, FactChange> At, Func<int, FactValue> Shown);
