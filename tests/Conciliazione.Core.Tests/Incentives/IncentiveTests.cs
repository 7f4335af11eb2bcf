using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
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
        Assert.Contains("fund: the scheme does not start with bonus, € 5.00; it needs base funds or new funds, more than € 0.00 [INC-TRIGGER;", defects.First(each => each.Path == "fund").Render(Language.English), StringComparison.Ordinal);
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

    /// <summary>
    /// € 100.00 by arrival: A, 40, before the unclear B, 30, and C, 30, after it have their money in any case; D, 20, has it only if B has not, and
    /// E, 200, never has it.
    /// </summary>
    [Theory]
    [InlineData(null, "A InFull 40.00; B Undecided 0.00; C InFull 30.00; D Undecided 0.00; E NotFunded 0.00")]
    [InlineData(false, "A InFull 40.00; B Excluded 0.00; C InFull 30.00; D InFull 20.00; E NotFunded 0.00")]
    [InlineData(true, "A InFull 40.00; B InFull 30.00; C InFull 30.00; D NotFunded 0.00; E NotFunded 0.00")]
    public void One_unclear_application_leaves_open_only_what_depends_on_it(bool? ready, string expected)
    {
        IncentiveRound round = Whole().Award(
            "FIRST",
            Fund(IncentiveMoney.Base, Euro.Of(100)),
            [Application("A", 40, arrived: 1), Application("B", 30, arrived: 2, ready: ready), Application("C", 30, arrived: 3), Application("D", 20, arrived: 4), Application("E", 200, arrived: 5)]).OrThrow();
        Assert.Equal(expected, string.Join("; ", round.Entries));
        if (ready is null)
        {
            Assert.Equal("depends on applications that are unclear: B", round.Find("D")!.Decision.Reason.English);
            Assert.Equal("unclear, missing: ready", round.Find("B")!.Decision.Reason.English);
            Assert.Equal((Euro.Of(70), Euro.Of(30)), (round.Given, round.Remaining));
            Assert.Null(round.Certificate);
        }
    }

    /// <summary>Asking for more than the fund holds is no error: the money is not enough, or what is left is granted.</summary>
    [Theory]
    [InlineData(ShortfallPolicy.Skip, "A NotFunded 0.00; B InFull 60.00")]
    [InlineData(ShortfallPolicy.Stop, "A NotFunded 0.00; B NotFunded 0.00")]
    [InlineData(ShortfallPolicy.Part, "A InPart 100.00; B NotFunded 0.00")]
    public void More_than_the_fund_may_be_asked(ShortfallPolicy shortfall, string expected) => Assert.Equal(
        expected,
        string.Join("; ", Whole(shortfall).Award("FIRST", Fund(IncentiveMoney.Base, Euro.Of(100)), [Application("A", 101, arrived: 1), Application("B", 60, arrived: 2)]).OrThrow().Entries));

    /// <summary>A maximum of one: A asks for more than there is, and B has its place only if whoever receives nothing takes none.</summary>
    [Theory]
    [InlineData(RecipientPlace.WhoReceives, "A NotFunded 0.00; B InFull 60.00; C Excluded 0.00")]
    [InlineData(RecipientPlace.WhoseTurn, "A NotFunded 0.00; B Excluded 0.00; C Excluded 0.00")]
    public void Who_takes_a_place_is_a_reading(RecipientPlace place, string expected) => Assert.Equal(
        expected,
        string.Join("; ", Whole(most: 1, place: place).Award(
            "FIRST", Fund(IncentiveMoney.Base, Euro.Of(100)), [Application("A", 101, arrived: 1), Application("B", 60, arrived: 2), Application("C", 1, arrived: 3)]).OrThrow().Entries));

    /// <summary>
    /// B has 3 points or fewer, not known: A, with 3, has its money wherever B comes, B and C, with 0, share what is left in the order of their points, so they wait for it.
    /// </summary>
    [Fact]
    public void An_unknown_score_leaves_open_only_what_depends_on_it()
    {
        IncentiveCall call = IncentiveCall.Create(Label("CALL"), [TryScheme("FIRST", ranked: true, partOnly: false).OrThrow()]).OrThrow();
        IncentiveRound round = call.Award(
            "FIRST", Fund(IncentiveMoney.Base, Euro.Of(50)), [Application("A", 30, merit: 3), Application("B", 20, merit: null), Application("C", 20, merit: 0)]).OrThrow();
        Assert.Equal("A InFull 30.00; B Undecided 0.00; C Undecided 0.00", string.Join("; ", round.Entries));
        round = call.Award(
            "FIRST", Fund(IncentiveMoney.Base, Euro.Of(50)), [Application("A", 30, merit: 3), Application("B", 20, merit: null), Application("C", 25, merit: 0, ready: false)]).OrThrow();
        Assert.Equal("A InFull 30.00; B InFull 20.00; C Excluded 0.00", string.Join("; ", round.Entries));
    }

    /// <summary>Half of a cost that is not stated may be nothing or all that is asked: B, behind it, has its money either way only while both fit.</summary>
    [Theory]
    [InlineData(60, "A Undecided 0.00; B InFull 30.00")]
    [InlineData(59, "A Undecided 0.00; B Undecided 0.00")]
    public void An_unknown_amount_is_at_most_what_is_asked(decimal fund, string expected)
    {
        IncentiveCall call = IncentiveCall.Create(Label("CALL"), [TryScheme("FIRST", share: Percentage.Of(50)).OrThrow()]).OrThrow();
        Assert.Equal(expected, string.Join("; ", call.Award(
            "FIRST", Fund(IncentiveMoney.Base, Euro.Of(fund)), [Application("A", 30, arrived: 1), Application("B", 30, cost: 60, arrived: 2)]).OrThrow().Entries));
    }

    /// <summary>
    /// Eighty tied at once, each for another amount from € 1.00 to € 1.79, are not listed: U, which asks for more than there is, is decided. Behind
    /// them there is less than the € 1.79 that one of them at most did not find, so that W, which asks for that, is decided and V is not; unless the
    /// places end before the money does.
    /// </summary>
    [Theory]
    [InlineData(null, GrantStatus.NotFunded)]
    [InlineData(50, GrantStatus.Undecided)]
    public void Many_tied_are_undecided_together(int? most, GrantStatus w)
    {
        IncentiveApplication[] tied = [.. Enumerable.Range(0, 80).Select(i => Application($"T{i}", 1 + (i / 100m))), Application("U", 41, ready: null), Application("V", 1, arrived: 1), Application("W", 1.79m, arrived: 2)];
        IncentiveRound round = Whole(most: most).Award("FIRST", Fund(IncentiveMoney.Base, Euro.Of(40)), tied.ToValueList()).OrThrow();
        Assert.All(round.Entries.Where(entry => entry.Application.Code.StartsWith('T')), entry => Assert.Equal(GrantStatus.Undecided, entry.Decision.Status));
        Assert.Equal(GrantStatus.NotFunded, round.Find("U")!.Decision.Status);
        Assert.Equal("depends on the order of the tied applications", round.Find("V")!.Decision.Reason.English);
        Assert.Equal(w, round.Find("W")!.Decision.Status);
    }

    /// <summary>
    /// Of 3,000 tied who ask for € 1.00 each, 2,999 receive it in any order, and nobody behind them does; under Stop and Part too.
    /// </summary>
    [Theory]
    [InlineData(ShortfallPolicy.Skip)]
    [InlineData(ShortfallPolicy.Stop)]
    [InlineData(ShortfallPolicy.Part)]
    public void Tied_for_the_same_amount_leave_the_same_behind_them(ShortfallPolicy shortfall)
    {
        IncentiveApplication[] tied = [.. Enumerable.Range(0, 3_000).Select(i => Application($"T{i}", 1)), Application("V", 0.01m, arrived: 1)];
        IncentiveRound round = Whole(shortfall).Award("FIRST", Fund(IncentiveMoney.Base, Euro.Of(2_999)), tied.ToValueList()).OrThrow();
        Assert.Equal(3_000, round.Entries.Count(entry => entry.Decision.Status == GrantStatus.Undecided));
        Assert.Equal(GrantStatus.NotFunded, round.Find("V")!.Decision.Status);
    }

    /// <summary>
    /// A million euros, asked for by one, is exactly enough: behind it, Z, which asks for nothing, has that, and there is nothing for the seventy others,
    /// which arrived together.
    /// </summary>
    [Theory]
    [InlineData(ShortfallPolicy.Skip)]
    [InlineData(ShortfallPolicy.Stop)]
    [InlineData(ShortfallPolicy.Part)]
    public void A_fund_that_is_exactly_enough_is_spent(ShortfallPolicy shortfall)
    {
        IncentiveCall call = IncentiveCall.Create(Label("CALL"), [TryScheme("FIRST", shortfall: shortfall, partOnly: false, maximum: 1_000_000).OrThrow()]).OrThrow();
        IncentiveApplication[] behind = [.. Enumerable.Range(1, 70).Select(i => Application($"T{i}", i, arrived: 2))];
        IncentiveRound round = call.Award(
            "FIRST", Fund(IncentiveMoney.Base, Euro.Of(1_000_000)), [Application("A", 1_000_000), .. behind, Application("Z", 0, arrived: 1)]).OrThrow();
        Assert.Equal("A InFull 1000000.00", round.Find("A")!.ToString());
        Assert.Equal("Z InFull 0.00", round.Find("Z")!.ToString());
        Assert.Equal(70, round.Entries.Count(entry => entry.Decision.Status == GrantStatus.NotFunded));
        Assert.Equal(Euro.Zero, round.Remaining);
        Assert.True(round.Certificate!.IsVerified);
    }

    /// <summary>Two thousand, twenty of them unclear, by arrival or by the points of a grid, with a round and trials before.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_thousand_applications_are_served(bool ranked)
    {
        const int Count = 2_000;
        IncentiveCall call = IncentiveCall.Create(
            Label("CALL"),
            [TryScheme("FIRST", partOnly: false).OrThrow(), TryScheme("NEXT", ranked, follows: "FIRST", partOnly: false).OrThrow()]).OrThrow();
        IncentiveApplication[] before = [.. Enumerable.Range(0, Count).Select(i => Application($"B{i}", 1, arrived: i))];
        IncentiveApplication[] all = [.. Enumerable.Range(0, Count).Select(i => Application($"P{i}", 1 + (i % 7), arrived: i, ready: i % 100 == 99 ? null : true, merit: i % 4))];
        ValueList<CompletedTrial> trials = all.Select(each => new CompletedTrial("FIRST", each.Enterprise, Day)).ToValueList();
        IncentiveRound earlier = call.Award("FIRST", Fund(IncentiveMoney.Base, Euro.Of(Count)), before.ToValueList()).OrThrow();
        IncentiveRound round = call.Award("NEXT", Fund(IncentiveMoney.Base, Euro.Of(2 * Count)), all.ToValueList(), trials, [earlier]).OrThrow();
        Assert.Equal(Euro.Of(Count), earlier.Given);
        Assert.True(round.Given <= round.Fund.Amount);
        Assert.Contains(round.Entries, entry => entry.Decision.Status == GrantStatus.Undecided);
    }

    [Theory]
    [InlineData(IncentiveMoney.Base, 1, true)]
    [InlineData(IncentiveMoney.New, 1, true)]
    [InlineData(IncentiveMoney.Base, 0, false)]
    [InlineData(IncentiveMoney.New, -1, false)]
    [InlineData(IncentiveMoney.Bonus, 1, false)]
    [InlineData(IncentiveMoney.Residual, 1, false)]
    public void A_scheme_starts_with_money_of_its_kinds_alone(IncentiveMoney kind, int cents, bool starts) => Assert.Equal(
        starts ? [] : ["INC-TRIGGER"],
        Call.Award("FIRST", Fund(kind, Euro.FromCents(cents)), []).DefectsOrEmpty().Select(defect => defect.Code.Code));

    [Fact]
    public void While_an_earlier_round_has_not_decided_the_next_one_does_not()
    {
        IncentiveRound first = Call.Award("FIRST", Fund(IncentiveMoney.Base, Euro.Of(100)), [Application("A", 10, 20, ready: null)]).OrThrow();
        IncentiveRound second = Call.Award("FIRST", Fund(IncentiveMoney.New, Euro.Of(100)), [Application("A", 10, 20)], earlier: [first]).OrThrow();
        Assert.Equal(["EARLIER"], Assert.Single(second.Entries).Decision.Missing.Select(missing => missing.Code));
        Assert.Equal("da chiarire, dato mancante: l'esito con regola FUND", second.Entries[0].Decision.Reason.Italian);
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
            ["rule FIRST: calculated: € 30.00", "benefit cash", "money new funds", "granted up to the amount due", "served in rule ORDER", "rule SHORTFALL the assignment stops there", "rule MOST 2", "rule PLACES whoever receives the incentive"],
            part => Assert.Contains(part, words, StringComparison.Ordinal));
        Assert.StartsWith($"A\n{first.Eligibility.Explain(Language.Italian)}\n{first.Card!.Explain(Language.Italian)}\nregola AMOUNT", first.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("requisiti non soddisfatti: regola READY", round.Find("B")!.Decision.Reason.Italian, StringComparison.Ordinal);
        Assert.Equal(Verdict.NotMet, round.Find("B")!.Eligibility.Verdict);
        Assert.Null(round.Find("C"));
        Assert.NotNull(round.Ranking);
    }

    /// <summary>With three points C is tied with A, and both fit; with none it comes after B, and nothing is tied: the order of those tied settles nothing.</summary>
    [Fact]
    public void An_unclear_score_waits_for_what_is_missing_and_for_no_order()
    {
        IncentiveRound round = IncentiveCall.Create(Label("CALL"), [TryScheme("FIRST", ranked: true).OrThrow()]).OrThrow().Award(
            "FIRST",
            Fund(IncentiveMoney.Base, Euro.Of(8)),
            [Application("A", 4, cost: 90, merit: 3), Application("B", 3, cost: 90, merit: 1), Application("C", 3, cost: 90, merit: null)]).OrThrow();

        Assert.Equal(GrantStatus.InFull, round.Find("A")!.Decision.Status);
        Assert.Equal("unclear, missing: merit", round.Find("C")!.Decision.Reason.English);
        Assert.Equal("depends on applications that are unclear: C", round.Find("B")!.Decision.Reason.English);
    }

    [Fact]
    public void A_requirement_within_an_alternative_that_is_met_is_no_reason()
    {
        Requirement<FactSheet> requirement = Requirement.AllOf(
            Label("ALL"),
            Requirement.AnyOf(Label("EITHER"), Requirement.Is(Label("R1"), Ready), Requirement.IsNot(Label("R2"), Ready)),
            Requirement.Is(Label("R3"), Ready));
        IncentiveCall call = IncentiveCall.Create(Label("CALL"), [TryScheme("FIRST", requirement: requirement).OrThrow()]).OrThrow();

        IncentiveEntry entry = Assert.Single(call.Award("FIRST", Fund(IncentiveMoney.Base, Euro.Of(100)), [Application("A", 10, cost: 20, ready: false)]).OrThrow().Entries);

        Assert.Equal("no incentive, requirements not met: rule R3", entry.Decision.Reason.English);
    }

    private static IncentiveCall Whole(ShortfallPolicy shortfall = ShortfallPolicy.Skip, int? most = null, RecipientPlace place = RecipientPlace.WhoReceives) =>
        IncentiveCall.Create(Label("CALL"), [TryScheme("FIRST", shortfall: shortfall, most: most, partOnly: false, place: place, maximum: 1_000).OrThrow()]).OrThrow();

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
