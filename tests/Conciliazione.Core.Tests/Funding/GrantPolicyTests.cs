using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Tests.Funding;

/// <summary>From points to money: in full, in proportion, by band and down the ranking.</summary>
public sealed class GrantPolicyTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    /// <summary>
    /// 800 euros for 700 at 40 points, 700 at 20 and 100 at 40. By weight the third would get 320: it stops at 100, and the other
    /// 700 are divided 2 to 1, 466.666… and 233.333…
    /// </summary>
    [Fact]
    public void A_pool_that_does_not_suffice_goes_in_proportion_to_the_points_up_to_the_request()
    {
        GrantAssignment assignment = Assign(GrantPolicy.InProportion, 800, ("A", 700, 40), ("B", 700, 20), ("C", 100, 40));

        Assert.Equal(
            [("A", GrantStatus.InPart, 466.67m), ("C", GrantStatus.InFull, 100m), ("B", GrantStatus.InPart, 233.33m)],
            assignment.Decisions.Select(decision => (decision.Request.Code, decision.Status, decision.Amount.ToDecimal())));
        Assert.Equal(Euro.Zero, assignment.Remaining);
        Assert.True(assignment.Certificate.IsVerified);
        Assert.StartsWith("the pool is not enough for all: in proportion to the points, weight 40: share ", assignment.DecisionOn("A").Reason.English, StringComparison.Ordinal);
        Assert.StartsWith("il fondo non basta per tutte: in proporzione ai punti, peso 40: parte spettante ", assignment.DecisionOn("A").Reason.Italian, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pool_that_suffices_gives_everything_whatever_the_points()
    {
        GrantAssignment assignment = Assign(GrantPolicy.InProportion, 1_500, ("A", 700, 40), ("B", 700, 0), ("C", 100, 40));

        Assert.All(assignment.Decisions, decision => Assert.Equal((GrantStatus.InFull, decision.Request.Amount.Get()), (decision.Status, decision.Amount)));
        Assert.True(assignment.Certificate.IsVerified);
    }

    /// <summary>60% from 20 points, 80% from 30, all of it from 40: 200 of 200, 160 of 200, 120 of 200, and nothing at 19.</summary>
    [Fact]
    public void Bands_reduce_each_request_even_where_the_pool_suffices()
    {
        GrantAssignment assignment = Assign(
            GrantPolicy.ByBand(GrantAmountRuleTests.Banded()), 1_000, ("A", 200, 40), ("B", 200, 39), ("C", 200, 20), ("D", 200, 19));

        Assert.Equal(
            [(GrantStatus.InFull, 200m), (GrantStatus.InPart, 160m), (GrantStatus.InPart, 120m), (GrantStatus.Excluded, 0m)],
            assignment.Decisions.Select(decision => (decision.Status, decision.Amount.ToDecimal())));
        Assert.Equal(Euro.Of(520), assignment.Remaining);
        Assert.Contains("due € 160.00", assignment.Explain()[1].Explain(Language.English), StringComparison.Ordinal);
        Assert.True(assignment.Certificate.IsVerified);
    }

    /// <summary>300 euros for 200, 160 and 120 due, at 40, 39 and 20 points: 300 × 40 / 99 and so on, all below what is due.</summary>
    [Fact]
    public void Bands_that_the_pool_does_not_cover_are_cut_in_proportion_to_the_points()
    {
        GrantAssignment assignment = Assign(
            GrantPolicy.ByBand(GrantAmountRuleTests.Banded()), 300, ("A", 200, 40), ("B", 200, 39), ("C", 200, 20));

        Assert.Equal([121.21m, 118.18m, 60.61m], assignment.Decisions.Select(decision => decision.Amount.ToDecimal()));
        Assert.True(assignment.Certificate.IsVerified);
    }

    [Theory]
    [InlineData(ShortfallPolicy.Stop, 100, 0, 0)]
    [InlineData(ShortfallPolicy.Skip, 100, 0, 40)]
    [InlineData(ShortfallPolicy.Part, 100, 50, 0)]
    public void Down_the_ranking_it_stops_skips_or_gives_a_part(ShortfallPolicy shortfall, int first, int second, int third) => Assert.Equal(
        [first, second, third],
        Assign(GrantPolicy.ByRank(shortfall), 150, ("A", 100, 50), ("B", 60, 40), ("C", 40, 30)).Decisions.Select(decision => (int)decision.Amount.ToDecimal()));

    /// <summary>The certificate without a request, its count and its money verifies; not so for whoever holds the requests.</summary>
    [Theory]
    [InlineData("in proportion", 600, 266.67)]
    [InlineData("by rank", 600, 500)]
    public void A_request_left_out_with_its_money_is_found_by_the_digest_of_the_requests(string kind, int pool, double left)
    {
        GrantPolicy policy = kind == "by rank" ? GrantPolicy.ByRank(ShortfallPolicy.Part) : GrantPolicy.InProportion;
        GrantRequest[] requests =
        [
            new("A", new("A", "A"), Euro.Of(500), rank: 1, Points.Of(40)),
            new("B", new("B", "B"), Euro.Of(500), rank: 2, Points.Of(30)),
            new("C", new("C", "C"), Euro.Of(500), rank: 3, Points.Of(20)),
            new("D", new("D", "D"), Euro.Of(500), rank: 4, Points.Of(10), exclusion: new("rinuncia", "withdrawal")),
        ];
        Policy<GrantPolicy> declared = new(new("GRANTS", new("criterio", "policy"), Act), policy);
        InputDigest held = GrantAssignment.DigestOf(Euro.Of(pool), [.. requests.Reverse()], declared, Act).OrThrow();
        GrantAssignment whole = Assign(policy, Euro.Of(pool), [.. requests]).OrThrow();
        Assert.Equal(Euro.Of((decimal)left), whole.DecisionOn("A").Amount);
        Assert.Equal(held, whole.Certificate.Digest);
        Assert.All(whole.Certificate.Verify(held), finding => Assert.IsType<Outcome.Met>(finding.Outcome));

        foreach (string code in (string[])["A", "B", "C", "D"])
        {
            ShareCertificate without = Assign(
                policy, Euro.Of(pool) - whole.DecisionOn(code).Amount, [.. requests.Where(request => request.Code != code)]).OrThrow().Certificate;
            Assert.True(without.IsVerified);
            Assert.Contains(without.Verify(held), finding => finding.Outcome is Outcome.NotMet);
        }
    }

    /// <summary>The digest is made from the requests alone and is that of the certificate, whoever is excluded, unclear or tied.</summary>
    [Law]
    public void The_digest_of_the_requests_is_that_of_the_certificate(ScoredGrants given, Seed seed)
    {
        var random = new Random(seed.Value);
        ValueList<GrantRequest> requests = given.Requests.Select((request, i) => new GrantRequest(
            $"P{i}",
            new("progetto", "project"),
            random.Next(9) == 0 ? default : Known.Of(Euro.FromCents(request.Amount)),
            random.Next(4) == 0 ? null : random.Next(1, 4),
            random.Next(9) == 0 ? default : Known.Of(Points.Of(1 + request.Points)),
            Known.Of(Euro.FromCents(1 + (2 * request.Amount))),
            random.Next(5) == 0 ? new("rinuncia", "withdrawal") : null)).ToValueList();
        Policy<GrantPolicy> policy = new(new("GRANTS", new("criterio", "policy"), Act), given.Policy);
        var pool = Euro.FromCents(given.Pool);

        InputDigest held = GrantAssignment.DigestOf(pool, [.. requests.Reverse()], policy, Act).OrThrow();

        Assert.Equal(held, GrantAssignment.Assign(pool, requests, policy, Act).OrThrow().Certificate.Digest);
        Assert.NotEqual(held, GrantAssignment.DigestOf(pool + Euro.FromCents(1), requests, policy, Act).OrThrow());
    }

    [Fact]
    public void A_digest_of_requests_that_cannot_be_shared_is_refused_for_the_same_reasons()
    {
        ValueList<GrantRequest> requests = [new("A", new("A", "A"), Euro.FromCents(-1), rank: 0, Points.Of(-1))];
        Policy<GrantPolicy> policy = new(new("GRANTS", new("criterio", "policy"), Act), GrantPolicy.ByBand(GrantAmountRuleTests.Banded()));

        Assert.Equal(
            GrantAssignment.Assign(Euro.Zero, requests, policy, Act).DefectsOrEmpty(), GrantAssignment.DigestOf(Euro.Zero, requests, policy, Act).DefectsOrEmpty());
        Assert.NotEmpty(GrantAssignment.DigestOf(Euro.Zero, requests, policy, Act).DefectsOrEmpty().AsEnumerable());
    }

    /// <summary>Ten cents for three equal requests: three each, and nobody says who gets the tenth.</summary>
    [Fact]
    public void A_cent_that_ties_stays_undecided()
    {
        GrantAssignment assignment = Assign(GrantPolicy.InProportion, 0.10m, ("A", 1, 30), ("B", 1, 30), ("C", 1, 30));

        Assert.All(assignment.Decisions, decision => Assert.Equal(Euro.FromCents(3), decision.Amount));
        Assert.Equal((1, 1), (assignment.Certificate.Remaining, assignment.Certificate.Undecided));
        Assert.Contains("non è decisa", assignment.Decisions[0].Reason.Italian, StringComparison.Ordinal);
        Assert.True(assignment.Certificate.IsVerified);
    }

    [Fact]
    public void A_request_that_lacks_a_fact_is_undecided_and_holds_up_the_others_only_if_the_pool_may_not_suffice()
    {
        GrantRequest open = new("B", new("B", "B"), Euro.Of(100), missing: [new("SUBMITTED", new("il momento", "the moment"))]);
        GrantRequest sound = new("A", new("A", "A"), Euro.Of(100), rank: 1, Points.Of(30));

        foreach (GrantPolicy policy in (GrantPolicy[])[GrantPolicy.InProportion, GrantPolicy.ByRank(ShortfallPolicy.Skip)])
        {
            GrantAssignment enough = Assign(policy, Euro.Of(200), [open, sound]).OrThrow();
            GrantAssignment tight = Assign(policy, Euro.Of(199.99m), [open, sound]).OrThrow();

            Assert.Equal([GrantStatus.InFull, GrantStatus.Undecided], enough.Decisions.Select(decision => decision.Status));
            Assert.Equal((Euro.Of(100), true), (enough.Remaining, enough.Certificate.IsVerified));
            Assert.Equal([GrantStatus.Undecided, GrantStatus.Undecided], tight.Decisions.Select(decision => decision.Status));
            Assert.Equal((Euro.Of(199.99m), true), (tight.Remaining, tight.Certificate.IsVerified));
            Assert.Equal("da chiarire, dato mancante: il momento", tight.Decisions[1].Reason.Italian);
            Assert.EndsWith("unclear: B", tight.Decisions[0].Reason.English, StringComparison.Ordinal);
            Assert.All(tight.Explain(), finding => Assert.IsType<Outcome.Unclear>(finding.Outcome));
        }
    }

    [Fact]
    public void Points_that_are_not_known_decide_nothing_unless_the_pool_suffices()
    {
        GrantRequest unmarked = new("A", new("A", "A"), Euro.Of(100));
        GrantRequest unasked = new("B", new("B", "B"), amount: default, points: Points.Of(30));

        Assert.Equal(GrantStatus.InFull, Assign(GrantPolicy.InProportion, Euro.Of(100), [unmarked]).OrThrow().Decisions[0].Status);
        Assert.Equal("POINTS", Assert.Single(Assign(GrantPolicy.InProportion, Euro.Of(99), [unmarked]).OrThrow().Decisions[0].Missing).Code);
        Assert.Equal("REQUESTED", Assert.Single(Assign(GrantPolicy.InProportion, Euro.Of(99), [unasked]).OrThrow().Decisions[0].Missing).Code);
        Assert.Equal("SCORE", Assert.Single(Assign(GrantPolicy.ByBand(GrantAmountRuleTests.Banded()), Euro.Of(100), [unmarked]).OrThrow().Decisions[0].Missing).Code);
    }

    [Fact]
    public void Negative_figures_and_points_that_are_all_zero_are_defects()
    {
        Assert.Equal(
            [(DefectCodes.NumberNegative, "requests[A].amount"), (DefectCodes.NumberNegative, "requests[A].cost"), (DefectCodes.NumberNegative, "requests[A].points")],
            Assign(GrantPolicy.InProportion, Euro.Of(1), [new("A", new("A", "A"), Euro.Of(-1), points: Points.Of(-1), cost: Euro.Of(-1))])
                .DefectsOrEmpty().Select(defect => (defect.Code, defect.Path)));
        Assert.Equal(
            DefectCodes.FundingWeightsZero,
            Assert.Single(Assign(GrantPolicy.InProportion, Euro.Of(1), [new("A", new("A", "A"), Euro.Of(2), points: Points.Zero)]).DefectsOrEmpty()).Code);
    }

    [Fact]
    public void The_excluded_keep_their_row_in_the_certificate_of_a_proportion()
    {
        GrantAssignment assignment = Assign(
            GrantPolicy.InProportion,
            Euro.Of(100),
            [
                new("A", new("A", "A"), Euro.Of(150), rank: 1, Points.Of(30)),
                new("B", new("B", "B"), Euro.Of(50), exclusion: new("rinuncia", "withdrawal")),
            ]).OrThrow();

        Assert.Equal([(GrantStatus.InPart, Euro.Of(100)), (GrantStatus.Excluded, Euro.Zero)], assignment.Decisions.Select(decision => (decision.Status, decision.Amount)));
        Assert.Equal((2, "excluded: withdrawal"), (assignment.Certificate.Claims, assignment.Certificate.Explain()[1].Text.English));
        Assert.True(assignment.Certificate.IsVerified);
        Assert.Empty(Assign(GrantPolicy.InProportion, Euro.Of(100), []).OrThrow().Decisions);
    }

    [Law]
    public void Raising_the_points_of_one_never_lowers_its_grant_a_cent_aside(ScoredGrants given)
    {
        ScoredRequest[] raised = [.. given.Requests];
        raised[given.Raised] = raised[given.Raised] with { Points = raised[given.Raised].Points + given.By };
        GrantDecision before = Assign(given, given.Requests).DecisionOn($"P{given.Raised}");
        GrantDecision after = Assign(given, raised).DecisionOn($"P{given.Raised}");

        Assert.True(after.Status == GrantStatus.Undecided || after.Amount.Cents + 1 >= before.Amount.Cents);
    }

    /// <summary>Two that take part and ask the same for projects of the same cost: a cap on the cost may part them otherwise.</summary>
    [Law]
    public void Of_two_that_ask_the_same_the_higher_never_gets_less_a_cent_aside(ScoredGrants given)
    {
        GrantDecision[] decisions = [.. Assign(given, given.Requests).Decisions];
        foreach (GrantDecision higher in decisions.Where(higher => higher.Request.Exclusion is null))
        {
            foreach (GrantDecision lower in decisions.Where(lower =>
                lower.Request.Amount == higher.Request.Amount && lower.Request.Cost == higher.Request.Cost && lower.Request.Points.Get() <= higher.Request.Points.Get()))
            {
                Assert.True(higher.Amount.Cents + 1 >= lower.Amount.Cents);
            }
        }
    }

    [Law]
    public void Money_is_kept_and_the_certificate_verifies_under_every_policy(ScoredGrants given)
    {
        GrantAssignment assignment = Assign(given, given.Requests);

        Assert.Equal(Euro.FromCents(given.Pool), Euro.Sum(assignment.Decisions.Select(decision => decision.Amount)) + assignment.Remaining);
        Assert.All(assignment.Decisions, decision => Assert.InRange(decision.Amount, Euro.Zero, decision.Due.TryGet(out Euro due) ? due : Euro.Zero));
        Assert.All(assignment.Decisions, decision => Assert.True(!decision.Due.TryGet(out Euro due) || due <= decision.Request.Amount.Get()));
        Assert.All(assignment.Decisions.Where(decision => decision.Request.Exclusion is not null), decision =>
            Assert.Equal((GrantStatus.Excluded, Euro.Zero), (decision.Status, decision.Amount)));
        Assert.True(assignment.Certificate.IsVerified);
    }

    /// <summary>Worked out by hand: below the lowest band nothing is due, whatever the cost that nobody stated.</summary>
    [Fact]
    public void A_request_below_the_lowest_band_is_out_even_if_its_cost_is_unknown()
    {
        GrantAssignment assignment = Assign(
            GrantPolicy.ByBand(Amounts(Percentage.Of(70), maximum: null, new AmountBand(Points.Of(20), Percentage.Hundred))),
            Euro.Of(100),
            [
                new("A", LocalizedText.Same("A"), Euro.Of(100), 2, Points.Of(10)),
                new("B", LocalizedText.Same("B"), Euro.Of(60), 1, Points.Of(50), Euro.Of(100)),
            ]).OrThrow();

        Assert.Equal((GrantStatus.Excluded, GrantStatus.InFull), (assignment.DecisionOn("A").Status, assignment.DecisionOn("B").Status));
        Assert.Equal(Euro.Of(60), assignment.DecisionOn("B").Amount);
    }

    [Fact]
    public void Unknown_points_are_no_zero_where_an_amount_rule_has_no_bands()
    {
        GrantAssignment assignment = Assign(
            GrantPolicy.ByBand(Amounts(maximumOfCost: null, Euro.Of(80))),
            Euro.Of(100),
            [
                new("A", LocalizedText.Same("A"), Euro.Of(100), 1, Points.Of(30)),
                new("B", LocalizedText.Same("B"), Euro.Of(100), 2),
            ]).OrThrow();

        Assert.All(assignment.Decisions, decision => Assert.Equal((GrantStatus.Undecided, Euro.Zero), (decision.Status, decision.Amount)));
        Assert.Equal("POINTS", Assert.Single(assignment.DecisionOn("B").Missing.AsEnumerable()).Code);
    }

    [Fact]
    public void An_excluded_request_with_negative_points_blocks_nobody()
    {
        GrantAssignment assignment = Assign(
            GrantPolicy.InProportion,
            Euro.Of(500),
            [
                new("A", LocalizedText.Same("A"), Euro.Of(100), 1, Points.Of(30)),
                new("B", LocalizedText.Same("B"), Euro.Of(100), 2, Points.Of(-2), exclusion: new("sotto il minimo", "below the minimum")),
            ]).OrThrow();

        Assert.Equal((GrantStatus.InFull, GrantStatus.Excluded), (assignment.DecisionOn("A").Status, assignment.DecisionOn("B").Status));
    }

    [Fact]
    public void The_cost_of_an_excluded_request_decides_nothing_and_blocks_nobody()
    {
        ValueList<GrantRequest> Requests(LocalizedText? exclusion) =>
        [
            new("A", LocalizedText.Same("A"), Euro.Of(100), 1, Points.Of(30), Euro.Of(200)),
            new("B", LocalizedText.Same("B"), Euro.Of(100), 2, Points.Of(20), Euro.Of(-1), exclusion),
        ];

        Assert.Equal(GrantStatus.InFull, Assign(GrantPolicy.InProportion, Euro.Of(500), Requests(new("piano errato", "wrong plan"))).OrThrow().DecisionOn("A").Status);
        Assert.Equal(
            "requests[B].cost", Assert.Single(Assign(GrantPolicy.InProportion, Euro.Of(500), Requests(exclusion: null)).DefectsOrEmpty().AsEnumerable()).Path);
    }

    /// <summary>By hand: three equal claims on the largest pool of an odd number of cents; one cent is tied.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_largest_amounts_are_shared_to_the_cent_in_any_order(bool reversed)
    {
        GrantRequest[] requests = [.. new[] { "A", "B", "C" }.Select(code => new GrantRequest(code, LocalizedText.Same(code), Euro.MaxValue, 1, Points.Of(50)))];
        GrantAssignment assignment = Assign(
            GrantPolicy.InProportion, Euro.MaxValue, (reversed ? requests.Reverse() : requests).ToValueList()).OrThrow();

        // 9,223,372,036,854,775,807 = 3 × 3,074,457,345,618,258,602 + 1.
        Assert.All(assignment.Decisions, decision => Assert.Equal(Euro.FromCents(3_074_457_345_618_258_602), decision.Amount));
        Assert.Equal((1L, 1L), (assignment.Certificate.Remaining, assignment.Certificate.Undecided));
        Assert.True(assignment.Certificate.IsVerified);
    }

    [Fact]
    public void A_band_of_nothing_does_not_read_as_a_grant()
    {
        GrantDecision decision = Assign(
            GrantPolicy.ByBand(Amounts(
                maximumOfCost: null, maximum: null, new AmountBand(Points.Zero, Percentage.Zero), new AmountBand(Points.Of(20), Percentage.Hundred))),
            Euro.Of(100),
            [
                new("A", LocalizedText.Same("A"), Euro.Of(50), 2, Points.Of(10)),
                new("B", LocalizedText.Same("B"), Euro.Of(50), 1, Points.Of(30)),
            ]).OrThrow().DecisionOn("A");

        Assert.Equal((GrantStatus.NotFunded, "its band of points grants no amount"), (decision.Status, decision.Reason.English));
    }

    /// <summary>By hand: from 20 points at most € 5,000, from 30 at most € 8,000, and nobody more than the request.</summary>
    [Fact]
    public void Flat_amounts_by_score_are_amounts_and_not_shares()
    {
        GrantAmountRule rule = Amounts(
            maximumOfCost: null, maximum: null, new AmountBand(Points.Of(30), Euro.Of(8_000)), new AmountBand(Points.Of(20), Euro.Of(5_000)));
        GrantAssignment assignment = Assign(GrantPolicy.ByBand(rule), 20_000, ("A", 10_000, 35), ("B", 10_000, 29), ("C", 4_000, 30), ("D", 10_000, 19));

        Assert.Equal([8_000m, 5_000, 4_000, 0], new[] { "A", "B", "C", "D" }.Select(code => assignment.DecisionOn(code).Amount.ToDecimal()));
        Assert.Equal(
            [GrantStatus.InPart, GrantStatus.InPart, GrantStatus.InFull, GrantStatus.Excluded],
            new[] { "A", "B", "C", "D" }.Select(code => assignment.DecisionOn(code).Status));
        Assert.Contains("fascia: riconosciuto € 8.000,00", rule.Measure(Euro.Of(10_000), default, Points.Of(35)).OrThrow().Explain(Language.Italian), StringComparison.Ordinal);
        Assert.True(assignment.Certificate.IsVerified);
    }

    private static GrantAmountRule Amounts(Percentage? maximumOfCost, Euro? maximum, params AmountBand[] bands) => GrantAmountRule.Create(
        new("RULE", new("importo", "amount"), Act), maximumOfCost, maximum, bands.ToValueList(), RoundingRule.HalfUp).OrThrow();

    private static GrantAssignment Assign(ScoredGrants given, ScoredRequest[] requests) => Assign(
        given.Policy,
        Euro.FromCents(given.Pool),
        requests.Select((each, i) => new GrantRequest(
            $"P{i}",
            new($"progetto {i}", $"project {i}"),
            Euro.FromCents(each.Amount),
            1 + requests.Count(other => other.Points > each.Points),
            Points.Of(each.Points),
            each.Cost is { } cents ? Euro.FromCents(cents) : default(Known<Euro>),
            each.IsExcluded ? new("rinuncia", "withdrawal") : null)).ToValueList()).OrThrow();

    private static GrantAssignment Assign(GrantPolicy policy, decimal pool, params (string Code, int Amount, int Points)[] requests) => Assign(
        policy,
        Euro.Of(pool),
        requests.Select(each => new GrantRequest(
            each.Code, LocalizedText.Same(each.Code), Euro.Of(each.Amount), 1 + requests.Count(other => other.Points > each.Points), Points.Of(each.Points))).ToValueList()).OrThrow();

    private static Validated<GrantAssignment> Assign(GrantPolicy policy, Euro pool, ValueList<GrantRequest> requests) =>
        GrantAssignment.Assign(pool, requests, new(new("GRANTS", new("criterio", "policy"), Act), policy), Act);
}
