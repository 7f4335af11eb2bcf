using Conciliazione.Certificates;
using Conciliazione.Vouchers;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

/// <summary>Who on the waiting list gets what is left, by hand.</summary>
public class WaitingListTests
{
    /// <summary>
    /// The household has its maximum from the other company. Who waits for the company comes and goes ahead of its requests, and each
    /// time they are told so; a ledger from before is not.
    /// </summary>
    [Fact]
    public void With_stop_requests_of_a_household_at_its_maximum_wait_behind_others_as_long_as_there_are_any()
    {
        VoucherTerms terms = Terms(
            200, ShortfallPolicy.Stop, late: LateRegistration.OwnPlace, companies: [new("alfa", Euro.Of(100)), new("beta", Euro.Of(100))], household: 100);
        VoucherLedger ledger = Decided(
            terms,
            Request(1, hour: 9, company: "beta", household: "h"),
            Request(2, hour: 10, company: "alfa", household: "h"),
            Request(3, hour: 11, company: "alfa", household: "h"),
            Request(4, hour: 12, company: "alfa", household: "x"),
            Request(5, hour: 13, company: "alfa", household: "y"),
            Request(6, hour: 14, company: "alfa", household: "h"));
        Assert.Equal([100m, 0, 0, 100, 0, 0], ledger.Granted(1, 2, 3, 4, 5, 6));
        Reasons(ledger, VoucherReason.WaitsForHousehold, 2, 3);
        Reasons(ledger, VoucherReason.WaitsForCompany, 5);
        Reasons(ledger, VoucherReason.WaitsBehindCompany, 6);

        VoucherStep withdrawn = ledger.Apply(VoucherEvent.Withdraw(Number(5), At(1, 9))).OrThrow();
        Assert.Equal([5, 6], Told(withdrawn));
        Reasons(withdrawn.Ledger, VoucherReason.WaitsForHousehold, 2, 3, 6);

        VoucherLedger asked = After(withdrawn.Ledger, VoucherEvent.Request(Request(7, hour: 9, company: "alfa", household: "z"), At(1, 10)));
        VoucherStep late = asked.Apply(Closes(1)).OrThrow();
        Assert.Equal([7, 2, 3, 6], Told(late));
        Reasons(late.Ledger, VoucherReason.WaitsForCompany, 7);
        Reasons(late.Ledger, VoucherReason.WaitsBehindCompany, 2, 3, 6);
        Reasons(asked, VoucherReason.WaitsForHousehold, 2, 3, 6);
        Assert.True(VoucherLedger.Replay(terms, late.Ledger.Log).Ledger.Equals(late.Ledger));

        VoucherStep more = late.Ledger.Apply(VoucherEvent.IncreaseBudget(Euro.Of(100), At(2, 9), Samples.Source, "alfa")).OrThrow();
        Assert.Equal([7, 2, 3, 6], Told(more));
        Assert.Equal([100m, 0, 0, 0], more.Ledger.Granted(7, 2, 3, 6));
        Reasons(more.Ledger, VoucherReason.WaitsForHousehold, 2, 3, 6);
        Reasons(late.Ledger, VoucherReason.WaitsBehindCompany, 2, 3, 6);

        static int[] Told(VoucherStep step) => [.. step.Decisions.Select(decision => decision.Protocol.Number)];

        static void Reasons(VoucherLedger of, VoucherReason reason, params int[] numbers) =>
            Assert.All(numbers, number => Assert.Equal(reason, of.Of(number).Reason));
    }

    /// <summary>What a grant changes for a sibling in another company does not put the sibling ahead of who waits there.</summary>
    [Fact]
    public void With_stop_a_sibling_in_another_company_stays_behind_who_waits_there()
    {
        VoucherTerms terms = Terms(100, ShortfallPolicy.Stop, companies: [new("alfa", Euro.Of(50)), new("beta", Euro.Of(50))], household: 110);
        VoucherLedger ledger = Decided(
            terms,
            Request(1, hour: 9, company: "beta", household: "x"),
            Request(2, hour: 10, company: "alfa", household: "h"),
            Request(3, 60, hour: 11, company: "beta", household: "h"));
        VoucherLedger more = After(ledger, VoucherEvent.IncreaseBudget(Euro.Of(50), At(1, 9), Samples.Source, "alfa"));
        Assert.Equal([0m, 100, 0], more.Granted(1, 2, 3));
        Assert.Equal(VoucherReason.WaitsBehindCompany, more.Of(3).Reason);
    }

