using Conciliazione.Facts;
using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Tests.People;

public class HouseholdFactsTests
{
    private static readonly LocalDate Day = new(2020, 6, 15);
    private static readonly EvaluationDays Days = EvaluationDays.On(Day);

    private static readonly Job Shop = new(
        form: WorkForm.Employee, employer: "shop", sector: WorkSector.Commerce, shifts: true, crossBorder: false, workplace: new Place("erba", "erba"), metresFromHome: 20_001, saturdays: true);

    private static readonly Household Silent = Of(new HouseholdMember(Relation.Applicant));

    private static readonly Household Full = Household.Create(
        Day,
        [
            new(Relation.Applicant, birthDate: new LocalDate(1985, 4, 17), occupation: Occupation.At(Shop), disabled: false, inCare: false),
            new(Relation.Partner, occupation: Occupation.At(new(crossBorder: true, sector: WorkSector.Health, shifts: false)), disabled: false, inCare: false),
            new(Relation.Child, birthDate: new LocalDate(2015, 3, 12), inCare: true, disabled: false, learningDifficulties: true),
            new(Relation.Child, birthDate: new LocalDate(2000, 1, 1), occupation: Occupation.None, inCare: false, learningDifficulties: false, intellectualDisabilityOrAutism: true, specialEducationalNeeds: false),
        ],
        singleParent: false,
        residence: new Place("cuvio", "valcuvia"),
        domicile: new Place("tradate", "tradate")).OrThrow();

    [Fact]
    public void Every_fact_is_unknown_of_a_household_that_told_nothing_but_who_is_in_it()
    {
        string[] known = ["BES-CHILDREN", "BOTH-BORDER-COMMERCE", "BOTH-WORK", "CARE-OF-MINORS", "CHILD-DIFFICULTIES", "CHILD-LEARNING", "CHILDREN", "INTELLECTUAL-CHILDREN"];
        Assert.Equal(known, HouseholdFacts.Catalogue.Facts.Where(fact => fact.Show(Silent, Days).IsKnown).Select(fact => fact.Code));
    }

    [Theory]
    [InlineData("HAS-WORKER", "sì")]
    [InlineData("CARE-DUTIES", "sì")]
    [InlineData("CARE-OF-MINORS", "sì")]
    [InlineData("DISABLED-MEMBER", "sì")]
    [InlineData("SINGLE-PARENT", "no")]
    [InlineData("BOTH-WORK", "sì")]
    [InlineData("SHIFT-WORK", "sì")]
    [InlineData("CARE-HEALTH-WORK", "sì")]
    [InlineData("CHILD-DIFFICULTIES", "sì")]
    [InlineData("BOTH-BORDER-COMMERCE", "sì")]
    [InlineData("APPLICANT-WORKS", "sì")]
    [InlineData("APPLICANT-AGE", "35 anni")]
    [InlineData("WORK-FORM", "lavoro dipendente")]
    [InlineData("WORK-DISTANCE", "20.001 m")]
    [InlineData("CHILDREN", "5 anni, 20 anni")]
    [InlineData("SATURDAY-WORK", "sì")]
    [InlineData("INTELLECTUAL-CHILDREN", "20 anni")]
    [InlineData("BES-CHILDREN", "5 anni")]
    public void A_fact_says_what_the_household_told(string code, string shown) =>
        Assert.Equal(shown, HouseholdFacts.Catalogue.Find(code)!.Show(Full, Days).Get().Render(Language.Italian));

    [Theory]
    [InlineData("2002-06-16", true, true)]
    [InlineData("2002-06-15", true, false)]
    [InlineData("2002-06-16", false, false)]
    [InlineData(null, true, null)]
    [InlineData(null, false, false)]
    public void Care_of_minors_is_of_children_under_eighteen_on_the_day(string? birth, bool inCare, bool? expected)
    {
        Known<LocalDate> date = birth is null ? Known<LocalDate>.Unknown : NodaTime.Text.LocalDatePattern.Iso.Parse(birth).Value;
        Household household = Of(new(Relation.Applicant, inCare: true), new(Relation.Child, birthDate: date, inCare: inCare));
        Assert.Equal(Known.Unless(expected), HouseholdFacts.CaresForMinorChild.Read(household, Days));
    }

    [Fact]
    public void The_form_of_work_covers_every_form_and_none()
    {
        foreach (WorkForm form in Enum.GetValues<WorkForm>())
        {
            string code = HouseholdFacts.ApplicantWorkForm.Read(Of(new HouseholdMember(Relation.Applicant, occupation: Occupation.At(new(form: form)))), Days).Get();
            Assert.Equal(form.ToString(), code, ignoreCase: true);
        }

        Assert.Equal(HouseholdFacts.NoWork, HouseholdFacts.ApplicantWorkForm.Read(Of(new HouseholdMember(Relation.Applicant, occupation: Occupation.None)), Days).Get());
        Assert.False(HouseholdFacts.ApplicantWorkForm.Read(Of(new HouseholdMember(Relation.Applicant, occupation: Occupation.At(new()))), Days).IsKnown);
    }

