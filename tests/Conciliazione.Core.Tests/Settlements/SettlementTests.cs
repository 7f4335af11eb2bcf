using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Settlements;
using Conciliazione.WorkPlans;
using NodaTime;
using static Conciliazione.Tests.Settlements.SettlementSamples;

namespace Conciliazione.Tests.Settlements;

public sealed class SettlementTests
{
    private static readonly LocalDate September = new(2030, 9, 10);

    /// <summary>700 of the grant, 100 in cash and 200 in kind; coordination 100 of 1,000 is 10%, co-financing 300 is 30%.</summary>
    [Fact]
    public void A_plan_spent_as_it_is_is_accepted_in_full()
    {
        Settlement settled = Settle(
            ByCategory,
            Paid("S1", September, "A", 300),
            InKind("S2", September, "A", 100),
            InKind("S3", September, "A", 100, "Beta"),
            Paid("S4", September, "A.COORD", 100, funding: ExpenseFunding.Cash),
            Paid("S5", September, "B", 100),
            Paid("S6", September, "C", 200, "Gamma"),
            Paid("S7", September, "D", 100));

        Assert.Equal((Euro.Of(1_000), Euro.Of(1_000), Euro.Zero, Euro.Zero), (settled.Total.Shown, settled.Total.Accepted, settled.Total.Refused, settled.Total.Left));
        Assert.Equal(Euro.Of(600), settled.Of("A").Accepted);
        Assert.Equal(Euro.Of(100), settled.Of("A.COORD").Accepted);
        Assert.Equal((Euro.Of(700), Euro.Of(700)), (settled.GrantDue, settled.PaidOut));
        Assert.Empty(settled.Outstanding);
        Assert.All(settled.Shares, finding => Assert.IsType<Outcome.Met>(finding.Outcome));
        Assert.Equal(["Alfa", "Beta", "Gamma"], settled.Bodies.Select(body => body.Body));
        Assert.Equal((Euro.Of(100), Euro.Of(100), Euro.Of(500)), (settled.Bodies[0].Cash.Accepted, settled.Bodies[0].InKind.Accepted, settled.Bodies[0].AcceptedFromGrant));
        Assert.Equal(Euro.Of(200), settled.Bodies[2].AcceptedFromGrant);
    }

    /// <summary>Services have 200: 150, then 50 of 100. With compensation, all of it: the total of 1,000 has room.</summary>
    [Fact]
    public void What_is_above_a_category_is_refused_from_the_latest()
    {
        Expense[] expenses = [Paid("S2", September.PlusDays(1), "C", 100), Paid("S1", September, "C", 150)];
        Settlement own = Settle(ByCategory, expenses);
        Settlement inAll = Settle(Rules(ExcessRule.InAll, ShareBase.Accepted, CofinancingShortfall.Deducted), expenses);

        Assert.Equal([("S1", Euro.Of(150), null), ("S2", Euro.Of(50), RefusalReason.AboveCategory)], own.Expenses.Select(each => (each.Expense.Code, each.Accepted, each.Reason)));
        Assert.Equal(
            "S2, 11/09/2030, Alfa, voce C, contributo: ammessi € 50,00, € 50,00 non ammessi: oltre il previsto della voce C nella versione 1, € 200,00 (interpretazione applicata: l'avviso non lo precisa) — "
                + Insubria2020.CostPlans.Source.Cite(),
            own.Expenses[1].Explain(Language.Italian));
        Assert.Equal((Euro.Zero, Euro.Of(50)), (own.Of("C").Left, own.Of("C").Refused));
        Assert.Equal((Euro.Of(250), Euro.Of(-50)), (inAll.Of("C").Accepted, inAll.Of("C").Left));
    }

