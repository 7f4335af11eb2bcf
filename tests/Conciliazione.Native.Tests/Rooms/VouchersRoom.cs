using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Vouchers;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Native.Tests.Rooms;

internal static class VouchersRoom
{
    private static readonly LocalDate First = new(2030, 6, 3);

    private static readonly CallWindow Open = CallWindow.Create(
        First.At(new(9, 0)), Deadline.Create([DeadlineVersion.AtEndOf(First, new(2030, 6, 28), new("avviso", "call"), Given.Source)]).OrThrow()).OrThrow();

    public static void Check(Checks checks)
    {
        Amounts(checks);
        Ledger(checks);
        Access(checks);
        Companies(checks);
        var term = PlanTerm.Between(First.ToYearMonth(), First.ToYearMonth().PlusMonths(1));
        ServiceOffer offer = new(term, new(Given.Label("OFFER"), [new Bar.Over(term.Months)]), minimumGroup: new(Given.Label("GROUP"), 8));
        checks.That(offer.RunsOn(First) == true && offer.Start(7).Outcome is Outcome.NotMet && offer.Start(8).Outcome is Outcome.Met);
        checks.That(new VoucherRequestText("12/2030", "03/06/2030", "10:00", "x").Read(Notation.Italian).DefectsOrEmpty().Count > 0);
    }

    private static void Amounts(Checks checks)
    {
        VoucherAmount half = VoucherAmount.Share(Given.Label("HALF"), Percentage.Of(50), Euro.Of(100));
        Fact<FactSheet>.WholeNumber children = SheetFact.WholeNumber("CHILDREN", new("figli", "children"));
        FactSheet sheet = FactSheet.Create(FactCatalogue<FactSheet>.Create([children]).OrThrow(), [children.Is(2)]).OrThrow();
        Amount(checks, half, 250, 100);
        Amount(checks, VoucherAmount.Flat(Given.Label("FLAT"), Euro.Of(30), children), 200, 60);
        Amount(checks, VoucherAmount.ByBand(Given.Label("BANDS"), [new AmountStep<Euro>(Euro.Zero, half), new(Euro.Of(150), VoucherAmount.Flat(Given.Label("FLAT"), Euro.Of(70)))]), 200, 70);
        Amount(checks, VoucherAmount.ByBand(Given.Label("BANDS"), children, [new AmountStep<int>(0, half), new(2, VoucherAmount.Flat(Given.Label("FLAT"), Euro.Of(80)))]), 200, 80);
        Amount(checks, VoucherAmount.Above(Given.Label("ABOVE"), half), 200, 90);
        Amount(checks, VoucherAmount.Leaving(Given.Label("LEAVING"), Percentage.Of(10), half), 100, 50);
        Amount(checks, VoucherAmount.Place(Given.Label("PLACE")), 35, 0);
        CostSharing sharing = CostSharing.Create(Given.Label("SHARING"), half, Percentage.Of(20)).OrThrow();
        checks.Equal(Euro.Of(40), sharing.CompanyMinimum(Euro.Of(200)));
        checks.That(sharing.Split(new(Euro.Of(200)), Euro.Of(40)).OrThrow().ToString().Length > 0);

        void Amount(Checks checks, VoucherAmount rule, decimal expense, decimal due)
        {
            var facts = new AmountFacts(Euro.Of(expense), Euro.Of(20), sheet);
            checks.Equal(Known.Of(Euro.Of(due)), checks.Case(rule, Name).AmountOf(facts).OrThrow(), rule.ToString());
            checks.That(rule.Measure(facts).OrThrow().Explain(Language.English).Length > 0, $"{rule} is explained");
        }
    }

    /// <summary>Half of € 200 each out of € 250, one voucher a child: two are granted, the rest wait until money comes back.</summary>
    private static void Ledger(Checks checks)
    {
        VoucherEvent[] log =
        [
            .. Enumerable.Range(1, 6).Select(number => VoucherEvent.Request(
                new(Number(number), At(0, 9 + number), new(Euro.Of(200)), check: number == 6 ? RequestCheck.NotExamined : RequestCheck.Passed), At(0, 9 + number))),
            VoucherEvent.CloseWindow(First, At(1, 0)),
            VoucherEvent.Withdraw(Number(1), At(1, 9)),
            VoucherEvent.Spend(Number(2), Euro.Of(80), At(1, 10)),
            VoucherEvent.Settle(Number(2), Euro.Of(80), At(1, 11)),
            VoucherEvent.IncreaseBudget(Euro.Of(100), At(1, 12), Given.Source),
            VoucherEvent.Expire(Number(3), At(1, 13)),
            VoucherEvent.Refuse(Number(6), At(1, 14), new("manca un documento", "a document is missing")),
            VoucherEvent.UpholdAppeal(Number(6), At(1, 15), Given.Source, new(Number(6), At(0, 15), new(Euro.Of(200)), check: RequestCheck.Passed)),
        ];
        VoucherTerms terms = Terms(ShortfallPolicy.Stop);
        VoucherLedger ledger = VoucherLedger.Open(terms);
        foreach (VoucherEvent each in log)
        {
            VoucherStep step = ledger.Apply(checks.Case(each, Name)).OrThrow();
            checks.That(step.Decisions.All(decision => decision.Explain(Language.Italian).Length > 0), $"{each} is explained");
            ledger = step.Ledger;
        }

        checks.Equal(ledger, VoucherLedger.Replay(terms, log.ToValueList()).Ledger);
        checks.Equal(Euro.Of(350), ledger.Committed + ledger.Remaining);
        checks.Equal(VoucherStatus.Withdrawn, ledger.Find(Number(1))!.Decision.Status);
        checks.Equal(VoucherStatus.Expired, ledger.Find(Number(3))!.Decision.Status);
        checks.Equal(1, VoucherLedger.Replay(terms, [log[^1]]).Rejected.Count);
        foreach (ShortfallPolicy policy in (ShortfallPolicy[])[ShortfallPolicy.Skip, ShortfallPolicy.Part])
        {
            checks.That(VoucherLedger.Replay(Terms(policy), log.ToValueList()).Ledger.Waiting.Count >= 0, $"{policy} replays");
        }
    }

