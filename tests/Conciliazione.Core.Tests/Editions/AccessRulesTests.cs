using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using NodaTime;
using PianoInsubria;

namespace Conciliazione.Tests.Editions;

/// <summary>Who may apply under each call, determined by hand from the texts.</summary>
public class AccessRulesTests
{
    private static readonly LocalDate Day = new(2020, 6, 15);
    private static readonly EvaluationDays Days = EvaluationDays.On(Day);

    [Fact]
    public void Tradate_asks_for_a_worker_and_for_care_duties()
    {
        Assert.Equal(Verdict.Met, Tradate2020.Access.Judge(Family(Works(), Child(2015)), Days));
        Assert.Equal(Verdict.NotMet, Tradate2020.Access.Judge(Family(None(), Child(2015)), Days));
        Assert.Equal(Verdict.NotMet, Tradate2020.Access.Judge(Family(Works()), Days));
        Assert.Equal(Verdict.Unclear, Tradate2020.Access.Judge(Family(default, Child(2015)), Days));
        Assert.Equal(Verdict.Met, Tradate2020.Access.Judge(Family(Works(), new HouseholdMember(Relation.Parent, inCare: true)), Days));
    }

    [Fact]
    public void Action_b_asks_for_minor_children()
    {
        Assert.Equal(Verdict.Met, Tradate2020.AccessToActionB.Judge(Family(Works(), Child(2015)), Days));
        Assert.Equal(Verdict.NotMet, Tradate2020.AccessToActionB.Judge(Family(Works(), new HouseholdMember(Relation.Parent, inCare: true)), Days));
        Assert.Equal(Verdict.NotMet, Tradate2020.AccessToActionB.Judge(Family(Works(), Child(2000)), Days));
        Assert.Equal(["TRA-2-BOTH-PARENTS", "TRA-2-SATURDAY-NEED", "TRA-2-AGES", "TRA-C-DISABLED"], Tradate2020.Notices.Select(notice => notice.Code));
    }

    /// <summary>Lines 1675, 1686 and 1864: only a child of the right age opens no service of action B.</summary>
    [Fact]
    public void Every_service_of_action_b_asks_for_a_worker_and_for_care_of_a_minor()
    {
        RequirementSet<Household>[] services =
            [Tradate2020.SummerCentres, Tradate2020.DisabledChildrensCentre, Tradate2020.LearningSupport, Tradate2020.SaturdayMornings];
        Assert.All(services, service => Assert.Equal(Verdict.Met, service.Judge(Around(cared: true, works: true), Days)));
        Assert.All(services, service => Assert.Equal(Verdict.NotMet, service.Judge(Around(cared: false, works: true), Days)));
        Assert.All(
            services[..3], service => Assert.Equal(
                ["TRA-4-B-WORKER"],
                service.Explain(Around(cared: true, works: false), Days).Findings.Where(finding => finding.Parts.Count == 0 && finding.Verdict == Verdict.NotMet).Select(finding => finding.Code)));
        Assert.Equal(Verdict.Met, LongerHours(Around(cared: true, works: true), Tradate2020.Kindergarten));
        Assert.Equal(Verdict.NotMet, LongerHours(Around(cared: false, works: true), Tradate2020.Kindergarten));
        Assert.Equal(Verdict.NotMet, LongerHours(Around(cared: true, works: false), Tradate2020.PrimarySchool));
        Assert.Equal(Verdict.NotMet, LongerHours(Around(cared: true, works: true), Tradate2020.OtherSchool));
        Assert.Equal(Verdict.Unclear, LongerHours(Around(cared: true, works: true), school: null));

        static Verdict LongerHours(Household household, string? school)
        {
            ValueList<SheetEntry> entries = school is null ? [] : [Tradate2020.School.Is(school)];
            return Tradate2020.LongerHoursAccess.Judge(
                new(household, FactSheet.Create(FactCatalogue<FactSheet>.Create([Tradate2020.School]).OrThrow(), entries).OrThrow()), Days);
        }

        static Household Around(bool cared, bool works) => Household.Create(
            Day,
            [
                new(Relation.Applicant, occupation: works ? Occupation.At(new(saturdays: true)) : Occupation.None, inCare: false),
                new(
                    Relation.Child,
                    birthDate: new LocalDate(2015, 1, 1),
                    occupation: Occupation.None,
                    inCare: cared,
                    intellectualDisabilityOrAutism: true,
                    specialEducationalNeeds: true),
            ],
            singleParent: true,
            residence: new Place("tradate", Tradate2020.District)).OrThrow();
    }

