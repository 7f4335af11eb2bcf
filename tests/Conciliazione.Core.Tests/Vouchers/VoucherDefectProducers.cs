using Conciliazione.Vouchers;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

internal sealed class VoucherDefectProducers : IDefectProducers
{
    private static readonly LocalizedText Reason = new("verificato", "looked at");

    private static readonly VoucherTerms WithCompanies = Terms(100, companies: [new("alfa", Euro.Of(100))], oneEach: false);

    private static readonly VoucherTerms Places = Terms(0, vouchers: 1, amount: VoucherAmount.Place(Label("PLACE")));

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("VOUCH-SOURCE", () => Thrown(() => VoucherAmount.Place(new RuleLabel("P", new("posto", "place"), source: null)))),
        ("VOUCH-SHARE", () => Thrown(() => VoucherAmount.Share(Label("A"), Percentage.Of(101)))),
        ("VOUCH-NOT-POSITIVE", () => Wrong(Opened, Asks(Request(1, 0)))),
        ("VOUCH-NUMBER", () => Single(Terms().With(new Policy<int>(Label("VOUCHERS"), 0)))),
        ("VOUCH-STEP", () => Thrown(() => VoucherAmount.ByBand(Label("B"), [new AmountStep<Euro>(Euro.Of(1), HalfExpense), new(Euro.Of(1), HalfExpense)]))),
        ("VOUCH-STEP-FREE", () => Thrown(() => VoucherAmount.ByBand(Label("B"), [new AmountStep<Euro>(Euro.Of(1), VoucherAmount.Place(Label("P")))]))),
        ("VOUCH-COFINANCING", () => Single(CostSharing.Create(Label("S"), HalfExpense, Percentage.Of(30)).OrThrow().Split(new(Euro.Of(100)), Euro.Of(29)))),
        ("VOUCH-COMPANY-PRICE", () => Single(CostSharing.Create(Label("S"), HalfExpense).OrThrow().Split(new(Euro.Of(100)), Euro.Of(101)))),
        ("VOUCH-FIGURE", () => Single(CostSharing.Create(Label("S"), VoucherAmount.Above(Label("A"), HalfExpense)).OrThrow().Split(new(Euro.Of(100))))),
        ("VOUCH-COMPANY-TWICE", () => ThrownTerms([new("alfa", Euro.Of(1)), new("alfa", Euro.Of(2))])),
        ("VOUCH-COMPANIES", () => ThrownTerms([new("alfa", Euro.Of(80)), new("beta", Euro.Of(21))])),
        ("VOUCH-PROTOCOL-FORM", () => Single(ProtocolNumber.Read("2020-1"))),
        ("VOUCH-DAY", () => Single(new VoucherRequestText("1/2030", "31/06/2030", "9.30", "200,00").Read(Notation.Italian))),
        ("VOUCH-TIME", () => Single(new VoucherRequestText("1/2030", "30/06/2030", "24.30", "200,00").Read(Notation.Italian))),
        ("VOUCH-ORDER", () => Wrong(Closed, VoucherEvent.Withdraw(Number(1), At(0, 23)))),
        ("VOUCH-ARRIVAL", () => Wrong(Opened, VoucherEvent.Request(Request(1, day: 1), At(0, 10)))),
        ("VOUCH-EARLY", () => Wrong(Opened, Asks(Request(1, hour: 8)))),
        ("VOUCH-BEFORE-OPENING", () => Wrong(Opened, VoucherEvent.IncreaseBudget(Euro.Of(1), At(0, 8, 59), Samples.Source))),
        ("VOUCH-TERM", () => Wrong(Opened, Asks(Request(1, day: 26)))),
        ("VOUCH-LATE", () => Wrong(After(Terms(late: LateRegistration.Refused), Closes(0)), VoucherEvent.Request(Request(1), At(1, 9)))),
        ("VOUCH-PROTOCOL-TWICE", () => Wrong(Closed, Asks(Request(1, day: 1)))),
        ("VOUCH-UNKNOWN", () => Wrong(Closed, VoucherEvent.Withdraw(Number(99), At(1, 9)))),
        ("VOUCH-STATUS", () => Wrong(Closed, VoucherEvent.UpholdAppeal(Number(1), At(1, 9), Samples.Source))),
        ("VOUCH-WINDOW-TWICE", () => Wrong(Closed, Closes(0))),
        ("VOUCH-WINDOW-EARLY", () => Wrong(Opened, VoucherEvent.CloseWindow(FirstDay, At(0, 23)))),
        ("VOUCH-WINDOW-EARLY", () => Wrong(Opened, VoucherEvent.CloseWindow(LastDay.PlusDays(9), At(27, 0)))),
        ("VOUCH-WINDOW", () => Wrong(Opened, VoucherEvent.CloseWindow(FirstDay.PlusDays(-1), At(1, 0)))),
        ("VOUCH-USE", () => Wrong(Closed, VoucherEvent.Spend(Number(1), Euro.Of(100.01m), At(1, 9)))),
        ("VOUCH-FREE", () => Wrong(After(Places, Asks(Request(1, 0)), Closes(0)), VoucherEvent.Spend(Number(1), Euro.Of(1), At(1, 9)))),
        ("VOUCH-FREE", () => Wrong(After(Places, Asks(Request(1, 0)), Closes(0)), VoucherEvent.Settle(Number(1), Euro.Of(1), At(1, 9)))),
        ("VOUCH-NO-COMPANIES", () => Wrong(Opened, VoucherEvent.IncreaseBudget(Euro.Of(1), At(0, 9), Samples.Source, "alfa"))),
        ("VOUCH-COMPANY-MISSING", () => Wrong(VoucherLedger.Open(WithCompanies), VoucherEvent.IncreaseBudget(Euro.Of(1), At(0, 9), Samples.Source))),
        ("VOUCH-BUDGET", () => Wrong(Opened, VoucherEvent.IncreaseBudget(Euro.MaxValue, At(0, 9), Samples.Source))),
        ("VOUCH-CORRECTION", () => Wrong(Refused, VoucherEvent.UpholdAppeal(Number(2), At(1, 9), Samples.Source, Request(2, child: 8, hour: 11)))),
        ("VOUCH-TAKEN", () => Wrong(Refused, VoucherEvent.UpholdAppeal(Number(2), At(1, 9), Samples.Source))),
        ("VOUCH-STILL-MISSING", () => Wrong(WithoutCode, VoucherEvent.Admit(Number(1), At(1, 9), Reason))),
    ];

    private static VoucherLedger Opened => VoucherLedger.Open(Terms());

    private static VoucherLedger Closed => After(Terms(), Asks(Request(1)), Closes(0));

    /// <summary>The second request for a child.</summary>
    private static VoucherLedger Refused => Decided(Terms(), Request(1), Request(2, child: 1, hour: 11));

    private static VoucherLedger WithoutCode => Decided(Terms(), new VoucherRequest(Number(1), At(0, 10), new(Euro.Of(200)), check: RequestCheck.Passed));

    /// <summary>The one defect of an event; the ledger and its log are what they were.</summary>
    private static Defect Wrong(VoucherLedger ledger, VoucherEvent @event)
    {
        ValueList<VoucherEvent> log = ledger.Log;
        Defect defect = Single(ledger.Apply(@event));
        Assert.Equal(log, ledger.Log);
        Assert.True(ledger.Equals(VoucherLedger.Replay(ledger.Terms, [.. log, @event]).Ledger));
        return defect;
    }

    private static Defect ThrownTerms(ValueList<CompanyBudget> companies) => Thrown(() => Terms(100, companies: companies));

    private static Defect Thrown(Func<object> make) => Assert.Single(Assert.Throws<DefectsException>(make).Defects.AsEnumerable());

    private static Defect Single<T>(Validated<T> result)
        where T : notnull => Assert.Single(result.DefectsOrEmpty().AsEnumerable());
}