    /// <summary>600 of staff without coordination, 100 of goods, 200 of services, 300 of vouchers are 1,200: 200 above the plan's total.</summary>
    [Fact]
    public void With_compensation_what_is_above_the_total_is_refused_from_the_latest()
    {
        Settlement settled = Settle(
            Rules(ExcessRule.InAll, ShareBase.Planned, CofinancingShortfall.Ignored),
            Paid("S1", September, "A", 600),
            Paid("S2", September.PlusDays(3), "B", 100),
            Paid("S3", September.PlusDays(1), "C", 200),
            Paid("S4", September.PlusDays(2), "D", 300),
            Paid("S5", September, "A.COORD", 50));

        Assert.Equal(
            [("S1", Euro.Of(600), null), ("S5", Euro.Zero, RefusalReason.AboveTotal), ("S3", Euro.Of(200), null), ("S4", Euro.Of(200), RefusalReason.AboveTotal), ("S2", Euro.Zero, RefusalReason.AboveTotal)],
            settled.Expenses.Select(each => (each.Expense.Code, each.Accepted, each.Reason)));
        Assert.Contains("above the total of the plan, € 1,000.00", settled.Expenses[3].Explain(Language.English), StringComparison.Ordinal);

        // The grant bears 1,000 of spending, and has 700.
        Assert.Equal((Euro.Of(700), Euro.Of(700)), (settled.GrantDue, settled.PaidOut));
    }

    /// <summary>
    /// 300 of staff and 100 of coordination. Of the accepted total, 15%: of 352.94 it is 52.94, and of 352.95 still 52.94; of the plan's
    /// 1,000 it is 150, more than the 100 planned.
    /// </summary>
    [Fact]
    public void Coordination_is_capped_on_the_total_that_the_rules_name()
    {
        Expense[] expenses = [Paid("S1", September, "A.COORD", 100), Paid("S2", September.PlusDays(1), "A", 300)];
        Settlement accepted = Settle(ByCategory, expenses);
        Settlement planned = Settle(Rules(ExcessRule.ByCategory, ShareBase.Planned, CofinancingShortfall.Deducted), expenses);

        Assert.Equal((Euro.Of(52.94m), Euro.Of(352.94m)), (accepted.Of("A.COORD").Accepted, accepted.Total.Accepted));
        Assert.Equal(RefusalReason.AboveShare, accepted.Expenses[0].Reason);
        Assert.Contains(
            "€ 47,06 non ammessi: oltre € 52,94 (Coordinamento al massimo il 15% del totale; calcolato sul totale ammesso)",
            accepted.Expenses[0].Explain(Language.Italian),
            StringComparison.Ordinal);
        Assert.Equal((Euro.Of(100), Euro.Of(400)), (planned.Of("A.COORD").Accepted, planned.Total.Accepted));
    }

    /// <summary>
    /// 500 of the grant and 100 in kind: 30% of 600 is 180, so 80 are missing, and the grant pays 420, which is 70% of 600. In proportion,
    /// 500 × 100 / 180 = 277.77. To reach 30%, 80 / 0.7 = 114.29 more are to be shown, because they count in the total too. Of the plan's 1,000, 300 are required, 200 missing: 300; and 500 × 100 / 300 = 166.66.
    /// </summary>
    [Theory]
    [InlineData(ShareBase.Accepted, CofinancingShortfall.Deducted, 42_000)]
    [InlineData(ShareBase.Accepted, CofinancingShortfall.InProportion, 27_777)]
    [InlineData(ShareBase.Accepted, CofinancingShortfall.Ignored, 50_000)]
    [InlineData(ShareBase.Planned, CofinancingShortfall.Deducted, 30_000)]
    [InlineData(ShareBase.Planned, CofinancingShortfall.InProportion, 16_666)]
    [InlineData(ShareBase.Planned, CofinancingShortfall.Ignored, 50_000)]
    public void Missing_cofinancing_does_to_the_grant_what_the_policy_says(ShareBase shares, CofinancingShortfall shortfall, long cents)
    {
        Settlement settled = Settle(Rules(ExcessRule.ByCategory, shares, shortfall), Paid("S1", September, "A", 500), InKind("S2", September, "C", 100));

        Assert.Equal(Euro.FromCents(cents), settled.GrantDue);
        Assert.Equal(Euro.Of(500), settled.PaidOut);
        Assert.Equal(new Outcome.Calculated(FactValue.Of(settled.GrantDue)), settled.GrantFinding.Outcome);
        OutstandingItem missing = settled.Outstanding.Single(item => item.Kind == OutstandingKind.MinimumCofinancing);
        Assert.Equal(("INS-4-COFINANCING-FLOOR", shares == ShareBase.Accepted ? Euro.Of(114.29m) : Euro.Of(200)), (missing.Subject, missing.Amount));
    }

