using System.Diagnostics;
using NodaTime;

namespace Conciliazione.People;

/// <summary>The people around one applicant and what a call asks about them, on one day. Italian term: nucleo familiare.</summary>
/// <remarks>
/// <para>The members listed are all there are: no partner in the list means that there is none in the household. Every other
/// fact is known or unknown, and the questions below answer with a known yes as soon as one member gives it, with a known no
/// only when every member does, and otherwise with unknown.</para>
/// <para>Personal data: it prints how many members it has. Equality is by content, the order of the members included.
/// Immutable, safe for any thread.</para>
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

    /// <summary>The day on which the facts are taken, as a rule that of the request.</summary>
    public LocalDate Day { get; }

    /// <summary>Everyone in the household, and those outside it whom it cares for, in the order given.</summary>
    public ValueList<HouseholdMember> Members { get; }

    /// <summary>The one who applies.</summary>
    public HouseholdMember Applicant { get; }

    /// <summary>The applicant's partner, or <see langword="null"/> when there is none in the household.</summary>
    public HouseholdMember? Partner { get; }

    /// <summary>
    /// Whether it is the household of a single parent (famiglia monogenitoriale). Stated, not read from the members: a parent
    /// without a partner at home is not always a lone one.
    /// </summary>
    public Known<bool> SingleParent { get; }

    /// <summary>Where the applicant is registered (residenza).</summary>
    public Known<Place> Residence { get; }

    /// <summary>Where the applicant lives, when stated apart from the residence (domicilio).</summary>
    public Known<Place> Domicile { get; }

    /// <summary>Whether somebody works on the day (almeno un componente lavoratore). Allocates nothing.</summary>
    public Known<bool> HasWorker => Any(static member => member.Works);

    /// <summary>Whether the household cares for somebody (compiti di cura). Allocates nothing.</summary>
    public Known<bool> HasCareDuties => Any(static member => member.InCare);

    /// <summary>Whether somebody is disabled. Allocates nothing.</summary>
    public Known<bool> HasDisabledMember => Any(static member => member.Disabled);

    /// <summary>Whether somebody works in shifts. Allocates nothing.</summary>
    public Known<bool> HasShiftWorker => Any(static member => member.WorksInShifts);

    /// <summary>
    /// Whether the applicant and the partner both work (entrambi i genitori lavoratori); a known no when there is no partner.
    /// Allocates nothing.
    /// </summary>
    public Known<bool> BothPartnersWork =>
        Partner is null ? Known.Of(false) : ThreeValued.And(Applicant.Works, Partner.Works);

    /// <summary>Whether somebody works in a care home or in health services. Allocates nothing.</summary>
    public Known<bool> HasCareOrHealthWorker => Any(static member =>
        ThreeValued.Or(member.WorksIn(WorkSector.CareHome), member.WorksIn(WorkSector.Health)));

    /// <summary>Whether a child is disabled or has learning difficulties. Allocates nothing.</summary>
    public Known<bool> HasChildWithDifficulties => Any(static member => member.Relation == Relation.Child
        ? ThreeValued.Or(member.Disabled, member.LearningDifficulties)
        : Known.Of(false));

    /// <summary>Whether a child has learning difficulties. Allocates nothing.</summary>
    public Known<bool> HasChildWithLearningDifficulties => Any(static member => member.Relation == Relation.Child
        ? member.LearningDifficulties
        : Known.Of(false));

    /// <summary>A household, or everything that is wrong with what is stated about it.</summary>
    /// <param name="day">The day on which the facts are taken.</param>
    /// <param name="members">Everyone in the household, exactly one of them the applicant.</param>
    /// <param name="singleParent">Whether it is that of a single parent.</param>
    /// <param name="residence">Where the applicant is registered.</param>
    /// <param name="domicile">Where the applicant lives, when stated apart.</param>
    /// <param name="path">Where the household stands in the data at hand, for the message; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A day is not of the common (ISO) calendar.</exception>
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
    /// What a reader should ask about: members whose codice fiscale claims another birth or sex than stated, and pairs whose
    /// codes differ by omocodia alone. None of it decides anything.
    /// </summary>
    public ValueList<Notice> Notices() => HouseholdNotices.Of(Members);

    /// <summary>How many members there are, and nothing about them.</summary>
    public override string ToString() => Members.Count == 1
        ? "nucleo familiare di 1 componente"
        : FormattableString.Invariant($"nucleo familiare di {Members.Count} componenti");

    private Known<bool> Any(Func<HouseholdMember, Known<bool>> ask)
    {
        // Asked by the million: one pass, nothing combined, and no further once the answer is yes.
        bool unknown = false;
        foreach (HouseholdMember member in Members)
        {
            if (!ask(member).TryGet(out bool yes))
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
