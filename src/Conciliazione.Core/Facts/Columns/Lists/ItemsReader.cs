using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>A dated list over items held by a subject, each with its day and whether it belongs to the list.</summary>
internal sealed record ItemsReader<TSubject, TItem>(
    Func<TSubject, Known<ValueList<TItem>>> Items,
    Func<TItem, Known<LocalDate>> DateOf,
    Func<TItem, Known<bool>>? Where,
    MissingDayRule Rule)
    : DatedReader<TSubject>(Rule)
    where TSubject : notnull
    where TItem : notnull
{
    public override void Read(scoped ReadOnlySpan<TSubject> subjects, EvaluationDays days, ref DatedItems items, scoped Span<byte> unclear)
    {
        for (int i = 0; i < subjects.Length; i++)
        {
            if (!Items(subjects[i]).TryGet(out ValueList<TItem>? held))
            {
                unclear[i] = 1;
                held = [];
            }

            foreach (TItem item in held)
            {
                Known<bool> belongs = Where is null ? true : Where(item);
                if (belongs.TryGet(out bool listed) && !listed)
                {
                    continue;
                }

                if (DateOf(item).TryGet(out LocalDate date))
                {
                    items.Add(date, belongs.IsKnown);
                }
                else
                {
                    items.AddUndated();
                }
            }

            items.End();
        }
    }
}
