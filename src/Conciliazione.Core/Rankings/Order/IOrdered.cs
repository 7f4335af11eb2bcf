using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>What is put in order: entries that have a number at each level, the lower of which comes first.</summary>
internal interface IOrdered
{
    /// <summary>The levels, from the first that separates entries to the last.</summary>
    public ReadOnlySpan<OrderLevel> Levels { get; }

    /// <summary>
    /// The reserve that each entry belongs to, from 1, at its index; 0 for none. Empty if there are no reserves and no cut-off.
    /// </summary>
    public ReadOnlySpan<int> Reserves { get; }

    /// <summary>Reads the numbers of some entries at a level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="which">The indexes of the entries.</param>
    /// <param name="numbers">The span to write to, one number for each; any number where it is unknown.</param>
    /// <param name="unclear">The span to mark those whose number is unknown in; it holds zeros.</param>
    public void Read(int level, ReadOnlySpan<int> which, Span<long> numbers, Span<byte> unclear);

    /// <summary>
    /// Returns the numbers of all entries at a level if they are in 32 bits and each is known: of a key at the indexes of the entries, as a column keeps
    /// them; of points those of the entries that are ranked, in order of their indexes, from zero.
    /// </summary>
    /// <param name="level">The level of the points or of a key.</param>
    /// <param name="numbers">The numbers as the column keeps them.</param>
    /// <param name="scale">What they are.</param>
    /// <param name="highestFirst">Whether the higher of them comes first.</param>
    public bool TryReadAll(int level, out ReadOnlySpan<int> numbers, out ShortScale scale, out bool highestFirst);
}
