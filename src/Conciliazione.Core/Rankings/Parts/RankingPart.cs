using System.Buffers;
using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>
/// A part of a ranking that travels without the applications: references and the numbers by which candidates are put in order.
/// Italian term: parte di una graduatoria.
/// </summary>
/// <typeparam name="TApplication">The type of the application.</typeparam>
/// <remarks>
/// <para>Parts made anywhere merge into exactly the order, the places and the ties of the whole ranking. A part can be cut to its
/// first candidates: what is merged with it is then cut as well, where candidates that were left out could have come.</para>
/// <para>It holds who is ranked, and of those who are not only whether somebody's score is unknown. Equality is by content: rules,
/// places, bounds of the cohort, candidates. Immutable and thread-safe.</para>
/// </remarks>
public sealed record RankingPart<TApplication>
    where TApplication : notnull
{
    /// <param name="rules">The rules.</param>
    /// <param name="places">The number of places in the whole ranking.</param>
    /// <param name="cohort">The bounds of the cohort.</param>
    /// <param name="isProvisional">Whether somebody's score is unknown.</param>
    /// <param name="numbers">The candidates.</param>
    /// <param name="leftOut">The number of candidates cut off, of each reserve; at index 0 those of none.</param>
    internal RankingPart(
        RankingRules<TApplication> rules,
        int? places,
        CohortBounds? cohort,
        bool isProvisional,
        PartNumbers<TApplication> numbers,
        ValueList<long> leftOut)
    {
        Rules = rules;
        Places = places;
        Cohort = cohort;
        IsProvisional = isProvisional;
        LeftOut = leftOut;
        Numbers = numbers;
        Entries = EntriesOf();
    }

    /// <summary>The rules of the ranking.</summary>
    public RankingRules<TApplication> Rules { get; }

    /// <summary>The number of places in the whole ranking; <see langword="null"/> if only the order matters.</summary>
    public int? Places { get; }

    /// <summary>The bounds of the whole cohort if points depend on it; otherwise <see langword="null"/>.</summary>
    public CohortBounds? Cohort { get; }

    /// <summary>Whether the score of some candidate of the part is not yet known, so that it may still enter the ranking anywhere.</summary>
    public bool IsProvisional { get; }

    /// <summary>
    /// Whether candidates were cut off: those of the part are then the first of all.
    /// </summary>
    public bool IsCut => LeftOut.Any(number => number > 0);

    /// <summary>The ranked candidates of the part, in order; those tied in the ordinal order of their references.</summary>
    public ValueList<PartEntry> Entries { get; }

    internal PartNumbers<TApplication> Numbers { get; }

    /// <summary>The number of candidates cut off, of each reserve; at index 0 those of none.</summary>
    internal ValueList<long> LeftOut { get; }

    /// <summary>
    /// Returns the first candidates and those that are tied with the last of them, by the keys up to the first that applies only on the
    /// cut-off; the part itself if those are all.
    /// </summary>
    /// <param name="number">The number of candidates; 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1.</exception>
    public RankingPart<TApplication> First(int number)
    {
        Guard.Against.BelowMinimum(number, 1);
        (int[] order, Gap[] gaps) = ToCut();
        return number >= order.Length ? this : CutTo(order, EndOfTie(gaps, number - 1));
    }

    /// <summary>Returns the ranking of the candidates of several parts, the same as if they had been ranked together.</summary>
    /// <param name="parts">
    /// Parts by the same rules, with the same places and bounds of the cohort, and no common references. If some are cut, so is the
    /// result, which holds the first candidates as far as nobody who was left out can stand among them.
    /// </param>
    /// <returns>The ranking, or the defects that prevent the parts from being merged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is <see langword="null"/>.</exception>
    public static Validated<RankingPart<TApplication>> Merge(ValueList<RankingPart<TApplication>> parts)
    {
        Guard.Against.Null(parts);
        return Validated<RankingPart<TApplication>>.From(
            PartsCheck<TApplication>.Run([.. parts.Select(part => new PartsCheck<TApplication>.Part(part.Rules, part.Places, part.Cohort, 0, [.. part.Numbers.References]))]),
            () => Together(parts));
    }

    /// <summary>Reads a part that was written by <see cref="WriteTo"/>.</summary>
    /// <param name="rules">The rules by which it was made.</param>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The part, or the defect of the bytes: another form, other rules, damage, or contents that cannot be.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public static Validated<RankingPart<TApplication>> Read(RankingRules<TApplication> rules, ReadOnlySpan<byte> bytes) =>
        PartBytes<TApplication>.Read(Guard.Against.Null(rules), bytes);

    /// <summary>
    /// Writes the part as bytes: the rules by their codes, the references and the numbers, as few bytes each as the highest needs, and a
    /// checksum. There are no facts besides those that the tie chain reads.
    /// </summary>
    /// <param name="destination">Where to write the bytes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is <see langword="null"/>.</exception>
    public void WriteTo(IBufferWriter<byte> destination)
    {
        Guard.Against.Null(destination);
        destination.Write(PartBytes<TApplication>.Write(this));
    }

    /// <summary>Determines whether two parts are equal: rules, places, bounds of the cohort and candidates.</summary>
    /// <param name="other">The other part.</param>
    public bool Equals(RankingPart<TApplication>? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Rules == other.Rules && Places == other.Places && Cohort == other.Cohort && IsProvisional == other.IsProvisional
                && LeftOut == other.LeftOut && Numbers.HaveContentOf(other.Numbers)));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rules.Label, Places, Entries);

    /// <summary>Returns the rules and the number of candidates.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rules}: {Entries.Count}");

    private static RankingPart<TApplication> Together(ValueList<RankingPart<TApplication>> parts)
    {
        RankingPart<TApplication> one = parts[0];
        var all = new RankingPart<TApplication>(
            one.Rules,
            one.Places,
            one.Cohort,
            parts.Any(part => part.IsProvisional),
            PartNumbers<TApplication>.Of(one.Rules, [.. parts.Select(part => part.Numbers)]),
            [.. one.LeftOut.Select((_, own) => parts.Sum(part => part.LeftOut[own]))]);
        HashSet<string?> lasts = [.. parts.Where(part => part.IsCut).Select(part => part.Last)];
        if (lasts.Count == 0)
        {
            return all;
        }

        // Whoever was left out of a part stands behind the last of that part. Only where a fact is missing they may still be tied.
        (int[] order, Gap[] gaps) = all.ToCut();
        int first = lasts.Contains(null) ? 0 : Array.FindIndex(order, which => lasts.Contains(all.Numbers.References[which]));
        int start = first;
        while (start > 0 && gaps[start - 1].IsTie)
        {
            start--;
        }

        return all.CutTo(order, lasts.Contains(null) || gaps[start] is { IsTie: true, Level: >= 0 } ? start : EndOfTie(gaps, first));
    }

    private static int EndOfTie(Gap[] gaps, int place)
    {
        while (gaps[place].IsTie)
        {
            place++;
        }

        return place + 1;
    }

    /// <summary>The reference of the last candidate by what a part is cut by; null if there is none.</summary>
    private string? Last => ToCut().Order is [.., int last] ? Numbers.References[last] : null;

    /// <summary>
    /// Puts the candidates in order by what a part is cut by: the levels before the first that applies only on the cut-off, which cannot
    /// be known without the others.
    /// </summary>
    private (int[] Order, Gap[] Gaps) ToCut()
    {
        int levels = Array.FindIndex([.. Rules.Levels], level => level.IsOnlyAtCutOff);
        return OrderOf(Numbers.With(levels < 0 ? Rules.Levels.Count : levels), walk: null);
    }

    private static (int[] Order, Gap[] Gaps) OrderOf(PartNumbers<TApplication> numbers, PlaceWalk? walk)
    {
        int[] order = [.. Enumerable.Range(0, numbers.Count)];
        var gaps = new Gap[order.Length];
        Ordering<PartNumbers<TApplication>>.Run(numbers, order, positions: [], gaps, walk);
        return (order, gaps);
    }

    private RankingPart<TApplication> CutTo(int[] order, int count)
    {
        long[] leftOut = [.. LeftOut];
        foreach (int which in order[count..])
        {
            leftOut[Numbers.Reserves[which]]++;
        }

        return new(Rules, Places, Cohort, IsProvisional, Numbers.At([.. order[..count].Order()]), [.. leftOut]);
    }

    private ValueList<PartEntry> EntriesOf()
    {
        int[] all = [.. Enumerable.Range(0, Numbers.Count)];
        var outside = new RankedOutside([], [.. LeftOut.Skip(1)]);
        (int[] order, Gap[] gaps) = OrderOf(Numbers, Rules.Walk(Places, all, Numbers.Reserves, outside));
        PlaceWalk? walk = Rules.Walk(Places, all, Numbers.Reserves, outside);
        var entries = new List<PartEntry>(order.Length);
        for (int start = 0; start < order.Length; start = entries.Count)
        {
            int[] tied = order[start..EndOfTie(gaps, start)];
            PlaceOutcome[] outcomes = walk?.Take(Array.ConvertAll(tied, which => Numbers.Reserves[which])) ?? Array.ConvertAll(tied, _ => PlaceOutcome.Open);
            for (int i = 0; i < tied.Length; i++)
            {
                entries.Add(new(
                    Numbers.References[tied[i]],
                    start + 1,
                    Numbers.PointsOf(tied[i]),
                    Rules.StatusOf(outcomes[i], Numbers.Reserves[tied[i]], Places is not null, gaps[start].Level, key => tied
                        .Where(which => !Numbers.IsKnown(key + OrderLevel.FirstKey, which)).Select(which => Numbers.References[which]))));
            }
        }

        return entries.ToValueList();
    }
}