    [Fact]
    public void What_is_not_paid_yet_is_accepted_on_the_day_it_is()
    {
        Expense expense = Paid("S1", September, "C", 100);
        ExpenseReport report = ByCategory.Read(Only(Plan), Term, [expense]).OrThrow();
        Settlement before = report.On(September.PlusDays(9));
        Settlement after = report.On(September.PlusDays(10));

        Assert.Equal((Euro.Zero, RefusalReason.NotPaid), (before.Total.Accepted, before.Expenses[0].Reason));
        Assert.Equal((OutstandingKind.Payment, "S1", Euro.Of(100)), (before.Outstanding[0].Kind, before.Outstanding[0].Subject, before.Outstanding[0].Amount));
        Assert.Equal("pagamento della spesa S1", before.Outstanding[0].Title.Italian);
        Assert.Equal((Euro.Of(100), null), (after.Total.Accepted, after.Expenses[0].Reason));
        Assert.Empty(report.On(September.PlusDays(-1)).Expenses);
    }

    [Fact]
    public void What_the_lead_partner_must_still_show_is_listed()
    {
        Settlement settled = Settle(
            ByCategory, Paid("S1", September, "A", 350), Paid("S2", September, "B", 100, funding: ExpenseFunding.Cash), InKind("S3", September, "C", 50, "BETA "));

        // 30% of 500 is 150, and 100 in cash and 50 in kind are there.
        Assert.Equal(
            [
                (OutstandingKind.Spending, "A", Euro.Of(250)), (OutstandingKind.Spending, "C", Euro.Of(150)), (OutstandingKind.Spending, "D", Euro.Of(100)),
                (OutstandingKind.InKindOfBody, "Alfa", Euro.Of(100)), (OutstandingKind.InKindOfBody, "Beta", Euro.Of(50)),
            ],
            settled.Outstanding.Select(item => (item.Kind, item.Subject, item.Amount)));
        Assert.Equal(Euro.Of(350), settled.GrantDue);
    }

