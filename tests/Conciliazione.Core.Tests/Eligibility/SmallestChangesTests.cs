using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Tests.Facts;

namespace Conciliazione.Tests.Eligibility;

public class SmallestChangesTests
{
    [Law]
    public void The_sets_are_those_that_trying_everything_finds(SmallRule rule, RuleApplicant applicant)
    {
        EligibilityReport report = Rules.Set(rule.Value).Explain(applicant.Value, Rules.Days);
        SmallestChanges changes = report.SmallestChanges();
        (int size, List<string> tried) = TryEverything(report);
        Assert.True(changes.IsComplete);
        Assert.Equal(size, changes.Size);
        Assert.Equal(tried.Order(StringComparer.Ordinal), changes.Sets.Select(Text).Order(StringComparer.Ordinal));
        Assert.Equal(report.Verdict == Verdict.Met, changes.Size == 0);
    }

    [Law]
    public void A_set_makes_the_whole_met_and_no_part_of_it_does(Rule rule, RuleApplicant applicant)
    {
        EligibilityReport report = Rules.Set(rule).Explain(applicant.Value, Rules.Days);
        Assert.All(report.SmallestChanges().Sets, set =>
        {
            Assert.Equal(report.SmallestChanges().Size, set.Changes.Count);
            Assert.True(IsMet(report.Root, Wanted(set.Changes)));
            Assert.All(Parts(set), part => Assert.False(IsMet(report.Root, Wanted(part))));
            Assert.All(set.Changes, change => Assert.NotEqual(change.Now, change.Wanted));
        });

        static IEnumerable<IEnumerable<Change>> Parts(ChangeSet set) => set.Changes.Count > 10
            ? set.Changes.Select(left => set.Changes.Where(change => change != left))
            : Enumerable.Range(0, (1 << set.Changes.Count) - 1).Select(mask => set.Changes.Where((_, i) => (mask & (1 << i)) != 0));

        static Dictionary<string, Verdict> Wanted(IEnumerable<Change> changes) =>
            changes.ToDictionary(change => change.Code, change => change.Wanted, StringComparer.Ordinal);
    }

