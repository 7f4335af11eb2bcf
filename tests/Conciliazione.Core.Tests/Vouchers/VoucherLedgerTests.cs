using Conciliazione.Certificates;
using Conciliazione.Facts;
using Conciliazione.Vouchers;
using NodaTime;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

/// <summary>The ledger by hand.</summary>
public class VoucherLedgerTests
{
    private static readonly LegalSource VoucherDefectsSource = LegalSource.Library("decisione 0020");

    private static readonly LocalizedText Reason = new("sono due fratelli", "they are brother and sister");

    [Fact]
    public void A_request_is_pending_until_its_window_closes()
    {
        VoucherLedger ledger = After(Terms(), Asks(Request(1)));
        Assert.Equal(VoucherStatus.Pending, ledger.Of(1).Status);
        Assert.Equal((Euro.Zero, 0, default(LocalDate?)), (ledger.Committed, ledger.Vouchers, ledger.ClosedThrough));
        VoucherStep step = ledger.Apply(Closes(0)).OrThrow();
        Assert.Equal("1/2030: concesso € 100,00 — art. 1, Avviso di prova, D.G.R. 1/2030", Assert.Single(step.Decisions.AsEnumerable()).Explain(Language.Italian));
        Assert.Equal((Euro.Of(100), Euro.Of(14_900), 1, FirstDay), (step.Ledger.Committed, step.Ledger.Remaining, step.Ledger.Vouchers, step.Ledger.ClosedThrough));
        Assert.Equal(VoucherStatus.Pending, ledger.Of(1).Status);
    }

    [Theory]
    [InlineData(ShortfallPolicy.Stop, new[] { 100, 100, 0, 0 }, 50)]
    [InlineData(ShortfallPolicy.Skip, new[] { 100, 100, 0, 40 }, 10)]
    [InlineData(ShortfallPolicy.Part, new[] { 100, 100, 50, 0 }, 0)]
    public void When_less_is_left_than_the_next_amount(ShortfallPolicy shortfall, int[] granted, int left)
    {
        VoucherLedger ledger = Decided(
            Terms(250, shortfall), Request(1, 200, hour: 10), Request(2, 200, hour: 11), Request(3, 120, hour: 12), Request(4, 80, hour: 13));
        Assert.Equal(granted.Select(each => (decimal)each), ledger.Granted(1, 2, 3, 4));
        Assert.Equal(Euro.Of(left), ledger.Remaining);
    }

    [Fact]
    public void A_hundred_and_fifty_vouchers_exhaust_fifteen_thousand_and_the_next_one_waits()
    {
        VoucherLedger ledger = Decided(Terms(vouchers: 150), [.. Enumerable.Range(1, 151).Select(number => Request(number))]);
        Assert.Equal((150, Euro.Zero, 150), (ledger.Vouchers, ledger.Remaining, ledger.CountOf(VoucherStatus.Granted)));
        Assert.Equal((VoucherStatus.Waiting, VoucherReason.WaitsForVoucher), (ledger.Of(151).Status, ledger.Of(151).Reason));
        Assert.Equal(Number(151), Assert.Single(ledger.Waiting.AsEnumerable()).Request.Protocol);
    }

    [Fact]
    public void Inside_a_window_class_then_load_then_arrival_then_number_decide()
    {
        VoucherLedger ledger = Decided(
            Terms(1_000),
            Request(5, hour: 10, load: 9, priority: 1), Request(4, hour: 9), Request(3, hour: 9), Request(2, hour: 12, load: 1), Request(1, hour: 13, load: 2));
        Assert.Equal([1, 2, 3, 4, 5], ledger.Entries.Select(entry => entry.Request.Protocol.Number));
    }

    [Fact]
    public void A_second_request_for_the_same_child_is_refused_and_may_be_made_again_after_a_withdrawal()
    {
        VoucherLedger ledger = Decided(Terms(), Request(1, child: 7, hour: 10), Request(2, child: 7, hour: 11));
        Assert.Equal("2/2030: not admitted: there is already request 1/2030 for the same beneficiary — art. 1, Avviso di prova, D.G.R. 1/2030", ledger.Of(2).Explain(Language.English));
        VoucherLedger again = After(ledger, VoucherEvent.Withdraw(Number(1), At(1, 9)), Asks(Request(3, child: 7, day: 1, hour: 10)), Closes(1));
        Assert.Equal([VoucherStatus.Withdrawn, VoucherStatus.Refused, VoucherStatus.Granted], Statuses(again, 1, 2, 3));
    }

    /// <summary>Whoever withdraws after spending part of a voucher has had it: the child's one request is made.</summary>
    [Fact]
    public void A_child_whose_voucher_was_spent_in_part_and_withdrawn_gets_no_other()
    {
        VoucherLedger ledger = After(
            Decided(Terms(), Request(1, child: 7)), VoucherEvent.Spend(Number(1), Euro.Of(30), At(1, 9)), VoucherEvent.Withdraw(Number(1), At(1, 10)),
            Asks(Request(2, child: 7, day: 1, hour: 11)), Closes(1));
        Assert.Equal((VoucherStatus.Refused, VoucherReason.SecondRequest), (ledger.Of(2).Status, ledger.Of(2).Reason));
        Assert.Equal((Euro.Of(30), 1), (ledger.Committed, ledger.Vouchers));
        Assert.Equal(
            "VOUCH-TAKEN",
            Assert.Single(ledger.Apply(VoucherEvent.UpholdAppeal(Number(2), At(2, 9), Samples.Source)).DefectsOrEmpty().AsEnumerable()).Code.Code);
    }

