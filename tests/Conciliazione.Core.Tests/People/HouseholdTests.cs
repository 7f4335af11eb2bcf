using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Tests.People;

public class HouseholdTests
{
    private static readonly LocalDate Day = new(2020, 6, 1);

    [Fact]
    public void A_household_as_the_Tradate_services_ask_for_it()
    {
        Household household = Household.Create(
            Day,
            [
                new(
                    Relation.Applicant,
                    birthDate: Known.Of(new LocalDate(1985, 12, 10)),
                    sex: Known.Of(Sex.Female),
                    occupation: Known.Of(Occupation.At(new Job(
                        Known.Of(WorkForm.Employee),
                        Known.Of("BODY-1"),
                        Known.Of(WorkSector.CareHome),
                        shifts: Known.Of(true),
                        crossBorder: Known.Of(false),
                        weeklyMinutes: Known.Of(2_160),
                        workplace: Known.Of(new Place("TOWN-2", Known.Of("TRADATE"))),
                        metresFromHome: Known.Of(21_500))))),
                new(Relation.Partner, occupation: Known.Of(Occupation.None)),
                new(Relation.Child, birthDate: Known.Of(new LocalDate(2014, 2, 28)), inCare: Known.Of(true), livesAtHome: Known.Of(true)),
            ],
            singleParent: Known.Of(false),
            residence: Known.Of(new Place("TOWN-1", Known.Of("TRADATE")))).OrThrow();

        Assert.Equal(Known.Of(true), household.HasWorker);
        Assert.Equal(Known.Of(true), household.HasCareDuties);
        Assert.Equal(Known.Of(true), household.HasShiftWorker);
        Assert.Equal(Known.Of(true), household.HasCareOrHealthWorker);
        Assert.Equal(Known.Of(false), household.BothPartnersWork);
        Assert.Equal(Known<bool>.Unknown, household.HasDisabledMember);
        Assert.Equal(Known<bool>.Unknown, household.HasChildWithDifficulties);
        Assert.Equal(Known.Of(false), household.Applicant.WorksAcrossTheBorder);
        Assert.Equal(Known.Of(false), household.Applicant.WorksIn(WorkSector.Commerce));
        Assert.Equal(Known.Of(false), household.Partner!.WorksIn(WorkSector.Commerce));
        Assert.Equal(Known.Of(21_500), household.Applicant.JobOrNull!.MetresFromHome);
        Assert.Null(household.Partner.JobOrNull);
        Assert.Same(household.Applicant.JobOrNull, household.Applicant.Occupation.Get().Job);
        Assert.Null(household.Partner.Occupation.Get().Job);
    }

    [Fact]
    public void Nobody_said_is_never_a_no()
    {
        Household household = Household.Create(Day, [new(Relation.Applicant), new(Relation.Partner), new(Relation.Child)]).OrThrow();
        Assert.Equal(Known<bool>.Unknown, household.HasWorker);
        Assert.Equal(Known<bool>.Unknown, household.HasCareDuties);
        Assert.Equal(Known<bool>.Unknown, household.HasDisabledMember);
        Assert.Equal(Known<bool>.Unknown, household.HasShiftWorker);
        Assert.Equal(Known<bool>.Unknown, household.HasCareOrHealthWorker);
        Assert.Equal(Known<bool>.Unknown, household.HasChildWithDifficulties);
        Assert.Equal(Known<bool>.Unknown, household.BothPartnersWork);
        Assert.Equal(Known<bool>.Unknown, household.SingleParent);
        Assert.Equal(Known<Place>.Unknown, household.Residence);
        Assert.Equal(Known<Place>.Unknown, household.Domicile);
        Assert.Equal(Known<bool>.Unknown, household.Applicant.WorksAcrossTheBorder);
        Assert.Equal(Known<bool>.Unknown, household.Applicant.WorksIn(WorkSector.Commerce));
    }

    [Fact]
    public void Work_of_which_nothing_is_known_is_work()
    {
        Household household = Household.Create(
            Day, [new(Relation.Applicant, occupation: Known.Of(Occupation.At(new Job())))]).OrThrow();
        Assert.Equal(Known.Of(true), household.HasWorker);
        Assert.Equal(Known<bool>.Unknown, household.HasShiftWorker);
        Assert.Equal(Known<bool>.Unknown, household.Applicant.WorksIn(WorkSector.Commerce));
        Assert.Equal(Known.Of(false), household.BothPartnersWork);
        Assert.Null(household.Partner);
    }

