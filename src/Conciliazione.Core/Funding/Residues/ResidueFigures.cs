using Conciliazione.Certificates;

namespace Conciliazione.Funding;

/// <summary>The figures by which a residue round weighs projects.</summary>
internal static class ResidueFigures
{
    /// <summary>Returns the cut: the amount requested that was not assigned, or the share of it.</summary>
    public static Ratio Cut(this ResidueFacts facts, ResiduePart.CutMeasure measure) => measure == ResiduePart.CutMeasure.Amount
        ? (facts.Asked - facts.Assigned).ToRatio()
        : Ratio.Of(facts.Asked - facts.Assigned, facts.Asked);

    /// <summary>Returns the weighted sum of actions started over planned and money paid over assigned.</summary>
    public static Ratio Efficiency(this ResidueFacts facts, Percentage actions)
    {
        // A single fraction, so that the largest amounts fit.
        Int128 whole = (Int128)Percentage.UnitsInAWhole * facts.Planned * facts.Assigned.Cents;
        Int128 started = (Int128)actions.Units * facts.Started * facts.Assigned.Cents;
        Int128 paid = (Int128)(Percentage.UnitsInAWhole - actions.Units) * facts.Paid.Cents * facts.Planned;
        return Ratio.Of(started + paid, whole);
    }
}
