using Conciliazione.Calendars;

namespace Conciliazione.Facts;

/// <summary>A dated list held by a fact sheet.</summary>
internal sealed record SheetDaysReader(SheetField Field, MissingDayRule Rule) : DatedReader<FactSheet>(Rule)
{
    public override void Read(scoped ReadOnlySpan<FactSheet> subjects, EvaluationDays days, ref DatedItems items, scoped Span<byte> unclear)
    {
        for (int i = 0; i < subjects.Length; i++)
        {
            bool known = Field.Days(subjects[i]).TryGet(out FactValue.DatedList? list);
            items.Add(list is null ? [] : list.Dates.AsSpan());
            items.AddUndated(list?.Undated ?? 0);
            unclear[i] |= known ? (byte)0 : (byte)1;
            items.End();
        }
    }
}
