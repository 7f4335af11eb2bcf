using Conciliazione.Funding;

namespace Conciliazione.Editions;

/// <summary>The residue round of the Insubria plan. Italian term: scorrimento dei residui dell'ATS Insubria.</summary>
/// <remarks>
/// The text names three aims and no formula: something for all four, a reward for efficiency up to October 2020, reinforcement of the
/// two most cut. The percentages and weights are our reading. Immutable, safe for any thread. Source: cap. 6.
/// </remarks>
public static class Insubria2020Residues
{
    /// <summary>40% in equal parts, 30% by efficiency with actions and money counting the same, 30% to the two most cut. Source: cap. 6.</summary>
    public static ResidueRule Rule { get; } = ResidueRule.Create(
        [
            ResiduePart.ForEveryone(Percentage.Of(40)),
            ResiduePart.ForEfficiency(Percentage.Of(30), actions: Percentage.Of(50)),
            ResiduePart.ForTheMostCut(Percentage.Of(30), places: 2),
        ],
        Insubria2020Sources.Residues).OrThrow();
}
