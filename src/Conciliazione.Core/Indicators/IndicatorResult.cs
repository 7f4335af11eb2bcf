using NodaTime;

namespace Conciliazione.Indicators;

/// <summary>A result of an indicator: what was measured, up to which day, and what shows it. Italian term: risultato.</summary>
/// <remarks>
/// A result of a cumulative indicator is the state reached by the day, not what was added since the last.
/// Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record IndicatorResult
{
    /// <summary>Initializes a new result.</summary>
    /// <param name="indicator">The code of the indicator; not blank.</param>
    /// <param name="measure">What was measured.</param>
    /// <param name="on">The day up to which it was measured.</param>
    /// <param name="evidence">What shows it, such as a protocol number; <see langword="null"/> if nothing was given.</param>
    /// <exception cref="ArgumentException">
    /// A required argument is <see langword="null"/>, a text is blank, or <paramref name="on"/> is not in the ISO calendar.
    /// </exception>
    public IndicatorResult(string indicator, Measure measure, LocalDate on, string? evidence = null)
    {
        Indicator = Guard.Against.NullOrWhiteSpace(indicator);
        Measure = Guard.Against.Null(measure);
        On = Guard.Against.NonIsoDate(on);
        Evidence = Guard.Against.BlankWhenGiven(evidence);
    }

    /// <summary>The code of the indicator.</summary>
    public string Indicator { get; }

    /// <summary>What was measured.</summary>
    public Measure Measure { get; }

    /// <summary>The day up to which it was measured.</summary>
    public LocalDate On { get; }

    /// <summary>What shows it; <see langword="null"/> if nothing was given.</summary>
    public string? Evidence { get; }

    /// <summary>Returns the code and the day.</summary>
    public override string ToString() => $"{Indicator} {TimeText.Day(On, Language.English)}";
}
