using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>Whether a measure can be scaled exactly.</summary>
internal static class ScaleCheck
{
    /// <summary>A share that is compared exactly has no whole steps to scale by: it must declare how it is rounded.</summary>
    public static IEnumerable<Defect> Run<TSubject>(Fact<TSubject> fact, string path, RuleLabel label)
        where TSubject : notnull => fact is Fact<TSubject>.Share { Comparison.Rounding: null }
            ? [ScoringDefects.Found(
                ScoringDefects.ShareNotRounded,
                path,
                label,
                FactValue.Of(fact.Title),
                FactValue.Of(new LocalizedText("un arrotondamento dichiarato", "a declared rounding")))]
            : [];
}
