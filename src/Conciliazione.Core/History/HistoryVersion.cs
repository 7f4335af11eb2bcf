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
        LocalizedText? askedBy,
        Known<bool> altersObjectives,
        ValueList<StepTaken> stepsTaken,
        VersionDropped? dropped = null)
    {
        Number = number;
        Value = value;
        ProposedOn = proposedOn;
        Reason = reason;
        AskedBy = askedBy;
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

    /// <summary>
    /// Who asked for the change; <see langword="null"/> if the text does not say, and for the first version. Who approved it is in
    /// <see cref="StepsTaken"/>.
    /// </summary>
    public LocalizedText? AskedBy { get; }

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

    internal HistoryVersion<T> With(StepTaken taken) => With(Value, [.. StepsTaken, taken], Dropped);

    internal HistoryVersion<T> With(VersionDropped dropped) => With(Value, StepsTaken, dropped);

    /// <summary>Returns the same version of something else.</summary>
    internal HistoryVersion<TResult> Of<TResult>(TResult value)
        where TResult : notnull => With(value, StepsTaken, Dropped);

    /// <summary>The last day that is known of the version; <see langword="null"/> if none is.</summary>
    internal LocalDate? LastDay => StepsTaken.Select(taken => taken.On).Append(ProposedOn).Append(Dropped?.On).Max();

    private HistoryVersion<TResult> With<TResult>(TResult value, ValueList<StepTaken> stepsTaken, VersionDropped? dropped)
        where TResult : notnull => new(Number, value, ProposedOn, Reason, AskedBy, AltersObjectives, stepsTaken, dropped);
}
