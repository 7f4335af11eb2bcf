using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>Checks that parts of a ranking can be merged.</summary>
internal static class PartsCheck<TApplication>
    where TApplication : notnull
{
    /// <summary>What is said of rules that have the same codes and are not the same.</summary>
    private static readonly LocalizedText OtherContent = new("altre regole con gli stessi codici", "other rules under the same codes");

    public static List<Defect> Run(IReadOnlyList<Part> parts)
    {
        if (parts.Count == 0)
        {
            return [DefectCodes.RankingFound(DefectCodes.RankingNoParts, "parts", source: null, FactValue.Of(0), FactValue.Of(1))];
        }

        Part first = parts[0];
        LegalSource? source = first.Rules.Label.Source;
        var defects = new List<Defect>();
        for (int i = 0; i < parts.Count; i++)
        {
            Part part = parts[i];
            string at = $"parts[{Written(i)}]";
            foreach ((bool differ, Func<Part, LocalizedText> words) in new (bool, Func<Part, LocalizedText>)[]
            {
                (part.Rules != first.Rules, other => RulesText(other.Rules)),
                (part.Places != first.Places, other => PlacesText(other.Places)),
                (part.Cohort != first.Cohort, other => CohortText(other.Cohort)),
            })
            {
                if (differ && words(part) == words(first))
                {
                    defects.Add(DefectCodes.RankingFound(DefectCodes.RankingPartsDiffer, at, source, FactValue.Of(OtherContent), FactValue.Of(words(first))));
                }
                else if (differ)
                {
                    defects.Add(DefectCodes.RankingFound(
                        DefectCodes.RankingPartsDiffer, at, source, FactValue.Of(words(part)), FactValue.Of(words(first))));
                }
            }

            if (part.Events > 0)
            {
                defects.Add(DefectCodes.RankingFound(DefectCodes.RankingPartHasEvents, at, source, FactValue.Of(part.Events), FactValue.Of(0)));
            }
        }

        defects.AddRange(first.Rules.Defects(parts.SelectMany(part => part.References), places: null));
        return defects;
    }

    public static LocalizedText RulesText(RankingRules<TApplication> rules) => new(
        $"le regole {rules.Label.Code}, «{rules.Label.Title.Italian}», con la griglia {rules.Grid.Code}, versione {Written(rules.Grid.Version)}",
        $"the rules {rules.Label.Code}, '{rules.Label.Title.English}', with the grid {rules.Grid.Code}, version {Written(rules.Grid.Version)}");

    private static LocalizedText PlacesText(int? number) => number is { } places
        ? new($"{Written(places)} {(places == 1 ? "posto" : "posti")}", $"{Written(places)} {(places == 1 ? "place" : "places")}")
        : new("posti senza un numero", "places without a number");

    private static LocalizedText CohortText(CohortBounds? bounds) => bounds is { } cohort
        ? new($"gli estremi {In(cohort, Language.Italian)}", $"the bounds {In(cohort, Language.English)}")
        : new("nessun estremo della platea", "no bounds of the cohort");

    private static string In(CohortBounds cohort, Language language) => cohort.Limits.Count == 0
        ? language == Language.Italian ? "di una platea vuota" : "of an empty cohort"
        : string.Join(", ", cohort.Limits.Select(limits => language == Language.Italian
            ? $"{limits.RuleCode} da {limits.Lowest.Render(language)} a {limits.Highest.Render(language)}"
            : $"{limits.RuleCode} from {limits.Lowest.Render(language)} to {limits.Highest.Render(language)}"));

    private static string Written(int number) => FixedPoint.Format(number, 0, NumberShape.Plain, Notation.Invariant);

    /// <summary>What is checked of a part.</summary>
    internal sealed record Part(
        RankingRules<TApplication> Rules, int? Places, CohortBounds? Cohort, int Events, ValueList<string> References);
}
