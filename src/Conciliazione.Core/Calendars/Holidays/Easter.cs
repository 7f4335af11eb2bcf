using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>Computes Easter Sunday in the Gregorian calendar. Italian term: Pasqua.</summary>
/// <remarks>Thread-safe.</remarks>
public static class Easter
{
    /// <summary>The first year whose Easter followed the Gregorian calendar.</summary>
    public const int FirstYear = 1583;

    /// <summary>The last year that this library can represent.</summary>
    public const int LastYear = 9999;

    /// <summary>Returns Easter Sunday of a year.</summary>
    /// <param name="year">The year; from <see cref="FirstYear"/> to <see cref="LastYear"/>, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    public static LocalDate For(int year)
    {
        Guard.Against.BelowMinimum(year, FirstYear);
        Guard.Against.AboveMaximum(year, LastYear);

        // The anonymous computus of 1876, with its traditional variable names.
        int a = year % 19;
        (int b, int c) = Math.DivRem(year, 100);
        (int d, int e) = Math.DivRem(b, 4);
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30;
        (int i, int k) = Math.DivRem(c, 4);
        int l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        (int month, int day) = Math.DivRem(h + l - (7 * m) + 114, 31);
        return new(year, month, day + 1);
    }
}
