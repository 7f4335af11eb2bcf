using Conciliazione.Calendars;

namespace Conciliazione.Facts;

/// <summary>What each thing of a dated list counts, by its completed years; bands are disjoint, and what lies in none counts nothing.</summary>
internal sealed record ItemBands(ValueList<AgePoints> Bands)
{
    /// <summary>The most that one thing can count.</summary>
    public long Most { get; } = Math.Max(0, Bands.Select(band => band.Worth).DefaultIfEmpty(0).Max());

    public long PointsFor(int years)
    {
        foreach (AgePoints band in Bands)
        {
            if (years >= band.Least && years <= band.Most)
            {
                return band.Worth;
            }
        }

        return 0;
    }

    /// <summary>How many limits there are at most, whatever the day.</summary>
    public int MostLimits => 2 * Bands.Count;

    /// <summary>The bands as limits of births on a day: each begins to count at one, and ends beyond another.</summary>
    /// <param name="days">The days of the judgement.</param>
    /// <param name="rule">When a year is completed by what begins on 29 February.</param>
    /// <param name="limits">Room for the limits.</param>
    /// <param name="more">Room for what each adds.</param>
    public BirthSteps On(EvaluationDays days, MissingDayRule rule, Span<long> limits, Span<long> more)
    {
        long today = IsoDay.Key(days.OfRequest);
        int count = 0;
        foreach (AgePoints band in Bands)
        {
            long within = Math.Min(today, BirthLimits.LastBirth(days.OfRequest, band.Least, rule));
            if (count > 0 && limits[count - 1] == within)
            {
                more[count - 1] += band.Worth;
            }
            else
            {
                (limits[count], more[count]) = (within, band.Worth);
                count++;
            }

            if (band.Most < int.MaxValue)
            {
                (limits[count], more[count]) = (BirthLimits.LastBirth(days.OfRequest, band.Most + 1, rule), -band.Worth);
                count++;
            }
        }

        return new(limits[..count], more[..count], Most);
    }
}
