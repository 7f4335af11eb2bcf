using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>Checks that no band is empty, that bands are disjoint, and that they leave no gap.</summary>
internal static class BandCheck
{
    /// <summary>The maximum number of bands in a rule; a larger table belongs elsewhere.</summary>
    public const int MostBands = 64;

    public static IEnumerable<Defect> Run<TSubject>(BandTable table, IMeasured<TSubject> measured, string path, RuleLabel label)
        where TSubject : notnull
    {
        if (table.Declared.Count is 0 or > MostBands)
        {
            yield return table.Declared.Count == 0
                ? ScoringDefects.Found(ScoringDefects.NoBands, path, label, FactValue.Of(0), FactValue.Of(1))
                : ScoringDefects.Found(
                    ScoringDefects.TooManyBands, path, label, FactValue.Of(table.Declared.Count), FactValue.Of(MostBands));
        }

        for (int place = 0; place < table.Declared.Count; place++)
        {
            string at = $"{path}.bands[{FixedPoint.Format(place, 0, NumberShape.Plain, Notation.Invariant)}]";
            foreach (Defect defect in OfOne(table.Declared[place], measured, at, label))
            {
                yield return defect;
            }
        }

        for (int place = 1; place < table.Rising.Count; place++)
        {
            StepBounds below = table.Rising[place - 1].Bounds;
            StepBounds above = table.Rising[place].Bounds;
            if (below.Most >= above.Least)
            {
                yield return ScoringDefects.Found(ScoringDefects.Overlap, path, label, Words(measured, below), Words(measured, above));
            }
            else if (Next(measured, below.Most) < above.Least)
            {
                yield return ScoringDefects.Found(ScoringDefects.Gap, path, label, Words(measured, below), Words(measured, above));
            }
        }

        if (table.Elsewhere is null && table.Rising.Count > 0)
        {
            if (table.Rising[0].Bounds.Least > table.LeastStep)
            {
                yield return ScoringDefects.Found(
                    ScoringDefects.OpenBelow, path, label, Words(measured, table.Rising[0].Bounds), FactValue.Of(1));
            }

            if (table.Rising[^1].Bounds.Most < long.MaxValue)
            {
                yield return ScoringDefects.Found(
                    ScoringDefects.OpenAbove, path, label, Words(measured, table.Rising[^1].Bounds), FactValue.Of(1));
            }
        }
    }

    private static IEnumerable<Defect> OfOne<TSubject>(StepBand band, IMeasured<TSubject> measured, string at, RuleLabel label)
        where TSubject : notnull
    {
        IEnumerable<Defect> bounds = band.Bounds.IsEmpty
            ? [ScoringDefects.Found(ScoringDefects.EmptyBand, at, label, FactValue.Of(BandWords.Of(measured, band.Bounds)), FactValue.Of(1))]
            : measured.Fact.Kind == FactKind.Age ? band.Bounds.CheckAgeBand(at).DefectsOrEmpty()
            : [];
        return bounds.Concat(ScoringDefects.PointsDefects(at, label, Points.FromHundredths(band.Hundredths), zeroAllowed: true));
    }

    /// <summary>
    /// Returns the step after the given one; between the keys of two days there may be numbers that do not represent a day.
    /// </summary>
    private static long Next<TSubject>(IMeasured<TSubject> measured, long step)
        where TSubject : notnull => measured.Fact.Kind == FactKind.Day ? IsoDay.NextAfter(step) : step + 1;

    private static FactValue Words<TSubject>(IMeasured<TSubject> measured, StepBounds bounds)
        where TSubject : notnull => FactValue.Of(BandWords.Of(measured, bounds));
}
