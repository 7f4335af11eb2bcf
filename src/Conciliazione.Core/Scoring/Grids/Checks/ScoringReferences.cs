namespace Conciliazione.Scoring;

/// <summary>Resolves the codes of a grid to criteria, and the order in which percentages depend on criteria.</summary>
internal sealed class ScoringReferences<TSubject>
    where TSubject : notnull
{
    private readonly Dictionary<string, int[]> _byCode = new(StringComparer.Ordinal);
    private readonly int[][] _waitsFor;

    public ScoringReferences(ValueList<ScoringSection<TSubject>> sections)
    {
        ScoringRule<TSubject>[] criteria = [.. sections.SelectMany(section => section.Criteria)];
        int first = 0;
        foreach (ScoringSection<TSubject> section in sections)
        {
            int from = first;
            _byCode.TryAdd(section.Label.Code, [.. Enumerable.Range(from, section.Criteria.Count)]);
            for (int i = 0; i < section.Criteria.Count; i++)
            {
                _byCode.TryAdd(section.Criteria[i].Label.Code, [from + i]);
            }

            first += section.Criteria.Count;
        }

        _waitsFor = new int[criteria.Length][];
        for (int i = 0; i < criteria.Length; i++)
        {
            var waits = new SortedSet<int>();
            foreach (ScoringRule<TSubject>.PercentageOf percentage in criteria[i].Flatten().OfType<ScoringRule<TSubject>.PercentageOf>())
            {
                int[] of = [.. percentage.Of.SelectMany(code => Find(code) ?? []).Distinct().Order()];
                Bases.TryAdd(percentage.Label.Code, of);
                waits.UnionWith(of);
            }

            _waitsFor[i] = [.. waits];
        }

        Order = Sorted();
    }

    /// <summary>The criteria whose points are the base of each percentage, by the code of its rule.</summary>
    public Dictionary<string, int[]> Bases { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The criteria ordered so that each follows those it depends on; criteria that depend on themselves are omitted.
    /// </summary>
    public int[] Order { get; }

    /// <summary>The codes of criteria and sections.</summary>
    public IEnumerable<string> Codes => _byCode.Keys;

    /// <summary>Returns the criteria that a code refers to, or <see langword="null"/> if the grid has no such code.</summary>
    public int[]? Find(string code) => _byCode.GetValueOrDefault(code);

    private int[] Sorted()
    {
        var done = new List<int>();
        bool moved = true;
        while (moved)
        {
            moved = false;
            for (int i = 0; i < _waitsFor.Length; i++)
            {
                if (!done.Contains(i) && Array.TrueForAll(_waitsFor[i], done.Contains))
                {
                    done.Add(i);
                    moved = true;
                }
            }
        }

        return [.. done];
    }
}
