using Conciliazione.Alliances;
using Conciliazione.Calendars;
using Conciliazione.CostPlans;
using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Incentives;
using Conciliazione.Indicators;
using Conciliazione.People;
using Conciliazione.Projects;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using Conciliazione.Settlements;
using Conciliazione.Tests.Incentives;
using Conciliazione.Tests.Projects;
using Conciliazione.Tests.Settlements;
using Conciliazione.Vouchers;
using Conciliazione.WorkPlans;
using NodaTime;
using PianoInsubria;

namespace Conciliazione.Tests.Api;

/// <summary>Samples whose parts must fit together, which no blind search would find. Everything else is found from them.</summary>
internal static class ApiSeeds
{
    private static readonly LegalSource Source = new("D.G.R. 1/2030", "Avviso di prova", "art. 1");

    private static readonly EvaluationDays Days = EvaluationDays.On(new LocalDate(2030, 6, 14));

    private static readonly Fact<FactSheet>.YesNo Admitted = SheetFact.YesNo("ADMITTED", Title("ammesso", "admitted"));

    private static readonly Fact<FactSheet>.Marks Marks = SheetFact.Marks("MARKS", Title("voti", "marks"));

    private static readonly Fact<FactSheet>.WholeNumber Number = SheetFact.WholeNumber("NUMBER", Title("numero", "number"));

    private static readonly Fact<FactSheet>.Day Day = SheetFact.Day("DAY", Title("giorno", "day"));

    private static readonly Fact<FactSheet>.Choice Choice = SheetFact.Choice("CHOICE", Title("scelta", "choice"), [new("A", Title("primo", "first")), new("B", Title("secondo", "second"))]);

    private static readonly FactCatalogue<FactSheet> Catalogue = FactCatalogue<FactSheet>.Create([Admitted, Marks, Number, Day, Choice]).OrThrow();

    /// <summary>The samples, the first of each type the most useful.</summary>
    public static IEnumerable<object> All() =>
    [
        Source,
        new RuleLabel("R1", Title("regola", "rule"), Source),
        Title("{0} prova", "{0} test"),
        FiscalCode.Read(Complete("FNTCHL20A01A001")).OrThrow(),
        Sheet("B", mark: 2, number: 3),
        Choice,
        Day,
        .. Sheets(),
        .. Ranked(),
        .. Ages(),
        .. People(),
        .. Desks(),
        .. Vouchers(),
        .. Shared(),
        .. Plans(),
        .. Projects(),
        .. Running(),
        .. Spent(),
        .. Incentives(),
        .. Networks(),
        .. Figures(),
        .. Funds(),
        .. Selected(),
    ];

    /// <summary>A fiscal code whose first fifteen characters are these.</summary>
    public static string Complete(string stem) =>
        Enumerable.Range('A', 26).Select(letter => stem + (char)letter).First(code => FiscalCode.TryParse(code, null, out _));

    private static IEnumerable<object> Sheets() =>
    [
        Catalogue,
        Marks,
        Number,
        Admitted,
        Table(),
        new Func<ValueList<Band<Percentage>>>(() =>
        [
            Band.Of(Bounds.LessThan(Percentage.Of(1)), 0),
            Band.Of(Bounds.AtLeast(Percentage.Of(1)), 4),
        ])(),
        new Func<ValueList<Band<int>>>(() => [Band.Of(Bounds.LessThan(1), 0), Band.Of(Bounds.AtLeast(1), 3)])(),
        Percentage.Of(10),
        Percentage.Read("10%", Notation.Italian).Map(read => read.ToString()),
        Percentage.Read("x", Notation.Italian).Map(read => read.ToString()),
        new DefectsException(Percentage.Read("x", Notation.Italian).DefectsOrEmpty()).Defects,
    ];

    private static FactTable<FactSheet> Table() =>
        FactTable.Create(Catalogue, rows: 2, [FactColumn.WholeNumber(Number, [1, 2]), FactColumn.YesNo(Admitted, [true, false])]).OrThrow();

