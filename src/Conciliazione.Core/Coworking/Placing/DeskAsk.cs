using System.Runtime.InteropServices;

namespace Conciliazione.Coworking;

/// <summary>
/// The share of a week that a request takes: the days it names, or their number. Italian term: giornate richieste.
/// </summary>
/// <remarks>
/// The input of the path without explanations, one per request. Equality is by content. The default value asks for nothing.
/// Immutable and thread-safe.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DeskAsk
{
    private DeskAsk(int count, Weekdays named)
    {
        Count = count;
        Named = named;
    }

    /// <summary>The number of days of the week; from 0 to 7, both inclusive.</summary>
    public int Count { get; }

    /// <summary>The days named; empty if the implementing body assigns them.</summary>
    public Weekdays Named { get; }

    /// <summary>Creates a value for the given days of the week.</summary>
    /// <param name="days">The days.</param>
    public static DeskAsk On(Weekdays days) => new(days.Count, days);

    /// <summary>Creates a value for a given number of days of the week, assigned by the implementing body.</summary>
    /// <param name="days">The number of days; from 0 to 7, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside its bounds.</exception>
    public static DeskAsk Times(int days)
    {
        Guard.Against.BelowMinimum(days, 0);
        Guard.Against.AboveMaximum(days, 7);
        return new(days, Weekdays.None);
    }

    /// <summary>Returns the days named, or their number if none are.</summary>
    public override string ToString() => Named.Count == 0 ? FormattableString.Invariant($"{Count}") : Named.ToString();
}
