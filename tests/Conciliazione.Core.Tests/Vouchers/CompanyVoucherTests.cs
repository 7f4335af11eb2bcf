using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Vouchers;
using static Conciliazione.Tests.Vouchers.CompanyVoucherSamples;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

/// <summary>One company's budget by hand, from its conversion to what the operators are paid.</summary>
public sealed class CompanyVoucherTests
{
    /// <summary>
    /// € 1,000 / € 15 = 66, and € 10 left. Two workers get 4 + 3 vouchers, € 105; of these 2 + 2 + 2 are used, € 90; € 30 + € 20 are paid.
    /// </summary>
    [Fact]
    public void A_budget_goes_by_hand_from_conversion_to_settlement()
    {
        Assert.Equal((66L, Euro.Of(10)), (Conversion.Vouchers, Conversion.Remainder));
        VoucherAccount account = VoucherAccount.Read(
            Conversion,
            WorkerChoice.Listed(Label("CHOICE"), ["w1", "w2"]),
            [Assign("G1", 80, 4), Assign("G2", 50, 3, worker: "w2", company: 5)],
            [Report("R1", "G1", 40, 2), Report("R2", "G1", 40, 2, "o2"), Report("R3", "G2", 34, 2)],
            [Pays("P1", "R1", 30), Pays("P2", "R3", 20)]).OrThrow();

        CostSplit first = account.SplitOf("G1")!;
        CostSplit second = account.SplitOf("G2")!;
        Assert.Equal((Euro.Of(60), Euro.Zero, Euro.Of(20)), (first.Voucher, first.Company, first.Worker));
        Assert.Equal((Euro.Of(45), Euro.Of(5), Euro.Zero), (second.Voucher, second.Company, second.Worker));
        Assert.Null(account.SplitOf("G3"));
        Assert.Equal((7L, 59L), (account.VouchersAssigned, account.VouchersLeft));
        Assert.Equal((Euro.Of(105), Euro.Of(90), Euro.Of(50)), (account.Assigned, account.Reported, account.Paid));
        Assert.Equal((Euro.Of(40), Euro.Of(950)), (account.Due, account.Unspent));
        Assert.Equal(["o1: 50.00/60.00", "o2: 0.00/30.00"], account.Operators.Select(each => each.ToString()));
        Assert.Equal([Euro.Of(10), Euro.Of(30)], account.Operators.Select(each => each.Due));
        Assert.Equal("alfa: 50.00/90.00/105.00", account.ToString());
    }

    [Fact]
    public void At_least_a_cent_is_left_to_the_worker_or_to_the_company()
    {
        Assert.Equal(Euro.FromCents(1), Conversion.Split(Euro.Of(60.01m), 4).OrThrow().Worker);
        CostSplit byCompany = Conversion.Split(Euro.Of(60.01m), 4, Euro.FromCents(1)).OrThrow();
        Assert.Equal((Euro.FromCents(1), Euro.Zero), (byCompany.Company, byCompany.Worker));
        Defect whole = Assert.Single(Conversion.Split(Euro.Of(60), 4).DefectsOrEmpty().AsEnumerable());
        Assert.Equal(
            "vouchers: the vouchers are worth € 60.00; they cover only a part of the price, so less than € 60.00 [VOUCH-WHOLE-PRICE; art. 1, Avviso di prova, D.G.R. 1/2030]",
            whole.Render(Language.English));
        Assert.Equal("NUM-NEGATIVE", Assert.Single(Conversion.Split(Euro.Of(61), 4, Euro.Of(-1)).DefectsOrEmpty().AsEnumerable()).Code.Code);
    }

    [Fact]
    public void A_budget_below_one_voucher_remains_whole()
    {
        VoucherConversion none = Converted(14.99m, 15).OrThrow();
        Assert.Equal((0L, Euro.Of(14.99m)), (none.Vouchers, none.Remainder));
        Assert.Equal("alfa: 14.99 = 0 × 15.00 + 14.99", none.ToString());
        Assert.Equal((1L, Euro.Zero), (Converted(15, 15).OrThrow().Vouchers, Converted(15, 15).OrThrow().Remainder));
        Assert.Equal((1L, Euro.Of(14.99m)), (Converted(29.99m, 15).OrThrow().Vouchers, Converted(29.99m, 15).OrThrow().Remainder));
        Assert.Equal(
            ["budget VOUCH-NOT-POSITIVE", "value VOUCH-NOT-POSITIVE"], Converted(0, -1).DefectsOrEmpty().Select(defect => $"{defect.Path} {defect.Code}"));
    }

