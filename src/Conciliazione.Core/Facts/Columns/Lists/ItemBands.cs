using Conciliazione.Calendars;

namespace Conciliazione.Facts;

/// <summary>
/// The points for each item of a dated list, by its completed years; bands are disjoint, and items in no band are worth no
/// points.
/// </summary>
internal sealed record ItemBands(ValueList<AgePoints> Bands)
{
    /// <summary>The maximum points for one item.</summary>
    public long Maximum { get; } = Math.Max(0, Bands.Select(band => band.Worth).DefaultIfEmpty(0).Max());

    public long PointsFor(int years)
    {
        foreach (AgePoints band in Bands)
        {
            if (years >= band.Minimum && years <= band.Maximum)
            {
                return band.Worth;
            }
        }

        return 0;
    }

    /// <summary>The maximum number of limits on any day.</summary>
    public int MaximumLimits => 2 * Bands.Count;

    /// <summary>
    /// Returns the bands as limits of birth dates on a day: each band starts to count at one limit and stops beyond another.
    /// </summary>
    /// <param name="days">The evaluation days.</param>
    /// <param name="rule">The rule that determines when an item that begins on 29 February completes a year.</param>
    /// <param name="limits">The buffer for the limits.</param>
    /// <param name="more">The buffer for the points added at each limit.</param>
    public BirthSteps On(EvaluationDays days, MissingDayRule rule, Span<long> limits, Span<long> more)
    {
        long today = IsoDay.Key(days.OfRequest);
        int count = 0;
        foreach (AgePoints band in Bands)
        {
            long within = Math.Min(today, BirthLimits.LastBirth(days.OfRequest, band.Minimum, rule));
            if (count > 0 && limits[count - 1] == within)
            {
                more[count - 1] += band.Worth;
            }
            else
            {
                (limits[count], more[count]) = (within, band.Worth);
                count++;
            }

            if (band.Maximum < int.MaxValue)
            {
                (limits[count], more[count]) = (BirthLimits.LastBirth(days.OfRequest, band.Maximum + 1, rule), -band.Worth);
                count++;
            }
        }

        return new(limits[..count], more[..count], Maximum);
    }
}
