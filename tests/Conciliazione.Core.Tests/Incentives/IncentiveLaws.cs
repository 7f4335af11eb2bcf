using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Funding;
using Conciliazione.Incentives;

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
            Assert.InRange(given.Award().Entries.Count(entry => entry.Decision.Status is GrantStatus.InFull or GrantStatus.InPart), 0, most.Value);
        }
    }

    /// <summary>One after the other as they arrived, by a plain loop; who is unclear or arrived together with another is left out.</summary>
    [Law]
    public void First_come_is_first_served(IncentiveCase given)
    {
        if (given.Scheme.Ranking is not null || given.Scheme.Shortfall.Value == ShortfallPolicy.Part)
        {
            return;
        }

        ValueList<IncentiveApplication> clear = given.Applications
            .DistinctBy(each => each.Arrived)
            .Where(each => given.Scheme.Requirements.Judge(each.Facts, each.Days) != Verdict.Unclear)
            .ToValueList();
        Euro left = given.Fund.Amount;
        int places = given.Scheme.MostRecipients?.Value ?? int.MaxValue;
        bool stopped = false;
        var expected = new SortedDictionary<string, Euro>(StringComparer.Ordinal);
        foreach (IncentiveApplication each in clear.OrderBy(each => each.Arrived))
        {
            bool meets = given.Scheme.Requirements.Judge(each.Facts, each.Days) == Verdict.Met;
            bool placed = meets && places-- > 0;
            bool fits = placed && !stopped && each.Asked <= left;
            stopped |= placed && !fits && given.Scheme.Shortfall.Value == ShortfallPolicy.Stop;
            expected[each.Code] = fits ? each.Asked : Euro.Zero;
            left -= expected[each.Code];
        }

        IncentiveRound round = given.Call.Award("FIRST", given.Fund, clear).OrThrow();
        Assert.Equal(expected.Select(pair => (pair.Key, pair.Value)), round.Entries.Select(entry => (entry.Application.Code, entry.Decision.Amount)));
        Assert.DoesNotContain(round.Entries, entry => entry.Decision.Status == GrantStatus.Undecided);
    }
}