    [Theory]
    [InlineData(2017, 6, 15, Verdict.Met)]
    [InlineData(2017, 6, 16, Verdict.NotMet)]
    [InlineData(2005, 6, 16, Verdict.Met)]
    [InlineData(2005, 6, 15, Verdict.NotMet)]
    public void Summer_centres_take_children_from_3_to_14(int year, int month, int day, Verdict verdict) =>
        Assert.Equal(verdict, Tradate2020.SummerCentres.Judge(Family(Works(), Child(new LocalDate(year, month, day))), Days));

    [Theory]
    [InlineData(2016, "tradate", true, true, Verdict.Met)]
    [InlineData(2016, "arcisate", true, true, Verdict.Unclear)]
    [InlineData(2016, "tradate", false, null, Verdict.NotMet)]
    [InlineData(2016, "tradate", true, false, Verdict.NotMet)]
    [InlineData(2016, "tradate", true, null, Verdict.Unclear)]
    [InlineData(2016, "tradate", null, true, Verdict.Met)]
    [InlineData(2017, "tradate", true, true, Verdict.NotMet)]
    public void The_centre_for_disabled_children_is_for_4_to_14_the_district_and_the_disabilities_of_the_text(
        int year, string district, bool? disabled, bool? intellectualOrAutism, Verdict verdict)
    {
        var child = new HouseholdMember(
            Relation.Child,
            birthDate: new LocalDate(year, 1, 1),
            disabled: Known.Unless(disabled),
            inCare: true,
            intellectualDisabilityOrAutism: Known.Unless(intellectualOrAutism));
        Household household = Family(Works(), [child], district);
        Assert.Equal(verdict, Tradate2020.DisabledChildrensCentre.Judge(household, Days));
    }

    [Fact]
    public void Who_is_resident_elsewhere_and_did_not_say_where_they_live_is_asked()
    {
        EligibilityReport report = Tradate2020.LearningSupport.Explain(
            Family(Works(), [new HouseholdMember(Relation.Child, birthDate: new LocalDate(2010, 1, 1), learningDifficulties: true, inCare: true)], "arcisate"), Days);
        Assert.Equal(["IN-TRADATE"], report.Missing.Select(fact => fact.Code));
    }

    [Theory]
    [InlineData(2003, true, true, Verdict.Met)]
    [InlineData(2001, true, true, Verdict.NotMet)]
    [InlineData(2010, false, true, Verdict.Met)]
    [InlineData(2010, true, null, Verdict.Met)]
    [InlineData(2010, null, false, Verdict.NotMet)]
    [InlineData(2010, false, null, Verdict.Unclear)]
    public void Learning_support_is_for_minors_with_special_educational_needs(int year, bool? difficulties, bool? needs, Verdict verdict)
    {
        var child = new HouseholdMember(
            Relation.Child,
            birthDate: new LocalDate(year, 1, 1),
            learningDifficulties: Known.Unless(difficulties),
            inCare: true,
            specialEducationalNeeds: Known.Unless(needs));
        var minor = new HouseholdMember(Relation.Child, birthDate: new LocalDate(2012, 1, 1), inCare: true, specialEducationalNeeds: false);
        Assert.Equal(verdict, Tradate2020.LearningSupport.Judge(Family(Works(), [child, minor], "tradate"), Days));
    }

