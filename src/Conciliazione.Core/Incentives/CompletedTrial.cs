using NodaTime;

namespace Conciliazione.Incentives;

/// <summary>
/// An enterprise completed the trial that a scheme supports, which opens the scheme that follows; it need not have received that incentive. Italian term: sperimentazione conclusa.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CompletedTrial
{
    /// <summary>Initializes a new completed trial.</summary>
    /// <param name="scheme">The code of the scheme that supports the trial; not blank.</param>
    /// <param name="enterprise">The caller's identifier of the enterprise; not blank.</param>
    /// <param name="on">The day on which the trial ended.</param>
    /// <exception cref="ArgumentException">
    /// A text is <see langword="null"/> or blank, or <paramref name="on"/> is in another calendar.
    /// </exception>
    public CompletedTrial(string scheme, string enterprise, LocalDate on)
    {
        Scheme = Guard.Against.NullOrWhiteSpace(scheme);
        Enterprise = Guard.Against.NullOrWhiteSpace(enterprise);
        On = Guard.Against.NonIsoDate(on);
    }

    /// <summary>The code of the scheme that supports the trial.</summary>
    public string Scheme { get; }

    /// <summary>The caller's identifier of the enterprise.</summary>
    public string Enterprise { get; }

    /// <summary>The day on which the trial ended.</summary>
    public LocalDate On { get; }

    /// <summary>Returns the scheme, the enterprise and the day.</summary>
    public override string ToString() => FormattableString.Invariant($"{Scheme} {Enterprise} {On:uuuu-MM-dd}");
}
