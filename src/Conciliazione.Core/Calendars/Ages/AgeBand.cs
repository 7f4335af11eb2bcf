using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>A range of ages in completed years, both bounds inclusive. Italian term: fascia d'età.</summary>
/// <remarks>
/// "3-14 years" includes a child until the day before the fifteenth birthday. Equality is by content. Immutable and thread-safe.
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

    /// <summary>The minimum age in completed years, inclusive.</summary>
    public int Minimum { get; }

    /// <summary>The maximum age in completed years, inclusive; <see langword="null"/> if there is none.</summary>
    public int? Maximum { get; }

    /// <summary>The band as text, such as <c>da 3 a 14 anni compiuti</c>.</summary>
    public LocalizedText Title => (Minimum, Maximum) switch
    {
        (0, null) => new("qualsiasi età", "any age"),
        (0, { } maximum) => Say($"fino a {maximum} anni compiuti", $"up to {maximum} completed years"),
        ({ } minimum, null) => Say($"da {minimum} anni compiuti", $"from {minimum} completed years"),
        ({ } minimum, { } maximum) => Say($"da {minimum} a {maximum} anni compiuti", $"from {minimum} to {maximum} completed years"),
    };

    /// <summary>Creates a band, or returns its defects.</summary>
    /// <param name="minimum">The minimum age in completed years, inclusive; from 0 to <see cref="OldestBound"/>.</param>
    /// <param name="maximum">The maximum age in completed years, inclusive; <see langword="null"/> if there is none.</param>
    /// <param name="path">The path of the band within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static Validated<AgeBand> Create(int minimum, int? maximum, string path = "")
    {
        Guard.Against.Null(path);
        var defects = new List<Defect>();
        Bound(minimum, "minimum");
        if (maximum is { } highest)
        {
            Bound(highest, "maximum");
            if (highest < minimum)
            {
                defects.Add(DefectCodes.CalendarAgeBandEmpty.At(path, minimum, highest, DefectCodes.CalendarLibrary));
            }
        }

        return Validated<AgeBand>.From(defects, () => new(minimum, maximum));

        void Bound(int years, string name)
        {
            if (years is < 0 or > OldestBound)
            {
                string place = path.Length == 0 ? name : $"{path}.{name}";
                defects.Add(DefectCodes.CalendarAgeBound.At(place, years, OldestBound, DefectCodes.CalendarLibrary));
            }
        }
    }

    /// <summary>Determines whether an age is in the band. Does not allocate.</summary>
    /// <param name="age">The age.</param>
    public bool Contains(Age age) => age.CompletedYears >= Minimum && !(age.CompletedYears > Maximum);

    /// <summary>Returns whether a person is in the band on a day, and by what margin.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="day">The day on which the age is determined.</param>
    /// <param name="rule">The rule for when a missing day is completed.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="birth"/> is after <paramref name="day"/>, or a day is not in the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="rule"/> is not a declared value, or a birthday that bounds the band is after the year 9999.
    /// </exception>
    public AgeFit FitOn(LocalDate birth, LocalDate day, MissingDayRule rule = MissingDayRule.LastOfMonth) =>
        AgeFit.Of(birth, day, rule, Minimum, Maximum);

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Title.Italian;

    private static LocalizedText Say(FormattableString italian, FormattableString english) =>
        new(FormattableString.Invariant(italian), FormattableString.Invariant(english));
}
