using System.Buffers;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>The dated lists of some subjects as they are read, one after another, into the caller's buffers while they suffice.</summary>
/// <param name="ends">A buffer with one number for each subject.</param>
/// <param name="undated">Another one.</param>
/// <param name="days">A buffer for the days of all items.</param>
/// <param name="belong">A buffer of the same length for whether each of them belongs to its list.</param>
internal ref struct DatedItems(Span<int> ends, Span<int> undated, Span<int> days, Span<bool> belong)
{
    private readonly Span<int> _ends = ends;
    private readonly Span<int> _undated = undated;
    private Span<int> _days = days;
    private Span<bool> _belong = belong;
    private int[] _rentedDays = [];
    private bool[] _rentedBelong = [];
    private int _count;
    private int _subjects;
    private int _without;

    /// <summary>Whether some item may not belong to its list; until then nothing is written of whether items do.</summary>
    private bool _isDoubtful;

    /// <summary>Returns the list of a subject.</summary>
    public readonly DatedRow this[int subject]
    {
        get
        {
            Range own = (subject == 0 ? 0 : _ends[subject - 1]).._ends[subject];
            return new(_days[own], _isDoubtful ? _belong[own] : [], _undated[subject]);
        }
    }

    /// <summary>Adds items that certainly belong to the list that is being read.</summary>
    /// <param name="days">The day of each item.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ReadOnlySpan<LocalDate> days)
    {
        if (_count + days.Length > _days.Length)
        {
            Grow(days.Length);
        }

        Span<int> keys = _days[_count..];
        for (int i = 0; i < days.Length; i++)
        {
            keys[i] = (int)IsoDay.Key(days[i]);
        }

        if (_isDoubtful)
        {
            _belong.Slice(_count, days.Length).Fill(true);
        }

        _count += days.Length;
    }

    /// <summary>Adds an item to the list that is being read.</summary>
    /// <param name="day">The day of the item.</param>
    /// <param name="belongs">Whether it certainly belongs to the list.</param>
    public void Add(LocalDate day, bool belongs)
    {
        if (_count == _days.Length)
        {
            Grow(1);
        }

        if (!belongs && !_isDoubtful)
        {
            _belong[.._count].Fill(true);
            _isDoubtful = true;
        }

        if (_isDoubtful)
        {
            _belong[_count] = belongs;
        }

        _days[_count++] = (int)IsoDay.Key(day);
    }

    /// <summary>Adds whole lists that lie side by side.</summary>
    /// <param name="offsets">Where the items of each list begin, and where those of the last end.</param>
    /// <param name="days">The <see cref="IsoDay.Key(LocalDate)"/> of the items of all lists there are.</param>
    /// <param name="undated">The number of items of each list whose day is unknown; empty if there are none.</param>
    public void AddLists(ReadOnlySpan<int> offsets, ReadOnlySpan<int> days, ReadOnlySpan<int> undated)
    {
        days = days[offsets[0]..offsets[^1]];
        if (_count + days.Length > _days.Length)
        {
            Grow(days.Length);
        }

        days.CopyTo(_days[_count..]);
        for (int i = 1; i < offsets.Length; i++)
        {
            _ends[_subjects] = _count + offsets[i] - offsets[0];
            _undated[_subjects++] = undated.IsEmpty ? 0 : undated[i - 1];
        }

        _count += days.Length;
    }

    /// <summary>Adds items whose day is unknown to the list that is being read.</summary>
    public void AddUndated(int number = 1) => _without += number;

    /// <summary>Ends the list that is being read, of the next subject.</summary>
    public void End()
    {
        (_ends[_subjects], _undated[_subjects]) = (_count, _without);
        (_subjects, _without) = (_subjects + 1, 0);
    }

    /// <summary>
    /// Computes the total points of the items of each subject; subjects with relevant information missing are marked in
    /// <paramref name="unclear"/>.
    /// </summary>
    public readonly void Sum(in BirthSteps births, Span<long> points, Span<byte> unclear)
    {
        int[] rented = ArrayPool<int>.Shared.Rent(_count + 1);
        if (_isDoubtful || !births.TryAddUp(_days[.._count], rented))
        {
            for (int subject = 0; subject < points.Length; subject++)
            {
                (points[subject], long maximum) = this[subject].Sum(births);
                unclear[subject] |= maximum == points[subject] ? (byte)0 : (byte)1;
            }
        }
        else
        {
            ReadOnlySpan<int> sums = rented;
            int before = 0;
            for (int subject = 0; subject < points.Length; subject++)
            {
                int sum = sums[_ends[subject]];
                points[subject] = sum - before;
                before = sum;
                unclear[subject] |= _undated[subject] > 0 && births.Maximum > 0 ? (byte)1 : (byte)0;
            }
        }

        ArrayPool<int>.Shared.Return(rented);
    }

    /// <summary>Returns what was rented where the buffers did not suffice.</summary>
    public readonly void Return()
    {
        if (_rentedDays.Length > 0)
        {
            ArrayPool<int>.Shared.Return(_rentedDays);
            ArrayPool<bool>.Shared.Return(_rentedBelong);
        }
    }

    private void Grow(int more)
    {
        int room = 2 * (_count + more);
        int[] moreDays = ArrayPool<int>.Shared.Rent(room);
        bool[] moreBelong = ArrayPool<bool>.Shared.Rent(room);
        _days.CopyTo(moreDays);
        _belong.CopyTo(moreBelong);
        Return();
        (_rentedDays, _rentedBelong) = (moreDays, moreBelong);
        _days = moreDays.AsSpan(0, room);
        _belong = moreBelong.AsSpan(0, room);
    }
}