    /// <summary>The largest budget in vouchers of a cent: all but one of them for the largest price, the last for two cents.</summary>
    [Fact]
    public void The_largest_figures_are_read_to_the_cent()
    {
        VoucherConversion cents = VoucherConversion.Create(Label("CONVERSION"), new("alfa", Euro.MaxValue), Euro.FromCents(1)).OrThrow();
        Assert.Equal((long.MaxValue, Euro.Zero), (cents.Vouchers, cents.Remainder));
        VoucherAccount account = VoucherAccount.Read(
            cents,
            Anybody,
            [new("G1", "w1", Day, Euro.MaxValue, long.MaxValue - 1), new("G2", "w1", Day, Euro.FromCents(2), 1)],
            [new("R1", "G1", "o1", Day, Euro.MaxValue, long.MaxValue - 1), new("R2", "G2", "o1", Day, Euro.FromCents(2), 1)],
            [new("P1", "R1", Day, Euro.FromCents(long.MaxValue - 1)), new("P2", "R2", Day, Euro.FromCents(1))]).OrThrow();
        Assert.Equal((Euro.MaxValue, Euro.MaxValue, Euro.MaxValue), (account.Assigned, account.Reported, account.Paid));
        Assert.Equal((0L, Euro.Zero, Euro.Zero), (account.VouchersLeft, account.Due, account.Unspent));
        Assert.Equal(Euro.FromCents(1), account.SplitOf("G1")!.Worker);
    }

    [Fact]
    public void A_worker_or_an_operator_given_twice_counts_once_in_any_order()
    {
        WorkerChoice choice = WorkerChoice.Listed(Label("CHOICE"), ["w2", "w1", "w2"]);
        Assert.Equal(WorkerChoice.Listed(Label("CHOICE"), ["w1", "w2"]), choice);
        Assert.Equal(["w1", "w2"], Assert.IsType<WorkerChoice.NamedWorkers>(choice).Workers);
        Defect unknown = Assert.Single(VoucherAccount.Read(
            Conversion, choice, [Assign("G1", 80, 4)], [Report("R1", "G1", 80, 4)], [], operators: ["o2", "o2"]).DefectsOrEmpty().AsEnumerable());
        Assert.StartsWith(
            "reports[R1].operator: il report «R1» è di un operatore non ammesso; operatori ammessi: 1 [", unknown.Render(Language.Italian), StringComparison.Ordinal);
    }

    /// <summary>Two assignments have the code G1, of 4 vouchers and of 2: of a report of 3 nobody can tell whether they are too many.</summary>
    [Fact]
    public void What_depends_on_a_code_used_twice_is_not_measured_by_either()
    {
        VoucherAssignment[] twice = [Assign("G1", 80, 4), new("G1", "w1", Day.PlusDays(20), Euro.Of(40), 2)];
        FulfilmentReport[] reports = [Report("R1", "G1", 60, 3), Report("R2", "G1", 20, 1), new("R2", "G1", "o2", Day.PlusDays(40), Euro.Of(50), 3)];
        OperatorPayment[] payments = [Pays("P1", "R2", 40)];

        string[] found = ["assignments[G1] VOUCH-CODE-TWICE", "reports[R2] VOUCH-CODE-TWICE"];
        Assert.Equal(found, Wrong(twice, reports));
        Assert.Equal(found, Wrong([.. twice.Reverse()], [.. reports.Reverse()]));
        Assert.Equal(
            ["assignments[G1] VOUCH-CODE-TWICE", "assignments[G1].reports VOUCH-REPORT-MORE"],
            VoucherAccount.Read(Conversion, Anybody, [twice[1], twice[1]], [Report("R1", "G1", 40, 3, day: 20)], []).DefectsOrEmpty()
                .Where(defect => defect.Path.StartsWith("assignments", StringComparison.Ordinal)).Select(defect => $"{defect.Path} {defect.Code}"));

        string[] Wrong(IEnumerable<VoucherAssignment> assignments, IEnumerable<FulfilmentReport> of) =>
            [.. VoucherAccount.Read(Conversion, Anybody, assignments, of, payments).DefectsOrEmpty().Select(defect => $"{defect.Path} {defect.Code}")];
    }

