using NodaTime;

namespace Conciliazione.Rivals;

/// <summary>
/// A made-up call, which every contender writes in its own way. Points, on the day of the call:
/// <list type="bullet">
/// <item>the applicant's age: 18 to 35 years 3, 36 to 45 years 2, 46 to 60 years 1;</item>
/// <item>the age of the relative cared for: 65 to 74 years 2, from 75 years 4;</item>
/// <item>each child: up to 2 years 4, 3 to 5 years 3, 6 to 13 years 1, all together at most 10;</item>
/// <item>ISEE: up to 10,000.00 euro 6, up to 20,000.00 euro 4, up to 35,000.00 euro 2;</item>
/// <item>work: employee (E) 3, self-employed (S) 2, cooperative (C) 2, none (N) 0;</item>
/// <item>a single parent 5.</item>
/// </list>
/// Whoever has fewer than 8 is left out. First come more points, then the earlier second of arrival, then the lower number.
/// </summary>
internal static class Call
{
    public const int MinimumPoints = 8;

    public const int MaximumPoints = 31;

    public static readonly LocalDate Day = new(2020, 9, 15);

    public static readonly Instant Opening = Instant.FromUtc(2020, 8, 17, 7, 0);

    public static readonly string[] Kinds = ["E", "S", "C", "N"];

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The last birth, in days since 1970, of those who have turned an age by the day of the call.</summary>
    public static int BornBy(int age) => DayNumber(Day.PlusYears(-age));

    public static int DayNumber(LocalDate day) => Period.DaysBetween(Epoch, day);

    public static LocalDate DayOf(int number) => Epoch.PlusDays(number);

    /// <summary>Points, second and number in one whole number that sorts in the order of the call.</summary>
    public static long Key(int points, int second, int number) => ((long)(MaximumPoints - points) << 46) | ((long)second << 24) | (uint)number;

    public static int NumberOf(long key) => (int)(key & ((1 << 24) - 1));
}
