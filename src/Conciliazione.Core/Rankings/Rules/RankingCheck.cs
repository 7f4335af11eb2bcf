using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>Checks the rules of a ranking and collects all their defects.</summary>
internal sealed class RankingCheck<TApplication>(RankingRules<TApplication> rules)
    where TApplication : notnull
{
    private const int MaximumCategories = int.MaxValue;

    private readonly List<Defect> _defects = [];
    private readonly List<(string Path, RuleLabel Label)> _labels = [];

    public List<Defect> Run()
    {
        Labelled("ranking", rules.Label);
        for (int i = 0; i < rules.Ties.Count; i++)
        {
            Visit(rules.Ties[i], i);
        }

        Int128 categories = 1;
        foreach (Precedence<TApplication> precedence in rules.Precedences)
        {
            string at = $"precedences[{precedence.Label.Code}]";
            Labelled(at, precedence.Label);
            foreach (Fact<TApplication> fact in precedence.Facts)
            {
                Offered(at, precedence.Label, fact);
            }

            Options(at, precedence);
            if (categories <= MaximumCategories && (categories *= precedence.Categories) > MaximumCategories)
            {
                Add(DefectCodes.RankingCategories, at, precedence.Label, FactValue.Of((long)categories), FactValue.Of(MaximumCategories));
            }
        }

        foreach (ReservedQuota<TApplication> reserve in rules.Reserves)
        {
            string at = $"reserves[{reserve.Label.Code}]";
            Labelled(at, reserve.Label);
            Offered(at, reserve.Label, reserve.Audience.Fact);
            _defects.AddRange(reserve.Audience.Defects(at, reserve.Label));
            if (reserve.Places < 1)
            {
                Add(DefectCodes.RankingEmptyQuota, at, reserve.Label, FactValue.Of(reserve.Places), FactValue.Of(1));
            }
        }

        foreach (IGrouping<string, (string Path, RuleLabel Label)> twice in _labels.Repeated(used => used.Label.Code))
        {
            (string path, RuleLabel label) = twice.First();
            Add(DefectCodes.RankingDuplicate, path, label, FactValue.Of(twice.Count()), FactValue.Of(1));
        }

        return _defects;
    }

    private void Visit(TieKey<TApplication> key, int i)
    {
        string at = $"ties[{key.Label.Code}]";
        Labelled(at, key.Label);
        if (key.Fact is { } fact)
        {
            Offered(at, key.Label, fact);
        }

        if (key is TieKey<TApplication>.Part part)
        {
            string[] codes =
            [
                .. rules.Grid.Sections.Select(section => section.Label.Code),
                .. rules.Grid.Sections.SelectMany(section => section.Criteria).Select(criterion => criterion.Label.Code),
            ];
            if (!codes.Contains(part.Code, StringComparer.Ordinal))
            {
                Add(DefectCodes.RankingUnknownPart, at, key.Label, FactValue.Of(part.Code), FactValue.Of(string.Join(", ", codes)));
            }
        }

        // A lot leaves no tie where it is drawn: a key after it is of use only where the lot does not apply and the key does.
        if (rules.Ties.Take(i).OfType<TieKey<TApplication>.Lot>().FirstOrDefault(each => !each.IsOnlyAtCutOff || key.IsOnlyAtCutOff) is { } lot)
        {
            Add(DefectCodes.RankingAfterLot, at, key.Label, FactValue.Of(key.Label.Code), FactValue.Of(lot.Label.Code));
        }
    }

    private void Options(string at, Precedence<TApplication> precedence)
    {
        var choice = precedence.Facts[0] as Fact<TApplication>.Choice;
        IEnumerable<string> named = choice is null ? precedence.Facts.Select(answer => answer.Code) : precedence.Options;
        foreach (IGrouping<string, string> same in named.GroupBy(code => code, StringComparer.Ordinal))
        {
            if (choice is not null && choice.Find(same.Key) is null)
            {
                Add(DefectCodes.RankingUndeclaredOption, at, precedence.Label, FactValue.Of(same.Key), FactValue.Of(string.Join(", ", choice.Options)));
            }

            if (same.Skip(1).Any())
            {
                LocalizedText twice = choice is null
                    ? new($"il dato {same.Key}", $"the fact {same.Key}")
                    : new($"l'opzione {same.Key}", $"the option {same.Key}");
                Add(DefectCodes.RankingOptionTwice, at, precedence.Label, FactValue.Of(twice), FactValue.Of(1));
            }
        }
    }

    private void Labelled(string at, RuleLabel label)
    {
        _labels.Add((at, label));
        if (!label.HasSource)
        {
            Add(DefectCodes.RankingNoSource, at, label, FactValue.Of(label.Title), FactValue.Of(new LocalizedText("una fonte", "source")));
        }
    }

    private void Offered(string at, RuleLabel label, Fact<TApplication> fact)
    {
        if (rules.Grid.Catalogue.Find(fact.Code) is not { } offered)
        {
            Add(DefectCodes.RankingFactNotOffered, at, label, FactValue.Of(fact.Code), FactValue.Of(rules.Grid.Catalogue.ToString()));
        }
        else if (!offered.Equals(fact))
        {
            Add(DefectCodes.RankingOtherFact, at, label, FactValue.Of(fact.Title), FactValue.Of(offered.Title));
        }
    }

    private void Add(DefectCode code, string at, RuleLabel label, FactValue value, FactValue limit) =>
        _defects.Add(DefectCodes.RankingFound(code, at, label.Source, value, limit));
}