    [Fact]
    public void A_missing_fact_is_asked_for_by_the_title_of_the_choice()
    {
        var label = new RuleLabel("RULES", new("regolamento aziendale", "company rules"), Samples.Source);
        Defect missing = Assert.Single(VoucherAccount.Read(
            Conversion, WorkerChoice.ByCriteria(label, OnShifts), [Assign("G1", 80, 4)], [], []).DefectsOrEmpty().AsEnumerable());
        Assert.StartsWith(
            "assignments[G1].stated[SHIFTS]: dato mancante: lavora su turni; ne dipende regolamento aziendale [", missing.Render(Language.Italian), StringComparison.Ordinal);
        Assert.Equal("VOUCH-NOT-CHOSEN", Assert.Single(VoucherAccount.Read(
            Conversion,
            WorkerChoice.ByCriteria(label, OnShifts),
            [new("G1", "w1", Day, Euro.Of(80), 4, stated: FactSheet.Create(OnShifts.Catalogue, [Shifts.Is(false)]).OrThrow())],
            [],
            []).DefectsOrEmpty().AsEnumerable()).Code.Code);
    }

    /// <summary>A report on the day of its assignment, and a payment on the day of its report, are not before it.</summary>
    [Fact]
    public void Everything_may_happen_on_one_day_which_is_the_first_or_the_last_of_the_period()
    {
        Assert.Equal(Euro.Of(60), On(Day).Paid);
        Assert.Equal(Euro.Of(60), On(Until).Paid);

        static VoucherAccount On(NodaTime.LocalDate day) => VoucherAccount.Read(
            Conversion,
            Anybody,
            [new("G1", "w1", day, Euro.Of(80), 4)],
            [new("R1", "G1", "o1", day, Euro.Of(80), 4)],
            [new("P1", "R1", day, Euro.Of(60))],
            Period).OrThrow();
    }

    [Theory]
    [InlineData("w1", true, Verdict.Met, Verdict.Met)]
    [InlineData("w1", null, Verdict.Met, Verdict.Unclear)]
    [InlineData("W1", false, Verdict.NotMet, Verdict.NotMet)]
    public void A_company_chooses_by_a_list_by_criteria_or_by_arrival(string worker, bool? shifts, Verdict listed, Verdict byCriteria)
    {
        FactSheet? stated = shifts is { } known ? FactSheet.Create(OnShifts.Catalogue, [Shifts.Is(known)]).OrThrow() : null;
        var days = EvaluationDays.On(Day);
        WorkerChoice[] choices =
            [WorkerChoice.Listed(Label("CHOICE"), ["w1"]), WorkerChoice.ByCriteria(Label("CHOICE"), OnShifts), WorkerChoice.FirstCome(Label("CHOICE"))];

        Assert.Equal([listed, byCriteria, Verdict.Met], choices.Select(choice => choice.Judge(worker, stated, days)));
        Assert.Equal(
            ["CHOICE: elenco dei lavoratori", "CHOICE: criteri dell'azienda", "CHOICE: ordine di arrivo"], choices.Select(choice => choice.ToString()));
    }

