namespace Conciliazione.Scoring;

/// <summary>Bands on the scale of whole steps of a fact, in rising order, and what lies outside all of them.</summary>
internal sealed record BandTable
{
    public BandTable(ValueList<StepBand> declared, Points? elsewhere, long leastStep)
    {
        Declared = declared;
        Elsewhere = elsewhere;
        LeastStep = leastStep;
        Rising = declared.Where(band => !band.Bounds.IsEmpty).OrderBy(band => band.Bounds.Least).ToValueList();
        Steps = Differences().Where(step => step.More != 0).ToValueList();
        IEnumerable<long> points = declared.Select(band => band.Hundredths).Concat(HasOutside ? [Outside] : []);
        Range = declared.Count == 0 ? default : new(points.Min(), points.Max());
    }

    /// <summary>As they were written down.</summary>
    public ValueList<StepBand> Declared { get; }

    /// <summary>What lies outside is worth; <see langword="null"/> where the bands must leave nothing out.</summary>
    public Points? Elsewhere { get; }

    public long LeastStep { get; }

    /// <summary>Those that hold something, from the lowest.</summary>
    public ValueList<StepBand> Rising { get; }

    /// <summary>What is gained or lost on the way up: the points of a step are the sum up to it.</summary>
    public ValueList<PointsStep> Steps { get; }

    public ScoreSpan Range { get; }

    private long Outside => Elsewhere?.Hundredths ?? 0;

    /// <summary>Whether some value lies below the lowest band or above the highest.</summary>
    private bool HasOutside => Rising.Count == 0 || Rising[0].Bounds.Least > LeastStep || Rising[^1].Bounds.Most < long.MaxValue;

    public long PointsOf(long step)
    {
        long points = 0;
        foreach (PointsStep at in Steps)
        {
            points += step >= at.From ? at.More : 0;
        }

        return points;
    }

    /// <summary>The place among <see cref="Rising"/> of the band that holds a step; none for what lies outside.</summary>
    public int? PlaceOf(long step)
    {
        for (int place = 0; place < Rising.Count; place++)
        {
            if (Rising[place].Bounds.Contains(step))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The nearest band that is worth more than a step's own, or none.</summary>
    public StepBand? Better(long step)
    {
        long own = PointsOf(step);
        StepBand? nearest = null;
        Int128 shortest = Int128.MaxValue;
        foreach (StepBand band in Rising)
        {
            Int128 distance = step < band.Bounds.Least ? (Int128)band.Bounds.Least - step : (Int128)step - band.Bounds.Most;
            if (band.Hundredths > own && distance < shortest)
            {
                (nearest, shortest) = (band, distance);
            }
        }

        return nearest;
    }

    private IEnumerable<PointsStep> Differences()
    {
        long points = 0;
        long from = LeastStep;
        foreach (StepBand band in Rising.ToArray())
        {
            if (band.Bounds.Least > from)
            {
                yield return new(from, Outside - points);
                points = Outside;
            }

            yield return new(band.Bounds.Least, band.Hundredths - points);
            points = band.Hundredths;
            from = band.Bounds.Most == long.MaxValue ? long.MaxValue : band.Bounds.Most + 1;
        }

        if (from < long.MaxValue)
        {
            yield return new(from, Outside - points);
        }
    }
}
