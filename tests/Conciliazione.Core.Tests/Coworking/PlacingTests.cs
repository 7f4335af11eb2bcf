using Conciliazione.Certificates;
using Conciliazione.Coworking;
using NodaTime;

namespace Conciliazione.Tests.Coworking;

/// <summary>Who gets a desk down an order, against going through every order of tied requests by hand.</summary>
public class PlacingTests
{
    private static readonly RuleLabel Label = new("SPACE", new("spazio", "space"), Samples.Source);

    [Law]
    public void It_is_what_every_order_of_the_tied_comes_to(PlacingCase few)
    {
        DeskAsk[] asks = few.Asked;
        (int[] order, int[] positions) = few.Order();
        var outcomes = new DeskOutcome[asks.Length];
        int placed = DeskPlacing.Place(few.Space, few.Policy, order, positions, asks, outcomes);
        Assert.Equal(new PlacingOracle(few.Space, few.Policy == ShortfallPolicy.Stop, asks).Run(few.Ranks), outcomes);
        Assert.Equal(outcomes.Count(outcome => outcome == DeskOutcome.Placed), placed);
    }

    [Law]
    public void Without_ties_positions_may_be_left_out(PlacingCase few)
    {
        DeskAsk[] asks = few.Asked;
        int[] order = [.. Enumerable.Range(0, asks.Length)];
        var without = new DeskOutcome[asks.Length];
        var with = new DeskOutcome[asks.Length];
        DeskPlacing.Place(few.Space, few.Policy, order, [], asks, without);
        DeskPlacing.Place(few.Space, few.Policy, order, [.. order.Select(i => i + 1)], asks, with);
        Assert.Equal(with, without);
        Assert.DoesNotContain(DeskOutcome.Undecided, without);
    }

    [Theory]
    [InlineData(ShortfallPolicy.Skip, DeskOutcome.Undecided)]
    [InlineData(ShortfallPolicy.Stop, DeskOutcome.Stopped)]
    public void Beyond_what_can_be_listed_nobody_is_guessed_and_what_is_sure_is_said(ShortfallPolicy policy, DeskOutcome afterwards)
    {
        // Mondays are full; then ninety tied ask for fifteen different sets of the other days: too many choices to list.
        DeskSpace space = Space(Weekdays.MondayToFriday, 12, WeekdayRule.Named);
        DeskAsk monday = DeskAsk.On(Weekdays.Of(IsoDayOfWeek.Monday));
        DeskAsk[] asks =
        [
            .. Enumerable.Repeat(monday, 12),
            .. Enumerable.Range(0, 90).Select(i => DeskAsk.On(Weekdays.Of([.. Enumerable.Range(0, 4)
                .Where(day => ((1 + (i % 15)) & (1 << day)) != 0).Select(day => IsoDayOfWeek.Tuesday + day)]))),
            DeskAsk.On(Weekdays.Of(IsoDayOfWeek.Friday)),
            monday,
            DeskAsk.On(Weekdays.Of(IsoDayOfWeek.Friday)),
        ];
        int[] order = [.. Enumerable.Range(0, asks.Length)];
        var outcomes = new DeskOutcome[asks.Length];
        DeskPlacing.Place(space, policy, order, [.. order.Select(i => i is >= 12 and < 102 ? 13 : i + 1)], asks, outcomes);
        Assert.All(outcomes.Take(12), outcome => Assert.Equal(DeskOutcome.Placed, outcome));
        Assert.All(outcomes.Skip(12).Take(91), outcome => Assert.Equal(DeskOutcome.Undecided, outcome));
        Assert.Equal([DeskOutcome.NoRoom, afterwards], outcomes.Skip(103));
    }

    [Fact]
    public void Ten_thousand_tied_who_ask_for_the_same_are_told_exactly()
    {
        DeskSpace space = Space(Weekdays.MondayToFriday, 100, WeekdayRule.AssignedByOperator);
        DeskAsk[] asks = [.. Enumerable.Repeat(DeskAsk.Times(2), 10_000), DeskAsk.Times(1)];
        int[] order = [.. Enumerable.Range(0, asks.Length)];
        var outcomes = new DeskOutcome[asks.Length];
        DeskPlacing.Place(space, ShortfallPolicy.Skip, order, [.. order.Select(i => i < 10_000 ? 1 : 10_001)], asks, outcomes);
        Assert.All(outcomes.Take(10_000), outcome => Assert.Equal(DeskOutcome.Undecided, outcome));
        Assert.Equal(DeskOutcome.NoRoom, outcomes[10_000]);
    }