    /// <summary>Sixteen workers ask for 4 vouchers each, one more for 4, the last for 2: 64 are granted, 4 do not fit in 2, 2 do.</summary>
    [Fact]
    public void Under_first_come_a_ledger_grants_whole_vouchers_and_leaves_the_remainder()
    {
        Fact<FactSheet>.WholeNumber number = SheetFact.WholeNumber("VOUCHERS", new("numero di voucher", "number of vouchers"));
        FactCatalogue<FactSheet> catalogue = FactCatalogue<FactSheet>.Create([number]).OrThrow();
        VoucherTerms terms = VoucherTerms.CreateForCompanies(
            Label("CALL"), Open, VoucherAmount.Flat(Label("AMOUNT"), Conversion.Value, number), Label("BUDGETS"), [Conversion.Budget]).OrThrow();
        VoucherLedger ledger = Decided(terms, [.. Enumerable.Range(1, 18).Select(i => new VoucherRequest(
            Number(i),
            At(0, 10, i),
            new(Euro.Of(80), stated: FactSheet.Create(catalogue, [number.Is(i == 18 ? 2 : 4)]).OrThrow()),
            company: "alfa",
            check: RequestCheck.Passed))]);

        Assert.Equal(VoucherReason.WaitsForCompany, ledger.Of(17).Reason);
        Assert.Equal((Euro.Of(990), Conversion.Remainder), (ledger.Committed, ledger.Remaining));
        VoucherAssignment[] assignments =
        [
            .. ledger.Entries.Where(entry => entry.Status == VoucherStatus.Granted).Select(entry => new VoucherAssignment(
                entry.Request.Protocol.ToString(),
                entry.Request.Protocol.ToString(),
                ItalianTime.DayOf(entry.Request.Arrived),
                entry.Request.Amount.Expense,
                entry.Decision.Granted.Cents / Conversion.Value.Cents)),
        ];
        VoucherAccount account = VoucherAccount.Read(Conversion, Anybody, assignments, [], []).OrThrow();
        Assert.Equal((66L, 0L, ledger.Committed), (account.VouchersAssigned, account.VouchersLeft, account.Assigned));
    }

    [Fact]
    public void Every_defect_is_found_at_once_and_names_where_it_is()
    {
        ValueList<Defect> defects = VoucherAccount.Read(
            Conversion,
            WorkerChoice.Listed(Label("CHOICE"), ["w1"]),
            [Assign("G1", 60, 4, worker: "w2")],
            [Report("R1", "G1", 90, 5), Report("R2", "G9", 80, 1)],
            [Pays("P1", "R1", 75.01m), Pays("P2", "R9", -1)]).DefectsOrEmpty();

        Assert.Equal(
            [
                "assignments[G1].reports VOUCH-REPORT-MORE", "assignments[G1].reports VOUCH-REPORT-PRICE", "assignments[G1].vouchers VOUCH-WHOLE-PRICE", "assignments[G1].worker VOUCH-NOT-CHOSEN",
                "payments[P2].amount VOUCH-NOT-POSITIVE", "payments[P2].report VOUCH-PAID-REPORT", "reports[R1].payments VOUCH-PAID-MORE",
                "reports[R2].assignment VOUCH-REPORT-ASSIGNMENT",
            ],
            defects.Select(defect => $"{defect.Path} {defect.Code}"));
    }

    [Fact]
    public void Figures_beyond_what_can_be_written_are_defects_too() => Assert.Equal(
        ["VOUCH-WHOLE-PRICE", "VOUCH-CONVERSION"],
        VoucherAccount.Read(
            Conversion, Anybody, [new("G1", "w1", Day, Euro.MaxValue, long.MaxValue), new("G2", "w1", Day, Euro.MaxValue, 1)], [], []).DefectsOrEmpty()
            .Select(defect => defect.Code.Code).OrderDescending(StringComparer.Ordinal));

