using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>Reads the items of a dated list from a subject and counts them, without allocating.</summary>
internal abstract record DatedReader<TSubject>(MissingDayRule Rule)
    where TSubject : notnull
{
    /// <summary>The maximum length of a list that is processed on the stack.</summary>
    protected const int FewItems = 16;

    /// <summary>The number of wholes through which the list is read.</summary>
    public virtual int Depth => 0;

    /// <summary>
    /// Counts the items whose completed years on a day are within a range; items that begin after the day do not count. Returns
    /// false if the list is unknown.
    /// </summary>
    public abstract bool TryCount(TSubject subject, EvaluationDays days, YearSpan aged, out DatedTally tally);

    /// <summary>
    /// Computes the total points of the items, from the minimum to the maximum that unknown days and unknown membership allow;
    /// returns false if the list is unknown. <paramref name="births"/> holds the limits of the bands on the day of the request.
    /// </summary>
    public abstract bool TrySum(TSubject subject, in BirthSteps births, out long minimum, out long maximum);

    /// <summary>
    /// Computes the total points for many subjects; subjects with relevant information missing are marked in
    /// <paramref name="unclear"/>.
    /// </summary>
    public virtual void Sum(ReadOnlySpan<TSubject> subjects, in BirthSteps births, Span<long> points, Span<byte> unclear)
    {
        for (int i = 0; i < subjects.Length; i++)
        {
            bool known = TrySum(subjects[i], births, out points[i], out long maximum);
            if (!known || maximum != points[i])
            {
                unclear[i] = 1;
            }
        }
    }

    /// <summary>Reads the completed years of the items; returns false if the list is unknown.</summary>
    public abstract bool TryReadAges(TSubject subject, EvaluationDays days, out ItemAges ages);

    /// <summary>
    /// Returns what a card keeps of the list: the completed years of its items, or its days if the subject holds nothing else;
    /// <see langword="null"/> if it is unknown.
    /// </summary>
    public virtual object? Keep(TSubject subject, EvaluationDays days) => TryReadAges(subject, days, out ItemAges ages) ? ages : null;

    /// <summary>Returns the completed years of the items of a list that was kept.</summary>
    public ItemAges AgesOf(object kept, EvaluationDays days) =>
        kept is ValueList<LocalDate> dates ? new(Ages(dates.AsSpan(), days.OfRequest), [], 0) : (ItemAges)kept;

    public abstract Known<FactValue> Show(TSubject subject, EvaluationDays days);

    /// <summary>
    /// Returns the items as shown in findings: the completed years of each, never the days themselves, which may be birth dates.
    /// Items that begin after the day are omitted, as they do not count.
    /// </summary>
    protected FactValue Shown(ReadOnlySpan<LocalDate> dates, int undated, LocalDate day) =>
        FactValue.Of(new ItemAges(Ages(dates, day), [], undated).ToText());

    /// <summary>Returns the completed years of each item that does not begin after the day, from the youngest.</summary>
    protected ValueList<int> Ages(ReadOnlySpan<LocalDate> dates, LocalDate day)
    {
        Span<int> years = dates.Length <= FewItems ? stackalloc int[FewItems] : new int[dates.Length];
        int count = 0;
        foreach (LocalDate date in dates)
        {
            LocalDate start = IsoDay.From(date);
            if (start <= day)
            {
                years[count++] = BirthLimits.Years(IsoDay.Key(start), day, Rule);
            }
        }

        years[..count].Sort();
        return ValueList.Create<int>(years[..count]);
    }

    protected bool IsAged(LocalDate date, LocalDate day, YearSpan aged)
    {
        LocalDate start = IsoDay.From(date);
        return start <= day && Age.On(start, day, Rule).CompletedYears is var years && years >= aged.Minimum && years <= aged.Maximum;
    }
}
