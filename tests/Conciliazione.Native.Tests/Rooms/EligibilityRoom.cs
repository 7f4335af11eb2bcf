using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;

namespace Conciliazione.Native.Tests.Rooms;

internal static class EligibilityRoom
{
    public static void Check(Checks checks)
    {
        Requirement<Person> resident = Requirement.Is(Given.Label("RESIDENT"), Given.Resident);
        Requirement<Person>[] all =
        [
            resident,
            Requirement.Within(Given.Label("INCOME"), Given.Income, Bounds.AtMost(Euro.Of(20_000))),
            Requirement.Within(Given.Label("ADULT"), Given.Years, AgeBand.Create(18, 64).OrThrow()),
            Requirement.Within(Given.Label("CASH"), Given.Cash, Bounds.AtLeast(Percentage.Of(25))),
            Requirement.Within(Given.Label("ENDS"), Given.ContractEnd, Bounds.AtLeast(Given.Today)),
            Requirement.Within(Given.Label("ARRIVED"), Given.Arrival, Bounds.AtLeast(NodaTime.NodaConstants.UnixEpoch)),
            Requirement.Within(Given.Label("FAR"), Given.Metres, Bounds.MoreThan(10_000)),
            Requirement.Among(Given.Label("STATUS"), Given.Status, "EMPLOYEE", "SELF"),
            Requirement.Count(Given.Label("CHILDREN"), Given.Children, Bounds.AtLeast(1)),
            Requirement.Count(Given.Label("SMALL"), Given.Children, Bounds.AtMost(6), Bounds.Exactly(1)),
            Requirement.Written(Given.Label("CODED"), "coded", 1, [Given.Workers], (person, _) => person.Workers > 1 ? Verdict.Met : Verdict.NotMet),
            Requirement.AllOf(Given.Label("ALL"), resident, Requirement.IsNot(Given.Label("NOT"), Given.Resident)),
            Requirement.AnyOf(Given.Label("ANY"), resident, Requirement.Is(Given.Label("ANY-2"), Given.Resident)),
            Requirement.NoneOf(Given.Label("NONE"), Requirement.IsNot(Given.Label("NONE-1"), Given.Resident)),
            Requirement.SomeOf(Given.Label("SOME"), 1, resident, Requirement.Within(Given.Label("SOME-2"), Given.Workers, Bounds.AtLeast(9))),
            Requirement.Staged(Given.Label("STAGED"), Requirement.Is(Given.Label("STEP-1"), Given.Resident), Requirement.Within(Given.Label("STEP-2"), Given.Workers, Bounds.AtLeast(1))),
            Requirement.Curable(Given.Label("CURABLE"), Given.Today.PlusDays(10), Requirement.Is(Given.Label("CURED"), Given.Resident)),
        ];
        Person[] people = [new("P1"), new("P2", Resident: false), new("P3", Status: null)];
        foreach (Requirement<Person> each in all)
        {
            checks.Case(each, Name);
            RequirementSet<Person> set = RequirementSet<Person>.Create(1, Given.Catalogue, each).OrThrow();
            var fast = new Verdict[people.Length];
            set.Judge(people, Given.Days, fast);
            for (int i = 0; i < people.Length; i++)
            {
                EligibilityReport report = set.Explain(people[i], Given.Days);
                checks.Equal(report.Verdict, fast[i], $"{each.Label.Code} of {people[i].Code}");
                checks.That(report.Explain(Language.Italian).Length > 0 && report.Explain(Language.English).Length > 0, $"{each.Label.Code} is explained");
                checks.That(report.Verdict == Verdict.Met || report.SmallestChanges().Sets.Count > 0 || each is Requirement<Person>.Written or Requirement<Person>.AllOf, $"{each.Label.Code} could be met");
            }

            checks.Equal(each is Requirement<Person>.AllOf ? Verdict.NotMet : Verdict.Met, fast[0], each.Label.Code);
        }

        checks.Equal(Verdict.NotMet, Verdicts.And(Verdict.NotMet, Verdicts.Or(Verdict.Met, Verdicts.Not(Verdict.Met))));
        checks.That(RequirementSet<Person>.Create(1, Given.Catalogue, Requirement.AnyOf(Given.Label("TWICE"), resident, resident)).DefectsOrEmpty().Count > 0);
        Selection(checks);
    }

    /// <summary>Two candidates: one passes both steps, the other not the first.</summary>
    private static void Selection(Checks checks)
    {
        StagedSelection selection = StagedSelection.Create(
            Given.Label("SELECTION"),
            [new(Given.Label("S1")), new(Given.Label("S2"), places: 1, groups: [new(Given.Label("G1"), null, 5, places: 1), new(Given.Label("G2"), 4, Known<int>.Unknown)])]).OrThrow();
        SelectionReport report = selection.Read(
            ["B", "A"],
            [
                new("A", "S1", Given.Today, passed: true, "DESK"), new("B", "S1", Given.Today, passed: false, "DESK"),
                new("A", "S2", Given.Today, passed: true, "DESK", "G1"),
            ]).OrThrow();
        checks.Equal("A", string.Join(", ", report.Admitted));
        checks.Equal(1, report.Funnel[1].Reached);
        checks.Equal(1, report.Funnel[1].Groups[0].Passed);
        checks.Equal(Verdict.NotMet, report.FindingOf("B").Verdict);
        checks.That(selection.GroupFindings[0].Outcome is Outcome.NotMet && report.Explain(Language.Italian).Length > 0);
        checks.That(selection.ReadAfter(report, [new("B", "S2", Given.Today, passed: true, "DESK", "G1")]).DefectsOrEmpty().Count == 2);
    }

    private static string Name(Requirement<Person> requirement) => requirement.Match(
        _ => "Answer", _ => "Within", _ => "Among", _ => "Count", _ => "Written", _ => "AllOf", _ => "AnyOf", _ => "NoneOf", _ => "SomeOf", _ => "Staged", _ => "Curable");
}