    [Fact]
    public void Saturday_mornings_are_for_parents_across_the_border_or_in_commerce_or_alone_and_called_on_saturdays()
    {
        Job border = new(crossBorder: true);
        Job commerce = new(crossBorder: false, sector: WorkSector.Commerce);
        Job other = new(crossBorder: false, sector: WorkSector.Other);
        Assert.Equal(Verdict.Met, Judge(Couple(border, commerce)));
        Assert.Equal(Verdict.NotMet, Judge(Couple(border, other)));
        Job saturdays = new(crossBorder: false, sector: WorkSector.Other, saturdays: true);
        Assert.Equal(Verdict.Met, Judge(Lone(Occupation.At(saturdays), singleParent: true)));
        Assert.Equal(Verdict.NotMet, Judge(Lone(Occupation.At(new(saturdays: false)), singleParent: true)));
        Assert.Equal(Verdict.Unclear, Judge(Lone(Occupation.At(other), singleParent: true)));
        Assert.Equal(Verdict.NotMet, Judge(Lone(Occupation.None, singleParent: true)));
        Assert.Equal(Verdict.NotMet, Judge(Lone(Occupation.At(saturdays), singleParent: false)));
        Assert.Equal(Verdict.Unclear, Judge(Couple(border, new Job(crossBorder: false))));

        static Verdict Judge(Household household) => Tradate2020.SaturdayMornings.Judge(household, Days);

        static Household Couple(Job first, Job second) => Household.Create(
            Day,
            [new(Relation.Applicant, occupation: Occupation.At(first)), new(Relation.Partner, occupation: Occupation.At(second)), Child(2016)],
            singleParent: false).OrThrow();

        static Household Lone(Occupation occupation, bool singleParent) => Household.Create(
            Day, [new(Relation.Applicant, occupation: occupation), Child(2016)], singleParent: singleParent).OrThrow();
    }

    /// <summary>Line 1716: the parents are described as those in need, the children's age as whom the service is for.</summary>
    [Fact]
    public void On_saturdays_the_parents_are_an_interpretation_and_the_age_is_stated()
    {
        Requirement<Household>[] all = [.. All(Tradate2020.SaturdayMornings.Root)];
        Assert.All(
            ["TRA-2-SATURDAY", "TRA-2-SATURDAY-PARENTS", "TRA-2-SATURDAY-BOTH", "TRA-2-SATURDAY-LONE", "TRA-2-SATURDAY-SINGLE", "TRA-2-SATURDAY-WORKS"],
            code => Assert.Equal(Provenance.Reading, Of(code)));
        Assert.Equal(Provenance.Stated, Of("TRA-2-SATURDAY-CHILD"));
        Assert.Contains("commercianti", Tradate2020.Notices.Single(notice => notice.Code == "TRA-2-SATURDAY-NEED").Text.Italian, StringComparison.Ordinal);

        Provenance Of(string code) => all.Single(each => each.Label.Code == code).Label.Provenance;
    }

    /// <summary>Lines 934-938 and 1007: the annexes are named where the text says who may apply; workers are read with "subordinati".</summary>
    [Fact]
    public void Valcuvia_s_annexes_and_workers_cite_their_passages()
    {
        Requirement<AccessRequest>[] all = [.. All(Valcuvia2020.Access(new(2020, 12, 31)).Root)];
        Assert.All(["VAL-1-A-FORMS", "VAL-1-B-FORMS", "VAL-1-C-FORMS"], code =>
            Assert.Equal("Progetto 2, soggetti titolati a presentare la domanda", all.Single(each => each.Label.Code == code).Label.Source!.Section));
        Assert.All(["VAL-1-A-WORKER", "VAL-1-B-REFERENT-A-WORKER", "VAL-1-C-REFERENT-A-WORKER"], code =>
        {
            RuleLabel worker = all.Single(each => each.Label.Code == code).Label;
            Assert.Equal(Provenance.Reading, worker.Provenance);
            Assert.Contains("selezione delle candidature", worker.Source!.Section!, StringComparison.Ordinal);
        });
    }