    private static IEnumerable<object> Ranked()
    {
        ScoringGrid<FactSheet> plain = Grid(ScoringRule.Mark(Label("MARK"), Marks, Points.Of(20), MarkStep.Half));
        RankingRules<FactSheet> rules = RankingRules<FactSheet>.Create(
            Label("RANKING"), plain, [TieKey.YesFirst(Label("TIE"), Admitted), TieKey.EarlierFirst(Label("DAY"), Day)]).OrThrow();
        Candidate<FactSheet>[] candidates =
        [
            new("A1", Sheet("A", mark: 12, number: 1), Days),
            new("B1", Sheet("A", mark: 10, number: 1), Days),
            new("B2", Sheet("B", mark: 10, number: 2), Days),
            new("C1", Sheet("B", mark: 1, number: 2), Days),
            new("D1", Sheet("B", mark: null, number: 2), Days),
            new("E1", Sheet("B", mark: 9, number: 2), Days, new CandidateState.Withdrawn(new LocalDate(2030, 6, 20))),
            new("F1", Sheet("B", mark: 8, number: 2), Days),
            new("G1", Sheet("A", mark: 7, number: 1), Days),
        ];
        Ranking<FactSheet> ranking = rules.Rank(candidates.ToValueList(), places: 2).OrThrow();
        Ranking<FactSheet> open = rules.Rank(candidates.ToValueList(), places: null).OrThrow();
        RankingEvent<FactSheet> withdrawal = RankingEvent.Withdraw<FactSheet>("A1", new(2030, 7, 1), Source);
        Ranking<FactSheet> after = ranking.Apply(withdrawal).OrThrow();
        ScoringGrid<FactSheet> scaled = Grid(
            ScoringRule.InCohort(Label("RELATIVE"), Number, CohortBest.Highest, Points.Of(10), Points.Zero, new(RoundingRule.HalfUp, 0)));
        CohortBounds cohort = scaled.CohortOf([candidates[0].Application, candidates[2].Application], [Days, Days]).OrThrow();
        Ranking<FactSheet> excluded = ranking.Apply(RankingEvent.Exclude<FactSheet>("B1", Title("fuori", "out"), new(2030, 7, 1), Source)).OrThrow();
        RankingRules<FactSheet> ordered = RankingRules<FactSheet>.Create(
            Label("RANKING"), plain, [TieKey.YesFirst(Label("TIE"), Admitted), TieKey.EarlierFirst(Label("DAY"), Day), TieKey.LargerFirst(Label("MORE"), Number)],
            [Precedence.Of(Label("FIRST"), Choice, "A", "B")]).OrThrow();
        Ranking<FactSheet> separated = ordered.Rank([candidates[0], candidates[2], candidates[3], candidates[4], .. Twins()], places: 2).OrThrow();
        return [ranking, ranking.ToPart(), .. ranking.ToPart().Entries, .. Statuses(ranking, open, after, excluded, separated), plain, rules, scaled, open, after, after.ChangesFrom(ranking), withdrawal, cohort, .. ranking.Entries.Select(entry => ranking.WhyNot(entry.Reference))];
    }

    /// <summary>Two candidates of one category with the same points, apart by the last key alone.</summary>
    private static Candidate<FactSheet>[] Twins() =>
    [
        new("T1", AdmittedSheet(number: 2), Days),
        new("T2", AdmittedSheet(number: 1), Days),
    ];

    private static IEnumerable<object> Statuses(params Ranking<FactSheet>[] rankings) =>
        rankings.SelectMany(ranking => ranking.Entries).SelectMany(entry => new object[] { entry.Status, entry.Separation });

    private static IEnumerable<object> Ages()
    {
        AgeBand band = AgeBand.Create(3, 14).OrThrow();
        var day = new LocalDate(2030, 6, 14);
        Deadline deadline = Deadline.Create([DeadlineVersion.AtEndOf(new(2030, 6, 1), new(2030, 6, 30), Title("avviso", "call"), Source)]).OrThrow();
        CallWindow window = CallWindow.Create(new LocalDateTime(2030, 6, 3, 9, 0), deadline).OrThrow();
        return
        [
            band,
            .. new[] { 1980, 2022, 2029 }.Select(year => band.FitOn(new(year, 1, 1), day)),
            window,
            .. new[] { 5, 6, 7 }.Select(month => window.StatusAt(Instant.FromUtc(2030, month, 10, 0, 0))),
            Unit.Euro,
            TimeUnits.Day,
        ];
    }

