namespace Conciliazione.Rankings;

/// <summary>Parts groups of equals by the keys of a chain.</summary>
internal static class TieBreak
{
    /// <summary>The groups that one more key makes of a group, in order; the group itself where the key parts nobody.</summary>
    public static IEnumerable<RankGroup<TApplication>> Once<TApplication>(RankGroup<TApplication> group, ValueList<TieKey<TApplication>> chain)
        where TApplication : notnull
    {
        TieKey<TApplication> key = chain[group.NextKey];
        (Contestant<TApplication> Contestant, KeyValue Value)[] read = [.. group.Members.Select(member => (member, key.Read(member))).OrderBy(pair => pair.Item2, Comparer<KeyValue>.Create(KeyValue.Compare))];
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
                [.. read[start..end].Select(pair => pair.Contestant)],
                group.NextKey + 1,
                end < read.Length ? key : group.Below));
            start = end;
        }

        return groups;
    }

    /// <summary>The groups that the whole chain makes of a group, in order.</summary>
    public static IEnumerable<RankGroup<TApplication>> Whole<TApplication>(RankGroup<TApplication> group, ValueList<TieKey<TApplication>> chain)
        where TApplication : notnull => CanBeParted(group, chain)
        ? Once(group, chain).SelectMany(part => Whole(part, chain))
        : [group];

    public static bool CanBeParted<TApplication>(RankGroup<TApplication> group, ValueList<TieKey<TApplication>> chain)
        where TApplication : notnull => group.Members.Length > 1 && group.Blocked is null && group.NextKey < chain.Count;
}
