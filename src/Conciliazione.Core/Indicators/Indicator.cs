using Conciliazione.Calendars;

namespace Conciliazione.Indicators;

/// <summary>Something measured to see what a project reaches. Italian term: indicatore di risultato.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record Indicator
{
    /// <summary>Initializes a new indicator.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="target">What must be reached.</param>
    /// <param name="dueIn">
    /// The month of the plan by whose end the target must be reached; the last month of the plan when omitted.
    /// </param>
    /// <param name="cadence">
    /// How often it is measured anew, such as every year; <see langword="null"/> if its results are cumulative.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A required argument is <see langword="null"/>, or the label has no source; or both a month and a cadence are given, or the cadence
    /// asks for several results in a period.
    /// </exception>
    public Indicator(RuleLabel label, Target target, int? dueIn = null, Cadence? cadence = null)
    {
        Label = Guard.Against.Unsourced(label);
        Target = Guard.Against.Null(target);
        if (dueIn is not null && cadence is not null)
        {
            throw new ArgumentException("What is measured in each period is due at the end of each.", nameof(dueIn));
        }

        if (cadence is { Times: not 1 })
        {
            throw new ArgumentException("An indicator has one result per period.", nameof(cadence));
        }

        DueIn = dueIn;
        Cadence = cadence;
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>What must be reached.</summary>
    public Target Target { get; }

    /// <summary>The month of the plan by whose end the target must be reached; <see langword="null"/> for the last month.</summary>
    public int? DueIn { get; }

    /// <summary>How often it is measured anew; <see langword="null"/> if its results are cumulative.</summary>
    public Cadence? Cadence { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
