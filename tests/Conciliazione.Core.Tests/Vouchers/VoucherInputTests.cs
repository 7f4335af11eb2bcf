using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Vouchers;
using NodaTime;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

/// <summary>Data from outside, right and wrong.</summary>
public class VoucherInputTests
{
    [Fact]
    public void A_request_is_read_as_it_was_typed()
    {
        VoucherRequest request = new VoucherRequestText("0012/2030", "04/06/2030", "9.05", "1.200,50", "rssmra85t10a562s").Read(Notation.Italian).OrThrow();
        Assert.Equal((ProtocolNumber.Of(2030, 12), At(1, 9, 5), Euro.Of(1_200.5m)), (request.Protocol, request.Arrived, request.Amount.Expense));
        Assert.Equal("RSSMRA85T10A562S", request.Beneficiary!.Reveal());
        Assert.Equal("domanda 12/2030", request.ToString());
        Assert.Equal(request, new VoucherRequestText("12/2030", "2030-06-04", "09:05:00", "1200,50", "RSSMRA85T10A562S").Read(Notation.Italian).OrThrow());
    }

    [Fact]
    public void Everything_that_is_wrong_comes_at_once_and_nothing_personal_with_it()
    {
        var text = new VoucherRequestText("12-2030", "29/02/2030", "noon", "1.2.3,5", "RSSMRA85M01H501Z");
        ValueList<Defect> defects = text.Read(Notation.Italian).DefectsOrEmpty();
        Assert.Equal(["beneficiary", "day", "expense", "protocol", "time"], defects.Select(defect => defect.Path).Order(StringComparer.Ordinal));
        Assert.All(defects.AsEnumerable(), defect => Assert.DoesNotContain("RSSMRA", defect.Render(Language.Italian), StringComparison.OrdinalIgnoreCase));
        Assert.Equal("domanda come scritta", text.ToString());
    }

    [Fact]
    public void Every_defect_of_an_event_comes_at_once()
    {
        VoucherLedger ledger = VoucherSamples.After(Terms(), Asks(Request(1)), Closes(0));
        Assert.Equal(
            ["VOUCH-ORDER", "VOUCH-ARRIVAL", "VOUCH-NOT-POSITIVE", "VOUCH-TERM", "VOUCH-PROTOCOL-TWICE"],
            ledger.Apply(VoucherEvent.Request(Request(1, 0, day: 26), At(0, 12))).DefectsOrEmpty().Select(defect => defect.Code.Code));
    }

    [Fact]
    public void A_wrong_moment_is_told_with_the_right_one()
    {
        VoucherLedger ledger = VoucherLedger.Open(Terms());
        Assert.Equal(
            "request.arrived: la domanda è del 03/06/2030, ore 8.00; l'avviso apre il 03/06/2030, ore 9.00 [VOUCH-EARLY; decisione 0020, Conciliazione.Core]",
            Assert.Single(ledger.Apply(Asks(Request(1, hour: 8))).DefectsOrEmpty().AsEnumerable()).Render(Language.Italian));
        Assert.True(ledger.Apply(Asks(new(Number(1), ledger.Terms.Open.FirstMoment, new(Euro.Of(1)), Code(1)))).TryGetValue(out _));
        Assert.True(ledger.Apply(Asks(new(Number(1), ledger.Terms.Open.Closes.LastMoment, new(Euro.Of(1)), Code(1)))).TryGetValue(out _));
    }

