namespace Conciliazione.Rankings;

/// <summary>Puts rankings of disjoint parts together. Italian term: unione di graduatorie.</summary>
public static class RankingParts
{
    /// <summary>
    /// The ranking of all the candidates of the parts: the same as if they had been ranked at once. Nobody is scored again.
    /// </summary>
    /// <typeparam name="TApplication">The application.</typeparam>
    /// <param name="parts">
    /// Rankings by the same rules, with the same places, of parts without common references; where points depend on the cohort,
    /// all scored with the bounds of the whole.
    /// </param>
    /// <returns>The ranking, or everything that keeps the parts from being put together.</returns>
    /// <exception cref="ArgumentException"><paramref name="parts"/> is <see langword="null"/>.</exception>
    public static Validated<Ranking<TApplication>> Merge<TApplication>(ValueList<Ranking<TApplication>> parts)
        where TApplication : notnull
    {
        Guard.Against.Null(parts);
        if (parts.Count == 0)
        {
            return new Validated<Ranking<TApplication>>.Invalid(
                [RankingDefects.Found(RankingDefects.NoParts, "parts", source: null, FactValue.Of(0), FactValue.Of(1))]);
        }

        Ranking<TApplication> first = parts[0];
        var defects = new List<Defect>();
        for (int place = 0; place < parts.Count; place++)
        {
            Ranking<TApplication> part = parts[place];
            string at = $"parts[{FixedPoint.Format(place, 0, NumberShape.Plain, Notation.Invariant)}]";
            if (part.Rules != first.Rules || part.Cohort != first.Cohort || part.Places != first.Places)
            {
                defects.Add(RankingDefects.Found(
                    RankingDefects.PartsDiffer, at, first.Rules.Label.Source, FactValue.Of(Made(part)), FactValue.Of(Made(first))));
            }

            if (part.Events.Count > 0)
            {
                defects.Add(RankingDefects.Found(
                    RankingDefects.PartHasEvents, at, first.Rules.Label.Source, FactValue.Of(part.Events.Count), FactValue.Of(0)));
            }
        }

        defects.AddRange(first.Rules.Defects(parts.SelectMany(part => part.Candidates).ToValueList(), places: null));
        return Validated<Ranking<TApplication>>.From(
            defects, () => new(first.Rules, parts.SelectMany(part => part.Contestants).ToArray(), first.Places, first.Cohort, []));
    }

    private static string Made<TApplication>(Ranking<TApplication> part)
        where TApplication : notnull => FormattableString.Invariant(
        $"{part.Rules}, {part.Rules.Grid}, {(part.Places is { } places ? places : "-")}, {part.Cohort?.ToString() ?? "-"}");
}
