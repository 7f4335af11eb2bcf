using NodaTime;

namespace Conciliazione;

/// <summary>A version of something that is replanned, such as a cost plan. Italian term: versione.</summary>
/// <typeparam name="T">The type of what is replanned.</typeparam>
/// <remarks>Equality is by content. Immutable, and thread-safe if what it holds is.</remarks>
public sealed record HistoryVersion<T>
    where T : notnull
{
    internal HistoryVersion(
        int number,
        T value,
        LocalDate? proposedOn,
        LocalizedText reason,
        Known<bool> altersObjectives,
        ValueList<StepTaken> stepsTaken,
        VersionDropped? dropped = null)
    {
        Number = number;
        Value = value;
        ProposedOn = proposedOn;
        Reason = reason;
        AltersObjectives = altersObjectives;
        StepsTaken = stepsTaken;
        Dropped = dropped;
    }

    /// <summary>The number of the version, from 1.</summary>
    public int Number { get; }

    /// <summary>What the version holds, such as a cost plan.</summary>
    public T Value { get; }

    /// <summary>The day on which the version was submitted; <see langword="null"/> if the text does not say.</summary>
    public LocalDate? ProposedOn { get; }

    /// <summary>The reason for the version.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Whether the change alters the objectives of the project; of the first version, <c>false</c>.</summary>
    public Known<bool> AltersObjectives { get; }

    /// <summary>The replanning steps taken, in the order in which they were taken; empty for the first version.</summary>
    public ValueList<StepTaken> StepsTaken { get; }

    /// <summary>How the change was rejected or withdrawn; <see langword="null"/> if it was not.</summary>
    public VersionDropped? Dropped { get; }

    /// <summary>Returns the number of the version.</summary>
    public override string ToString() => FormattableString.Invariant($"v{Number}");

    /// <summary>Determines whether a step was taken.</summary>
    internal bool Took(RuleLabel step) => StepsTaken.Any(taken => taken.Step == step);

    internal HistoryVersion<T> With(StepTaken taken) => new(Number, Value, ProposedOn, Reason, AltersObjectives, [.. StepsTaken, taken]);

    internal HistoryVersion<T> With(VersionDropped dropped) => new(Number, Value, ProposedOn, Reason, AltersObjectives, StepsTaken, dropped);

    /// <summary>
    /// The day from which a version that passed its steps is in force: that of the last step; <see langword="null"/> if the text does not
    /// give the day of the first version.
    /// </summary>
    internal LocalDate? InForceFrom => StepsTaken.Count == 0 ? ProposedOn : StepsTaken.Max(taken => taken.On);
}
