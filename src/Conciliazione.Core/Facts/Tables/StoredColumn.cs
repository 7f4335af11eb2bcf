namespace Conciliazione.Facts;

/// <summary>The values of one fact, a row each, and which of them are unknown.</summary>
internal abstract class StoredColumn(bool[]? unknown)
{
    /// <summary>The rows whose value is unknown; null if none is.</summary>
    protected bool[]? Unknown { get; } = unknown;

    public bool IsKnown(int row) => Unknown is null || !Unknown[row];

    /// <summary>Returns the value of a row that is known, as a sheet holds it.</summary>
    public abstract FactValue Show(int row);

    /// <summary>Marks the rows whose value is unknown.</summary>
    protected void Mark(Rows rows, Span<byte> unclear)
    {
        for (int i = 0; Unknown is not null && i < rows.Count; i++)
        {
            unclear[i] |= Unknown[rows[i]] ? (byte)1 : (byte)0;
        }
    }
}
