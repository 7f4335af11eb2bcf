using Conciliazione.Eligibility;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Native.Tests.Rooms;

internal static class FactsRoom
{
    private static readonly LocalizedText Title = new("voce", "item");

    private static readonly Fact<FactSheet>.Age Age = SheetFact.Age("AGE", Title);
    private static readonly Fact<FactSheet>.Amount Amount = SheetFact.Amount("AMOUNT", Title);
    private static readonly Fact<FactSheet>.Choice Choice = SheetFact.Choice("CHOICE", Title, [new("A", Title), new("B", Title)]);
    private static readonly Fact<FactSheet>.DatedList Dated = SheetFact.DatedList("DATED", Title);
    private static readonly Fact<FactSheet>.Day Day = SheetFact.Day("DAY", Title);
    private static readonly Fact<FactSheet>.Distance Distance = SheetFact.Distance("DISTANCE", Title);
    private static readonly Fact<FactSheet>.Marks Mark = SheetFact.Mark("MARK", Title);
    private static readonly Fact<FactSheet>.Marks Marks = SheetFact.Marks("MARKS", Title);
    private static readonly Fact<FactSheet>.Moment Moment = SheetFact.Moment("MOMENT", Title);
    private static readonly Fact<FactSheet>.Share Share = SheetFact.Share("SHARE", Title);
    private static readonly Fact<FactSheet>.WholeNumber Number = SheetFact.WholeNumber("NUMBER", Title);
    private static readonly Fact<FactSheet>.YesNo Yes = SheetFact.YesNo("YES", Title);

    private static readonly FactCatalogue<FactSheet> Catalogue =
        FactCatalogue<FactSheet>.Create([Age, Amount, Choice, Dated, Day, Distance, Mark, Marks, Moment, Share, Number, Yes]).OrThrow();

    public static void Check(Checks checks)
    {
        var person = new Person("P1");
        var form = new Form(person);
        foreach (Fact<Person> fact in Given.Catalogue.Facts)
        {
            checks.Case(fact, Name);
            Fact<Form> through = checks.Case(fact.Through((Form form) => form.Applicant), Name);
            checks.Equal(fact.Kind, through.Kind);
            checks.Equal(fact.Show(person, Given.Days), through.Show(form, Given.Days));
            checks.Equal(fact, Given.Catalogue.Find(fact.Code));
            checks.Equal(fact.Title, fact.AsMissing().Title);
        }

        checks.That(Given.Resident.Through((Form form) => form.Applicant).Read(form, Given.Days).Match(yes => yes, () => false));
        checks.Equal(2, Given.Workers.Through((Form form) => form.Applicant).Read(form, Given.Days).Match(number => number, () => -1));
        checks.Equal(Euro.Of(20_000), Given.Income.Read(person, Given.Days).Match(euro => euro, () => Euro.Zero));
        checks.Equal(new LocalDate(2030, 5, 1), Given.ContractEnd.Read(person, Given.Days).Match(day => day, () => default));
        checks.Equal(40, Given.Years.Read(person, Given.Days).Match(years => years, () => -1));
        checks.Equal(12_500, Given.Metres.Read(person, Given.Days).Match(metres => metres, () => -1));
        checks.Equal("EMPLOYEE", Given.Status.Read(person, Given.Days).Match(code => code, () => "none"));
        checks.Equal("none", Given.Status.Read(person with { Status = null }, Given.Days).Match(code => code, () => "none"));
        checks.Equal(Ratio.Of(1, 4), Given.Cash.Read(person, Given.Days).Match(share => share, () => default));
        checks.That(Given.Arrival.Read(person, Given.Days).TryGet(out _));
        checks.Equal(Points.Of(7.5m), Given.Mark.Read(person, Given.Days).Match(marks => marks[0], () => Points.Zero));

        Sheet(checks);
        Tables(checks);
        checks.That(Bounds.AtLeast(3).Contains(3) && !Bounds.MoreThan(3).Contains(3) && Bounds.Exactly(Euro.Of(1)).Contains(Euro.Of(1)));
        checks.That(Bounds.Between(1, 4).Contains(4) && Bounds.AtMost(Percentage.Of(5)).Contains(Percentage.Zero) && !Bounds.LessThan(Given.Today).Contains(Given.Today));
    }

