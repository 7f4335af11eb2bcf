using Conciliazione.Eligibility;
using Conciliazione.Tests.Facts;
using FsCheck.Fluent;

namespace Conciliazione.Tests.Eligibility;

public class RequirementLawsTests
{
    [Law]
    public void Both_paths_come_to_what_the_applicant_could_turn_out_to_be(Rule rule, RuleApplicant applicant)
    {
        RequirementSet<Applicant> set = Rules.Set(rule);
        Verdict expected = Rules.Expected(rule, applicant.Value);
        Assert.Equal(expected, set.Judge(applicant.Value, Rules.Days));
        EligibilityReport report = set.Explain(applicant.Value, Rules.Days);
        Assert.Equal(expected, report.Verdict);
        Assert.Equal(expected == Verdict.Unclear, report.Missing.Count > 0);
        Assert.Equal(expected, Of(report.Root.Finding.Outcome));

        static Verdict Of(Outcome outcome) => outcome.Match(
            _ => Verdict.Met, _ => Verdict.NotMet, _ => Verdict.Unclear, _ => throw new InvalidOperationException());
    }

    [Law]
    public void Every_finding_agrees_with_its_requirement_judged_alone(Rule rule, RuleApplicant applicant)
    {
        var byCode = Flatten(Rules.Build(rule)).ToDictionary(requirement => requirement.Label.Code, StringComparer.Ordinal);
        Assert.All(Rules.Set(rule).Explain(applicant.Value, Rules.Days).Findings, finding =>
        {
            Assert.Equal(RequirementSet<Applicant>.Create(1, ApplicantFacts.Catalogue, byCode[finding.Code]).OrThrow().Judge(applicant.Value, Rules.Days), finding.Verdict);
            Assert.Equal(byCode[finding.Code].Form, finding.Form);
            Assert.NotEmpty(finding.Explain(Language.Italian));
            Assert.NotEmpty(finding.Explain(Language.English));
        });
    }

    [Law]
    public void More_knowledge_only_moves_unclear_to_met_or_not_met(Rule rule, RuleApplicant told, HiddenMask mask)
    {
        Verdict before = Rules.Set(rule).Judge(Hidden(told.Value, mask.Value), Rules.Days);
        Verdict after = Rules.Set(rule).Judge(told.Value, Rules.Days);
        Assert.True(before == Verdict.Unclear || before == after, $"{before} became {after}");
    }

    [Law]
    public void The_order_of_parts_does_not_change_the_verdict(Rule rule, RuleApplicant applicant, Seed seed) =>
        Assert.Equal(
            Rules.Set(rule).Judge(applicant.Value, Rules.Days), Rules.Set(Turned(rule, seed.Value)).Judge(applicant.Value, Rules.Days));

    [Law]
    public void None_of_is_the_opposite_of_any_of_and_De_Morgan_holds(SmallRule first, SmallRule second, RuleApplicant applicant)
    {
        Rule a = WithoutCures(first.Value);
        Rule b = WithoutCures(second.Value);
        Verdict any = Judge(RequirementForm.AnyOf, a, b);
        Assert.Equal(Verdicts.Not(any), Judge(RequirementForm.NoneOf, a, b));
        Assert.Equal(any, Judge(RequirementForm.NoneOf, new Rule(RequirementForm.NoneOf, Parts: [a, b])));
        Assert.Equal(
            Judge(RequirementForm.AllOf, a, b),
            Judge(RequirementForm.NoneOf, new Rule(RequirementForm.NoneOf, Parts: [a]), new Rule(RequirementForm.NoneOf, Parts: [b])));
        Assert.Equal(any, Verdicts.Or(Judge(RequirementForm.AllOf, a), Judge(RequirementForm.AllOf, b)));

        Verdict Judge(RequirementForm form, params Rule[] parts) =>
            Rules.Set(new Rule(form, Parts: parts.ToValueList())).Judge(applicant.Value, Rules.Days);
    }

    [Law]
    public void So_many_of_is_all_of_and_any_of_at_its_ends(SmallRule a, SmallRule b, RuleApplicant applicant)
    {
        Assert.Equal(Judge(RequirementForm.AllOf, 0), Judge(RequirementForm.SomeOf, 2));
        Assert.Equal(Judge(RequirementForm.AnyOf, 0), Judge(RequirementForm.SomeOf, 1));

        Verdict Judge(RequirementForm form, int low) =>
            Rules.Set(new Rule(form, Low: low, Parts: [a.Value, b.Value])).Judge(applicant.Value, Rules.Days);
    }

    [Law]
    public void Requirements_built_twice_are_equal(Rule rule)
    {
        Assert.Equal(Rules.Build(rule), Rules.Build(rule));
        Assert.Equal(Rules.Set(rule), Rules.Set(rule));
        Assert.Equal(Rules.Set(rule).GetHashCode(), Rules.Set(rule).GetHashCode());
    }

