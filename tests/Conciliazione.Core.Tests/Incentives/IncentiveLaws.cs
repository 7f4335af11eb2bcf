using Conciliazione.Eligibility;
using Conciliazione.Funding;
using Conciliazione.Incentives;
using FsCheck.Fluent;

namespace Conciliazione.Tests.Incentives;

public sealed class IncentiveLaws
{
    [Law]
    public void Given_and_left_is_the_money_there_was(IncentiveCase given)
    {
        IncentiveRound round = given.Award();

        Assert.Equal(given.Fund.Amount, round.Given + round.Remaining);
        Assert.Equal(round.Given, Euro.Sum(round.Entries.Select(entry => entry.Decision.Amount)));
        Assert.True(round.Remaining >= Euro.Zero);
        Assert.Equal(given.Applications.Select(each => each.Code).Order(StringComparer.Ordinal), round.Entries.Select(entry => entry.Application.Code));
        Assert.All(round.Entries, entry =>
        {
            Assert.InRange(entry.Decision.Amount, Euro.Zero, entry.Application.Asked);
            Assert.False(entry.Decision.Amount > Euro.Zero && entry.Eligibility.Verdict != Verdict.Met);
        });
    }

    [Law]
    public void The_order_of_applications_does_not_matter(IncentiveCase given) =>
        Assert.Equal(given.Award(), given.Call.Award("FIRST", given.Fund, given.Applications.Reverse().ToValueList()).OrThrow());

    [Law]
    public void A_follow_up_goes_only_to_completed_trials(IncentiveCase given)
    {
        HashSet<string> completed = given.Completed.Select(trial => trial.Enterprise).ToHashSet(StringComparer.Ordinal);
        Validated<IncentiveRound> all = given.Call.Award("NEXT", given.Fund, given.Applications, given.Completed);
        Assert.Equal(
            given.Applications.Select(each => each.Enterprise).Where(enterprise => !completed.Contains(enterprise)).Select(enterprise => $"INC-TRIAL {enterprise}"),
            all.DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Value}"));

        ValueList<IncentiveApplication> may = given.Applications.Where(each => completed.Contains(each.Enterprise)).ToValueList();
        IncentiveRound round = given.Call.Award("NEXT", given.Fund, may, given.Completed).OrThrow();
        Assert.All(round.Entries, entry => Assert.Contains(entry.Application.Enterprise, completed));
        Assert.Equal(
            given.Call.Award("FIRST", given.Fund, may).OrThrow().Entries.Select(entry => entry.Decision), round.Entries.Select(entry => entry.Decision));
    }

    [Law]
    public void No_more_enterprises_are_served_than_the_scheme_allows(IncentiveCase given)
    {
        if (given.Scheme.MostRecipients is { } most)
        {
            Assert.InRange(given.Award().Entries.Count(entry => entry.Decision.Amount > Euro.Zero), 0, most.Value);
        }
    }

    /// <summary>
    /// Against every case by brute force, in <see cref="IncentiveOracle"/>: whatever the missing facts turn out to be, and in every order of those
    /// tied. Four applications at most, so that all cases can be listed.
    /// </summary>
    [Law]
    public void An_application_is_decided_exactly_if_it_fares_the_same_in_every_case(IncentiveCase given)
    {
        IncentiveCase few = given with { Applications = given.Applications.Take(4).ToValueList() };
        Dictionary<string, HashSet<Euro?>> cases = IncentiveOracle.CasesOf(few);
        Assert.All(few.Award().Entries, entry =>
        {
            HashSet<Euro?> fares = cases[entry.Application.Code];
            Verdict verdict = entry.Eligibility.Verdict;
            bool isSure = verdict == Verdict.Met && entry.Application.Cost.IsKnown;
            (bool IsDecided, Euro Amount) expected = (fares.Count == 1 && (isSure || fares.Contains(null)), fares.Count == 1 ? fares.Single() ?? Euro.Zero : Euro.Zero);
            GrantStatus status = entry.Decision.Status;
            if (verdict == Verdict.NotMet)
            {
                Assert.Equal(GrantStatus.Excluded, status);
            }
            else if (expected.IsDecided)
            {
                Assert.Equal(expected.Amount, entry.Decision.Amount);
                Assert.Equal(!fares.Contains(null), status is GrantStatus.InFull or GrantStatus.InPart);
                Assert.NotEqual(GrantStatus.Undecided, status);
            }
            else
            {
                Assert.Equal(GrantStatus.Undecided, status);
                Assert.NotEmpty(entry.Decision.Missing);
            }
        });
    }

    [Law]
    public void Who_arrived_before_all_that_is_unclear_or_tied_is_decided(IncentiveCase given)
    {
        if (given.Scheme.Ranking is null)
        {
            IncentiveRound round = given.Award();
            bool[] clear = [.. round.Entries.Select(entry => entry.Eligibility.Verdict == Verdict.NotMet
                || (entry.Eligibility.Verdict == Verdict.Met && entry.Application.Cost.IsKnown && round.Entries.Count(other => other.Application.Arrived == entry.Application.Arrived) == 1))];
            Assert.All(
                round.Entries.Where((_, i) => clear[i] && !round.Entries.Where((other, j) => !clear[j] && other.Application.Arrived <= round.Entries[i].Application.Arrived).Any()),
                entry => Assert.NotEqual(GrantStatus.Undecided, entry.Decision.Status));
        }
    }