    private static IEnumerable<object> People()
    {
        Household household = Household.Create(new(2030, 6, 1), [new HouseholdMember(Relation.Applicant), new HouseholdMember(Relation.Child, birthDate: new LocalDate(2025, 1, 1))]).OrThrow();
        RequirementSet<AccessRequest> access = Valcuvia2020.Access(AccessCases.DocumentsUntil);
        IEnumerable<SmallestChanges> changes = AccessCases.All.Select(each =>
            access.Explain(new(each.Household, each.ToValcuvia), new(AccessCases.Requested, AccessCases.Decided)).SmallestChanges());
        return [household, .. changes, .. AccessCases.All.Select(access => access.Household), .. VoucherCases.All.Select(voucher => voucher.Subject)];
    }

    private static IEnumerable<object> Desks()
    {
        DeskCall call = Valcuvia2020.Coworking(2, CoworkingCases.Deadline, CoworkingCases.DocumentsUntil);
        ValueList<DeskForm> forms = CoworkingCases.All.Select(each => each.Asker.Form()).ToValueList();
        DeskRanking ranking = call.Rank(forms, CoworkingCases.DecidedOn).OrThrow();
        DeskRanking after = ranking.Apply(DeskEventOf("c1")).OrThrow();
        DeskRanking excluded = ranking.Apply(RankingEvent.Exclude<DeskRequest>("c1", Title("fuori", "out"), new(2020, 11, 1), Source)).OrThrow();
        Asker late = CoworkingCases.C1 with { Reference = "c7", ReceivedAt = Instant.FromUtc(2020, 12, 1, 0, 0) };
        Asker unread = CoworkingCases.C2 with { Reference = "c8", Frequency = "NONE" };
        Asker twin = CoworkingCases.C1 with { Reference = "c9" };
        Asker unjudged = CoworkingCases.C4 with { Reference = "c10", Judged = [] };
        DeskRanking mixed = Valcuvia2020.Coworking(1, CoworkingCases.Deadline, CoworkingCases.DocumentsUntil)
            .Rank([CoworkingCases.C1.Form(), twin.Form(), late.Form(), unread.Form(), unjudged.Form()], CoworkingCases.DecidedOn).OrThrow();
        return [call, .. mixed.Entries.Concat(after.Entries).Concat(excluded.Entries).Select(entry => entry.Status), ranking, after, after.ChangesFrom(ranking), .. forms.AsSpan().ToArray()];
    }

    private static RankingEvent<DeskRequest> DeskEventOf(string reference) => RankingEvent.Withdraw<DeskRequest>(reference, new(2020, 11, 1), Source);

    private static IEnumerable<object> Vouchers()
    {
        CallWindow open = CallWindow.Create(
            VoucherCases.FirstDay.AtMidnight(),
            Deadline.Create([DeadlineVersion.AtEndOf(VoucherCases.FirstDay, VoucherCases.FirstDay.PlusDays(25), Title("prova", "test"), Source)]).OrThrow()).OrThrow();
        VoucherTerms terms = VoucherTerms.Create(
            Label("CALL"),
            open,
            new(Label("BUDGET"), Euro.Of(250)),
            VoucherAmount.Share(Label("AMOUNT"), Percentage.Of(50), Euro.Of(100)),
            companies: new(Label("COMPANIES"), [new("A1", Euro.Of(150)), new("B1", Euro.Of(100))])).OrThrow();
        VoucherEvent[] log =
        [
            .. VoucherCases.All.Take(6).Select((each, i) => VoucherEvent.Request(
                new(each.Request.Protocol, each.Request.Arrived, each.Request.Amount, each.Request.Beneficiary, i % 2 == 0 ? "A1" : "B1", household: "H1", check: RequestCheck.Passed),
                each.Registered)),
            VoucherEvent.CloseWindow(VoucherCases.FirstDay, ItalianTime.FirstMoment(VoucherCases.FirstDay.PlusDays(1).AtMidnight())),
        ];
        VoucherReplay replay = VoucherLedger.Replay(terms, [.. log, log[0]]);
        VoucherConversion conversion = VoucherConversion.Create(Label("CONVERSION"), new("A1", Euro.Of(150)), Euro.Of(15)).OrThrow();
        WorkerChoice choice = WorkerChoice.Listed(Label("CHOICE"), ["W1"]);
        var granted = new VoucherAssignment("G1", "W1", new(2030, 6, 3), Euro.Of(50), 2);
        var report = new FulfilmentReport("R1", "G1", "O1", new(2030, 6, 10), Euro.Of(50), 2);
        var payment = new OperatorPayment("P1", "R1", new(2030, 6, 20), Euro.Of(30));
        VoucherAccount account = VoucherAccount.Read(conversion, choice, [granted], [report], [payment]).OrThrow();
        return [terms, replay.Ledger, replay, .. log, conversion, choice, granted, report, payment, account];
    }

