using NodaTime;

namespace Conciliazione.Facts;

/// <summary>Dated lists, one a subject: where the days of each row begin and end, and the days of all rows side by side.</summary>
internal sealed class ListColumn(int[] offsets, int[] days, int[] undated, bool[]? unknown) : StoredColumn(unknown)
{
    public override FactValue Show(int row)
    {
        var dates = new LocalDate[offsets[row + 1] - offsets[row]];
        for (int i = 0; i < dates.Length; i++)
        {
            dates[i] = IsoDay.FromKey(days[offsets[row] + i]);
        }

        return FactValue.Of(dates.ToValueList(), UndatedOf(row));
    }

    /// <summary>
    /// Computes the total points of the items of each row; rows with relevant information missing are marked in
    /// <paramref name="unclear"/>.
    /// </summary>
    public void Sum(Rows rows, in BirthSteps births, Span<long> points, Span<byte> unclear)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            long sum = 0;
            foreach (int day in days.AsSpan(offsets[row]..offsets[row + 1]))
            {
                sum = checked(sum + births.WorthOf(day));
            }

            points[i] = sum;
            unclear[i] |= UndatedOf(row) > 0 && births.Maximum > 0 ? (byte)1 : (byte)0;
        }

        Mark(rows, unclear);
    }

    private int UndatedOf(int row) => undated.Length == 0 ? 0 : undated[row];
}