    [Fact]
    public void An_omocodia_variant_is_for_a_person_to_look_at()
    {
        VoucherLedger ledger = Decided(Terms(), Request(1, child: 7, hour: 10), Request(2, child: 7, mask: 1, hour: 11), Request(3, child: 7, mask: 1, hour: 12));
        Assert.Equal([VoucherStatus.Granted, VoucherStatus.Unclear, VoucherStatus.Refused], Statuses(ledger, 1, 2, 3));
        Assert.Equal(VoucherReason.MayBeSameBeneficiary, ledger.Of(2).Reason);
        Assert.Contains("omocodia", ledger.Of(2).Explain(Language.English), StringComparison.Ordinal);
        VoucherStep admitted = ledger.Apply(VoucherEvent.Admit(Number(2), At(1, 9), Reason)).OrThrow();
        Assert.Equal("2/2030: granted € 100.00 (review: they are brother and sister) — art. 1, Avviso di prova, D.G.R. 1/2030", Assert.Single(admitted.Decisions.AsEnumerable()).Explain(Language.English));
        VoucherLedger refused = After(ledger, VoucherEvent.Refuse(Number(2), At(1, 9), new("è lo stesso figlio", "it is the same child")));
        Assert.Equal((VoucherStatus.Refused, VoucherReason.RefusedOnReview), (refused.Of(2).Status, refused.Of(2).Reason));
    }

    /// <summary>What was unclear for another reason comes back: nobody has looked at the variant yet.</summary>
    [Fact]
    public void A_variant_behind_another_doubt_is_shown_when_that_one_is_cleared()
    {
        VoucherRequest two = Request(2, child: 7, mask: 1, hour: 11);
        VoucherLedger ledger = Decided(Terms(), Request(1, child: 7, hour: 10), two.Examined(AccessChecks.Unclear, 0, 0));
        Assert.Equal(VoucherReason.RequirementsUnclear, ledger.Of(2).Reason);
        VoucherLedger completed = After(ledger, VoucherEvent.Admit(Number(2), At(1, 9), Reason, two));
        Assert.Equal((VoucherStatus.Unclear, VoucherReason.MayBeSameBeneficiary), (completed.Of(2).Status, completed.Of(2).Reason));
        Assert.Contains("a quello di 1/2030", completed.Of(2).Text.Italian, StringComparison.Ordinal);
        Assert.Equal(Euro.Of(100), completed.Committed);
        Assert.Equal(VoucherStatus.Granted, After(completed, VoucherEvent.Admit(Number(2), At(1, 10), Reason)).Of(2).Status);
    }

    [Fact]
    public void A_variant_is_shown_when_an_appeal_is_upheld_and_not_twice_to_who_looked_at_it()
    {
        VoucherRequest two = Request(2, child: 7, mask: 1, hour: 9);
        VoucherLedger ledger = Decided(Terms(), Request(1, child: 7, hour: 10), two.Examined(AccessChecks.NotMet, 0, 0));
        VoucherEvent appeal = VoucherEvent.UpholdAppeal(Number(2), At(1, 9), new("Sentenza 1/2030"), two);
        VoucherLedger upheld = After(ledger, appeal);
        Assert.Equal(VoucherReason.MayBeSameBeneficiary, upheld.Of(2).Reason);
        Assert.Equal((VoucherDefectsSource, Provenance.Reading), (upheld.Of(2).Source, upheld.Of(2).Provenance));
        VoucherLedger refused = After(upheld, VoucherEvent.Refuse(Number(2), At(1, 10), Reason), VoucherEvent.UpholdAppeal(Number(2), At(1, 11), Samples.Source));
        Assert.Equal(VoucherStatus.Granted, refused.Of(2).Status);
    }

    [Fact]
    public void A_withdrawal_moves_the_waiting_list_in_order()
    {
        VoucherLedger ledger = Decided(Terms(200), Request(1, hour: 10), Request(2, hour: 11), Request(3, hour: 12), Request(4, 80, hour: 13));
        Assert.Equal([3, 4], ledger.Waiting.Select(entry => entry.Request.Protocol.Number));
        VoucherStep step = ledger.Apply(VoucherEvent.Withdraw(Number(1), At(1, 9))).OrThrow();
        Assert.Equal([1, 3, 4], step.Decisions.Select(decision => decision.Protocol.Number));
        Assert.Equal(["rinuncia, liberati € 100,00", "concesso € 100,00", "in lista d'attesa: restavano € 0,00, ne servono € 40,00"], step.Decisions.Select(decision => decision.Text.Italian));
        Assert.Equal([0m, 100, 100, 0], step.Ledger.Granted(1, 2, 3, 4));
    }

