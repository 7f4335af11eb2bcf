using System.Runtime.InteropServices;

namespace Conciliazione.Eligibility;

/// <summary>
/// Finds the fewest findings to change. Requirements form a tree in which each finding occurs once, so the cost of each part is
/// independent: the minimum is a sum over the cheapest parts, and no blind search is needed.
/// </summary>
internal static class ChangeSearch
{
    public static SmallestChanges Run(RequirementFinding root)
    {
        ChangePlan plan = For(root, Verdict.Met);
        return new(plan.Size, plan.Ways.Select(way => way.ToSet()).ToValueList(), plan.IsComplete);
    }

    private static ChangePlan For(RequirementFinding finding, Verdict wanted)
    {
        if (finding.Verdict == wanted)
        {
            return ChangePlan.Nothing;
        }

        ValueList<RequirementFinding> parts = finding.Parts;
        bool met = wanted == Verdict.Met;
        return finding.Form switch
        {
            RequirementForm.Plain => new(
                1, [new(new Change(finding.Code, finding.Finding.Title, finding.Verdict, wanted))], IsComplete: true),
            RequirementForm.NoneOf => met
                ? Cheapest(parts, parts.Count, Verdict.NotMet)
                : Cheapest(parts, 1, Verdict.Met),
            RequirementForm.Staged => met
                ? Cheapest(parts, parts.Count, Verdict.Met).Then(finding.NotLookedAt)
                : Cheapest(parts, 1, Verdict.NotMet),
            _ => met
                ? Cheapest(parts, finding.Needed, Verdict.Met)
                : Cheapest(parts, parts.Count - finding.Needed + 1, Verdict.NotMet),
        };
    }

    /// <summary>Returns the cheapest ways to bring the given number of parts to a verdict.</summary>
    private static ChangePlan Cheapest(ValueList<RequirementFinding> parts, int number, Verdict wanted)
    {
        ChangePlan[] plans = [.. parts.Select(part => For(part, wanted))];
        int line = plans.Select(plan => plan.Size).Order().ElementAt(number - 1);

        // Take every part below the line; of those on it, as many as are still needed, in every combination.
        int free = number - plans.Count(plan => plan.Size < line);
        int left = plans.Count(plan => plan.Size == line);
        int size = plans.Where(plan => plan.Size < line).Sum(plan => plan.Size) + (free * line);
        bool complete = true;
        List<Way> ways = [new(ChangePlan.Nothing, free)];
        foreach (ChangePlan plan in plans.Where(plan => plan.Size <= line))
        {
            bool onTheLine = plan.Size == line;
            left -= onTheLine ? 1 : 0;
            var next = new List<Way>();
            int listed = 0;
            foreach (Way way in ways.SelectMany(way => After(way, plan, onTheLine, left)))
            {
                // Every way leads to one at least as long, and in this order: those beyond the bound would never be listed.
                if (listed >= SmallestChanges.MaximumSets)
                {
                    complete = false;
                    break;
                }

                next.Add(way);
                listed += way.Plan.Ways.Count;
            }

            ways = next;
        }

        return ChangePlan.Either(size, complete, [.. ways.Select(way => way.Plan)]);
    }

    /// <summary>Returns a way with a part taken, and without it if those left on the line are enough.</summary>
    private static IEnumerable<Way> After(Way way, ChangePlan plan, bool onTheLine, int left)
    {
        if (!onTheLine || way.Free > 0)
        {
            yield return new(way.Plan.And(plan), onTheLine ? way.Free - 1 : way.Free);
        }

        if (onTheLine && way.Free <= left)
        {
            yield return way;
        }
    }

    /// <summary>A partial selection of parts, and the number still needed from those on the line.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Way(ChangePlan Plan, int Free);
}
