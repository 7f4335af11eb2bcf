using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>The numbers by which the candidates of a part are put in order, read once, and their references, which rise.</summary>
internal sealed class PartNumbers<TApplication> : IOrdered
    where TApplication : notnull
{
    private readonly RankingRules<TApplication> _rules;
    private readonly int _levels;

    /// <param name="rules">The rules.</param>
    /// <param name="references">The references, in ordinal order.</param>
    /// <param name="reserves">The reserve of each candidate, from 1; 0 for none.</param>
    /// <param name="columns">For each level a number of each candidate; empty for lots, which are drawn from the references.</param>
    /// <param name="unclear">For each level a mark for each candidate whose number is unknown; empty if none is.</param>
    public PartNumbers(RankingRules<TApplication> rules, string[] references, int[] reserves, long[][] columns, byte[][] unclear)
        : this(rules, references, reserves, columns, unclear, rules.Levels.Count)
    {
    }

    private PartNumbers(RankingRules<TApplication> rules, string[] references, int[] reserves, long[][] columns, byte[][] unclear, int levels)
    {
        _rules = rules;
        References = references;
        Reserves = reserves;
        Columns = columns;
        Unclear = unclear;
        _levels = levels;
    }

    public string[] References { get; }

    public long[][] Columns { get; }

    public byte[][] Unclear { get; }

    public ReadOnlySpan<OrderLevel> Levels => _rules.Levels.AsSpan()[.._levels];

    ReadOnlySpan<int> IOrdered.Reserves => Reserves;

    /// <summary>The reserve of each candidate, from 1; 0 for none.</summary>
    public int[] Reserves { get; }

    public int Count => References.Length;

    /// <summary>Reads the numbers of candidates.</summary>
    /// <param name="entrants">The candidates.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="which">The indexes of those that are ranked, in the ordinal order of their references.</param>
    /// <param name="references">Their references.</param>
    public static PartNumbers<TApplication> Of(
        in Entrants<TApplication> entrants, RankingRules<TApplication> rules, ReadOnlySpan<int> which, string[] references)
    {
        int[] reserves = new int[which.Length];
        for (int i = 0; i < which.Length; i++)
        {
            reserves[i] = entrants.Reserves[which[i]];
        }

        long[][] columns = new long[rules.Levels.Count][];
        byte[][] unclear = new byte[rules.Levels.Count][];
        for (int level = 0; level < columns.Length; level++)
        {
            (columns[level], unclear[level]) = ([], []);
            if (!IsDrawn(rules, level))
            {
                byte[] unknown = new byte[which.Length];
                columns[level] = new long[which.Length];
                entrants.Read(level, which, columns[level], unknown);
                unclear[level] = unknown.Contains((byte)1) ? unknown : [];
                for (int i = 0; i < unknown.Length; i++)
                {
                    columns[level][i] = unknown[i] == 0 ? columns[level][i] : 0;
                }
            }
        }

        return new(rules, references, reserves, columns, unclear);
    }

    /// <summary>Returns the candidates of several parts together.</summary>
    public static PartNumbers<TApplication> Of(RankingRules<TApplication> rules, IReadOnlyList<PartNumbers<TApplication>> parts)
    {
        string[] references = [.. parts.SelectMany(part => part.References)];
        int[] order = [.. Enumerable.Range(0, references.Length)];
        Array.Sort([.. references], order, StringComparer.Ordinal);
        long[][] columns = new long[rules.Levels.Count][];
        byte[][] unclear = new byte[rules.Levels.Count][];
        for (int level = 0; level < columns.Length; level++)
        {
            int own = level;
            bool isKnown = parts.All(part => part.Unclear[own].Length == 0);
            columns[level] = [.. parts.SelectMany(part => part.Columns[own])];
            unclear[level] = isKnown ? [] : [.. parts.SelectMany(part => part.Unclear[own].Length == 0 ? new byte[part.Count] : part.Unclear[own])];
        }

        return new PartNumbers<TApplication>(rules, references, [.. parts.SelectMany(part => part.Reserves)], columns, unclear).At(order);
    }

    /// <summary>Determines whether the numbers of a level are drawn.</summary>
    public static bool IsDrawn(RankingRules<TApplication> rules, int level) =>
        level >= OrderLevel.FirstKey && rules.Ties[level - OrderLevel.FirstKey] is TieKey<TApplication>.Lot;

    /// <summary>Returns the same candidates with the first levels alone.</summary>
    public PartNumbers<TApplication> With(int levels) => new(_rules, References, Reserves, Columns, Unclear, levels);

    /// <summary>Returns some of the candidates, in the order of the indexes.</summary>
    public PartNumbers<TApplication> At(int[] which) => new(
        _rules,
        Array.ConvertAll(which, i => References[i]),
        Array.ConvertAll(which, i => Reserves[i]),
        Array.ConvertAll(Columns, column => column.Length == 0 ? column : Array.ConvertAll(which, i => column[i])),
        Array.ConvertAll(Unclear, marks => marks.Length == 0 ? marks : Array.ConvertAll(which, i => marks[i])));

    public bool IsKnown(int level, int which) => Unclear[level].Length == 0 || Unclear[level][which] == 0;

    public bool HaveContentOf(PartNumbers<TApplication> other) => References.AsSpan().SequenceEqual(other.References)
        && Reserves.AsSpan().SequenceEqual(other.Reserves)
        && Columns.Zip(other.Columns, (one, two) => one.AsSpan().SequenceEqual(two)).All(equal => equal)
        && Unclear.Zip(other.Unclear, (one, two) => one.AsSpan().SequenceEqual(two)).All(equal => equal);

    /// <summary>The points of a candidate.</summary>
    public Points PointsOf(int which) => Points.FromHundredths(~Columns[OrderLevel.Points][which]);

    bool IOrdered.TryReadAll(int level, out ReadOnlySpan<int> numbers, out ShortScale scale, out bool highestFirst)
    {
        numbers = default;
        scale = default;
        highestFirst = false;
        return false;
    }

    public void Read(int level, ReadOnlySpan<int> which, Span<long> numbers, Span<byte> unclear)
    {
        if (IsDrawn(_rules, level))
        {
            string[] drawn = new string[which.Length];
            for (int i = 0; i < drawn.Length; i++)
            {
                drawn[i] = References[which[i]];
            }

            ((TieKey<TApplication>.Lot)_rules.Ties[level - OrderLevel.FirstKey]).Draw(drawn, numbers);
            return;
        }

        for (int i = 0; i < which.Length; i++)
        {
            numbers[i] = Columns[level][which[i]];
            unclear[i] = IsKnown(level, which[i]) ? (byte)0 : (byte)1;
        }
    }
}
