using System.Numerics;

namespace Conciliazione.Facts;

/// <summary>
/// A fact that is one number a subject. Numbers that fit are kept in 32 bits, moments as steps of a second or of a thousandth: half the
/// memory is read, and twice as many are compared at once.
/// </summary>
internal sealed class NumberColumn : StoredColumn
{
    // What moments and amounts are whole multiples of: a second and a thousandth of it, in ticks.
    private static ReadOnlySpan<long> Steps => [10_000_000, 10_000, 1];

    private readonly Func<int, FactValue> _show;
    private readonly int[]? _short;
    private readonly long[] _long = [];
    private readonly ShortScale _scale;

    /// <param name="numbers">The numbers; zero where unknown. Kept, and not to be changed.</param>
    /// <param name="unknown">The rows whose number is unknown; null if none is.</param>
    /// <param name="show">Returns the value of a row as a sheet holds it.</param>
    public NumberColumn(int[] numbers, bool[]? unknown, Func<int, FactValue> show)
        : base(unknown)
    {
        _show = show;
        _scale = ShortScale.Plain(numbers) with { IsRising = ShortScale.AreRising(numbers) };

        // One above the highest has to fit.
        if (_scale.Highest < int.MaxValue)
        {
            _short = numbers;
        }
        else
        {
            _long = Array.ConvertAll(numbers, number => (long)number);
        }
    }

    /// <inheritdoc cref="NumberColumn(int[], bool[], Func{int, FactValue})"/>
    public NumberColumn(long[] numbers, bool[]? unknown, Func<int, FactValue> show)
        : base(unknown)
    {
        (long lowest, long highest) = ShortScale.EndsOf<long>(numbers);
        _show = show;
        if (lowest >= int.MinValue && highest < int.MaxValue)
        {
            _short = Array.ConvertAll(numbers, number => (int)number);
            _scale = new(Origin: 0, Step: 1, (int)lowest, (int)highest, ShortScale.AreRising(_short));
            return;
        }

        foreach (long step in Steps)
        {
            UInt128 span = (UInt128)((Int128)highest - lowest) / (ulong)step;
            if (span < int.MaxValue && TryShorten(numbers, lowest, step) is { } steps)
            {
                _short = steps;
                _scale = new(lowest, step, Lowest: 0, (int)span, ShortScale.AreRising(_short));
                return;
            }
        }

        _long = numbers;
    }

    public override FactValue Show(int row) => _show(row);

    /// <summary>
    /// Copies the numbers by which the values are compared; unknown ones are marked in <paramref name="unclear"/> and are zero.
    /// </summary>
    public void CopyTo(Rows rows, Span<long> raws, Span<byte> unclear)
    {
        raws = raws[..rows.Count];
        if (_short is null)
        {
            for (int i = 0; i < raws.Length; i++)
            {
                raws[i] = _long[rows[i]];
            }
        }
        else if (rows.TrySlice(_short, out ReadOnlySpan<int> slice))
        {
            Widen(slice, raws);
        }
        else
        {
            for (int i = 0; i < raws.Length; i++)
            {
                raws[i] = _scale.NumberAt(_short[rows[i]]);
            }
        }

        Mark(rows, unclear);
    }

    /// <summary>
    /// Returns the numbers of consecutive rows as they are kept in 32 bits, and marks those that are unknown; returns false, and marks
    /// nothing, if they are not so kept.
    /// </summary>
    public bool TryReadShort(Rows rows, Span<byte> unclear, out ReadOnlySpan<int> steps, out ShortScale scale)
    {
        scale = _scale;
        steps = default;
        if (_short is null || !rows.TrySlice(_short, out steps))
        {
            return false;
        }

        Mark(rows, unclear);
        return true;
    }

    /// <summary>Returns all numbers as they are kept in 32 bits, if they are and each is known.</summary>
    public bool TryReadAll(out ReadOnlySpan<int> steps, out ShortScale scale)
    {
        steps = _short;
        scale = _scale;
        return _short is not null && Unknown is null;
    }

    /// <summary>Returns the numbers as steps from the lowest; null if one lies between two steps.</summary>
    private static int[]? TryShorten(long[] numbers, long lowest, long step)
    {
        int[] steps = new int[numbers.Length];
        for (int i = 0; i < steps.Length; i++)
        {
            (long count, long rest) = step switch
            {
                // By a number known in advance, which takes a tenth of the time of a division by any other.
                10_000_000 => Math.DivRem(numbers[i] - lowest, 10_000_000),
                10_000 => Math.DivRem(numbers[i] - lowest, 10_000),
                _ => (numbers[i] - lowest, 0),
            };
            if (rest != 0)
            {
                return null;
            }

            steps[i] = (int)count;
        }

        return steps;
    }

    private void Widen(ReadOnlySpan<int> steps, Span<long> raws)
    {
        int i = 0;
        for (; _scale.IsPlain && i <= raws.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            Vector.Widen(new Vector<int>(steps[i..]), out Vector<long> low, out Vector<long> high);
            low.CopyTo(raws[i..]);
            high.CopyTo(raws[(i + Vector<long>.Count)..]);
        }

        for (; i < raws.Length; i++)
        {
            raws[i] = _scale.NumberAt(steps[i]);
        }
    }
}
