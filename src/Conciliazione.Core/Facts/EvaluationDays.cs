using System.Runtime.InteropServices;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>
/// The two days on which an evaluation depends: the day on which facts are taken, and the day of the decision.
/// Italian term: giorni della valutazione.
/// </summary>
/// <remarks>
/// <para>Ages and care loads are those on the day of the request, regardless of when the office processes it; whether a missing
/// document can still be submitted depends on the day of the decision. No clock is used: the caller provides both days.</para>
/// <para>Both days are in the ISO calendar. Equality is by content. The default value is 1 January of the year 1 for both.
/// Immutable and thread-safe.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EvaluationDays
{
    /// <summary>Initializes new evaluation days.</summary>
    /// <param name="ofRequest">The day of the request, on which facts are taken.</param>
    /// <param name="ofDecision">The day of the decision; not before the day of the request.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="ofDecision"/> precedes <paramref name="ofRequest"/>.
    /// </exception>
    /// <exception cref="ArgumentException">A day is in another calendar.</exception>
    public EvaluationDays(LocalDate ofRequest, LocalDate ofDecision)
    {
        OfRequest = Guard.Against.NonIsoDate(ofRequest);
        OfDecision = Guard.Against.NonIsoDate(ofDecision);
        if (OfDecision < OfRequest)
        {
            throw new ArgumentOutOfRangeException(nameof(ofDecision), ofDecision, "Nothing is decided before it is asked for.");
        }
    }

    /// <summary>The day of the request, on which facts are taken: ages are the completed years on this day.</summary>
    public LocalDate OfRequest { get; }

    /// <summary>The day of the decision, which determines what can still be cured.</summary>
    public LocalDate OfDecision { get; }

    /// <summary>Creates the days of an evaluation decided on the day of the request.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is in another calendar.</exception>
    public static EvaluationDays On(LocalDate day)
    {
        Guard.Against.NonIsoDate(day);
        return new(day, day);
    }

    /// <summary>Returns the two days in ISO form.</summary>
    public override string ToString() => FormattableString.Invariant($"{OfRequest:uuuu-MM-dd}, {OfDecision:uuuu-MM-dd}");
}