    private static IEnumerable<object> Shared()
    {
        ValueList<Claim> claims = [new("A1", Title("primo", "first"), Ratio.Whole(1)), new("B1", Title("secondo", "second"), Ratio.Whole(1))];
        Sharing sharing = Sharing.Share(101, Unit.Euro, claims, SharingPolicy.ByWeight, Source).OrThrow();
        RankedSharing ranked = RankedSharing.Share(
            Unit.Euro, [new("S1", Title("fonte", "source"), 100)],
            [new("A1", Title("primo", "first"), 60, 1, []), new("B1", Title("secondo", "second"), 60, 2, [])], RankPolicy.Skip, Source).OrThrow();
        ShareEvent withdrawal = ShareEvent.Withdraw("A1");
        return [sharing, ranked, withdrawal, sharing.Revise([withdrawal]).OrThrow(), ranked.Revise([withdrawal]).OrThrow()];
    }

    private static IEnumerable<object> Plans()
    {
        LocalizedText reason = Title("emergenza", "emergency");
        var june = new LocalDate(2020, 6, 1);
        CostPlan first = FictitiousCall.Sound("P1").CostPlan;
        CostPlan second = FictitiousCall.Sound("P1", 700).CostPlan;
        History<CostPlan> proposed = History.Start(Insubria2020.Replanning, first, reason, june).Propose(second, reason, june.PlusDays(10)).OrThrow();
        History<CostPlan> taken = proposed.Take("COMMITTEE", june.PlusDays(12)).OrThrow();
        History<CostPlan> withdrawn = taken.Withdraw(june.PlusDays(20), reason).OrThrow();
        return [taken, withdrawn, withdrawn.Versions[1].Dropped!, taken.Versions[1].StepsTaken[0], .. second.ChangesFrom(first).AsSpan().ToArray()];
    }

    private static IEnumerable<object> Running()
    {
        PlanTerm term = PlanTerm.Between(new(2030, 6), new(2031, 5));
        var every = new DutyTime.Every(new Cadence(1, 3));
        WorkPlan plan = WorkPlan.Create(
            Label("PLAN"),
            term,
            [new(Label("A"), [new Bar.Over(new(1, 6))], [new(3, 3)], [new(Label("M"), 4)]), new(Label("B"), [new Bar.From(9)])],
            [new(Label("P"), "A", "B")],
            [new(Label("D"), [new(Title("capofila", "lead partner"))], every)]).OrThrow();
        WorkLog log = plan.Read([WorkRecord.Started("A", new(2030, 6, 14)), WorkRecord.Done("D", new(2030, 9, 1))]).OrThrow();
        IndicatorSet set = IndicatorSet.Create(Label("SET"), term, [new(Label("I"), new Target.Count(LimitSide.AtLeast, 4))]).OrThrow();
        IndicatorReport report = set.Read([new("I", new Measure.Number(3), new(2030, 10, 1), "verbale")]).OrThrow();
        return
        [
            term, new NodaTime.YearMonth(2030, 7), plan, log, .. log.On(new(2031, 1, 1)), every, new Measure.Number(3), set, report,
            .. report.On(new(2031, 1, 1)), new MonthSpan(1, 3), HoursTerm.Of(48), .. Bonuses(report),
        ];
    }