    /// <summary>"Almeno un componente lavoratore", "componenti disabili", "familiari a carico", "lavoratori turnisti": lines 1651 and 1864-1875.</summary>
    [Fact]
    public void A_lodger_is_no_relative_and_a_son_who_moved_out_is_no_working_member()
    {
        Occupation shifts = Occupation.At(new Job(sector: WorkSector.Health, shifts: true));
        Household lodger = With(new HouseholdMember(Relation.NotRelated, occupation: shifts, disabled: true, inCare: true, livesAtHome: true));
        Assert.Equal([false, false, false, false, false], Asked(lodger));
        Assert.Equal([false, true, true, false, false], Asked(With(new HouseholdMember(Relation.Child, occupation: shifts, disabled: true, inCare: true, livesAtHome: false))));
        Assert.Equal([true, true, true, true, true], Asked(With(new HouseholdMember(Relation.Child, occupation: shifts, disabled: true, inCare: true, livesAtHome: true))));
        Assert.Equal([null, true, true, null, null], Asked(With(new HouseholdMember(Relation.Child, occupation: shifts, disabled: true, inCare: true))));
        Assert.Equal([true, false, false, true, true], Asked(With(new HouseholdMember(Relation.Partner, occupation: shifts, disabled: false, inCare: false))));

        static Household With(HouseholdMember other) =>
            Household.Create(Day, [new(Relation.Applicant, occupation: Occupation.None, disabled: false, inCare: false), other]).OrThrow();

        static bool?[] Asked(Household household) =>
        [
            .. new[] { household.HasWorker, household.HasCareDuties, household.HasDisabledMember, household.HasShiftWorker, household.HasCareOrHealthWorker }
                .Select(answer => answer.TryGet(out bool yes) ? yes : (bool?)null),
        ];
    }

    [Law]
    public void Knowing_more_only_answers_what_was_unknown(GrowingHousehold pair)
    {
        Known<bool>[] less = Answers(pair.Less);
        Known<bool>[] more = Answers(pair.More);
        for (int question = 0; question < less.Length; question++)
        {
            Assert.True(more[question].IsKnown);
            Assert.True(!less[question].IsKnown || less[question] == more[question]);
        }
    }

    [Law]
    public void The_order_of_the_members_changes_no_answer(GrowingHousehold pair) =>
        Assert.Equal(
            Answers(pair.Less),
            Answers(Household.Create(pair.Less.Day, pair.Less.Members.Reverse().ToValueList()).OrThrow()));

    [Law]
    public void With_every_fact_known_the_answers_are_those_of_plain_logic(GrowingHousehold pair)
    {
        Household household = pair.More;
        HouseholdMember[] family = [.. household.Members.Where(member => member.Relation != Relation.NotRelated)];
        HouseholdMember[] atHome = [.. family.Where(member => member.Relation is Relation.Applicant or Relation.Partner || Yes(member.LivesAtHome))];
        Assert.Equal(atHome.Any(member => Yes(member.Works)), Yes(household.HasWorker));
        Assert.Equal(family.Any(member => Yes(member.InCare)), Yes(household.HasCareDuties));
        Assert.Equal(family.Any(member => Yes(member.Disabled)), Yes(household.HasDisabledMember));
        Assert.Equal(atHome.Any(member => member.JobOrNull is { } job && Yes(job.Shifts)), Yes(household.HasShiftWorker));
        Assert.Equal(
            atHome.Any(member => member.JobOrNull is { } job && job.Sector == Known.Of(WorkSector.CareHome)),
            Yes(household.HasCareOrHealthWorker));
        Assert.Equal(
            household.Members.Any(member => member.Relation == Relation.Child && (Yes(member.Disabled) || Yes(member.LearningDifficulties))),
            Yes(household.HasChildWithDifficulties));
        Assert.Equal(
            Yes(household.Applicant.Works) && household.Partner is { } partner && Yes(partner.Works), Yes(household.BothPartnersWork));
    }