    [Law]
    public void A_requirement_not_met_gets_nothing(IncentiveCase given) => Assert.All(
        given.Award().Entries.Where(entry => entry.Eligibility.Verdict == Verdict.NotMet),
        entry => Assert.Equal((GrantStatus.Excluded, Euro.Zero), (entry.Decision.Status, entry.Decision.Amount)));

    [Law]
    public void An_enterprise_receives_the_incentive_of_a_scheme_once(IncentiveCase given)
    {
        IncentiveRound first = given.Award();
        string[] served = [.. first.Entries.Where(IsServed).Select(entry => entry.Application.Enterprise)];
        IncentiveFund next = IncentiveSamples.Fund(IncentiveMoney.New, given.Fund.Amount);
        Assert.Equal(
            served.Select(enterprise => $"INC-BEFORE {enterprise}"),
            given.Call.Award("FIRST", next, given.Applications, earlier: [first]).DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Value}").Order(StringComparer.Ordinal));

        ValueList<IncentiveApplication> others = given.Applications.Where(each => !served.Contains(each.Enterprise)).ToValueList();
        IncentiveRound second = given.Call.Award("FIRST", next, others, earlier: [first]).OrThrow();
        Assert.DoesNotContain(second.Entries, entry => IsServed(entry) && first.Find(entry.Application.Code)!.Decision.Status == GrantStatus.Undecided);
    }

    [Law]
    public void The_certificate_has_the_figures_once_all_are_decided(IncentiveCase given)
    {
        IncentiveRound round = given.Award();
        Assert.Equal(round.Entries.Any(entry => entry.Decision.Status == GrantStatus.Undecided), round.Certificate is null);
        if (round.Certificate is { } certificate)
        {
            Assert.True(certificate.IsVerified);
            Assert.Equal(
                round.Entries.Select(entry => (entry.Application.Code, entry.Decision.Amount.Cents)),
                certificate.Rows.Select(row => (row.Code, row.Share)).OrderBy(row => row.Code, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_outcome_stands_in_one_case_of_a_hundred_at_least()
    {
        const int Cases = 1_000;
        IncentiveRound[] rounds = [.. IncentiveSamples.Cases.Generator.Sample(Cases).Select(drawn => drawn.Award())];
        Assert.All(Enum.GetValues<GrantStatus>(), status => AtLeast(status.ToString(), entry => entry.Decision.Status == status));
        AtLeast("for others", entry => entry.Decision.Missing.Any(missing => missing.Code == "OTHERS"));
        AtLeast("for a tie", entry => entry.Decision.Missing.Any(missing => missing.Code == "ORDER"));
        AtLeast("unclear and in any case without", entry => entry.Eligibility.Verdict == Verdict.Unclear && entry.Decision.Status == GrantStatus.NotFunded);
        AtLeast("no place", entry => entry.Eligibility.Verdict == Verdict.Met && entry.Decision.Status == GrantStatus.Excluded);
        Assert.InRange(rounds.Count(round => round.Certificate is null), Cases / 100, Cases - (Cases / 100));
        Assert.InRange(
            rounds.Count(round => round.Certificate is null && round.Entries.Any(entry => entry.Decision.Amount > Euro.Zero)), Cases / 100, Cases);

        void AtLeast(string what, Func<IncentiveEntry, bool> condition)
        {
            int number = rounds.Count(round => round.Entries.Any(condition));
            Assert.True(number >= Cases / 100, $"{what}: {number} of {Cases}");
        }
    }

    /// <summary>Where the cases are too many to list, what is decided still holds in each of those drawn.</summary>
    [Fact]
    public void Nothing_is_decided_wrongly_among_too_many_to_list()
    {
        int decided = 0, undecided = 0;
        foreach ((IncentiveCase given, IncentiveApplication[][] orders) in IncentiveSamples.Crowds.Sample(15))
        {
            var fares = given.Applications.ToDictionary(each => each.Code, _ => new HashSet<Euro?>(), StringComparer.Ordinal);
            Assert.All(orders, order => IncentiveOracle.Serve(given, order, fares));
            foreach (IncentiveEntry entry in given.Award().Entries)
            {
                if (entry.Decision.Status == GrantStatus.Undecided)
                {
                    undecided++;
                    continue;
                }

                decided++;
                Euro? expected = IsServed(entry) ? entry.Decision.Amount : null;
                Assert.All(fares[entry.Application.Code], fared => Assert.Equal(expected, fared));
            }
        }

        Assert.True(decided > 50 && undecided > 50, $"{decided} decided, {undecided} undecided");
    }

    private static bool IsServed(IncentiveEntry entry) => entry.Decision.Status is GrantStatus.InFull or GrantStatus.InPart;
}
