using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>A dated list over days held by a subject; if the list is known, so is every day.</summary>
internal sealed record DaysReader<TSubject>(FactGetter<TSubject, ValueList<LocalDate>> Getter, MissingDayRule Rule)
    : DatedReader<TSubject>(Rule)
    where TSubject : notnull
{
    public override void Read(scoped ReadOnlySpan<TSubject> subjects, EvaluationDays days, ref DatedItems items, scoped Span<byte> unclear)
    {
        // A null list is a programming error.
        if (Getter.Always is { } always)
        {
            foreach (TSubject subject in subjects)
            {
                items.Add(Guard.Against.Null(always(subject)).AsSpan());
                items.End();
            }

            return;
        }

        for (int i = 0; i < subjects.Length; i++)
        {
            bool known = Getter.Read(subjects[i], days).TryGet(out ValueList<LocalDate>? dates);
            items.Add(known ? Guard.Against.Null(dates).AsSpan() : []);
            items.End();
            unclear[i] |= known ? (byte)0 : (byte)1;
        }
    }
}
