namespace Conciliazione.Serialization;

/// <summary>How large a document may be; anything above is refused before it is read. Italian term: limiti del documento.</summary>
/// <remarks>Every maximum is inclusive. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DocumentLimits
{
    /// <summary>The deepest nesting that any limits may allow.</summary>
    public const int DeepestNesting = 1_000;

    /// <summary>Initializes new limits.</summary>
    /// <param name="bytes">The most bytes of UTF-8; at least 1.</param>
    /// <param name="depth">The deepest nesting of objects and arrays; from 1 to <see cref="DeepestNesting"/>, both inclusive.</param>
    /// <param name="textBytes">The most bytes of one text or name as it is written; at least 1.</param>
    /// <param name="values">The most values and names in all; at least 1.</param>
    /// <param name="defects">The most defects that are returned; the last one says how many there are more; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public DocumentLimits(int bytes = 16 * 1024 * 1024, int depth = 64, int textBytes = 1024 * 1024, int values = 4_000_000, int defects = 1_000)
    {
        Bytes = AtLeastOne(bytes, nameof(bytes));
        Depth = AtLeastOne(depth, nameof(depth));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, DeepestNesting);
        TextBytes = AtLeastOne(textBytes, nameof(textBytes));
        Values = AtLeastOne(values, nameof(values));
        Defects = AtLeastOne(defects, nameof(defects));
    }

    /// <summary>
    /// The limits unless others are given: 16 MiB, nesting of 64, texts of 1 MiB, four million values and names, a thousand defects.
    /// </summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>The most bytes of UTF-8.</summary>
    public int Bytes { get; }

    /// <summary>The deepest nesting of objects and arrays.</summary>
    public int Depth { get; }

    /// <summary>The most bytes of one text or name as it is written.</summary>
    public int TextBytes { get; }

    /// <summary>The most values and names in all.</summary>
    public int Values { get; }

    /// <summary>The most defects that are returned.</summary>
    public int Defects { get; }

    private static int AtLeastOne(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
