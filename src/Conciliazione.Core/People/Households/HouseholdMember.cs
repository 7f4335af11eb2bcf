using System.Diagnostics;
using NodaTime;

namespace Conciliazione.People;

/// <summary>
/// A member of a household, with the facts that a call asks for. Italian term: componente del nucleo familiare.
/// </summary>
/// <remarks>
/// <para>The facts are as stated: whether they can be true is checked for all members together when the <see cref="Household"/>
/// is created. There is no name, and every fact is known or unknown.</para>
/// <para>Personal data: only the relation is printed. Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record HouseholdMember
{
    /// <summary>Initializes a new member from the facts stated; any omitted fact is unknown.</summary>
    /// <param name="relation">The relation to the applicant.</param>
    /// <param name="birthDate">The day of birth.</param>
    /// <param name="sex">The sex.</param>
    /// <param name="fiscalCode">The codice fiscale.</param>
    /// <param name="occupation">Whether the member works, and the job.</param>
    /// <param name="disabled">Whether the member has a disability (con disabilità).</param>
    /// <param name="notSelfSufficient">Whether the member depends on help from others (non autosufficiente).</param>
    /// <param name="learningDifficulties">Whether the member has learning difficulties.</param>
    /// <param name="inCare">Whether the household cares for the member (compiti di cura verso familiari a carico).</param>
    /// <param name="livesAtHome">Whether the member lives in the applicant's home.</param>
    /// <param name="intellectualDisabilityOrAutism">
    /// Whether the disability is intellectual, or autism and its spectrum, of any degree.
    /// </param>
    /// <param name="specialEducationalNeeds">
    /// Whether the member has special educational needs (BES, bisogni educativi speciali).
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="relation"/>, or a known <paramref name="sex"/>, is not a declared value.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="birthDate"/> is known and in another calendar.</exception>
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
        Known<bool> livesAtHome = default,
        Known<bool> intellectualDisabilityOrAutism = default,
        Known<bool> specialEducationalNeeds = default)
    {
        Relation = Guard.Against.Undeclared(relation);
        BirthDate = Guard.Against.NonIsoDate(birthDate);
        Sex = Guard.Against.Undeclared(sex);
        FiscalCode = fiscalCode;
        Occupation = occupation;
        (IntellectualDisabilityOrAutism, Disabled) = Within(intellectualDisabilityOrAutism, disabled);
        NotSelfSufficient = notSelfSufficient;
        (LearningDifficulties, SpecialEducationalNeeds) = Within(learningDifficulties, specialEducationalNeeds);
        InCare = inCare;
        LivesAtHome = livesAtHome;
    }

    /// <summary>The relation to the applicant.</summary>
    public Relation Relation { get; }

    /// <summary>The day of birth.</summary>
    public Known<LocalDate> BirthDate { get; }

    /// <summary>The sex.</summary>
    public Known<Sex> Sex { get; }

    /// <summary>The codice fiscale.</summary>
    public Known<FiscalCode> FiscalCode { get; }

    /// <summary>Whether the member works, and the job.</summary>
    public Known<Occupation> Occupation { get; }

    /// <summary>Whether the member has a disability; if not stated, a known yes where the narrower fact below is one.</summary>
    public Known<bool> Disabled { get; }

    /// <summary>
    /// Whether the disability is intellectual, or autism and its spectrum, of any degree; if not stated, a known no for a member
    /// without a disability.
    /// </summary>
    public Known<bool> IntellectualDisabilityOrAutism { get; }

    /// <summary>Whether the member depends on help from others.</summary>
    public Known<bool> NotSelfSufficient { get; }

    /// <summary>
    /// Whether the member has learning difficulties; if not stated, a known no for a member without special educational needs.
    /// </summary>
    public Known<bool> LearningDifficulties { get; }

    /// <summary>
    /// Whether the member has special educational needs (BES); if not stated, a known yes for a member with learning
    /// difficulties, which are one kind of them.
    /// </summary>
    public Known<bool> SpecialEducationalNeeds { get; }

    /// <summary>
    /// Whether the household cares for the member. Stated, not derived from an age: a rule under which every minor needs care
    /// specifies so itself.
    /// </summary>
    public Known<bool> InCare { get; }

    /// <summary>Whether the member lives in the applicant's home.</summary>
    public Known<bool> LivesAtHome { get; }

    /// <summary>Whether the member works, without further detail. Does not allocate.</summary>
    public Known<bool> Works => Occupation.TryGet(out Occupation? occupation)
        ? Known.Of(occupation.Job is not null)
        : Known<bool>.Unknown;

    /// <summary>The job of a member who is known to work; <see langword="null"/> otherwise. Does not allocate.</summary>
    public Job? JobOrNull => Occupation.TryGet(out Occupation? occupation) ? occupation.Job : null;

    /// <summary>
    /// Whether the member works across the border: no for a member who does not work, unknown while it is not known whether the
    /// member works. Does not allocate.
    /// </summary>
    public Known<bool> WorksAcrossTheBorder => JobOrNull?.CrossBorder ?? Works;

    /// <summary>
    /// Whether the member works in shifts: no for a member who does not work, unknown while it is not known whether the member
    /// works. Does not allocate.
    /// </summary>
    public Known<bool> WorksInShifts => JobOrNull?.Shifts ?? Works;

    /// <summary>
    /// Whether the member is called to work on Saturdays too: no for a member who does not work, unknown while it is not known
    /// whether the member works. Does not allocate.
    /// </summary>
    public Known<bool> WorksOnSaturdays => JobOrNull?.Saturdays ?? Works;

    /// <summary>
    /// Determines whether the member works in a sector: no for a member who does not work, unknown while the work or its sector
    /// is. Does not allocate.
    /// </summary>
    /// <param name="sector">The sector.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sector"/> is not a declared value.</exception>
    public Known<bool> WorksIn(WorkSector sector)
    {
        // Guard.Declared looks up the enumeration on each call, and households are evaluated by the million.
        if (sector is < WorkSector.Other or > WorkSector.Health)
        {
            Guard.Against.Undeclared(sector);
        }

        return JobOrNull is not { } job
            ? Works
            : job.Sector.TryGet(out WorkSector stated) ? Known.Of(stated == sector) : Known<bool>.Unknown;
    }

    /// <summary>Returns the relation only.</summary>
    public override string ToString() => Relation switch
    {
        Relation.Applicant => "richiedente",
        Relation.Partner => "coniuge o convivente",
        Relation.Child => "figlio",
        Relation.Parent => "genitore",
        Relation.OtherRelative => "altro familiare",
        _ => "non familiare",
    };

    /// <summary>
    /// Returns a fact and the wider one that includes it, each as stated or as the other implies. A contradiction is kept: a
    /// household reports it.
    /// </summary>
    private static (Known<bool> Narrow, Known<bool> Wide) Within(Known<bool> narrow, Known<bool> wide) => (
        !narrow.IsKnown && wide == Known.Of(false) ? wide : narrow,
        !wide.IsKnown && narrow == Known.Of(true) ? narrow : wide);
}
