using System.Runtime.InteropServices;

namespace Conciliazione.Coworking;

/// <summary>What a request takes of a week: the days that it names, or how many. Italian term: giornate richieste.</summary>
/// <remarks>
/// What the path without explanations reads, one for each request. Equality is by content. The default value asks for nothing.
/// Immutable, safe for any thread.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DeskAsk
{
    private DeskAsk(int count, Weekdays named)
    {
        Count = count;
        Named = named;
    }

    /// <summary>How many days of the week; from 0 to 7, both inclusive.</summary>
    public int Count { get; }

    /// <summary>The days named; none where the operator assigns them.</summary>
    public Weekdays Named { get; }

    /// <summary>These days of the week.</summary>
    /// <param name="days">The days.</param>
    public static DeskAsk On(Weekdays days) => new(days.Count, days);

    /// <summary>So many days of the week, whichever the operator assigns.</summary>
    /// <param name="days">How many; from 0 to 7, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside its bounds.</exception>
    public static DeskAsk Times(int days)
    {
        Guard.Against.BelowMinimum(days, 0);
        Guard.Against.AboveMaximum(days, 7);
        return new(days, Weekdays.None);
    }

    /// <summary>How many days, and which.</summary>
    public override string ToString() => Named.Count == 0 ? FormattableString.Invariant($"{Count}") : Named.ToString();
}
