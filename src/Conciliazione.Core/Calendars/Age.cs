using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>An age in completed months and years on a stated day. Italian term: età (anni compiuti).</summary>
/// <remarks>
/// <para>A year is completed on the birthday itself. What happens when the month has no day of the birth's number is for
/// <see cref="MissingDayRule"/> to say.</para>
/// <para>Equal and ordered by completed months. The default value is the age of a newborn. Immutable, safe for any
/// thread.</para>
/// </remarks>
public readonly record struct Age : IComparable<Age>, IComparable
{
    private const int MonthsInAYear = 12;

    private Age(int months) => CompletedMonths = months;

    /// <summary>Completed months, those of the years among them; not negative.</summary>
    public int CompletedMonths { get; }

    /// <summary>Completed years; not negative.</summary>
    public int CompletedYears => CompletedMonths / MonthsInAYear;

    /// <summary>Whether one age is less than another.</summary>
    /// <param name="left">One age.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Age left, Age right) => left.CompletedMonths < right.CompletedMonths;

    /// <summary>Whether one age is more than another.</summary>
    /// <param name="left">One age.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Age left, Age right) => left.CompletedMonths > right.CompletedMonths;

    /// <summary>Whether one age is at most another.</summary>
    /// <param name="left">One age.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Age left, Age right) => left.CompletedMonths <= right.CompletedMonths;

    /// <summary>Whether one age is at least another.</summary>
    /// <param name="left">One age.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Age left, Age right) => left.CompletedMonths >= right.CompletedMonths;

    /// <summary>The age on a day of somebody whose birth the caller asserts not to be after it. Allocates nothing.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="day">The day on which the age is asked.</param>
    /// <param name="rule">When a missing day is completed.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="birth"/> is after <paramref name="day"/>, or a day is not of the common (ISO) calendar; the message
    /// does not hold the day of birth.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a declared value.</exception>
    public static Age On(LocalDate birth, LocalDate day, MissingDayRule rule = MissingDayRule.LastOfMonth)
    {
        Guard.Against.NonIsoDate(birth);
        Guard.Against.NonIsoDate(day);
        Declared(rule);
        if (birth > day)
        {
            throw new ArgumentException("The birth is after the day on which the age is asked.", nameof(birth));
        }

        int months = ((day.Year - birth.Year) * MonthsInAYear) + day.Month - birth.Month;
        bool completed = day.Day >= birth.Day
            || (rule == MissingDayRule.LastOfMonth && day.Day == CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month));
        return new(completed ? months : months - 1);
    }

    /// <summary>The age on a day, or the defect of a birth that is after it; the day of birth is not shown.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="day">The day on which the age is asked.</param>
    /// <param name="rule">When a missing day is completed.</param>
    /// <param name="path">Where the birth stands in the data at hand, for the message; may be empty.</param>
    /// <exception cref="ArgumentException">A day is not of the common (ISO) calendar, or <paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a declared value.</exception>
    public static Validated<Age> Create(
        LocalDate birth, LocalDate day, MissingDayRule rule = MissingDayRule.LastOfMonth, string path = "")
    {
        Guard.Against.NonIsoDate(birth);
        Guard.Against.NonIsoDate(day);
        Declared(rule);
        Guard.Against.Null(path);
        Defect[] defects = birth <= day
            ? []
            : [CalendarDefects.BirthAfterDay.At(
                path, FactValue.Of(new LocalizedText("la nascita", "the birth")), FactValue.Of(day), CalendarDefects.Library)];
        return Validated<Age>.From(defects, () => On(birth, day, rule));
    }

    /// <summary>The day on which somebody completes so many years. Allocates nothing.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="years">How many; from 0 to <see cref="AgeBand.OldestBound"/> plus 1, both inclusive.</param>
    /// <param name="rule">When a missing day is completed.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="years"/> is outside its bounds, the year found is after 9999, or <paramref name="rule"/> is not a declared
    /// value.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="birth"/> is not of the common (ISO) calendar.</exception>
    public static LocalDate DayOfCompleting(LocalDate birth, int years, MissingDayRule rule = MissingDayRule.LastOfMonth)
    {
        Guard.Against.NonIsoDate(birth);
        Guard.Against.BelowMinimum(years, 0);
        Guard.Against.AboveMaximum(years, AgeBand.OldestBound + 1);
        Declared(rule);
        LocalDate found = birth.PlusYears(years);
        return rule == MissingDayRule.FirstOfNextMonth && found.Day < birth.Day ? found.PlusDays(1) : found;
    }

    /// <inheritdoc/>
    public int CompareTo(Age other) => CompletedMonths.CompareTo(other.CompletedMonths);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Age other => CompareTo(other),
        _ => throw new ArgumentException("Not an Age.", nameof(obj)),
    };

    /// <summary>The completed years as words, such as <c>14 anni compiuti</c>.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        string years = TimeUnits.Count(CompletedYears, TimeUnits.Year).In(language);
        return language == Language.Italian
            ? years + (CompletedYears == 1 ? " compiuto" : " compiuti")
            : years + " completed";
    }

    /// <summary>The Italian words.</summary>
    public override string ToString() => Render(Language.Italian);

    // Guard.Declared looks the enumeration up each time, and ages are asked by the million.
    private static void Declared(MissingDayRule rule)
    {
        if (rule is not (MissingDayRule.LastOfMonth or MissingDayRule.FirstOfNextMonth))
        {
            Guard.Against.Undeclared(rule);
        }
    }
}
