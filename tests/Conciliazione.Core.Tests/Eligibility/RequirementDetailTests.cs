using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Tests.Facts;
using NodaTime;
using static Conciliazione.Tests.Facts.ApplicantFacts;

namespace Conciliazione.Tests.Eligibility;

/// <summary>What small mistakes in the checks and in the search for changes would get wrong, worked out by hand.</summary>
public class RequirementDetailTests
{
    [Fact]
    public void Exactly_as_many_sets_as_can_be_listed_are_all_of_them()
    {
        // One of two in each of six parts: 2^6 = 64 sets; one of 64: as many.
        SmallestChanges pairs = Changes(Requirement.AllOf(Label("ALL"), Parts(6, i => Requirement.AnyOf(Label($"A{i}"), Unmet($"A{i}.1"), Unmet($"A{i}.2")))));
        SmallestChanges single = Changes(Requirement.AnyOf(Label("ANY"), Parts(64, i => Unmet($"P{i}"))));
        SmallestChanges oneMore = Changes(Requirement.AnyOf(Label("ANY"), Parts(65, i => Unmet($"P{i}"))));
        Assert.Equal((64, true), (pairs.Sets.Count, pairs.IsComplete));
        Assert.Equal((64, true), (single.Sets.Count, single.IsComplete));
        Assert.Equal((64, false), (oneMore.Sets.Count, oneMore.IsComplete));
    }

    [Fact]
    public void A_part_of_which_not_all_is_listed_makes_the_whole_incomplete()
    {
        Requirement<Applicant> many = Requirement.SomeOf(Label("SIX"), 6, Parts(12, i => Unmet($"P{i}")));
        Assert.False(Changes(Requirement.AllOf(Label("ALL"), many, Unmet("ONE"))).IsComplete);
        Assert.False(Changes(Requirement.AllOf(Label("ALL"), Unmet("ONE"), many)).IsComplete);
    }

    [Fact]
    public void Of_parts_met_already_and_parts_as_cheap_as_each_other_every_combination_is_found()
    {
        // Two of three, the first met: either of the others. Three of five, the last two met: each of the others.
        Assert.Equal(["B", "C"], Texts(Changes(Requirement.SomeOf(Label("TWO"), 2, Met("A"), Unmet("B"), Unmet("C")))));
        Assert.Equal(["A", "B", "C"], Texts(Changes(Requirement.SomeOf(Label("THREE"), 3, Unmet("A"), Unmet("B"), Unmet("C"), Met("D"), Met("E")))));
    }

    [Fact]
    public void What_must_not_be_met_is_brought_down_by_the_fewest_of_its_parts()
    {
        // Inside none of: a none of that holds falls with one part; two of three that hold fall with two; two steps fall with one.
        Assert.Equal(["A", "B"], Texts(Changes(Requirement.NoneOf(Label("OUTER"), Requirement.NoneOf(Label("INNER"), Unmet("A"), Unmet("B"))))));
        Assert.Equal(
            ["A+B", "A+C", "B+C"], Texts(Changes(Requirement.NoneOf(Label("OUTER"), Requirement.SomeOf(Label("TWO"), 2, Met("A"), Met("B"), Met("C"))))));
        Assert.Equal(["A", "B"], Texts(Changes(Requirement.NoneOf(Label("OUTER"), Requirement.Staged(Label("STEPS"), Met("A"), Met("B"))))));
    }

    [Fact]
    public void Steps_to_come_of_several_parts_are_all_named()
    {
        SmallestChanges changes = Changes(Requirement.AllOf(
            Label("ALL"), Requirement.Staged(Label("S"), Unmet("S1"), Unmet("S2")), Requirement.Staged(Label("T"), Unmet("T1"), Unmet("T2"))));
        Assert.Equal(["S2", "T2"], Assert.Single(changes.Sets.AsEnumerable()).StepsToCome.Select(step => step.Code));
    }

