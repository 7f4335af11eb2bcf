using Conciliazione.Funding;

namespace Conciliazione.Editions;

/// <content>The round that shares the unspent funds of the previous plan. Italian term: scorrimento dei residui dell'ATS Insubria.</content>
public static partial class Insubria2020
{
    /// <summary>
    /// The rule for sharing the unspent funds of the previous plan: 40% in equal parts, 30% by efficiency in the first phase
    /// ("indicatively" up to October 2020), with actions and money counting equally, 30% to the two projects with the largest
    /// cuts, which the text reinforces "as far as possible". The text names the three aims but no formula and no ceiling: the
    /// percentages, the weights, the cut as a share of the request, and the ceiling at the request that only the reinforcement has
    /// are our interpretation. Source: cap. 6.
    /// </summary>
    /// <remarks>
    /// "A further financing to all four projects" has no exception, so the base has no ceiling; nor does the reward, which the text
    /// gives only for efficiency. A reinforcement makes up for a cut, and ends where the cut does.
    /// </remarks>
    public static ResidueRule Residues { get; } = ResidueRule.Create(
        [
            ResiduePart.ForEveryone(Percentage.Of(40), ResiduePart.CeilingRule.None),
            ResiduePart.ForEfficiency(Percentage.Of(30), actions: Percentage.Of(50), ResiduePart.CeilingRule.None),
            ResiduePart.ForTheMostCut(Percentage.Of(30), places: 2, ResiduePart.CutMeasure.Share, ResiduePart.CeilingRule.Request),
        ],
        Insubria2020Sources.Residues).OrThrow();
}
