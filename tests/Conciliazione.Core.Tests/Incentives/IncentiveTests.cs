using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Funding;
using Conciliazione.Incentives;
using static Conciliazione.Tests.Incentives.IncentiveSamples;

namespace Conciliazione.Tests.Incentives;

public sealed class IncentiveTests
{
    [Fact]
    public void Every_defect_is_named_at_once()
    {
        ValueList<Defect> defects = Call.Award(
            "NEXT",
            Fund(IncentiveMoney.Bonus, Euro.Of(5)),
            [Application("P1", 10, cost: 8, IncentiveBenefit.Training, "E1", arrived: null), Application("P1", -1, cost: -1, enterprise: "E1")],
            [new("OTHER", "E1", Day), new("FIRST", "E1", Day.PlusDays(1))]).DefectsOrEmpty();
        Assert.Equal(
            ["FU-TWICE", "INC-ARRIVAL", "INC-BENEFIT", "INC-ENTERPRISE-TWICE", "INC-SCHEME", "INC-TRIAL", "INC-TRIAL", "INC-TRIGGER", "INC-WHOLE-COST", "NUM-NEGATIVE", "NUM-NEGATIVE"],
            defects.Select(defect => defect.Code.Code).Order(StringComparer.Ordinal));
        Assert.Contains("fund: the scheme does not start with bonus, € 5.00; it needs base funds or new funds, above € 0.00 [INC-TRIGGER;", defects.First(each => each.Path == "fund").Render(Language.English), StringComparison.Ordinal);
        Assert.Equal(["OTHER", "FIRST, NEXT"], Call.Award("OTHER", Fund(IncentiveMoney.Base, Euro.Of(5)), []).DefectsOrEmpty().SelectMany(each => new[] { each.Value.ToString(), each.Limit.ToString() }));
    }

    /// <summary>A trial completed on the day of the application is completed.</summary>
    [Fact]
    public void The_trial_is_completed_by_the_day_of_the_application()
    {
        IncentiveFund fund = Fund(IncentiveMoney.Base, Euro.Of(100));
        Assert.Equal(Euro.Of(10), Call.Award("NEXT", fund, [Application("P1", 10, 20)], [new("FIRST", "E-P1", Day)]).OrThrow().Given);
        Assert.Equal("INC-TRIAL", Assert.Single(Call.Award("NEXT", fund, [Application("P1", 10, 20)], [new("NEXT", "E-P1", Day)]).DefectsOrEmpty()).Code.Code);
    }

    [Fact]
    public void A_cost_that_is_not_stated_leaves_open_whether_it_is_covered_in_part()
    {
        IncentiveEntry entry = Assert.Single(Call.Award("FIRST", Fund(IncentiveMoney.New, Euro.Of(100)), [Application("P1", 10)]).OrThrow().Entries);
        Assert.Equal(GrantStatus.Undecided, entry.Decision.Status);
        Assert.Equal(["COST"], entry.Decision.Missing.Select(missing => missing.Code));
    }

    /// <summary>One place: C, unclear, arrived first; A and B together. Once C is out, A and B stay tied; D is after them in any case.</summary>
    [Theory]
    [InlineData(null, "Undecided Undecided Undecided Excluded")]
    [InlineData(false, "Undecided Undecided Excluded Excluded")]
    [InlineData(true, "Excluded Excluded InFull Excluded")]
    public void A_place_waits_for_those_unclear_or_arrived_together(bool? ready, string expected)
    {
        IncentiveRound round = CallOf(ranked: false, ShortfallPolicy.Skip, most: 1).Award(
            "FIRST",
            Fund(IncentiveMoney.Base, Euro.Of(100)),
            [Application("A", 10, 20, arrived: 2), Application("B", 10, 20, arrived: 2), Application("C", 10, 20, arrived: 1, ready: ready), Application("D", 10, 20, arrived: 3)]).OrThrow();
        Assert.Equal(expected, string.Join(' ', round.Entries.Select(entry => entry.Decision.Status)));
    }

    [Fact]
    public void An_entry_says_benefit_money_order_and_why()
    {
        IncentiveRound round = CallOf(ranked: true, ShortfallPolicy.Stop, most: 2).Award(
            "FIRST", Fund(IncentiveMoney.New, Euro.Of(100)), [Application("A", 80, 90), Application("B", 5, 9, IncentiveBenefit.Audit, ready: false)]).OrThrow();
        IncentiveEntry first = round.Find("A")!;
        Assert.Equal((Euro.Of(30), Euro.Of(70)), (round.Given, round.Remaining));
        string words = first.Finding.Explain(Language.English);
        Assert.All(
            ["rule FIRST: calculated: € 30.00", "benefit cash", "money new funds", "granted in full", "order rule ORDER", "the assignment stops there", "rule MOST 2"],
            part => Assert.Contains(part, words, StringComparison.Ordinal));
        Assert.Equal(4, first.Explain(Language.Italian).Split('\n').Length);
        Assert.Contains("requisiti non soddisfatti: regola READY", round.Find("B")!.Decision.Reason.Italian, StringComparison.Ordinal);
        Assert.Equal(Verdict.NotMet, round.Find("B")!.Eligibility.Verdict);
        Assert.Null(round.Find("C"));
        Assert.NotNull(round.Ranking);
    }

    [Fact]
    public void A_scheme_names_its_parts_or_throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("mostRecipients", () => TryScheme("A", most: 0));
        Assert.Throws<ArgumentException>("follows", () => TryScheme("A", follows: " "));
        Assert.Equal("FU-TWICE", Assert.Single(IncentiveCall.Create(Label("CALL"), [TryScheme("A").OrThrow(), TryScheme("A").OrThrow()]).DefectsOrEmpty()).Code.Code);
        Assert.True(TryScheme("A", share: Percentage.Hundred, partOnly: false).TryGetValue(out _));
        Assert.Equal(Call.Schemes[1], Call.Find("NEXT"));
        Assert.Null(Call.Find("OTHER"));
    }
}