    /// <summary>Line 1708: five children, of one territory or on an extraordinary occasion.</summary>
    [Theory]
    [InlineData(4, true, false, Verdict.NotMet)]
    [InlineData(5, true, false, Verdict.Met)]
    [InlineData(5, false, true, Verdict.Met)]
    [InlineData(5, false, false, Verdict.NotMet)]
    [InlineData(4, false, true, Verdict.NotMet)]
    public void Longer_hours_start_with_five_children_of_one_territory_or_for_an_occasion(int enrolled, bool territory, bool occasion, Verdict verdict) => Assert.Equal(
        verdict,
        Tradate2020.LongerHoursStart.Judge(
            FactSheet.Create(
                Tradate2020.LongerHoursStart.Catalogue,
                [Tradate2020.ChildrenEnrolled.Is(enrolled), Tradate2020.SameTerritory.Is(territory), Tradate2020.ExtraordinaryOccasion.Is(occasion)]).OrThrow(),
            Days));

    [Theory]
    [InlineData("partner", Wsl2020.School, false, false, Verdict.Met)]
    [InlineData("other", Wsl2020.School, false, false, Verdict.NotMet)]
    [InlineData("partner", Wsl2020.TimeSaving, false, false, Verdict.NotMet)]
    [InlineData("partner", Wsl2020.Carers, true, false, Verdict.NotMet)]
    [InlineData("partner", null, false, false, Verdict.Unclear)]
    [InlineData("partner", Wsl2020.School, false, true, Verdict.NotMet)]
    [InlineData("partner", Wsl2020.School, false, null, Verdict.Unclear)]
    public void Vouchers_through_a_company_are_for_its_employees(string employer, string? service, bool started, bool? otherMeasure, Verdict verdict)
    {
        ValueList<SheetEntry> entries =
        [
            .. service is null ? ValueList<SheetEntry>.Empty : [Wsl2020.Service.Is(service)],
            .. otherMeasure is { } other ? [Wsl2020.OtherMeasure.Is(other)] : ValueList<SheetEntry>.Empty,
        ];
        var request = new AccessRequest(
            Family(Works(employer)), FactSheet.Create(Wsl2020.Stated, [.. entries, Wsl2020.PreferredActionStarted.Is(started)]).OrThrow());
        Assert.Equal(verdict, Wsl2020.CompanyVoucherAccess(["partner"]).Judge(request, Days));
    }

    [Theory]
    [InlineData(2020, 5, 31, "como", Verdict.NotMet)]
    [InlineData(2020, 6, 1, "como", Verdict.Met)]
    [InlineData(2021, 9, 30, "menaggio", Verdict.Met)]
    [InlineData(2021, 10, 1, "menaggio", Verdict.NotMet)]
    [InlineData(2020, 7, 1, "cantu", Verdict.Unclear)]
    public void Direct_vouchers_are_for_who_lives_there_and_only_for_a_time(int year, int month, int day, string district, Verdict verdict)
    {
        var request = new AccessRequest(Family(Works(), [Child(2015)], district), FactSheet.Create(Wsl2020.Stated, [Wsl2020.OtherMeasure.Is(false)]).OrThrow());
        Assert.Equal(verdict, Wsl2020.DirectVoucherAccess().Judge(request, EvaluationDays.On(new LocalDate(year, month, day))));
    }

    [Fact]
    public void Direct_vouchers_may_go_on()
    {
        var request = new AccessRequest(Family(Works(), [Child(2015)], "erba"), FactSheet.Create(Wsl2020.Stated, [Wsl2020.OtherMeasure.Is(false)]).OrThrow());
        RequirementSet<AccessRequest> extended = Wsl2020.DirectVoucherAccess(new LocalDate(2023, 5, 31));
        Assert.Equal(Verdict.Met, extended.Judge(request, EvaluationDays.On(new LocalDate(2023, 5, 31))));
        Assert.Equal("ELIG-BOUNDS", Assert.Single(Assert.Throws<DefectsException>(() => Wsl2020.DirectVoucherAccess(new LocalDate(2020, 5, 1))).Defects.AsEnumerable()).Code.Code);
    }

