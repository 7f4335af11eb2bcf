using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Tests.Facts;
using NodaTime;
using static Conciliazione.Tests.Facts.ApplicantFacts;

namespace Conciliazione.Tests.Eligibility;

/// <summary>Requirements together, with results computed by hand.</summary>
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
            FactCatalogue<Applicant>.Create([Resident, Status]).OrThrow(),
            Requirement.AllOf(
                Label("A"),
                Requirement.SomeOf(new("B", new("senza fonte", "without source"), source: null), 3, Requirement.Is(Label("C"), Resident)),
                Requirement.AnyOf<Applicant>(Label("D")),
                Requirement.Within(Label("C"), Workers, Bounds.Between(3, 2)),
                Requirement.Among(Label("E"), Status, "RETIRED"),
                Requirement.Is(Label("F"), other),
                Requirement.NoneOf(Label("G"), Requirement.AllOf(Label("H"), Requirement.Curable(Label("I"), Rules.Days.OfDecision, Requirement.IsNot(Label("J"), Resident))))),
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
        Assert.Throws<DefectsException>(() => RequirementSet<Applicant>.Create(
            1, Catalogue, Requirement.SomeOf<Applicant>(Label("A"), 2)).OrThrow()).Defects.Count);

    [Fact]
    public void Nothing_missing_passes_for_a_set()
    {
        Requirement<Applicant> right = Requirement.Is(Label("A"), Resident);
        Assert.Throws<ArgumentOutOfRangeException>(() => RequirementSet<Applicant>.Create(0, Catalogue, right).OrThrow());
        Assert.Throws<ArgumentNullException>(() => RequirementSet<Applicant>.Create(1, null!, right).OrThrow());
        Assert.Throws<ArgumentNullException>(() => RequirementSet<Applicant>.Create(1, Catalogue, null!).OrThrow());
        Assert.Throws<ArgumentNullException>(() => Requirement.Is<Applicant>(null!, Resident));
        Assert.Throws<ArgumentNullException>(() => Requirement.Is<Applicant>(Label("A"), null!));
        Assert.Throws<ArgumentException>(() => Requirement.AllOf(Label("A"), right, null!));
        RequirementSet<Applicant> set = RequirementSet<Applicant>.Create(2, Catalogue, right).OrThrow();
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
        EligibilityReport report = Of(Requirement.AllOf(
            Label("A"),
            Requirement.Is(Label("B"), Resident),
            Requirement.Within(Label("C"), Workers, Bounds.AtLeast(2)),
            Requirement.Within(Label("D"), Income, Bounds.AtMost(Euro.Of(1_000m))))).Explain(new(Resident: false, Workers: 1), Rules.Days);
        Assert.Equal(Verdict.NotMet, report.Verdict);
        Assert.Equal(
            ["A NotMet", "B NotMet", "C NotMet", "D Unclear"], report.Findings.Select(finding => $"{finding.Code} {finding.Verdict}"));
        Assert.Empty(report.Missing);
        Assert.Equal(
            """
            requisito A: requisito non soddisfatto — punto 1, Avviso di prova
              requisito B: requisito non soddisfatto; residente nell'area no; risposta richiesta sì — punto 1, Avviso di prova
              requisito C: requisito non soddisfatto (1 sotto il minimo); persone che lavorano 1; almeno 2 — punto 1, Avviso di prova
              requisito D: da chiarire, dato mancante: reddito; al più € 1.000,00 — punto 1, Avviso di prova
            Per accedere: requisito B: requisito soddisfatto; requisito C: requisito soddisfatto; requisito D: requisito soddisfatto
            """,
            Cultures.SameInEach(() => report.Explain(Language.Italian)));
    }

    [Fact]
    public void Only_who_asks_is_shown_the_facts()
    {
        EligibilityReport report = Of(Requirement.AllOf(Label("A"), Requirement.Is(Label("B"), Resident))).Explain(new(Resident: false), Rules.Days);
        Assert.Equal("A: requisito non soddisfatto", report.ToString());
        Assert.Equal("B: requisito non soddisfatto", report.Findings[1].ToString());
    }

    [Fact]
    public void What_is_missing_is_what_would_decide()
    {
        Requirement<Applicant> workers = Requirement.Within(Label("B"), Workers, Bounds.AtLeast(2));
        Requirement<Applicant> resident = Requirement.Is(Label("C"), Resident);
        EligibilityReport all = Of(Requirement.AllOf(Label("A"), workers, resident)).Explain(new(Resident: true), Rules.Days);
        Assert.Equal([Workers.AsMissing()], all.Missing);
        EligibilityReport any = Of(Requirement.AnyOf(Label("A"), workers, resident)).Explain(new(Resident: true), Rules.Days);
        Assert.Empty(any.Missing);
        EligibilityReport both = Of(Requirement.AllOf(Label("A"), workers, resident)).Explain(new(), Rules.Days);
        Assert.Equal([Workers.AsMissing(), Resident.AsMissing()], both.Missing);
    }

    [Fact]
    public void So_many_parts_say_how_many_more_there_should_be()
    {
        Requirement<Applicant>[] parts = [.. Enumerable.Range(2, 3).Select(number => Requirement.Within(Label($"P{number}"), Workers, Bounds.AtLeast(number)))];
        RequirementFinding finding = Of(Requirement.SomeOf(Label("A"), 3, parts)).Explain(new(Workers: 2), Rules.Days).Root;
        Assert.Equal(3, finding.Needed);
        Assert.Equal("-2", Assert.Single(Assert.IsType<Outcome.NotMet>(finding.Finding.Outcome).Margins.AsEnumerable()).Render(Language.Italian));
        Assert.Contains("requisiti che bastano 3", finding.Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, Verdict.NotMet)]
    [InlineData(null, Verdict.Unclear)]
    public void A_later_step_is_not_looked_at_before_the_earlier_one_is_met(bool? resident, Verdict verdict)
    {
        RequirementSet<Applicant> set = RequirementSet<Applicant>.Create(
            1,
            FactCatalogue<Applicant>.Create([Resident, Trap]).OrThrow(),
            Requirement.Staged(Label("A"), Requirement.Is(Label("CV"), Resident), Requirement.Is(Label("INTERVIEW"), Trap), Requirement.IsNot(Label("EXPERT"), Trap))).OrThrow();
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
        RequirementSet<Applicant> set = Of(Requirement.AllOf(
            Label("A"),
            Requirement.Curable(Label("DOCUMENTS"), until, Requirement.AllOf(Label("BOTH"), Requirement.Is(Label("CV"), Resident), Requirement.Within(Label("ID"), Workers, Bounds.AtLeast(1))))));
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
            Assert.Contains("da chiarire, dato mancante: requisito CV; da integrare entro il ", curable.Explain(Language.Italian), StringComparison.Ordinal);
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
        EligibilityReport report = Of(Requirement.Curable(Label("A"), Rules.Days.OfDecision, Requirement.NoneOf(Label("B"), Requirement.Is(Label("C"), Resident))))
            .Explain(new(Resident: true), Rules.Days);
        Assert.Equal([new MissingFact("B", Label("B").Title)], report.Missing);
    }

    [Fact]
    public void The_day_of_the_decision_is_what_closes_a_cure()
    {
        RequirementSet<Applicant> set = Of(Requirement.Curable(Label("A"), new LocalDate(2020, 4, 30), Requirement.Is(Label("B"), Resident)));
        var day = new LocalDate(2020, 4, 17);
        Assert.Equal(Verdict.Unclear, set.Judge(new(Resident: false), new EvaluationDays(day, new LocalDate(2020, 4, 30))));
        Assert.Equal(Verdict.NotMet, set.Judge(new(Resident: false), new EvaluationDays(day, new LocalDate(2020, 5, 1))));
    }

    [Fact]
    public void A_call_that_exists_only_as_data_judges_fact_sheets()
    {
        var care = SheetFact.YesNo("CARE", new("carichi di cura", "care duties"));
        var children = SheetFact.DatedList("CHILDREN", new("figli", "children"));
        var catalogue = FactCatalogue<FactSheet>.Create([care, children]).OrThrow();
        RequirementSet<FactSheet> set = RequirementSet<FactSheet>.Create(1, catalogue, Requirement.AllOf(
            Label("A"),
            Requirement.Is(Label("B"), SheetFact.YesNo("CARE", new("carichi di cura", "care duties"))),
            Requirement.Count(Label("C"), children, Bounds.Between(3, 14), Bounds.AtLeast(1)))).OrThrow();
        Assert.Equal(Verdict.Met, set.Judge(
            FactSheet.Create(catalogue, [SheetEntry.DatedList("CHILDREN", [new(2015, 3, 12)], undated: 1), SheetEntry.YesNo("CARE", true)]).OrThrow(), Rules.Days));
        Assert.Equal(Verdict.Unclear, set.Judge(FactSheet.Create(catalogue, [SheetEntry.DatedList("CHILDREN", [], undated: 1), SheetEntry.YesNo("CARE", true)]).OrThrow(), Rules.Days));
        Assert.Equal(Verdict.NotMet, set.Judge(FactSheet.Create(catalogue, [SheetEntry.DatedList("CHILDREN", [])]).OrThrow(), Rules.Days));
    }

    [Fact]
    public void The_verdict_alone_allocates_nothing()
    {
        RequirementSet<Applicant> set = Of(Requirement.AllOf(
            Label("ALL"),
            Requirement.Is(Label("A"), Resident),
            Requirement.AnyOf(
                Label("ANY"),
                Requirement.Within(Label("B"), Workers, Bounds.AtLeast(2)),
                Requirement.Within(Label("C"), Income, Bounds.AtMost(Euro.Of(1m))),
                Requirement.Within(Label("D"), ContractEnd, Bounds.AtMost(Rules.Days.OfRequest)),
                Requirement.Within(Label("E"), Years, Bounds.AtMost(3)),
                Requirement.Among(Label("F"), Status, "SELF")),
            Requirement.SomeOf(
                Label("SOME"), 1,
                Requirement.NoneOf(Label("NONE"), Requirement.Within(Label("G"), Distance, Bounds.MoreThan(5))),
                Requirement.Staged(Label("STEPS"), Requirement.Count(Label("H"), ApplicantFacts.Children, Bounds.Between(3, 14), Bounds.AtLeast(1)))),
            Requirement.Curable(Label("CURE"), Rules.Days.OfDecision, Requirement.IsNot(Label("I"), Resident))));
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

    private static RequirementSet<Applicant> Of(Requirement<Applicant> root) => RequirementSet<Applicant>.Create(1, Catalogue, root).OrThrow();
}