    /// <summary>66 vouchers of € 15 out of € 1,000: four are granted, two used, € 30 paid.</summary>
    private static void Companies(Checks checks)
    {
        VoucherConversion conversion = VoucherConversion.Create(Given.Label("CONVERSION"), new("ditta", Euro.Of(1_000)), Euro.Of(15)).OrThrow();
        checks.Equal(66L, conversion.Vouchers);
        checks.Equal(Euro.Of(10), conversion.Remainder);
        checks.That(conversion.ToFinding().Explain(Language.Italian).Length > 0);
        checks.That(conversion.Split(Euro.Of(60), 4).DefectsOrEmpty().Count == 1);
        Fact<FactSheet>.YesNo shifts = SheetFact.YesNo("SHIFTS", new("lavora su turni", "works in shifts"));
        RequirementSet<FactSheet> criteria = RequirementSet<FactSheet>.Create(
            1, FactCatalogue<FactSheet>.Create([shifts]).OrThrow(), Requirement.Is(Given.Label("ON-SHIFTS"), shifts)).OrThrow();
        FactSheet sheet = FactSheet.Create(criteria.Catalogue, [shifts.Is(true)]).OrThrow();
        WorkerChoice[] choices =
            [WorkerChoice.Listed(Given.Label("CHOICE"), ["W1"]), WorkerChoice.ByCriteria(Given.Label("CHOICE"), criteria), WorkerChoice.FirstCome(Given.Label("CHOICE"))];
        foreach (WorkerChoice choice in choices)
        {
            checks.Equal(Verdict.Met, checks.Case(choice, Name).Judge("W1", sheet, EvaluationDays.On(First)));
            VoucherAccount account = VoucherAccount.Read(
                conversion,
                choice,
                [new("G1", "W1", First, Euro.Of(80), 4, stated: sheet)],
                [new("R1", "G1", "O1", First, Euro.Of(40), 2)],
                [new("P1", "R1", First, Euro.Of(30))],
                operators: ["O1"]).OrThrow();
            checks.Equal(Euro.Of(970), account.Unspent);
            checks.Equal(Euro.Of(20), account.SplitOf("G1")!.Worker);
            checks.Equal(Euro.Of(10), account.SplitOfReport("R1")!.Worker);
        }
    }

    private static void Access(Checks checks)
    {
        var call = new VoucherCall<Person>(
            RequirementSet<Person>.Create(1, Given.Catalogue, Requirement.Is(Given.Label("RESIDENT"), Given.Resident)).OrThrow(),
            Terms(ShortfallPolicy.Stop),
            CareLoad<Person>.Create(Given.Label("LOAD"), [Given.Resident]).OrThrow());
        VoucherRequest request = call.Examine(new(Number(1), At(0, 10), new(Euro.Of(200))), new("P1", Resident: false));
        VoucherLedger refused = call.Open().Apply(VoucherEvent.Request(request, request.Arrived)).OrThrow().Ledger.Apply(VoucherEvent.CloseWindow(First, At(1, 0))).OrThrow().Ledger;
        checks.Equal(VoucherStatus.Refused, refused.Find(Number(1))!.Decision.Status);
    }

    private static VoucherTerms Terms(ShortfallPolicy shortfall) => VoucherTerms.Create(
        Given.Label("CALL"),
        Open,
        new(Given.Label("BUDGET"), Euro.Of(250)),
        VoucherAmount.Share(Given.Label("HALF"), Percentage.Of(50), Euro.Of(100)),
        shortfall: new(Given.Label("SHORTFALL"), shortfall)).OrThrow();

    private static ProtocolNumber Number(int number) => ProtocolNumber.Of(2030, number);

    private static Instant At(int day, int hour) => ItalianTime.FirstMoment(First.PlusDays(day).At(new(hour, 0)));

    private static string Name(VoucherAmount rule) => rule.Match(_ => "ShareOfExpense", _ => "FlatSum", _ => "ByBands", _ => "AboveBenefit", _ => "LeavingPart", _ => "Free");

    private static string Name(WorkerChoice choice) => choice.Match(_ => "NamedWorkers", _ => "CriteriaMet", _ => "ByArrival");

    private static string Name(VoucherEvent happened) => happened.Match(
        _ => "Requested", _ => "WindowClosed", _ => "Withdrawn", _ => "Spent", _ => "Settled", _ => "Expired", _ => "BudgetIncreased", _ => "AppealUpheld", _ => "Reviewed");
}
