using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Scoring;
using Conciliazione.Tests.Facts;
using Conciliazione.Vouchers;

namespace Conciliazione.Tests.Hostile;

/// <summary>What is made of its own kind is bounded in depth and in size when it is made, so that nothing overflows the stack.</summary>
public class NestingTests
{
    private const int Many = 100_000;

    private static readonly Requirement<Applicant> Resident = Requirement.Is(Label("RESIDENT"), ApplicantFacts.Resident);

    private static readonly ScoringRule<Applicant> Flag = ScoringRule.Flag(Label("FLAG"), ApplicantFacts.Resident, Points.Of(1));

    private static readonly VoucherAmount Half = VoucherAmount.Share(Label("HALF"), Percentage.Of(50), Euro.Of(100));

    public static TheoryData<string> Requirements => ["AllOf", "AnyOf", "NoneOf", "SomeOf", "Staged", "Curable"];

    public static TheoryData<string> Rules => ["HighestOf", "Sum", "CappedSum", "OnlyFor"];

    public static TheoryData<string> Amounts => ["Above", "Leaving", "ByBand"];

    [Theory]
    [MemberData(nameof(Requirements))]
    public void Requirements_nest_to_their_bound_and_no_deeper(string kind) =>
        Nests(Resident, Requirement<Applicant>.MaximumNesting, kind == "Staged" ? "steps" : kind == "Curable" ? "part" : "parts", part => Around(kind, part));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Scoring_rules_nest_to_their_bound_and_no_deeper(string kind) =>
        Nests(Flag, ScoringRule<Applicant>.MaximumNesting, kind == "OnlyFor" ? "part" : "parts", part => Around(kind, part));

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Amounts_nest_to_their_bound_and_no_deeper(string kind) =>
        Nests(Half, VoucherAmount.MaximumNesting, kind == "ByBand" ? "steps" : "rule", part => Around(kind, part));

    [Fact]
    public void Facts_are_read_through_as_many_wholes_as_their_bound()
    {
        Assert.NotEmpty(ApplicantFacts.Catalogue.Facts);
        foreach (Fact<Applicant> fact in ApplicantFacts.Catalogue.Facts)
        {
            // The fact itself is read through no whole.
            Nests(fact, Fact<Applicant>.MaximumNesting + 1, "part", part => part.Through<Applicant>(static whole => whole), within => within.Show(new(), ApplicantFacts.Days));
        }
    }

    [Fact]
    public void Shared_parts_count_as_often_as_they_appear()
    {
        Requirement<Applicant> requirement = Resident;
        ScoringRule<Applicant> rule = Flag;
        VoucherAmount amount = Half;
        int doublings = 0;
        while ((1L << (doublings + 2)) - 1 <= Requirement<Applicant>.MaximumParts)
        {
            requirement = Requirement.AllOf(Label("R"), requirement, requirement);
            rule = ScoringRule.Sum(Label("R"), rule, rule);
            amount = VoucherAmount.ByBand(Label("R"), [new AmountStep<Euro>(Euro.Zero, amount), new AmountStep<Euro>(Euro.Of(1), amount)]);
            doublings++;
        }

        Assert.Equal(15, doublings);
        Assert.NotEqual(0, requirement.GetHashCode() ^ rule.GetHashCode() ^ amount.GetHashCode());
        Assert.Equal("parts", Assert.Throws<ArgumentException>(() => Requirement.AllOf(Label("R"), requirement, requirement)).ParamName);
        Assert.Equal("parts", Assert.Throws<ArgumentException>(() => ScoringRule.Sum(Label("R"), rule, rule)).ParamName);
        Assert.Equal("steps", Assert.Throws<ArgumentException>(() => VoucherAmount.ByBand(
            Label("R"), [new AmountStep<Euro>(Euro.Zero, amount), new AmountStep<Euro>(Euro.Of(1), amount)])).ParamName);
    }

    [Fact]
    public void A_set_of_as_many_requirements_as_its_bound_is_made()
    {
        Requirement<Applicant>[] parts = [.. Enumerable.Range(1, Requirement<Applicant>.MaximumParts - 1).Select(_ => Resident)];
        Assert.Equal(parts.Length, Requirement.AllOf(Label("R"), parts).Parts.Count);
        Assert.Contains(
            "100000", Assert.Throws<ArgumentException>("parts", () => Requirement.AllOf(Label("R"), [.. parts, Resident])).Message, StringComparison.Ordinal);
    }

    /// <summary>Wraps a value as often as the bound allows, uses what came out, and is then refused, however often it tries.</summary>
    private static void Nests<T>(T single, int bound, string name, Func<T, T> around, Action<T>? use = null)
        where T : class
    {
        T nested = single;
        T again = single;
        for (int level = 1; level < bound; level++)
        {
            nested = around(nested);
            again = around(again);
        }

        Assert.Equal(nested, again);
        Assert.Equal(nested.GetHashCode(), again.GetHashCode());
        Assert.NotEmpty(nested.ToString()!);
        use?.Invoke(nested);
        for (int level = bound; level < Many; level += Many / 10)
        {
            Assert.Contains("128", Assert.Throws<ArgumentException>(name, () => around(nested)).Message, StringComparison.Ordinal);
        }
    }

    private static Requirement<Applicant> Around(string kind, Requirement<Applicant> part) => kind switch
    {
        "AllOf" => Requirement.AllOf(Label("R"), part),
        "AnyOf" => Requirement.AnyOf(Label("R"), part),
        "NoneOf" => Requirement.NoneOf(Label("R"), part),
        "SomeOf" => Requirement.SomeOf(Label("R"), 1, part),
        "Staged" => Requirement.Staged(Label("R"), part),
        _ => Requirement.Curable(Label("R"), ApplicantFacts.Days.OfDecision, part),
    };

    private static ScoringRule<Applicant> Around(string kind, ScoringRule<Applicant> part) => kind switch
    {
        "HighestOf" => ScoringRule.HighestOf(Label("R"), part),
        "Sum" => ScoringRule.Sum(Label("R"), part),
        "CappedSum" => ScoringRule.CappedSum(Label("R"), Points.Of(1), part),
        _ => ScoringRule.OnlyFor(Label("R"), Audience.Of(ApplicantFacts.Status, "EMPLOYEE"), part),
    };

    private static VoucherAmount Around(string kind, VoucherAmount part) => kind switch
    {
        "Above" => VoucherAmount.Above(Label("R"), part),
        "Leaving" => VoucherAmount.Leaving(Label("R"), Percentage.Of(10), part),
        _ => VoucherAmount.ByBand(Label("R"), [new AmountStep<Euro>(Euro.Zero, part)]),
    };

    private static RuleLabel Label(string code) => new(code, new("regola", "rule"), Samples.Source);
}