    [Fact]
    public void A_sum_that_cannot_be_written_is_shown_as_more_than_the_largest_that_can()
    {
        Assert.StartsWith(
            "vouchers: the vouchers are worth more than € 92,233,720,368,547,758.07; they cover",
            Assert.Single(Conversion.Split(Euro.MaxValue, long.MaxValue).DefectsOrEmpty().AsEnumerable()).Render(Language.English), StringComparison.Ordinal);
        Defect granted = VoucherAccount.Read(
            Conversion, Anybody, [new("G1", "w1", Day, Euro.MaxValue, long.MaxValue), new("G2", "w1", Day, Euro.MaxValue, 1)], [], []).DefectsOrEmpty()
            .Single(defect => defect.Path == "assignments");
        Assert.StartsWith("assignments: sono assegnati più di 9", granted.Render(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void All_defects_of_a_split_come_at_once()
    {
        Assert.Equal(["price VOUCH-NOT-POSITIVE", "vouchers VOUCH-NUMBER", "company NUM-NEGATIVE"], Wrong(Euro.Zero, 0, Euro.Of(-1)));
        Assert.Equal(["vouchers VOUCH-NUMBER", "company VOUCH-COMPANY-REST"], Wrong(Euro.Of(10), 0, Euro.Of(10.01m)));
        Assert.Equal(["vouchers VOUCH-WHOLE-PRICE", "company VOUCH-COMPANY-REST"], Wrong(Euro.Of(60), 4, Euro.Of(5)));
        Assert.Equal(["vouchers VOUCH-WHOLE-PRICE"], Wrong(Euro.Of(60), 4, Euro.Zero));

        static string[] Wrong(Euro price, long vouchers, Euro company) =>
            [.. Conversion.Split(price, vouchers, company).DefectsOrEmpty().Select(defect => $"{defect.Path} {defect.Code}")];
    }

    /// <summary>€ 80 of which 4 vouchers pay € 60: two reports of € 40, of which the vouchers pay € 30 and the company 5 of the first only.</summary>
    [Fact]
    public void Each_report_is_split_in_the_period_and_by_the_pool()
    {
        VoucherAccount account = VoucherAccount.Read(
            Conversion,
            Anybody,
            [Assign("G1", 80, 4, company: 5), new("G2", "w1", Until, Euro.Of(20), 1)],
            [Report("R1", "G1", 40, 2, company: 5), Report("R2", "G1", 40, 2, "o2")],
            [],
            Period,
            ["o2", "o1", "o2"]).OrThrow();
        CostSplit first = account.SplitOfReport("R1")!;
        CostSplit second = account.SplitOfReport("R2")!;
        Assert.Equal((Euro.Of(30), Euro.Of(5), Euro.Of(5)), (first.Voucher, first.Company, first.Worker));
        Assert.Equal((Euro.Of(30), Euro.Zero, Euro.Of(10)), (second.Voucher, second.Company, second.Worker));
        Assert.Null(account.SplitOfReport("R3"));
        Assert.Equal(Period, account.Open);
        Assert.Equal(["o1", "o2"], account.Pool!);
    }

    /// <summary>Five of € 15 leave € 5 of 80, six would be 90; three are less than 46, and of 45 only two are a part.</summary>
    [Theory]
    [InlineData(80, 4, 60)]
    [InlineData(80, 6, 75)]
    [InlineData(46, 9, 45)]
    [InlineData(45, 9, 30)]
    [InlineData(15, 1, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(80, 0, 0)]
    public void Whole_vouchers_cover_strictly_a_part_of_the_price(int price, int asked, int covered)
    {
        Fact<FactSheet>.WholeNumber number = SheetFact.WholeNumber("VOUCHERS", new("numero di voucher", "number of vouchers"));
        VoucherAmount rule = VoucherAmount.WholeVouchers(Label("WHOLE"), Euro.Of(15), number);
        FactSheet stated = FactSheet.Create(FactCatalogue<FactSheet>.Create([number]).OrThrow(), [number.Is(asked)]).OrThrow();

        Assert.True(rule.AmountOf(new(Euro.Of(price), stated: stated)).OrThrow().TryGet(out Euro amount));
        Assert.Equal(Euro.Of(covered), amount);
        Assert.Contains("others pay at least € 0.01", rule.Measure(new(Euro.Of(price), stated: stated)).OrThrow().Explain(Language.English), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => VoucherAmount.WholeVouchers(Label("WHOLE"), Euro.Of(15), null!));
        Assert.Throws<DefectsException>(() => VoucherAmount.WholeVouchers(Label("WHOLE"), Euro.Of(-1), number));
    }

    [Fact]
    public void Values_are_equal_by_content() => ContentEquality.Holds(
        () => VoucherAccount.Read(Converted(1_000, 15).OrThrow(), Anybody, [Assign("G1", 80, 4)], [Report("R1", "G1", 40, 2)], [Pays("P1", "R1", 30)]).OrThrow(),
        VoucherAccount.Read(Conversion, Anybody, [Assign("G1", 80, 4)], [Report("R1", "G1", 40, 2)], []).OrThrow());
}
