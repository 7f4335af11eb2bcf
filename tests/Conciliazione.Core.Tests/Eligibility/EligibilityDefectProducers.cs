using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Tests.Facts;
using static Conciliazione.Tests.Eligibility.SelectionSamples;

namespace Conciliazione.Tests.Eligibility;

internal sealed class EligibilityDefectProducers : IDefectProducers
{
    private static readonly Requirement<Applicant> Right = Requirement.Is(Label("RIGHT"), ApplicantFacts.Resident);

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("ELIG-FACT", () => Single(Right, FactCatalogue<Applicant>.Create([ApplicantFacts.Years]).OrThrow())),
        ("ELIG-FACT-OTHER", () => Single(Right, FactCatalogue<Applicant>.Create(
            [new Fact<Applicant>.YesNo("RESIDENT", new("domiciliato", "domiciled"), _ => true)]).OrThrow())),
        ("ELIG-DUPLICATE", () => Single(Requirement.AllOf(Label("A"), Right, Right))),
        ("ELIG-SOURCE", () => Single(Requirement.Is(new("A", new("senza fonte", "without source"), source: null), ApplicantFacts.Resident))),
        ("ELIG-EMPTY", () => Single(Requirement.AllOf<Applicant>(Label("A")))),
        ("ELIG-AT-LEAST-LOW", () => Single(Requirement.SomeOf(Label("A"), 0, Right))),
        ("ELIG-AT-LEAST-HIGH", () => Single(Requirement.SomeOf(Label("A"), 2, Right))),
        ("ELIG-NO-BOUNDS", () => Single(Requirement.Within(Label("A"), ApplicantFacts.Income, default))),
        ("ELIG-NO-BOUNDS", () => Single(Requirement.Count(Label("A"), ApplicantFacts.Children, default))),
        ("ELIG-BOUNDS", () => Single(Requirement.Within(Label("A"), ApplicantFacts.Workers, Bounds.Between(2, 1)))),
        ("ELIG-BOUNDS", () => Single(Requirement.Count(Label("A"), ApplicantFacts.Children, Bounds.LessThan(0), Bounds.AtLeast(1)))),
        ("ELIG-BOUNDS", () => Single(Requirement.Count(Label("A"), ApplicantFacts.Children, Bounds.Between(3, 2)))),
        ("ELIG-NO-OPTIONS", () => Single(Requirement.Among(Label("A"), ApplicantFacts.Status))),
        ("ELIG-OPTION", () => Single(Requirement.Among(Label("A"), ApplicantFacts.Status, "EMPLOYEE", "RETIRED"))),
        ("ELIG-CURE", () => Single(Requirement.NoneOf(Label("A"), Requirement.Curable(Label("B"), Rules.Days.OfDecision, Right)))),
        ("ELIG-DEPTH", () => Single(Enumerable.Range(0, RequirementSet<Applicant>.DeepestLevel).Aggregate(
            Right, (part, level) => Requirement.AllOf(Label($"L{level}"), part)))),
        ("ELIG-STEPS", () => Single(StagedSelection.Create(SelectionSamples.Label("A"), []))),
        ("ELIG-STEP-TWICE", () => Single(StagedSelection.Create(SelectionSamples.Label("A"), [new(SelectionSamples.Label("B")), new(SelectionSamples.Label("B"))]))),
        ("ELIG-GROUP-AGES", () => Single(StagedSelection.Create(
            SelectionSamples.Label("A"), [new(SelectionSamples.Label("B"), groups: [new(SelectionSamples.Label("C"), 6, 1)])]))),
        ("ELIG-CANDIDATE-TWICE", () => Read(["A", "A"])),
        ("ELIG-CANDIDATE", () => Read(["A"], Result("B", "S1"))),
        ("ELIG-STEP", () => Read(["A"], Result("A", "S9"))),
        ("ELIG-RESULT-TWICE", () => Read(["A"], Result("A", "S1"), Result("A", "S1", 2))),
        ("ELIG-AFTER-FAILED", () => Read(["A"], Result("A", "S1", passed: false), Result("A", "S2"))),
        ("ELIG-STEP-SKIPPED", () => Read(["A"], Result("A", "S2"))),
        ("ELIG-BACKWARDS", () => Read(["A"], Result("A", "S1", 2), Result("A", "S2", 1))),
        ("ELIG-STEP-GROUP", () => Read(["A"], Result("A", "S1", group: "G1"))),
        ("ELIG-STEP-GROUP", () => Read(["A"], Result("A", "S1"), Result("A", "S2"), new("A", "S3", new(2030, 6, 1), passed: true, "DESK"))),
        ("ELIG-STEP-PLACES", () => Read(
            ["A", "B"], Result("A", "S1"), Result("A", "S2"), Result("A", "S3"), Result("B", "S1"), Result("B", "S2"), Result("B", "S3"))),
        ("ELIG-STEP-PLACES", () => Single(StagedSelection.Create(SelectionSamples.Label("A"), [new(SelectionSamples.Label("B"), places: 1)]).OrThrow().Read(["A", "B"], []))),
        ("ELIG-JUDGE", () => Single(StagedSelection.Create(SelectionSamples.Label("A"), [new(SelectionSamples.Label("S1"), judges: ["EXPERT"])]).OrThrow().Read(["A"], [Result("A", "S1")]))),
        ("ELIG-NO-CODE", () => Read(["Nome Cognome"])),
        ("ELIG-NO-CODE", () => Read(["A"], new StepResult("A", "S1", new(2030, 6, 1), true, "Nome Cognome"))),
        ("CAL-AGE-BOUND", () => Single(Requirement.Within(Label("A"), ApplicantFacts.Years, Bounds.AtMost(200)))),
    ];

    private static Defect Read(ValueList<string> candidates, params StepResult[] results) => Single(SelectionSamples.Three.Read(candidates, results));

    private static Defect Single<T>(Validated<T> result)
        where T : notnull => Assert.Single(result.DefectsOrEmpty().AsEnumerable());

    private static RuleLabel Label(string code) => new(code, new("requisito", "requirement"), Rules.Source);

    private static Defect Single(Requirement<Applicant> root, FactCatalogue<Applicant>? catalogue = null) =>
        Assert.Single(RequirementSet<Applicant>.Create(1, catalogue ?? ApplicantFacts.Catalogue, root, "access").DefectsOrEmpty().AsEnumerable());
}
