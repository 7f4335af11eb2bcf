using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>Checks that no band is empty, that bands are disjoint, and that they leave no gap.</summary>
internal static class BandCheck
{
    /// <summary>The maximum number of bands in a rule; a larger table belongs elsewhere.</summary>
    public const int MaximumBands = 64;

    public static IEnumerable<Defect> Run<TSubject>(BandTable table, IMeasured<TSubject> measured, string path, RuleLabel label)
        where TSubject : notnull
    {
        if (table.Declared.Count is 0 or > MaximumBands)
        {
            yield return table.Declared.Count == 0
                ? DefectCodes.ScoringFound(DefectCodes.ScoringNoBands, path, label, FactValue.Of(0), FactValue.Of(1))
                : DefectCodes.ScoringFound(
                    DefectCodes.ScoringTooManyBands, path, label, FactValue.Of(table.Declared.Count), FactValue.Of(MaximumBands));
        }

        for (int i = 0; i < table.Declared.Count; i++)
        {
            string at = $"{path}.bands[{FixedPoint.Format(i, 0, NumberShape.Plain, Notation.Invariant)}]";
            foreach (Defect defect in OfOne(table.Declared[i], measured, at, label))
            {
                yield return defect;
            }
        }

        for (int i = 1; i < table.Rising.Count; i++)
        {
            StepBounds below = table.Rising[i - 1].Bounds;
            StepBounds above = table.Rising[i].Bounds;
            if (below.Maximum >= above.Minimum)
            {
                yield return DefectCodes.ScoringFound(DefectCodes.ScoringOverlap, path, label, Words(measured, below), Words(measured, above));
            }
            else if (Next(measured, below.Maximum) < above.Minimum)
            {
                yield return DefectCodes.ScoringFound(DefectCodes.ScoringGap, path, label, Words(measured, below), Words(measured, above));
            }
        }

        if (table.Elsewhere is null && table.Rising.Count > 0)
        {
            if (table.Rising[0].Bounds.Minimum > table.MinimumStep)
            {
                yield return DefectCodes.ScoringFound(
                    DefectCodes.ScoringOpenBelow, path, label, Words(measured, table.Rising[0].Bounds), FactValue.Of(1));
            }

            if (table.Rising[^1].Bounds.Maximum < long.MaxValue)
            {
                yield return DefectCodes.ScoringFound(
                    DefectCodes.ScoringOpenAbove, path, label, Words(measured, table.Rising[^1].Bounds), FactValue.Of(1));
            }
        }
    }

    private static IEnumerable<Defect> OfOne<TSubject>(StepBand band, IMeasured<TSubject> measured, string at, RuleLabel label)
        where TSubject : notnull
    {
        IEnumerable<Defect> bounds = band.Bounds.IsEmpty
            ? [DefectCodes.ScoringFound(DefectCodes.ScoringEmptyBand, at, label, FactValue.Of(BandWords.Of(measured, band.Bounds)), FactValue.Of(1))]
            : measured.Fact.Kind == FactKind.Age ? band.Bounds.CheckAgeBand(at).DefectsOrEmpty()
            : [];
        return bounds.Concat(DefectCodes.ScoringPointsDefects(at, label, Points.FromHundredths(band.Hundredths), zeroAllowed: true));
    }

    /// <summary>
    /// Returns the step after the given one; between the keys of two days there may be numbers that do not represent a day.
    /// </summary>
    private static long Next<TSubject>(IMeasured<TSubject> measured, long step)
        where TSubject : notnull => measured.Fact.Kind == FactKind.Day ? IsoDay.NextAfter(step) : step + 1;

    private static FactValue Words<TSubject>(IMeasured<TSubject> measured, StepBounds bounds)
        where TSubject : notnull => FactValue.Of(BandWords.Of(measured, bounds));
}
