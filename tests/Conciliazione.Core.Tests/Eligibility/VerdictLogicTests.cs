using Conciliazione.Eligibility;
using static Conciliazione.Eligibility.Verdicts;

namespace Conciliazione.Tests.Eligibility;

/// <summary>The laws of strong Kleene logic, over every combination of the three values.</summary>
public class VerdictLogicTests
{
    private static readonly Verdict[] All = Enum.GetValues<Verdict>();

    private static IEnumerable<(Verdict A, Verdict B, Verdict C)> Triples =>
        from a in All from b in All from c in All select (a, b, c);

    [Fact]
    public void The_tables_are_those_of_strong_Kleene_logic()
    {
        Assert.Equal(Verdict.Unclear, default);
        Assert.Equal(Verdict.Unclear, And(Verdict.Unclear, Verdict.Met));
        Assert.Equal(Verdict.NotMet, And(Verdict.Unclear, Verdict.NotMet));
        Assert.Equal(Verdict.Met, Or(Verdict.Unclear, Verdict.Met));
        Assert.Equal(Verdict.Unclear, Or(Verdict.Unclear, Verdict.NotMet));
        Assert.Equal(Verdict.Unclear, Not(Verdict.Unclear));
        Assert.Equal(Verdict.NotMet, Not(Verdict.Met));
    }

    [Fact]
    public void And_and_or_commute_and_associate_and_distribute() => Assert.All(Triples, x =>
    {
        Assert.Equal(And(x.A, x.B), And(x.B, x.A));
        Assert.Equal(Or(x.A, x.B), Or(x.B, x.A));
        Assert.Equal(And(And(x.A, x.B), x.C), And(x.A, And(x.B, x.C)));
        Assert.Equal(Or(Or(x.A, x.B), x.C), Or(x.A, Or(x.B, x.C)));
        Assert.Equal(And(x.A, Or(x.B, x.C)), Or(And(x.A, x.B), And(x.A, x.C)));
        Assert.Equal(Or(x.A, And(x.B, x.C)), And(Or(x.A, x.B), Or(x.A, x.C)));
        Assert.Equal(x.A, And(x.A, Or(x.A, x.B)));
        Assert.Equal(x.A, And(x.A, x.A));
    });

    [Fact]
    public void De_Morgan_holds_and_not_undoes_itself() => Assert.All(Triples, x =>
    {
        Assert.Equal(Not(And(x.A, x.B)), Or(Not(x.A), Not(x.B)));
        Assert.Equal(Not(Or(x.A, x.B)), And(Not(x.A), Not(x.B)));
        Assert.Equal(x.A, Not(Not(x.A)));
    });

    [Fact]
    public void What_becomes_clear_only_makes_the_whole_clearer() => Assert.All(Triples, x =>
    {
        // C is what A may become once more is told.
        Assert.True(Clearer(And(Hidden(x.A, x.C), x.B), And(x.A, x.B)));
        Assert.True(Clearer(Or(Hidden(x.A, x.C), x.B), Or(x.A, x.B)));
        Assert.True(Clearer(Not(Hidden(x.A, x.C)), Not(x.A)));

        static Verdict Hidden(Verdict told, Verdict coin) => coin == Verdict.Met ? told : Verdict.Unclear;
        static bool Clearer(Verdict before, Verdict after) => before == Verdict.Unclear || before == after;
    });

    [Fact]
    public void A_verdict_has_a_title_in_both_languages()
    {
        Assert.Equal(["requisito non soddisfatto", "da chiarire", "requisito soddisfatto"], All.Order().Select(verdict => Title(verdict).Italian));
        Assert.Equal(3, All.Select(verdict => Title(verdict).English).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => Title((Verdict)2));
    }
}