    [Fact]
    public void Every_defect_comes_at_once()
    {
        FiscalCode code = FiscalCode.Parse("RSSMRA85T10A562S", provider: null);
        var job = new Job(
            employer: Known.Of(" "),
            weeklyMinutes: Known.Of(10_081),
            workplace: Known.Of(new Place("", Known.Of(""))),
            metresFromHome: Known.Of(-1));
        ValueList<Defect> defects = Household.Create(
            Day,
            [
                new(Relation.Partner, fiscalCode: Known.Of(code)),
                new(Relation.Partner, birthDate: Known.Of(Day.PlusDays(1)), fiscalCode: Known.Of(code)),
                new(Relation.Child, occupation: Known.Of(Occupation.At(job))),
            ],
            singleParent: Known.Of(true),
            residence: Known.Of(new Place(" ")),
            domicile: Known.Of(new Place("TOWN", Known.Of(" "))),
            path: "household").DefectsOrEmpty();
        Assert.Equal(
            [
                "PPL-APPLICANTS household.members",
                "PPL-PARTNERS household.members",
                "PPL-SINGLE-PARENT household.singleParent",
                "PPL-SAME-PERSON household.members[1].fiscalCode",
                "PPL-BIRTH-AFTER household.members[1].birthDate",
                "PPL-CODE household.members[2].job.employer",
                "PPL-CODE household.members[2].job.workplace.municipality",
                "PPL-CODE household.members[2].job.workplace.district",
                "PPL-DISTANCE household.members[2].job.metresFromHome",
                "PPL-WEEKLY-MINUTES household.members[2].job.weeklyMinutes",
                "PPL-CODE household.residence.municipality",
                "PPL-CODE household.domicile.district",
            ],
            defects.Select(defect => $"{defect.Code} {defect.Path}"),
            StringComparer.Ordinal);
        Assert.Equal(
            "household.members[1].birthDate: the birth is after the day on which the facts are taken, 2020-06-01 "
            + "[PPL-BIRTH-AFTER; decisione 0011, Conciliazione.Core]",
            defects[4].Render(Language.English));
        Assert.Equal("household.members[0]", defects[3].Limit.Render(Language.Italian));
    }

    [Fact]
    public void The_edges_are_allowed()
    {
        var job = new Job(weeklyMinutes: Known.Of(10_080), metresFromHome: Known.Of(0));
        Assert.Empty(Household.Create(
            Day,
            [new(Relation.Applicant, birthDate: Known.Of(Day), occupation: Known.Of(Occupation.At(job))), new(Relation.Partner)],
            singleParent: Known.Of(false)).DefectsOrEmpty());
        Assert.Empty(Household.Create(Day, [new(Relation.Applicant), new(Relation.Child)], singleParent: Known.Of(true)).DefectsOrEmpty());
        Assert.Equal("PPL-APPLICANTS", Assert.Single(Household.Create(Day, []).DefectsOrEmpty()).Code.Code);
        Assert.Equal(
            "PPL-WEEKLY-MINUTES",
            Assert.Single(Household.Create(
                Day, [new(Relation.Applicant, occupation: Known.Of(Occupation.At(new Job(weeklyMinutes: Known.Of(-1)))))]).DefectsOrEmpty()).Code.Code);
    }

    /// <summary>The list is complete: without a child, and without a parent whose child the applicant is, nobody in it is a single parent.</summary>
    [Fact]
    public void The_household_of_a_single_parent_has_a_child_or_the_parent()
    {
        Assert.Equal(
            "singleParent: il nucleo è dichiarato monogenitoriale, ma tra i componenti elencati non c'è un figlio, né un genitore del richiedente "
            + "[PPL-SINGLE-PARENT-CHILD; decisione 0011, Conciliazione.Core]",
            Assert.Single(Of(Relation.OtherRelative).DefectsOrEmpty()).Render(Language.Italian));
        Assert.Equal("PPL-SINGLE-PARENT-CHILD", Assert.Single(Of().DefectsOrEmpty()).Code.Code);
        Assert.Empty(Of(Relation.Child).DefectsOrEmpty());
        Assert.Empty(Of(Relation.Parent).DefectsOrEmpty());
        Assert.Empty(Household.Create(Day, [new(Relation.Applicant)], singleParent: false).DefectsOrEmpty());
        Assert.Empty(Household.Create(Day, [new(Relation.Applicant)]).DefectsOrEmpty());

        static Validated<Household> Of(params Relation[] others) => Household.Create(
            Day, [new(Relation.Applicant), .. others.Select(relation => new HouseholdMember(relation))], singleParent: true);
    }

