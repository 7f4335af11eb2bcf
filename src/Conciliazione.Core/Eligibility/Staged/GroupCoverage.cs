namespace Conciliazione.Eligibility;

/// <summary>Finds where the groups of a step overlap, or leave a gap.</summary>
internal static class GroupCoverage
{
    /// <summary>Returns a finding for each group and the one that reaches furthest before it, whatever the order of the groups.</summary>
    public static IEnumerable<Finding> Of(SelectionStep step)
    {
        AgeGroup? reaching = null;
        foreach (AgeGroup group in step.Groups.OrderBy(group => group.FromMonths ?? -1).ThenBy(group => group.Label.Code, StringComparer.Ordinal))
        {
            if (reaching is not null)
            {
                yield return Between(step, reaching, group);
            }

            // A group whose end is unknown is compared with the next one only.
            reaching = reaching is not null && reaching.ToMonths.TryGet(out int reached) && group.ToMonths.TryGet(out int to) && reached > to
                ? reaching
                : group;
        }
    }

    private static Finding Between(SelectionStep step, AgeGroup first, AgeGroup second)
    {
        var parameters = new List<NamedValue>();
        Outcome outcome;
        if (!first.ToMonths.TryGet(out int end))
        {
            outcome = new Outcome.Unclear([new(first.Label.Code, new($"fine di «{first.Label.Title.Italian}»", $"end of '{first.Label.Title.English}'"))]);
        }
        else if ((second.FromMonths ?? -1) <= end)
        {
            int last = second.ToMonths.TryGet(out int to) && to < end ? to : end;
            parameters.Add(new("OVERLAP", new("in entrambi i gruppi", "in both groups"), FactValue.Of(AgeGroup.Words(second.FromMonths, last)), Provenance.Calculated));
            outcome = new Outcome.NotMet([]);
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

    /// <summary>The title ends with a colon, so that its own ages are told from those that are read in it.</summary>
    private static NamedValue Shown(AgeGroup group) => new(
        group.Label.Code,
        new($"{group.Label.Title.Italian}:", $"{group.Label.Title.English}:"),
        FactValue.Of(group.Months),
        group.Label.Provenance);
}
