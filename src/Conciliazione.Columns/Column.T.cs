
namespace Conciliazione.Facts;

/// <summary>A fact of one value a row, as the factory of its column takes them.</summary>
/// <param name="fact">The fact.</param>
/// <param name="prefix">The path of the table, with a point at the end unless it is empty.</param>
/// <param name="make">Makes the column of the values and of which are unknown.</param>
/// <param name="whole">Returns the value of a whole number, or null if there is none; null if the fact takes no whole numbers.</param>
/// <param name="exact">Returns the value of a decimal, or null if there is none; null if the fact takes no decimals.</param>
internal class Column<T>(
    Fact<FactSheet> fact,
    string prefix,
    Func<ReadOnlySpan<T>, ReadOnlySpan<bool>, FactColumn> make,
    Func<long, T?>? whole = null,
    Func<decimal, T?>? exact = null) : Column(fact, prefix)
    where T : struct
{
    private T[] _values = [];

    public override bool TakesWholes => whole is not null;

    public override bool TakesDecimals => exact is not null;

    /// <summary>Takes a row.</summary>
    public void Add(T value)
    {
        if (Count == _values.Length)
        {
            Grow(1);
        }

        _values[Count++] = value;
    }

    /// <summary>Takes rows that hold any value where <paramref name="isUnknown"/>; null if all are known.</summary>
    public void Add(ReadOnlySpan<T> values, Func<int, bool>? isUnknown)
    {
        if (values.Length > _values.Length - Count)
        {
            Grow(values.Length);
        }

        values.CopyTo(_values.AsSpan(Count));
        int first = Count;
        Count += values.Length;
        for (int i = 0; isUnknown is not null && i < values.Length; i++)
        {
            if (isUnknown(i))
            {
                _values[first + i] = default;
                Forget(first + i);
            }
        }
    }

    public override void AddUnknown()
    {
        Add(default(T));
        Forget(Count - 1);
    }

    public override void AddWhole(long number)
    {
        if (whole!(number) is { } value)
        {
            Add(value);
        }
        else if (exact is not null)
        {
            AddRefusedNumber(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            AddRefused(Fact is Fact<FactSheet>.Distance ? new FactValue.Fraction(Ratio.Whole(number), Unit.Metre, decimals: 0) : FactValue.Of(number));
        }
    }

    public override void AddDecimal(decimal number)
    {
        if (exact!(number) is { } value)
        {
            Add(value);
        }
        else
        {
            AddRefusedNumber(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    public override FactColumn Make() => make(_values.AsSpan(0, Count), Unknown);

    private void Grow(int rows) => Array.Resize(ref _values, Math.Max(Count + rows, Math.Max(256, 2 * _values.Length)));
}