    [Fact]
    public void Variants_and_contradicted_claims_are_notices_and_no_defects()
    {
        FiscalCode plain = FiscalCode.Parse("RSSMRA85T10A562S", provider: null);
        FiscalCode variant = FiscalCode.Parse(PeopleGenerators.Complete(PeopleGenerators.Substituted("RSSMRA85T10A562", 64)), provider: null);
        Household household = Household.Create(
            Day,
            [
                new(Relation.Applicant, birthDate: Known.Of(new LocalDate(1985, 12, 10)), sex: Known.Of(Sex.Male), fiscalCode: Known.Of(plain)),
                new(Relation.Partner, birthDate: Known.Of(new LocalDate(1985, 12, 11)), sex: Known.Of(Sex.Female), fiscalCode: Known.Of(variant)),
                new(Relation.Child, birthDate: Known.Of(new LocalDate(2020, 1, 1)), sex: Known.Of(Sex.Female), fiscalCode: Known.Of(FiscalCode.Parse("03775430980", provider: null))),
            ]).OrThrow();
        Assert.Equal(
            [
                "PPL-VARIANTS members[0], members[1]: the codici fiscali differ only by omocodia; usually they are two people",
                "PPL-BIRTH-CLAIM members[1]: the codice fiscale claims another birth than the one stated",
                "PPL-SEX-CLAIM members[1]: the codice fiscale claims another sex than the one stated",
            ],
            household.Notices().Select(notice => $"{notice.Code} {notice.Text.English}"),
            StringComparer.Ordinal);
        Assert.Empty(Household.Create(Day, [new(Relation.Applicant, fiscalCode: Known.Of(plain))]).OrThrow().Notices());
    }

    [Fact]
    public void Equality_is_by_content()
    {
        ContentEquality.Holds(
            () => Household.Create(Day, [new(Relation.Applicant), new(Relation.Child, disabled: Known.Of(true))]).OrThrow(),
            Household.Create(Day, [new(Relation.Applicant), new(Relation.Child, disabled: Known.Of(false))]).OrThrow(),
            Household.Create(Day, [new(Relation.Applicant), new(Relation.Child)]).OrThrow(),
            Household.Create(Day.PlusDays(1), [new(Relation.Applicant), new(Relation.Child, disabled: Known.Of(true))]).OrThrow());
        ContentEquality.Holds(
            () => new HouseholdMember(Relation.Child, occupation: Known.Of(Occupation.At(new Job(shifts: Known.Of(true))))),
            new(Relation.Child, occupation: Known.Of(Occupation.At(new Job(shifts: Known.Of(false))))),
            new(Relation.Child, occupation: Known.Of(Occupation.None)),
            new(Relation.Child));
        ContentEquality.Holds(() => new Place("A", Known.Of("B")), new("A"), new("B", Known.Of("B")));
    }

    [Fact]
    public void Programmer_errors_throw()
    {
        var julian = new LocalDate(2020, 1, 1, CalendarSystem.Julian);
        Assert.Throws<ArgumentOutOfRangeException>(() => new HouseholdMember((Relation)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HouseholdMember(Relation.Child).WorksIn((WorkSector)9));
        Assert.Throws<ArgumentNullException>(() => new Place(null!));
        Assert.Throws<ArgumentNullException>(() => Occupation.At(null!));
        Assert.Throws<ArgumentNullException>(() => Household.Create(Day, null!));
        Assert.Throws<ArgumentNullException>(() => Household.Create(Day, [], path: null!));
        Assert.Throws<ArgumentException>(() => Household.Create(julian, [new(Relation.Applicant)]));
        Assert.Throws<ArgumentException>(() => Household.Create(Day, [new(Relation.Applicant, birthDate: Known.Of(julian))]));
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        Household household = Household.Create(
            Day,
            [
                new(Relation.Applicant, occupation: Known.Of(Occupation.At(new Job(shifts: Known.Of(true))))),
                new(Relation.Partner),
                new(Relation.Child, inCare: Known.Of(true)),
            ]).OrThrow();
        int known = Ask(household);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int time = 0; time < 1_000; time++)
        {
            known += Ask(household);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(3_003, known);

        static int Ask(Household asked) =>
            (asked.HasWorker.IsKnown ? 1 : 0) + (asked.HasCareDuties.IsKnown ? 1 : 0) + (asked.HasShiftWorker.IsKnown ? 1 : 0)
            + (asked.HasDisabledMember.IsKnown ? 1 : 0) + (asked.BothPartnersWork.IsKnown ? 1 : 0)
            + (asked.HasCareOrHealthWorker.IsKnown ? 1 : 0) + (asked.HasChildWithDifficulties.IsKnown ? 1 : 0);
    }

    private static Known<bool>[] Answers(Household household) =>
    [
        household.HasWorker, household.HasCareDuties, household.HasDisabledMember, household.HasShiftWorker,
        household.HasCareOrHealthWorker, household.HasChildWithDifficulties, household.BothPartnersWork,
    ];

    private static bool Yes(Known<bool> fact) => fact == Known.Of(true);
}
