namespace Conciliazione.Rivals;

/// <summary>
/// What the contenders of one size are given: batches of that size, at least 64,000 requests in all, of which contenders in this process
/// take one after the other, so that no processor learns the jumps of a single small batch by heart. Databases hold the first batch.
/// </summary>
internal sealed class DataSet
{
    /// <param name="size">How many requests one run orders.</param>
    /// <param name="pool">How many requests there are at least, in all batches.</param>
    public DataSet(int size, int pool)
    {
        Size = size;
        Batches = Math.Max(1, pool / size);
        Columns = Columns.Draw(Batches * size);
        Objects = Columns.ToObjects();
        Shuffled = [.. Objects];
        var shuffle = new Random(2398);
        for (int batch = 0; batch < Batches; batch++)
        {
            shuffle.Shuffle(Shuffled.AsSpan(batch * size, size));
        }
    }

    /// <summary>How many requests one run orders.</summary>
    public int Size { get; }

    public int Batches { get; }

    public Columns Columns { get; }

    /// <summary>The requests in the order in which they lie in memory.</summary>
    public Request[] Objects { get; }

    /// <summary>The same objects, each batch shuffled.</summary>
    public Request[] Shuffled { get; }
}
