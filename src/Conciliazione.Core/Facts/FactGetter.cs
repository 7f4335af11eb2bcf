using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>How a fact is got from its subject: directly, or with the days when it depends on them.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct FactGetter<TSubject, T> : IEquatable<FactGetter<TSubject, T>>
    where TSubject : notnull
    where T : notnull
{
    private readonly Func<TSubject, Known<T>>? _plain;
    private readonly Func<TSubject, EvaluationDays, Known<T>>? _dated;

    public FactGetter(Func<TSubject, Known<T>> getter)
    {
        ArgumentNullException.ThrowIfNull(getter);
        _plain = getter;
    }

    public FactGetter(Func<TSubject, EvaluationDays, Known<T>> getter)
    {
        ArgumentNullException.ThrowIfNull(getter);
        _dated = getter;
    }

    /// <summary>How the fact is got where the days do not count; nothing otherwise.</summary>
    public Func<TSubject, Known<T>>? Plain => _plain;

    public Known<T> Read(TSubject subject, EvaluationDays days) =>
        _plain is { } plain ? plain(subject) : _dated!(subject, days);

    /// <summary>The same fact of something that the subject is a part of.</summary>
    public FactGetter<TWhole, T> Through<TWhole>(Func<TWhole, TSubject> part)
        where TWhole : notnull
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(new PartGetter<TWhole, TSubject, T>(this, part).Read);
    }

    public bool Equals(FactGetter<TSubject, T> other) => Same(_plain, other._plain) && Same(_dated, other._dated);

    public override bool Equals(object? obj) => obj is FactGetter<TSubject, T> other && Equals(other);

    // Equal getters belong to facts with the same code, which the fact's own hash holds already.
    public override int GetHashCode() => _plain is null ? 1 : 0;

    /// <summary>
    /// Delegates over the fields of a sheet, or over a part of a whole, are compared by what they read, as each fact has its
    /// own; all others as the framework compares them, by method and target.
    /// </summary>
    private static bool Same(Delegate? left, Delegate? right) =>
        Equals(left, right) || (left?.Target is IByContent target && target.Equals(right?.Target));
}
