using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Tests.People;
using Conciliazione.Tests.Vouchers;
using Conciliazione.Vouchers;
using NodaTime;
using PianoInsubria;

namespace Conciliazione.Tests.Editions;

/// <summary>The published first-come calls, computed by hand from the texts.</summary>
public class VoucherEditionsTests
{
    private static readonly LocalDate Day = new(2020, 7, 1);

    private static readonly CallWindow Open = CallWindow.Create(
        Day.AtMidnight(), Deadline.Create([DeadlineVersion.AtEndOf(Day, Day.PlusDays(60), new("avviso", "call"), Samples.Source)]).OrThrow()).OrThrow();

    private static readonly VoucherCall<AccessRequest> FamilyCall = Tradate2020.FamilyVoucher(Open, ["partner"]);

    [Fact]
    public void The_family_voucher_is_a_hundred_and_fifty_of_a_hundred_for_fifteen_thousand()
    {
        VoucherTerms terms = FamilyCall.Terms;
        Assert.Equal((Euro.Of(15_000), 150), (terms.Budget.Value, terms.Vouchers!.Value));
        Assert.Equal(Insubria2020Projects.Tradate.Plan.AmountOf("D"), terms.Budget.Value);
        Assert.Equal(Euro.Of(100) * terms.Vouchers.Value, terms.Budget.Value);
        Assert.Equal([100m, 60, 100], new[] { 200m, 120, 250 }.Select(expense => terms.Amount.Due(new(Euro.Of(expense)))!.Value.ToDecimal()));
        Assert.Equal(ShortfallPolicy.Skip, terms.Shortfall.Value);
        Assert.Null(terms.With(vouchers: null).OrThrow().Vouchers);
    }

    /// <summary>The example of README, and what it says that it prints.</summary>
    [Fact]
    public void README_s_example_prints_what_it_says()
    {
        (LocalDate day, CallWindow open, FiscalCode child, FiscalCode other) = (Day, Open, CodeOf(new(2014, 1, 1)), CodeOf(new(2012, 1, 1)));
        (Instant nine, Instant ten, Instant midnight) = (Moment(9 * 60), Moment(10 * 60), Moment(24 * 60));
        AccessRequest family = Asking(employer: "cooperativa");
        AccessRequest loneParent = Asking(new(2012, 1, 1), employer: "cooperativa", disabledChild: true, singleParent: true);
        VoucherCall<AccessRequest> call = Tradate2020.FamilyVoucher(open, partners: ["cooperativa"]);
        VoucherLedger ledger = call.Open();
        VoucherEvent[] log =
        [
            Asks(new(ProtocolNumber.Of(2020, 1), nine, new(Euro.Of(200)), child), family),
            Asks(new(ProtocolNumber.Of(2020, 2), ten, new(Euro.Of(250)), child), family),
            Asks(new(ProtocolNumber.Of(2020, 3), ten, new(Euro.Of(120)), other), loneParent),
            VoucherEvent.CloseWindow(day, at: midnight),
        ];
        foreach (VoucherEvent each in log)
        {
            ledger = ledger.Apply(each).OrThrow().Ledger;
        }

        string printed = string.Concat(ledger.Entries.Select(entry => $"{entry.Request.Protocol}: {entry.Decision.Text.English}\n"));
        string readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");
        Assert.Contains($"```text\n{printed}```", readme, StringComparison.Ordinal);
        Assert.Contains("Asks(new(ProtocolNumber.Of(2020, 3), ten, new(Euro.Of(120)), other), loneParent),", readme, StringComparison.Ordinal);
        Assert.Contains("VoucherEvent.Request(call.Examine(request, by), at: request.Arrived);", readme, StringComparison.Ordinal);

        VoucherEvent Asks(VoucherRequest request, AccessRequest by) => VoucherEvent.Request(call.Examine(request, by), at: request.Arrived);
    }

