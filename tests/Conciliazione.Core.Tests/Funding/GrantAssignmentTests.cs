using System.Globalization;
using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Tests.Funding;

public sealed class GrantAssignmentTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    /// <summary>250 euros for 100, 100, 60 and 40 in this order.</summary>
    [Theory]
    [InlineData(ShortfallPolicy.Stop, 100, 100, 0, 0)]
    [InlineData(ShortfallPolicy.Skip, 100, 100, 0, 40)]
    [InlineData(ShortfallPolicy.Part, 100, 100, 50, 0)]
    public void The_first_that_does_not_fit_meets_the_policy(ShortfallPolicy policy, int first, int second, int third, int fourth)
    {
        GrantAssignment assignment = Assign(250, policy, (100, 1), (100, 2), (60, 3), (40, 4));

        Assert.Equal([first, second, third, fourth], assignment.Decisions.Select(decision => (int)decision.Amount.ToDecimal()));
        Assert.Equal(Euro.Of(250 - first - second - third - fourth), assignment.Remaining);
    }

    [Fact]
    public void Without_a_ranking_a_pool_that_is_enough_funds_everyone_and_one_that_is_not_funds_nobody()
    {
        GrantAssignment enough = Assign(200, ShortfallPolicy.Stop, (100, null), (100, null));
        GrantAssignment short1 = Assign(199, ShortfallPolicy.Stop, (100, null), (100, null));

        Assert.All(enough.Decisions, decision => Assert.Equal(GrantStatus.InFull, decision.Status));
        Assert.All(short1.Decisions, decision => Assert.Equal(GrantStatus.Undecided, decision.Status));
        Assert.Equal(Euro.Of(199), short1.Remaining);
    }

    [Fact]
    public void A_tie_that_straddles_the_end_of_the_money_is_undecided_and_settles_the_rest_unless_skipping()
    {
        GrantAssignment stop = Assign(250, ShortfallPolicy.Stop, (100, 1), (100, 2), (100, 2), (40, 3));
        GrantAssignment skip = Assign(250, ShortfallPolicy.Skip, (100, 1), (100, 2), (90, 2), (55, 3));

        Assert.Equal(
            [GrantStatus.InFull, GrantStatus.Undecided, GrantStatus.Undecided, GrantStatus.NotFunded],
            stop.Decisions.Select(decision => decision.Status));
        Assert.Equal(
            [GrantStatus.InFull, GrantStatus.Undecided, GrantStatus.Undecided, GrantStatus.Undecided],
            skip.Decisions.Select(decision => decision.Status));
        Assert.Contains("decide", stop.Decisions[1].Reason.English);
        Assert.IsType<Outcome.Unclear>(stop.Explain()[1].Outcome);
    }

    [Theory]
    [InlineData("A 100 @1, B 10, C 10", ShortfallPolicy.Skip, "InFull NotFunded NotFunded")]
    [InlineData("A 150 @1, B 150 @1, C 50 @2", ShortfallPolicy.Skip, "NotFunded NotFunded InFull")]
    [InlineData("A 150 @1, B 60 @1, C 40 @2", ShortfallPolicy.Skip, "NotFunded InFull InFull")]
    [InlineData("A 60 @1, B 50 @1, C 30 @2", ShortfallPolicy.Skip, "Undecided Undecided InFull")]
    [InlineData("A 60 @1, B 50 @1, C 45 @2", ShortfallPolicy.Skip, "Undecided Undecided Undecided")]
    [InlineData("A 150 @1, B 150 @1, C 50 @2", ShortfallPolicy.Stop, "NotFunded NotFunded NotFunded")]
    [InlineData("A 150 @1, B 60 @1", ShortfallPolicy.Stop, "NotFunded Undecided")]
    [InlineData("A 150 @1, B 60 @1", ShortfallPolicy.Part, "Undecided Undecided")]
    public void Only_what_hangs_on_the_order_of_the_tied_is_undecided(string requests, ShortfallPolicy policy, string statuses)
    {
        (int Amount, int? Rank)[] given = requests.Split(", ").Select(text => text.Split(' '))
            .Select(parts => (int.Parse(parts[1], CultureInfo.InvariantCulture), parts.Length > 2 ? int.Parse(parts[2][1..], CultureInfo.InvariantCulture) : (int?)null))
            .ToArray();

        Assert.Equal(statuses, string.Join(' ', Assign(100, policy, given).Decisions.Select(decision => decision.Status)));
    }

    [Fact]
    public void An_empty_pool_funds_nobody_and_leaves_nothing_to_decide()
    {
        Assert.All(
            Assign(0, ShortfallPolicy.Part, (100, null), (100, null)).Decisions,
            decision => Assert.Equal(GrantStatus.NotFunded, decision.Status));
    }

    [Fact]
    public void A_last_rank_does_not_tie_with_the_unranked_and_the_excluded_keep_their_place()
    {
        GrantAssignment assignment = Assigned(
            Euro.Of(100),
            [
                new("C", Title("Terzo"), Euro.Of(100)),
                new("A", Title("Primo"), Euro.Of(100)),
                new("B", Title("Secondo"), Euro.Of(100), exclusion: new("rinuncia", "withdrawal")),
                new("Z", Title("Ultimo"), Euro.Of(100), rank: int.MaxValue),
            ],
            ShortfallPolicy.Stop).OrThrow();

        Assert.Equal(["Z InFull", "A NotFunded", "B Excluded", "C NotFunded"], assignment.Decisions.Select(decision => $"{decision.Request.Code} {decision.Status}"));
    }

    /// <summary>Straight from the definition: every order of tied requests, one after the other.</summary>
    [Law]
    public void Outcomes_agree_with_trying_every_order_of_the_tied(SmallGrantCase given, ShortfallPolicy policy)
    {
        HashSet<(GrantStatus, int)>[] seen = given.Requests.Select(_ => new HashSet<(GrantStatus, int)>()).ToArray();
        foreach (int[] order in Permutations(given.Requests.Length).Where(order =>
            order.Zip(order.Skip(1)).All(pair => given.Requests[pair.First].Rank <= given.Requests[pair.Second].Rank)))
        {
            int left = given.Pool;
            bool ended = false;
            (bool Ended, int Rank) before = default;
            foreach (int i in order)
            {
                // A request for nothing is met unless the ranking ended before its rank.
                (int asked, int rank) = given.Requests[i];
                before = rank == before.Rank ? before : (ended, rank);
                bool fits = asked == 0 ? !before.Ended : !ended && asked <= left;
                int part = !fits && !ended && policy == ShortfallPolicy.Part ? left : 0;
                ended |= !fits && policy != ShortfallPolicy.Skip;
                int got = fits ? asked : part;
                left -= got;
                seen[i].Add((fits ? GrantStatus.InFull : part > 0 ? GrantStatus.InPart : GrantStatus.NotFunded, got));
            }
        }

        GrantAssignment assignment = Assigned(
            Euro.FromCents(given.Pool),
            given.Requests.Select((request, i) => new GrantRequest($"P{i}", Title("Progetto"), Euro.FromCents(request.Amount), request.Rank)).ToValueList(),
            policy).OrThrow();
        Assert.All(assignment.Decisions, decision =>
        {
            HashSet<(GrantStatus Status, int Amount)> outcomes = seen[decision.Request.Code[1] - '0'];
            Assert.Equal(outcomes.Count == 1 ? outcomes.Single() : (GrantStatus.Undecided, 0), (decision.Status, (int)decision.Amount.Cents));
        });
    }

    private static IEnumerable<int[]> Permutations(int count) => count == 0
        ? [[]]
        : from rest in Permutations(count - 1)
          from place in Enumerable.Range(0, count)
          select (int[])[.. rest[..place], count - 1, .. rest[place..]];

    [Fact]
    public void Very_many_tied_are_undecided_rather_than_listed()
    {
        GrantAssignment assignment = Assign(100, ShortfallPolicy.Skip, [.. Enumerable.Repeat((30, (int?)1), 40), (1, 2)]);

        Assert.All(assignment.Decisions, decision => Assert.Equal(GrantStatus.Undecided, decision.Status));
        Assert.Equal(Euro.Of(100), assignment.Remaining);
    }

    [Fact]
    public void Each_decision_is_explained_with_its_policy_and_whether_that_is_a_reading_of_ours()
    {
        Finding finding = GrantAssignment.Assign(
            Euro.Of(50), [new("A", Title("Primo"), Euro.Of(60), rank: 1)], Policy(GrantPolicy.ByRank(ShortfallPolicy.Part), Provenance.Reading), Act).OrThrow().Explain()[0];

        Assert.Equal(
            "Primo: calculated: € 50.00; requested € 60.00; available € 50.00; reason granted for the part that is left; "
            + "policy by rank; if a request does not fit, the amount left is granted (interpretation applied: the call does not say) — art. 6, Avviso di prova",
            finding.Explain(Language.English));
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
                new("A", Title("Primo"), Euro.Of(100), rank: 1, exclusion: new("rinuncia", "withdrawal")),
                new("B", Title("Secondo"), Euro.Of(100), rank: 2),
            ],
            Policy(GrantPolicy.ByRank(ShortfallPolicy.Stop)),
            Act).OrThrow();

        Assert.Equal([GrantStatus.Excluded, GrantStatus.InFull], assignment.Decisions.Select(decision => decision.Status));
        Assert.Equal("nessun contributo: rinuncia", assignment.Decisions[0].Reason.Italian);
    }

    [Law]
    public void The_laws_of_money_hold(GrantCase given, ShortfallPolicy policy)
    {
        GrantAssignment assignment = Assigned(given.Pool, given.Requests, policy).OrThrow();

        Assert.Equal(given.Pool, Euro.Sum(assignment.Decisions.Select(decision => decision.Amount)) + assignment.Remaining);
        Assert.True(assignment.Remaining >= Euro.Zero);
        Assert.Equal(given.Requests.Count, assignment.Decisions.Count);
        Assert.All(assignment.Decisions, decision =>
        {
            Assert.InRange(decision.Amount, Euro.Zero, decision.Request.Amount.Get());
            Assert.Equal(decision.Status == GrantStatus.InFull, decision.Amount == decision.Request.Amount.Get() && decision.Status == GrantStatus.InFull);
            Assert.True(decision.Status is GrantStatus.InFull or GrantStatus.InPart || decision.Amount == Euro.Zero);
            Assert.Equal(decision.Request.Exclusion is not null, decision.Status == GrantStatus.Excluded);
        });
        Assert.True(assignment.Certificate.IsVerified);
    }

    [Law]
    public void A_pool_that_is_enough_for_all_funds_all(GrantCase given, ShortfallPolicy policy)
    {
        Euro pool = Euro.Sum(given.Requests.Select(request => request.Amount.Get()));

        Assert.All(
            Assigned(pool, given.Requests, policy).OrThrow().Decisions,
            decision => Assert.True(decision.Status is GrantStatus.InFull or GrantStatus.Excluded));
    }

    [Law]
    public void The_order_of_the_input_does_not_matter(GrantCase given, ShortfallPolicy policy) =>
        Assert.Equal(
            Assigned(given.Pool, given.Requests, policy).OrThrow(),
            Assigned(given.Pool, given.Requests.Reverse().ToValueList(), policy).OrThrow());

    [Law]
    public void Nobody_is_passed_over_for_someone_ranked_after_unless_the_policy_skips(GrantCase given, ShortfallPolicy policy)
    {
        GrantDecision[] decisions = Assigned(given.Pool, given.Requests, policy).OrThrow().Decisions
            .Where(decision => decision.Status != GrantStatus.Excluded && decision.Request.Amount.Get() > Euro.Zero).ToArray();
        int firstWithout = Array.FindIndex(decisions, decision => decision.Status is GrantStatus.NotFunded or GrantStatus.Undecided);
        if (policy != ShortfallPolicy.Skip && firstWithout >= 0)
        {
            Assert.All(decisions[firstWithout..], decision => Assert.Equal(Euro.Zero, decision.Amount));
        }
    }

    [Fact]
    public void Everything_wrong_with_the_input_is_reported_at_once()
    {
        ValueList<Defect> defects = GrantAssignment.Assign(
            Euro.FromCents(-1),
            [new("A", Title("Primo"), Euro.FromCents(-2), rank: 0), new("A", Title("Secondo"), Euro.Zero)],
            Policy(GrantPolicy.ByRank(ShortfallPolicy.Stop)),
            Act).DefectsOrEmpty();

        Assert.Equal(
            [
                (DefectCodes.NumberNegative, "pool"),
                (DefectCodes.FundingTwice, "requests[A]"),
                (DefectCodes.NumberNegative, "requests[A].amount"),
                (DefectCodes.FundingRank, "requests[A].rank"),
            ],
            defects.Select(defect => (defect.Code, defect.Path)));
    }

    [Fact]
    public void Requests_beyond_the_type_in_sum_are_compared_all_the_same()
    {
        GrantAssignment assignment = GrantAssignment.Assign(
            Euro.MaxValue, [new("A", Title("Primo"), Euro.MaxValue), new("B", Title("Secondo"), Euro.MaxValue)], Policy(GrantPolicy.ByRank(ShortfallPolicy.Stop)), Act).OrThrow();

        Assert.All(assignment.Decisions, decision => Assert.Equal(GrantStatus.Undecided, decision.Status));
    }

    private static GrantAssignment Assign(int pool, ShortfallPolicy policy, params (int Amount, int? Rank)[] requests) => GrantAssignment.Assign(
        Euro.Of(pool),
        requests.Select((request, i) => new GrantRequest($"P{i}", Title($"Progetto {i}"), Euro.Of(request.Amount), request.Rank)).ToValueList(),
        Policy(GrantPolicy.ByRank(policy)),
        Act).OrThrow();

    private static Validated<GrantAssignment> Assigned(Euro pool, ValueList<GrantRequest> requests, ShortfallPolicy policy) =>
        GrantAssignment.Assign(pool, requests, Policy(GrantPolicy.ByRank(policy)), Act);

    private static Policy<GrantPolicy> Policy(GrantPolicy policy, Provenance provenance = Provenance.Stated) =>
        new(new("GRANTS", new("criterio", "policy"), Act, provenance), policy);

    private static LocalizedText Title(string title) => LocalizedText.Same(title);
}
