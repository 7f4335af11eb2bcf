using Conciliazione.Eligibility;
using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>Joins a shortlist with the selection of those whom it may list. Italian term: abbinamento con la selezione.</summary>
public static class ShortlistRules
{
    /// <summary>
    /// Returns the candidates of a selection as those of a shortlist, with their results as facts: whoever is not admitted is told so by the requirement
    /// that reads them, and whoever waits for an outcome is unclear.
    /// </summary>
    /// <param name="rules">The rules of the shortlist.</param>
    /// <param name="selection">
    /// The selection, as it stands on the day of the request (<see cref="SelectionReport.UpTo"/>).
    /// </param>
    /// <param name="steps">The fact that each step of the selection was passed, in the order of the steps.</param>
    /// <param name="days">The evaluation days of those whom <paramref name="known"/> does not have.</param>
    /// <param name="known">
    /// What is known of some for the request, by reference: of candidates of the selection, to whom the results are added, and of others, who stay as
    /// they are. None when omitted.
    /// </param>
    /// <param name="implied">
    /// Facts that being a candidate of the selection implies, such as by which way somebody came, unless the sheet has them. None when omitted.
    /// </param>
    /// <returns>The candidates, by reference, or the defects of their sheets, such as a result that a sheet states too.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="rules"/>, <paramref name="selection"/> or <paramref name="steps"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">There are not as many <paramref name="steps"/> as the selection has.</exception>
    public static Validated<ValueList<Candidate<FactSheet>>> From(
        ShortlistRules<FactSheet> rules,
        SelectionReport selection,
        ValueList<Fact<FactSheet>.YesNo> steps,
        EvaluationDays days,
        ValueList<Candidate<FactSheet>>? known = null,
        ValueList<SheetEntry>? implied = null)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(selection);
        Guard.Against.Null(steps);
        if (steps.Count != selection.Selection.Steps.Count)
        {
            throw new ArgumentException("There must be a fact for each step of the selection.", nameof(steps));
        }

        Dictionary<string, Fact<FactSheet>.YesNo> facts = selection.Selection.Steps.Zip(steps)
            .ToDictionary(each => each.First.Label.Code, each => each.Second, StringComparer.Ordinal);
        ILookup<string, StepResult> results = selection.Results.ToLookup(result => result.Candidate, StringComparer.Ordinal);
        ILookup<string, Candidate<FactSheet>> given = (known ?? []).ToLookup(each => each.Reference, StringComparer.Ordinal);
        HashSet<string> selected = new(selection.Candidates, StringComparer.Ordinal);
        return Validated.Combine(
            selection.Candidates.Concat(given.Select(each => each.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .SelectMany(reference => given.Contains(reference) ? given[reference] : [new(reference, FactSheet.Of([]), days)])
                .Select(each => selected.Contains(each.Reference) ? Joined(each) : FactSheet.Create(rules.Requirements.Catalogue, each.Application.Entries, Path(each)).Map(_ => each)));

        static string Path(Candidate<FactSheet> candidate) => $"candidates[{candidate.Reference}]";

        Validated<Candidate<FactSheet>> Joined(Candidate<FactSheet> candidate)
        {
            ValueList<SheetEntry> stated = candidate.Application.Entries;
            IEnumerable<SheetEntry> outcomes = results[candidate.Reference].Where(result => result.Passed.IsKnown).Select(result => facts[result.Step].Is(result.HasPassed));
            IEnumerable<SheetEntry> further = (implied ?? []).Where(entry => !stated.Any(own => own.Code == entry.Code));
            return FactSheet.Create(rules.Requirements.Catalogue, [.. stated, .. outcomes, .. further], Path(candidate))
                .Map(sheet => new Candidate<FactSheet>(candidate.Reference, sheet, candidate.Days, candidate.State));
        }
    }
}
