namespace Conciliazione.Rankings;

/// <summary>Separates groups of equal contestants by the keys of a chain.</summary>
internal sealed class TieBreak<TApplication>(ValueList<TieKey<TApplication>> chain, Contestant<TApplication>[] contestants)
    where TApplication : notnull
{
    /// <summary>
    /// Returns the groups into which one more key separates a group, in order; the group itself if the key separates none.
    /// </summary>
    public IEnumerable<RankGroup<TApplication>> Once(RankGroup<TApplication> group)
    {
        TieKey<TApplication> key = chain[group.NextKey];
        (int Member, KeyValue Value)[] read =
        [
            .. group.Members.Select(i => (Member: i, Value: key.Read(contestants[i])))
                .OrderBy(pair => pair.Value, Comparer<KeyValue>.Create(KeyValue.Compare)),
        ];
        if (key.WhenUnknown == WhenUnknown.StaysTied && !Array.TrueForAll(read, pair => pair.Value.IsKnown))
        {
            return [group.BlockedBy(key)];
        }

        var groups = new List<RankGroup<TApplication>>();
        for (int start = 0; start < read.Length;)
        {
            int end = start + 1;
            while (end < read.Length && read[end].Value == read[start].Value)
            {
                end++;
            }

            groups.Add(new(
                group.Category,
                group.Points,
                [.. read[start..end].Select(pair => pair.Member)],
                group.NextKey + 1,
                end < read.Length ? key : group.Below));
            start = end;
        }

        return groups;
    }

    /// <summary>
    /// Returns the groups into which the keys that apply to every tie separate a group, in order, as far as the next key that applies
    /// only to the cut-off.
    /// </summary>
    public IEnumerable<RankGroup<TApplication>> ToCutOffKey(RankGroup<TApplication> group) => IsOpen(group) && !chain[group.NextKey].IsOnlyAtCutOff
        ? Once(group).SelectMany(ToCutOffKey)
        : [group];

    /// <summary>
    /// Returns the groups into which the rest of the chain separates a group that is not on the cut-off, in order: no part of it is,
    /// so keys that apply only there are passed over.
    /// </summary>
    public IEnumerable<RankGroup<TApplication>> OffCutOff(RankGroup<TApplication> group) => !IsOpen(group) ? [group]
        : chain[group.NextKey].IsOnlyAtCutOff ? OffCutOff(group.Past())
        : Once(group).SelectMany(OffCutOff);

    /// <summary>Determines whether a further key can be tried on a group.</summary>
    public bool IsOpen(RankGroup<TApplication> group) => group.Members.Length > 1 && group.Blocked is null && group.NextKey < chain.Count;
}