    [Theory]
    [InlineData(2017, 7, 2, VoucherStatus.Refused, "1 giorno")]
    [InlineData(2017, 7, 1, VoucherStatus.Granted, null)]
    [InlineData(2018, 7, 1, VoucherStatus.Refused, "1 anno")]
    [InlineData(2005, 7, 2, VoucherStatus.Granted, null)]
    [InlineData(2005, 7, 1, VoucherStatus.Refused, "oltre l'età massima da quel giorno stesso")]
    [InlineData(2005, 5, 1, VoucherStatus.Refused, "2 mesi")]
    public void Children_are_from_3_to_14_on_the_day_of_the_request(int year, int month, int day, VoucherStatus status, string? margin)
    {
        VoucherDecision decision = Decide(Asking(new(year, month, day)));
        Assert.Equal(status, decision.Status);
        if (margin is not null)
        {
            Assert.Contains(margin, decision.Explain(Language.Italian), StringComparison.Ordinal);
            Assert.Contains(" — Progetto 4, azione B, Family voucher a rimborso, ", decision.Explain(Language.Italian), StringComparison.Ordinal);
            Assert.Equal("TRA-3-CHILD", Assert.Single(decision.Findings.AsEnumerable()).Code);
        }
    }

    [Fact]
    public void Residents_of_the_alliance_and_employees_of_no_partner_are_refused_and_what_nobody_said_is_asked()
    {
        Assert.Equal("1/2020: respinta: Residenza fuori dai tre distretti non rispettato", Explained(Asking(residence: "tradate")));
        Assert.Equal("1/2020: respinta: Residenza fuori dai tre distretti non rispettato", Explained(Asking(residence: "arcisate")));
        Assert.Equal("1/2020: respinta: Dipendente di un'organizzazione partner non rispettato", Explained(Asking(employer: "other")));
        Assert.Equal("1/2020: respinta: Servizi estivi di cura non rispettato", Explained(Asking(summer: false)));
        Assert.Equal(VoucherStatus.Unclear, Decide(Asking(residence: null)).Status);
        Assert.Equal(VoucherStatus.Granted, Decide(Asking(residence: "varese")).Status);
    }

