using System.Runtime.InteropServices;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>
/// The two days that a judgement depends on: the one on which facts are taken, and the one on which it is given.
/// Italian term: giorni della valutazione.
/// </summary>
/// <remarks>
/// <para>Ages and care loads are those of the day of the request, whenever the office gets round to it; whether a missing
/// document can still be handed in depends on the day of the decision. There is no clock: the caller gives both.</para>
/// <para>Both days are kept in the ISO calendar. Equality is by content. The default value is 1 January of the year 1 for
/// both. Immutable, safe for any thread.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EvaluationDays
{
    /// <summary>Builds the two days.</summary>
    /// <param name="ofRequest">The day of the request, on which facts are taken.</param>
    /// <param name="ofDecision">The day on which the judgement is given; not before the other.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ofDecision"/> precedes <paramref name="ofRequest"/>.</exception>
    public EvaluationDays(LocalDate ofRequest, LocalDate ofDecision)
    {
        OfRequest = IsoDay.From(ofRequest);
        OfDecision = IsoDay.From(ofDecision);
        if (OfDecision < OfRequest)
        {
            throw new ArgumentOutOfRangeException(nameof(ofDecision), ofDecision, "Nothing is decided before it is asked for.");
        }
    }

    /// <summary>The day of the request, on which facts are taken: ages are the completed years on this day.</summary>
    public LocalDate OfRequest { get; }

    /// <summary>The day on which the judgement is given, which decides what can still be cured.</summary>
    public LocalDate OfDecision { get; }

    /// <summary>A judgement given on the day of the request.</summary>
    /// <param name="day">The day.</param>
    public static EvaluationDays On(LocalDate day) => new(day, day);

    /// <summary>The two days in ISO form.</summary>
    public override string ToString() => FormattableString.Invariant($"{OfRequest:uuuu-MM-dd}, {OfDecision:uuuu-MM-dd}");
}
