using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>
/// Reads a fact from its subject: always known, possibly unknown, or possibly unknown and dependent on the days.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct FactGetter<TSubject, T> : IEquatable<FactGetter<TSubject, T>>
    where TSubject : notnull
    where T : notnull
{
    private readonly Func<TSubject, T>? _always;
    private readonly Func<TSubject, Known<T>>? _plain;
    private readonly Func<TSubject, EvaluationDays, Known<T>>? _dated;

    public FactGetter(Func<TSubject, T> getter)
    {
        _always = Guard.Against.Null(getter);
    }

    public FactGetter(Func<TSubject, Known<T>> getter)
    {
        _plain = Guard.Against.Null(getter);
    }

    public FactGetter(Func<TSubject, EvaluationDays, Known<T>> getter)
    {
        _dated = Guard.Against.Null(getter);
    }

    /// <summary>The getter if every subject has the fact; null otherwise.</summary>
    public Func<TSubject, T>? Always => _always;

    /// <summary>What the getter reads.</summary>
    public FactOrigin Origin => _dated is not null ? FactOrigin.Days : _plain?.Target is SheetField ? FactOrigin.Field : FactOrigin.Subject;

    /// <summary>The number of wholes through which the getter reads.</summary>
    public int Depth => ((_always?.Target ?? _plain?.Target ?? _dated?.Target) as IByContent)?.Depth ?? 0;

    public Known<T> Read(TSubject subject, EvaluationDays days) =>
        _always is { } always ? always(subject)
        : _plain is { } plain ? plain(subject)
        : _dated!(subject, days);

    /// <summary>
    /// Reads the fact from many subjects as numbers; subjects for which it is unknown are marked in <paramref name="unclear"/>
    /// and get zero. Does not allocate. A fact that is always known is the fastest to read, as no presence is returned with each
    /// value.
    /// </summary>
    public void Read<TRaw, TSlot>(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear)
        where TRaw : struct, IRaw<T>
        where TSlot : struct
    {
        raws = raws[..subjects.Length];
        if (_always is { } always)
        {
            for (int i = 0; i < raws.Length; i++)
            {
                raws[i] = TRaw.Of(always(subjects[i]));
            }

            return;
        }

        Func<TSubject, Known<T>>? plain = _plain;
        for (int i = 0; i < raws.Length; i++)
        {
            bool known = (plain is null ? _dated!(subjects[i], days[i]) : plain(subjects[i])).TryGet(out T? value);
            raws[i] = known ? TRaw.Of(value!) : 0;
            if (!known)
            {
                unclear[i] = 1;
            }
        }
    }

    /// <summary>Returns the loop over many subjects, compiled for one of the slots.</summary>
    public FactLoop<TSubject> Loop<TRaw>(int slot)
        where TRaw : struct, IRaw<T> => (slot & 3) switch
        {
            0 => Loop<TRaw, Slot.A>(slot >> 2),
            1 => Loop<TRaw, Slot.B>(slot >> 2),
            2 => Loop<TRaw, Slot.C>(slot >> 2),
            _ => Loop<TRaw, Slot.D>(slot >> 2),
        };

    /// <summary>Returns the same getter for a whole that contains the subject.</summary>
    public FactGetter<TWhole, T> Through<TWhole>(Func<TWhole, TSubject> part)
        where TWhole : notnull
    {
        Guard.Against.Null(part);
        Fact<TSubject>.RequireRoom(Depth, nameof(part));
        var getter = new PartGetter<TWhole, TSubject, T>(this, part);
        return _always is not null ? new(getter.ReadAlways) : new(getter.Read);
    }

    public bool Equals(FactGetter<TSubject, T> other) =>
        Same(_always, other._always) && Same(_plain, other._plain) && Same(_dated, other._dated);

    public override bool Equals(object? obj) => obj is FactGetter<TSubject, T> other && Equals(other);

    // Equal getters belong to facts with the same code, which the hash of the fact already includes.
    public override int GetHashCode() => _dated is null ? 1 : 0;

    private FactLoop<TSubject> Loop<TRaw, TFirst>(int slot)
        where TRaw : struct, IRaw<T>
        where TFirst : struct => (slot & 3) switch
        {
            0 => new GetterLoop<TSubject, T, TRaw, Slot.Of<TFirst, Slot.A>>(this),
            1 => new GetterLoop<TSubject, T, TRaw, Slot.Of<TFirst, Slot.B>>(this),
            2 => new GetterLoop<TSubject, T, TRaw, Slot.Of<TFirst, Slot.C>>(this),
            _ => new GetterLoop<TSubject, T, TRaw, Slot.Of<TFirst, Slot.D>>(this),
        };

    /// <summary>
    /// Delegates over the fields of a sheet, or over a part of a whole, are compared by what they read, as each fact has its own
    /// instance; all others are compared as the framework does, by method and target.
    /// </summary>
    private static bool Same(Delegate? left, Delegate? right) =>
        Equals(left, right) || (left?.Target is IByContent target && target.Equals(right?.Target));
}
