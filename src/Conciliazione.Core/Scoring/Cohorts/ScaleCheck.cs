using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>Checks that a measure can be scaled exactly.</summary>
internal static class ScaleCheck
{
    /// <summary>Checks that a share declares its rounding: one that is compared exactly has no whole steps to scale by.</summary>
    public static IEnumerable<Defect> Run<TSubject>(Fact<TSubject> fact, string path, RuleLabel label)
        where TSubject : notnull => fact is Fact<TSubject>.Share { Comparison.Rounding: null }
            ? [DefectCodes.ScoringFound(
                DefectCodes.ScoringShareNotRounded,
                path,
                label,
                FactValue.Of(fact.Title),
                FactValue.Of(new LocalizedText("un arrotondamento dichiarato", "a declared rounding")))]
            : [];
}
