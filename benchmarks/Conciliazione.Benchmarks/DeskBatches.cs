namespace Conciliazione.Benchmarks;

/// <summary>
/// Requests in batches, of which each operation takes the next: nobody scores the same thousand over and over, and a processor
/// that does learns every jump of a hand-written loop by heart.
/// </summary>
internal sealed class DeskBatches
{
    private const int Pool = 64_000;

    private readonly DeskApplication[] _applications;
    private readonly int _size;
    private int _next;

    public DeskBatches(int size)
    {
        _size = size;
        Count = Math.Max(1, Pool / size);
        _applications = DeskData.Of(Count * size);
    }

    /// <summary>How many batches there are.</summary>
    public int Count { get; }

    /// <summary>The next batch; after the last comes the first.</summary>
    public ReadOnlySpan<DeskApplication> Next()
    {
        int start = _next;
        _next = start + _size == _applications.Length ? 0 : start + _size;
        return _applications.AsSpan(start, _size);
    }

    /// <summary>Goes back by one batch, so that it is taken again.</summary>
    public void Back() => _next = _next == 0 ? _applications.Length - _size : _next - _size;
}
