namespace Conciliazione.Scoring;

/// <summary>
/// The bands of a fact in ascending order, on its scale of whole steps, together with the points outside all of them.
/// </summary>
internal sealed record BandTable
{
    public BandTable(ValueList<StepBand> declared, Points? elsewhere, long minimumStep)
    {
        Declared = declared;
        Elsewhere = elsewhere;
        MinimumStep = minimumStep;
        Rising = declared.Where(band => !band.Bounds.IsEmpty).OrderBy(band => band.Bounds.Minimum).ToValueList();
        Steps = Differences().Where(step => step.More != 0).ToValueList();
        IEnumerable<long> points = declared.Select(band => band.Hundredths).Concat(HasOutside ? [Outside] : []);
        Range = declared.Count == 0 ? default : new(points.Min(), points.Max());
    }

    /// <summary>The bands as declared.</summary>
    public ValueList<StepBand> Declared { get; }

    /// <summary>The points outside the bands; <see langword="null"/> if the bands must cover every value.</summary>
    public Points? Elsewhere { get; }

    public long MinimumStep { get; }

    /// <summary>The non-empty bands in ascending order.</summary>
    public ValueList<StepBand> Rising { get; }

    /// <summary>The changes in points at ascending steps: the points of a step are the sum of the changes up to it.</summary>
    public ValueList<PointsStep> Steps { get; }

    public ScoreSpan Range { get; }

    private long Outside => Elsewhere?.Hundredths ?? 0;

    /// <summary>Whether there are values below the lowest band or above the highest.</summary>
    private bool HasOutside => Rising.Count == 0 || Rising[0].Bounds.Minimum > MinimumStep || Rising[^1].Bounds.Maximum < long.MaxValue;

    public long PointsOf(long step)
    {
        long points = 0;
        foreach (PointsStep at in Steps)
        {
            points += step >= at.From ? at.More : 0;
        }

        return points;
    }

    /// <summary>
    /// Returns the index in <see cref="Rising"/> of the band that contains the step, or <see langword="null"/> outside the bands.
    /// </summary>
    public int? PlaceOf(long step)
    {
        for (int i = 0; i < Rising.Count; i++)
        {
            if (Rising[i].Bounds.Contains(step))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the index in <see cref="Rising"/> of the nearest band worth more than the step's own points, if any.
    /// </summary>
    public int? Better(long step)
    {
        long own = PointsOf(step);
        int? nearest = null;
        ulong shortest = ulong.MaxValue;
        for (int i = 0; i < Rising.Count; i++)
        {
            ref readonly StepBand band = ref Rising.AsSpan()[i];
            if (band.Hundredths <= own)
            {
                continue;
            }

            // The distance of two numbers of 64 bits, of either sign, is one without a sign.
            ulong distance = step < band.Bounds.Minimum
                ? unchecked((ulong)band.Bounds.Minimum - (ulong)step)
                : unchecked((ulong)step - (ulong)band.Bounds.Maximum);
            if (nearest is null || distance < shortest)
            {
                (nearest, shortest) = (i, distance);
            }
        }

        return nearest;
    }

    private IEnumerable<PointsStep> Differences()
    {
        long points = 0;
        long from = MinimumStep;
        foreach (StepBand band in Rising.ToArray())
        {
            if (band.Bounds.Minimum > from)
            {
                yield return new(from, Outside - points);
                points = Outside;
            }

            yield return new(band.Bounds.Minimum, band.Hundredths - points);
            points = band.Hundredths;
            from = band.Bounds.Maximum == long.MaxValue ? long.MaxValue : band.Bounds.Maximum + 1;
        }

        if (from < long.MaxValue)
        {
            yield return new(from, Outside - points);
        }
    }
}
