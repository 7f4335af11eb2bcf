using Conciliazione.Incentives;
using static Conciliazione.Tests.Calls.ProvinceIncentives;

namespace Conciliazione.Tests.Calls;

/// <summary>The incentives of a province that no text has, expressed as data; every figure by hand.</summary>
public sealed class IncentiveCallTests
{
    private static readonly IncentiveApplication A = Application("A", 6_000, 9_000, employees: 20, flexible: true, nursery: true, arrived: 2);
    private static readonly IncentiveApplication B = Application("B", 5_000, 5_000.01m, employees: 30, flexible: false, nursery: true);
    private static readonly IncentiveApplication C = Application("C", 3_000, 9_000, employees: 9, flexible: true, nursery: false);
    private static readonly IncentiveApplication D = Application("D", 2_000, 9_000, employees: 4, flexible: true, nursery: false, arrived: 1);
    private static readonly IncentiveApplication E = Application("E", 2_000, 9_000, employees: 51, flexible: true, nursery: true);

    /// <summary>
    /// A has 8 points and 6,000; B 5 points and 80% of 5,000.01, 4,000.008, so 4,000.01, of which 4,000 are left; C and D have 3 points and get
    /// nothing; E has too many employees.
    /// </summary>
    [Fact]
    public void The_base_funds_go_down_the_grid() => Assert.Equal(
        ["A InFull 6000.00", "B InPart 4000.00", "C NotFunded 0.00", "D NotFunded 0.00", "E Excluded 0.00"],
        Rows(Call.Award("TRIAL", Fund(IncentiveMoney.Base, 10_000), [E, D, C, B, A]).OrThrow()));

    /// <summary>The same scheme with the bonus: D, with fewer employees, before C, which gets the 2,000 that are left.</summary>
    [Fact]
    public void Those_left_without_get_the_bonus()
    {
        IncentiveRound bonus = Call.Award("TRIAL", Fund(IncentiveMoney.Bonus, 4_000), [C, D]).OrThrow();
        Assert.Equal(["C InPart 2000.00", "D InFull 2000.00"], Rows(bonus));
        Assert.Equal(Euro.Zero, bonus.Remaining);
    }

    /// <summary>D arrived before A: 800 each of 1,500 are too many, and the first that does not fit stops the rest.</summary>
    [Fact]
    public void The_follow_up_is_for_completed_trials_as_they_arrive()
    {
        ValueList<CompletedTrial> trials = [new("TRIAL", "A", Day.PlusDays(-10)), new("TRIAL", "D", Day)];
        IncentiveRound round = Call.Award("FOLLOW-UP", Fund(IncentiveMoney.New, 1_500), [With(A, 1_000), With(D, 900)], trials).OrThrow();
        Assert.Equal(["A NotFunded 0.00", "D InPart 800.00"], Rows(round));
        Assert.Equal(Euro.Of(700), round.Remaining);
        Assert.Equal(["INC-TRIAL"], Call.Award("FOLLOW-UP", Fund(IncentiveMoney.New, 1_500), [With(B, 1_000)], trials).DefectsOrEmpty().Select(defect => defect.Code.Code));
    }

    private static IncentiveApplication With(IncentiveApplication before, decimal asked) =>
        new(before.Code, before.Enterprise, before.Facts, before.Days, before.Benefit, Euro.Of(asked), before.Cost, before.Arrived);

    private static string[] Rows(IncentiveRound round) => [.. round.Entries.Select(entry => entry.ToString())];
}
