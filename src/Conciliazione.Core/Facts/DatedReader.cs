using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>How the things of a dated list are got from a subject and counted, nothing being allocated.</summary>
internal abstract record DatedReader<TSubject>(MissingDayRule Rule)
    where TSubject : notnull
{
    /// <summary>How many things are so many completed years old on a day; what begins after the day does not count.</summary>
    public abstract bool TryCount(TSubject subject, EvaluationDays days, YearSpan aged, out DatedTally tally);

    public abstract Known<FactValue> Show(TSubject subject, EvaluationDays days);

    protected bool IsAged(LocalDate date, LocalDate day, YearSpan aged)
    {
        LocalDate start = IsoDay.From(date);
        return start <= day && Age.On(start, day, Rule).CompletedYears is var years && years >= aged.Least && years <= aged.Most;
    }
}
