using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>Ages from one to another in completed years, both inclusive. Italian term: fascia d'età.</summary>
/// <remarks>
/// "3-14 years" takes a child until the day before the fifteenth birthday. Equality is by content. Immutable, safe for any
/// thread.
/// </remarks>
public sealed record AgeBand
{
    /// <summary>The highest bound that a band can have.</summary>
    public const int OldestBound = 150;

    private AgeBand(int minimum, int? maximum)
    {
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The lowest age in completed years, inclusive.</summary>
    public int Minimum { get; }

    /// <summary>The highest age in completed years, inclusive; <see langword="null"/> when there is none.</summary>
    public int? Maximum { get; }

    /// <summary>The band as words, such as <c>da 3 a 14 anni compiuti</c>.</summary>
    public LocalizedText Title => (Minimum, Maximum) switch
    {
        (0, null) => new("qualsiasi età", "any age"),
        (0, { } most) => Say($"fino a {most} anni compiuti", $"up to {most} completed years"),
        ({ } least, null) => Say($"da {least} anni compiuti", $"from {least} completed years"),
        ({ } least, { } most) => Say($"da {least} a {most} anni compiuti", $"from {least} to {most} completed years"),
    };

    /// <summary>A band, or everything that is wrong with it.</summary>
    /// <param name="minimum">The lowest age in completed years, inclusive; from 0 to <see cref="OldestBound"/>.</param>
    /// <param name="maximum">The highest, inclusive; <see langword="null"/> when there is none.</param>
    /// <param name="path">Where the band stands in the data at hand, for the message; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static Validated<AgeBand> Create(int minimum, int? maximum, string path = "")
    {
        Guard.Against.Null(path);
        var defects = new List<Defect>();
        Bound(minimum, "minimum");
        if (maximum is { } most)
        {
            Bound(most, "maximum");
            if (most < minimum)
            {
                defects.Add(CalendarDefects.AgeBandEmpty.At(path, minimum, most, CalendarDefects.Library));
            }
        }

        return Validated<AgeBand>.From(defects, () => new(minimum, maximum));

        void Bound(int years, string name)
        {
            if (years is < 0 or > OldestBound)
            {
                string place = path.Length == 0 ? name : $"{path}.{name}";
                defects.Add(CalendarDefects.AgeBound.At(place, years, OldestBound, CalendarDefects.Library));
            }
        }
    }

    /// <summary>A band that the caller asserts to be right.</summary>
    /// <param name="minimum">The lowest age in completed years, inclusive.</param>
    /// <param name="maximum">The highest, inclusive; <see langword="null"/> when there is none.</param>
    /// <exception cref="DefectsException">The band is wrong; the exception holds every defect.</exception>
    public static AgeBand Of(int minimum, int? maximum) => Create(minimum, maximum).OrThrow();

    /// <summary>Whether an age is in the band. Allocates nothing.</summary>
    /// <param name="age">The age.</param>
    public bool Contains(Age age) => age.CompletedYears >= Minimum && !(age.CompletedYears > Maximum);

    /// <summary>Whether somebody is in the band on a day, and by how much.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="day">The day on which the age is asked.</param>
    /// <param name="rule">When a missing day is completed.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="birth"/> is after <paramref name="day"/>, or a day is not of the common (ISO) calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="rule"/> is not a declared value, or a birthday that bounds the band is after the year 9999.
    /// </exception>
    public AgeFit FitOn(LocalDate birth, LocalDate day, MissingDayRule rule = MissingDayRule.LastOfMonth)
    {
        var age = Age.On(birth, day, rule);
        if (age.CompletedYears < Minimum)
        {
            return new AgeFit.TooYoung(CalendarSpan.Between(day, Age.DayOfCompleting(birth, Minimum, rule)));
        }

        if (Maximum is not { } most)
        {
            return new AgeFit.Within(remaining: null);
        }

        LocalDate tooOldFrom = Age.DayOfCompleting(birth, most + 1, rule);
        return age.CompletedYears > most
            ? new AgeFit.TooOld(CalendarSpan.Between(tooOldFrom, day))
            : new AgeFit.Within(CalendarSpan.Between(day, tooOldFrom));
    }

    /// <summary>The Italian words.</summary>
    public override string ToString() => Title.Italian;

    private static LocalizedText Say(FormattableString italian, FormattableString english) =>
        new(FormattableString.Invariant(italian), FormattableString.Invariant(english));
}