    [Theory]
    [InlineData(WeekdayRule.Named)]
    [InlineData(WeekdayRule.AssignedByOperator)]
    public void The_largest_space_is_filled_to_the_last_desk_of_the_last_day(WeekdayRule rule)
    {
        var week = Weekdays.Of([.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)]);
        DeskSpace space = Space(week, DeskSpace.MaximumDesks, rule);
        DeskAsk ask = rule == WeekdayRule.Named ? DeskAsk.On(week) : DeskAsk.Times(7);
        DeskAsk[] asks = [.. Enumerable.Repeat(ask, DeskSpace.MaximumDesks + 1)];
        var outcomes = new DeskOutcome[asks.Length];
        int placed = DeskPlacing.Place(space, ShortfallPolicy.Stop, [.. Enumerable.Range(0, asks.Length)], [], asks, outcomes);
        Assert.Equal((DeskSpace.MaximumDesks, DeskOutcome.NoRoom), (placed, outcomes[^1]));
    }

    [Fact]
    public void Capacity_holds_for_every_weekday_and_not_only_in_the_sum()
    {
        DeskSpace space = Space(Weekdays.MondayToFriday, 1, WeekdayRule.Named);
        DeskAsk[] asks = [DeskAsk.On(Weekdays.Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday)), DeskAsk.On(Weekdays.Of(IsoDayOfWeek.Tuesday)), DeskAsk.On(Weekdays.Of(IsoDayOfWeek.Friday))];
        var outcomes = new DeskOutcome[3];
        Assert.Equal(2, DeskPlacing.Place(space, ShortfallPolicy.Skip, [0, 1, 2], [], asks, outcomes));
        Assert.Equal([DeskOutcome.Placed, DeskOutcome.NoRoom, DeskOutcome.Placed], outcomes);
        Assert.Equal(1, DeskPlacing.Place(space, ShortfallPolicy.Stop, [0, 1, 2], [], asks, outcomes));
        Assert.Equal([DeskOutcome.Placed, DeskOutcome.NoRoom, DeskOutcome.Stopped], outcomes);
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        DeskSpace space = Space(Weekdays.MondayToFriday, 1, WeekdayRule.Named);
        Assert.Throws<ArgumentOutOfRangeException>(() => DeskPlacing.Place(space, ShortfallPolicy.Part, [], [], [], []));
        Assert.Throws<ArgumentException>(() => DeskPlacing.Place(space, ShortfallPolicy.Stop, [0], [], new DeskAsk[1], []));
        Assert.Throws<ArgumentException>(() => DeskPlacing.Place(space, ShortfallPolicy.Stop, [0, 1], [1], new DeskAsk[2], new DeskOutcome[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => DeskAsk.Times(8));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Where_days_are_named_nobody_asks_without_naming_them(int position)
    {
        // One desk, ten who ask for all of it: without the names of the days each would take nothing.
        DeskSpace space = Space(Weekdays.MondayToFriday, 1, WeekdayRule.Named);
        DeskAsk[] asks = [.. Enumerable.Repeat(DeskAsk.Times(5), 10)];
        int[] order = [.. Enumerable.Range(0, 10)];
        int[] positions = [.. order.Select(i => position == 0 ? 1 : i + 1)];
        Assert.Throws<ArgumentException>(() => DeskPlacing.Place(space, ShortfallPolicy.Skip, order, positions, asks, new DeskOutcome[10]));
        Assert.Equal(1, DeskPlacing.Place(Space(Weekdays.MondayToFriday, 1, WeekdayRule.AssignedByOperator), ShortfallPolicy.Skip, order, [], asks, new DeskOutcome[10]));

        // What is not in the order is not read.
        DeskAsk[] named = [DeskAsk.Times(5), DeskAsk.On(Weekdays.MondayToFriday)];
        Assert.Equal(1, DeskPlacing.Place(space, ShortfallPolicy.Skip, [1], [], named, new DeskOutcome[2]));
    }

    internal static DeskSpace Space(Weekdays week, int desks, WeekdayRule rule) => DeskSpace.Create(
        Label, desks, week, new LocalTime(8, 0), new LocalTime(18, 0), rule, [new("FREE", new("libera", "free"))]).OrThrow();
}
