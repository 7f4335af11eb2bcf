using System.Globalization;
using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>A dated list: where the items of each row begin and end, their days, and how many have none.</summary>
internal sealed class DatedListColumn(Fact<FactSheet>.DatedList fact, string prefix) : Column(fact, prefix)
{
    private readonly List<int> _offsets = [0];
    private readonly List<int> _days = [];
    private readonly List<int> _undated = [];

    public override void AddUnknown()
    {
        // What has been read of the row is no part of it.
        CollectionsMarshal.SetCount(_days, _offsets[^1]);
        EndRow(undated: 0);
        Forget(Count - 1);
    }

    /// <summary>Takes a row: days, separated by commas, with a question mark for an item whose day is unknown; blank for no items.</summary>
    public void Add(string text)
    {
        int undated = 0;
        ReadOnlySpan<char> items = text.AsSpan().Trim();
        foreach (Range range in items.Split(','))
        {
            ReadOnlySpan<char> item = items[range].Trim();
            if (DateOnly.TryParseExact(item, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                AddDay(DaysOf(day));
            }
            else if (item is "?")
            {
                undated++;
            }
            else if (items.Length > 0)
            {
                AddRefused(FactValue.Of(text));
                return;
            }
        }

        EndRow(undated);
    }

    /// <summary>Takes an item of a row that is not yet ended.</summary>
    /// <param name="day">Its day, since 1 January 1970.</param>
    public void AddDay(int day) => _days.Add(day);

    /// <summary>Takes the row of the items taken, and of others whose day is unknown.</summary>
    public void EndRow(int undated)
    {
        _offsets.Add(_days.Count);
        _undated.Add(undated);
        Count++;
    }

    public override FactColumn Make() => FactColumn.DatedList(
        (Fact<FactSheet>.DatedList)Fact,
        CollectionsMarshal.AsSpan(_offsets),
        CollectionsMarshal.AsSpan(_days),
        CollectionsMarshal.AsSpan(_undated),
        Unknown);
}
