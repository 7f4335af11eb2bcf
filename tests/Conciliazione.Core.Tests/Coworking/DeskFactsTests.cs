using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;
using PianoInsubria;

namespace Conciliazione.Tests.Coworking;

/// <summary>Facts of a part read from the request that holds it: the same code, title and value.</summary>
public class DeskFactsTests
{
    private static readonly LocalizedText Title = new("dato", "fact");
    private static readonly EvaluationDays Days = EvaluationDays.On(DeskExample.Day);

    private static readonly Fact<FactSheet>.YesNo YesNo = SheetFact.YesNo("YES-NO", Title);
    private static readonly Fact<FactSheet>.WholeNumber Number = SheetFact.WholeNumber("NUMBER", Title);
    private static readonly Fact<FactSheet>.Amount Amount = SheetFact.Amount("AMOUNT", Title);
    private static readonly Fact<FactSheet>.Share Share = SheetFact.Share("SHARE", Title);
    private static readonly Fact<FactSheet>.Distance Distance = SheetFact.Distance("DISTANCE", Title);
    private static readonly Fact<FactSheet>.Day Day = SheetFact.Day("DAY", Title);
    private static readonly Fact<FactSheet>.Moment Moment = SheetFact.Moment("MOMENT", Title);
    private static readonly Fact<FactSheet>.Age Age = SheetFact.Age("AGE", Title);
    private static readonly Fact<FactSheet>.Choice Choice = SheetFact.Choice("CHOICE", Title, [new("ONE", Title), new("TWO", Title)]);
    private static readonly Fact<FactSheet>.DatedList Dated = SheetFact.DatedList("DATED", Title);
    private static readonly Fact<FactSheet>.Marks Marks = SheetFact.Marks("MARKS", Title);

    private static readonly ValueList<SheetEntry> Entries =
    [
        YesNo.Is(true), Number.Is(3), Amount.Is(Euro.Of(7)), Share.Is(Percentage.Of(30)), Distance.Is(20_100), Day.Is(new LocalDate(2020, 11, 30)),
        Moment.Is(Instant.FromUtc(2020, 9, 15, 8, 0)), Age.IsBornOn(new LocalDate(1994, 9, 16)), Choice.Is("TWO"),
        SheetEntry.DatedList("DATED", [new LocalDate(2017, 1, 1)]), SheetEntry.Marks("MARKS", Points.Of(2), Points.Of(3)),
    ];

    private static readonly FactCatalogue<FactSheet> Stated =
        FactCatalogue<FactSheet>.Create([YesNo, Number, Amount, Share, Distance, Day, Moment, Age, Choice, Dated, Marks]).OrThrow();

    private static readonly DeskRequest Desk = Call().Read(new(
        "r1",
        Instant.FromUtc(2020, 9, 15, 8, 0),
        Valcuvia2020.Free,
        [
            new(Relation.Applicant, birthDate: new LocalDate(1974, 1, 1), sex: Sex.Male, occupation: Occupation.At(new(form: WorkForm.Employee, metresFromHome: 20_100))),
            new(Relation.Child, birthDate: new LocalDate(2007, 1, 1)),
        ],
        Entries,
        singleParent: true)).OrThrow();

    private static AccessRequest Access => Desk.Applicant;

    private static FactSheet Sheet => Access.Stated;

    [Fact]
    public void An_entry_made_of_a_fact_is_the_one_made_of_its_code() => Assert.Equal<SheetEntry>(
        [
            SheetEntry.YesNo("YES-NO", true), SheetEntry.WholeNumber("NUMBER", 3), SheetEntry.Amount("AMOUNT", Euro.Of(7)), SheetEntry.Share("SHARE", Percentage.Of(30)),
            SheetEntry.Distance("DISTANCE", 20_100), SheetEntry.Day("DAY", new LocalDate(2020, 11, 30)), SheetEntry.Moment("MOMENT", Instant.FromUtc(2020, 9, 15, 8, 0)),
            SheetEntry.Day("AGE", new LocalDate(1994, 9, 16)), SheetEntry.Choice("CHOICE", "TWO"),
        ],
        Entries.Take(9));

    [Fact]
    public void What_a_request_states_is_read_from_the_request()
    {
        Fact<AccessRequest>[] asked =
        [
            AccessFacts.Of(YesNo), AccessFacts.Of(Number), AccessFacts.Of(Amount), AccessFacts.Of(Share), AccessFacts.Of(Distance), AccessFacts.Of(Day),
            AccessFacts.Of(Moment), AccessFacts.Of(Age), AccessFacts.Of(Choice), AccessFacts.Of(Dated), AccessFacts.Of(Marks),
        ];
        Fact<DeskRequest>[] desk =
        [
            DeskFacts.Of(YesNo), DeskFacts.Of(Number), DeskFacts.Of(Amount), DeskFacts.Of(Share), DeskFacts.Of(Distance), DeskFacts.Of(Day),
            DeskFacts.Of(Moment), DeskFacts.Of(Age), DeskFacts.Of(Choice), DeskFacts.Of(Dated), DeskFacts.Of(Marks),
        ];
        Fact<FactSheet>[] stated = [YesNo, Number, Amount, Share, Distance, Day, Moment, Age, Choice, Dated, Marks];
        Assert.Equal(Enum.GetValues<FactKind>().Order(), stated.Select(fact => fact.Kind).Order());
        foreach (((Fact<FactSheet> fact, Fact<AccessRequest> inAccess), Fact<DeskRequest> inDesk) in stated.Zip(asked).Zip(desk))
        {
            Assert.True(fact.Show(Sheet, Days).IsKnown);
            Assert.Equal((fact.Code, fact.Title, fact.Show(Sheet, Days)), (inAccess.Code, inAccess.Title, inAccess.Show(Access, Days)));
            Assert.Equal((fact.Code, fact.Title, fact.Show(Sheet, Days)), (inDesk.Code, inDesk.Title, inDesk.Show(Desk, Days)));
            Assert.Equal(AccessFacts.Of(fact), inAccess);
        }
    }

