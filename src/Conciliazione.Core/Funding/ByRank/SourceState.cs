namespace Conciliazione.Funding;

/// <summary>
/// The units that each source holds for the next claim: zero if it has ended, unknown if the orders of a tie were not listed.
/// </summary>
internal sealed class SourceState(long[] units) : IEquatable<SourceState>
{
    private const long Unknown = -1;

    public long this[int source] => units[source];

    /// <summary>Returns the open sources that hold, or may hold, at least one unit.</summary>
    public int[] Usable(int[] open) => Array.FindAll(open, source => units[source] != 0);

    public bool IsKnown(int source) => units[source] != Unknown;

    public bool AreKnown(int[] sources) => Array.TrueForAll(sources, IsKnown);

    public long Sum(int[] sources)
    {
        long sum = 0;
        foreach (int source in sources)
        {
            sum += units[source];
        }

        return sum;
    }

    public SourceState Less(long[] draws) => new([.. units.Zip(draws, (held, drawn) => held - drawn)]);

    public SourceState Ending(int[] sources) => With(sources, 0);

    public SourceState Hiding(int[] sources) => With(sources, Unknown);

    public bool Equals(SourceState? other) => other is not null && units.AsSpan().SequenceEqual(other.Units);

    public override bool Equals(object? obj) => Equals(obj as SourceState);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        Array.ForEach(units, hash.Add);
        return hash.ToHashCode();
    }

    private ReadOnlySpan<long> Units => units;

    private SourceState With(int[] sources, long held)
    {
        long[] changed = [.. units];
        Array.ForEach(sources, source => changed[source] = held);
        return new(changed);
    }
}