    /// <summary>
    /// What the household is freed of goes to the sister whose company has the money: for her brother, whose company has none, nothing
    /// changes in the end.
    /// </summary>
    [Theory]
    [InlineData(ShortfallPolicy.Stop)]
    [InlineData(ShortfallPolicy.Skip)]
    [InlineData(ShortfallPolicy.Part)]
    public void Whoever_waits_for_the_same_reason_after_an_event_as_before_is_told_nothing(ShortfallPolicy shortfall)
    {
        VoucherLedger ledger = Decided(
            Terms(200, shortfall, companies: [new("alfa", Euro.Of(100)), new("beta", Euro.Of(100))], household: 100),
            Request(1, hour: 9, company: "beta", household: "x"),
            Request(2, hour: 10, company: "alfa", household: "h"),
            Request(3, hour: 11, company: "beta", household: "h"),
            Request(4, hour: 12, company: "alfa", household: "h"));
        VoucherStep withdrawn = ledger.Apply(VoucherEvent.Withdraw(Number(2), At(1, 9))).OrThrow();
        Assert.Equal([100m, 0, 0, 100], withdrawn.Ledger.Granted(1, 2, 3, 4));
        Assert.Equal(ledger.Of(3), withdrawn.Ledger.Of(3));
        Assert.Equal([2, 4], withdrawn.Decisions.Select(decision => decision.Protocol.Number));
    }

    /// <summary>Of those who wait, the first needs € 100 and the second € 40: the receipts free exactly € 40.</summary>
    [Fact]
    public void With_skip_who_needs_exactly_what_is_left_gets_it()
    {
        VoucherLedger ledger = Decided(
            Terms(200, ShortfallPolicy.Skip), Request(1, hour: 9), Request(2, hour: 10), Request(3, hour: 11), Request(4, 80, hour: 12));
        Assert.Equal([100m, 100, 0, 0], ledger.Granted(1, 2, 3, 4));
        VoucherLedger settled = After(ledger, VoucherEvent.Settle(Number(1), Euro.Of(120), At(1, 9)));
        Assert.Equal([60m, 100, 0, 40], settled.Granted(1, 2, 3, 4));
        Assert.Equal(Euro.Zero, settled.Remaining);
    }

    /// <summary>
    /// The first child needs € 100 and its company has € 60. Its sister's € 50, from another company, leave the household € 60.
    /// </summary>
    [Fact]
    public void A_grant_to_a_sibling_lets_an_earlier_request_fit_at_once()
    {
        VoucherLedger ledger = Decided(
            Households(ShortfallPolicy.Skip), Request(1, hour: 9, company: "alfa", household: "h"), Request(2, 100, hour: 10, company: "beta", household: "h"));
        Assert.Equal([60m, 50], ledger.Granted(1, 2));
        Assert.Equal("concesso € 60,00 invece di € 100,00, per il massimo del nucleo", ledger.Of(1).Text.Italian);
    }

    [Theory]
    [InlineData(ShortfallPolicy.Stop)]
    [InlineData(ShortfallPolicy.Skip)]
    public void A_grant_in_a_later_window_reaches_a_sibling_who_waits(ShortfallPolicy shortfall)
    {
        VoucherLedger ledger = After(
            Households(shortfall),
            Asks(Request(1, hour: 9, company: "alfa", household: "h")), Closes(0),
            Asks(Request(2, 100, day: 1, hour: 10, company: "beta", household: "h")));
        Assert.Equal([0m, 0], ledger.Granted(1, 2));
        Assert.Equal([60m, 50], After(ledger, Closes(1)).Granted(1, 2));
    }

    [Fact]
    public void The_least_need_of_a_long_list_is_known_wherever_it_is_in_it()
    {
        VoucherRequest small = Request(50, 20, hour: 11);
        VoucherEvent[] asked =
        [
            Asks(Request(1, hour: 9)), .. Enumerable.Range(2, 48).Select(number => Asks(Request(number, hour: 10))), Asks(small.Examined(AccessChecks.NotMet, 0, 0)),
            .. Enumerable.Range(51, 49).Select(number => Asks(Request(number, hour: 12))), Closes(0),
        ];
        VoucherLedger ledger = After(VoucherSamples.After(Terms(105, ShortfallPolicy.Skip), asked), VoucherEvent.UpholdAppeal(Number(50), At(1, 9), Samples.Source, small));
        Assert.Equal((98, Euro.Of(5)), (ledger.Waiting.Count, ledger.Remaining));
        VoucherLedger freed = After(ledger, VoucherEvent.Settle(Number(1), Euro.Of(190), At(1, 10)));
        Assert.Equal([95m, 10], freed.Granted(1, 50));
        Assert.Equal([.. Enumerable.Range(2, 48), .. Enumerable.Range(51, 49)], freed.Waiting.Select(entry => entry.Request.Protocol.Number));
    }

