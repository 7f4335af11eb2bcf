using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>How the things of a dated list are got from a subject and counted, nothing being allocated.</summary>
internal abstract record DatedReader<TSubject>(MissingDayRule Rule)
    where TSubject : notnull
{
    /// <summary>Lists up to this long are counted without room of their own.</summary>
    protected const int FewItems = 16;

    /// <summary>How many things are so many completed years old on a day; what begins after the day does not count.</summary>
    public abstract bool TryCount(TSubject subject, EvaluationDays days, YearSpan aged, out DatedTally tally);

    /// <summary>
    /// What the things of the list count together, from the least to the most that unknown days and belongings allow; not known
    /// where the list is not. <paramref name="births"/> holds the limits of the bands on the day of the request.
    /// </summary>
    public abstract bool TrySum(TSubject subject, in BirthSteps births, out long least, out long most);

    /// <summary>The same of many; those of whom something that matters is not known are marked.</summary>
    public virtual void Sum(ReadOnlySpan<TSubject> subjects, in BirthSteps births, Span<long> points, Span<byte> unclear)
    {
        for (int place = 0; place < subjects.Length; place++)
        {
            bool known = TrySum(subjects[place], births, out points[place], out long most);
            if (!known || most != points[place])
            {
                unclear[place] = 1;
            }
        }
    }

    /// <summary>The completed years of the things; not known where the list is not.</summary>
    public abstract bool TryReadAges(TSubject subject, EvaluationDays days, out ItemAges ages);

    public abstract Known<FactValue> Show(TSubject subject, EvaluationDays days);

    /// <summary>
    /// The things as a finding shows them: how many completed years each has, never the days themselves, which may be birth
    /// dates. What begins after the day is left out, as it does not count.
    /// </summary>
    protected FactValue Shown(ReadOnlySpan<LocalDate> dates, int undated, LocalDate day)
    {
        ValueList<int> years = Ages(dates, day);
        return FactValue.Of(new LocalizedText(Text(Language.Italian, "senza data", "nessuno"), Text(Language.English, "undated", "none")));

        string Text(Language language, string withoutDay, string none)
        {
            var parts = years.Select(count => new FactValue.Fraction(Ratio.Whole(count), TimeUnits.Year, decimals: 0).Render(language)).ToList();
            if (undated > 0)
            {
                parts.Add($"{FixedPoint.Format(undated, 0, NumberShape.Grouped, Notation.Of(language))} {withoutDay}");
            }

            return parts.Count == 0 ? none : string.Join(", ", parts);
        }
    }

    /// <summary>The completed years of each that does not begin after the day, from the youngest.</summary>
    protected ValueList<int> Ages(ReadOnlySpan<LocalDate> dates, LocalDate day)
    {
        Span<int> years = dates.Length <= FewItems ? stackalloc int[FewItems] : new int[dates.Length];
        int count = 0;
        foreach (LocalDate date in dates)
        {
            LocalDate start = IsoDay.From(date);
            if (start <= day)
            {
                years[count++] = Age.On(start, day, Rule).CompletedYears;
            }
        }

        years[..count].Sort();
        return ValueList.Create<int>(years[..count]);
    }

    protected bool IsAged(LocalDate date, LocalDate day, YearSpan aged)
    {
        LocalDate start = IsoDay.From(date);
        return start <= day && Age.On(start, day, Rule).CompletedYears is var years && years >= aged.Least && years <= aged.Most;
    }
}
