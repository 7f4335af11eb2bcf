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

    /// <summary>For each band the last birth within it, not after the day, and the last birth too old for it, on a day.</summary>
    public void Limits(EvaluationDays days, MissingDayRule rule, Span<long> within, Span<long> tooOld)
    {
        long today = IsoDay.Key(days.OfRequest);
        for (int place = 0; place < Bands.Count; place++)
        {
            within[place] = Math.Min(today, BirthLimits.LastBirth(days.OfRequest, Bands[place].Least, rule));
            tooOld[place] = Bands[place].Most == int.MaxValue
                ? long.MinValue
                : BirthLimits.LastBirth(days.OfRequest, Bands[place].Most + 1, rule);
        }
    }
}
