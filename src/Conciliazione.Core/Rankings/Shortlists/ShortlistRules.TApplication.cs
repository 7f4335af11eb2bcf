using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Rankings;

/// <summary>
/// The rules for listing those who can answer a request, such as operators for a family: requirements first, then keys, such as who
/// served this user before. Italian term: regole dell'elenco ristretto.
/// </summary>
/// <typeparam name="TApplication">
/// The type of what is known of one of them for the request: the facts of a person and those of the person with the user.
/// </typeparam>
/// <remarks>
/// There are no points and no places: keys read facts, and those whom they leave equal stay tied. The order is made by the engine of
/// rankings. Equality is by content. Immutable, and thread-safe if the caller's functions are.
/// </remarks>
public sealed record ShortlistRules<TApplication>
    where TApplication : notnull
{
    private ShortlistRules(RuleLabel label, RequirementSet<TApplication> requirements, ValueList<TieKey<TApplication>> keys)
    {
        Label = label;
        Requirements = requirements;
        Keys = keys;
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The requirements: whoever does not meet them is not in the list.</summary>
    public RequirementSet<TApplication> Requirements { get; }

    /// <summary>The keys that order those who meet the requirements, in order; may be empty.</summary>
    public ValueList<TieKey<TApplication>> Keys { get; }

    /// <summary>Creates rules, or returns their defects.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="requirements">The requirements; their catalogue offers the facts of the keys too.</param>
    /// <param name="keys">
    /// The keys, in order, that read facts; without places, keys that apply only at the cut-off are passed over. May be empty.
    /// </param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, or <paramref name="label"/> has no source.
    /// </exception>
    public static Validated<ShortlistRules<TApplication>> Create(
        RuleLabel label, RequirementSet<TApplication> requirements, ValueList<TieKey<TApplication>> keys)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.Null(requirements);
        Guard.Against.Null(keys);
        List<Defect> defects = [.. keys.SelectMany(key => DefectsOf(key, requirements.Catalogue))];
        defects.AddRange(keys.Repeated(key => key.Label.Code).Select(twice => DefectCodes.RankingFound(
            DefectCodes.RankingDuplicate, $"keys[{twice.Key}]", twice.First().Label.Source, FactValue.Of(twice.Count()), FactValue.Of(1))));
        return Validated<ShortlistRules<TApplication>>.From(defects, () => new(label, requirements, keys));
    }

    /// <summary>
    /// Returns the same rules for a request that needs something more, or the defects of the need. If one of several things is enough, the need is
    /// a <see cref="Requirement{TSubject}.AnyOf"/>; if all are needed, an <see cref="Requirement{TSubject}.AllOf"/>.
    /// </summary>
    /// <param name="need">What the request needs, beyond the requirements; its source is the request.</param>
    /// <param name="facts">The facts that the need reads and the catalogue of the requirements does not offer; none when omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="need"/> is <see langword="null"/>.</exception>
    public Validated<ShortlistRules<TApplication>> Asking(Requirement<TApplication> need, ValueList<Fact<TApplication>>? facts = null)
    {
        Guard.Against.Null(need);
        RuleLabel request = new($"{Label.Code}-REQUEST", Label.Title, Label.Source, Label.Provenance);
        Requirement<TApplication> root = Requirements.Root is Requirement<TApplication>.AllOf asked && asked.Label.Code == request.Code
            ? Requirement.AllOf(request, [.. asked.Parts, need])
            : Requirement.AllOf(request, Requirements.Root, need);
        return FactCatalogue<TApplication>.Create(Requirements.Catalogue.Facts.Concat(facts ?? []).Distinct().ToValueList())
            .Bind(catalogue => RequirementSet<TApplication>.Create(Requirements.Version, catalogue, root))
            .Bind(requirements => Create(Label, requirements, Keys));
    }

    /// <summary>
    /// Lists those who meet the requirements, in the order of the keys, and apart those who might and those who do not.
    /// </summary>
    /// <param name="candidates">The candidates, in any order, which does not matter.</param>
    /// <returns>The list, or the defects of the input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="candidates"/> is <see langword="null"/>.</exception>
    public Validated<Shortlist> List(ValueList<Candidate<TApplication>> candidates)
    {
        Guard.Against.Null(candidates);
        return Validated<Shortlist>.From(
            [
                .. candidates.Repeated(candidate => candidate.Reference).Select(same => DefectCodes.RankingFound(
                    DefectCodes.RankingSameReference, $"candidates[{same.Key}]", Label.Source, FactValue.Of(same.Count()), FactValue.Of(1))),
                .. candidates.SelectMany(MomentDefects),
            ],
            () => Make([.. candidates.OrderBy(candidate => candidate.Reference, StringComparer.Ordinal)]));
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;

    private static IEnumerable<Defect> DefectsOf(TieKey<TApplication> key, FactCatalogue<TApplication> catalogue)
    {
        string at = $"keys[{key.Label.Code}]";
        LegalSource source = key.Label.Source;
        if (!key.Label.HasSource)
        {
            yield return DefectCodes.RankingFound(
                DefectCodes.RankingNoSource, at, source, FactValue.Of(key.Label.Title), FactValue.Of(new LocalizedText("una fonte", "source")));
        }

        if (key.Fact is not { } fact)
        {
            yield return DefectCodes.RankingFound(
                DefectCodes.RankingShortlistKey, at, source, FactValue.Of(key.Label.Code), FactValue.Of(new LocalizedText("un dato", "a fact")));
        }
        else if (catalogue.Find(fact.Code) is not { } offered)
        {
            yield return DefectCodes.RankingFound(
                DefectCodes.RankingFactNotOffered, at, source, FactValue.Of(fact.Code), FactValue.Of(catalogue.ToString()));
        }
        else if (!offered.Equals(fact))
        {
            yield return DefectCodes.RankingFound(DefectCodes.RankingOtherFact, at, source, FactValue.Of(fact.Title), FactValue.Of(offered.Title));
        }
    }

    /// <summary>Returns the defects of the moments of a candidate that are beyond the calendar.</summary>
    private IEnumerable<Defect> MomentDefects(Candidate<TApplication> candidate)
    {
        foreach (Fact<TApplication>.Moment fact in Requirements.Catalogue.Facts.OfType<Fact<TApplication>.Moment>())
        {
            if (fact.Read(candidate.Application, candidate.Days).TryGet(out Instant moment)
                && ItalianTime.Check(moment, $"candidates[{candidate.Reference}].facts[{fact.Code}]") is { } defect)
            {
                yield return defect;
            }
        }
    }

    private Shortlist Make(Candidate<TApplication>[] sorted)
    {
        EligibilityReport[] reports = Array.ConvertAll(sorted, candidate => Requirements.Explain(candidate.Application, candidate.Days));
        bool[] isListed = [.. sorted.Select((candidate, i) => candidate.State is CandidateState.Competing && reports[i].Verdict == Verdict.Met)];
        int[] order = [.. Enumerable.Range(0, sorted.Length).Where(i => isListed[i])];
        int[] positions = new int[order.Length];
        var gaps = new Gap[order.Length];
        Ordering<ShortlistOrder<TApplication>>.Run(new(Keys, sorted), order, positions, gaps, walk: null);
        ShortlistEntry[] entries =
        [
            .. order.Select((which, i) => new ShortlistEntry(
                sorted[which].Reference, sorted[which].State, reports[which], positions[i], SeparationOf(sorted[which], gaps[i]), WouldDecide(i))),
        ];
        ILookup<bool, ShortlistEntry> others = Enumerable.Range(0, sorted.Length).Where(i => !isListed[i])
            .Select(i => new ShortlistEntry(sorted[i].Reference, sorted[i].State, reports[i], position: null, Separation.Nothing, wouldDecide: null))
            .ToLookup(entry => entry.State is CandidateState.Competing && entry.Report.Verdict == Verdict.Unclear);
        return new(Label, entries.ToValueList(), others[true].ToValueList(), others[false].ToValueList());

        LocalizedText? WouldDecide(int place)
        {
            int[] tie = [.. Enumerable.Range(0, order.Length).Where(other => positions[other] == positions[place])];
            if (tie.Length == 1)
            {
                return null;
            }

            return gaps[tie[0]].Level < OrderLevel.FirstKey || Keys[gaps[tie[0]].Level - OrderLevel.FirstKey] is not { Fact: { } fact } key
                ? Left
                : RankingText.Blocked(key.Label, fact.AsMissing(), tie
                    .Select(other => sorted[order[other]])
                    .Where(each => !fact.Show(each.Application, each.Days).IsKnown)
                    .Select(each => each.Reference));
        }
    }

    private static LocalizedText Left { get; } = new("decide un criterio in più o chi riceve l'elenco", "a further key, or whoever gets the list, must decide");

    private Separation SeparationOf(Candidate<TApplication> above, Gap gap)
    {
        if (gap.IsTie || gap == Gap.End)
        {
            return gap.IsTie ? new Separation.Tied() : Separation.Nothing;
        }

        TieKey<TApplication> key = Keys[gap.Level - OrderLevel.FirstKey];
        FactValue own = key.Fact!.Show(above.Application, above.Days).TryGet(out FactValue? shown) ? shown : RankingText.Unknown;
        return new Separation.Key(key.Label, own, key.Fact is Fact<TApplication>.Age);
    }
}
