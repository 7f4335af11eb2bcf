using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>A distance between two days, in whole years, months and days. Italian term: intervallo di calendario.</summary>
/// <remarks>
/// Equality is by the three counts. There is no ordering, because a month is not a fixed number of days. The default value is an
/// empty distance. Immutable and thread-safe.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CalendarSpan : IWritten
{
    private CalendarSpan(int years, int months, int days)
    {
        Years = years;
        Months = months;
        Days = days;
    }

    /// <summary>The whole years; not negative.</summary>
    public int Years { get; }

    /// <summary>The whole months beyond the years; from 0 to 11, both inclusive.</summary>
    public int Months { get; }

    /// <summary>The days beyond the months; from 0 to 30, both inclusive.</summary>
    public int Days { get; }

    /// <summary>Returns the distance from a day to another that is not before it; the first day does not count.</summary>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The later day.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="to"/> is before <paramref name="from"/>, or a day is not in the ISO calendar.
    /// </exception>
    public static CalendarSpan Between(LocalDate from, LocalDate to)
    {
        Guard.Against.NonIsoDate(from);
        Guard.Against.NonIsoDate(to);
        if (to < from)
        {
            throw new ArgumentException("The later day is before the earlier one.", nameof(to));
        }

        // Period.Between is not used: it truncates the day to the end of the month after the years and again after the months.
        int months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        LocalDate start = from.PlusMonths(months);
        if (start > to)
        {
            months--;
            start = from.PlusMonths(months);
        }

        return new(months / 12, months % 12, Period.DaysBetween(start, to));
    }

    /// <summary>Returns the distance as text, such as <c>1 anno, 3 mesi e 2 giorni</c>; <c>0 giorni</c> if it is empty.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => WrittenText.Of(this, language);

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);

    void IWritten.Write(ref DefaultInterpolatedStringHandler text, Language language) => Write(ref text, language);

    internal void Write(ref DefaultInterpolatedStringHandler text, Language language)
    {
        int left = (Years == 0 ? 0 : 1) + (Months == 0 ? 0 : 1) + (Days == 0 ? 0 : 1);
        if (left == 0)
        {
            text.AppendLiteral(TimeUnits.Count(0, TimeUnits.Day).In(language));
        }

        Add(ref text, Years, TimeUnits.Year);
        Add(ref text, Months, TimeUnits.Month);
        Add(ref text, Days, TimeUnits.Day);

        void Add(ref DefaultInterpolatedStringHandler text, int count, Unit unit)
        {
            if (count != 0)
            {
                text.AppendLiteral(TimeUnits.Count(count, unit).In(language));
                left--;
                text.AppendLiteral(left switch { 0 => "", 1 => language == Language.Italian ? " e " : " and ", _ => ", " });
            }
        }
    }

    internal ValueList<Margin> ToMargins(bool negative)
    {
        var margins = new List<Margin>();
        Add(Years, TimeUnits.Year);
        Add(Months, TimeUnits.Month);
        if (Days != 0 || margins.Count == 0)
        {
            margins.Add(Of(Days, TimeUnits.Day));
        }

        return margins.ToValueList();

        void Add(int count, Unit unit)
        {
            if (count != 0)
            {
                margins.Add(Of(count, unit));
            }
        }

        Margin Of(int count, Unit unit) => Margin.Whole(negative ? -count : count, unit);
    }
}