    /// <summary>By hand: 92,233,720,368,547,758.07 is the largest amount, and the call has 15,000 of it already.</summary>
    [Fact]
    public void An_increase_that_is_too_large_is_told_with_what_may_still_be_added()
    {
        VoucherLedger ledger = VoucherLedger.Open(Terms(15_000));
        Assert.Equal(
            "event.amount: il budget aumenta di € 92.233.720.368.547.758,07; il massimo è € 92.233.720.368.532.758,07 [VOUCH-BUDGET; decisione 0020, Conciliazione.Core]",
            Assert.Single(ledger.Apply(Raise(92_233_720_368_547_758.07m)).DefectsOrEmpty().AsEnumerable()).Render(Language.Italian));
        Assert.Equal("VOUCH-BUDGET", Assert.Single(ledger.Apply(Raise(92_233_720_368_532_758.08m)).DefectsOrEmpty().AsEnumerable()).Code.Code);
        Assert.True(ledger.Apply(Raise(92_233_720_368_532_758.07m)).TryGetValue(out _));

        static VoucherEvent Raise(decimal amount) => VoucherEvent.IncreaseBudget(Euro.Of(amount), At(0, 9), Samples.Source);
    }

    /// <summary>Databases write "never" as the end of 9999, which in Italy is already 10000.</summary>
    [Fact]
    public void Moments_beyond_the_calendar_are_defects_with_a_path()
    {
        foreach (Instant never in new[] { Instant.FromUtc(9999, 12, 31, 23, 59, 59), Instant.MaxValue })
        {
            VoucherLedger ledger = VoucherSamples.After(Terms(), Asks(Request(1)));
            VoucherRequest arrived = new(Number(2), never, new(Euro.Of(200)), Code(2), check: RequestCheck.Passed);
            Assert.Equal(
                ["CAL-MOMENT event.at", "CAL-MOMENT request.arrived"],
                ledger.Apply(VoucherEvent.Request(arrived, never)).DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Path}"));
            VoucherEvent[] events =
            [
                VoucherEvent.CloseWindow(FirstDay, never),
                VoucherEvent.Withdraw(Number(1), never),
                VoucherEvent.Spend(Number(1), Euro.Of(1), never),
                VoucherEvent.Settle(Number(1), Euro.Of(1), never),
                VoucherEvent.Expire(Number(1), never),
                VoucherEvent.IncreaseBudget(Euro.Of(1), never, Samples.Source),
                VoucherEvent.UpholdAppeal(Number(1), never, Samples.Source),
                VoucherEvent.Admit(Number(1), never, Samples.Title),
                VoucherEvent.Refuse(Number(1), never, Samples.Title),
            ];
            Assert.All(events, each => Assert.Equal("CAL-MOMENT event.at", Assert.Single(ledger.Apply(each).DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Path}"))));
        }

        Instant last = ItalianTime.LastMoment(LocalDate.MaxIsoValue.At(LocalTime.MaxValue));
        Assert.True(VoucherLedger.Open(Terms()).Apply(VoucherEvent.CloseWindow(LocalDate.MaxIsoValue, last)).TryGetValue(out _));
    }

    /// <summary>It cannot be examined, since no day is its own: the ledger tells why.</summary>
    [Fact]
    public void A_request_that_arrived_beyond_the_calendar_is_not_examined_and_the_ledger_says_why()
    {
        VoucherCall<Household> call = Tradate2020.Workspace(Open);
        Household household = Household.Create(FirstDay, [new(Relation.Applicant)]).OrThrow();
        VoucherRequest examined = call.Examine(new(Number(1), Instant.MaxValue, default, Code(1)), household);
        Assert.False(examined.Check.IsExamined);
        Assert.Equal("request.arrived", Assert.Single(call.Open().Apply(VoucherEvent.Request(examined, At(0, 10))).DefectsOrEmpty().AsEnumerable()).Path);
    }

    [Theory]
    [InlineData("-9998-01-01")]
    [InlineData("01/01/-9998")]
    [InlineData("0000-01-01")]
    [InlineData("10000-01-01")]
    public void Days_before_our_era_and_beyond_the_calendar_are_no_days(string day) =>
        Assert.Equal("VOUCH-DAY day", Assert.Single(
            new VoucherRequestText("1/2030", day, "0.10", "200,00").Read(Notation.Italian).DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Path}")));

    /// <summary>The call ends at noon: its last window is over then, and not at midnight.</summary>
    [Fact]
    public void A_window_closed_too_early_is_told_the_hour_from_which_it_can_be_closed()
    {
        Assert.Equal(
            "event.at: la finestra si chiude il 03/06/2030, ore 23.00, prima della fine: si può chiudere dal 04/06/2030, ore 0.00 "
            + "[VOUCH-WINDOW-EARLY; decisione 0020, Conciliazione.Core]",
            Early(Terms(), VoucherEvent.CloseWindow(FirstDay, At(0, 23))).Render(Language.Italian));
        CallWindow noon = CallWindow.Create(
            FirstDay.AtMidnight(), Deadline.Create([new(FirstDay, FirstDay.At(new(12, 0)), new("avviso", "call"), Samples.Source)]).OrThrow()).OrThrow();
        VoucherTerms terms = VoucherTerms.Create(Label("C"), noon, new(Label("B"), Euro.Of(100)), HalfExpense).OrThrow();
        Assert.Contains("dal 03/06/2030, ore 12.00", Early(terms, VoucherEvent.CloseWindow(FirstDay, At(0, 11))).Render(Language.Italian), StringComparison.Ordinal);
        Assert.True(VoucherLedger.Open(terms).Apply(VoucherEvent.CloseWindow(FirstDay, At(0, 12, 1))).TryGetValue(out _));
        Assert.Contains(
            "from 2030-06-05 at 00:00", Early(terms, VoucherEvent.CloseWindow(FirstDay.PlusDays(2), At(1, 23))).Render(Language.English), StringComparison.Ordinal);

        static Defect Early(VoucherTerms terms, VoucherEvent @event) =>
            Assert.Single(VoucherLedger.Open(terms).Apply(@event).DefectsOrEmpty().AsEnumerable(), defect => defect.Code == DefectCodes.VoucherWindowNotOver);
    }

    [Fact]
    public void Negative_figures_are_one_defect_each_at_the_ledger_at_a_price_and_at_an_amount()
    {
        AmountFacts facts = new(Euro.Of(200), otherBenefit: Euro.Of(-1), NurseryFees.Sheet(NurseryFees.Isee.Is(Euro.Of(-0.01m)), NurseryFees.Months.Is(-2)));
        VoucherRequest request = new(Number(2), At(0, 10), facts, Code(2), check: RequestCheck.Passed);
        VoucherAmount above = VoucherAmount.Above(Label("ABOVE"), HalfExpense);
        Assert.Equal(
            ["NUM-NEGATIVE request.otherBenefit", "NUM-NEGATIVE request.stated[ISEE]", "NUM-NEGATIVE request.stated[MONTHS]"],
            Told(VoucherLedger.Open(Terms(amount: above)).Apply(Asks(request))));
        VoucherLedger unclear = VoucherSamples.After(
            Terms(amount: above), Asks(new(Number(2), At(0, 10), new(Euro.Of(200)), Code(2), check: RequestCheck.Passed)), Closes(0));
        Assert.Equal("NUM-NEGATIVE event.request.otherBenefit", Told(unclear.Apply(VoucherEvent.Admit(Number(2), At(1, 9), Samples.Title, request)))[0]);
        Assert.Equal(
            ["NUM-NEGATIVE facts.otherBenefit", "NUM-NEGATIVE facts.stated[ISEE]", "NUM-NEGATIVE facts.stated[MONTHS]"],
            Told(CostSharing.Create(Label("S"), above).OrThrow().Split(facts)));
        Assert.Equal(["NUM-NEGATIVE facts.expense"], Told(HalfExpense.AmountOf(new(Euro.Of(-5)))));
        Assert.Equal(["NUM-NEGATIVE facts.expense"], Told(HalfExpense.Measure(new(Euro.Of(-5)))));
        Assert.Equal(Known.Of(Euro.Zero), HalfExpense.AmountOf(new(Euro.Zero)).OrThrow());

        static string[] Told<T>(Validated<T> result)
            where T : notnull => [.. result.DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Path}")];
    }

    /// <summary>A company without money gives its workers nothing: it joins with an increase, and not with a budget of zero.</summary>
    [Fact]
    public void A_company_without_money_is_a_defect_and_joins_with_an_increase()
    {
        Defect defect = Assert.Single(VoucherTerms.CreateForCompanies(
            Label("CALL"), Open, HalfExpense, Label("COMPANIES"), [new("alfa", Euro.Of(1)), new("beta", Euro.Zero)]).DefectsOrEmpty().AsEnumerable());
        Assert.Equal(("VOUCH-NOT-POSITIVE", "companies[beta]"), (defect.Code.Code, defect.Path));
    }

    [Law]
    public void Protocol_numbers_are_read_back_as_printed_and_ordered_by_year_then_number(ProtocolParts parts, ProtocolParts others)
    {
        var one = ProtocolNumber.Of(parts.Year, parts.Number);
        var other = ProtocolNumber.Of(others.Year, others.Number);
        Assert.Equal(one, ProtocolNumber.Read(one.ToString()).OrThrow());
        Assert.Equal((parts.Year, parts.Number), (one.Year, one.Number));
        int expected = (parts.Year, parts.Number).CompareTo((others.Year, others.Number));
        Assert.Equal(Math.Sign(expected), Math.Sign(one.CompareTo(other)));
        Assert.Equal([expected < 0, expected > 0, expected <= 0, expected >= 0], new[] { (one < other), (one > other), one <= other, one >= other });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0/2030")]
    [InlineData("1/30")]
    [InlineData("1/0000")]
    [InlineData("-1/2030")]
    [InlineData("1/2030/2")]
    [InlineData("99999999999/2030")]
    [InlineData("2030")]
    public void What_is_no_protocol_number_is_told(string? text) =>
        Assert.Equal("VOUCH-PROTOCOL-FORM", Assert.Single(ProtocolNumber.Read(text).DefectsOrEmpty().AsEnumerable()).Code.Code);

    [Fact]
    public void A_day_of_the_clock_s_change_is_one_window_like_any_other()
    {
        var day = new LocalDate(2030, 10, 27);
        var open = CallWindow.Create(day.AtMidnight(), Deadline.Create([DeadlineVersion.AtEndOf(day, day.PlusDays(1), new("avviso", "call"), Samples.Source)]).OrThrow()).OrThrow();
        VoucherTerms terms = VoucherTerms.Create(Label("C"), open, new(Label("B"), Euro.Of(100)), HalfExpense).OrThrow();
        Instant last = ItalianTime.LastMoment(day.At(LocalTime.MaxValue));
        VoucherEvent[] log =
        [
            VoucherEvent.Request(new(Number(1), open.FirstMoment, new(Euro.Of(200)), check: RequestCheck.Passed), last),
            VoucherEvent.Request(new(Number(2), last, new(Euro.Of(200)), careLoad: 1, check: RequestCheck.Passed), last),
        ];
        Assert.Equal("VOUCH-WINDOW-EARLY", Assert.Single(VoucherSamples.After(terms, log).Apply(VoucherEvent.CloseWindow(day, last)).DefectsOrEmpty().AsEnumerable()).Code.Code);
        VoucherLedger ledger = VoucherSamples.After(terms, [.. log, VoucherEvent.CloseWindow(day, last.PlusNanoseconds(1))]);
        Assert.Equal([0m, 100], ledger.Granted(1, 2));
        Assert.Equal(Duration.FromHours(25), last - open.FirstMoment + Duration.FromNanoseconds(1));
    }

    [Fact]
    public void Programmers_are_told_at_once()
    {
        Assert.Throws<ArgumentException>(() => new VoucherRequest(default, At(0, 10), default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Request(1, load: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProtocolNumber.Of(2030, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Terms().WindowOf(FirstDay.PlusDays(-1)));
        Assert.Throws<ArgumentNullException>(() => VoucherLedger.Open(null!));
        Assert.Throws<ArgumentNullException>(() => VoucherLedger.Open(Terms()).Apply(null!));
        Assert.Throws<ArgumentException>(() => new CompanyBudget(" ", Euro.Zero));
    }
}