    /// <summary>Whichever of the two was admitted first, the one named comes first in the order of decisions.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Who_may_be_the_child_of_several_requests_is_told_of_the_first(bool firstAdmittedLast)
    {
        VoucherRequest one = Request(1, child: 7, hour: 9);
        VoucherLedger ledger = After(
            Terms(), Asks(firstAdmittedLast ? one.Examined(AccessChecks.NotMet, 0, 0) : one), Asks(Request(2, child: 7, mask: 1, hour: 10)), Closes(0));
        VoucherEvent[] appeal = firstAdmittedLast
            ? [VoucherEvent.UpholdAppeal(Number(1), At(1, 9), Samples.Source, one), VoucherEvent.Admit(Number(1), At(1, 9), Samples.Title)]
            : [VoucherEvent.Admit(Number(2), At(1, 9), Samples.Title)];
        VoucherLedger several = After(ledger, [.. appeal, Asks(Request(3, child: 7, mask: 2, day: 1)), Closes(1)]);
        Assert.Equal([100m, 100], several.Granted(1, 2));
        Assert.Equal(VoucherReason.MayBeSameBeneficiary, several.Of(3).Reason);
        Assert.Contains("that of 1/2030:", several.Of(3).Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_request_names_the_one_that_counts_and_not_one_withdrawn_or_refused()
    {
        VoucherLedger ledger = After(
            Terms(), Asks(Request(1, child: 7)), Asks(Request(2, child: 7, hour: 11)), Closes(0), VoucherEvent.Withdraw(Number(1), At(1, 9)),
            Asks(Request(3, child: 7, day: 1)), Asks(Request(4, child: 7, day: 1, hour: 11)), Asks(Request(5, child: 7, day: 1, hour: 12)), Closes(1));
        Assert.Contains("1/2030", ledger.Of(2).Text.Italian, StringComparison.Ordinal);
        Assert.All(new[] { 4, 5 }, number => Assert.Contains("3/2030", ledger.Of(number).Text.Italian, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ShortfallPolicy.Skip)]
    [InlineData(ShortfallPolicy.Part)]
    public void One_cent_left_is_something(ShortfallPolicy shortfall)
    {
        VoucherLedger ledger = Decided(Terms(100, shortfall), Request(1, hour: 9), Request(2, 0.02m, hour: 10));
        Assert.Equal([100m, 0], ledger.Granted(1, 2));
        Assert.Equal([100m, 0.01m], After(ledger, VoucherEvent.IncreaseBudget(Euro.FromCents(1), At(1, 9), Samples.Source)).Granted(1, 2));
        Assert.Equal([100m, 0.01m], Decided(Terms(100.01m, shortfall), Request(1, hour: 9), Request(2, 0.02m, hour: 10)).Granted(1, 2));
    }

    /// <summary>All vouchers are given: a request that came back waits for one, and the part behind it gets the cent.</summary>
    [Fact]
    public void With_part_one_cent_reaches_a_part_behind_one_who_waits_for_a_voucher()
    {
        VoucherRequest one = Request(1, hour: 9);
        VoucherLedger ledger = Decided(
            Terms(150, ShortfallPolicy.Part, vouchers: 2), one.Examined(AccessChecks.NotMet, 0, 0), Request(2, hour: 10), Request(3, hour: 11));
        VoucherLedger upheld = After(ledger, VoucherEvent.UpholdAppeal(Number(1), At(1, 9), Samples.Source, one));
        Assert.Equal((VoucherReason.WaitsForVoucher, VoucherReason.GrantedInPart), (upheld.Of(1).Reason, upheld.Of(3).Reason));
        VoucherLedger more = After(upheld, VoucherEvent.IncreaseBudget(Euro.FromCents(1), At(1, 10), Samples.Source));
        Assert.Equal([0m, 100, 50.01m], more.Granted(1, 2, 3));
    }

    [Fact]
    public void With_part_a_request_that_got_one_cent_waits_for_the_rest()
    {
        VoucherLedger ledger = Decided(Terms(100.01m, ShortfallPolicy.Part), Request(1, hour: 9), Request(2, hour: 10));
        Assert.Equal([100m, 0.01m], ledger.Granted(1, 2));
        Assert.Equal("concesso € 0,01 dei € 100,00 dovuti: non restava altro", ledger.Of(2).Text.Italian);
    }

    [Fact]
    public void The_figures_of_a_wait_are_those_with_which_it_began()
    {
        VoucherLedger ledger = Decided(Terms(150, ShortfallPolicy.Skip), Request(1, hour: 9), Request(2, hour: 10));
        const string Began = "on the waiting list: € 50.00 was left, € 100.00 is needed";
        Assert.Equal(Began, ledger.Of(2).Text.English);
        VoucherLedger freed = After(ledger, VoucherEvent.Settle(Number(1), Euro.Of(160), At(1, 9)));
        Assert.Equal((Began, Euro.Of(70)), (freed.Of(2).Text.English, freed.Remaining));
    }

    /// <summary>The household's other voucher changes what is due; the figures stay until the reason changes.</summary>
    [Fact]
    public void The_figures_of_a_wait_stay_when_a_sibling_changes_what_is_due()
    {
        VoucherTerms terms = Terms(250, ShortfallPolicy.Skip, companies: [new("alfa", Euro.Of(20)), new("beta", Euro.Of(200))], household: 130);
        VoucherLedger ledger = Decided(terms, Request(1, hour: 9, company: "alfa", household: "h"), Request(2, 100, hour: 10, company: "beta", household: "h"));
        Assert.Equal([0m, 50], ledger.Granted(1, 2));
        const string Began = "on the waiting list: € 20.00 was left to the company, € 100.00 is needed";
        Assert.Equal((Began, Euro.Of(100)), (ledger.Of(1).Text.English, ledger.Of(1).Due));
        VoucherLedger more = After(ledger, VoucherEvent.IncreaseBudget(Euro.Of(60), At(1, 9), Samples.Source, "alfa"));
        Assert.Equal((Euro.Of(80), Euro.Of(80)), (more.Of(1).Granted, more.Of(1).Due));
    }

    [Fact]
    public void With_part_a_full_cap_keeps_no_part_from_its_rest()
    {
        VoucherLedger ledger = Decided(Terms(150, ShortfallPolicy.Part, vouchers: 2), Request(1, hour: 9), Request(2, hour: 10), Request(3, hour: 11));
        Assert.Equal([100m, 50, 0], ledger.Granted(1, 2, 3));
        VoucherLedger more = After(ledger, VoucherEvent.IncreaseBudget(Euro.Of(70), At(1, 9), Samples.Source));
        Assert.Equal([100m, 100, 0], more.Granted(1, 2, 3));
        Assert.Equal((VoucherReason.WaitsForVoucher, Euro.Of(20)), (more.Of(3).Reason, more.Remaining));
    }

    /// <summary>A thousand siblings, more than one node of the list, and none of them blocks the others of its company.</summary>
    [Fact]
    public void A_household_may_have_any_number_of_requests_on_a_long_list()
    {
        VoucherTerms terms = Terms(1_000, ShortfallPolicy.Stop, companies: [new("alfa", Euro.Of(500)), new("beta", Euro.Of(500))], household: 100, oneEach: false);
        VoucherRequest[] requests =
        [
            .. Enumerable.Range(1, 1_000).Select(number => Request(number, hour: 9, company: number % 2 == 0 ? "alfa" : "beta", household: "h")),
            Request(1_001, hour: 10, company: "alfa", household: "other"),
        ];
        VoucherLedger ledger = Decided(terms, requests);
        Assert.Equal([100m, 0, 100], ledger.Granted(1, 1_000, 1_001));
        Assert.Equal(999, ledger.Waiting.Count(entry => entry.Decision.Reason == VoucherReason.WaitsForHousehold));
        VoucherLedger freed = After(ledger, VoucherEvent.Withdraw(Number(1), At(1, 9)), VoucherEvent.Withdraw(Number(2), At(1, 10)));
        Assert.Equal([0m, 0, 100, 100], freed.Granted(1, 2, 3, 1_001));
        Assert.Equal(Enumerable.Range(4, 997), freed.Waiting.Select(entry => entry.Request.Protocol.Number));
    }

    private static VoucherTerms Households(ShortfallPolicy shortfall) =>
        Terms(160, shortfall, companies: [new("alfa", Euro.Of(60)), new("beta", Euro.Of(100))], household: 110);

    private static VoucherLedger After(VoucherLedger ledger, params VoucherEvent[] events) =>
        events.Aggregate(ledger, (before, each) => before.Apply(each).OrThrow().Ledger);

    private static VoucherLedger After(VoucherTerms terms, params VoucherEvent[] events) => VoucherSamples.After(terms, events);
}
