using System.Runtime.InteropServices;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>
/// The order in which requests are decided: window, priority class, heavier care load, arrival, protocol number.
/// </summary>
/// <remarks>Each protocol number belongs to a single request, so no two keys are equal.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct QueueKey : IComparable<QueueKey>, IEquatable<QueueKey>
{
    private readonly int _window;
    private readonly long _rank;
    private readonly Instant _arrived;
    private readonly long _protocol;

    public QueueKey(int window, VoucherRequest request, int index)
    {
        // Neither is negative: lower class first, then heavier load.
        _window = window;
        _rank = ((long)request.PriorityClass << 32) | (uint)(int.MaxValue - request.CareLoad);
        _arrived = request.Arrived;
        _protocol = request.Protocol.Key;
        Index = index;
    }

    private QueueKey(int window) => _window = window;

    /// <summary>A key before all those of requests.</summary>
    public static QueueKey BeforeAll { get; } = new(window: -1);

    /// <summary>A key after all those of requests.</summary>
    public static QueueKey AfterAll { get; } = new(window: int.MaxValue);

    /// <summary>The index of the row.</summary>
    public int Index { get; }

    public static bool operator ==(QueueKey left, QueueKey right) => left.Equals(right);

    public static bool operator !=(QueueKey left, QueueKey right) => !left.Equals(right);

    public static bool operator <(QueueKey left, QueueKey right) => left.CompareTo(right) < 0;

    public static bool operator >(QueueKey left, QueueKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(QueueKey left, QueueKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(QueueKey left, QueueKey right) => left.CompareTo(right) >= 0;

    public int CompareTo(QueueKey other)
    {
        if (_window != other._window)
        {
            return _window.CompareTo(other._window);
        }

        if (_rank != other._rank)
        {
            return _rank.CompareTo(other._rank);
        }

        int arrived = _arrived.CompareTo(other._arrived);
        return arrived != 0 ? arrived : _protocol.CompareTo(other._protocol);
    }

    public bool Equals(QueueKey other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is QueueKey other && Equals(other);

    public override int GetHashCode() => _protocol.GetHashCode();
}