    [Fact]
    public void Heavier_care_loads_come_first_in_a_day_by_the_conditions_met()
    {
        var days = EvaluationDays.On(Day);
        Assert.Equal(0, FamilyCall.CareLoad!.CountOf(Asking(), days));
        AccessRequest heavy = Asking(disabledChild: true, singleParent: true);
        Assert.Equal(2, FamilyCall.CareLoad.CountOf(heavy, days));
        Assert.Contains("famiglia monogenitoriale sì", FamilyCall.CareLoad.Explain(heavy, days).Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("componente turnista non dichiarato", FamilyCall.CareLoad.Explain(Asking(), days).Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void Actions_a_b_and_c_have_their_priority_and_no_condition_counts_twice()
    {
        var days = EvaluationDays.On(Day);
        Household household = Household.Create(
            Day,
            [
                new(Relation.Applicant, occupation: Occupation.At(new(form: WorkForm.Employee, sector: WorkSector.CareHome, shifts: true)), disabled: false),
                new(Relation.Partner, occupation: Occupation.At(new(form: WorkForm.Employee, shifts: false)), disabled: false),
                new(Relation.Child, birthDate: new LocalDate(2014, 1, 1), occupation: Occupation.None, disabled: true, learningDifficulties: false),
            ],
            singleParent: false).OrThrow();
        CareLoad<Household> priority = Tradate2020.Priority;
        Assert.Equal(["DISABLED-MEMBER", "SINGLE-PARENT", "BOTH-WORK", "SHIFT-WORK", "CARE-HEALTH-WORK", "CHILD-LEARNING"], priority.Conditions.Select(each => each.Code));
        Assert.Equal(4, priority.CountOf(household, days));
        Assert.Equal(Provenance.Reading, priority.Label.Provenance);
        Assert.Equal(4, FamilyCall.CareLoad!.CountOf(new(household, FactSheet.Create(Tradate2020.Stated, []).OrThrow()), days));
        Assert.Contains(Tradate2020.VoucherNotices.AsEnumerable(), notice => notice.Code == "TRA-3-ONE-AGAIN");
    }

    /// <summary>The code is that of a boy of sixteen, the date stated that of one of six: one of the two is wrong.</summary>
    [Fact]
    public void A_code_that_claims_another_birth_than_the_one_stated_is_for_a_person_to_look_at()
    {
        AccessRequest asking = Asking(new(2014, 1, 1));
        VoucherRequest asks = FamilyCall.Examine(new(ProtocolNumber.Of(2020, 1), Moment(1), new(Euro.Of(200)), CodeOf(new(2004, 1, 1))), asking);
        VoucherDecision decision = VoucherSamples.After(FamilyCall.Terms, Registered(asks), Closed).Find(asks.Protocol)!.Decision;
        Assert.Equal((VoucherStatus.Unclear, VoucherReason.RequirementsUnclear), (decision.Status, decision.Reason));
        Assert.Contains("Data di nascita come nel codice fiscale", decision.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.DoesNotContain(asks.Beneficiary!.Reveal(), decision.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Equal(Verdict.NotMet, FamilyCall.Examine(asks, Asking(new(2014, 1, 1), employer: "other")).Check.Verdict);
        Assert.Equal(Verdict.Met, FamilyCall.Examine(new(asks.Protocol, asks.Arrived, asks.Amount, CodeOf(new(2014, 1, 1))), asking).Check.Verdict);
        Assert.Equal(Verdict.Met, FamilyCall.Examine(new(asks.Protocol, asks.Arrived, asks.Amount), asking).Check.Verdict);
    }

    [Fact]
    public void Wsl_s_companies_need_not_co_finance_time_saving_services_at_first()
    {
        CostSplit split = Wsl2020.TimeSavingSharing(VoucherSamples.HalfExpense).Split(new(Euro.Of(80))).OrThrow();
        Assert.Equal((Euro.Of(40), Euro.Zero, Euro.Of(40)), (split.Voucher, split.Company, split.Worker));
        Assert.Equal("WSL-2-AT-FIRST", Assert.Single(Wsl2020.Notices.AsEnumerable()).Code);
    }

    [Theory]
    [InlineData(WorkForm.Professional, true, Verdict.Met)]
    [InlineData(WorkForm.Employee, true, Verdict.Met)]
    [InlineData(WorkForm.Entrepreneur, true, Verdict.NotMet)]
    [InlineData(null, true, Verdict.NotMet)]
    [InlineData(WorkForm.Professional, false, Verdict.NotMet)]
    public void VitaminaC_is_for_professionals_and_employees_who_care_for_somebody(WorkForm? form, bool cares, Verdict verdict)
    {
        Household household = Household.Create(
            Day,
            [
                new(Relation.Applicant, occupation: form is { } works ? Occupation.At(new(form: works)) : Occupation.None, inCare: false),
                new(Relation.Partner, occupation: Occupation.At(new(form: WorkForm.Employee)), inCare: false),
                new(Relation.Child, birthDate: new LocalDate(2014, 1, 1), inCare: cares),
            ]).OrThrow();
        Assert.Equal(verdict, Tradate2020.Workspace(Open).Access.Judge(household, EvaluationDays.On(Day)));
    }

    [Theory]
    [InlineData(2020, 12, 31, Provenance.Stated)]
    [InlineData(2021, 1, 1, Provenance.Reading)]
    public void VitaminaC_is_free_by_the_text_to_the_end_of_2020_and_then_by_our_reading(int year, int month, int day, Provenance provenance)
    {
        CallWindow open = CallWindow.Create(
            Day.AtMidnight(), Deadline.Create([DeadlineVersion.AtEndOf(Day, new(year, month, day), new("avviso", "call"), Samples.Source)]).OrThrow()).OrThrow();
        Assert.Equal(provenance, Tradate2020.Workspace(open).Terms.Amount.Label.Provenance);
    }

    [Fact]
    public void Tradate_s_prices_and_groups_are_those_of_the_text()
    {
        Assert.Equal([50m, 20, 50], new[] { Tradate2020.CarePrice, Tradate2020.SchoolClosurePrice, Tradate2020.TimeSavingPrice }
            .Select(price => price.Split(new(Euro.Of(100))).OrThrow().Voucher.ToDecimal()));
        ServiceOffer longer = Tradate2020.Services.Single(service => service.Label.Code == "TRA-B-LONGER-HOURS");
        Assert.Equal(
            "Numero minimo di partecipanti: non rispettato, margine -1; iscritti 4; almeno 5", longer.Start(4).Explain(Language.Italian).Split(" — ")[0]);
        Assert.IsType<Outcome.Met>(longer.Start(5).Outcome);
        ServiceOffer saving = Tradate2020.Services.Single(service => service.Label.Code == "TRA-C");
        Assert.Equal([true, false, true, false], new[] { new LocalDate(2020, 7, 31), new(2020, 8, 1), new(2023, 5, 31), new(2023, 6, 1) }.Select(saving.RunsOn));
        Assert.IsType<Outcome.Met>(saving.Start(1).Outcome);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceOffer(saving.Label, saving.Months, pausedIn: [13]));
    }

    [Fact]
    public void VitaminaC_has_twenty_five_places_and_opens_forty_six_hours()
    {
        Assert.Equal(46 * 60, Tradate2020.WorkspaceHours.Sum(hours => hours.Minutes));
        Assert.Equal("Friday 09:00:00-17:00:00", Tradate2020.WorkspaceHours[4].ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceHours(IsoDayOfWeek.Friday, new(9, 0), new(9, 0)));
        VoucherCall<Household> call = Tradate2020.Workspace(Open);
        Household works = Household.Create(Day, [new(Relation.Applicant, occupation: Occupation.At(new(form: WorkForm.Professional)), inCare: false), new(Relation.Parent, inCare: true)]).OrThrow();
        VoucherEvent[] log = [.. Enumerable.Range(1, 26).Select(number => Registered(call.Examine(
            new(ProtocolNumber.Of(2020, number), Moment(number), default, VoucherSamples.Code(number)), works)))];
        VoucherLedger ledger = VoucherSamples.After(call.Terms, [.. log, Closed]);
        Assert.Equal((25, VoucherStatus.Waiting), (ledger.Vouchers, ledger.Find(ProtocolNumber.Of(2020, 26))!.Status));
    }

    [Fact]
    public void Wsl_s_companies_pay_thirty_percent_at_least_and_their_workers_draw_on_their_budget()
    {
        CostSplit split = Wsl2020.Sharing(Wsl2020.MaximumOfExpense).Split(new(Euro.Of(99.99m))).OrThrow();
        Assert.Equal((Euro.Of(69.99m), Euro.Of(30), Euro.Zero), (split.Voucher, split.Company, split.Worker));
        VoucherCall<AccessRequest> call = Wsl2020.CompanyVouchers([new("alfa", Euro.Of(100)), new("beta", Euro.Of(50))], Wsl2020.MaximumOfExpense);
        VoucherLedger ledger = VoucherSamples.After(call.Terms, [
            Registered(call.Examine(Ask(1, "alfa", 100), WithCompany("alfa"))), Registered(call.Examine(Ask(2, "gamma", 100), WithCompany("gamma"))),
            Registered(call.Examine(Ask(3, "alfa", 100), WithCompany("alfa"))), Registered(call.Examine(Ask(4, "beta", 50), WithCompany("beta"))), Closed,
        ]);
        Assert.Equal([70m, 0, 0, 35], Enumerable.Range(1, 4).Select(number => ledger.Find(ProtocolNumber.Of(2020, number))!.Decision.Granted.ToDecimal()));
        Assert.Equal(VoucherReason.NoCompanyBudget, ledger.Find(ProtocolNumber.Of(2020, 2))!.Decision.Reason);
        Assert.Equal(VoucherReason.WaitsForCompany, ledger.Find(ProtocolNumber.Of(2020, 3))!.Decision.Reason);
    }

    [Fact]
    public void Nobody_draws_on_the_budget_of_a_company_that_is_not_the_employer()
    {
        ValueList<CompanyBudget> budgets = [new("alfa", Euro.Of(100)), new("beta", Euro.Of(100))];
        VoucherCall<AccessRequest> wsl = Wsl2020.CompanyVouchers(budgets, Wsl2020.MaximumOfExpense);
        VoucherRequest other = wsl.Examine(Ask(1, "beta", 100), WithCompany("alfa"));
        Assert.Equal("WSL-1-EMPLOYEE", Assert.Single(other.Check.Against.AsEnumerable()).Code);
        VoucherLedger ledger = VoucherSamples.After(wsl.Terms, Registered(other), Closed);
        Assert.Equal((VoucherStatus.Refused, Euro.Zero), (ledger.Find(other.Protocol)!.Status, ledger.Committed));
        Assert.Contains("Dipendente dell'azienda indicata non rispettato", ledger.Find(other.Protocol)!.Decision.Explain(Language.Italian), StringComparison.Ordinal);

        Assert.Equal(Verdict.NotMet, SudEst2014.CompanyVouchers(budgets, VoucherSamples.HalfExpense, Open).Examine(Ask(1, "beta", 10), Family("alfa")).Check.Verdict);
        VoucherCall<AccessRequest> rhodense = Rhodense2014.CompanyVouchers(budgets, VoucherSamples.HalfExpense);
        var chosen = new AccessRequest(Family("alfa"), FactSheet.Create(Rhodense2014.Stated, [Rhodense2014.ChosenByCompany.Is(true), Rhodense2014.JobFamilyService.Is(true)]).OrThrow());
        Assert.Equal([Verdict.Met, Verdict.NotMet], new[] { "alfa", "beta" }.Select(company => rhodense.Examine(Ask(1, company, 10), chosen).Check.Verdict));
    }

    [Fact]
    public void The_workers_of_a_company_that_joins_later_ask_like_the_others()
    {
        VoucherCall<AccessRequest> call = Wsl2020.CompanyVouchers([new("alfa", Euro.Of(100))], Wsl2020.MaximumOfExpense);
        VoucherLedger ledger = VoucherSamples.After(
            call.Terms,
            VoucherEvent.IncreaseBudget(Euro.Of(200), Moment(0), Samples.Source, "gamma"), Registered(call.Examine(Ask(1, "gamma", 100), WithCompany("gamma"))), Closed);
        Assert.Equal((VoucherStatus.Granted, Euro.Of(70)), (ledger.Find(ProtocolNumber.Of(2020, 1))!.Status, ledger.Committed));
    }

    [Fact]
    public void The_company_s_thirty_percent_comes_off_whatever_the_voucher_is_worth()
    {
        VoucherAmount all = VoucherAmount.Share(VoucherSamples.Label("ALL"), Percentage.Hundred);
        VoucherCall<AccessRequest> call = Wsl2020.CompanyVouchers([new("alfa", Euro.Of(1_000))], all);
        VoucherLedger ledger = VoucherSamples.After(
            call.Terms, Registered(call.Examine(Ask(1, "alfa", 100), WithCompany("alfa"))), Registered(call.Examine(Ask(2, "alfa", 99.99m), WithCompany("alfa"))), Closed);
        Assert.Equal([70m, 69.99m], new[] { 1, 2 }.Select(number => ledger.Find(ProtocolNumber.Of(2020, number))!.Decision.Granted.ToDecimal()));
        Assert.Equal(
            Euro.Of(35), VoucherSamples.After(ledger.Terms, [.. ledger.Log, VoucherEvent.Settle(ProtocolNumber.Of(2020, 1), Euro.Of(50), ledger.LastEventAt!.Value)])
                .Find(ProtocolNumber.Of(2020, 1))!.Decision.Paid);
        Assert.Contains(
            "lettura nostra", ledger.Find(ProtocolNumber.Of(2020, 1))!.Decision.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Equal("WSL-2", call.Terms.Amount.Label.Code);
    }

    [Fact]
    public void Direct_vouchers_end_with_september_2021_unless_they_go_on_and_priorities_are_no_conditions()
    {
        VoucherCall<AccessRequest> call = Wsl2020.DirectVouchers(Euro.Of(10_000), Wsl2020.MaximumOfExpense);
        Assert.Equal(new LocalDateTime(2021, 9, 30, 12, 0).Date, ItalianTime.DayOf(call.Terms.Open.Closes.LastMoment));
        Assert.Equal(new LocalDate(2023, 5, 31), ItalianTime.DayOf(Wsl2020.DirectVouchers(Euro.Zero, Wsl2020.MaximumOfExpense, new(2023, 5, 31)).Terms.Open.Closes.LastMoment));
        var request = new AccessRequest(
            Family(employer: "any", residence: "como"), FactSheet.Create(Wsl2020.Stated, [Wsl2020.OtherMeasure.Is(false), Wsl2020.CovidNeed.Is(true), Wsl2020.FarWork.Is(true)]).OrThrow());
        VoucherRequest examined = call.Examine(Ask(1, null, 100), request);
        Assert.Equal((Verdict.Met, 2), (examined.Check.Verdict, examined.CareLoad));
        Assert.Equal(Euro.Of(40_000), Wsl2020.VoucherCosts.Value);
        Assert.Equal(Insubria2020Projects.Wsl.Plan.AmountOf("D"), Wsl2020.VoucherCosts.Value);
    }

    [Fact]
    public void South_east_and_rhodense_give_to_the_workers_of_companies_that_joined()
    {
        VoucherAmount half = VoucherSamples.HalfExpense;
        VoucherCall<Household> south = SudEst2014.CompanyVouchers([new("alfa", Euro.Of(100))], half, Open);
        Assert.Equal(Verdict.Met, south.Examine(Ask(1, "alfa", 10), Family("alfa")).Check.Verdict);
        Assert.Equal(
            VoucherReason.NoCompanyBudget,
            VoucherSamples.After(south.Terms, Registered(south.Examine(Ask(1, "beta", 10), Family("beta"))), Closed).Find(ProtocolNumber.Of(2020, 1))!.Decision.Reason);
        VoucherCall<AccessRequest> rhodense = Rhodense2014.CompanyVouchers([new("alfa", Euro.Of(100))], half);
        Assert.Equal(new LocalDate(2016, 9, 1), ItalianTime.DayOf(rhodense.Terms.Open.Closes.LastMoment));
        Assert.Equal(Verdict.NotMet, rhodense.Examine(Ask(1, "alfa", 10), new(Family("alfa"), FactSheet.Create(Rhodense2014.Stated, [Rhodense2014.ChosenByCompany.Is(false)]).OrThrow())).Check.Verdict);
        CostSplit split = Rhodense2014.Sharing(half).Split(new(Euro.Of(80))).OrThrow();
        Assert.Equal((Euro.Of(40), Euro.Zero, Euro.Of(40)), (split.Voucher, split.Company, split.Worker));
        Assert.Equal("VOUCH-COMPANY-TWICE", Assert.Single(Assert.Throws<DefectsException>(() => Rhodense2014.CompanyVouchers([new("a", Euro.Of(1)), new("a", Euro.Of(1))], half)).Defects.AsEnumerable()).Code.Code);
    }

    private static readonly VoucherEvent Closed = VoucherEvent.CloseWindow(Day, ItalianTime.FirstMoment(Day.PlusDays(1).AtMidnight()));

    private static Instant Moment(int minute) => ItalianTime.FirstMoment(Day.AtMidnight().PlusMinutes(minute));

    private static VoucherEvent Registered(VoucherRequest request) => VoucherEvent.Request(request, request.Arrived);

    private static VoucherRequest Ask(int number, string? company, decimal expense) =>
        new(ProtocolNumber.Of(2020, number), Moment(number), new(Euro.Of(expense)), VoucherSamples.Code(number), company);

    private static AccessRequest WithCompany(string company) => new(
        Family(company), FactSheet.Create(Wsl2020.Stated, [Wsl2020.Service.Is(Wsl2020.School), Wsl2020.PreferredActionStarted.Is(false), Wsl2020.OtherMeasure.Is(false)]).OrThrow());

    /// <summary>A fictitious code that claims a birth date.</summary>
    private static FiscalCode CodeOf(LocalDate born) => FiscalCode.Read(PeopleGenerators.Complete(
        FormattableString.Invariant($"FNTCHL{born.Year % 100:00}{"ABCDEHLMPRST"[born.Month - 1]}{born.Day:00}Z001"))).OrThrow();

    private static VoucherDecision Decide(AccessRequest asking)
    {
        var birth = (FactValue.Day)asking.Stated.Entries.First(entry => entry.Code == Tradate2020.Child.Code).Value!;
        var asks = new VoucherRequest(ProtocolNumber.Of(2020, 1), Moment(1), new(Euro.Of(200)), CodeOf(birth.Date));
        VoucherLedger ledger = VoucherSamples.After(FamilyCall.Terms, Registered(FamilyCall.Examine(asks, asking)), Closed);
        return ledger.Find(ProtocolNumber.Of(2020, 1))!.Decision;
    }

    private static string Explained(AccessRequest asking) => Decide(asking).Explain(Language.Italian).Split(" — ")[0];

    private static AccessRequest Asking(
        LocalDate? born = null, string? residence = "varese", string employer = "partner", bool summer = true, bool disabledChild = false, bool singleParent = false, bool? shifts = null) => new(
        Family(employer, residence, disabledChild, singleParent, shifts),
        FactSheet.Create(Tradate2020.Stated, [Tradate2020.Child.IsBornOn(born ?? new LocalDate(2014, 1, 1)), Tradate2020.SummerCare.Is(summer)]).OrThrow());

    private static Household Family(string employer, string? residence = "varese", bool disabledChild = false, bool singleParent = false, bool? shifts = null) =>
        VoucherCases.Family(Day, new(2014, 1, 1), employer, residence, disabledChild, singleParent, shifts: shifts);
}