    [Fact]
    public void Under_stop_who_waits_first_is_served_first_even_when_a_smaller_one_would_fit()
    {
        VoucherLedger ledger = Decided(Terms(150), Request(1, hour: 10), Request(2, hour: 11));
        VoucherLedger later = After(ledger, Asks(Request(3, 60, day: 1)), Closes(1));
        Assert.Equal([100m, 0, 0], later.Granted(1, 2, 3));
        Assert.Equal([30m, 0], After(later, VoucherEvent.Withdraw(Number(2), At(2, 9))).Granted(3, 2));
    }

    /// <summary>Whoever it waited behind is gone: what it waits for now is said, with the figures of now.</summary>
    [Theory]
    [InlineData(150, 50)]
    [InlineData(100, 0)]
    public void Who_comes_to_stand_first_is_told_what_it_waits_for(int budget, int left)
    {
        VoucherLedger ledger = Decided(Terms(budget), Request(1, hour: 10), Request(2, hour: 11), Request(3, hour: 12), Request(4, hour: 13));
        Assert.Equal(VoucherReason.WaitsBehindOthers, ledger.Of(3).Reason);
        VoucherStep step = ledger.Apply(VoucherEvent.Withdraw(Number(2), At(1, 9))).OrThrow();
        Assert.Equal([2, 3], step.Decisions.Select(decision => decision.Protocol.Number));
        Assert.Equal($"in lista d'attesa: restavano € {left},00, ne servono € 100,00", step.Ledger.Of(3).Text.Italian);
        Assert.Equal(VoucherReason.WaitsBehindOthers, step.Ledger.Of(4).Reason);
        VoucherLedger more = After(step.Ledger, VoucherEvent.IncreaseBudget(Euro.Of(100 - left), At(1, 10), Samples.Source));
        Assert.Equal((VoucherStatus.Granted, VoucherReason.WaitsForBudget), (more.Of(3).Status, more.Of(4).Reason));
    }

    [Fact]
    public void The_first_of_a_company_is_told_what_it_waits_for_even_when_others_wait_before_it()
    {
        VoucherLedger ledger = Decided(
            Terms(200, companies: [new("alfa", Euro.Of(100)), new("beta", Euro.Of(100))]),
            Request(1, hour: 9, company: "alfa"), Request(2, hour: 10, company: "beta"), Request(3, hour: 11, company: "alfa"), Request(4, hour: 12, company: "beta"),
            Request(5, hour: 13, company: "alfa"), Request(6, hour: 14, company: "beta"));
        Assert.Equal(
            [VoucherReason.WaitsForCompany, VoucherReason.WaitsForCompany, VoucherReason.WaitsBehindCompany, VoucherReason.WaitsBehindCompany],
            Enumerable.Range(3, 4).Select(number => ledger.Of(number).Reason));
        VoucherLedger withdrawn = After(ledger, VoucherEvent.Withdraw(Number(4), At(1, 9)));
        Assert.Equal((VoucherReason.WaitsBehindCompany, VoucherReason.WaitsForCompany), (withdrawn.Of(5).Reason, withdrawn.Of(6).Reason));
    }

    [Fact]
    public void A_voucher_that_comes_back_with_too_little_money_leaves_the_money_to_wait_for()
    {
        VoucherLedger ledger = Decided(Terms(140, ShortfallPolicy.Skip, vouchers: 2), Request(1, 80, hour: 10), Request(2, hour: 11), Request(3, hour: 12));
        Assert.Equal(VoucherReason.WaitsForVoucher, ledger.Of(3).Reason);
        VoucherLedger withdrawn = After(ledger, VoucherEvent.Withdraw(Number(1), At(1, 9)));
        Assert.Equal("in lista d'attesa: restavano € 40,00, ne servono € 100,00", withdrawn.Of(3).Text.Italian);
    }

