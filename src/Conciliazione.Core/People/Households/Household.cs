using System.Diagnostics;
using NodaTime;

namespace Conciliazione.People;

/// <summary>
/// The people around an applicant and the answers to a call's questions about them, on one day. Italian term: nucleo familiare.
/// </summary>
/// <remarks>
/// <para>The list of members is complete: if it contains no partner, there is none in the household. Every other fact is known or
/// unknown. The members below that ask whether any member meets a condition return a known yes as soon as one does, a known no
/// only if every member is known not to, and unknown otherwise.</para>
/// <para>People who are not relatives are listed and belong to no answer. Whether a relative belongs to the household matters where
/// the answer is about work: the applicant and the partner do, another relative does who lives at home.</para>
/// <para>Personal data: only the number of members is printed. Equality is by content, including the order of the members.
/// Immutable and thread-safe.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Household
{
    private Household(
        LocalDate day, ValueList<HouseholdMember> members, Known<bool> singleParent, Known<Place> residence, Known<Place> domicile)
    {
        Day = day;
        Members = members;
        SingleParent = singleParent;
        Residence = residence;
        Domicile = domicile;
        Applicant = members.First(member => member.Relation == Relation.Applicant);
        Partner = members.FirstOrDefault(member => member.Relation == Relation.Partner);
    }

    /// <summary>The day on which the facts are determined, usually that of the request.</summary>
    public LocalDate Day { get; }

    /// <summary>All members of the household, and the people outside it for whom it cares, in the given order.</summary>
    public ValueList<HouseholdMember> Members { get; }

    /// <summary>The applicant.</summary>
    public HouseholdMember Applicant { get; }

    /// <summary>The applicant's partner, or <see langword="null"/> if there is none in the household.</summary>
    public HouseholdMember? Partner { get; }

    /// <summary>
    /// Whether it is the household of a single parent (famiglia monogenitoriale). Stated, not derived from the members: a parent
    /// without a partner at home is not always a single parent. A known yes has no partner, and has a child or a parent of the
    /// applicant among the members.
    /// </summary>
    public Known<bool> SingleParent { get; }

    /// <summary>The place where the applicant is registered (residenza).</summary>
    public Known<Place> Residence { get; }

    /// <summary>The place where the applicant lives, if stated separately from the residence (domicilio).</summary>
    public Known<Place> Domicile { get; }

    /// <summary>
    /// Whether the applicant, the partner or a relative at home works on the day (almeno un componente lavoratore). Does not allocate.
    /// </summary>
    public Known<bool> HasWorker => AnyAtHome(static member => member.Works);

    /// <summary>
    /// Whether the household cares for the applicant or a relative, at home or elsewhere (compiti di cura relativi a familiari a
    /// carico). Does not allocate.
    /// </summary>
    public Known<bool> HasCareDuties => AnyInFamily(static member => member.InCare);

    /// <summary>
    /// Whether the applicant or a relative, at home or elsewhere, has a disability (componenti disabili). Does not allocate.
    /// </summary>
    public Known<bool> HasDisabledMember => AnyInFamily(static member => member.Disabled);

    /// <summary>Whether the applicant, the partner or a relative at home works in shifts (lavoratori turnisti). Does not allocate.</summary>
    public Known<bool> HasShiftWorker => AnyAtHome(static member => member.WorksInShifts);

    /// <summary>
    /// Whether the applicant and the partner both work (entrambi i genitori lavoratori); a known no if there is no partner. Does
    /// not allocate.
    /// </summary>
    public Known<bool> BothPartnersWork =>
        Partner is null ? Known.Of(false) : ThreeValued.And(Applicant.Works, Partner.Works);

    /// <summary>
    /// Whether the applicant, the partner or a relative at home works in a care home or in health services. Does not allocate.
    /// </summary>
    public Known<bool> HasCareOrHealthWorker => AnyAtHome(static member =>
        ThreeValued.Or(member.WorksIn(WorkSector.CareHome), member.WorksIn(WorkSector.Health)));

    /// <summary>Whether a child has a disability or learning difficulties. Does not allocate.</summary>
    public Known<bool> HasChildWithDifficulties => Any(static member => member.Relation == Relation.Child
        ? ThreeValued.Or(member.Disabled, member.LearningDifficulties)
        : Known.Of(false));

    /// <summary>Whether a child has learning difficulties. Does not allocate.</summary>
    public Known<bool> HasChildWithLearningDifficulties => Any(static member => member.Relation == Relation.Child
        ? member.LearningDifficulties
        : Known.Of(false));

    /// <summary>Creates a household, or returns the defects of the facts stated about it.</summary>
    /// <param name="day">The day on which the facts are determined.</param>
    /// <param name="members">All members of the household, exactly one of whom is the applicant.</param>
    /// <param name="singleParent">Whether it is the household of a single parent.</param>
    /// <param name="residence">The place where the applicant is registered.</param>
    /// <param name="domicile">The place where the applicant lives, if stated separately.</param>
    /// <param name="path">The path of the household within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="members"/> or <paramref name="path"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">A day is not in the ISO calendar.</exception>
    public static Validated<Household> Create(
        LocalDate day,
        ValueList<HouseholdMember> members,
        Known<bool> singleParent = default,
        Known<Place> residence = default,
        Known<Place> domicile = default,
        string path = "")
    {
        Guard.Against.NonIsoDate(day);
        Guard.Against.Null(members);
        Guard.Against.Null(path);
        var check = new HouseholdCheck(path);
        check.Together(members, singleParent);
        for (int index = 0; index < members.Count; index++)
        {
            check.One(members[index], index, day);
        }

        check.Where(residence, "residence");
        check.Where(domicile, "domicile");
        return Validated<Household>.From(check.Defects, () => new(day, members, singleParent, residence, domicile));
    }

    /// <summary>
    /// Returns the points for an officer to clarify: members whose codice fiscale claims another birth or sex than stated, and
    /// pairs whose codes differ only by omocodia. None of them affects a decision.
    /// </summary>
    public ValueList<Notice> Notices() => HouseholdNotices.Of(Members);

    /// <summary>Returns the number of members only.</summary>
    public override string ToString() => Members.Count == 1
        ? "nucleo familiare di 1 componente"
        : FormattableString.Invariant($"nucleo familiare di {Members.Count} componenti");

    private Known<bool> AnyInFamily(Func<HouseholdMember, Known<bool>> ask) => Any(ask, static member => member.Relation != Relation.NotRelated);

    private Known<bool> AnyAtHome(Func<HouseholdMember, Known<bool>> ask) => Any(ask, static member => member.Relation switch
    {
        Relation.Applicant or Relation.Partner => true,
        Relation.NotRelated => false,
        _ => member.LivesAtHome,
    });

    private Known<bool> Any(Func<HouseholdMember, Known<bool>> ask) => Any(ask, static _ => true);

    private Known<bool> Any(Func<HouseholdMember, Known<bool>> ask, Func<HouseholdMember, Known<bool>> counts)
    {
        // Evaluated by the million: one pass, without intermediate results, that stops once the answer is yes.
        bool unknown = false;
        foreach (HouseholdMember member in Members)
        {
            if (!ThreeValued.And(counts(member), ask(member)).TryGet(out bool yes))
            {
                unknown = true;
            }
            else if (yes)
            {
                return Known.Of(true);
            }
        }

        return unknown ? Known<bool>.Unknown : Known.Of(false);
    }
}
