using Conciliazione.Eligibility;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Native.Tests.Rooms;

internal static class FactsRoom
{
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
        var title = new LocalizedText("voce", "item");
        Fact<FactSheet>.Age age = SheetFact.Age("AGE", title);
        Fact<FactSheet>.Amount amount = SheetFact.Amount("AMOUNT", title);
        Fact<FactSheet>.Choice choice = SheetFact.Choice("CHOICE", title, [new("A", title)]);
        Fact<FactSheet>.DatedList dated = SheetFact.DatedList("DATED", title);
        Fact<FactSheet>.Day day = SheetFact.Day("DAY", title);
        Fact<FactSheet>.Distance distance = SheetFact.Distance("DISTANCE", title);
        Fact<FactSheet>.Marks marks = SheetFact.Marks("MARKS", title);
        Fact<FactSheet>.Moment moment = SheetFact.Moment("MOMENT", title);
        Fact<FactSheet>.Share share = SheetFact.Share("SHARE", title);
        Fact<FactSheet>.WholeNumber number = SheetFact.WholeNumber("NUMBER", title);
        Fact<FactSheet>.YesNo yes = SheetFact.YesNo("YES", title);
        FactCatalogue<FactSheet> catalogue = FactCatalogue<FactSheet>.Create([age, amount, choice, dated, day, distance, marks, moment, share, number, yes]).OrThrow();
        FactSheet sheet = FactSheet.Create(
            catalogue,
            [
                age.IsBornOn(Given.Today.PlusYears(-6)), amount.Is(Euro.Of(9)), choice.Is("A"), dated.Are([Given.Today]), day.Is(Given.Today), distance.Is(7),
                marks.Are(Points.Of(3), Points.Of(4)), moment.Is(NodaConstants.UnixEpoch), share.Is(Percentage.Of(40)), number.Is(5), yes.Is(true),
            ]).OrThrow();
        foreach (Fact<FactSheet> fact in catalogue.Facts)
        {
            checks.Case(fact, Name);
            checks.That(fact.Show(sheet, Given.Days).TryGet(out FactValue? shown) && shown.Render(Language.English).Length > 0, $"{fact.Kind} is shown");
        }

        checks.Equal(6, age.Read(sheet, Given.Days).Match(years => years, () => -1));
        checks.Equal(5, number.Read(sheet, Given.Days).Match(value => value, () => -1));
        checks.Equal(1, FactSheet.Create(catalogue, [new SheetEntry("YES", FactValue.Of(3))]).DefectsOrEmpty().Count);
    }

    /// <summary>The same facts as columns, of sheets and of values.</summary>
    private static void Tables(Checks checks)
    {
        var title = new LocalizedText("voce", "item");
        Fact<FactSheet>.Choice choice = SheetFact.Choice("CHOICE", title, [new("A", title), new("B", title)]);
        Fact<FactSheet>.Age age = SheetFact.Age("AGE", title);
        Fact<FactSheet>.Amount amount = SheetFact.Amount("AMOUNT", title);
        Fact<FactSheet>.DatedList dated = SheetFact.DatedList("DATED", title);
        Fact<FactSheet>.Day day = SheetFact.Day("DAY", title);
        Fact<FactSheet>.Distance distance = SheetFact.Distance("DISTANCE", title);
        Fact<FactSheet>.Marks mark = SheetFact.Mark("MARK", title);
        Fact<FactSheet>.Moment moment = SheetFact.Moment("MOMENT", title);
        Fact<FactSheet>.Share share = SheetFact.Share("SHARE", title);
        Fact<FactSheet>.WholeNumber number = SheetFact.WholeNumber("NUMBER", title);
        Fact<FactSheet>.YesNo yes = SheetFact.YesNo("YES", title);
        FactCatalogue<FactSheet> catalogue = FactCatalogue<FactSheet>.Create([age, amount, choice, dated, day, distance, mark, moment, share, number, yes]).OrThrow();
        FactTable<FactSheet> table = FactTable.Create(
            catalogue,
            rows: 2,
            [
                FactColumn.Age(age, [0, 0], [false, true]), FactColumn.Amount(amount, [900, 1]), FactColumn.Choice(choice, ["B", null]),
                FactColumn.DatedList(dated, [0, 1, 1], [0], [0, 2]), FactColumn.Day(day, [0, 1]), FactColumn.Distance(distance, [7, 8]),
                FactColumn.Mark(mark, [Points.Of(3), Points.Of(4)]), FactColumn.Moment(moment, [NodaConstants.UnixEpoch, NodaConstants.UnixEpoch]),
                FactColumn.Share(share, [Percentage.Of(40), Percentage.Zero]), FactColumn.WholeNumber(number, [5, 6]), FactColumn.YesNo(yes, [true, false]),
            ]).OrThrow();
        checks.Equal((2, 11, 9), (table.Count, table[0].Entries.Count, table[1].Entries.Count));
        checks.Equal("B", choice.Read(table[0], Given.Days).Match(code => code, () => "none"));
        checks.Equal(1, FactTable.Create(catalogue, 1, [FactColumn.Choice(choice, [2])]).DefectsOrEmpty().Count);

        var rule = new RuleLabel("RULE", title, Given.Source);
        var verdicts = new Verdict[2];
        RequirementSet<FactSheet>.Create(1, catalogue, Requirement.Within(rule, number, Bounds.AtLeast(6))).OrThrow().Judge(table, Given.Days, verdicts);
        checks.That(verdicts[0] == Verdict.NotMet && verdicts[1] == Verdict.Met);

        FactTable<Person> people = FactTable.Of(Given.Catalogue, [new Person("P1"), new Person("P2", Years: 20)]);
        RequirementSet<Person>.Create(1, Given.Catalogue, Requirement.Within(rule, Given.Years, Bounds.LessThan(30))).OrThrow().Judge(people, Given.Days, verdicts);
        checks.That(verdicts[0] == Verdict.NotMet && verdicts[1] == Verdict.Met && people[1].Code == "P2");
    }

    private static string Name<TSubject>(Fact<TSubject> fact)
        where TSubject : notnull => fact.Match(
        _ => "YesNo", _ => "WholeNumber", _ => "Amount", _ => "Day", _ => "Age", _ => "Distance", _ => "Choice", _ => "DatedList", _ => "Share", _ => "Moment", _ => "Marks");
}