    [Fact]
    public void South_east_asks_for_an_employer_that_has_joined_and_says_that_it_is_a_reading()
    {
        RequirementSet<Household> access = SudEst2014.Access(["joined"]);
        Assert.Equal(Verdict.Met, access.Judge(Family(Works("joined")), Days));
        EligibilityReport report = access.Explain(Family(Works("other")), Days);
        Assert.Equal(Verdict.NotMet, report.Verdict);
        Assert.Contains("interpretazione applicata", report.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => SudEst2014.Access(null!));
    }

    [Theory]
    [InlineData("budget", true, true, Verdict.Met)]
    [InlineData("other", true, true, Verdict.NotMet)]
    [InlineData("budget", false, true, Verdict.NotMet)]
    [InlineData("budget", true, null, Verdict.Unclear)]
    public void Rhodense_asks_for_a_company_with_a_budget_its_choice_and_the_service(string employer, bool chosen, bool? service, Verdict verdict)
    {
        ValueList<SheetEntry> entries = service is { } known ? [Rhodense2014.JobFamilyService.Is(known)] : [];
        var request = new AccessRequest(Family(Works(employer)), FactSheet.Create(Rhodense2014.Stated, [.. entries, Rhodense2014.ChosenByCompany.Is(chosen)]).OrThrow());
        Assert.Equal(verdict, Rhodense2014.Access(["budget"]).Judge(request, Days));
    }

    [Theory]
    [InlineData(true, true, Verdict.Met)]
    [InlineData(true, false, Verdict.NotMet)]
    [InlineData(false, true, Verdict.NotMet)]
    public void A_company_gets_a_budget_by_interest_and_requirements(bool interest, bool requirements, Verdict verdict) => Assert.Equal(
        verdict,
        Rhodense2014.Companies.Judge(
            FactSheet.Create(Rhodense2014.Companies.Catalogue, [Rhodense2014.Interest.Is(interest), Rhodense2014.DistrictRequirements.Is(requirements)]).OrThrow(), Days));

    [Fact]
    public void Carers_pass_three_steps_one_after_the_other()
    {
        EligibilityReport report = Rhodense2014.Carers.Explain(
            FactSheet.Create(Rhodense2014.Carers.Catalogue, [Rhodense2014.CvPassed.Is(true), Rhodense2014.InterviewPassed.Is(false), Rhodense2014.ExpertPassed.Is(true)]).OrThrow(), Days);
        Assert.Equal(Verdict.NotMet, report.Verdict);
        Assert.Equal(["RHO-4", "RHO-4-CV", "RHO-4-INTERVIEW"], report.Findings.Select(finding => finding.Code));
        Assert.Equal(["RHO-4-EXPERT"], report.NotLookedAt.Select(step => step.Code));
    }

    [Fact]
    public void Valcuvia_takes_each_category_on_its_own_forms()
    {
        Assert.Equal(Verdict.Met, Judge(Works(), Valcuvia2020.WorkersForms));
        Assert.Equal(Verdict.NotMet, Judge(Works(), Valcuvia2020.BusinessForms));
        Assert.Equal(Verdict.NotMet, Judge(Works(), Valcuvia2020.OtherForms));
        Assert.Equal(Verdict.Met, Judge(Occupation.At(new(form: WorkForm.Professional)), Valcuvia2020.BusinessForms));
        Assert.Equal(Verdict.Met, Judge(Occupation.At(new(form: WorkForm.Entrepreneur)), Valcuvia2020.BusinessForms));
        Assert.Equal(Verdict.NotMet, Judge(Occupation.At(new(form: WorkForm.Entrepreneur)), Valcuvia2020.BusinessForms, Valcuvia2020.SmallBusiness.Is(false)));
        Assert.Equal(Verdict.NotMet, Judge(Occupation.At(new(form: WorkForm.Professional)), Valcuvia2020.BusinessForms, Valcuvia2020.SeatInArea.Is(false)));
        Assert.Equal(Verdict.Met, Judge(None(), Valcuvia2020.NewActivityForms));
        Assert.Equal(Verdict.NotMet, Judge(None(), Valcuvia2020.NewActivityForms, Valcuvia2020.StartsBy.Is(new LocalDate(2021, 1, 1))));
        Assert.Equal(Verdict.NotMet, Judge(Works(), Valcuvia2020.WorkersForms, Valcuvia2020.ContractFits.Is(false)));
    }

