namespace Conciliazione.Facts;

/// <summary>A fact that is one number a subject.</summary>
internal abstract class NumberColumn(bool[]? unknown) : StoredColumn(unknown)
{
    /// <summary>
    /// Copies the numbers by which the values are compared; unknown ones are marked in <paramref name="unclear"/> and are zero.
    /// </summary>
    public abstract void CopyTo(Rows rows, Span<long> raws, Span<byte> unclear);
}
