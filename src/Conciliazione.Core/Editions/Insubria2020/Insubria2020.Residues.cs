using Conciliazione.Funding;

namespace Conciliazione.Editions;

/// <content>The round that shares the plan's unspent funds. Italian term: scorrimento dei residui dell'ATS Insubria.</content>
public static partial class Insubria2020
{
    /// <summary>
    /// The rule for sharing unspent funds: 40% in equal parts, 30% by efficiency up to October 2020, with actions and money
    /// counting equally, 30% to the two projects with the largest cuts. The text names the three aims but no formula: the
    /// percentages and weights are our interpretation. Source: cap. 6.
    /// </summary>
    public static ResidueRule Residues { get; } = ResidueRule.Create(
        [
            ResiduePart.ForEveryone(Percentage.Of(40)),
            ResiduePart.ForEfficiency(Percentage.Of(30), actions: Percentage.Of(50)),
            ResiduePart.ForTheMostCut(Percentage.Of(30), places: 2),
        ],
        Insubria2020Sources.Residues).OrThrow();
}
