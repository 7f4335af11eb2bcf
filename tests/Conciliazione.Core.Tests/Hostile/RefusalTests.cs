using Conciliazione.Alliances;
using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.Facts;
using Conciliazione.Tests.Vouchers;
using Conciliazione.Vouchers;
using NodaTime;

namespace Conciliazione.Tests.Hostile;

/// <summary>Bad arguments that were once accepted, or refused from inside, each by hand.</summary>
public class RefusalTests
{
    private static readonly DeskSpace Space = DeskSpace.Create(
        new("SPACE", new("postazioni", "desks"), Samples.Source), 2, Weekdays.MondayToFriday, new(9, 0), new(18, 0), WeekdayRule.AssignedByOperator, [new("FREE", new("libera", "free"), 5)]).OrThrow();

    [Fact]
    public void A_policy_outside_its_enumeration_is_never_made()
    {
        RuleLabel label = new("SHORTFALL", new("politica", "policy"), Samples.Source);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new Policy<ShortfallPolicy>(label, (ShortfallPolicy)9)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new Policy<LateRegistration>(label, (LateRegistration)(-1))).ParamName);
        Assert.Equal(ShortfallPolicy.Part, new Policy<ShortfallPolicy>(label, ShortfallPolicy.Part).Value);
        Assert.Equal(9, new Policy<int>(label, 9).Value);
    }

    [Fact]
    public void A_moment_without_a_local_time_never_enters_a_ledger()
    {
        VoucherLedger open = VoucherLedger.Open(VoucherSamples.Terms());
        VoucherRequest request = VoucherSamples.Request(1);
        VoucherRequest never = new(request.Protocol, Instant.MaxValue, request.Amount, request.Beneficiary, check: RequestCheck.Passed);
        Assert.Equal(
            ["CAL-MOMENT event.at", "CAL-MOMENT request.arrived"],
            open.Apply(VoucherEvent.Request(never, Instant.MaxValue)).DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Path}").Order(StringComparer.Ordinal));
        VoucherReplay replay = VoucherLedger.Replay(VoucherSamples.Terms(), [VoucherEvent.Request(never, Instant.MaxValue), VoucherSamples.Asks(request)]);
        Assert.Equal(1, replay.Ledger.Requests);
        Assert.Equal(request.Arrived, replay.Ledger.LastEventAt);
    }

    [Fact]
    public void The_clock_of_Italy_names_its_argument_at_both_ends()
    {
        Assert.Equal("moment", Assert.Throws<ArgumentOutOfRangeException>(() => ItalianTime.At(Instant.MaxValue)).ParamName);
        Assert.Equal("moment", Assert.Throws<ArgumentOutOfRangeException>(() => ItalianTime.DayOf(Instant.MaxValue)).ParamName);
        Assert.Equal("local", Assert.Throws<ArgumentOutOfRangeException>(() => ItalianTime.FirstMoment(LocalDate.MinIsoValue.AtMidnight())).ParamName);
        Assert.Equal("local", Assert.Throws<ArgumentOutOfRangeException>(() => ItalianTime.LastMoment(LocalDate.MinIsoValue.AtMidnight())).ParamName);
        Assert.Equal(Instant.MinValue, ItalianTime.FirstMoment(ItalianTime.At(Instant.MinValue)));
        Instant last = ItalianTime.LastMoment(LocalDate.MaxIsoValue.At(LocalTime.MaxValue));
        Assert.Equal(LocalDate.MaxIsoValue.At(LocalTime.MaxValue), ItalianTime.At(last));
        Assert.Throws<ArgumentOutOfRangeException>("moment", () => ItalianTime.At(last.PlusNanoseconds(1)));
    }

    [Fact]
    public void Days_of_mixed_calendars_are_refused_before_they_are_sorted()
    {
        var day = new LocalDate(2030, 6, 14);
        LocalDate julian = day.WithCalendar(CalendarSystem.Julian);
        Assert.Equal("dates", Assert.Throws<ArgumentException>(() => FactValue.Of([day, julian])).ParamName);
        Assert.Equal("dates", Assert.Throws<ArgumentException>(() => SheetEntry.DatedList("DAYS", [julian, day])).ParamName);
    }

    [Theory]
    [InlineData("order", new[] { 0, 3 }, new int[0])]
    [InlineData("order", new[] { -1 }, new int[0])]
    [InlineData("order", new[] { 1, 0, 1 }, new int[0])]
    [InlineData("positions", new[] { 0, 1 }, new[] { 2, 1 })]
    [InlineData("positions", new[] { 0, 1 }, new[] { 1 })]
    [InlineData("asks", new[] { 0, 2 }, new int[0])]
    public void Desks_are_not_placed_down_an_order_that_is_none(string name, int[] order, int[] positions)
    {
        DeskAsk[] asks = [DeskAsk.Times(1), DeskAsk.Times(2), default];
        var outcomes = new DeskOutcome[] { DeskOutcome.Stopped, DeskOutcome.Stopped, DeskOutcome.Stopped };
        Assert.Equal(name, Assert.Throws<ArgumentException>(() => DeskPlacing.Place(Space, ShortfallPolicy.Skip, order, positions, asks, outcomes)).ParamName);
        Assert.All(outcomes, outcome => Assert.Equal(DeskOutcome.Stopped, outcome));
        Assert.Equal(2, DeskPlacing.Place(Space, ShortfallPolicy.Skip, [1, 0], [1, 2], asks, outcomes));
    }

    [Fact]
    public void A_null_alliance_is_refused_by_its_list() =>
        Assert.Equal("alliances", Assert.Throws<ArgumentException>(() => Participation.From([null!])).ParamName);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_list_has_no_items_past_its_end(int index)
    {
        ValueList<int> list = [1, 2];
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => list[index]).ParamName);
        Assert.Equal(2, list[1]);
    }

    [Fact]
    public void A_null_subject_is_named()
    {
        Assert.All(Conciliazione.Tests.Facts.ApplicantFacts.Catalogue.Facts, fact =>
            Assert.Equal("subject", Assert.Throws<ArgumentNullException>(() => fact.Show(null!, Conciliazione.Tests.Facts.ApplicantFacts.Days)).ParamName));
    }
}
