using System.Runtime.InteropServices;
using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>
/// Bounds on the scale of whole steps of a fact: the ends as declared, and the minimum and maximum step within them.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StepBounds
{
    private StepBounds(Limit<long>? from, Limit<long>? to, long minimumStep)
    {
        From = from;
        To = to;

        // Steps are whole, so an excluded end is replaced by the next step inwards. If there is none, the bounds are empty.
        (long minimum, bool noneAbove) = from is { Edge: Edge.Exclusive } above
            ? (above.Value == long.MaxValue ? above.Value : above.Value + 1, above.Value == long.MaxValue)
            : (from?.Value ?? long.MinValue, false);
        (long maximum, bool noneBelow) = to is { Edge: Edge.Exclusive } below
            ? (below.Value == long.MinValue ? below.Value : below.Value - 1, below.Value == long.MinValue)
            : (to?.Value ?? long.MaxValue, false);
        Minimum = Math.Max(minimum, minimumStep);
        Maximum = maximum;
        IsEmpty = noneAbove || noneBelow || Minimum > Maximum;
    }

    private StepBounds(StepBounds loose, long minimum, long maximum, bool isEmpty)
    {
        From = loose.From;
        To = loose.To;
        Minimum = minimum;
        Maximum = maximum;
        IsEmpty = isEmpty || minimum > maximum;
    }

    public Limit<long>? From { get; }

    public Limit<long>? To { get; }

    /// <summary>The minimum step within the bounds, inclusive.</summary>
    public long Minimum { get; }

    /// <summary>The maximum step within the bounds, inclusive.</summary>
    public long Maximum { get; }

    /// <summary>Whether the bounds contain no step.</summary>
    public bool IsEmpty { get; }

    public bool IsUnlimited => From is null && To is null;

    public static StepBounds Of<T>(Bounds<T> bounds, Func<T, long> step, long minimumStep)
        where T : struct, IComparable<T> => new(Limit(bounds.From, step), Limit(bounds.To, step), minimumStep);

    /// <summary>
    /// Creates bounds of days. Not every step is a day, so an excluded end is replaced by the next day inwards.
    /// </summary>
    public static StepBounds OfDays(Bounds<LocalDate> bounds)
    {
        StepBounds loose = Of(bounds, IsoDay.Key, long.MinValue);
        LocalDate? above = bounds.From is { Edge: Edge.Exclusive } from ? IsoDay.From(from.Value) : null;
        LocalDate? below = bounds.To is { Edge: Edge.Exclusive } to ? IsoDay.From(to.Value) : null;
        return above == LocalDate.MaxIsoValue || below == LocalDate.MinIsoValue
            ? new(loose, loose.Minimum, loose.Maximum, isEmpty: true)
            : new(
                loose,
                above is { } day ? IsoDay.Key(day.PlusDays(1)) : loose.Minimum,
                below is { } end ? IsoDay.Key(end.PlusDays(-1)) : loose.Maximum,
                isEmpty: false);
    }

    /// <summary>Creates bounds of a count, or of completed years; values are never negative.</summary>
    public static StepBounds OfCount(Bounds<int> bounds) => Of(bounds, static number => number, minimumStep: 0);

    public bool Contains(long step) => step >= Minimum && step <= Maximum;

    /// <summary>Returns how far a step outside the bounds is from the nearest end as declared; zero on an excluded end.</summary>
    public Int128 GapTo(long step) => step < Minimum ? (Int128)From!.Value.Value - step : (Int128)step - To!.Value.Value;

    /// <summary>Returns the bounds as a band of completed years, which can measure how far a person is from it.</summary>
    public AgeBand ToAgeBand() => CheckAgeBand("").OrThrow();

    /// <summary>Returns the band of completed years, or its defects if it can contain no one.</summary>
    public Validated<AgeBand> CheckAgeBand(string path)
    {
        (int minimum, int? maximum) = ToYears();
        return AgeBand.Create(minimum, maximum, path);
    }

    /// <summary>Returns the ends as completed years, both inclusive; no maximum if there is none.</summary>
    public (int Minimum, int? Maximum) ToYears() =>
        ((int)Math.Min(Minimum, int.MaxValue), To is null ? null : (int)Math.Max(Maximum, int.MinValue));

    public Bounds<int> ToBounds() => new(Narrow(From), Narrow(To));

    private static Limit<long>? Limit<T>(Limit<T>? limit, Func<T, long> step)
        where T : struct, IComparable<T> => limit is { } given ? new(step(given.Value), given.Edge) : null;

    private static Limit<int>? Narrow(Limit<long>? limit) => limit is { } given ? new((int)given.Value, given.Edge) : null;
}
