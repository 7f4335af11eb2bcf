using NodaTime;

namespace Conciliazione.Eligibility;

/// <summary>The result of a candidate in a step: passed or not, on which day, by whom. Italian term: esito del passo.</summary>
/// <remarks>
/// A candidate is a code, and so is whoever judges: a result has no place for a person's name, nor for a psychological profile.
/// Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record StepResult
{
    /// <summary>Initializes a new result.</summary>
    /// <param name="candidate">The code of the candidate: ASCII letters, digits, points, hyphens; never a name.</param>
    /// <param name="step">The code of the step; not blank.</param>
    /// <param name="on">The day.</param>
    /// <param name="passed">Whether the candidate passed the step.</param>
    /// <param name="by">The code of the body or role that gave the result: ASCII letters, digits, points, hyphens; never a name.</param>
    /// <param name="group">The code of the group, in a step that has groups; otherwise <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">
    /// A code is <see langword="null"/>, blank or not a code, <paramref name="group"/> is blank, or <paramref name="on"/> is not in the ISO
    /// calendar.
    /// </exception>
    public StepResult(string candidate, string step, LocalDate on, bool passed, string by, string? group = null)
    {
        Candidate = Guard.Against.InvalidPersonCode(candidate);
        Step = Guard.Against.NullOrWhiteSpace(step);
        On = Guard.Against.NonIsoDate(on);
        Passed = passed;
        By = Guard.Against.InvalidPersonCode(by);
        Group = Guard.Against.BlankWhenGiven(group);
    }

    /// <summary>The code of the candidate.</summary>
    public string Candidate { get; }

    /// <summary>The code of the step.</summary>
    public string Step { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Whether the candidate passed the step.</summary>
    public bool Passed { get; }

    /// <summary>The code of the body or role that gave the result.</summary>
    public string By { get; }

    /// <summary>The code of the group; <see langword="null"/> in a step without groups.</summary>
    public string? Group { get; }

    /// <summary>Returns the candidate, the step and the day, not the result.</summary>
    public override string ToString() => $"{Candidate} {Step} {TimeText.Day(On, Language.English)}";
}