    private static IEnumerable<object> Bonuses(IndicatorReport report)
    {
        BonusScheme scheme = BonusScheme.Create(Label("SCHEME"), [Label("U")], new(Label("C"), BonusChoice.ExactlyOne), new(Label("M"), 6), new(Label("SURVEY"), BonusSurvey.WithinPlan)).OrThrow();
        BonusRule.ByBand banded = BonusRule.ByBand.Create(Label("R"), [new(Percentage.Of(50), Percentage.Of(40))]).OrThrow();
        var proportional = new BonusRule.ByProgress(Label("R"));
        PerformanceBonus due = proportional.AmountOn(report, new(2030, 12, 1), Euro.Of(100)).OrThrow();
        return
        [
            scheme, scheme.Choice, scheme.Survey!, banded, banded.Bands[0], proportional, proportional.Lateness!, new BonusRule.AllOrNothing(Label("R")),
            new BonusRule.Decided(Label("ACT"), Euro.Of(10)), due,
            scheme.Choose(due, [new("U", Euro.Of(10))], new(2031, 1, 1), new(2031, 1, 1)).OrThrow(), new BonusUse("U", Euro.Of(1)),
        ];
    }

    private static IEnumerable<object> Spent()
    {
        Expense[] expenses =
        [
            new("S1", new(2030, 9, 10), "A", "Alfa", Euro.Of(10), ExpenseFunding.Grant, "fattura 1", new(2030, 9, 20)),
            new("S2", new(2030, 9, 11), "A", "Alfa", Euro.Of(20), ExpenseFunding.InKind, "timesheet"),
        ];
        ExpenseReport report = Insubria2020.SettlementRules.Read(
            SettlementSamples.Only(SettlementSamples.Plan), SettlementSamples.Term, expenses).OrThrow();
        return [report, report.On(new(2030, 12, 31)), Insubria2020.SettlementRules, .. expenses, Rhodense2014.VerificationForm, .. Rhodense2014.VerificationForm.Tools];
    }

    private static IEnumerable<object> Incentives()
    {
        IncentiveFund fund = IncentiveSamples.Fund(IncentiveMoney.Base, Euro.Of(100));
        IncentiveApplication application = IncentiveSamples.Application("P1", 10, cost: 20);
        IncentiveRound round = IncentiveSamples.Call.Award("FIRST", fund, [application]).OrThrow();
        return [IncentiveSamples.Call, IncentiveSamples.Call.Schemes[0], fund, application, round, round.Entries[0], new CompletedTrial("FIRST", "E1", new(2030, 6, 14))];
    }

    private static IEnumerable<object> Networks()
    {
        Body body = Body.Create("B", "Ente", BodyKind.NonProfit, Source).OrThrow();
        Alliance alliance = Alliance.Create("A", "Alleanza", [new(body, PartnerRole.LeadPartner, WhpMembership.Held)], Source).OrThrow();
        BodyTies ties = BodyTies.Create([BodyTie.ActsThrough("DISTRICT", "B", Source), BodyTie.WrittenAs("B", "l'ente", Source)]).OrThrow();
        GovernanceLevel level = GovernanceLevel.Create(Label("LEVEL"), [GovernanceSeat.OfBody("DISTRICT", "Ambito")], [], ties: ties).OrThrow();
        var day = new LocalDate(2030, 6, 14);
        NetworkRegister register = NetworkRegister.Create(
            "Rete",
            [
                NetworkEntry.Of(NetworkEntryKind.Signature, body, day, Source),
                NetworkEntry.OfBatch(NetworkEntryKind.Request, "COOPS", new(BodyCategory.NonProfits, 3), day, Source),
            ],
            Source).OrThrow();
        return
        [
            alliance, alliance.WhpBy(day), ties, ties.All[0], level, .. level.Incompatibilities([alliance]), register, register.Entries[0],
            .. register.MembersOn(day), .. register.CandidatesOn(day), register.On(day), new GovernanceAct(Label("ACT"), "LEVEL", day, "1"),
        ];
    }

    private static IEnumerable<object> Figures()
    {
        NamedValue part = new("PART", Title("parte", "part"), FactValue.Of(3)), whole = new("WHOLE", Title("totale", "whole"), FactValue.Of(4));
        FactValue percent = new FactValue.Fraction(Ratio.Whole(75), Unit.Percent, 0);
        PrintedFigure contradicted = PrintedFigure.Sum(Label("SUM"), FactValue.Of(4), [part]);
        return
        [
            part, PrintedFigure.Sum(Label("SUM"), FactValue.Of(3), [part]), contradicted, PrintedFigure.WithoutParts(Label("ALONE"), percent),
            PrintedFigure.Share(Label("SHARE"), percent, part, whole, RoundingRule.HalfUp), new ContradictionSide(FactValue.Of(3), Source),
            ((PrintedFigure.Contradicted)contradicted).ToContradiction(Source, SideInUse.First, Provenance.Reading),
        ];
    }

