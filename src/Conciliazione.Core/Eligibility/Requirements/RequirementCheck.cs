using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

/// <summary>Checks requirements and collects their defects.</summary>
internal sealed class RequirementCheck<TSubject>(FactCatalogue<TSubject> catalogue, string path)
    where TSubject : notnull
{
    private readonly string _prefix = path.Length == 0 ? "" : path + ".";
    private readonly List<Defect> _defects = [];
    private readonly List<Requirement<TSubject>> _all = [];

    public List<Defect> Run(Requirement<TSubject> root)
    {
        Visit(root, level: 1, none: null);
        foreach (IGrouping<string, Requirement<TSubject>> twice in _all.Repeated(x => x.Label.Code))
        {
            Add(DefectCodes.EligibilityDuplicate, twice.First(), FactValue.Of(twice.Count()), FactValue.Of(1));
        }

        return _defects;
    }

    private void Visit(Requirement<TSubject> requirement, int level, Requirement<TSubject>? none)
    {
        _all.Add(requirement);
        if (!requirement.Label.HasSource)
        {
            Add(
                DefectCodes.EligibilityNoSource,
                requirement,
                FactValue.Of(requirement.Label.Title),
                FactValue.Of(new LocalizedText("una fonte", "source")));
        }

        foreach (Fact<TSubject> fact in requirement.Facts)
        {
            Offered(requirement, fact);
        }

        _defects.AddRange(requirement.OwnDefects(Path(requirement)));
        if (none is not null && requirement.Form == RequirementForm.Curable)
        {
            Add(DefectCodes.EligibilityCureUnderNone, requirement, FactValue.Of(requirement.Label.Code), FactValue.Of(none.Label.Code));
        }

        if (level > RequirementSet<TSubject>.DeepestLevel)
        {
            // Deeper levels are not visited: one defect is enough, and recursion stays bounded.
            Add(DefectCodes.EligibilityTooDeep, requirement, FactValue.Of(level), FactValue.Of(RequirementSet<TSubject>.DeepestLevel));
            return;
        }

        foreach (Requirement<TSubject> part in requirement.Parts)
        {
            Visit(part, level + 1, requirement.Form == RequirementForm.NoneOf ? requirement : none);
        }
    }

    private void Offered(Requirement<TSubject> requirement, Fact<TSubject> fact)
    {
        if (catalogue.Find(fact.Code) is not { } offered)
        {
            Add(DefectCodes.EligibilityFactNotOffered, requirement, FactValue.Of(fact.Code), FactValue.Of(catalogue.ToString()));
        }
        else if (!offered.Equals(fact))
        {
            Add(DefectCodes.EligibilityOtherFact, requirement, FactValue.Of(fact.Title), FactValue.Of(offered.Title));
        }
    }

    private void Add(DefectCode code, Requirement<TSubject> requirement, FactValue value, FactValue limit) =>
        _defects.Add(DefectCodes.EligibilityFound(code, Path(requirement), requirement.Label, value, limit));

    private string Path(Requirement<TSubject> requirement) => $"{_prefix}requirements[{requirement.Label.Code}]";
}
