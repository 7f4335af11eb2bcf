using System.Globalization;
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

    /// <summary>
    /// Requests by their days from 1 for Monday, those tied between slashes; P has a desk, N finds no room, U depends on the order of the tied,
    /// S comes after the ranking has stopped.
    /// </summary>
    [Theory]

    // Skipped: of two who ask for Monday either one has it, and whether Tuesday is taken depends on which.
    [InlineData(ShortfallPolicy.Skip, 1, "1 12 / 2", "U U / U")]
    [InlineData(ShortfallPolicy.Skip, 1, "12 1 / 2", "U U / U")]
    [InlineData(ShortfallPolicy.Skip, 1, "1 12 / 1", "U U / N")]
    [InlineData(ShortfallPolicy.Skip, 1, "1 12 / 2 3", "U U / U P")]
    [InlineData(ShortfallPolicy.Skip, 1, "1 12 / 3 4 / 2", "U U / P P / U")]
    [InlineData(ShortfallPolicy.Skip, 1, "1 12 / 3 / 2", "U U / P / U")]
    [InlineData(ShortfallPolicy.Skip, 1, "1 12 / 2 2", "U U / U U")]

    // Skipped: Monday goes to one of two in any order, and nothing of it is left.
    [InlineData(ShortfallPolicy.Skip, 1, "1 1 2 / 1", "U U P / N")]
    [InlineData(ShortfallPolicy.Skip, 1, "1 1 2 2 3 / 1", "U U U U P / N")]

    // Skipped, two desks: three ask for Monday, one for Wednesday, where a desk is left.
    [InlineData(ShortfallPolicy.Skip, 2, "1 1 1 3 / 3", "U U U P / P")]
    [InlineData(ShortfallPolicy.Skip, 2, "3 1 1 1 / 3", "P U U U / P")]

    // Stopped: by one who does not fit, or by one of several none of whom does; nobody has a desk afterwards, not even on a free day.
    [InlineData(ShortfallPolicy.Stop, 1, "12345 / 1 / 1 2", "P / N / S S")]
    [InlineData(ShortfallPolicy.Stop, 1, "1 / 1 12 / 3", "P / N N / S")]
    [InlineData(ShortfallPolicy.Stop, 1, "1 / 1 / 1 12 / 3", "P / N / S S / S")]

    // Stopped: the one who fits has a desk only if taken before the one who never fits, whichever is handed in first.
    [InlineData(ShortfallPolicy.Stop, 1, "12 / 12345 3 / 4", "P / N U / S")]
    [InlineData(ShortfallPolicy.Stop, 1, "12 / 3 12345 / 4", "P / U N / S")]
    public void Few_are_placed_as_worked_out_by_hand(ShortfallPolicy policy, int desks, string asked, string expected)
    {
        int[][] ranks = Array.ConvertAll(asked.Split(" / "), rank => Array.ConvertAll(rank.Split(' '), days => int.Parse(days, CultureInfo.InvariantCulture)));
        DeskAsk[] asks = [.. ranks.SelectMany(rank => rank).Select(DaysOf)];
        int[] positions = [.. ranks.SelectMany((rank, i) => rank.Select(_ => i))];
        var outcomes = new DeskOutcome[asks.Length];
        int placed = DeskPlacing.Place(
            Space(Weekdays.MondayToFriday, desks, WeekdayRule.Named), policy, [.. Enumerable.Range(0, asks.Length)], positions, asks, outcomes);
        Assert.Equal(expected.Replace(" / ", " ", StringComparison.Ordinal), string.Join(' ', outcomes.Select(Letter)));
        Assert.Equal(expected.Count(letter => letter == 'P'), placed);

        static DeskAsk DaysOf(int days) => DeskAsk.On(Weekdays.Of([.. $"{days}".Select(digit => (IsoDayOfWeek)(digit - '0'))]));
        static char Letter(DeskOutcome outcome) => outcome switch
        {
            DeskOutcome.Placed => 'P',
            DeskOutcome.NoRoom => 'N',
            DeskOutcome.Undecided => 'U',
            _ => 'S',
        };
    }

    /// <summary>
    /// Three ranks, each tied over two days of its own: of n requests for the first day and n for both, from none to n of the latter have one of
    /// n desks. The three together leave (n + 1)³ states, 1,000 with nine desks and 1,331 with ten. In all of them the first days are full.
    /// </summary>
    [Theory]
    [InlineData(9, DeskOutcome.NoRoom)]
    [InlineData(10, DeskOutcome.Undecided)]
    public void A_thousand_states_are_listed_and_beyond_nobody_is_guessed(int desks, DeskOutcome afterwards)
    {
        DeskAsk[] asks =
        [
            .. new[] { IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday }.SelectMany(day =>
                Enumerable.Repeat(DeskAsk.On(Weekdays.Of(day)), desks).Concat(Enumerable.Repeat(DeskAsk.On(Weekdays.Of(day, day + 1)), desks))),
            DeskAsk.On(Weekdays.Of(IsoDayOfWeek.Friday)),
        ];
        var outcomes = new DeskOutcome[asks.Length];
        DeskPlacing.Place(
            Space(Weekdays.MondayToSaturday, desks, WeekdayRule.Named),
            ShortfallPolicy.Skip,
            [.. Enumerable.Range(0, asks.Length)],
            [.. Enumerable.Range(0, asks.Length).Select(i => i / (2 * desks))],
            asks,
            outcomes);
        Assert.All(outcomes[..^1], outcome => Assert.Equal(DeskOutcome.Undecided, outcome));
        Assert.Equal(afterwards, outcomes[^1]);
    }

    [Fact]
    public void Wrong_arguments_are_refused_by_name()
    {
        DeskSpace space = Space(Weekdays.MondayToFriday, 1, WeekdayRule.Named);
        DeskAsk[] two = [DeskAsk.On(Weekdays.MondayToFriday), DeskAsk.On(Weekdays.MondayToFriday)];
        Refused<ArgumentOutOfRangeException>("whenFull", ShortfallPolicy.Part, [0], [], two, outcomes: 2);
        Refused<ArgumentException>("outcomes", ShortfallPolicy.Stop, [0], [], two, outcomes: 1);
        Refused<ArgumentException>("order", ShortfallPolicy.Stop, [2], [], two, outcomes: 2);
        Refused<ArgumentException>("order", ShortfallPolicy.Stop, [-1], [], two, outcomes: 2);
        Refused<ArgumentException>("order", ShortfallPolicy.Stop, [1, 1], [], two, outcomes: 2);
        Refused<ArgumentException>("positions", ShortfallPolicy.Stop, [0, 1], [1], two, outcomes: 2);
        Refused<ArgumentException>("positions", ShortfallPolicy.Stop, [0, 1], [2, 1], two, outcomes: 2);
        Refused<ArgumentException>("asks", ShortfallPolicy.Stop, [0, 1], [], [two[0], default], outcomes: 2);
        Refused<ArgumentException>("asks", ShortfallPolicy.Stop, [0, 1], [], [two[0], DeskAsk.Times(5)], outcomes: 2);

        void Refused<TException>(string name, ShortfallPolicy whenFull, int[] order, int[] positions, DeskAsk[] asks, int outcomes)
            where TException : ArgumentException
        {
            var written = new DeskOutcome[outcomes];
            Array.Fill(written, DeskOutcome.Stopped);
            Assert.Throws<TException>(name, () => DeskPlacing.Place(space, whenFull, order, positions, asks, written));
            Assert.All(written, outcome => Assert.Equal(DeskOutcome.Stopped, outcome));
        }
    }

    /// <summary>Three outcomes for two requests, of which the second alone is in the order.</summary>
    [Fact]
    public void Only_the_outcomes_of_requests_in_the_order_are_written()
    {
        DeskOutcome[] outcomes = [DeskOutcome.Undecided, DeskOutcome.Undecided, DeskOutcome.Undecided];
        DeskAsk[] asks = [DeskAsk.Times(5), DeskAsk.Times(5)];
        Assert.Equal(1, DeskPlacing.Place(Space(Weekdays.MondayToFriday, 1, WeekdayRule.AssignedByOperator), ShortfallPolicy.Skip, [1], [], asks, outcomes));
        Assert.Equal([DeskOutcome.Undecided, DeskOutcome.Placed, DeskOutcome.Undecided], outcomes);
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