    private static IEnumerable<object> Funds()
    {
        FundsPlan plan = FundsPlan.Create(
            Label("FUNDS"), [Label("A1")], [Label("B1")], [new("A1", "B1", Euro.Of(1))], [FundsTotal.OfAction("A1", Euro.Of(1)), FundsTotal.OfWhole(Euro.Of(1))]).OrThrow();
        CountingScheme scheme = CountingScheme.Create(Label("SCHEME"), [new("A1", Title("primi", "first ones"))]).OrThrow();
        return [plan, plan.Cells[0], plan.Totals[0], plan.MeanShareOf("B1", ["A1"]).Match(mean => mean, () => null!), scheme];
    }

    private static IEnumerable<object> Selected()
    {
        AgeGroup group = new(Label("G1"), 6, 47);
        StagedSelection selection = StagedSelection.Create(Label("SELECTION"), [new(Label("S1")), new(Label("S2"), groups: [group])]).OrThrow();
        SelectionReport report = selection.Read(
            ["A1", "B1"], [new("A1", "S1", new(2030, 6, 14), true, "DESK"), new("A1", "S2", new(2030, 6, 15), true, "DESK", "G1")]).OrThrow();
        ShortlistRules<FactSheet> rules = ShortlistRules<FactSheet>.Create(
            Label("SHORTLIST"), RequirementSet<FactSheet>.Create(1, Catalogue, Requirement.Is(Label("NEED"), Admitted)).OrThrow(), [TieKey.LargerFirst(Label("MORE"), Number)]).OrThrow();
        Shortlist list = rules.List([.. Twins(), new("A1", Sheet("A", mark: 12, number: 1), Days)]).OrThrow();
        SelectionReport carers = Rhodense2014Selection.Carers.Read(["A1"], []).OrThrow();
        return [group, selection, selection.Steps[0], report, carers, report.Results[0], report.Funnel[0], report.FindingOf("A1"), rules, list, list.Entries[0]];
    }

    private static IEnumerable<object> Projects()
    {
        CallEvaluation evaluation = FictitiousCall.Call.Evaluate(
            [FictitiousCall.Judged(FictitiousCall.Sound("P1"), 80), FictitiousCall.Judged(FictitiousCall.Sound("P2"), 60)], FictitiousCall.Newest, Euro.Of(2_000)).OrThrow();
        Coverage coverage = new(Label("THING"), [Label("BY")]);
        InterventionScheme scheme = InterventionScheme.Create(Label("SCHEME"), [new(new("A1", Title("prima", "first"), Source), "a", PriorityLevel.High)]).OrThrow();
        return [evaluation, FictitiousCall.Call, PlanSamples.First, PlanSamples.First.Services[0], coverage, CoverageTable.Create(Label("TABLE"), coverage.By, [coverage]).OrThrow(), scheme, .. PlanSamples.Second.ChangesFrom(PlanSamples.First).AsSpan().ToArray()];
    }

    private static FactSheet AdmittedSheet(int number) => FactSheet.Create(
        Catalogue, [Choice.Is("A"), Number.Is(number), Day.Is(new LocalDate(2030, 6, 14)), Admitted.Is(true), Marks.Are(Points.Of(11))]).OrThrow();

    private static ScoringGrid<FactSheet> Grid(ScoringRule<FactSheet> rule) => ScoringGrid<FactSheet>.Create(
        Label("GRID"),
        1,
        Catalogue,
        [ScoringSection.Of(Label("MERIT"), rule.HighestPoints, rule)],
        rule.HighestPoints,
        [ScoreMinimum.ForTotal(Label("MINIMUM"), Points.Of(2))]).OrThrow();

    private static FactSheet Sheet(string choice, int? mark, int number) => FactSheet.Create(
        Catalogue,
        [
            Choice.Is(choice),
            Number.Is(number),
            Day.Is(new LocalDate(2030, 6, 14)),
            .. mark is { } given ? new[] { Marks.Are(Points.Of(given)) } : [],
        ]).OrThrow();

    private static RuleLabel Label(string code) => new(code, Title($"regola {code}", $"rule {code}"), Source);

    private static LocalizedText Title(string italian, string english) => new(italian, english);
}
