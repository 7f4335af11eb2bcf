using System.Diagnostics;
using NodaTime;

namespace Conciliazione.People;

/// <summary>One person of a household, as far as a call asks. Italian term: componente del nucleo familiare.</summary>
/// <remarks>
/// <para>What somebody stated: whether it can be true is checked when the <see cref="Household"/> is built, all members
/// together. There is no name, and every fact is known or unknown.</para>
/// <para>Personal data: it prints the relation alone. Equality is by content. Immutable, safe for any thread.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record HouseholdMember
{
    /// <summary>Builds a member from what is stated; what is left out is unknown.</summary>
    /// <param name="relation">What the member is to the one who applies.</param>
    /// <param name="birthDate">The day of birth.</param>
    /// <param name="sex">The sex.</param>
    /// <param name="fiscalCode">The codice fiscale.</param>
    /// <param name="occupation">Whether the member works, and at what.</param>
    /// <param name="disabled">Whether the member is disabled (con disabilità).</param>
    /// <param name="notSelfSufficient">Whether the member cannot do without help (non autosufficiente).</param>
    /// <param name="learningDifficulties">Whether the member has learning difficulties.</param>
    /// <param name="inCare">Whether the household cares for the member (compiti di cura verso familiari a carico).</param>
    /// <param name="livesAtHome">Whether the member lives in the applicant's home.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not a declared value.</exception>
    public HouseholdMember(
        Relation relation,
        Known<LocalDate> birthDate = default,
        Known<Sex> sex = default,
        Known<FiscalCode> fiscalCode = default,
        Known<Occupation> occupation = default,
        Known<bool> disabled = default,
        Known<bool> notSelfSufficient = default,
        Known<bool> learningDifficulties = default,
        Known<bool> inCare = default,
        Known<bool> livesAtHome = default)
    {
        Relation = Guard.Against.Undeclared(relation);
        BirthDate = birthDate;
        Sex = sex;
        FiscalCode = fiscalCode;
        Occupation = occupation;
        Disabled = disabled;
        NotSelfSufficient = notSelfSufficient;
        LearningDifficulties = learningDifficulties;
        InCare = inCare;
        LivesAtHome = livesAtHome;
    }

    /// <summary>What the member is to the one who applies.</summary>
    public Relation Relation { get; }

    /// <summary>The day of birth.</summary>
    public Known<LocalDate> BirthDate { get; }

    /// <summary>The sex.</summary>
    public Known<Sex> Sex { get; }

    /// <summary>The codice fiscale.</summary>
    public Known<FiscalCode> FiscalCode { get; }

    /// <summary>Whether the member works, and at what.</summary>
    public Known<Occupation> Occupation { get; }

    /// <summary>Whether the member is disabled.</summary>
    public Known<bool> Disabled { get; }

    /// <summary>Whether the member cannot do without help.</summary>
    public Known<bool> NotSelfSufficient { get; }

    /// <summary>Whether the member has learning difficulties.</summary>
    public Known<bool> LearningDifficulties { get; }

    /// <summary>
    /// Whether the household cares for the member. Stated, not read from an age: a rule that counts every minor as one to care
    /// for says so itself.
    /// </summary>
    public Known<bool> InCare { get; }

    /// <summary>Whether the member lives in the applicant's home.</summary>
    public Known<bool> LivesAtHome { get; }

    /// <summary>Whether the member works, without the rest. Allocates nothing.</summary>
    public Known<bool> Works => Occupation.TryGet(out Occupation? occupation)
        ? Known.Of(occupation.Job is not null)
        : Known<bool>.Unknown;

    /// <summary>The work of a member who is known to work; <see langword="null"/> otherwise. Allocates nothing.</summary>
    public Job? JobOrNull => Occupation.TryGet(out Occupation? occupation) ? occupation.Job : null;

    /// <summary>Whether the member works across the border: no for one who does not work, unknown while the work is. Allocates nothing.</summary>
    public Known<bool> WorksAcrossTheBorder => JobOrNull?.CrossBorder ?? Works;

    /// <summary>Whether the member works in shifts: no for one who does not work, unknown while the work is. Allocates nothing.</summary>
    public Known<bool> WorksInShifts => JobOrNull?.Shifts ?? Works;

    /// <summary>Whether the member works in a field: no for one who does not work, unknown while the work or its field is. Allocates nothing.</summary>
    /// <param name="sector">The field.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sector"/> is not a declared value.</exception>
    public Known<bool> WorksIn(WorkSector sector)
    {
        // Guard.Declared looks the enumeration up each time, and households are asked by the million.
        if (sector is < WorkSector.Other or > WorkSector.Health)
        {
            Guard.Against.Undeclared(sector);
        }

        return JobOrNull is not { } job
            ? Works
            : job.Sector.TryGet(out WorkSector stated) ? Known.Of(stated == sector) : Known<bool>.Unknown;
    }

    /// <summary>The relation alone.</summary>
    public override string ToString() => Relation switch
    {
        Relation.Applicant => "richiedente",
        Relation.Partner => "coniuge o convivente",
        Relation.Child => "figlio",
        Relation.Parent => "genitore",
        Relation.OtherRelative => "altro familiare",
        _ => "non familiare",
    };
}
