using Conciliazione.Funding;
using FsCheck;
using FsCheck.Fluent;

namespace Conciliazione.Tests.Funding;

public sealed class GrantAssignmentTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    private static readonly Arbitrary<(Euro Pool, ValueList<GrantRequest> Requests)> Cases = (
        from pool in Gen.Choose(0, 2_000)
        from amounts in Gen.Choose(0, 500).ArrayOf()
        from ranks in Gen.Choose(0, 6).ArrayOf(amounts.Length)
        from excluded in Gen.Choose(0, 9).ArrayOf(amounts.Length)
        select (
            Euro.FromCents(pool),
            amounts.Select((cents, i) => new GrantRequest(
                $"P{i}",
                $"Progetto {i}",
                Euro.FromCents(cents),
                ranks[i] == 0 ? null : ranks[i],
                excluded[i] == 0 ? new("rinuncia", "withdrawal") : null)).ToValueList())).ToArbitrary();

    private static readonly Arbitrary<ShortfallPolicy> Policies =
        Gen.Elements(ShortfallPolicy.Stop, ShortfallPolicy.Skip, ShortfallPolicy.Part).ToArbitrary();

    /// <summary>250 euros for 100, 100, 60 and 40 in this order.</summary>
    [Theory]
    [InlineData(ShortfallPolicy.Stop, 100, 100, 0, 0)]
    [InlineData(ShortfallPolicy.Skip, 100, 100, 0, 40)]
    [InlineData(ShortfallPolicy.Part, 100, 100, 50, 0)]
    public void The_first_that_does_not_fit_meets_the_policy(ShortfallPolicy policy, int first, int second, int third, int fourth)
    {
        GrantAssignment assignment = Assign(250, policy, (100, 1), (100, 2), (60, 3), (40, 4));

        Assert.Equal([first, second, third, fourth], assignment.Decisions.Select(decision => (int)decision.Amount.ToDecimal()));
        Assert.Equal(Euro.Of(250 - first - second - third - fourth), assignment.Left);
    }

    [Fact]
    public void Without_a_ranking_a_pool_that_is_enough_funds_everyone_and_one_that_is_not_funds_nobody()
    {
        GrantAssignment enough = Assign(200, ShortfallPolicy.Stop, (100, null), (100, null));
        GrantAssignment short1 = Assign(199, ShortfallPolicy.Stop, (100, null), (100, null));

        Assert.All(enough.Decisions, decision => Assert.Equal(GrantStatus.InFull, decision.Status));
        Assert.All(short1.Decisions, decision => Assert.Equal(GrantStatus.Undecided, decision.Status));
        Assert.Equal(Euro.Of(199), short1.Left);
    }

    [Fact]
    public void A_tie_that_straddles_the_end_of_the_money_is_undecided_and_settles_the_rest_unless_skipping()
    {
        GrantAssignment stop = Assign(250, ShortfallPolicy.Stop, (100, 1), (100, 2), (100, 2), (40, 3));
        GrantAssignment skip = Assign(250, ShortfallPolicy.Skip, (100, 1), (100, 2), (100, 2), (40, 3));

        Assert.Equal(
            [GrantStatus.InFull, GrantStatus.Undecided, GrantStatus.Undecided, GrantStatus.NotFunded],
            stop.Decisions.Select(decision => decision.Status));
        Assert.Equal(
            [GrantStatus.InFull, GrantStatus.Undecided, GrantStatus.Undecided, GrantStatus.Undecided],
            skip.Decisions.Select(decision => decision.Status));
        Assert.Contains("decide", stop.Decisions[1].Reason.English);
    }

    [Fact]
    public void A_tie_that_fits_is_funded_whole()
    {
        Assert.All(
            Assign(200, ShortfallPolicy.Stop, (100, 1), (100, 1)).Decisions,
            decision => Assert.Equal(GrantStatus.InFull, decision.Status));
    }

    [Fact]
    public void The_excluded_keep_their_row_and_take_no_money()
    {
        GrantAssignment assignment = GrantAssignment.Assign(
            Euro.Of(100),
            [
                new("A", "Primo", Euro.Of(100), rank: 1, exclusion: new("rinuncia", "withdrawal")),
                new("B", "Secondo", Euro.Of(100), rank: 2),
            ],
            ShortfallPolicy.Stop,
            Act).OrThrow();

        Assert.Equal([GrantStatus.Excluded, GrantStatus.InFull], assignment.Decisions.Select(decision => decision.Status));
        Assert.Equal("esclusa: rinuncia", assignment.Decisions[0].Reason.Italian);
    }

    [Fact]
    public void The_laws_of_money_hold()
    {
        PropertyTest.ForAll(Cases, Policies, (given, policy) =>
        {
            GrantAssignment assignment = GrantAssignment.Assign(given.Pool, given.Requests, policy, Act).OrThrow();

            Assert.Equal(given.Pool, Euro.Sum(assignment.Decisions.Select(decision => decision.Amount)) + assignment.Left);
            Assert.True(assignment.Left >= Euro.Zero);
            Assert.Equal(given.Requests.Count, assignment.Decisions.Count);
            Assert.All(assignment.Decisions, decision =>
            {
                Assert.InRange(decision.Amount, Euro.Zero, decision.Request.Amount);
                Assert.Equal(decision.Status == GrantStatus.InFull, decision.Amount == decision.Request.Amount && decision.Status == GrantStatus.InFull);
                Assert.True(decision.Status is GrantStatus.InFull or GrantStatus.InPart || decision.Amount == Euro.Zero);
                Assert.Equal(decision.Request.Exclusion is not null, decision.Status == GrantStatus.Excluded);
            });
            Assert.True(assignment.ToCertificate().IsVerified);
        });
    }

    [Fact]
    public void A_pool_that_is_enough_for_all_funds_all()
    {
        PropertyTest.ForAll(Cases, Policies, (given, policy) =>
        {
            Euro pool = Euro.Sum(given.Requests.Select(request => request.Amount));

            Assert.All(
                GrantAssignment.Assign(pool, given.Requests, policy, Act).OrThrow().Decisions,
                decision => Assert.True(decision.Status is GrantStatus.InFull or GrantStatus.Excluded));
        });
    }

    [Fact]
    public void The_order_of_the_input_does_not_matter()
    {
        PropertyTest.ForAll(Cases, Policies, (given, policy) => Assert.Equal(
            GrantAssignment.Assign(given.Pool, given.Requests, policy, Act).OrThrow(),
            GrantAssignment.Assign(given.Pool, given.Requests.Reverse().ToValueList(), policy, Act).OrThrow()));
    }

    [Fact]
    public void Nobody_is_passed_over_for_someone_ranked_after_unless_the_policy_skips()
    {
        PropertyTest.ForAll(Cases, Policies, (given, policy) =>
        {
            GrantDecision[] decisions = GrantAssignment.Assign(given.Pool, given.Requests, policy, Act).OrThrow().Decisions
                .Where(decision => decision.Status != GrantStatus.Excluded && decision.Request.Amount > Euro.Zero).ToArray();
            int firstWithout = Array.FindIndex(decisions, decision => decision.Status is GrantStatus.NotFunded or GrantStatus.Undecided);
            if (policy != ShortfallPolicy.Skip && firstWithout >= 0)
            {
                Assert.All(decisions[firstWithout..], decision => Assert.Equal(Euro.Zero, decision.Amount));
            }
        });
    }

    [Fact]
    public void Everything_wrong_with_the_input_is_reported_at_once()
    {
        ValueList<Defect> defects = GrantAssignment.Assign(
            Euro.FromCents(-1),
            [new("A", "Primo", Euro.FromCents(-2), rank: 0), new("A", "Secondo", Euro.Zero)],
            ShortfallPolicy.Stop,
            Act).DefectsOrEmpty();

        Assert.Equal(
            [
                (NumberDefects.Negative, "pool"),
                (FundingDefects.Twice, "requests[A]"),
                (NumberDefects.Negative, "requests[A].amount"),
                (FundingDefects.Rank, "requests[A].rank"),
            ],
            defects.Select(defect => (defect.Code, defect.Path)));
    }

    [Fact]
    public void Requests_beyond_the_type_in_sum_are_compared_all_the_same()
    {
        GrantAssignment assignment = GrantAssignment.Assign(
            Euro.MaxValue, [new("A", "Primo", Euro.MaxValue), new("B", "Secondo", Euro.MaxValue)], ShortfallPolicy.Stop, Act).OrThrow();

        Assert.All(assignment.Decisions, decision => Assert.Equal(GrantStatus.Undecided, decision.Status));
    }

    private static GrantAssignment Assign(int pool, ShortfallPolicy policy, params (int Amount, int? Rank)[] requests) => GrantAssignment.Assign(
        Euro.Of(pool),
        requests.Select((request, i) => new GrantRequest($"P{i}", $"Progetto {i}", Euro.Of(request.Amount), request.Rank)).ToValueList(),
        policy,
        Act).OrThrow();
}