    [Fact]
    public void One_change_where_any_of_several_would_do_each_on_its_own()
    {
        // Resident, and either two workers or a short way: only residence and one of the two are short.
        EligibilityReport report = Explain(
            Requirement.AllOf(
                Label("WHOLE"),
                Requirement.Is(Label("RESIDENT"), ApplicantFacts.Resident),
                Requirement.AnyOf(
                    Label("EITHER"),
                    Requirement.Within(Label("WORKERS"), ApplicantFacts.Workers, Bounds.AtLeast(2)),
                    Requirement.Within(Label("NEAR"), ApplicantFacts.Distance, Bounds.LessThan(1_000)))),
            new(Resident: false, Workers: 1, Metres: 5_000));
        SmallestChanges changes = report.SmallestChanges();
        Assert.Equal(2, changes.Size);
        Assert.Equal(["RESIDENT=Met+WORKERS=Met", "NEAR=Met+RESIDENT=Met"], changes.Sets.Select(Text));
        Assert.Equal(
            "requisito RESIDENT: requisito soddisfatto; requisito WORKERS: requisito soddisfatto oppure requisito RESIDENT: requisito soddisfatto; requisito NEAR: requisito soddisfatto",
            changes.ToString());
        Assert.EndsWith("\nTo be eligible: " + changes.Render(Language.English), report.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Under_none_of_what_is_met_must_change()
    {
        EligibilityReport report = Explain(
            Requirement.NoneOf(
                Label("NONE"),
                Requirement.Is(Label("RESIDENT"), ApplicantFacts.Resident),
                Requirement.Within(Label("WORKERS"), ApplicantFacts.Workers, Bounds.AtLeast(2))),
            new(Resident: true));
        Assert.Equal(["RESIDENT=NotMet+WORKERS=NotMet"], report.SmallestChanges().Sets.Select(Text));
        Assert.Contains("RESIDENT: requisito non soddisfatto", report.SmallestChanges().Render(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_not_yet_looked_at_are_named_and_not_counted()
    {
        EligibilityReport report = Explain(
            Requirement.Staged(
                Label("STEPS"),
                Requirement.Is(Label("FIRST"), ApplicantFacts.Resident),
                Requirement.Within(Label("SECOND"), ApplicantFacts.Workers, Bounds.AtLeast(2)),
                Requirement.Within(Label("THIRD"), ApplicantFacts.Income, Bounds.AtMost(Euro.Of(1m)))),
            new(Resident: false));
        ChangeSet only = Assert.Single(report.SmallestChanges().Sets.AsEnumerable());
        Assert.Equal(["FIRST"], only.Changes.Select(change => change.Code));
        Assert.Equal(["SECOND", "THIRD"], only.StepsToCome.Select(step => step.Code));
        Assert.EndsWith("then looked at: requirement SECOND, requirement THIRD", only.Render(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("poi si guardano: requisito SECOND, requisito THIRD", only.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_of_the_least_size_are_listed_up_to_a_bound_that_says_so()
    {
        // Any 6 of 12 unknown things: 924 sets of six.
        Requirement<Applicant>[] parts =
            [.. Enumerable.Range(0, 12).Select(i => Requirement.Is(Label($"P{i}"), ApplicantFacts.Resident))];
        SmallestChanges changes = Explain(Requirement.SomeOf(Label("SIX"), 6, parts), new()).SmallestChanges();
        Assert.Equal(6, changes.Size);
        Assert.False(changes.IsComplete);
        Assert.Equal(SmallestChanges.MaximumSets, changes.Sets.Count);
        Assert.Equal(SmallestChanges.MaximumSets, changes.Sets.Select(Text).Distinct().Count());
        Assert.Equal(["P0", "P1", "P2", "P3", "P4", "P5"], changes.Sets[0].Changes.Select(change => change.Code));
        Assert.EndsWith("oppure altro", changes.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("or else", changes.Render(Language.English), StringComparison.Ordinal);
    }

    /// <summary>
    /// Twice the requirements take twice the memory, whether one set holds them all, many sets do, or each part has alternatives:
    /// sets of thousands of changes share what they have in common until they are listed.
    /// </summary>
    [Theory]
    [InlineData("all")]
    [InlineData("half")]
    [InlineData("pairs")]
    [InlineData("steps")]
    public void Thousands_of_requirements_take_work_in_proportion_to_their_number(string kind)
    {
        long bytes = Work(1_000);
        Assert.InRange(Work(2_000), 1.5 * bytes, 2.5 * bytes);
        Assert.InRange(Work(4_000), 3 * bytes, 5 * bytes);

        long Work(int number)
        {
            Requirement<Applicant>[] parts = [.. Enumerable.Range(0, number).Select(i => Requirement.Is(Label($"P{i}"), ApplicantFacts.Resident))];
            Requirement<Applicant> root = kind switch
            {
                "all" => Requirement.AllOf(Label("ALL"), parts),
                "half" => Requirement.SomeOf(Label("HALF"), number / 2, parts),
                "pairs" => Requirement.AllOf(
                    Label("ALL"), [.. parts.Chunk(2).Select((pair, i) => Requirement.AnyOf(Label($"Q{i}"), pair))]),
                _ => Requirement.AllOf(
                    Label("ALL"), [.. parts.Chunk(4).Select((steps, i) => Requirement.Staged(Label($"S{i}"), steps))]),
            };
            EligibilityReport report = Explain(root, new(Resident: false));
            report.Explain(Language.English);
            long before = GC.GetAllocatedBytesForCurrentThread();
            SmallestChanges changes = report.SmallestChanges();
            report.Explain(Language.English);
            long taken = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Equal(kind switch { "all" => number, "steps" => number / 4, _ => number / 2 }, changes.Size);
            Assert.All(changes.Sets, set => Assert.Equal(changes.Size, set.Changes.Count));
            Assert.Equal(kind is "all" or "steps", changes.IsComplete);
            Assert.Equal(kind is "all" or "steps" ? 1 : SmallestChanges.MaximumSets, changes.Sets.Count);
            Assert.Equal(kind == "steps" ? 3 * number / 4 : 0, changes.Sets[0].StepsToCome.Count);
            return taken;
        }
    }

    [Fact]
    public void Many_alternatives_in_many_parts_are_found_without_trying_them()
    {
        // Twenty choices of one in four: 4^20 sets of twenty changes.
        Requirement<Applicant>[] parts =
        [
            .. Enumerable.Range(0, 20).Select(part => Requirement.AnyOf(
                Label($"Q{part}"), [.. Enumerable.Range(0, 4).Select(i => Requirement.Is(Label($"Q{part}.{i}"), ApplicantFacts.Resident))])),
        ];
        SmallestChanges changes = Explain(Requirement.AllOf(Label("ALL"), parts), new(Resident: false)).SmallestChanges();
        Assert.Equal(20, changes.Size);
        Assert.False(changes.IsComplete);
        Assert.Equal(SmallestChanges.MaximumSets, changes.Sets.Count);
    }

    [Fact]
    public void Who_is_eligible_has_nothing_to_change()
    {
        EligibilityReport report = Explain(Requirement.Is(Label("RESIDENT"), ApplicantFacts.Resident), new(Resident: true));
        Assert.Equal(0, report.SmallestChanges().Size);
        Assert.Equal("nulla da modificare", report.SmallestChanges().ToString());
        Assert.Equal("nothing to change", report.SmallestChanges().Render(Language.English));
        Assert.DoesNotContain("Per accedere", report.Explain(Language.Italian), StringComparison.Ordinal);
    }

    private static RuleLabel Label(string code) => new(code, new($"requisito {code}", $"requirement {code}"), Rules.Source);

    private static EligibilityReport Explain(Requirement<Applicant> root, Applicant applicant) =>
        RequirementSet<Applicant>.Create(1, ApplicantFacts.Catalogue, root).OrThrow().Explain(applicant, Rules.Days);

    private static string Text(ChangeSet set) =>
        string.Join('+', set.Changes.Select(change => $"{change.Code}={change.Wanted}").Order(StringComparer.Ordinal));

    /// <summary>Every way to change findings without parts, from the fewest, until some make the whole met.</summary>
    private static (int Size, List<string> Sets) TryEverything(EligibilityReport report)
    {
        RequirementFinding[] plain = [.. report.Findings.Where(finding => finding.Form == RequirementForm.Plain)];
        var sets = new Dictionary<string, int>(StringComparer.Ordinal);
        Try(0, []);
        int size = sets.Values.Min();
        return (size, [.. sets.Where(set => set.Value == size).Select(set => set.Key)]);

        void Try(int place, Dictionary<string, Verdict> wanted)
        {
            if (place == plain.Length)
            {
                if (IsMet(report.Root, wanted))
                {
                    sets[string.Join('+', wanted.Select(change => $"{change.Key}={change.Value}").Order(StringComparer.Ordinal))] = wanted.Count;
                }

                return;
            }

            Try(place + 1, wanted);
            foreach (Verdict other in new[] { Verdict.Met, Verdict.NotMet }.Where(verdict => verdict != plain[place].Verdict))
            {
                Try(place + 1, new(wanted, StringComparer.Ordinal) { [plain[place].Code] = other });
            }
        }
    }

    /// <summary>Whether a finding would be met with some others changed; steps not looked at are taken to be met.</summary>
    private static bool IsMet(RequirementFinding finding, Dictionary<string, Verdict> wanted) => After(finding, wanted) == Verdict.Met;

    private static Verdict After(RequirementFinding finding, Dictionary<string, Verdict> wanted)
    {
        Verdict[] parts = [.. finding.Parts.Select(part => After(part, wanted))];
        int met = parts.Count(part => part == Verdict.Met);
        int unclear = parts.Count(part => part == Verdict.Unclear);
        return finding.Form switch
        {
            RequirementForm.Plain => wanted.GetValueOrDefault(finding.Code, finding.Verdict),
            RequirementForm.Staged => parts.FirstOrDefault(part => part != Verdict.Met, Verdict.Met),
            RequirementForm.Curable => parts[0],
            RequirementForm.NoneOf => met > 0 ? Verdict.NotMet : unclear > 0 ? Verdict.Unclear : Verdict.Met,
            _ => met >= finding.Needed ? Verdict.Met : met + unclear >= finding.Needed ? Verdict.Unclear : Verdict.NotMet,
        };
    }
}