    [Fact]
    public void What_is_true_of_the_household_is_read_from_the_request()
    {
        Household household = Access.Household;
        (Known<FactValue> Own, Known<FactValue> InAccess, Known<FactValue> InDesk)[] read =
        [
            (HouseholdFacts.SingleParent.Show(household, Days), AccessFacts.Of(HouseholdFacts.SingleParent).Show(Access, Days), DeskFacts.Of(HouseholdFacts.SingleParent).Show(Desk, Days)),
            (HouseholdFacts.ApplicantWorkForm.Show(household, Days), AccessFacts.Of(HouseholdFacts.ApplicantWorkForm).Show(Access, Days), DeskFacts.Of(HouseholdFacts.ApplicantWorkForm).Show(Desk, Days)),
            (HouseholdFacts.ApplicantAge.Show(household, Days), AccessFacts.Of(HouseholdFacts.ApplicantAge).Show(Access, Days), DeskFacts.Of(HouseholdFacts.ApplicantAge).Show(Desk, Days)),
            (HouseholdFacts.ApplicantWorkDistance.Show(household, Days), AccessFacts.Of(HouseholdFacts.ApplicantWorkDistance).Show(Access, Days), DeskFacts.Of(HouseholdFacts.ApplicantWorkDistance).Show(Desk, Days)),
            (HouseholdFacts.Children.Show(household, Days), AccessFacts.Of(HouseholdFacts.Children).Show(Access, Days), DeskFacts.Of(HouseholdFacts.Children).Show(Desk, Days)),
        ];
        Assert.All(read, each => Assert.Equal((each.Own, each.Own), (each.InAccess, each.InDesk)));
        Assert.All(read, each => Assert.True(each.Own.IsKnown));
    }

    [Fact]
    public void Facts_made_of_equal_facts_are_equal()
    {
        Assert.Equal(DeskFacts.Of(YesNo), DeskFacts.Of(SheetFact.YesNo("YES-NO", Title)));
        Assert.Equal(DeskFacts.Of(HouseholdFacts.Children), DeskFacts.Of(HouseholdFacts.Children));
        Assert.NotEqual(DeskFacts.Of(YesNo), DeskFacts.Of(SheetFact.YesNo("OTHER", Title)));
    }

    [Fact]
    public void Nothing_is_no_fact()
    {
        Assert.Throws<ArgumentNullException>("fact", () => AccessFacts.Of((Fact<FactSheet>)null!));
        Assert.Throws<ArgumentNullException>("fact", () => DeskFacts.Of((Fact<Household>.YesNo)null!));
        Assert.Throws<ArgumentNullException>("fact", () => ((Fact<FactSheet>.YesNo)null!).Is(true));
    }

    /// <summary>A call that asks for a fact of every kind.</summary>
    private static DeskCall Call()
    {
        RuleLabel label = new("CALL", Title, Samples.Source);
        return DeskCall.Create(
            label,
            1,
            Valcuvia2020.Space(1),
            CoworkingCases.Deadline,
            Stated,
            RequirementSet<AccessRequest>.Create(1, FactCatalogue<AccessRequest>.Create([AccessFacts.Of(YesNo)]).OrThrow(), Requirement.Is(label, AccessFacts.Of(YesNo))).OrThrow(),
            RankingRules<DeskRequest>.Create(
                label,
                ScoringGrid<DeskRequest>.Create(
                    label,
                    1,
                    FactCatalogue<DeskRequest>.Create([DeskFacts.Of(YesNo)]).OrThrow(),
                    [ScoringSection.Of(new("SECTION", Title, Samples.Source), MaximumPoints.Of(1), ScoringRule.Flag(new("FLAG", Title, Samples.Source), DeskFacts.Of(YesNo), Points.Of(1)))],
                    MaximumPoints.Of(1), []).OrThrow(),
                []).OrThrow(),
            new(
                new(label, ShortfallPolicy.Skip), new(label, SamePersonRule.AskWhich), new(label, RenewalOrder.Tied), new(label, Known<LocalDate>.Unknown), new(label, true),
                new(label, FactsDay.OfRequest))).OrThrow();
    }
}
