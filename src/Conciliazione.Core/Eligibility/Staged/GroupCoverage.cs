namespace Conciliazione.Eligibility;

/// <summary>Finds where the groups of a step overlap, or leave a gap.</summary>
internal static class GroupCoverage
{
    /// <summary>Returns a finding for each group and the one that reaches furthest before it, whatever the order of the groups.</summary>
    public static IEnumerable<Finding> Of(SelectionStep step)
    {
        AgeGroup? furthest = null;
        AgeGroup? before = null;
        foreach (AgeGroup group in step.Groups.OrderBy(From).ThenBy(group => group.Label.Code, StringComparer.Ordinal))
        {
            if (before is not null)
            {
                // A group whose end is unknown is compared with the next one only, unless that one surely overlaps another.
                bool isKnown = before.ToMonths.IsKnown || From(group) <= furthest!.LeastEnd;
                yield return Between(step, isKnown ? furthest! : before, group);
            }

            before = group;
            furthest = furthest?.LeastEnd > group.LeastEnd ? furthest : group;
        }
    }

    private static int From(AgeGroup group) => group.FromMonths ?? -1;

    private static Finding Between(SelectionStep step, AgeGroup first, AgeGroup second)
    {
        var parameters = new List<NamedValue>();
        Outcome outcome;
        if (From(second) <= first.LeastEnd)
        {
            parameters.Add(new("OVERLAP", new("in entrambi i gruppi", "in both groups"), FactValue.Of(AgeGroup.Words(second.FromMonths, LastInBoth(first, second))), Provenance.Calculated));
            outcome = new Outcome.NotMet([]);
        }
        else if (!first.ToMonths.TryGet(out int end))
        {
            outcome = new Outcome.Unclear([new(first.Label.Code, new($"fine di «{first.Label.Title.Italian}»", $"end of '{first.Label.Title.English}'"))]);
        }
        else if (second.FromMonths > end + 1)
        {
            parameters.Add(new("GAP", new("in nessuno dei due gruppi", "in neither group"), FactValue.Of(AgeGroup.Words(end + 1, second.FromMonths.Value - 1)), Provenance.Calculated));
            outcome = new Outcome.NotMet([]);
        }
        else
        {
            outcome = new Outcome.Met([]);
        }

        return new(
            $"{step.Label.Code}.{first.Label.Code}.{second.Label.Code}",
            new("Ogni età in un solo gruppo", "Each age in one group only"),
            second.Label.Source,
            [Shown(first), Shown(second)],
            parameters.ToValueList(),
            outcome);
    }

    /// <summary>Returns the last month that is in both groups; unknown if it depends on an end that is.</summary>
    private static Known<int> LastInBoth(AgeGroup first, AgeGroup second)
    {
        int least = Math.Min(first.LeastEnd, second.LeastEnd);
        return first.ToMonths == Known.Of(least) || second.ToMonths == Known.Of(least) ? least : Known<int>.Unknown;
    }

    /// <summary>The title ends with a colon, so that its own ages are told from those that are read in it.</summary>
    private static NamedValue Shown(AgeGroup group) => new(
        group.Label.Code,
        new($"{group.Label.Title.Italian}:", $"{group.Label.Title.English}:"),
        FactValue.Of(group.Months),
        group.Label.Provenance);
}
