using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>A dated list over days held by a subject; if the list is known, so is every day.</summary>
internal sealed record DaysReader<TSubject>(FactGetter<TSubject, ValueList<LocalDate>> Getter, MissingDayRule Rule)
    : DatedReader<TSubject>(Rule)
    where TSubject : notnull
{
    public override bool TryCount(TSubject subject, EvaluationDays days, YearSpan aged, out DatedTally tally)
    {
        int certain = 0;
        bool known = Getter.Read(subject, days).TryGet(out ValueList<LocalDate>? dates);
        foreach (LocalDate date in Listed(dates))
        {
            certain += IsAged(date, days.OfRequest, aged) ? 1 : 0;
        }

        tally = new(certain, Possible: 0);
        return known;
    }

    public override bool TrySum(TSubject subject, in BirthSteps births, out long minimum, out long maximum)
    {
        bool known = Getter.Read(subject, default).TryGet(out ValueList<LocalDate>? dates);
        minimum = maximum = Sum(Listed(dates), births);
        return known;
    }

    public override void Sum(ReadOnlySpan<TSubject> subjects, in BirthSteps births, Span<long> points, Span<byte> unclear)
    {
        if (Getter.Always is not { } always)
        {
            base.Sum(subjects, births, points, unclear);
            return;
        }

        for (int i = 0; i < subjects.Length; i++)
        {
            points[i] = Sum(Given(always(subjects[i])).AsSpan(), births);
        }
    }

    public override bool TryReadAges(TSubject subject, EvaluationDays days, out ItemAges ages)
    {
        bool known = Getter.Read(subject, days).TryGet(out ValueList<LocalDate>? dates);
        ages = new(Ages(Listed(dates), days.OfRequest), [], 0);
        return known;
    }

    public override object? Keep(TSubject subject, EvaluationDays days) =>
        Getter.Read(subject, days).TryGet(out ValueList<LocalDate>? dates) ? dates : null;

    public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
        Getter.Read(subject, days).TryGet(out ValueList<LocalDate>? dates)
            ? Shown(dates.AsSpan(), undated: 0, days.OfRequest)
            : default(Known<FactValue>);

    /// <summary>
    /// A getter without a value returns unknown: a null list is a programming error, here as for a single subject.
    /// </summary>
    private static ValueList<LocalDate> Given(ValueList<LocalDate>? dates)
    {
        return Guard.Against.Null(dates);
    }

    private static ReadOnlySpan<LocalDate> Listed(ValueList<LocalDate>? dates) => dates is null ? [] : dates.AsSpan();

    private static long Sum(ReadOnlySpan<LocalDate> dates, in BirthSteps births)
    {
        long sum = 0;
        foreach (LocalDate date in dates)
        {
            sum = checked(sum + births.WorthOf(IsoDay.Key(date)));
        }

        return sum;
    }
}