    [Fact]
    public void Alternatives_and_what_is_missing_are_joined_in_both_languages()
    {
        SmallestChanges changes = Changes(Requirement.AnyOf(Label("ANY"), Unmet("A"), Unmet("B")));
        Assert.Equal("requirement A: met or requirement B: met", changes.Render(Language.English));
        Assert.Equal("requisito A: requisito soddisfatto oppure requisito B: requisito soddisfatto", changes.Render(Language.Italian));

        RequirementFinding finding = Explain(
            Requirement.AllOf(Label("ALL"), Requirement.Is(Label("A"), Resident), Requirement.Within(Label("B"), Workers, Bounds.AtLeast(1))), new());
        Assert.Contains(", missing: resident in the area, people who work", finding.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains(", dati mancanti: residente nell'area, persone che lavorano", finding.Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_accepted_is_listed_in_both_languages()
    {
        RequirementFinding finding = Explain(Requirement.Among(Label("A"), Status, "EMPLOYEE", "SELF"), new(Status: "NONE"));
        Assert.Contains("ammessi: dipendente, autonomo", finding.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("accepted: employee, self-employed", finding.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_that_is_not_declared_is_set_against_those_that_are() => Assert.Contains(
        string.Join(", ", Status.Options), Only(Requirement.Among(Label("A"), Status, "RETIRED")).Render(Language.Italian), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 3, 1, 2)]
    [InlineData(1, 3, 1, 0)]
    [InlineData(1, 3, 3, 0)]
    [InlineData(2, 9, 5, 3)]
    [InlineData(0, 1, 3, -2)]
    public void The_margin_of_a_count_is_to_the_nearer_end(int least, int most, int children, int margin)
    {
        Bounds<int> howMany = least == 0 ? Bounds.AtMost(most) : Bounds.Between(least, most);
        RequirementFinding finding = Explain(
            Requirement.Count(Label("A"), ApplicantFacts.Children, howMany),
            new(Children: [.. Enumerable.Range(0, children).Select(i => new Child(new LocalDate(2016, 1, 1 + i)))]));
        ValueList<Margin> margins = finding.Finding.Outcome.Match(met => met.Margins, notMet => notMet.Margins, _ => [], _ => []);
        Assert.Equal(Ratio.Whole(margin), Assert.Single(margins.AsEnumerable()).Distance.Value);
    }

    [Fact]
    public void Bounds_that_nothing_lies_within_are_shown_with_the_end_that_they_lack()
    {
        Assert.Contains("-∞", Only(Requirement.Within(Label("A"), Income, Bounds.LessThan(Euro.MinValue))).Render(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("∞", Only(Requirement.Within(Label("A"), Income, Bounds.MoreThan(Euro.MaxValue))).Render(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_set_has_no_path_a_defect_begins_with_its_requirement() => Assert.Equal("requirements[A]", Only(Requirement.AllOf<Applicant>(Label("A"))).Path);

    [Fact]
    public void An_access_request_prints_no_data_and_needs_both_parts()
    {
        FactSheet sheet = FactSheet.Create(FactCatalogue<FactSheet>.Create([SheetFact.YesNo("A", new("a", "a"))]).OrThrow(), []).OrThrow();
        Conciliazione.People.Household household = Conciliazione.People.Household.Create(
            new(2030, 3, 1), [new(Conciliazione.People.Relation.Applicant)]).OrThrow();
        Assert.Equal("domanda di accesso", new AccessRequest(household, sheet).ToString());
        Assert.Equal("household", Assert.Throws<ArgumentNullException>(() => new AccessRequest(null!, sheet)).ParamName);
        Assert.Equal("stated", Assert.Throws<ArgumentNullException>(() => new AccessRequest(household, null!)).ParamName);
        Assert.Equal("fact", Assert.Throws<ArgumentNullException>(() => AccessFacts.Of((Fact<FactSheet>.YesNo)null!)).ParamName);
    }

    private static RuleLabel Label(string code) => new(code, new($"requisito {code}", $"requirement {code}"), Rules.Source);

    /// <summary>Met by the applicant of <see cref="Changes"/>, who works alone and is not resident.</summary>
    private static Requirement<Applicant> Met(string code) => Requirement.Within(Label(code), Workers, Bounds.AtLeast(1));

    private static Requirement<Applicant> Unmet(string code) => Requirement.Is(Label(code), Resident);

    private static Requirement<Applicant>[] Parts(int count, Func<int, Requirement<Applicant>> part) => [.. Enumerable.Range(0, count).Select(part)];

    private static SmallestChanges Changes(Requirement<Applicant> root) =>
        RequirementSet<Applicant>.Create(1, Catalogue, root).OrThrow().Explain(new(Resident: false, Workers: 1), Rules.Days).SmallestChanges();

    private static string[] Texts(SmallestChanges changes)
    {
        Assert.True(changes.IsComplete);
        return [.. changes.Sets.Select(set => string.Join('+', set.Changes.Select(change => change.Code).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
    }

    private static RequirementFinding Explain(Requirement<Applicant> root, Applicant applicant) =>
        RequirementSet<Applicant>.Create(1, Catalogue, root).OrThrow().Explain(applicant, Rules.Days).Root;

    private static Defect Only(Requirement<Applicant> root) =>
        Assert.Single(RequirementSet<Applicant>.Create(1, Catalogue, root).DefectsOrEmpty().AsEnumerable());
}
