using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>An age in completed months and years on a stated day. Italian term: età (anni compiuti).</summary>
/// <remarks>
/// <para>A year is completed on the birthday itself. <see cref="MissingDayRule"/> specifies what happens if the month has no day
/// with the number of the day of birth.</para>
/// <para>Equality and ordering are by completed months. The default value is the age of a newborn. Immutable and
/// thread-safe.</para>
/// </remarks>
public readonly record struct Age : IComparable<Age>, IComparable
{
    private const int MonthsInAYear = 12;

    private Age(int months) => CompletedMonths = months;

    /// <summary>The completed months, including those of the completed years; not negative.</summary>
    public int CompletedMonths { get; }

    /// <summary>The completed years; not negative.</summary>
    public int CompletedYears => CompletedMonths / MonthsInAYear;

    /// <summary>Determines whether one age is less than another.</summary>
    /// <param name="left">The first age.</param>
    /// <param name="right">The second age.</param>
    public static bool operator <(Age left, Age right) => left.CompletedMonths < right.CompletedMonths;

    /// <summary>Determines whether one age is greater than another.</summary>
    /// <param name="left">The first age.</param>
    /// <param name="right">The second age.</param>
    public static bool operator >(Age left, Age right) => left.CompletedMonths > right.CompletedMonths;

    /// <summary>Determines whether one age is less than or equal to another.</summary>
    /// <param name="left">The first age.</param>
    /// <param name="right">The second age.</param>
    public static bool operator <=(Age left, Age right) => left.CompletedMonths <= right.CompletedMonths;

    /// <summary>Determines whether one age is greater than or equal to another.</summary>
    /// <param name="left">The first age.</param>
    /// <param name="right">The second age.</param>
    public static bool operator >=(Age left, Age right) => left.CompletedMonths >= right.CompletedMonths;

    /// <summary>Returns the age on a day, for a birth that the caller asserts is not after it. Does not allocate.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="day">The day on which the age is determined.</param>
    /// <param name="rule">The rule for when a missing day is completed.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="birth"/> is after <paramref name="day"/>, or a day is not in the ISO calendar; the message does not
    /// contain the day of birth.
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

    /// <summary>Returns the age on a day, or a defect if the birth is after it; the day of birth is not shown.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="day">The day on which the age is determined.</param>
    /// <param name="rule">The rule for when a missing day is completed.</param>
    /// <param name="path">The path of the birth within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentException">
    /// A day is not in the ISO calendar, or <paramref name="path"/> is <see langword="null"/>.
    /// </exception>
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
            : [DefectCodes.CalendarBirthAfterDay.At(
                path, FactValue.Of(new LocalizedText("la nascita", "the birth")), FactValue.Of(day), DefectCodes.CalendarLibrary)];
        return Validated<Age>.From(defects, () => On(birth, day, rule));
    }

    /// <summary>Returns the day on which a person completes a given number of years. Does not allocate.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="years">The number of years; from 0 to <see cref="AgeBand.OldestBound"/> plus 1, both inclusive.</param>
    /// <param name="rule">The rule for when a missing day is completed.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="years"/> is outside its bounds, the resulting year is after 9999, or <paramref name="rule"/> is not a
    /// declared value.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="birth"/> is not in the ISO calendar.</exception>
    public static LocalDate DayOfCompleting(LocalDate birth, int years, MissingDayRule rule = MissingDayRule.LastOfMonth)
    {
        Guard.Against.NonIsoDate(birth);
        Guard.Against.BelowMinimum(years, 0);
        Guard.Against.AboveMaximum(years, AgeBand.OldestBound + 1);
        Declared(rule);
        if (birth.Year + years > LocalDate.MaxIsoValue.Year)
        {
            throw new ArgumentOutOfRangeException(nameof(years), years, "The year is after the last one of the calendar.");
        }

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

    /// <summary>Returns the completed years as text, such as <c>14 anni compiuti</c>.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        string years = TimeUnits.Count(CompletedYears, TimeUnits.Year).In(language);
        return language == Language.Italian
            ? years + (CompletedYears == 1 ? " compiuto" : " compiuti")
            : years + " completed";
    }

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);

    // Guard.Declared looks up the enumeration on each call, and ages are computed by the million.
    private static void Declared(MissingDayRule rule)
    {
        if (rule is not (MissingDayRule.LastOfMonth or MissingDayRule.FirstOfNextMonth))
        {
            Guard.Against.Undeclared(rule);
        }
    }
}