    /// <summary>The goods of the first version become services from October; goods bought in September and services before October.</summary>
    [Fact]
    public void An_expense_is_read_against_the_version_in_force_on_its_day()
    {
        CostPlan without = PlanOf(500, 100, 100, 0, 300, 0, 700, Plan.Cofinancing);
        History<CostPlan> plans = Only(without)
            .Propose(PlanOf(500, 100, 0, 100, 300, 0, 700, Plan.Cofinancing), new("meno beni", "fewer goods"), new(2030, 9, 20), altersObjectives: false).OrThrow()
            .Take("ATS", new(2030, 9, 25)).OrThrow().Take("COMMITTEE", new(2030, 10, 1)).OrThrow();
        ExpenseReport report = ByCategory.Read(plans, Term, [Paid("S1", September, "B", 40), Paid("S2", September, "C", 30), Paid("S3", new(2030, 10, 1), "C", 20)]).OrThrow();

        Settlement settled = report.On(End);
        Assert.Equal(2, settled.Version.Number);
        Assert.Equal(
            [("S1", 1, Euro.Zero, RefusalReason.AboveCategory), ("S2", 1, Euro.Zero, RefusalReason.NotInPlan), ("S3", 2, Euro.Of(20), (RefusalReason?)null)],
            settled.Expenses.Select(each => (each.Expense.Code, each.VersionNumber, each.Accepted, each.Reason)));
        Assert.Contains(
            "category C has no amount in the plan in force on that day (version 1)", settled.Expenses[1].Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(Euro.Of(40), report.On(new(2030, 9, 30)).Of("B").Accepted);
    }

    /// <summary>All of WSL's co-financing of 96,550 in kind (788-793) is accepted, and none of it was paid out.</summary>
    [Fact]
    public void What_is_in_kind_never_counts_as_paid_out()
    {
        CostPlan plan = Insubria2020Projects.Wsl.CostPlan;
        Expense[] inKind = [.. plan.Cofinancing.Select((line, i) =>
            new Expense($"W{(char)('1' + i)}", new(2020, 9, 1), "A", line.Body, line.InKind, ExpenseFunding.InKind, "timesheet"))];
        Settlement settled = Insubria2020.SettlementRules.Read(Only(plan), Insubria2020WorkPlans.Wsl.Term, inKind).OrThrow().On(new(2020, 10, 31));

        Assert.Equal((Euro.Of(96_550), Euro.Zero, Euro.Zero), (settled.Total.Accepted, settled.PaidOut, settled.GrantDue));
        Assert.Equal(Euro.Of(1_550), settled.Outstanding.Single(item => item.Kind == OutstandingKind.CashOfBody).Amount);
    }

    /// <summary>Valcuvia has two months before month 1 (1119): with September 2020 as month 1, July is the first.</summary>
    [Fact]
    public void The_year_zero_counts()
    {
        PlanTerm term = Insubria2020WorkPlans.Valcuvia.StartingIn(new(2020, 9)).OrThrow().Term;
        History<CostPlan> plans = Only(Insubria2020Projects.Valcuvia.CostPlan);
        Validated<ExpenseReport> On(LocalDate day) => Insubria2020.SettlementRules.Read(plans, term, [Paid("V1", day, "C", 10)]);

        Assert.Empty(On(new(2020, 7, 1)).DefectsOrEmpty());
        Assert.Equal("SET-EARLY", Assert.Single(On(new(2020, 6, 30)).DefectsOrEmpty()).Code.Code);
    }

    [Fact]
    public void Every_defect_is_reported_at_once()
    {
        ValueList<Defect> defects = ByCategory.Read(
            Only(new(Plan.Costs, Plan.Cofinancing, Euro.Of(999), Plan.Grant, Plan.CofinancingTotal)),
            Term,
            [
                new("", new(2030, 5, 31), "Z", " ", Euro.Of(-1), ExpenseFunding.InKind, "", new(2030, 6, 1)),
                new("S2", September, "C", "Alfa", Euro.Of(10), ExpenseFunding.Grant, "fattura 1", September.PlusDays(-1)),
                new("S3", September, "C", "ALFA", Euro.Of(10), ExpenseFunding.Grant, "fattura 1", September),
            ]).DefectsOrEmpty();

        Assert.Equal(
            [
                ("plans[1].rules[INS-4-TOTAL]", "CP-SUM"), ("plans[1].rules[INS-4-COVERAGE]", "CP-SUM"),
                ("expenses[0].category", "CP-CATEGORY"), ("expenses[0].code", "SET-BLANK"), ("expenses[0].body", "SET-BLANK"), ("expenses[0].document", "SET-BLANK"),
                ("expenses[0].amount", "SET-AMOUNT"), ("expenses[0].on", "SET-EARLY"), ("expenses[0].paidOn", "SET-IN-KIND-PAID"),
                ("expenses[1].paidOn", "SET-PAID-EARLY"), ("expenses[2].document", "SET-DOCUMENT-TWICE"),
            ],
            defects.Select(defect => (defect.Path, defect.Code.Code)));
    }

    [Fact]
    public void Expenses_beyond_what_can_be_held_and_a_plan_without_a_start_are_defects()
    {
        Expense[] huge = [.. Enumerable.Range(0, 2).Select(i => new Expense($"S{(char)('1' + i)}", September, "C", "Alfa", Euro.MaxValue, ExpenseFunding.Grant, $"fattura {(char)('1' + i)}", September))];

        Assert.Equal("NUM-OVERFLOW", Assert.Single(ByCategory.Read(Only(Plan), Term, huge).DefectsOrEmpty()).Code.Code);
        Assert.Equal("WP-NO-START", Assert.Single(ByCategory.Read(Only(Plan), PlanTerm.Relative(12), huge).DefectsOrEmpty()).Code.Code);
    }

    /// <summary>Three activities were to start by September; the third ended, so it started on a day nobody wrote; one starts early.</summary>
    [Fact]
    public void The_facts_of_a_round_of_unspent_funds_come_from_the_settlement()
    {
        RuleLabel Code(string code) => new(code, LocalizedText.Same(code), Source);
        WorkPlan plan = WorkPlan.Create(
            Code("PLAN"),
            Term,
            [
                new(Code("A"), [new Bar.Over(new(1, 6))]), new(Code("B"), [new Bar.Over(new(2, 6))]), new(Code("C"), [new Bar.Over(new(1, 1))]),
                new(Code("D"), [new Bar.Over(new(9, 12))]), new(Code("E"), [new Bar.Over(new(10, 12))]),
            ]).OrThrow();
        WorkLog log = plan.Read([WorkRecord.Started("A", new(2030, 6, 3)), WorkRecord.Ended("C", new(2030, 6, 20)), WorkRecord.Started("D", new(2030, 8, 20)), WorkRecord.Started("E", new(2030, 12, 1))]).OrThrow();
        Settlement settled = ByCategory.Read(Only(Plan), Term, [Paid("S1", September, "C", 100), InKind("S2", September, "A", 50), Paid("S3", September, "A", 40, funding: ExpenseFunding.Cash)])
            .OrThrow().On(new(2030, 9, 30));

        Assert.Equal(
            new(code: "P", LocalizedText.Same("Progetto"), Euro.Of(800), Euro.Of(700), Euro.Of(100), planned: 4, started: 3, precedence: 2),
            settled.ToResidueFacts("P", LocalizedText.Same("Progetto"), Euro.Of(800), log, 2));
    }

    /// <summary>A start in September is not due on the 15th, and is on the 30th; on the 15th it counts if it took place.</summary>
    [Fact]
    public void A_start_counts_as_planned_once_its_month_is_over_or_it_took_place()
    {
        RuleLabel Code(string code) => new(code, LocalizedText.Same(code), Source);
        WorkPlan plan = WorkPlan.Create(Code("PLAN"), Term, [new(Code("A"), [new Bar.Over(new(4, 6))]), new(Code("B"), [new Bar.Over(new(4, 6))])]).OrThrow();
        WorkLog log = plan.Read([WorkRecord.Started("A", new(2030, 9, 3))]).OrThrow();
        (int Planned, int Started) On(LocalDate day)
        {
            var facts = ByCategory.Read(Only(Plan), Term, []).OrThrow().On(day).ToResidueFacts("P", LocalizedText.Same("Progetto"), Euro.Of(800), log);
            return (facts.Planned, facts.Started);
        }

        Assert.Equal((0, 0), On(new(2030, 8, 31)));
        Assert.Equal((1, 1), On(new(2030, 9, 15)));
        Assert.Equal((2, 1), On(new(2030, 9, 30)));
    }

    /// <summary>
    /// 60% of the total for a heading, 15% for a part of it, 100 of the rest: with a total T, 100 + 60% of T, which is 250. Of the heading 150,
    /// of the part at most 37.50, whichever comes first.
    /// </summary>
    [Theory]
    [InlineData(10, 11, 15_000, 0)]
    [InlineData(11, 10, 11_250, 3_750)]
    public void A_heading_and_its_part_may_both_be_capped(int headingOn, int partOn, long heading, long part)
    {
        CostCategory whole = new("H", new("voce", "heading")), inside = new("H.P", new("parte", "part"), "H"), rest = new("R", new("resto", "rest"));
        RuleLabel Rule(string code) => new(code, LocalizedText.Same(code), Source);
        CostPlanRule.Share Cap(CostCategory category, int percent) => new(
            Rule("CAP-" + category.Code), CostMeasure.Category(category), CostMeasure.Total, LimitSide.AtMost, Percentage.Of(percent), ComparisonRule.Exact, Provenance.Stated);
        SettlementRules rules = SettlementRules.Create(
            CostPlanTemplate.Create(
                [whole, inside, rest],
                [new CostPlanRule.Within(Rule("INSIDE"), CostMeasure.Category(inside), CostMeasure.Category(whole)), Cap(whole, 60), Cap(inside, 15)],
                Source).OrThrow(),
            new(Rule("EXCESS"), ExcessRule.InAll),
            new(Rule("SHARES"), ShareBase.Accepted),
            new(Rule("SHORTFALL"), CofinancingShortfall.Deducted),
            Source).OrThrow();
        CostPlan plan = new([new("H", Euro.Of(600)), new("H.P", Euro.Of(300)), new("R", Euro.Of(400))], [], Euro.Of(1_000), Euro.Of(700), cofinancingTotal: null);
        Settlement settled = rules.Read(
            Only(plan), Term, [Paid("H1", new(2030, 9, headingOn), "H", 500), Paid("P1", new(2030, 9, partOn), "H.P", 200), Paid("R1", new(2030, 9, 20), "R", 100)]).OrThrow().On(End);

        Assert.Equal((Euro.Of(250), Euro.FromCents(heading + part), Euro.FromCents(part)), (settled.Total.Accepted, settled.Of("H").Accepted, settled.Of("H.P").Accepted));
        Assert.All(settled.Expenses.Where(each => each.Expense.Category != "R"), each => Assert.Equal(RefusalReason.AboveShare, each.Reason));
        Assert.All(settled.Shares, finding => Assert.IsType<Outcome.Met>(finding.Outcome));
        Assert.Equal(Euro.Of(250), settled.GrantDue);
    }

    /// <summary>Of a form with no rule that needs them, a total and a grant that are not stated are not zero either.</summary>
    [Fact]
    public void A_plan_without_a_total_or_a_grant_has_nothing_to_settle_against()
    {
        SettlementRules rules = SettlementRules.Create(
            CostPlanTemplate.Create([Insubria2020.Services], [], Source).OrThrow(), ByCategory.Excess, ByCategory.Shares, ByCategory.Shortfall, Source).OrThrow();
        CostPlan plan = new([new("C", Euro.Of(100))], [], total: null, grant: null, cofinancingTotal: null);

        Assert.Equal(
            [("plans[1].total", "CP-MISSING"), ("plans[1].grant", "CP-MISSING")],
            rules.Read(Only(plan), Term, []).DefectsOrEmpty().Select(defect => (defect.Path, defect.Code.Code)));
        Assert.Equal(
            ["plans[1].rules[INS-4-TOTAL]", "plans[1].rules[INS-4-COVERAGE]", "plans[1].rules[INS-4-COVERAGE]"],
            ByCategory.Read(Only(new(Plan.Costs, Plan.Cofinancing, null, null, Plan.CofinancingTotal)), Term, []).DefectsOrEmpty().Select(defect => defect.Path));
    }

    [Fact]
    public void A_plan_of_nothing_accepts_nothing()
    {
        Settlement settled = ByCategory.Read(Only(PlanOf(0, 0, 0, 0, 0, 0, 0, [])), Term, [Paid("S1", September, "A", 10)]).OrThrow().On(End);

        Assert.Equal((Euro.Zero, RefusalReason.NotInPlan), (settled.Expenses[0].Accepted, settled.Expenses[0].Reason));
        Assert.Equal((Euro.Zero, Euro.Zero, Euro.Of(10)), (settled.GrantDue, settled.PaidOut, settled.Total.Refused));
        Assert.All(settled.Shares, finding => Assert.IsType<Outcome.Unclear>(finding.Outcome));
        Assert.Empty(settled.Outstanding);
    }

    /// <summary>The largest amount there is, all of it services: 30% of it is missing, rounded up.</summary>
    [Fact]
    public void The_largest_amount_can_be_settled()
    {
        CostPlan plan = new(
            [new("A", Euro.Zero), new("A.COORD", Euro.Zero), new("B", Euro.Zero), new("C", Euro.MaxValue), new("D", Euro.Zero), new("E", Euro.Zero)],
            [], Euro.MaxValue, Euro.MaxValue, Euro.Zero);
        Settlement settled = ByCategory.Read(Only(plan), Term, [new("S1", September, "C", "Alfa", Euro.MaxValue, ExpenseFunding.Grant, "fattura", September)]).OrThrow().On(End);

        Assert.Equal(Euro.MaxValue, settled.Total.Accepted);
        Assert.Equal(Euro.FromCents((long)((Int128)Euro.MaxValue.Cents * 7 / 10)), settled.GrantDue);
    }

    [Fact]
    public void A_document_in_another_case_is_the_same_one() => Assert.Equal(
        ["SET-DOCUMENT-TWICE"],
        ByCategory.Read(
            Only(Plan),
            Term,
            [
                new("S1", September, "C", "Alfa", Euro.Of(10), ExpenseFunding.Grant, "Fattura 1", September),
                new("S2", September, "C", "Alfa", Euro.Of(10), ExpenseFunding.Grant, " fattura 1", September),
                // Shared among categories, which is allowed.
                new("S3", September, "B", "Alfa", Euro.Of(10), ExpenseFunding.Grant, "fattura 1", September),
            ]).DefectsOrEmpty().Select(defect => defect.Code.Code));

    /// <summary>
    /// Ten expenses of Tradate up to October 2020. Of 21,000 of services 18,900 (2012 and what follows), of 900 not paid none: 43,600 accepted,
    /// of which 6,500 in kind; 30% is 13,080, so 6,580 are missing, and 37,100 - 6,580 is 30,520, 70% of it. Paid out are 37,100.
    /// To start by October were actions A, C, E and the summer centres (June), longer hours and D (September), Saturdays (October), step 1 (June).
    /// </summary>
    [Fact]
    public void Ten_expenses_of_Tradate_feed_the_round_of_unspent_funds()
    {
        LocalDate october = new(2020, 10, 31);
        Expense Grant(string code, LocalDate on, string category, string body, decimal amount) => Paid(code, on, category, amount, body);
        Settlement settled = Insubria2020.SettlementRules.Read(
            Insubria2020Projects.Tradate.CostPlans,
            Insubria2020WorkPlans.Tradate.Term,
            [
                Grant("01", new(2020, 6, 30), "A", "UdP Tradate", 6_000), Grant("02", new(2020, 7, 31), "A", "Baobab", 9_000),
                InKind("03", new(2020, 8, 31), "A", 2_000, "Itaca"), Grant("04", new(2020, 9, 10), "C", "L'Arca", 15_000),
                InKind("05", new(2020, 9, 30), "A", 3_000, "L'Aquilone"), Grant("06", new(2020, 10, 5), "C", "L'Arca", 6_000),
                Grant("07", new(2020, 10, 10), "B", "UdP Tradate", 1_200), Grant("08", new(2020, 10, 20), "A.COORD", "UdP Tradate", 2_000),
                Grant("09", october, "D", "Itaca", 900), InKind("10", october, "A", 1_500, "CSV Insubria"),
            ]).OrThrow().On(october);

        Assert.Equal((Euro.Of(46_600), Euro.Of(43_600), Euro.Of(201_685.72m)), (settled.Total.Shown, settled.Total.Accepted, settled.Total.Left));
        Assert.Equal((Euro.Of(30_520), Euro.Of(37_100)), (settled.GrantDue, settled.PaidOut));
        WorkLog log = Insubria2020WorkPlans.Tradate.Read(
            [WorkRecord.Started("TRA-A", new(2020, 6, 15)), WorkRecord.Started("TRA-C", new(2020, 6, 15)), WorkRecord.Started("TRA-D", new(2020, 9, 14))]).OrThrow();
        Assert.Equal(
            new(code: "TRA", Insubria2020Projects.Tradate.Title, Euro.Of(200_000), Euro.Of(171_700), Euro.Of(37_100), planned: 8, started: 3),
            settled.ToResidueFacts("TRA", Insubria2020Projects.Tradate.Title, Euro.Of(200_000), log));
    }

    [Fact]
    public void A_category_that_the_form_does_not_have_is_refused() =>
        Assert.Throws<ArgumentException>(() => Settle(ByCategory).Of("Z"));

    [Fact]
    public void The_rules_show_their_policies() => Assert.Equal(
        [
            "spesa eccedente, non ammessa: quanto supera il previsto della voce o il totale (interpretazione applicata: l'avviso non lo precisa)",
            "base delle percentuali: il totale ammesso (interpretazione applicata: l'avviso non lo precisa)",
            "cofinanziamento mancante: si detrae quanto manca (interpretazione applicata: l'avviso non lo precisa)",
        ],
        Insubria2020.SettlementRules.Parameters.Select(value => value.Render(Language.Italian)));
}
