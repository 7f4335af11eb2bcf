using NodaTime;

namespace Conciliazione.Eligibility;

/// <summary>
/// The result of a candidate in a step: passed, not passed, or not known yet of somebody who is in it; on which day, by whom.
/// Italian term: esito del passo.
/// </summary>
/// <remarks>
/// A candidate is a code, and so is whoever judges: a result has no place for a person's name, nor for a psychological profile. Codes are kept as
/// submitted; a selection reports those that are none, without repeating them. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record StepResult
{
    /// <summary>Initializes a new result.</summary>
    /// <param name="candidate">The code of the candidate: ASCII letters, digits, points, hyphens; never a name.</param>
    /// <param name="step">The code of the step.</param>
    /// <param name="on">The day of the outcome; while there is none, that of the admission to the step.</param>
    /// <param name="passed">Whether the candidate passed the step; unknown of somebody who is in it and has no outcome yet.</param>
    /// <param name="by">The code of the body or role that gave the result: ASCII letters, digits, points, hyphens; never a name.</param>
    /// <param name="group">The code of the group, in a step that has groups; otherwise <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="candidate"/>, <paramref name="step"/> or <paramref name="by"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is not in the ISO calendar.</exception>
    public StepResult(string candidate, string step, LocalDate on, Known<bool> passed, string by, string? group = null)
    {
        Candidate = Guard.Against.Null(candidate);
        Step = Guard.Against.Null(step);
        On = Guard.Against.NonIsoDate(on);
        Passed = passed;
        By = Guard.Against.Null(by);
        Group = group;
    }

    /// <summary>The code of the candidate.</summary>
    public string Candidate { get; }

    /// <summary>The code of the step.</summary>
    public string Step { get; }

    /// <summary>The day of the outcome; while there is none, that of the admission to the step.</summary>
    public LocalDate On { get; }

    /// <summary>Whether the candidate passed the step; unknown of somebody who is in it and has no outcome yet.</summary>
    public Known<bool> Passed { get; }

    /// <summary>The code of the body or role that gave the result.</summary>
    public string By { get; }

    /// <summary>The code of the group; <see langword="null"/> in a step without groups.</summary>
    public string? Group { get; }

    /// <summary>Whether the outcome is that the step was passed.</summary>
    internal bool HasPassed => Passed.TryGet(out bool passed) && passed;

    /// <summary>Whether the outcome is that the step was not passed.</summary>
    internal bool HasFailed => Passed.TryGet(out bool passed) && !passed;

    /// <summary>Returns the candidate, the step and the day, not the result; what is no code may be a name, and is left out.</summary>
    public override string ToString() =>
        $"{(DomainGuards.IsCode(Candidate) ? Candidate : "?")} {(DomainGuards.IsCode(Step) ? Step : "?")} {TimeText.Day(On, Language.English)}";
}
