using System.Numerics;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>Checks a grid and collects its defects.</summary>
internal sealed class ScoringCheck<TSubject>(FactCatalogue<TSubject> catalogue, ScoringReferences<TSubject> references, string path)
    where TSubject : notnull
{
    private const int MaximumKinds = 1024;

    private readonly string _prefix = path.Length == 0 ? "" : path + ".";
    private readonly List<Defect> _defects = [];
    private readonly List<(string Path, RuleLabel Label)> _labels = [];
    private int _rules;

    public List<Defect> Run(
        RuleLabel label, ValueList<ScoringSection<TSubject>> sections, MaximumPoints maximum, ValueList<ScoreMinimum> minima)
    {
        Labelled($"{_prefix}grid", label);
        if (sections.Count == 0)
        {
            Add(DefectCodes.ScoringEmpty, $"{_prefix}sections", label, FactValue.Of(0), FactValue.Of(1));
        }

        foreach (ScoringSection<TSubject> section in sections)
        {
            Visit(section);
        }

        if (_rules > ScoringGrid<TSubject>.MaximumRules)
        {
            Add(DefectCodes.ScoringTooManyRules, $"{_prefix}sections", label, FactValue.Of(_rules), FactValue.Of(ScoringGrid<TSubject>.MaximumRules));
        }

        foreach (ScoreMinimum minimum in minima)
        {
            Labelled($"{_prefix}minima[{minimum.Label.Code}]", minimum.Label);
        }

        Circular(sections);
        foreach (IGrouping<string, (string Path, RuleLabel Label)> twice in _labels.Repeated(used => used.Label.Code))
        {
            Add(DefectCodes.ScoringDuplicate, twice.First().Path, twice.First().Label, FactValue.Of(twice.Count()), FactValue.Of(1));
        }

        // Sums over rules that are themselves defective would only repeat the same defects.
        if (_defects.Count == 0)
        {
            Largest(label, sections);
        }

        // What may overflow cannot be summed.
        if (_defects.Count == 0)
        {
            KindAssignment[] kinds = [.. Kinds(sections).Select(kind => WithBases(sections, kind))];
            Sums(label, sections, maximum, kinds);
            foreach (ScoreMinimum minimum in minima)
            {
                Reachable(minimum, sections, kinds);
            }
        }

        return _defects;
    }

    private static IEnumerable<KindAssignment> Kinds(ValueList<ScoringSection<TSubject>> sections)
    {
        Fact<TSubject>[] facts =
        [
            .. sections.Select(section => section.Audience)
                .Concat(sections.SelectMany(section => section.Criteria).SelectMany(criterion => criterion.Flatten())
                    .OfType<ScoringRule<TSubject>.OnlyFor>().Select(rule => rule.Audience))
                .OfType<Audience<TSubject>>()
                .Select(audience => audience.Fact)
                .DistinctBy(fact => fact.Code, StringComparer.Ordinal),
        ];
        long kinds = facts.Aggregate(1L, (count, fact) => Math.Min(MaximumKinds + 1, count * OptionsOf(fact)));
        return kinds > MaximumKinds ? [KindAssignment.Any] : Combine(facts);
    }

    private static IEnumerable<KindAssignment> Combine(Fact<TSubject>[] facts)
    {
        IEnumerable<KindAssignment> all = [KindAssignment.Any];
        foreach (Fact<TSubject> fact in facts)
        {
            all = all.SelectMany(some => Enumerable.Range(0, OptionsOf(fact)).Select(i => some.With(fact.Code, i)));
        }

        return all;
    }

    private static int OptionsOf(Fact<TSubject> fact) => fact is Fact<TSubject>.Choice choice ? choice.Options.Count : 2;

    private static long MaximumOver(IEnumerable<KindAssignment> kinds, Func<KindAssignment, ScoreSpan> range) =>
        kinds.Select(kind => range(kind).Maximum).DefaultIfEmpty(0).Max();

    private static ScoreSpan Sum(ValueList<ScoringSection<TSubject>> sections, KindAssignment kind)
    {
        ScoreSpan sum = ScoreSpan.Zero;
        foreach (ScoringSection<TSubject> section in sections)
        {
            sum += section.RangeFor(kind);
        }

        return sum;
    }

    private void Visit(ScoringSection<TSubject> section)
    {
        string at = $"{_prefix}sections[{section.Label.Code}]";
        Labelled(at, section.Label);
        if (section.Criteria.Count == 0)
        {
            Add(DefectCodes.ScoringEmpty, at, section.Label, FactValue.Of(0), FactValue.Of(1));
        }

        if (section.Audience is { } audience)
        {
            Offered(at, section.Label, audience.Fact);
            _defects.AddRange(audience.Defects(at, section.Label));
        }

        foreach (ScoringRule<TSubject> criterion in section.Criteria)
        {
            Visit(criterion, level: 1);
        }
    }

    private void Visit(ScoringRule<TSubject> rule, int level)
    {
        string at = $"{_prefix}rules[{rule.Label.Code}]";
        _rules++;
        Labelled(at, rule.Label);
        foreach (Fact<TSubject> fact in rule.Facts)
        {
            Offered(at, rule.Label, fact);
        }

        _defects.AddRange(rule.OwnDefects(at));
        if (rule is ScoringRule<TSubject>.PercentageOf percentage)
        {
            foreach (string code in percentage.Of.Where(code => references.Find(code) is null))
            {
                Add(DefectCodes.ScoringUnknownBase, at, rule.Label, FactValue.Of(code), FactValue.Of(string.Join(", ", references.Codes)));
            }
        }

        if (level > ScoringGrid<TSubject>.DeepestLevel)
        {
            // Deeper levels are not visited: one defect is enough, and recursion stays bounded.
            Add(DefectCodes.ScoringTooDeep, at, rule.Label, FactValue.Of(level), FactValue.Of(ScoringGrid<TSubject>.DeepestLevel));
            return;
        }

        foreach (ScoringRule<TSubject> part in rule.Parts)
        {
            Visit(part, level + 1);
        }
    }

    private void Circular(ValueList<ScoringSection<TSubject>> sections)
    {
        ScoringRule<TSubject>[] criteria = [.. sections.SelectMany(section => section.Criteria)];
        foreach (int place in Enumerable.Range(0, criteria.Length).Except(references.Order))
        {
            ScoringRule<TSubject> criterion = criteria[place];
            string of = string.Join(", ", criterion.Flatten().OfType<ScoringRule<TSubject>.PercentageOf>().SelectMany(rule => rule.Of).Distinct(StringComparer.Ordinal));
            Add(
                DefectCodes.ScoringCircular,
                $"{_prefix}rules[{criterion.Label.Code}]",
                criterion.Label,
                FactValue.Of(criterion.Label.Code),
                FactValue.Of(of));
        }
    }

    /// <summary>
    /// Checks that no score can overflow, whatever the facts: the points of every rule before any cap, all together, must fit.
    /// </summary>
    private void Largest(RuleLabel label, ValueList<ScoringSection<TSubject>> sections)
    {
        ScoringRule<TSubject>[] criteria = [.. sections.SelectMany(section => section.Criteria)];
        var largest = new BigInteger[criteria.Length];
        foreach (int place in references.Order)
        {
            largest[place] = criteria[place].Largest(rule => Sum(references.Bases[rule].Select(criterion => largest[criterion])));
        }

        BigInteger total = Sum(largest);
        if (total >= ScoreSpan.Unbounded)
        {
            Add(DefectCodes.ScoringCouldOverflow, $"{_prefix}sections", label, Written(total), Written(ScoreSpan.Unbounded - 1));
        }

        static BigInteger Sum(IEnumerable<BigInteger> some) => some.Aggregate(BigInteger.Zero, (sum, each) => sum + each);

        // A chain of percentages can have hundreds of digits, which nobody reads.
        static FactValue Written(BigInteger hundredths) => FactValue.Of(new LocalizedText(
            FixedPoint.Format(BigInteger.Min(hundredths, Int128.MaxValue), 2, NumberShape.Grouped, Notation.Italian),
            FixedPoint.Format(BigInteger.Min(hundredths, Int128.MaxValue), 2, NumberShape.Grouped, Notation.Invariant)));
    }

    /// <summary>
    /// Returns the kind with what the base of each percentage can come to for it: a percentage awards no more than its base allows,
    /// whatever its limit.
    /// </summary>
    private KindAssignment WithBases(ValueList<ScoringSection<TSubject>> sections, KindAssignment kind)
    {
        (ScoringSection<TSubject> Section, ScoringRule<TSubject> Rule)[] criteria =
            [.. sections.SelectMany(section => section.Criteria.Select(criterion => (section, criterion)))];
        var ranges = new ScoreSpan[criteria.Length];
        KindAssignment known = kind with
        {
            BaseOf = rule => references.Bases[rule].Aggregate(ScoreSpan.Zero, (sum, criterion) => sum + ranges[criterion]),
        };
        foreach (int place in references.Order)
        {
            ranges[place] = criteria[place].Section.Within(criteria[place].Rule.RangeFor(known), kind);
        }

        return known;
    }

    private void Sums(RuleLabel label, ValueList<ScoringSection<TSubject>> sections, MaximumPoints maximum, KindAssignment[] kinds)
    {
        foreach (ScoringSection<TSubject> section in sections)
        {
            long found = MaximumOver(kinds, section.RangeFor);
            if (found != section.Maximum.Hundredths)
            {
                Add(
                    DefectCodes.ScoringSectionMaximum,
                    $"{_prefix}sections[{section.Label.Code}].most",
                    section.Label,
                    MaximumPoints.From(found).Shown(),
                    section.Maximum.Shown());
            }
        }

        long total = MaximumOver(kinds, kind => Sum(sections, kind));
        if (total != maximum.Hundredths)
        {
            Add(DefectCodes.ScoringTotalMaximum, $"{_prefix}most", label, MaximumPoints.From(total).Shown(), maximum.Shown());
        }
    }

    private void Reachable(ScoreMinimum minimum, ValueList<ScoringSection<TSubject>> sections, KindAssignment[] kinds)
    {
        string at = $"{_prefix}minima[{minimum.Label.Code}]";
        if (minimum.Of is { } code && references.Find(code) is null)
        {
            Add(DefectCodes.ScoringUnknownPart, at, minimum.Label, FactValue.Of(code), FactValue.Of(string.Join(", ", references.Codes)));
            return;
        }

        ScoringSection<TSubject>? section = sections.FirstOrDefault(section =>
            section.Label.Code == minimum.Of || section.Criteria.Any(criterion => criterion.Label.Code == minimum.Of));
        foreach (KindAssignment kind in kinds)
        {
            if (section?.Audience is { } audience && kind.TryGet(audience.Fact.Code, out long place) && !audience.Accepts(place))
            {
                continue;
            }

            ScoreSpan range = section is null ? Sum(sections, kind)
                : section.Label.Code == minimum.Of ? section.RangeFor(kind)
                : section.Criteria.First(criterion => criterion.Label.Code == minimum.Of).RangeFor(kind);
            if (range.Maximum < minimum.Minimum.Hundredths)
            {
                Add(DefectCodes.ScoringUnreachable, at, minimum.Label, FactValue.Of(minimum.Minimum), MaximumPoints.From(range.Maximum).Shown());
                return;
            }
        }
    }

    private void Labelled(string at, RuleLabel label)
    {
        _labels.Add((at, label));
        if (!label.HasSource)
        {
            Add(DefectCodes.ScoringNoSource, at, label, FactValue.Of(label.Title), FactValue.Of(new LocalizedText("una fonte", "source")));
        }
    }

    private void Offered(string at, RuleLabel label, Fact<TSubject> fact)
    {
        if (catalogue.Find(fact.Code) is not { } offered)
        {
            Add(DefectCodes.ScoringFactNotOffered, at, label, FactValue.Of(fact.Code), FactValue.Of(catalogue.ToString()));
        }
        else if (!offered.Equals(fact))
        {
            Add(DefectCodes.ScoringOtherFact, at, label, FactValue.Of(fact.Title), FactValue.Of(offered.Title));
        }
    }

    private void Add(DefectCode code, string at, RuleLabel label, FactValue value, FactValue limit) =>
        _defects.Add(DefectCodes.ScoringFound(code, at, label, value, limit));
}
