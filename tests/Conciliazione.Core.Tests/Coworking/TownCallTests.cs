using Conciliazione.Coworking;
using Conciliazione.Rankings;
using NodaTime;

namespace Conciliazione.Tests.Coworking;

/// <summary>Another town's call needs no line of the library's code.</summary>
public class TownCallTests
{
    private static readonly Weekdays Early = Weekdays.Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday);
    private static readonly Weekdays Late = Weekdays.Of(IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday);

    [Theory]
    [InlineData(9, 0, false, 5)]
    [InlineData(10, 0, false, 6)]
    [InlineData(29, 0, false, 6)]
    [InlineData(30, 0, false, 9)]
    [InlineData(30, 2, false, 12)]
    [InlineData(30, 3, true, 19)]
    public void Kilometres_add_up(int km, int children, bool carer, int points)
    {
        DeskRanking ranking = Rank(TownCall.Form("t1", 5, "ALL", days: null, km: km, children: children, carer: carer));
        Assert.Equal(Points.Of(points), ranking.Entries[0].Card!.Total.Minimum);
        Assert.Equal((6, 42), (ranking.DeskDaysGiven, ranking.DeskDaysFree));
    }

    [Fact]
    public void Eight_desks_on_six_days_and_ties_by_arrival()
    {
        // Eight take the early days and seven the late ones: one desk is left on the late days for two who are tied.
        DeskForm[] forms =
        [
            .. Enumerable.Range(1, 8).Select(number => TownCall.Form($"e{number}", 9, "THREE", Early, minute: number)),
            .. Enumerable.Range(1, 7).Select(number => TownCall.Form($"l{number}", 8, "THREE", Late, minute: number)),
            TownCall.Form("x1", 7, "ONE", Weekdays.Of(IsoDayOfWeek.Monday)),
            TownCall.Form("x2", 6, "ONE", Weekdays.Of(IsoDayOfWeek.Saturday), minute: 2),
            TownCall.Form("x3", 6, "ONE", Weekdays.Of(IsoDayOfWeek.Saturday), minute: 1),
            TownCall.Form("x4", 1, "ONE", Weekdays.Of(IsoDayOfWeek.Friday), kind: "COMMUTER"),
        ];
        DeskRanking ranking = Rank(forms);
        Assert.Equal(
            ["16x1 on the waiting list", "17x3 desk assigned", "18x2 on the waiting list", "x4 excluded"], ranking.Rows().Skip(15));
        Assert.Equal((0, 1, 0), (ranking.FreeOn(IsoDayOfWeek.Monday), ranking.FreeOn(IsoDayOfWeek.Friday), ranking.FreeOn(IsoDayOfWeek.Saturday)));
        Assert.Contains("free at its turn, at most, Monday 0", ranking.Find("x1")!.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("rule TOWN-FULL those that follow are tried", ranking.Find("x1")!.Explain(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("our reading", ranking.Find("x1")!.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_those_who_do_not_fit_are_passed_a_withdrawal_may_take_a_desk_and_says_so()
    {
        DeskCall call = TownCall.Call(desks: 1, WeekdayRule.AssignedByOperator);
        DeskRanking before = call.Rank(
            [TownCall.Form("t1", 9, "ONE", days: null), TownCall.Form("t2", 8, "ALL", days: null), TownCall.Form("t3", 7, "THREE", days: null)], TownCall.DecidedOn).OrThrow();
        Assert.Equal(["1t1 desk assigned", "2t2 on the waiting list", "3t3 desk assigned"], before.Rows());
        DeskDifference difference = before.Apply(RankingEvent.Withdraw<DeskRequest>("t1", new LocalDate(2030, 4, 1), new LegalSource("Rinuncia"))).OrThrow()
            .ChangesFrom(before);
        Assert.Equal(["t2"], difference.Gained.Select(change => change.Reference));
        Assert.Equal(
            "t3: 3. desk assigned (Tuesday, Wednesday, Thursday) → 2. on the waiting list: there is no room for it — withdrawal t1 (2030-04-01); rule TOWN-FULL those that follow are tried",
            difference.Lost.Single(change => !change.IsSubject).Explain(Language.English));
        Assert.Equal(3, difference.ToCommunicate.Count);
    }

    [Fact]
    public void A_day_that_is_no_working_day_is_said() => Assert.Equal(
        ["DESK-DAYS-WEEK"],
        TownCall.Call().Read(TownCall.Form("t1", 5, "ONE", Weekdays.Of(IsoDayOfWeek.Sunday))).DefectsOrEmpty().Select(defect => defect.Code.Code));

    private static DeskRanking Rank(params DeskForm[] forms) => TownCall.Call().Rank(forms.ToValueList(), TownCall.DecidedOn).OrThrow();
}