    [Fact]
    public void Valcuvia_excludes_who_comes_another_way_or_late() => Assert.All(
        new[] { Valcuvia2020.ByCertifiedMail, Valcuvia2020.ToCopyAddress, Valcuvia2020.WithSubject, Valcuvia2020.InTime },
        fact => Assert.Equal(Verdict.NotMet, Judge(Works(), Valcuvia2020.WorkersForms, fact.Is(false))));

    [Fact]
    public void Valcuvia_lets_a_missing_document_be_handed_in_until_the_date()
    {
        var request = Request(Works(), Valcuvia2020.WorkersForms, Valcuvia2020.Cv.Is(false));
        RequirementSet<AccessRequest> access = Valcuvia2020.Access(Day.PlusDays(10));
        EligibilityReport open = access.Explain(request, new EvaluationDays(Day, Day.PlusDays(10)));
        Assert.Equal(Verdict.Unclear, open.Verdict);
        Assert.Equal(["CV"], Codes(open.Missing));
        Assert.Equal(Day.PlusDays(10), Assert.Single(open.Curable.AsEnumerable()).CurableUntil);
        Assert.Equal(Verdict.NotMet, access.Judge(request, new EvaluationDays(Day, Day.PlusDays(11))));

        static IEnumerable<string> Codes(ValueList<MissingFact> missing) => missing.Select(fact => fact.Code["VAL-7-".Length..]);
    }

    [Fact]
    public void Valcuvia_asks_existing_companies_for_the_chamber_extract_and_teams_for_a_referent()
    {
        Assert.Equal(Verdict.Unclear, Judge(Works(), Valcuvia2020.WorkersForms, Valcuvia2020.ExistingCompany.Is(true)));
        Assert.Equal(Verdict.Met, Judge(Works(), Valcuvia2020.WorkersForms, Valcuvia2020.ExistingCompany.Is(true), Valcuvia2020.ChamberExtract.Is(true)));
        Assert.Equal(Verdict.Met, Judge(Works(), Valcuvia2020.BusinessForms, Valcuvia2020.Team.Is(true)));
        Assert.Equal(Verdict.Met, Judge(None(), Valcuvia2020.BusinessForms, Valcuvia2020.Team.Is(true)));
        Assert.Equal(Verdict.NotMet, Judge(Works(), Valcuvia2020.BusinessForms, Valcuvia2020.Team.Is(true), Valcuvia2020.ContractFits.Is(false)));
        Assert.Equal(Verdict.NotMet, Judge(Occupation.At(new(form: WorkForm.Professional)), Valcuvia2020.BusinessForms, Valcuvia2020.Team.Is(true)));
        Assert.Equal(
            ["VAL-1-REFERENT", "VAL-3-DISTANCE", "VAL-7-DOCUMENTS", "VAL-7-EXTENSION", "VAL-1-C-NEW"], Valcuvia2020.Notices.Select(notice => notice.Code));
    }

    [Fact]
    public void Rules_are_the_same_each_time_they_are_asked_for()
    {
        Assert.Equal(Valcuvia2020.Access(Day), Valcuvia2020.Access(Day));
        Assert.NotEqual(Valcuvia2020.Access(Day), Valcuvia2020.Access(Day.PlusDays(1)));
    }

