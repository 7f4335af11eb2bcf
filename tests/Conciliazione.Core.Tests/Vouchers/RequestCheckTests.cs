using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Tests.Eligibility;
using Conciliazione.Vouchers;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

/// <summary>The findings against a request are those that decide, worked out by hand.</summary>
public class RequestCheckTests
{
    private static readonly LegalSource Other = new("Altra delibera");

    /// <summary>Works in Tradate and lives in Milan: of the territory by the workplace. What is left is that there is nobody to care for.</summary>
    [Fact]
    public void An_employee_of_the_territory_who_lives_elsewhere_and_cares_for_nobody_lacks_the_care_duties_alone()
    {
        Household household = Household.Create(
            FirstDay,
            [new(Relation.Applicant, occupation: Occupation.At(new(form: WorkForm.Employee, workplace: new Place("tradate", Tradate2020.District))), inCare: false)],
            residence: new Place("milano", "milano")).OrThrow();
        VoucherCall<Household> call = Tradate2020.Workspace(Open);
        VoucherRequest examined = call.Examine(new(Number(1), At(0, 10), default, Code(1)), household);
        VoucherDecision decision = After(call.Terms, Asks(examined), Closes(0)).Of(1);
        Assert.Equal(["TRA-5-CARE"], decision.Findings.Select(finding => finding.Code));
        Assert.Equal(("non ammessa: Compiti di cura di familiari: no", Provenance.Stated), (decision.Text.Italian, decision.Provenance));
        Assert.Equal(examined.Check.Against[0].Finding.Source, decision.Source);
    }

    [Fact]
    public void What_is_unclear_inside_an_alternative_that_is_met_is_not_asked()
    {
        RequirementSet<FactSheet> set = Set(Requirement.AllOf(Label("ALL"), Requirement.AnyOf(Label("ANY"), Is("A"), Is("B")), Is("C")));
        Assert.Equal(["C"], Against(set, SheetEntry.YesNo("B", true)));
        Assert.Equal(["C"], Against(set, SheetEntry.YesNo("A", false), SheetEntry.YesNo("B", true), SheetEntry.YesNo("C", false)));
        Assert.Equal(["A", "B"], Against(set, SheetEntry.YesNo("C", true)));
        Assert.Equal(["B"], Against(set, SheetEntry.YesNo("A", false), SheetEntry.YesNo("C", true)));
    }

    [Fact]
    public void What_is_not_met_comes_without_what_is_unclear_beside_it()
    {
        RequirementSet<FactSheet> set = Set(Requirement.AllOf(Label("ALL"), Is("A"), Requirement.SomeOf(Label("TWO"), 2, Is("B"), Is("C"), Is("D"))));
        Assert.Equal(["B", "C"], Against(set, SheetEntry.YesNo("A", true), SheetEntry.YesNo("B", false), SheetEntry.YesNo("C", false)));
        Assert.Equal(["A"], Against(set, SheetEntry.YesNo("A", false), SheetEntry.YesNo("B", false)));
        Assert.Equal(["C", "D"], Against(set, SheetEntry.YesNo("A", true), SheetEntry.YesNo("B", false)));
    }

    /// <summary>Under "none of", what is met stands against the request, and what is not met does not.</summary>
    [Fact]
    public void A_condition_that_must_not_be_met_and_is_stands_against_the_request_by_name()
    {
        RequirementSet<FactSheet> set = Set(Requirement.AllOf(Label("ALL"), Requirement.NoneOf(Label("NONE", Other), Is("A"), Is("B"), Is("C")), Is("D")));
        VoucherDecision refused = Decide(set, SheetEntry.YesNo("A", true), SheetEntry.YesNo("B", false), SheetEntry.YesNo("D", true));
        Assert.Equal(["NONE"], refused.Findings.Select(finding => finding.Code));
        Assert.Equal(("non ammessa: regola NONE: regola A", "not admitted: rule NONE: rule A", Other), (refused.Text.Italian, refused.Text.English, refused.Source));
        VoucherDecision unclear = Decide(set, SheetEntry.YesNo("A", false), SheetEntry.YesNo("B", false), SheetEntry.YesNo("D", true));
        Assert.Equal("da chiarire, dato mancante: dato C", unclear.Text.Italian);
    }

    [Fact]
    public void What_can_still_be_cured_is_named_with_what_is_missing_and_until_when()
    {
        RequirementSet<FactSheet> set = Set(Requirement.AllOf(Label("ALL"), Requirement.Curable(Label("CURE", Other), FirstDay.PlusDays(10), Is("A")), Is("B")));
        VoucherDecision open = Decide(set, SheetEntry.YesNo("A", false), SheetEntry.YesNo("B", true));
        Assert.Equal(["CURE"], open.Findings.Select(finding => finding.Code));
        Assert.Equal(
            ("da chiarire, dato mancante: regola A (da integrare entro il 13/06/2030)", "unclear, missing: rule A (can be cured until 2030-06-13)", Other),
            (open.Text.Italian, open.Text.English, open.Source));
        RequirementSet<FactSheet> late = Set(Requirement.Curable(Label("CURE"), FirstDay.PlusDays(-1), Is("A")));
        Assert.Equal("non ammessa: regola A: no", Decide(late, SheetEntry.YesNo("A", false)).Text.Italian);
    }

    [Fact]
    public void The_last_step_examined_decides()
    {
        RequirementSet<FactSheet> set = Set(Requirement.Staged(Label("STEPS"), Requirement.AnyOf(Label("ANY"), Is("A"), Is("B")), Is("C"), Is("D")));
        Assert.Equal(["C"], Against(set, SheetEntry.YesNo("A", false), SheetEntry.YesNo("B", true), SheetEntry.YesNo("C", false), SheetEntry.YesNo("D", false)));
    }

    [Law]
    public void Findings_against_a_request_have_its_verdict_and_none_is_missing(Rule rule, RuleApplicant applicant)
    {
        var check = RequestCheck.From(Rules.Set(rule).Explain(applicant.Value, Rules.Days));
        Assert.Equal(check.Verdict == Verdict.Met, check.Against.Count == 0);
        Assert.All(check.Against.AsEnumerable(), finding => Assert.Equal(check.Verdict, finding.Verdict));
    }

    private static VoucherDecision Decide(RequirementSet<FactSheet> set, params SheetEntry[] entries) => After(
        Terms(), Asks(new(Number(1), At(0, 10), new(Euro.Of(200)), Code(1), check: Check(set, entries))), Closes(0)).Of(1);

    private static IEnumerable<string> Against(RequirementSet<FactSheet> set, params SheetEntry[] entries) =>
        Check(set, entries).Against.Select(finding => finding.Code);

    private static RequestCheck Check(RequirementSet<FactSheet> set, SheetEntry[] entries) =>
        RequestCheck.From(set.Explain(FactSheet.Create(set.Catalogue, [.. entries]).OrThrow(), EvaluationDays.On(FirstDay)));

    private static RequirementSet<FactSheet> Set(Requirement<FactSheet> requirement) =>
        RequirementSet<FactSheet>.Create(1, FactCatalogue<FactSheet>.Create([Stated("A"), Stated("B"), Stated("C"), Stated("D")]).OrThrow(), requirement).OrThrow();

    private static Requirement<FactSheet> Is(string code) => Requirement.Is(Label(code), Stated(code));

    private static Fact<FactSheet>.YesNo Stated(string code) => SheetFact.YesNo(code, new($"dato {code}", $"fact {code}"));
}
