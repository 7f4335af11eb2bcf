using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Tests.Facts;
using NodaTime;
using static Conciliazione.Tests.Facts.ApplicantFacts;

namespace Conciliazione.Tests.Eligibility;

/// <summary>Requirements together, worked out by hand.</summary>
public class RequirementSetTests
{
    private static readonly Fact<Applicant>.YesNo Trap = new(
        "TRAP", new("trappola", "trap"), _ => throw new NotSupportedException("Nobody may look at this."));

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var other = new Fact<Applicant>.YesNo("RESIDENT", new("domiciliato", "domiciled"), _ => true);
        ValueList<Defect> defects = RequirementSet<Applicant>.Create(
            1,
            FactCatalogue<Applicant>.Of(Resident, Status),
            Require.AllOf(
                Label("A"),
                Require.SomeOf(new("B", new("senza fonte", "without source"), source: null), 3, Require.Is(Label("C"), Resident)),
                Require.AnyOf<Applicant>(Label("D")),
                Require.Within(Label("C"), Workers, Bounds.Between(3, 2)),
                Require.OneOf(Label("E"), Status, "RETIRED"),
                Require.Is(Label("F"), other),
                Require.NoneOf(Label("G"), Require.AllOf(Label("H"), Require.Curable(Label("I"), Rules.Days.OfDecision, Require.IsNot(Label("J"), Resident))))),
            "edition.access").DefectsOrEmpty();
        Assert.Equal(
            [
                "ELIG-SOURCE B", "ELIG-AT-LEAST-HIGH B", "ELIG-EMPTY D", "ELIG-FACT C", "ELIG-BOUNDS C", "ELIG-OPTION E", "ELIG-FACT-OTHER F",
                "ELIG-CURE I", "ELIG-DUPLICATE C",
            ],
            defects.Select(defect => $"{defect.Code} {defect.Path["edition.access.requirements[".Length..^1]}"));
        Assert.Equal("decisione 0013, Conciliazione.Core", defects[0].Source.Cite());
        Assert.Equal(Rules.Source, defects[2].Source);
    }

    [Fact]
    public void A_set_that_contradicts_itself_cannot_be_built() => Assert.Equal(
        2,
        Assert.Throws<DefectsException>(() => RequirementSet<Applicant>.Of(
            1, Catalogue, Require.SomeOf<Applicant>(Label("A"), 2))).Defects.Count);

    [Fact]
    public void Nothing_missing_passes_for_a_set()
    {
        Requirement<Applicant> right = Require.Is(Label("A"), Resident);
        Assert.Throws<ArgumentOutOfRangeException>(() => RequirementSet<Applicant>.Of(0, Catalogue, right));
        Assert.Throws<ArgumentNullException>(() => RequirementSet<Applicant>.Of(1, null!, right));
        Assert.Throws<ArgumentNullException>(() => RequirementSet<Applicant>.Of(1, Catalogue, null!));
        Assert.Throws<ArgumentNullException>(() => Require.Is<Applicant>(null!, Resident));
        Assert.Throws<ArgumentNullException>(() => Require.Is<Applicant>(Label("A"), null!));
        Assert.Throws<ArgumentException>(() => Require.AllOf(Label("A"), right, null!));
        RequirementSet<Applicant> set = RequirementSet<Applicant>.Of(2, Catalogue, right);
        Assert.Throws<ArgumentNullException>(() => set.Judge(null!, Rules.Days));
        Assert.Throws<ArgumentNullException>(() => set.Explain(null!, Rules.Days));
        Assert.Throws<ArgumentException>(() => set.Judge([new(), new()], Rules.Days, new Verdict[1]));
        Assert.Equal(("A", 2, "A v2"), (set.Code, set.Version, set.ToString()));
        Assert.Equal(Label("A").Title, set.Title);
        Assert.Same(Catalogue, set.Catalogue);
    }

    [Fact]
    public void Every_finding_is_given_and_not_the_first_failure()
    {
        EligibilityReport report = Of(Require.AllOf(
            Label("A"),
            Require.Is(Label("B"), Resident),
            Require.Within(Label("C"), Workers, Bounds.AtLeast(2)),
            Require.Within(Label("D"), Income, Bounds.AtMost(Euro.Of(1_000m))))).Explain(new(Resident: false, Workers: 1), Rules.Days);
        Assert.Equal(Verdict.NotMet, report.Verdict);
        Assert.Equal(
            ["A NotMet", "B NotMet", "C NotMet", "D Unclear"], report.Findings.Select(finding => $"{finding.Code} {finding.Verdict}"));
        Assert.Empty(report.Missing);
        Assert.Equal(
            """
            requisito A: non rispettato — punto 1, Avviso di prova
              requisito B: non rispettato; residente nell'area no; risposta richiesta sì — punto 1, Avviso di prova
              requisito C: non rispettato (1 sotto il minimo); persone che lavorano 1; almeno 2 — punto 1, Avviso di prova
              requisito D: non accertabile, manca: reddito; al più € 1.000,00 — punto 1, Avviso di prova
            Per accedere: requisito B: rispettato; requisito C: rispettato; requisito D: rispettato
            """,
            Cultures.SameInEach(() => report.Explain(Language.Italian)));
    }

