using System.Buffers;

namespace Conciliazione.Scoring;

/// <summary>
/// The buffers that scoring needs besides its result: rows of points, and columns of the facts that several rules read.
/// </summary>
/// <remarks>The buffers are rented at the start and returned at the end, so that scoring allocates nothing per subject.</remarks>
internal sealed class ScoringRoom(int criteria, int sharedFacts) : IDisposable
{
    /// <summary>The number of subjects processed together.</summary>
    public const int Block = 256;

    private readonly long[] _rows = ArrayPool<long>.Shared.Rent((criteria + sharedFacts) * Block);
    private readonly byte[] _unclear = ArrayPool<byte>.Shared.Rent((sharedFacts + 1) * Block);

    public Span<long> RowOf(int criterion) => _rows.AsSpan(criterion * Block, Block);

    public Span<long> FactsOf(int column) => _rows.AsSpan((criteria + column) * Block, Block);

    public Span<byte> UnclearOf(int column) => _unclear.AsSpan(column * Block, Block);

    public void Dispose()
    {
        ArrayPool<long>.Shared.Return(_rows);
        ArrayPool<byte>.Shared.Return(_unclear);
    }
}
