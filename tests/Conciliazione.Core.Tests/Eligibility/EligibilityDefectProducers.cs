using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Tests.Facts;

namespace Conciliazione.Tests.Eligibility;

internal sealed class EligibilityDefectProducers : IDefectProducers
{
    private static readonly Requirement<Applicant> Right = Require.Is(Label("RIGHT"), ApplicantFacts.Resident);

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("ELIG-FACT", () => Single(Right, FactCatalogue<Applicant>.Of(ApplicantFacts.Years))),
        ("ELIG-FACT-OTHER", () => Single(Right, FactCatalogue<Applicant>.Of(
            new Fact<Applicant>.YesNo("RESIDENT", new("domiciliato", "domiciled"), _ => true)))),
        ("ELIG-DUPLICATE", () => Single(Require.AllOf(Label("A"), Right, Right))),
        ("ELIG-SOURCE", () => Single(Require.Is(new("A", new("senza fonte", "without source"), source: null), ApplicantFacts.Resident))),
        ("ELIG-EMPTY", () => Single(Require.AllOf<Applicant>(Label("A")))),
        ("ELIG-AT-LEAST-LOW", () => Single(Require.SomeOf(Label("A"), 0, Right))),
        ("ELIG-AT-LEAST-HIGH", () => Single(Require.SomeOf(Label("A"), 2, Right))),
        ("ELIG-NO-BOUNDS", () => Single(Require.Within(Label("A"), ApplicantFacts.Income, default))),
        ("ELIG-NO-BOUNDS", () => Single(Require.Count(Label("A"), ApplicantFacts.Children, default))),
        ("ELIG-BOUNDS", () => Single(Require.Within(Label("A"), ApplicantFacts.Workers, Bounds.Between(2, 1)))),
        ("ELIG-BOUNDS", () => Single(Require.Count(Label("A"), ApplicantFacts.Children, Bounds.LessThan(0), Bounds.AtLeast(1)))),
        ("ELIG-BOUNDS", () => Single(Require.Count(Label("A"), ApplicantFacts.Children, Bounds.Between(3, 2)))),
        ("ELIG-NO-OPTIONS", () => Single(Require.OneOf(Label("A"), ApplicantFacts.Status))),
        ("ELIG-OPTION", () => Single(Require.OneOf(Label("A"), ApplicantFacts.Status, "EMPLOYEE", "RETIRED"))),
        ("ELIG-CURE", () => Single(Require.NoneOf(Label("A"), Require.Curable(Label("B"), Rules.Days.OfDecision, Right)))),
        ("ELIG-DEPTH", () => Single(Enumerable.Range(0, RequirementSet<Applicant>.DeepestLevel).Aggregate(
            Right, (part, level) => Require.AllOf(Label($"L{level}"), part)))),
        ("CAL-AGE-BOUND", () => Single(Require.Within(Label("A"), ApplicantFacts.Years, Bounds.AtMost(200)))),
    ];

    private static RuleLabel Label(string code) => new(code, new("requisito", "requirement"), Rules.Source);

    private static Defect Single(Requirement<Applicant> root, FactCatalogue<Applicant>? catalogue = null) =>
        Assert.Single(RequirementSet<Applicant>.Create(1, catalogue ?? ApplicantFacts.Catalogue, root, "access").DefectsOrEmpty().AsEnumerable());
}
