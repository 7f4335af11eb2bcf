using System.Buffers.Binary;
using Apache.Arrow;
using Apache.Arrow.Types;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>How arrays of Apache Arrow are read as facts.</summary>
internal static class ArrowCells
{
    private const int BytesOfADecimal = 16;

    private static readonly LocalizedText Years = new("un momento degli anni da -9998 a 9999", "a moment of the years from -9998 to 9999");

    /// <summary>Takes all rows of an array, unless arrays of its type are not read as the fact.</summary>
    public static bool TryAdd(Column column, IArrowArray array)
    {
        switch (column, array)
        {
            case (Column<bool> answers, BooleanArray values):
                Each(answers, array, row => answers.Add(values.GetValue(row).GetValueOrDefault()));
                return true;
            case (Column<int> { Fact: Fact<FactSheet>.Day or Fact<FactSheet>.Age } days, Date32Array values):
                days.Add(values.Values, Nulls(array));
                return true;
            case (Column<int> { TakesWholes: true } numbers, Int32Array values):
                numbers.Add(values.Values, Nulls(array));
                return true;
            case (Column<long> cents, Int64Array values):
                cents.Add(values.Values, Nulls(array));
                return true;
            case (Column<Instant> moments, TimestampArray { Data.DataType: TimestampType { Timezone.Length: > 0, Unit: var unit } } values):
                Each(moments, array, row => AddMoment(moments, values.Values[row], unit));
                return true;
            case (ChoiceColumn choices, DictionaryArray values):
                return TryAddCoded(choices, values);
            case (ChoiceColumn choices, _) when Texts(array) is { } texts:
                Each(choices, array, row => choices.Add(texts(row)));
                return true;
            case (DatedListColumn lists, ListArray values):
                return TryAddLists(lists, values);
            case ({ TakesDecimals: true }, Decimal128Array values):
                Each(column, array, row => AddDecimal(column, values, row));
                return true;
            case ({ TakesWholes: true }, _) when Wholes(array) is { } wholes:
                Each(column, array, row => column.AddWhole(wholes(row)));
                return true;
            case (_, NullArray):
                for (int row = 0; row < array.Length; row++)
                {
                    column.AddUnknown();
                }

                return true;
            default:
                return false;
        }
    }

    private static void Each(Column column, IArrowArray array, Action<int> add)
    {
        bool hasNulls = array.NullCount != 0;
        for (int row = 0; row < array.Length; row++)
        {
            if (hasNulls && array.IsNull(row))
            {
                column.AddUnknown();
            }
            else
            {
                add(row);
            }
        }
    }

    private static Func<int, bool>? Nulls(IArrowArray array) => array.NullCount == 0 ? null : array.IsNull;

    private static Func<int, long>? Wholes(IArrowArray array) => array switch
    {
        Int8Array values => row => values.Values[row],
        Int16Array values => row => values.Values[row],
        Int32Array values => row => values.Values[row],
        Int64Array values => row => values.Values[row],
        UInt8Array values => row => values.Values[row],
        UInt16Array values => row => values.Values[row],
        UInt32Array values => row => values.Values[row],
        _ => null,
    };

    private static Func<int, ReadOnlySpan<byte>>? Texts(IArrowArray array) => array switch
    {
        StringArray values => row => values.GetBytes(row),
        LargeStringArray values => row => values.GetBytes(row),
        StringViewArray values => row => values.GetBytes(row),
        _ => null,
    };

    private static void AddMoment(Column<Instant> moments, long time, TimeUnit unit)
    {
        long second = unit switch { TimeUnit.Second => 1, TimeUnit.Millisecond => 1_000, TimeUnit.Microsecond => 1_000_000, _ => 1_000_000_000 };
        (long seconds, long rest) = Math.DivRem(time, second);
        if (seconds > Instant.MinValue.ToUnixTimeSeconds() && seconds < Instant.MaxValue.ToUnixTimeSeconds())
        {
            moments.Add(Instant.FromUnixTimeSeconds(seconds).PlusNanoseconds(rest * (1_000_000_000 / second)));
        }
        else
        {
            moments.AddRefused(DefectCodes.FactOutOfRange, FactValue.Of(time), FactValue.Of(Years));
        }
    }

    private static void AddDecimal(Column column, Decimal128Array values, int row)
    {
        Int128 number = BinaryPrimitives.ReadInt128LittleEndian(values.ValueBuffer.Span[((values.Offset + row) * BytesOfADecimal)..]);
        UInt128 size = (UInt128)Int128.Abs(number);
        if (size >> 96 == 0 && values.Scale is >= 0 and <= 28)
        {
            column.AddDecimal(new decimal((int)(uint)size, (int)(uint)(size >> 32), (int)(uint)(size >> 64), number < 0, (byte)values.Scale));
        }
        else
        {
            column.AddRefusedNumber(values.GetString(row));
        }
    }

    private static bool TryAddCoded(ChoiceColumn choices, DictionaryArray values)
    {
        if (Texts(values.Dictionary) is not { } texts || Wholes(values.Indices) is not { } places)
        {
            return false;
        }

        // Each text of the dictionary is looked up once.
        int?[] known = [.. Enumerable.Range(0, values.Dictionary.Length).Select(place => values.Dictionary.IsNull(place) ? null : choices.Find(texts(place)))];
        Each(choices, values, row =>
        {
            long place = places(row);
            if (place < 0 || place >= known.Length)
            {
                choices.AddRefused(DefectCodes.FactOffset, FactValue.Of(place), Places(0, known.Length - 1));
            }
            else if (known[place] is { } option)
            {
                choices.Add(option);
            }
            else if (values.Dictionary.IsNull((int)place))
            {
                choices.AddUnknown();
            }
            else
            {
                choices.Add(texts((int)place));
            }
        });
        return true;
    }

    private static bool TryAddLists(DatedListColumn lists, ListArray values)
    {
        if (values.Values is not Date32Array items)
        {
            return false;
        }

        Each(lists, values, row =>
        {
            (int start, int end) = (values.ValueOffsets[row], values.ValueOffsets[row + 1]);
            if (start < 0 || end < start || end > items.Length)
            {
                lists.AddRefused(DefectCodes.FactOffset, FactValue.Of(end), Places(Math.Clamp(start, 0, items.Length), items.Length));
                return;
            }

            int undated = 0;
            for (int item = start; item < end; item++)
            {
                if (items.IsNull(item))
                {
                    undated++;
                }
                else
                {
                    lists.AddDay(items.Values[item]);
                }
            }

            lists.EndRow(undated);
        });
        return true;
    }

    private static FactValue Places(int from, int to) => FactValue.Of(new LocalizedText(
        FormattableString.Invariant($"da {from} a {to}"), FormattableString.Invariant($"from {from} to {to}")));
}
