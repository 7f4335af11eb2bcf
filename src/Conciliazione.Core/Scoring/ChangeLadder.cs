namespace Conciliazione.Scoring;

/// <summary>Values that one fact could have instead of its own, from the nearest on.</summary>
/// <param name="Code">The code of the fact.</param>
/// <param name="Title">What the fact is.</param>
/// <param name="From">Its own value; none where it is unknown.</param>
/// <param name="Count">How many values.</param>
/// <param name="IsRising">Whether each gives at least as many points as the one before it.</param>
/// <param name="At">The value at a place, as rules read it.</param>
/// <param name="Shown">The value at a place, as it is shown.</param>
internal sealed record ChangeLadder(
    string Code, LocalizedText Title, FactValue? From, int Count, bool IsRising, Func<int, FactChange> At, Func<int, FactValue> Shown);
