using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.Editions;
using NodaTime;
using static Conciliazione.Tests.Coworking.DeskExample;
using static PianoInsubria.CoworkingCases;

namespace Conciliazione.Tests.Coworking;

/// <summary>Arguments and dates at their bounds, paths of defects, and short texts.</summary>
public class DeskBoundsTests
{
    private static readonly LegalSource Act = new("Atto di prova");

    [Fact]
    public void A_call_has_a_version_from_1()
    {
        Assert.Equal(1, Create(Call(1).Label, Call(1).Policies, version: 1).OrThrow().Version);
        Assert.Throws<ArgumentOutOfRangeException>("version", () => Create(Call(1).Label, Call(1).Policies, version: 0));
    }

    /// <summary>A text that sets no limit of renewals, and one that allows none.</summary>
    [Fact]
    public void Renewals_may_be_unlimited_or_none_but_not_fewer()
    {
        Assert.Null(Renewals(maximum: null).MaximumRenewals);
        Assert.Equal(0, Renewals(maximum: 0).MaximumRenewals!.Value);
        Assert.Throws<ArgumentOutOfRangeException>("maximumRenewals", () => Renewals(maximum: -1));

        static DeskPolicies Renewals(int? maximum)
        {
            DeskPolicies other = Call(1).Policies;
            return new(
                other.WhenFull, other.SamePerson, other.Renewals, other.RenewalsBefore, other.RenewalOnLastDay, other.FactsOn, [],
                maximum is { } most ? new(new("MOST", Samples.Title, Act), most) : null);
        }
    }

    [Fact]
    public void Policies_are_written_one_after_the_other() => Assert.Equal(
        "regola TOWN-FULL si passa a chi segue; regola TOWN-SAME vale l'ultima nei termini; regola TOWN-RENEWALS in ordine di arrivo; regola TOWN-RENEWAL-END della propria assegnazione; regola TOWN-RENEWAL-LAST è compreso; regola TOWN-DAY quello della domanda, anni compiuti",
        TownCall.Call().Policies.ToString());

    /// <summary>The call's own source, and those of all its policies.</summary>
    [Fact]
    public void Every_rule_without_a_source_is_named()
    {
        RuleLabel call = new("CALL", Samples.Title, source: null);
        RuleLabel full = new("FULL", Samples.Title, source: null);
        DeskPolicies other = Call(1).Policies;
        DeskPolicies policies = new(
            new(full, ShortfallPolicy.Skip), other.SamePerson, other.Renewals, other.RenewalsBefore, other.RenewalOnLastDay, other.FactsOn);
        Assert.Equal(
            ["DESK-SOURCE call[CALL]", "DESK-SOURCE call[FULL]"],
            Create(call, policies).DefectsOrEmpty().Select(defect => $"{defect.Code.Code} {defect.Path}"));
    }

    [Fact]
    public void A_bad_extension_is_found_in_the_deadline_of_the_call()
    {
        DeskCall call = Call(1);
        Assert.All(call.ExtendedBy(call.Deadline.Current).DefectsOrEmpty(), defect => Assert.StartsWith("call.deadline", defect.Path, StringComparison.Ordinal));
        Assert.Equal(2, call.ExtendedBy(call.Deadline.Current).DefectsOrEmpty().Count);
    }

    [Fact]
    public void A_form_without_marks_has_none() => Assert.Empty(new DeskForm("f1", Instant.FromUtc(2020, 9, 15, 8, 0), Valcuvia2020.Free, [], []).Marks);

    /// <summary>Received on 15 September: decided on that day, and on the day before.</summary>
    [Fact]
    public void A_request_may_be_decided_on_the_day_on_which_it_arrives()
    {
        Assert.IsType<DeskStatus.Placed>(Call(1).Rank([C1.Form()], Day).OrThrow().Entries[0].Status);
        Defect defect = Assert.Single(Unread(Call(1).Rank([C1.Form()], Day.PlusDays(-1)).OrThrow()));
        Assert.Equal(("DESK-AFTER-DECISION", "requests[c1].receivedAt"), (defect.Code.Code, defect.Path));
        Assert.Equal("15/09/2020, 14/09/2020", $"{defect.Value.Render(Language.Italian)}, {defect.Limit.Render(Language.Italian)}");
    }

    [Fact]
    public void A_renewal_may_be_decided_on_the_day_on_which_it_is_asked_for()
    {
        DeskRenewal renewal = new("w1", new LocalDate(2020, 12, 31), Instant.FromUtc(2020, 10, 1, 9, 0), Valcuvia2020.Free, inWriting: true, earlier: 0);
        Assert.Equal(["w1 desk assigned"], Call(1).Rank([], new LocalDate(2020, 10, 1), [renewal]).OrThrow().Rows());
        Assert.Equal(["w1 request to correct"], Call(1).Rank([], new LocalDate(2020, 9, 30), [renewal]).OrThrow().Rows());
    }

    [Fact]
    public void A_request_received_beyond_the_calendar_is_found_where_it_says_when()
    {
        Defect defect = Assert.Single(Call(1).Read((C1 with { ReceivedAt = Instant.MaxValue }).Form()).DefectsOrEmpty().AsEnumerable());
        Assert.Equal(("CAL-MOMENT", "requests[c1].receivedAt"), (defect.Code.Code, defect.Path));
    }

    /// <summary>Every working day need not be spelled out; two of them must.</summary>
    [Fact]
    public void Who_wants_two_days_a_week_and_names_none_has_named_none_of_two()
    {
        DeskCall call = Call(1, new(weekdays: WeekdayRule.Named));
        Assert.Equal(Weekdays.MondayToFriday, call.Read(C1.Form()).OrThrow().Ask.Named);
        Defect defect = Assert.Single(call.Read(C2.Form()).DefectsOrEmpty().AsEnumerable());
        Assert.Equal(("DESK-DAYS-NUMBER", "requests[c2].weekdays"), (defect.Code.Code, defect.Path));
        Assert.Equal("0, 2", $"{defect.Value.Render(Language.Italian)}, {defect.Limit.Render(Language.Italian)}");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void A_share_of_a_week_is_from_none_to_seven_days(int days, bool accepted)
    {
        if (accepted)
        {
            Assert.Equal((days, Weekdays.None), (DeskAsk.Times(days).Count, DeskAsk.Times(days).Named));
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(nameof(days), () => DeskAsk.Times(days));
        }
    }

    [Fact]
    public void A_share_of_a_week_is_written_as_its_days_or_their_number()
    {
        Assert.Equal("3", DeskAsk.Times(3).ToString());
        Assert.Equal("lunedì, giovedì", DeskAsk.On(Weekdays.Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday)).ToString());
    }

    private static Validated<DeskCall> Create(RuleLabel label, DeskPolicies policies, int version = 1)
    {
        DeskCall call = Call(1);
        return DeskCall.Create(label, version, call.Space, call.Deadline, call.Stated, call.Access, call.Ranking, policies);
    }

    private static IEnumerable<Defect> Unread(DeskRanking ranking) =>
        Assert.IsType<DeskStatus.Unread>(Assert.Single(ranking.Entries).Status).Defects.AsEnumerable();
}
