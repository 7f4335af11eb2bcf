using Conciliazione.Calendars;
using Conciliazione.Facts;
using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Tests.People;

public class ApplicantFactsTests
{
    private static readonly EvaluationDays Days = EvaluationDays.On(new LocalDate(2020, 9, 15));

    private static readonly Fact<Household>.YesNo Outside = ApplicantFacts.PartnerWorksOutside("OUTSIDE", Samples.Title, ["valcuvia"]);
    private static readonly Fact<Household>.YesNo Elderly = ApplicantFacts.HasElderlyAtHome("ELDERLY", Samples.Title, olderThan: 65);

    [Fact]
    public void A_partner_works_outside_where_the_workplace_is_in_no_district_of_the_call()
    {
        Assert.Equal(Known.Of(false), Read(Outside));
        Assert.Equal(Known.Of(false), Read(Outside, new HouseholdMember(Relation.Partner, occupation: Occupation.None)));
        Assert.Equal(default, Read(Outside, new HouseholdMember(Relation.Partner)));
        Assert.Equal(default, Read(Outside, Partner(default)));
        Assert.Equal(default, Read(Outside, Partner(new Place("comune"))));
        Assert.Equal(Known.Of(false), Read(Outside, Partner(new Place("comune", "valcuvia"))));
        Assert.Equal(Known.Of(true), Read(Outside, Partner(new Place("comune", "varese"))));

        static HouseholdMember Partner(Known<Place> workplace) => new(Relation.Partner, occupation: Occupation.At(new(workplace: workplace)));
    }

    [Fact]
    public void A_partner_known_to_work_across_the_border_works_outside_wherever_that_is()
    {
        Assert.Equal(Known.Of(true), Read(Outside, Across(true)));
        Assert.Equal(default, Read(Outside, Across(false)));
        Assert.Equal(default, Read(Outside, Across(null)));

        static HouseholdMember Across(bool? border) =>
            new(Relation.Partner, occupation: Occupation.At(new(crossBorder: Known.Unless(border))));
    }

    [Fact]
    public void Who_is_no_relative_does_not_count_and_what_nobody_said_decides_nothing()
    {
        Assert.Equal(Known.Of(false), Read(Elderly));
        Assert.Equal(Known.Of(true), Read(Elderly, Old(Relation.Parent, true, true)));
        Assert.Equal(Known.Of(false), Read(Elderly, Old(Relation.NotRelated, true, true)));
        Assert.Equal(default, Read(Elderly, Old(Relation.Parent, null, true)));
        Assert.Equal(Known.Of(false), Read(Elderly, Old(Relation.Parent, null, false)));
        Assert.Equal(Known.Of(true), Read(Elderly, Old(Relation.Parent, null, true), Old(Relation.Parent, true, true)));
        Assert.Equal(default, Read(Elderly, new HouseholdMember(Relation.Parent, notSelfSufficient: true, livesAtHome: true)));
        Assert.Equal(default, Read(ApplicantFacts.AssistsDisabledRelative, new HouseholdMember(Relation.Child, disabled: true)));
        Assert.Equal(Known.Of(false), Read(ApplicantFacts.AssistsDisabledRelative, new HouseholdMember(Relation.Child, disabled: false)));

        static HouseholdMember Old(Relation relation, bool? helpless, bool? atHome) => new(
            relation, birthDate: new LocalDate(1940, 1, 1), notSelfSufficient: Known.Unless(helpless), livesAtHome: Known.Unless(atHome));
    }

    [Fact]
    public void A_woman_is_known_where_the_sex_is()
    {
        Assert.Equal(default, Read(ApplicantFacts.IsWoman));
        Assert.Equal(Known.Of(true), ApplicantFacts.IsWoman.Read(Of(new HouseholdMember(Relation.Applicant, sex: Sex.Female)), Days));
        Assert.Equal(Known.Of(false), ApplicantFacts.IsWoman.Read(Of(new HouseholdMember(Relation.Applicant, sex: Sex.Male)), Days));
        Assert.Throws<ArgumentOutOfRangeException>(() => ApplicantFacts.HasElderlyAtHome("E", Samples.Title, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ApplicantFacts.IsOlder("O", Samples.Title, AgeBand.OldestBound + 1));
    }

    private static Known<bool> Read(Fact<Household>.YesNo fact, params HouseholdMember[] others) =>
        fact.Read(Of([new HouseholdMember(Relation.Applicant), .. others]), Days);

    private static Household Of(params HouseholdMember[] members) => Household.Create(Days.OfRequest, members.ToValueList()).OrThrow();
}