    /// <summary>A call that exists only as a document: each kind of fact, answered on a sheet.</summary>
    private static void Sheet(Checks checks)
    {
        FactSheet sheet = FactSheet.Create(
            Catalogue,
            [
                Age.IsBornOn(Given.Today.PlusYears(-6)), Amount.Is(Euro.Of(9)), Choice.Is("A"), Dated.Are([Given.Today]), Day.Is(Given.Today), Distance.Is(7),
                Mark.Are(Points.Of(5)), Marks.Are(Points.Of(3), Points.Of(4)), Moment.Is(NodaConstants.UnixEpoch), Share.Is(Percentage.Of(40)), Number.Is(5), Yes.Is(true),
            ]).OrThrow();
        foreach (Fact<FactSheet> fact in Catalogue.Facts)
        {
            checks.Case(fact, Name);
            checks.That(fact.Show(sheet, Given.Days).TryGet(out FactValue? shown) && shown.Render(Language.English).Length > 0, $"{fact.Kind} is shown");
        }

        checks.Equal(6, Age.Read(sheet, Given.Days).Match(years => years, () => -1));
        checks.Equal(5, Number.Read(sheet, Given.Days).Match(value => value, () => -1));
        checks.Equal(1, FactSheet.Create(Catalogue, [new SheetEntry("YES", FactValue.Of(3))]).DefectsOrEmpty().Count);
    }

    /// <summary>The same facts as columns, of sheets and of values.</summary>
    private static void Tables(Checks checks)
    {
        FactTable<FactSheet> table = FactTable.Create(
            Catalogue,
            rows: 2,
            [
                FactColumn.Age(Age, [0, 0], [false, true]), FactColumn.Amount(Amount, [900, 1]), FactColumn.Choice(Choice, ["B", null]),
                FactColumn.DatedList(Dated, [0, 1, 1], [0], [0, 2]), FactColumn.Day(Day, [0, 1]), FactColumn.Distance(Distance, [7, 8]),
                FactColumn.Mark(Mark, [Points.Of(3), Points.Of(4)]), FactColumn.Moment(Moment, [NodaConstants.UnixEpoch, NodaConstants.UnixEpoch]),
                FactColumn.Share(Share, [Percentage.Of(40), Percentage.Zero]), FactColumn.WholeNumber(Number, [5, 6]), FactColumn.YesNo(Yes, [true, false]),
            ]).OrThrow();
        checks.Equal((2, 11, 9), (table.Count, table[0].Entries.Count, table[1].Entries.Count));
        checks.Equal("B", Choice.Read(table[0], Given.Days).Match(code => code, () => "none"));
        checks.Equal(1, FactTable.Create(Catalogue, 1, [FactColumn.Choice(Choice, [2])]).DefectsOrEmpty().Count);

        var rule = new RuleLabel("RULE", Title, Given.Source);
        var verdicts = new Verdict[2];
        RequirementSet<FactSheet>.Create(1, Catalogue, Requirement.Within(rule, Number, Bounds.AtLeast(6))).OrThrow().Judge(table, Given.Days, verdicts);
        checks.That(verdicts[0] == Verdict.NotMet && verdicts[1] == Verdict.Met);

        FactTable<Person> people = FactTable.Of(Given.Catalogue, [new Person("P1"), new Person("P2", Years: 20)]);
        RequirementSet<Person>.Create(1, Given.Catalogue, Requirement.Within(rule, Given.Years, Bounds.LessThan(30))).OrThrow().Judge(people, Given.Days, verdicts);
        checks.That(verdicts[0] == Verdict.NotMet && verdicts[1] == Verdict.Met && people[1].Code == "P2");
    }

    private static string Name<TSubject>(Fact<TSubject> fact)
        where TSubject : notnull => fact.Match(
        _ => "YesNo", _ => "WholeNumber", _ => "Amount", _ => "Day", _ => "Age", _ => "Distance", _ => "Choice", _ => "DatedList", _ => "Share", _ => "Moment", _ => "Marks");
}