    [Law]
    public void A_batch_gives_what_one_at_a_time_gives(Rule rule, RuleApplicants applicants)
    {
        RequirementSet<Applicant> set = Rules.Set(rule);
        var verdicts = new Verdict[applicants.Value.Length];
        set.Judge(applicants.Value, Rules.Days, verdicts);
        Assert.Equal(applicants.Value.Select(applicant => set.Judge(applicant, Rules.Days)), verdicts);
    }

    /// <summary>A generator that never makes a case makes the laws above say nothing of it.</summary>
    [Fact]
    public void Generated_rules_hold_every_form_and_reading_and_come_to_every_verdict()
    {
        Rule[] rules = [.. Rules.Any.Generator.Sample(2_000)];
        Applicant[] applicants = [.. Rules.Applicants.Generator.Sample(2_000).Select(applicant => applicant.Value)];
        Rule[] parts = [.. rules.SelectMany(rule => rule.All())];
        Assert.All(Enum.GetValues<RequirementForm>(), form => AtMinimumOnePercent(parts.Count(part => part.Form == form), parts.Length, $"{form}"));
        Assert.All(Enum.GetValues<RequirementForm>(), form => AtMinimumOnePercent(rules.Count(rule => rule.Form == form), rules.Length, $"whole {form}"));
        Rule[] plain = [.. parts.Where(part => part.Form == RequirementForm.Plain)];
        Assert.All(Enum.GetValues<Reading>(), reading => AtMinimumOnePercent(plain.Count(part => part.Reading == reading), plain.Length, $"{reading}"));
        Assert.All(Enum.GetValues<Side>(), side => AtMinimumOnePercent(plain.Count(part => part.Side == side), plain.Length, $"{side}"));
        var findings = rules.Zip(applicants).Select(pair => Rules.Set(pair.First).Explain(pair.Second, Rules.Days)).ToList();
        Assert.All(Enum.GetValues<RequirementForm>(), form => Assert.All(Enum.GetValues<Verdict>(), verdict =>
        {
            RequirementFinding[] ofForm = [.. findings.SelectMany(report => report.Findings).Where(finding => finding.Form == form)];
            AtMinimumOnePercent(ofForm.Count(finding => finding.Verdict == verdict), ofForm.Length, $"{form} {verdict}");
        }));
        Assert.All(Enum.GetValues<Verdict>(), verdict => AtMinimumOnePercent(findings.Count(report => report.Verdict == verdict), findings.Count, $"whole {verdict}"));
        AtMinimumOnePercent(findings.Count(report => report.NotLookedAt.Count > 0), findings.Count, "not looked at");
        AtMinimumOnePercent(findings.Count(report => report.Curable.Count > 0), findings.Count, "curable");

        static void AtMinimumOnePercent(int count, int of, string what) => Assert.True(count * 100 >= of, $"{what}: {count} of {of}");
    }

    private static IEnumerable<Requirement<Applicant>> Flatten(Requirement<Applicant> requirement) =>
        requirement.Parts.SelectMany(Flatten).Prepend(requirement);

    /// <summary>The same applicant with some things not told.</summary>
    private static Applicant Hidden(Applicant told, int mask)
    {
        return new(
            Told(1) ? told.Resident : null,
            Told(2) ? told.Workers : null,
            Told(4) ? told.Income : null,
            Told(8) ? told.ContractEnd : null,
            Told(16) ? told.BirthDate : null,
            Told(32) ? told.Metres : null,
            Told(64) ? told.Status : null,
            Told(128) ? told.Children : told.Children?.Select(child => new Child(Told(1) ? child.BirthDate : null, Told(2) ? child.AtHome : null)).ToValueList());

        bool Told(int bit) => (mask & bit) == 0;
    }

    private static Rule WithoutCures(Rule rule) => rule.Form == RequirementForm.Curable
        ? WithoutCures(rule.Parts![0])
        : rule with { Parts = rule.Parts?.Select(WithoutCures).ToValueList() };

    /// <summary>The same rule with the parts of each level reversed, except steps, whose order matters.</summary>
    private static Rule Turned(Rule rule, int seed)
    {
        Rule[] parts = [.. (rule.Parts ?? []).Select(part => Turned(part, seed / 2))];
        int turn = parts.Length == 0 ? 0 : seed % parts.Length;
        IEnumerable<Rule> turned = rule.Form == RequirementForm.Staged ? parts : parts[turn..].Concat(parts[..turn]).Reverse();
        return rule.Parts is null ? rule : rule with { Parts = turned.ToValueList() };
    }
}
