using System.Diagnostics;

namespace Conciliazione.People;

/// <summary>The work that somebody does, as far as it is known. Italian term: attività lavorativa.</summary>
/// <remarks>
/// Every fact is known or unknown, and none is "no" because nobody said. What is stated may be wrong: a
/// <see cref="Household"/> checks it. Personal data: it does not print itself. Equality is by content. Immutable, safe for
/// any thread.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Job
{
    /// <summary>Builds a job from what is stated; what is left out is unknown.</summary>
    /// <param name="form">In which form.</param>
    /// <param name="employer">The code of the employing body, the same as in an alliance; never a person's name.</param>
    /// <param name="sector">In which field.</param>
    /// <param name="shifts">Whether in shifts (turnista).</param>
    /// <param name="crossBorder">Whether across the border (frontaliero, transfrontaliero).</param>
    /// <param name="weeklyMinutes">Minutes of work a week.</param>
    /// <param name="workplace">Where.</param>
    /// <param name="metresFromHome">How far from home, in whole metres.</param>
    public Job(
        Known<WorkForm> form = default,
        Known<string> employer = default,
        Known<WorkSector> sector = default,
        Known<bool> shifts = default,
        Known<bool> crossBorder = default,
        Known<int> weeklyMinutes = default,
        Known<Place> workplace = default,
        Known<int> metresFromHome = default)
    {
        Form = form;
        Employer = employer;
        Sector = sector;
        Shifts = shifts;
        CrossBorder = crossBorder;
        WeeklyMinutes = weeklyMinutes;
        Workplace = workplace;
        MetresFromHome = metresFromHome;
    }

    /// <summary>In which form.</summary>
    public Known<WorkForm> Form { get; }

    /// <summary>The code of the employing body, the same as in an alliance.</summary>
    public Known<string> Employer { get; }

    /// <summary>In which field.</summary>
    public Known<WorkSector> Sector { get; }

    /// <summary>Whether in shifts.</summary>
    public Known<bool> Shifts { get; }

    /// <summary>Whether across the border.</summary>
    public Known<bool> CrossBorder { get; }

    /// <summary>Minutes of work a week; in a household from 0 to 10,080, both inclusive.</summary>
    public Known<int> WeeklyMinutes { get; }

    /// <summary>Where.</summary>
    public Known<Place> Workplace { get; }

    /// <summary>How far from home, in whole metres; in a household not negative. How it is measured is for the edition to say.</summary>
    public Known<int> MetresFromHome { get; }

    /// <summary>What it is, and nothing about it.</summary>
    public override string ToString() => "attività lavorativa";
}