    [Fact]
    public void A_place_is_looked_for_in_a_calls_districts()
    {
        LocalizedText title = LocalizedText.Same("x");
        Assert.Equal(Known.Of(true), HouseholdFacts.LivesIn("X", title, ["tradate"]).Read(Full, Days));
        Assert.Equal(Known.Of(false), HouseholdFacts.ResidesIn("X", title, ["tradate"]).Read(Full, Days));
        Assert.Equal(Known.Of(true), HouseholdFacts.ResidesIn("X", title, ["como", "valcuvia"]).Read(Full, Days));
        Assert.Equal(Known.Of(false), HouseholdFacts.LivesIn("X", title, ["como"]).Read(Full, Days));
        Assert.Equal(Known<bool>.Unknown, HouseholdFacts.LivesIn("X", title, ["como"]).Read(Silent, Days));
        Household elsewhere = Household.Create(Day, [new(Relation.Applicant)], residence: new Place("erba", "erba")).OrThrow();
        Assert.Equal(Known<bool>.Unknown, HouseholdFacts.LivesIn("X", title, ["como"]).Read(elsewhere, Days));
        Assert.Equal(Known.Of(true), HouseholdFacts.WorksIn("X", title, ["erba"]).Read(Full, Days));
        Assert.Equal(Known.Of(false), HouseholdFacts.WorksIn("X", title, ["tradate"]).Read(Full, Days));
        Assert.Equal(Known<bool>.Unknown, HouseholdFacts.WorksIn("X", title, ["erba"]).Read(Silent, Days));
        Assert.Equal(Known.Of(false), HouseholdFacts.WorksIn("X", title, ["erba"]).Read(Of(new HouseholdMember(Relation.Applicant, occupation: Occupation.None)), Days));
        Assert.Throws<ArgumentNullException>(() => HouseholdFacts.WorksIn("X", title, null!));
        Assert.Throws<ArgumentNullException>(() => HouseholdFacts.LivesIn("X", title, null!));
        Assert.Throws<ArgumentNullException>(() => HouseholdFacts.ResidesIn("X", title, null!));
    }

    /// <summary>A town of the list is in the territory, whatever its district; one outside it is out only if its district is.</summary>
    [Theory]
    [InlineData("varese", "varese", true)]
    [InlineData("varese", null, true)]
    [InlineData("gavirate", "varese", false)]
    [InlineData("gavirate", null, null)]
    [InlineData("gavirate", "tradate", true)]
    public void A_place_is_looked_for_among_the_towns_of_a_territory_too(string town, string? district, bool? expected)
    {
        Household resident = Household.Create(
            Day, [new(Relation.Applicant)], residence: new Place(town, district ?? Known<string>.Unknown)).OrThrow();
        LocalizedText title = LocalizedText.Same("x");
        Assert.Equal(Known.Unless(expected), HouseholdFacts.ResidesIn("X", title, ["tradate"], ["varese"]).Read(resident, Days));
        Assert.Equal(expected is true, HouseholdFacts.LivesIn("X", title, ["tradate"], ["varese"]).Read(resident, Days) == Known.Of(true));
    }

    [Theory]
    [InlineData(true, null, true, true)]
    [InlineData(null, false, false, false)]
    [InlineData(null, true, null, true)]
    [InlineData(false, null, false, null)]
    public void A_narrower_need_implies_the_wider_one_and_no_wider_one_excludes_it(bool? narrow, bool? wide, bool? narrowKnown, bool? wideKnown)
    {
        var member = new HouseholdMember(
            Relation.Child,
            disabled: Known.Unless(wide),
            learningDifficulties: Known.Unless(narrow),
            intellectualDisabilityOrAutism: Known.Unless(narrow),
            specialEducationalNeeds: Known.Unless(wide));
        Assert.Equal((Known.Unless(narrowKnown), Known.Unless(wideKnown)), (member.IntellectualDisabilityOrAutism, member.Disabled));
        Assert.Equal((Known.Unless(narrowKnown), Known.Unless(wideKnown)), (member.LearningDifficulties, member.SpecialEducationalNeeds));
    }

    [Fact]
    public void An_employer_is_looked_for_among_a_calls_bodies()
    {
        Fact<Household>.YesNo employed = HouseholdFacts.IsEmployedBy("X", LocalizedText.Same("x"), ["shop"]);
        Assert.Equal(Known.Of(true), employed.Read(Full, Days));
        Assert.Equal(Known<bool>.Unknown, employed.Read(Silent, Days));
        Assert.Equal(Known.Of(false), employed.Read(Of(new HouseholdMember(Relation.Applicant, occupation: Occupation.None)), Days));
        Assert.Equal(Known.Of(false), employed.Read(Of(new HouseholdMember(Relation.Applicant, occupation: Occupation.At(new(form: WorkForm.Professional, employer: "shop")))), Days));
        Assert.Equal(Known.Of(false), employed.Read(Of(new HouseholdMember(Relation.Applicant, occupation: Occupation.At(new(employer: "other")))), Days));
        Assert.Equal(Known<bool>.Unknown, employed.Read(Of(new HouseholdMember(Relation.Applicant, occupation: Occupation.At(new(form: WorkForm.Employee)))), Days));
        Assert.Throws<ArgumentNullException>(() => HouseholdFacts.IsEmployedBy("X", LocalizedText.Same("x"), null!));
    }

    private static Household Of(params HouseholdMember[] members) => Household.Create(Day, members.ToValueList()).OrThrow();
}
