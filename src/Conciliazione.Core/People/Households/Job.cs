using System.Diagnostics;

namespace Conciliazione.People;

/// <summary>A person's job, as far as it is known. Italian term: attività lavorativa.</summary>
/// <remarks>
/// Every fact is known or unknown, and no fact is "no" just because it was not stated. The facts may be wrong: a
/// <see cref="Household"/> checks them. Personal data: it is never printed. Equality is by content. Immutable and thread-safe.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Job
{
    /// <summary>Initializes a new job from the facts stated; any omitted fact is unknown.</summary>
    /// <param name="form">The form of work.</param>
    /// <param name="employer">The code of the employing body, as in an alliance; never a person's name.</param>
    /// <param name="sector">The sector.</param>
    /// <param name="shifts">Whether the person works in shifts (turnista).</param>
    /// <param name="crossBorder">Whether the person works across the border (frontaliero, transfrontaliero).</param>
    /// <param name="weeklyMinutes">The minutes of work per week.</param>
    /// <param name="workplace">The place of work.</param>
    /// <param name="metresFromHome">The distance from home, in whole metres.</param>
    /// <param name="saturdays">Whether the person is called to work on Saturdays too.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="form"/> or <paramref name="sector"/> is known and not a declared value.
    /// </exception>
    public Job(
        Known<WorkForm> form = default,
        Known<string> employer = default,
        Known<WorkSector> sector = default,
        Known<bool> shifts = default,
        Known<bool> crossBorder = default,
        Known<int> weeklyMinutes = default,
        Known<Place> workplace = default,
        Known<int> metresFromHome = default,
        Known<bool> saturdays = default)
    {
        Form = Guard.Against.Undeclared(form);
        Employer = employer;
        Sector = Guard.Against.Undeclared(sector);
        Shifts = shifts;
        CrossBorder = crossBorder;
        WeeklyMinutes = weeklyMinutes;
        Workplace = workplace;
        MetresFromHome = metresFromHome;
        Saturdays = saturdays;
    }

    /// <summary>The form of work.</summary>
    public Known<WorkForm> Form { get; }

    /// <summary>The code of the employing body, as in an alliance.</summary>
    public Known<string> Employer { get; }

    /// <summary>The sector.</summary>
    public Known<WorkSector> Sector { get; }

    /// <summary>Whether the person works in shifts.</summary>
    public Known<bool> Shifts { get; }

    /// <summary>Whether the person works across the border.</summary>
    public Known<bool> CrossBorder { get; }

    /// <summary>The minutes of work per week; within a household, from 0 to 10,080, both inclusive.</summary>
    public Known<int> WeeklyMinutes { get; }

    /// <summary>The place of work.</summary>
    public Known<Place> Workplace { get; }

    /// <summary>
    /// The distance from home, in whole metres; within a household, not negative. The edition specifies how it is measured.
    /// </summary>
    public Known<int> MetresFromHome { get; }

    /// <summary>Whether the person is called to work on Saturdays too.</summary>
    public Known<bool> Saturdays { get; }

    /// <summary>Returns a fixed description, without any data.</summary>
    public override string ToString() => "attività lavorativa";
}