    /// <summary>The heavier load came a minute later and went first: the one who waits is told by which rules.</summary>
    [Fact]
    public void Who_waits_is_told_by_which_order_and_in_how_long_a_window_it_was_decided()
    {
        VoucherTerms terms = VoucherTerms.Create(Label("CALL"), Open, new(Label("BUDGET"), Euro.Of(100)), HalfExpense).OrThrow();
        VoucherLedger ledger = Decided(terms, Request(1, hour: 9), Request(2, hour: 10, load: 2));
        Assert.Equal([0m, 100], ledger.Granted(1, 2));
        Assert.Equal(["WINDOW-DAYS", "ORDER"], ledger.Of(1).Order.Select(value => value.Code));
        Assert.All(ledger.Of(1).Order.AsEnumerable(), value => Assert.Equal(Provenance.Reading, value.Provenance));
        string told = ledger.Of(1).Explain(Language.Italian);
        Assert.Contains("giorni le cui domande si decidono insieme: 1 (interpretazione applicata", told, StringComparison.Ordinal);
        Assert.Contains("carico di cura", told, StringComparison.Ordinal);
        Assert.Empty(ledger.Of(2).Order.AsEnumerable());
        VoucherLedger late = After(ledger, VoucherEvent.Request(Request(3, hour: 9, load: 9), At(1, 9)), Closes(1));
        Assert.Equal(["WINDOW-DAYS", "ORDER", "LATE-REGISTRATION"], late.Of(3).Order.Select(value => value.Code));
        Assert.Contains("(interpretation applied", late.Of(3).Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_completed_before_others_get_anything()
    {
        VoucherLedger ledger = Decided(Terms(150, ShortfallPolicy.Part), Request(1, hour: 10), Request(2, hour: 11), Request(3, hour: 12));
        Assert.Equal([100m, 50, 0], ledger.Granted(1, 2, 3));
        Assert.Equal([2, 3], ledger.Waiting.Select(entry => entry.Request.Protocol.Number));
        VoucherLedger more = After(ledger, VoucherEvent.IncreaseBudget(Euro.Of(120), At(1, 9), Samples.Source));
        Assert.Equal([100m, 100, 70], more.Granted(1, 2, 3));
        Assert.Equal("concesso € 70,00 dei € 100,00 dovuti: non restava altro", more.Of(3).Text.Italian);
    }

    [Fact]
    public void Receipts_pay_what_they_prove_and_free_the_rest()
    {
        VoucherLedger ledger = Decided(Terms(100), Request(1, hour: 10), Request(2, 60, hour: 11));
        VoucherLedger refunded = After(ledger, VoucherEvent.Settle(Number(1), Euro.Of(120), At(1, 9)));
        Assert.Equal((VoucherStatus.Refunded, Euro.Of(60)), (refunded.Of(1).Status, refunded.Of(1).Paid));
        Assert.Equal("rimborsati € 60,00, liberati € 40,00", refunded.Of(1).Text.Italian);
        Assert.Equal((Euro.Of(90), Euro.Of(60), VoucherStatus.Granted), (refunded.Committed, refunded.Paid, refunded.Of(2).Status));
        Assert.Equal(Euro.Of(100), After(ledger, VoucherEvent.Settle(Number(1), Euro.Of(999), At(1, 9))).Of(1).Paid);
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(80, 80)]
    [InlineData(90, 80)]
    public void Receipts_below_a_fixed_amount_are_all_that_is_paid(int receipts, int paid)
    {
        VoucherRequest one = Request(1);
        VoucherTerms bands = Terms(100, amount: VoucherAmount.Flat(Label("FLAT"), Euro.Of(80)));
        VoucherLedger ledger = Decided(bands, new VoucherRequest(one.Protocol, one.Arrived, new(Euro.Of(200)), one.Beneficiary, check: RequestCheck.Passed));
        Assert.Equal(Euro.Of(80), ledger.Of(1).Granted);
        VoucherLedger settled = After(ledger, VoucherEvent.Settle(Number(1), Euro.Of(receipts), At(1, 9)));
        Assert.Equal((Euro.Of(paid), Euro.Of(100 - paid)), (settled.Of(1).Paid, settled.Remaining));
    }

    /// <summary>60% of the fee up to € 15,000, € 50 a month up to € 25,000, nothing beyond: one ledger for all.</summary>
    [Fact]
    public void An_amount_that_depends_on_a_band_of_a_measured_fact_is_one_ledger()
    {
        VoucherRequest[] requests =
        [
            Stating(1, 300, NurseryFees.Isee.Is(Euro.Of(14_999.99m))),
            Stating(2, 300, NurseryFees.Isee.Is(Euro.Of(15_000)), NurseryFees.Months.Is(3)),
            Stating(3, 300, NurseryFees.Isee.Is(Euro.Of(25_000)), NurseryFees.Months.Is(3)),
            Stating(4, 300),
            Stating(5, 300, NurseryFees.Isee.Is(Euro.Of(20_000))),
        ];
        VoucherLedger ledger = Decided(Terms(amount: NurseryFees.Rule), requests);
        Assert.Equal([180m, 150, 0, 0, 0], ledger.Granted(1, 2, 3, 4, 5));
        Assert.Equal(
            [VoucherReason.Granted, VoucherReason.Granted, VoucherReason.NothingDue, VoucherReason.AmountUnclear, VoucherReason.AmountUnclear],
            Enumerable.Range(1, 5).Select(number => ledger.Of(number).Reason));
        VoucherLedger settled = After(ledger, VoucherEvent.Settle(Number(1), Euro.Of(200), At(1, 9)), VoucherEvent.Settle(Number(2), Euro.Of(200), At(1, 9)));
        Assert.Equal([120m, 150], settled.Granted(1, 2));

        static VoucherRequest Stating(int number, decimal expense, params SheetEntry[] entries) =>
            new(Number(number), At(0, 9, number), new(Euro.Of(expense), stated: NurseryFees.Sheet(entries)), Code(number), check: RequestCheck.Passed);
    }

    [Fact]
    public void A_voucher_is_used_in_steps_and_expires_with_what_is_left()
    {
        VoucherLedger ledger = Decided(Terms(100), Request(1, hour: 10), Request(2, 60, hour: 11));
        VoucherLedger used = After(ledger, VoucherEvent.Spend(Number(1), Euro.Of(30), At(1, 9)));
        Assert.Equal((VoucherStatus.Granted, Euro.Of(30)), (used.Of(1).Status, used.Of(1).Paid));
        VoucherLedger expired = After(used, VoucherEvent.Expire(Number(1), At(2, 9)));
        Assert.Equal("expired: € 30.00 used, € 70.00 freed", expired.Of(1).Text.English);
        Assert.Equal((VoucherStatus.Granted, Euro.Of(60)), (expired.Of(2).Status, expired.Committed));
        VoucherLedger whole = After(used, VoucherEvent.Spend(Number(1), Euro.Of(70), At(2, 9)));
        Assert.Equal((VoucherStatus.Used, Euro.Of(100), Euro.Of(100)), (whole.Of(1).Status, whole.Committed, whole.Paid));
        VoucherLedger withdrawn = After(used, VoucherEvent.Withdraw(Number(1), At(2, 9)));
        Assert.Equal((Euro.Of(30), Euro.Of(30), 2), (withdrawn.Of(1).Granted, withdrawn.Paid, withdrawn.Vouchers));
    }

    [Fact]
    public void An_appeal_upheld_takes_its_own_place_and_takes_nothing_from_others()
    {
        VoucherRequest wrong = Request(2, hour: 10);
        VoucherTerms terms = Terms(200);
        VoucherLedger ledger = Decided(
            terms, Request(1, hour: 9), new(wrong.Protocol, wrong.Arrived, wrong.Amount, wrong.Beneficiary, check: AccessChecks.NotMet), Request(3, hour: 11), Request(4, hour: 12));
        Assert.Equal([100m, 0, 100, 0], ledger.Granted(1, 2, 3, 4));
        VoucherLedger upheld = After(ledger, VoucherEvent.UpholdAppeal(Number(2), At(1, 9), new("Sentenza 1/2030"), wrong));
        Assert.Equal([100m, 0, 100, 0], upheld.Granted(1, 2, 3, 4));
        Assert.Equal([2, 4], upheld.Waiting.Select(entry => entry.Request.Protocol.Number));
        VoucherLedger freed = After(upheld, VoucherEvent.Withdraw(Number(3), At(1, 10)));
        Assert.Equal([100m, 100, 0, 0], freed.Granted(1, 2, 3, 4));
        Assert.Equal("2/2030: concesso € 100,00 (ricorso accolto) — Sentenza 1/2030", freed.Of(2).Explain(Language.Italian));
    }

    /// <summary>The act reverses the refusal by a new examination: one that finds against the request again grants nothing.</summary>
    [Fact]
    public void Nobody_is_granted_a_voucher_whose_requirements_were_found_not_met()
    {
        VoucherRequest two = Request(2);
        VoucherRequest notMet = two.Examined(AccessChecks.NotMet, 0, 0);
        VoucherLedger ledger = Decided(Terms(), notMet, Request(3).Examined(AccessChecks.Unclear, 0, 0));
        const string lacks = "la domanda 2/2030 ha ancora un dato mancante: un nuovo esame che trovi soddisfatti i requisiti [VOUCH-STILL-MISSING; decisione 0020, Conciliazione.Core]";
        Assert.Equal("event.protocol: " + lacks, Refused(VoucherEvent.UpholdAppeal(Number(2), At(1, 9), Samples.Source)));
        Assert.Equal("event.protocol: " + lacks, Refused(VoucherEvent.UpholdAppeal(Number(2), At(1, 9), Samples.Source, notMet)));
        Assert.Equal(
            "event.protocol: " + lacks.Replace("2/2030", "3/2030", StringComparison.Ordinal),
            Refused(VoucherEvent.Admit(Number(3), At(1, 9), Reason, Request(3).Examined(AccessChecks.NotMet, 0, 0))));
        Assert.Equal(Euro.Of(100), After(ledger, VoucherEvent.UpholdAppeal(Number(2), At(1, 9), Samples.Source, two)).Of(2).Granted);
        Assert.Equal(Euro.Of(100), After(ledger, VoucherEvent.Admit(Number(3), At(1, 9), Reason)).Of(3).Granted);

        string Refused(VoucherEvent @event) => Assert.Single(ledger.Apply(@event).DefectsOrEmpty().AsEnumerable()).Render(Language.Italian);
    }

    /// <summary>Under Skip the ledger remembers the least that anybody needs; an appeal may bring in who needs less.</summary>
    [Fact]
    public void Who_comes_back_by_an_appeal_and_needs_little_is_not_forgotten()
    {
        VoucherRequest small = Request(2, 20, hour: 10);
        VoucherLedger ledger = Decided(
            Terms(105, ShortfallPolicy.Skip),
            Request(1, hour: 9), new(small.Protocol, small.Arrived, small.Amount, small.Beneficiary, check: AccessChecks.NotMet), Request(3, hour: 11));
        VoucherLedger upheld = After(ledger, VoucherEvent.UpholdAppeal(Number(2), At(1, 9), Samples.Source, small));
        Assert.Equal([100m, 0, 0], upheld.Granted(1, 2, 3));
        Assert.Equal([80m, 10, 0], After(upheld, VoucherEvent.Settle(Number(1), Euro.Of(160), At(1, 10))).Granted(1, 2, 3));
    }

    [Fact]
    public void Who_is_registered_late_goes_where_the_call_says()
    {
        VoucherRequest late = Request(9, hour: 10, load: 3);
        VoucherEvent registered = VoucherEvent.Request(late, At(1, 9));
        VoucherEvent[] before = [Asks(Request(1, hour: 11)), Asks(Request(2, hour: 12)), Closes(0)];
        VoucherEvent[] after = [registered, Asks(Request(3, day: 1, hour: 10, load: 5)), Closes(1)];

        VoucherLedger next = After(Terms(200), [.. before, .. after]);
        Assert.Equal([1, 2, 3, 9], next.Entries.Select(entry => entry.Request.Protocol.Number));
        VoucherLedger own = After(Terms(300, late: LateRegistration.OwnPlace), [.. before, .. after]);
        Assert.Equal([9, 1, 2, 3], own.Entries.Select(entry => entry.Request.Protocol.Number));
        Assert.Equal([100m, 100, 0, 100], own.Granted(1, 2, 3, 9));
        Assert.Equal("VOUCH-LATE", Assert.Single(After(Terms(late: LateRegistration.Refused), before).Apply(registered).DefectsOrEmpty().AsEnumerable()).Code.Code);
    }

    [Fact]
    public void Workers_draw_on_their_own_company_alone()
    {
        VoucherTerms terms = Terms(250, companies: [new("alfa", Euro.Of(100)), new("beta", Euro.Of(150))], oneEach: false);
        VoucherLedger ledger = Decided(
            terms,
            Request(1, hour: 9, company: "alfa"), Request(2, hour: 10, company: "alfa"), Request(3, hour: 11, company: "beta"),
            Request(4, hour: 12, company: "gamma"), Request(5, hour: 13), Request(6, 60, hour: 14, company: "alfa"), Request(7, 60, hour: 15, company: "beta"));
        Assert.Equal([100m, 0, 100, 0, 0, 0, 30], ledger.Granted(1, 2, 3, 4, 5, 6, 7));
        Assert.Equal(
            [VoucherReason.WaitsForCompany, VoucherReason.NoCompanyBudget, VoucherReason.NoCompanyBudget, VoucherReason.WaitsBehindCompany],
            new[] { 2, 4, 5, 6 }.Select(number => ledger.Of(number).Reason));
        Assert.Equal(["alfa: 100.00/100.00", "beta: 130.00/150.00"], ledger.Companies.Select(company => company.ToString()));

        VoucherLedger joined = After(ledger, VoucherEvent.IncreaseBudget(Euro.Of(110), At(1, 9), Samples.Source, "alfa"), VoucherEvent.IncreaseBudget(Euro.Of(100), At(1, 9), Samples.Source, "gamma"));
        Assert.Equal([100m, 100, 0, 0], joined.Granted(1, 2, 4, 6));
        Assert.Equal((Euro.Of(460), Euro.Of(100)), (joined.Budget, joined.Companies[2].Remaining));
    }

    [Fact]
    public void A_household_never_goes_above_its_ceiling()
    {
        VoucherLedger ledger = Decided(
            Terms(household: 150), Request(1, hour: 9, household: "h"), Request(2, hour: 10, household: "h"), Request(3, hour: 11, household: "h"), Request(4, hour: 12));
        Assert.Equal([100m, 50, 0, 0], ledger.Granted(1, 2, 3, 4));
        Assert.Equal("concesso € 50,00 invece di € 100,00, per il massimo del nucleo", ledger.Of(2).Text.Italian);
        Assert.Equal([VoucherReason.WaitsForHousehold, VoucherReason.NoHousehold], [ledger.Of(3).Reason, ledger.Of(4).Reason]);
    }

    /// <summary>The household is at its ceiling: the third request waits, stops nobody, and gets what a sibling frees.</summary>
    [Theory]
    [InlineData(ShortfallPolicy.Stop)]
    [InlineData(ShortfallPolicy.Skip)]
    [InlineData(ShortfallPolicy.Part)]
    public void Who_waits_for_its_household_stops_nobody_and_gets_what_its_household_frees(ShortfallPolicy shortfall)
    {
        VoucherLedger ledger = Decided(
            Terms(shortfall: shortfall, household: 150),
            Request(1, hour: 9, household: "h"), Request(2, hour: 10, household: "h"), Request(3, hour: 11, household: "h"), Request(4, hour: 12, household: "other"));
        Assert.Equal([100m, 50, 0, 100], ledger.Granted(1, 2, 3, 4));
        Assert.Equal("in lista d'attesa: il nucleo ha già il massimo, € 150,00", ledger.Of(3).Text.Italian);
        Assert.Equal([3], ledger.Waiting.Select(entry => entry.Request.Protocol.Number));
        VoucherLedger freed = After(ledger, VoucherEvent.Withdraw(Number(1), At(1, 9)));
        Assert.Equal([0m, 50, 100, 100], freed.Granted(1, 2, 3, 4));
    }

    [Fact]
    public void Who_fits_in_what_is_left_gets_it_unless_the_call_says_otherwise()
    {
        VoucherTerms terms = VoucherTerms.Create(Label("CALL"), Open, new(Label("BUDGET"), Euro.Of(130)), HalfExpense).OrThrow();
        VoucherLedger ledger = Decided(terms, Request(1, hour: 9), Request(2, hour: 10), Request(3, 60, hour: 11));
        Assert.Equal([100m, 0, 30], ledger.Granted(1, 2, 3));
        Assert.Equal((ShortfallPolicy.Skip, Provenance.Reading), (terms.Shortfall.Value, terms.Shortfall.Label.Provenance));
        VoucherTerms companies = VoucherTerms.CreateForCompanies(Label("CALL"), Open, HalfExpense, Label("COMPANIES"), [new("alfa", Euro.Of(1))]).OrThrow();
        Assert.Equal(ShortfallPolicy.Skip, companies.Shortfall.Value);
    }

    [Fact]
    public void Free_places_are_counted_and_no_money_moves()
    {
        VoucherTerms terms = Terms(0, vouchers: 2, amount: VoucherAmount.Place(Label("PLACE")));
        VoucherLedger ledger = Decided(terms, Request(1, 0, hour: 9), Request(2, 0, hour: 10), Request(3, 0, hour: 11));
        Assert.Equal([VoucherStatus.Granted, VoucherStatus.Granted, VoucherStatus.Waiting], Statuses(ledger, 1, 2, 3));
        Assert.Equal(VoucherStatus.Granted, After(ledger, VoucherEvent.Withdraw(Number(1), At(1, 9))).Of(3).Status);
    }

    /// <summary>Where no money moves, what another benefit leaves of an expense makes no difference.</summary>
    [Fact]
    public void A_free_place_above_another_benefit_is_a_free_place()
    {
        VoucherAmount above = VoucherAmount.Above(Label("ABOVE"), VoucherAmount.Place(Label("PLACE")));
        Assert.True(above.IsFree);
        Assert.Equal(VoucherStatus.Granted, Decided(Terms(0, vouchers: 1, amount: above), Request(1, 0)).Of(1).Status);
    }

    /// <summary>
    /// By hand: a flat 20 a month up to an expense of 100, a flat 80 from there. An expense of 150 is due 80, and nobody need say for how
    /// many months. Receipts of 60 lie in the other band: 20 for one month, 40 for two, so that nothing can be paid before it is known.
    /// </summary>
    [Fact]
    public void Receipts_in_a_band_whose_count_nobody_stated_are_not_settled()
    {
        VoucherAmount rule = VoucherAmount.ByBand(
            Label("BY-EXPENSE"),
            [
                new AmountStep<Euro>(Euro.Zero, VoucherAmount.Flat(Label("MONTHLY"), Euro.Of(20), NurseryFees.Months)),
                new(Euro.Of(100), VoucherAmount.Flat(Label("WHOLE"), Euro.Of(80))),
            ]);
        VoucherRequest two = Request(2, 150);
        VoucherRequest told = new(two.Protocol, two.Arrived, new(Euro.Of(150), stated: NurseryFees.Sheet(NurseryFees.Months.Is(2))), two.Beneficiary, check: RequestCheck.Passed);
        VoucherLedger ledger = Decided(Terms(amount: rule), Request(1, 150), told);
        Assert.Equal([80m, 80], ledger.Granted(1, 2));
        Assert.Equal(
            "event.receipts: dato mancante: mesi di frequenza; ne dipende regola BY-EXPENSE [VOUCH-FIGURE; decisione 0020, Conciliazione.Core]",
            Assert.Single(ledger.Apply(VoucherEvent.Settle(Number(1), Euro.Of(60), At(1, 9))).DefectsOrEmpty().AsEnumerable()).Render(Language.Italian));
        VoucherLedger settled = After(
            ledger, VoucherEvent.Settle(Number(2), Euro.Of(60), At(1, 9)), VoucherEvent.Settle(Number(1), Euro.Of(100), At(1, 10)));
        Assert.Equal([80m, 40], settled.Granted(1, 2));

        // The months come with the receipts, and go before those of the request.
        VoucherLedger stated = After(ledger, Settle(1, 1), Settle(2, 3));
        Assert.Equal([20m, 60], stated.Granted(1, 2));
        Assert.Equal("event.stated[MONTHS]", Assert.Single(ledger.Apply(Settle(1, -1)).DefectsOrEmpty().AsEnumerable()).Path);

        static VoucherEvent Settle(int number, int months) =>
            VoucherEvent.Settle(Number(number), Euro.Of(60), At(1, 9), NurseryFees.Sheet(NurseryFees.Months.Is(months)));
    }

    [Fact]
    public void A_window_may_last_longer_than_a_day_and_closing_one_closes_those_before_it()
    {
        VoucherTerms week = Terms(100, windowDays: 7);
        VoucherLedger ledger = After(week, Asks(Request(1, day: 1)), Asks(Request(2, day: 5, load: 1)), VoucherEvent.CloseWindow(FirstDay.PlusDays(2), At(7, 0)));
        Assert.Equal([0m, 100], ledger.Granted(1, 2));
        Assert.Equal(FirstDay.PlusDays(6), ledger.ClosedThrough);
        Assert.Equal(new DateInterval(FirstDay, FirstDay.PlusDays(6)), week.WindowOf(FirstDay.PlusDays(3)));
        VoucherLedger days = After(Terms(100), Asks(Request(1, day: 1)), Asks(Request(2, day: 5, load: 1)), Closes(6));
        Assert.Equal([100m, 0], days.Granted(1, 2));
    }

    [Fact]
    public void Nothing_due_and_missing_figures_are_not_the_same()
    {
        VoucherAmount above = VoucherAmount.Above(Label("ABOVE"), HalfExpense);
        VoucherRequest one = Request(1);
        VoucherRequest covered = new(one.Protocol, one.Arrived, new(Euro.Of(200), otherBenefit: Euro.Of(200)), one.Beneficiary, check: RequestCheck.Passed);
        VoucherRequest two = Request(2, hour: 11);
        VoucherLedger ledger = Decided(Terms(amount: above), covered, two);
        Assert.Equal([VoucherReason.NothingDue, VoucherReason.AmountUnclear], [ledger.Of(1).Reason, ledger.Of(2).Reason]);
        VoucherRequest completed = new(two.Protocol, two.Arrived, new(Euro.Of(200), otherBenefit: Euro.Of(60)), two.Beneficiary, check: RequestCheck.Passed);
        Assert.Equal(Euro.Of(70), After(ledger, VoucherEvent.Admit(Number(2), At(1, 9), Reason, completed)).Of(2).Granted);
    }

    [Fact]
    public void A_request_without_the_code_waits_for_a_person()
    {
        VoucherRequest one = Request(1);
        VoucherLedger ledger = Decided(Terms(), new VoucherRequest(one.Protocol, one.Arrived, one.Amount, check: RequestCheck.Passed));
        Assert.Equal((VoucherStatus.Unclear, VoucherReason.NoBeneficiary), (ledger.Of(1).Status, ledger.Of(1).Reason));
        Assert.Equal("da chiarire, dato mancante: il codice fiscale del beneficiario", ledger.Of(1).Text.Italian);
        Assert.Equal(Euro.Of(100), After(ledger, VoucherEvent.Admit(Number(1), At(1, 9), Reason, one)).Of(1).Granted);
    }

    /// <summary>The office forgot to examine it: it is not granted by silence, nor by a person who only admits it.</summary>
    [Fact]
    public void A_request_that_nobody_examined_is_never_granted()
    {
        VoucherRequest one = Request(1);
        var forgotten = new VoucherRequest(one.Protocol, one.Arrived, one.Amount, one.Beneficiary);
        VoucherLedger ledger = Decided(Terms(), forgotten);
        Assert.Equal((VoucherStatus.Unclear, VoucherReason.NotExamined, Euro.Zero), (ledger.Of(1).Status, ledger.Of(1).Reason, ledger.Committed));
        Assert.Equal("da chiarire, dato mancante: l'esame dei requisiti", ledger.Of(1).Text.Italian);
        Defect defect = Assert.Single(ledger.Apply(VoucherEvent.Admit(Number(1), At(1, 9), Reason)).DefectsOrEmpty().AsEnumerable());
        Assert.Equal(
            "event.protocol: the request 1/2030 still lacks the examination of its requirements [VOUCH-STILL-MISSING; decisione 0020, Conciliazione.Core]",
            defect.Render(Language.English));
        VoucherLedger examined = After(ledger, VoucherEvent.Admit(Number(1), At(1, 9), Reason, forgotten.Examined(RequestCheck.Passed, 0, 0)));
        Assert.Equal(Euro.Of(100), examined.Of(1).Granted);
    }

    [Fact]
    public void Every_decision_is_told_in_two_languages_with_a_source() => Cultures.Each(() =>
    {
        VoucherLedger ledger = After(
            Terms(100), Asks(Request(1)), Asks(Request(2, hour: 11)), Asks(Request(3, hour: 12, child: 1)), Asks(Request(4, hour: 13)), Closes(0),
            VoucherEvent.Settle(Number(1), Euro.Of(50), At(1, 9)), VoucherEvent.Withdraw(Number(2), At(1, 9)), Asks(Request(5, day: 1)));
        Assert.All(ledger.Entries.AsEnumerable(), entry =>
        {
            Assert.NotEqual(entry.Decision.Text.Italian, entry.Decision.Text.English);
            Assert.Contains(entry.Decision.Source.Cite(), entry.Decision.Explain(Language.Italian), StringComparison.Ordinal);
            Assert.DoesNotContain(entry.Request.Beneficiary!.Reveal(), entry.ToString() + entry.Request + entry.Decision.Explain(Language.English), StringComparison.Ordinal);
        });
    });

    private static VoucherStatus[] Statuses(VoucherLedger ledger, params int[] numbers) => [.. numbers.Select(number => ledger.Of(number).Status)];

    private static VoucherLedger After(VoucherLedger ledger, params VoucherEvent[] events) =>
        events.Aggregate(ledger, (before, each) => before.Apply(each).OrThrow().Ledger);

    private static VoucherLedger After(VoucherTerms terms, params VoucherEvent[] events) => VoucherSamples.After(terms, events);
}