    [Fact]
    public void An_explanation_shows_no_code_place_employer_or_birth_date()
    {
        string[] planted = ["RSSMRA85T10A562S", "PLANTED-TOWN", "PLANTED-DISTRICT", "PLANTED-EMPLOYER", "1985", "2015"];
        Household household = Household.Create(
            Day,
            [
                new(
                    Relation.Applicant,
                    birthDate: new LocalDate(1985, 12, 10),
                    fiscalCode: FiscalCode.Read("RSSMRA85T10A562S").OrThrow(),
                    occupation: Works("PLANTED-EMPLOYER"),
                    inCare: false),
                Child(2015),
            ],
            residence: new Place("PLANTED-TOWN", "PLANTED-DISTRICT")).OrThrow();
        var request = new AccessRequest(household, FactSheet.Create(Valcuvia2020.Stated, []).OrThrow());
        EligibilityReport[] reports =
        [
            Tradate2020.Access.Explain(household, Days),
            Tradate2020.AccessToActionB.Explain(household, Days),
            Tradate2020.SummerCentres.Explain(household, Days),
            Tradate2020.DisabledChildrensCentre.Explain(household, Days),
            Tradate2020.LearningSupport.Explain(household, Days),
            Tradate2020.SaturdayMornings.Explain(household, Days),
            Valcuvia2020.Access(Day).Explain(request, Days),
            Wsl2020.CompanyVoucherAccess(["partner"]).Explain(request, Days),
            Wsl2020.DirectVoucherAccess().Explain(request, Days),
            SudEst2014.Access(["member"]).Explain(household, Days),
            Rhodense2014.Access(["budget"]).Explain(request, Days),
        ];
        Assert.All(reports, report => Assert.All(
            report.Findings.Select(finding => finding.Finding.Explain(Language.Italian)).Append(report.Explain(Language.Italian)).Append(report.Explain(Language.English)),
            text => Assert.All(planted, code => Assert.DoesNotContain(code, text, StringComparison.OrdinalIgnoreCase))));
    }

    [Fact]
    public void A_request_says_nothing_about_who_asks()
    {
        var request = Request(Works(), Valcuvia2020.WorkersForms);
        Assert.Equal("domanda di accesso", request.ToString());
        Assert.Throws<ArgumentNullException>(() => new AccessRequest(null!, request.Stated));
        Assert.Throws<ArgumentNullException>(() => new AccessRequest(request.Household, null!));
    }

    private static Verdict Judge(Occupation occupation, string forms, params SheetEntry[] others) =>
        Valcuvia2020.Access(Day).Judge(Request(occupation, forms, others), Days);

    /// <summary>A request with everything in order but for what is said otherwise.</summary>
    private static AccessRequest Request(Occupation occupation, string forms, params SheetEntry[] others) => new(
        Family(occupation, [], "valcuvia"),
        FactSheet.Create(
            Valcuvia2020.Stated,
            [.. Asker.InOrder(
                forms,
                [
                    Valcuvia2020.SmallBusiness.Is(true), Valcuvia2020.StartsBy.Is(new LocalDate(2020, 12, 31)), Valcuvia2020.InTime.Is(true), Valcuvia2020.ChamberExtract.Is(false),
                    .. others,
                ]).AsSpan()]).OrThrow());

    private static Occupation Works(string employer = "employer") => Occupation.At(new(form: WorkForm.Employee, employer: employer));

    private static Occupation None() => Occupation.None;

    private static HouseholdMember Child(int year) => Child(new LocalDate(year, 1, 1));

    private static HouseholdMember Child(LocalDate birth) => new(Relation.Child, birthDate: birth, occupation: Occupation.None, inCare: true);

    private static Household Family(Known<Occupation> occupation, params HouseholdMember[] others) => Family(occupation, others, "tradate");

    private static Household Family(Known<Occupation> occupation, HouseholdMember[] others, string district) => Household.Create(
        Day,
        [new(Relation.Applicant, occupation: occupation, inCare: false), .. others],
        residence: new Place("comune", district)).OrThrow();

    private static IEnumerable<Requirement<TSubject>> All<TSubject>(Requirement<TSubject> requirement)
        where TSubject : notnull => requirement.Parts.SelectMany(All).Prepend(requirement);
}