    [Fact]
    public void Only_who_asks_is_shown_the_facts()
    {
        EligibilityReport report = Of(Require.AllOf(Label("A"), Require.Is(Label("B"), Resident))).Explain(new(Resident: false), Rules.Days);
        Assert.Equal("A: non rispettato", report.ToString());
        Assert.Equal("B: non rispettato", report.Findings[1].ToString());
    }

    [Fact]
    public void What_is_missing_is_what_would_decide()
    {
        Requirement<Applicant> workers = Require.Within(Label("B"), Workers, Bounds.AtLeast(2));
        Requirement<Applicant> resident = Require.Is(Label("C"), Resident);
        EligibilityReport all = Of(Require.AllOf(Label("A"), workers, resident)).Explain(new(Resident: true), Rules.Days);
        Assert.Equal([Workers.AsMissing()], all.Missing);
        EligibilityReport any = Of(Require.AnyOf(Label("A"), workers, resident)).Explain(new(Resident: true), Rules.Days);
        Assert.Empty(any.Missing);
        EligibilityReport both = Of(Require.AllOf(Label("A"), workers, resident)).Explain(new(), Rules.Days);
        Assert.Equal([Workers.AsMissing(), Resident.AsMissing()], both.Missing);
    }

    [Fact]
    public void So_many_parts_say_how_many_more_there_should_be()
    {
        Requirement<Applicant>[] parts = [.. Enumerable.Range(2, 3).Select(number => Require.Within(Label($"P{number}"), Workers, Bounds.AtLeast(number)))];
        RequirementFinding finding = Of(Require.SomeOf(Label("A"), 3, parts)).Explain(new(Workers: 2), Rules.Days).Root;
        Assert.Equal(3, finding.Needed);
        Assert.Equal("-2", Assert.Single(Assert.IsType<Outcome.NotMet>(finding.Finding.Outcome).Margins.AsEnumerable()).Render(Language.Italian));
        Assert.Contains("requisiti che bastano 3", finding.Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, Verdict.NotMet)]
    [InlineData(null, Verdict.Unclear)]
    public void A_later_step_is_not_looked_at_before_the_earlier_one_is_met(bool? resident, Verdict verdict)
    {
        RequirementSet<Applicant> set = RequirementSet<Applicant>.Of(
            1,
            FactCatalogue<Applicant>.Of(Resident, Trap),
            Require.Staged(Label("A"), Require.Is(Label("CV"), Resident), Require.Is(Label("INTERVIEW"), Trap), Require.IsNot(Label("EXPERT"), Trap)));
        Assert.Equal(verdict, set.Judge(new(Resident: resident), Rules.Days));
        EligibilityReport report = set.Explain(new(Resident: resident), Rules.Days);
        Assert.Equal(verdict, report.Verdict);
        Assert.Equal(["INTERVIEW", "EXPERT"], report.NotLookedAt.Select(step => step.Code));
        Assert.Contains("\n  requisito INTERVIEW: non esaminato\n  requisito EXPERT: non esaminato\n", report.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("requirement EXPERT: not looked at", report.Explain(Language.English), StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => set.Judge(new(Resident: true), Rules.Days));
        Assert.Throws<NotSupportedException>(() => set.Explain(new(Resident: true), Rules.Days));
    }

    [Theory]
    [InlineData(-1, Verdict.NotMet)]
    [InlineData(0, Verdict.Unclear)]
    [InlineData(1, Verdict.Unclear)]
    public void What_can_be_cured_is_open_until_its_date_and_excludes_after(int daysAfterDecision, Verdict verdict)
    {
        LocalDate until = Rules.Days.OfDecision.PlusDays(daysAfterDecision);
        RequirementSet<Applicant> set = Of(Require.AllOf(
            Label("A"),
            Require.Curable(Label("DOCUMENTS"), until, Require.AllOf(Label("BOTH"), Require.Is(Label("CV"), Resident), Require.Within(Label("ID"), Workers, Bounds.AtLeast(1))))));
        var without = new Applicant(Resident: false, Workers: 1);
        Assert.Equal(verdict, set.Judge(without, Rules.Days));
        EligibilityReport report = set.Explain(without, Rules.Days);
        Assert.Equal(verdict, report.Verdict);
        Assert.Equal(["CV"], report.SmallestChanges().Sets[0].Changes.Select(change => change.Code));
        if (verdict == Verdict.Unclear)
        {
            RequirementFinding curable = Assert.Single(report.Curable.AsEnumerable());
            Assert.Equal(("DOCUMENTS", until), (curable.Code, curable.CurableUntil));
            Assert.Equal([new MissingFact("CV", Label("CV").Title)], report.Missing);
            Assert.Contains("non accertabile, manca: requisito CV; sanabile fino al ", curable.Explain(Language.Italian), StringComparison.Ordinal);
        }
        else
        {
            Assert.Empty(report.Curable);
        }

        Assert.Equal(Verdict.Met, set.Judge(new(Resident: true, Workers: 1), Rules.Days));
        Assert.Equal(Verdict.Unclear, set.Judge(new(Workers: 1), Rules.Days));
    }

    [Fact]
    public void What_must_not_be_met_can_be_cured_too()
    {
        EligibilityReport report = Of(Require.Curable(Label("A"), Rules.Days.OfDecision, Require.NoneOf(Label("B"), Require.Is(Label("C"), Resident))))
            .Explain(new(Resident: true), Rules.Days);
        Assert.Equal([new MissingFact("B", Label("B").Title)], report.Missing);
    }

    [Fact]
    public void The_day_of_the_decision_is_what_closes_a_cure()
    {
        RequirementSet<Applicant> set = Of(Require.Curable(Label("A"), new LocalDate(2020, 4, 30), Require.Is(Label("B"), Resident)));
        var day = new LocalDate(2020, 4, 17);
        Assert.Equal(Verdict.Unclear, set.Judge(new(Resident: false), new EvaluationDays(day, new LocalDate(2020, 4, 30))));
        Assert.Equal(Verdict.NotMet, set.Judge(new(Resident: false), new EvaluationDays(day, new LocalDate(2020, 5, 1))));
    }

    [Fact]
    public void A_call_that_exists_only_as_data_judges_fact_sheets()
    {
        var care = SheetFact.YesNo("CARE", new("carichi di cura", "care duties"));
        var children = SheetFact.DatedList("CHILDREN", new("figli", "children"));
        var catalogue = FactCatalogue<FactSheet>.Of(care, children);
        RequirementSet<FactSheet> set = RequirementSet<FactSheet>.Of(1, catalogue, Require.AllOf(
            Label("A"),
            Require.Is(Label("B"), SheetFact.YesNo("CARE", new("carichi di cura", "care duties"))),
            Require.Count(Label("C"), children, Bounds.Between(3, 14), Bounds.AtLeast(1))));
        Assert.Equal(Verdict.Met, set.Judge(
            FactSheet.Of(catalogue, SheetEntry.DatedList("CHILDREN", [new(2015, 3, 12)], undated: 1), SheetEntry.YesNo("CARE", true)), Rules.Days));
        Assert.Equal(Verdict.Unclear, set.Judge(FactSheet.Of(catalogue, SheetEntry.DatedList("CHILDREN", [], undated: 1), SheetEntry.YesNo("CARE", true)), Rules.Days));
        Assert.Equal(Verdict.NotMet, set.Judge(FactSheet.Of(catalogue, SheetEntry.DatedList("CHILDREN", [])), Rules.Days));
    }

    [Fact]
    public void The_verdict_alone_allocates_nothing()
    {
        RequirementSet<Applicant> set = Of(Require.AllOf(
            Label("ALL"),
            Require.Is(Label("A"), Resident),
            Require.AnyOf(
                Label("ANY"),
                Require.Within(Label("B"), Workers, Bounds.AtLeast(2)),
                Require.Within(Label("C"), Income, Bounds.AtMost(Euro.Of(1m))),
                Require.Within(Label("D"), ContractEnd, Bounds.AtMost(Rules.Days.OfRequest)),
                Require.Within(Label("E"), Years, Bounds.AtMost(3)),
                Require.OneOf(Label("F"), Status, "SELF")),
            Require.SomeOf(
                Label("SOME"), 1,
                Require.NoneOf(Label("NONE"), Require.Within(Label("G"), Distance, Bounds.MoreThan(5))),
                Require.Staged(Label("STEPS"), Require.Count(Label("H"), ApplicantFacts.Children, Bounds.Between(3, 14), Bounds.AtLeast(1)))),
            Require.Curable(Label("CURE"), Rules.Days.OfDecision, Require.IsNot(Label("I"), Resident))));
        Applicant[] applicants =
        [
            new(Resident: true, Workers: 1, Income: Euro.Of(2m), ContractEnd: new LocalDate(2021, 1, 1), BirthDate: new LocalDate(1980, 1, 1), Metres: 9, Status: "SELF",
                Children: [new(new LocalDate(2015, 1, 1))]),
            new(),
        ];
        var verdicts = new Verdict[2];
        // The runtime itself may allocate while it settles on code: one clean round shows that the requirements do not.
        Assert.Equal(0, Enumerable.Range(0, 10).Select(_ => Allocated()).Min());
        Assert.Equal([Verdict.Unclear, Verdict.Unclear], verdicts);

        long Allocated()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int round = 0; round < 100; round++)
            {
                set.Judge(applicants, Rules.Days, verdicts);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static RuleLabel Label(string code) => new(code, new($"requisito {code}", $"requirement {code}"), Rules.Source);

    private static RequirementSet<Applicant> Of(Requirement<Applicant> root) => RequirementSet<Applicant>.Of(1, Catalogue, root);
}
