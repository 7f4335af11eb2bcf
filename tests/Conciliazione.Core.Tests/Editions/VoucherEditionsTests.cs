using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Tests.People;
using Conciliazione.Tests.Vouchers;
using Conciliazione.Vouchers;
using Conciliazione.WorkPlans;
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
        Assert.Equal(Insubria2020Projects.Tradate.CostPlan.AmountOf("D"), terms.Budget.Value);
        Assert.Equal(Euro.Of(100) * terms.Vouchers.Value, terms.Budget.Value);
        Assert.Equal([100m, 60, 100], new[] { 200m, 120, 250 }.Select(expense => terms.Amount.Due(new(Euro.Of(expense)))!.Value.ToDecimal()));
        Assert.Equal((ShortfallPolicy.Skip, Provenance.Reading), (terms.Shortfall.Value, terms.Shortfall.Label.Provenance));
        Assert.Null(terms.With(vouchers: null).OrThrow().Vouchers);
    }

    /// <summary>Lines 1730, 1732, 1875 and 2017: what the text does not state, and the passages behind it.</summary>
    [Fact]
    public void Figures_and_measures_that_the_text_does_not_state_say_so()
    {
        Assert.Equal(Provenance.Derived, Tradate2020.FamilyBudget.Label.Provenance);
        Assert.Equal((25, Provenance.Reading), (Tradate2020.WorkspacePlaces.Value, Tradate2020.WorkspacePlaces.Label.Provenance));
        string priority = Tradate2020.FamilyCareLoad.Label.Source!.Section!;
        Assert.Contains("Family voucher", priority, StringComparison.Ordinal);
        Assert.Contains("destinatari", priority, StringComparison.Ordinal);
        Assert.Contains("imprese aderenti a CSV", Tradate2020.VoucherNotices.Single(notice => notice.Code == "TRA-3-CSV-TOWNS").Text.Italian, StringComparison.Ordinal);
        Contradiction recipients = Insubria2020Contradictions.Tradate.Single(each => each.Code == "TRA-E-EMPLOYEES");
        Assert.Contains("dipendenti delle aziende del territorio", recipients.Second.Render(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("collaboratori autonomi", recipients.First.Render(Language.Italian), StringComparison.Ordinal);
    }

    /// <summary>Lines 1985-2005: the pauses are blank cells of the calendar; month 15 is August 2021.</summary>
    [Fact]
    public void The_months_of_pause_are_an_interpretation_of_the_calendar()
    {
        Assert.Equal([8], Tradate2020.AugustPause.Value);
        Assert.Equal([7, 8], Tradate2020.ConsultancyPause.Value);
        Assert.All([Tradate2020.AugustPause, Tradate2020.ConsultancyPause], pause =>
        {
            Assert.Equal(Provenance.Reading, pause.Label.Provenance);
            Assert.Contains("calendario delle attività", pause.Label.Source!.Section!, StringComparison.Ordinal);
        });
        Assert.Equal([true, true, true], new[] { "TRA-C", "TRA-D", "TRA-E" }.Select(code => Offer(code).Activity.IsPausedIn(15)));
    }

    /// <summary>€ 150 for 100, 80 and 50: the second does not fit in what the first leaves, the third does.</summary>
    [Theory]
    [InlineData(null, new[] { 100, 0, 50 })]
    [InlineData(ShortfallPolicy.Stop, new[] { 100, 0, 0 })]
    [InlineData(ShortfallPolicy.Part, new[] { 100, 50, 0 })]
    public void The_family_voucher_goes_on_until_the_money_ends(ShortfallPolicy? shortfall, int[] granted)
    {
        Policy<ShortfallPolicy>? policy = shortfall is { } stated ? new(Tradate2020.FamilyShortfall.Label, stated) : null;
        VoucherCall<AccessRequest> call = Tradate2020.FamilyVoucher(Open, ["partner"], policy, new(Tradate2020.FamilyBudget.Label, Euro.Of(150)));
        VoucherLedger ledger = VoucherSamples.After(call.Terms, [.. new[] { 200m, 160, 100 }.Select(Request), Closed]);
        Assert.Equal(granted.Select(euros => Euro.Of(euros)), Enumerable.Range(1, 3).Select(number => ledger.Find(ProtocolNumber.Of(2020, number))!.Decision.Granted));

        VoucherEvent Request(decimal expense, int index) => Registered(call.Examine(
            new(ProtocolNumber.Of(2020, index + 1), Moment(index + 1), new(Euro.Of(expense)), CodeOf(new(2012, 3, index + 1))), Asking(new(2012, 3, index + 1))));
    }

    /// <summary>Lines 1487 and 1623: Varese and the nine towns are of the territory, the rest of their districts is not.</summary>
    [Theory]
    [InlineData("varese", "varese", VoucherStatus.Refused, VoucherStatus.Granted)]
    [InlineData("origgio", "saronno", VoucherStatus.Refused, VoucherStatus.Granted)]
    [InlineData("castellanza", null, VoucherStatus.Refused, VoucherStatus.Unclear)]
    [InlineData("gavirate", "varese", VoucherStatus.Granted, VoucherStatus.Granted)]
    [InlineData("venegono-inferiore", "tradate", VoucherStatus.Refused, VoucherStatus.Refused)]
    public void The_territory_has_varese_and_the_towns_of_rete_giunca_unless_the_three_districts_are_chosen(
        string town, string? district, VoucherStatus status, VoucherStatus districtsOnly)
    {
        AccessRequest asking = Asking(residence: district, town: town);
        Assert.Equal(status, Decide(asking).Status);
        Assert.Equal(districtsOnly, Decide(asking, Tradate2020.FamilyVoucher(Open, ["partner"], towns: Tradate2020.DistrictsOnly)).Status);
        Assert.Equal(10, Tradate2020.Towns.Value.Count);
    }

    [Fact]
    public void The_territory_of_a_refusal_is_shown_as_a_reading()
    {
        RequirementFinding finding = Assert.Single(Decide(Asking(town: "varese")).Findings.AsEnumerable());
        Assert.Equal(("TRA-3-OUTSIDE", Provenance.Reading), (finding.Code, finding.Provenance));
        Assert.Contains("Residenza fuori dal territorio allargato", finding.Finding.Explain(Language.Italian), StringComparison.Ordinal);
    }

    /// <summary>Line 1732: one request for each dependent child, approved by the partner body after the conditions.</summary>
    [Theory]
    [InlineData(true, true, VoucherStatus.Granted, null)]
    [InlineData(false, true, VoucherStatus.Refused, "TRA-3-DEPENDENT")]
    [InlineData(null, true, VoucherStatus.Unclear, "TRA-3-DEPENDENT")]
    [InlineData(true, false, VoucherStatus.Refused, "TRA-3-APPROVED")]
    [InlineData(true, null, VoucherStatus.Unclear, "TRA-3-APPROVED")]
    [InlineData(false, false, VoucherStatus.Refused, "TRA-3-DEPENDENT")]
    public void The_child_is_dependent_and_the_partner_body_approves(bool? dependent, bool? approved, VoucherStatus status, string? finding)
    {
        VoucherDecision decision = Decide(Asking(dependent: dependent, approved: approved));
        Assert.Equal(status, decision.Status);
        Assert.Equal(finding is null ? [] : [finding], decision.Findings.Select(each => each.Code));
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
        const string outside = "1/2020: non ammessa: residenza nel territorio escluso";
        Assert.Equal(outside, Explained(Asking(residence: "tradate")));
        Assert.Equal(outside, Explained(Asking(residence: "arcisate")));
        Assert.Equal("1/2020: non ammessa: Dipendente di un'organizzazione partner: no", Explained(Asking(employer: "other")));
        Assert.Equal("1/2020: non ammessa: Servizi estivi di cura: no", Explained(Asking(summer: false)));
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
        Assert.Equal(
            ["TRA-3-ONE-AGAIN", "TRA-3-CSV-TOWNS", "TRA-5-SELF-EMPLOYED-KINDS", "TRA-5-FREE-AFTER-2020"], Tradate2020.VoucherNotices.Select(notice => notice.Code));
    }

    /// <summary>The code is that of a boy of sixteen, the date stated that of one of six: one of the two is wrong.</summary>
    [Fact]
    public void A_code_that_claims_another_birth_than_the_one_stated_is_for_a_person_to_look_at()
    {
        AccessRequest asking = Asking(new(2014, 1, 1));
        VoucherRequest asks = FamilyCall.Examine(new(ProtocolNumber.Of(2020, 1), Moment(1), new(Euro.Of(200)), CodeOf(new(2004, 1, 1))), asking);
        VoucherDecision decision = VoucherSamples.After(FamilyCall.Terms, Registered(asks), Closed).Find(asks.Protocol)!.Decision;
        Assert.Equal((VoucherStatus.Unclear, VoucherReason.RequirementsUnclear), (decision.Status, decision.Reason));
        Assert.Contains("da chiarire, dato mancante: la data di nascita giusta, diversa nel codice fiscale", decision.Explain(Language.Italian), StringComparison.Ordinal);
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
        Assert.Equal("WSL-2-AT-FIRST", Wsl2020.Notices[0].Code);
    }

    [Theory]
    [InlineData(WorkForm.Professional, true, Verdict.Met)]
    [InlineData(WorkForm.Collaborator, true, Verdict.Met)]
    [InlineData(WorkForm.Employee, true, Verdict.Met)]
    [InlineData(WorkForm.Entrepreneur, true, Verdict.NotMet)]
    [InlineData(null, true, Verdict.NotMet)]
    [InlineData(WorkForm.Professional, false, Verdict.NotMet)]
    public void VitaminaC_is_for_professionals_collaborators_and_employees_who_care_for_somebody(WorkForm? form, bool cares, Verdict verdict)
    {
        Household household = Household.Create(
            Day,
            [
                new(Relation.Applicant, occupation: form is { } works ? Occupation.At(new(form: works, workplace: new Place("tradate", Tradate2020.District))) : Occupation.None, inCare: false),
                new(Relation.Partner, occupation: Occupation.At(new(form: WorkForm.Employee)), inCare: false),
                new(Relation.Child, birthDate: new LocalDate(2014, 1, 1), inCare: cares),
            ]).OrThrow();
        Assert.Equal(verdict, Tradate2020.Workspace(Open).Access.Judge(household, EvaluationDays.On(Day)));
    }

    /// <summary>Lines 1807 and 1875: professionals of the territory, employees of its companies.</summary>
    [Theory]
    [InlineData(WorkForm.Employee, "tradate", "como", Verdict.Met)]
    [InlineData(WorkForm.Employee, "como", "tradate", Verdict.NotMet)]
    [InlineData(WorkForm.Professional, "como", "tradate", Verdict.Met)]
    [InlineData(WorkForm.Collaborator, "como", "arcisate", Verdict.Met)]
    [InlineData(WorkForm.Professional, "tradate", "como", Verdict.Met)]
    [InlineData(WorkForm.Professional, "como", "como", Verdict.NotMet)]
    [InlineData(WorkForm.Employee, null, "tradate", Verdict.Unclear)]
    public void VitaminaC_is_for_those_of_the_territory(WorkForm form, string? works, string lives, Verdict verdict)
    {
        Household household = Household.Create(
            Day,
            [
                new(Relation.Applicant, occupation: Occupation.At(new(form: form, workplace: works is null ? default(Known<Place>) : new Place("comune", works))), inCare: false),
                new(Relation.Parent, inCare: true),
            ],
            residence: new Place("comune", lives),
            domicile: new Place("comune", lives)).OrThrow();
        Assert.Equal(verdict, Tradate2020.Workspace(Open).Access.Judge(household, EvaluationDays.On(Day)));
    }

    [Fact]
    public void VitaminaC_counts_the_towns_of_rete_giunca_unless_the_three_districts_are_chosen()
    {
        Household household = Household.Create(
            Day,
            [
                new(Relation.Applicant, occupation: Occupation.At(new(form: WorkForm.Employee, workplace: new Place("origgio", "saronno"))), inCare: false),
                new(Relation.Parent, inCare: true),
            ]).OrThrow();
        var days = EvaluationDays.On(Day);
        Assert.Equal(Verdict.Met, Tradate2020.Workspace(Open).Access.Judge(household, days));
        Assert.Equal(Verdict.NotMet, Tradate2020.Workspace(Open, Tradate2020.DistrictsOnly).Access.Judge(household, days));
    }

    /// <summary>Line 1809: free "for the whole of 2020"; a place requested in 2020 is used until May 2023.</summary>
    [Theory]
    [InlineData(2020, 12, 31)]
    [InlineData(2021, 1, 1)]
    public void VitaminaC_is_free_after_2020_by_interpretation_whatever_the_day_of_the_request(int year, int month, int day)
    {
        CallWindow open = CallWindow.Create(
            Day.AtMidnight(), Deadline.Create([DeadlineVersion.AtEndOf(Day, new(year, month, day), new("avviso", "call"), Samples.Source)]).OrThrow()).OrThrow();
        VoucherTerms terms = Tradate2020.Workspace(open).Terms;
        Assert.Equal((Provenance.Reading, Provenance.Reading), (terms.Amount.Label.Provenance, terms.Budget.Label.Provenance));
        Assert.Contains("2020", terms.Amount.Label.Title.Italian, StringComparison.Ordinal);
    }

    [Fact]
    public void Tradate_s_prices_and_groups_are_those_of_the_text()
    {
        Assert.Equal([50m, 20, 50], new[] { Tradate2020.CarePrice, Tradate2020.SchoolClosurePrice, Tradate2020.TimeSavingPrice }
            .Select(price => price.Split(new(Euro.Of(100))).OrThrow().Voucher.ToDecimal()));
        ServiceOffer longer = Tradate2020.Services.Single(service => service.Label.Code == "TRA-B-LONGER-HOURS");
        Assert.Equal(
            "Numero minimo di partecipanti: requisito non soddisfatto, margine -1; iscritti 4; almeno 5", longer.Start(4).Explain(Language.Italian).Split(" — ")[0]);
        Assert.IsType<Outcome.Met>(longer.Start(5).Outcome);
        ServiceOffer saving = Tradate2020.Services.Single(service => service.Label.Code == "TRA-C");
        Assert.Equal([true, false, true, false], new[] { new LocalDate(2020, 7, 31), new(2020, 8, 1), new(2023, 5, 31), new(2023, 6, 1) }.Select(day => Runs(saving, day)));
        Assert.Equal("Servizi salvatempo: requisito soddisfatto; iscritti 0; numero minimo non previsto", saving.Start(0).Explain(Language.Italian).Split(" — ")[0]);
        Assert.Equal(new Outcome.Met([]), saving.Start(1).Outcome);
    }

    /// <summary>Lines 1684-1690: summer only, Monday to Friday, 7.30 to 18.30; the text's calendar marks action B all year for its other services.</summary>
    [Fact]
    public void Summer_centres_run_in_summer_on_weekdays_for_eleven_hours()
    {
        ServiceOffer summer = Offer("TRA-B-SUMMER");
        Assert.Equal(
            [false, true, true, true, true, false, false, false],
            new LocalDate[] { new(2020, 5, 29), new(2020, 6, 1), new(2021, 7, 14), new(2021, 8, 13), new(2022, 9, 1), new(2020, 10, 1), new(2021, 1, 20), new(2020, 6, 6) }
                .Select(day => Runs(summer, day)));
        Assert.Equal(5 * 11 * 60, summer.WeeklyMinutes);
        Assert.Equal("Monday 07:30:00-18:30:00", summer.Hours!.Value[0].ToString());
        Assert.Equal(Provenance.Reading, Tradate2020.SummerMonths.Label.Provenance);
        Assert.Equal(["TRA-2-SEPTEMBER", "TRA-2-STEPS", "TRA-PAUSES"], Tradate2020.ServiceNotices.Select(notice => notice.Code));
    }

    [Fact]
    public void Longer_hours_run_on_weekdays_and_saturday_mornings_on_saturdays()
    {
        (LocalDate friday, LocalDate saturday) = (new(2020, 10, 2), new(2020, 10, 3));
        ServiceOffer longer = Offer("TRA-B-LONGER-HOURS");
        ServiceOffer mornings = Offer("TRA-B-SATURDAY");
        Assert.Equal([true, false, false, true], [Runs(longer, friday), Runs(longer, saturday), Runs(mornings, friday), Runs(mornings, saturday)]);
        Assert.Equal((null, 5 * 60), (longer.WeeklyMinutes, mornings.WeeklyMinutes));
        Assert.Equal(5, longer.MinimumGroup!.Value);
    }

    /// <summary>Lines 1793, 1797 and 1990-2004: from September 2020, at rest in July and August, € 24,900.00.</summary>
    [Fact]
    public void Consultancy_starts_in_september_rests_in_july_and_august_and_uses_24900_euros()
    {
        ServiceOffer consultancy = Offer("TRA-D");
        Assert.Equal(
            [false, true, true, false, false, true, true, false],
            new LocalDate[] { new(2020, 6, 30), new(2020, 9, 1), new(2021, 6, 30), new(2021, 7, 1), new(2022, 8, 31), new(2022, 9, 1), new(2023, 5, 31), new(2023, 6, 1) }
                .Select(day => Runs(consultancy, day)));
        Assert.Equal((Euro.Of(24_900), Provenance.Stated), (Tradate2020.ConsultancyResources.Value, Tradate2020.ConsultancyResources.Label.Provenance));
    }

    /// <summary>Line 1822: June or September 2020; the calendar of activities (1991) marks June.</summary>
    [Fact]
    public void VitaminaC_starts_in_june_or_in_september()
    {
        LocalDate[] days = [new(2020, 5, 29), new(2020, 6, 1), new(2020, 7, 31), new(2020, 8, 3), new(2020, 9, 1), new(2023, 5, 31)];
        Assert.Equal([false, true, true, false, true, true], days.Select(day => Runs(Offer("TRA-E"), day)));
        Assert.Equal([false, false, false, false, true, true], days.Select(day => Runs(Tradate2020.WorkspaceOffer(Tradate2020.WorkspaceLaterStart), day)));
        Assert.Equal(Provenance.Reading, Offer("TRA-E").Label.Provenance);
        Assert.Throws<ArgumentNullException>(() => Tradate2020.WorkspaceOffer(null!));
    }

    /// <summary>Line 1822: a month that a decree allowed, whatever it is, within the project; a start in August waits for September.</summary>
    [Fact]
    public void VitaminaC_starts_in_any_month_of_the_project()
    {
        Assert.Equal((new YearMonth(2020, 6), new YearMonth(2020, 9)), (Tradate2020.WorkspaceStart.Value, Tradate2020.WorkspaceLaterStart.Value));
        ServiceOffer august = Tradate2020.WorkspaceOffer(new(Tradate2020.WorkspaceLaterStart.Label, new(2020, 8)));
        Assert.Equal([false, false, true], new LocalDate[] { new(2020, 7, 31), new(2020, 8, 31), new(2020, 9, 1) }.Select(day => Runs(august, day)));
        Assert.All([new YearMonth(2020, 5), new YearMonth(2023, 6)], month => Assert.Throws<ArgumentOutOfRangeException>(
            () => Tradate2020.WorkspaceOffer(new(Tradate2020.WorkspaceStart.Label, month))));
        Assert.Equal(Offer("TRA-E"), Tradate2020.WorkspaceOffer(Tradate2020.WorkspaceStart));
        Assert.Equal(Insubria2020WorkPlans.Tradate.Activities.Single(activity => activity.Label.Code == "TRA-E"), Offer("TRA-E").Activity);
    }

    /// <summary>Whether a service runs is unknown where the text gives only a start, or the plan has none.</summary>
    [Fact]
    public void A_service_runs_as_far_as_the_months_are_known()
    {
        var term = PlanTerm.Between(new(2020, 6), new(2020, 12));
        var open = new ServiceOffer(term, new(new("OPEN", new("prova", "trial"), Samples.Source), [new Bar.From(2)]), weekdays: [IsoDayOfWeek.Friday]);
        Assert.Equal(
            [false, true, false, Known<bool>.Unknown, false],
            new LocalDate[] { new(2020, 6, 26), new(2020, 7, 31), new(2020, 7, 30), new(2020, 8, 7), new(2021, 1, 1) }.Select(open.RunsOn));
        var relative = new ServiceOffer(PlanTerm.Relative(12), new(new("YEAR", new("prova", "trial"), Samples.Source), [new Bar.Over(new(1, 12))]));
        Assert.Equal(Known<bool>.Unknown, relative.RunsOn(Day));
        Assert.Throws<ArgumentException>(() => open.RunsOn(Day.WithCalendar(CalendarSystem.Julian)));
        Assert.Throws<ArgumentNullException>(() => new ServiceOffer(null!, open.Activity));
        Assert.Throws<ArgumentNullException>(() => new ServiceOffer(term, null!));
    }

    [Fact]
    public void VitaminaC_has_twenty_five_places_and_opens_forty_six_hours()
    {
        Assert.Equal(46 * 60, Offer("TRA-E").WeeklyMinutes);
        Assert.Equal("Friday 09:00:00-17:00:00", Tradate2020.WorkspaceHours.Value[4].ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceHours(IsoDayOfWeek.Friday, new(9, 0), new(9, 0)));
        VoucherCall<Household> call = Tradate2020.Workspace(Open);
        Household works = Household.Create(Day, [new(Relation.Applicant, occupation: Occupation.At(new(form: WorkForm.Professional, workplace: new Place("tradate"))), inCare: false), new(Relation.Parent, inCare: true)]).OrThrow();
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
        Assert.Contains("Dipendente dell'azienda indicata: ", ledger.Find(other.Protocol)!.Decision.Explain(Language.Italian), StringComparison.Ordinal);

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
            "interpretazione applicata", ledger.Find(ProtocolNumber.Of(2020, 1))!.Decision.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Equal("WSL-2", call.Terms.Amount.Label.Code);
    }

    [Fact]
    public void Direct_vouchers_end_with_september_2021_unless_they_go_on_and_priorities_are_no_conditions()
    {
        VoucherCall<AccessRequest> call = Wsl2020.DirectVouchers(Euro.Of(10_000), Wsl2020.MaximumOfExpense);
        Assert.Equal(new LocalDateTime(2021, 9, 30, 12, 0).Date, ItalianTime.DayOf(call.Terms.Open.Closes.LastMoment));
        CallWindow longer = Wsl2020.DirectVouchers(Euro.Zero, Wsl2020.MaximumOfExpense, new(2023, 5, 31)).Terms.Open;
        Assert.Equal(new LocalDate(2023, 5, 31), ItalianTime.DayOf(longer.Closes.LastMoment));
        Assert.Equal((Provenance.Stated, Provenance.Given), (longer.Opening, longer.Closes.Versions[0].Provenance));
        var request = new AccessRequest(
            Family(employer: "any", residence: "como"), FactSheet.Create(Wsl2020.Stated, [Wsl2020.OtherMeasure.Is(false), Wsl2020.CovidNeed.Is(true), Wsl2020.FarWork.Is(true)]).OrThrow());
        VoucherRequest examined = call.Examine(Ask(1, null, 100), request);
        Assert.Equal((Verdict.Met, 2), (examined.Check.Verdict, examined.CareLoad));
        Assert.Equal(Euro.Of(40_000), Wsl2020.VoucherCosts.Value);
        Assert.Equal(Insubria2020Projects.Wsl.CostPlan.AmountOf("D"), Wsl2020.VoucherCosts.Value);
    }

    [Fact]
    public void Direct_vouchers_end_with_the_project_at_the_latest()
    {
        LocalDate last = new(2023, 5, 31);
        Assert.Equal(last, ItalianTime.DayOf(Wsl2020.DirectVouchers(Euro.Zero, Wsl2020.MaximumOfExpense, last).Terms.Open.Closes.LastMoment));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wsl2020.DirectVouchers(Euro.Zero, Wsl2020.MaximumOfExpense, last.PlusDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wsl2020.DirectVoucherAccess(last.PlusDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wsl2020.CompanyVouchers(
            [new("alfa", Euro.Zero)],
            Wsl2020.MaximumOfExpense,
            CallWindow.Create(Day.AtMidnight(), Deadline.Create([DeadlineVersion.AtEndOf(Day, last.PlusDays(1), new("avviso", "call"), Samples.Source)]).OrThrow()).OrThrow()));
    }

    /// <summary>"Giugno 2020 – maggio 2023": from 1 June 2020 at midnight to the end of 31 May 2023, and not a minute outside.</summary>
    [Fact]
    public void Vouchers_through_companies_open_with_the_project_at_the_earliest_and_end_with_it_at_the_latest()
    {
        LocalDateTime first = new(2020, 6, 1, 0, 0);
        Assert.Equal(ItalianTime.FirstMoment(first), Over(first).Terms.Open.FirstMoment);
        Assert.Equal("open", Assert.Throws<ArgumentOutOfRangeException>(() => Over(first.PlusMinutes(-1))).ParamName);
        Assert.Equal("open", Assert.Throws<ArgumentOutOfRangeException>(() => Over(first, last: new(2023, 6, 1))).ParamName);

        static VoucherCall<AccessRequest> Over(LocalDateTime from, LocalDate? last = null) => Wsl2020.CompanyVouchers(
            [new("alfa", Euro.Of(1))],
            Wsl2020.MaximumOfExpense,
            CallWindow.Create(from, Deadline.Create([DeadlineVersion.AtEndOf(from.Date, last ?? new(2023, 5, 31), new("avviso", "call"), Samples.Source)]).OrThrow()).OrThrow());
    }

    [Theory]
    [InlineData(true, Verdict.Met, Verdict.Met)]
    [InlineData(false, Verdict.Met, Verdict.NotMet)]
    [InlineData(null, Verdict.Met, Verdict.Unclear)]
    public void Needs_from_the_epidemic_are_a_priority_and_by_choice_a_condition(bool? need, Verdict byDefault, Verdict asCondition)
    {
        var request = new AccessRequest(
            Family(employer: "any", residence: "como"),
            FactSheet.Create(Wsl2020.Stated, [Wsl2020.OtherMeasure.Is(false), .. need is { } known ? [Wsl2020.CovidNeed.Is(known)] : ValueList<SheetEntry>.Empty]).OrThrow());
        EvaluationDays days = EvaluationDays.On(Day);

        Assert.Equal(byDefault, Wsl2020.DirectVoucherAccess().Judge(request, days));
        Assert.Equal(asCondition, Wsl2020.DirectVoucherAccess(covid: Wsl2020.CovidNeeds.Condition).Judge(request, days));
        Assert.Equal(asCondition, Wsl2020.DirectVouchers(Euro.Zero, Wsl2020.MaximumOfExpense, covid: Wsl2020.CovidNeeds.Condition).Examine(Ask(1, null, 100), request).Check.Verdict);
        Assert.Equal(
            Provenance.Reading,
            Wsl2020.DirectVoucherAccess(covid: Wsl2020.CovidNeeds.Condition).Explain(request, days).Root.Parts.Single(part => part.Code == "WSL-3-COVID").Provenance);
        Assert.Contains(Wsl2020.Notices, notice => notice.Code == "WSL-3-COVID");
    }

    [Fact]
    public void Wsl_says_which_conditions_of_its_vouchers_are_an_interpretation_and_cites_action_5_for_care()
    {
        EvaluationDays days = EvaluationDays.On(Day);
        ValueList<RequirementFinding> direct = Wsl2020.DirectVoucherAccess().Explain(WithCompany("alfa"), days).Root.Parts;
        Assert.Equal("Progetto 1, azione 5", direct.Single(part => part.Code == "WSL-3-CARE").Finding.Source.Section);
        ValueList<RequirementFinding> company = Wsl2020.CompanyVoucherAccess(["alfa"]).Explain(WithCompany("alfa"), days).Root.Parts;
        Assert.Equal(Provenance.Reading, company.Single(part => part.Code == "WSL-1-NO-ACTION").Provenance);
        Assert.Equal(Provenance.Stated, company.Single(part => part.Code == "WSL-1-SERVICE").Provenance);
        Assert.Equal(
            ["WSL-2-AT-FIRST", "WSL-3-COVID", "WSL-5-COMPANIES", "WSL-3-REPLANNED", "WSL-3-ONE-CALL", "WSL-1-NO-ACTION"],
            Wsl2020.Notices.Select(notice => notice.Code));
    }

    [Fact]
    public void Twelve_companies_found_and_ten_that_start_plans_are_two_quantities()
    {
        Assert.Equal(12, Wsl2020.CompaniesFoundPerDistrict.Value * Wsl2020.Districts.Count);
        Assert.Equal(10, Wsl2020.CompaniesStartingPlans.Value);
        Assert.NotEqual(Wsl2020.CompaniesFoundPerDistrict.Label.Source, Wsl2020.CompaniesStartingPlans.Label.Source);
        Assert.Equal("companies found per district, for consultancy and welfare plans", Wsl2020.CompaniesFoundPerDistrict.Label.Title.English);
        LocalizedText notice = Wsl2020.Notices.Single(each => each.Code == "WSL-5-COMPANIES").Text;
        Assert.EndsWith("two different quantities is the interpretation applied.", notice.English, StringComparison.Ordinal);
        Assert.Contains("per consulenza e piani di welfare", notice.Italian, StringComparison.Ordinal);
        Assert.DoesNotContain(Insubria2020Projects.Wsl.Notices, each => each.Code == "WSL-5-COMPANIES");
    }

    /// <summary>The second asks for more than the first leaves; the third fits, and does not wait behind it.</summary>
    [Fact]
    public void In_a_call_that_names_no_policy_whoever_fits_in_what_is_left_is_granted()
    {
        VoucherCall<AccessRequest> call = Wsl2020.DirectVouchers(Euro.Of(100), VoucherAmount.Share(VoucherSamples.Label("ALL"), Percentage.Hundred));
        var request = new AccessRequest(Family(employer: "any", residence: "como"), FactSheet.Create(Wsl2020.Stated, [Wsl2020.OtherMeasure.Is(false)]).OrThrow());
        VoucherLedger ledger = VoucherSamples.After(
            call.Terms, [.. new[] { 60m, 50, 40 }.Select((expense, i) => Registered(call.Examine(Ask(i + 1, null, expense), request))), Closed]);

        Assert.Equal([60m, 0, 40], Enumerable.Range(1, 3).Select(number => ledger.Find(ProtocolNumber.Of(2020, number))!.Decision.Granted.ToDecimal()));
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

    /// <summary>Line 218 of the Rhodense text has the services start in September 2015; no row has activity 4.</summary>
    [Fact]
    public void Vouchers_of_the_rhodense_open_with_the_services_by_default_which_is_a_reading()
    {
        CallWindow open = Rhodense2014.CompanyVouchers([new("alfa", Euro.Of(100))], VoucherSamples.HalfExpense).Terms.Open;
        Assert.Equal((new LocalDateTime(2015, 9, 1, 0, 0), Provenance.Reading), (open.Opens, open.Opening));
        Assert.Equal(SideInUse.First, EditionContradictions.All.Single(each => each.Code == "RHO-SERVICES-START").InUse);
        Assert.Same(open, Rhodense2014.ServicesWindow);
        DeadlineVersion end = Assert.Single(open.Closes.Versions);
        Assert.Equal((new LocalDate(2016, 9, 1), Provenance.Reading, "cronoprogramma anno 2015"), (ItalianTime.DayOf(end.LastMoment), end.Provenance, end.Source.Section));
        Assert.Same(Open, Rhodense2014.CompanyVouchers([new("alfa", Euro.Of(100))], VoucherSamples.HalfExpense, Open).Terms.Open);
    }

    /// <summary>Two workers of two companies draw on € 15: the first takes 10, and of the second 10 only 5 are left.</summary>
    [Fact]
    public void The_south_east_has_one_pool_without_budgets_of_companies()
    {
        VoucherCall<Household> pool = SudEst2014.PoolVouchers(["alfa", "beta"], Euro.Of(15), VoucherSamples.HalfExpense, Open);
        VoucherLedger ledger = VoucherSamples.After(
            pool.Terms,
            Registered(pool.Examine(Ask(1, null, 20), Family("alfa"))),
            Registered(pool.Examine(Ask(2, null, 20), Family("beta"))),
            Registered(pool.Examine(Ask(3, null, 10), Family("gamma"))),
            Closed);
        Assert.Null(pool.Terms.Companies);
        Assert.Equal(
            [VoucherReason.Granted, VoucherReason.WaitsForBudget, VoucherReason.RequirementsNotMet],
            new[] { 1, 2, 3 }.Select(number => ledger.Find(ProtocolNumber.Of(2020, number))!.Decision.Reason));
        Assert.Equal((Euro.Of(10), Euro.Of(5)), (ledger.Committed, ledger.Remaining));
        Assert.Equal(Provenance.Reading, pool.Terms.Budget.Label.Provenance);
        Assert.Equal("NUM-NEGATIVE", Assert.Single(Assert.Throws<DefectsException>(() => SudEst2014.PoolVouchers([], Euro.Of(-1), VoucherSamples.HalfExpense, Open)).Defects.AsEnumerable()).Code.Code);
    }

    /// <summary>Line 32 says it in two ways: the company that tries or starts welfare, and the company that joins.</summary>
    [Theory]
    [InlineData(true, false, false, Verdict.Met, Verdict.NotMet, Verdict.NotMet)]
    [InlineData(true, true, null, Verdict.Met, Verdict.Met, Verdict.Met)]
    [InlineData(true, null, false, Verdict.Met, Verdict.Unclear, Verdict.Unclear)]
    [InlineData(false, true, true, Verdict.NotMet, Verdict.NotMet, Verdict.Met)]
    public void What_opens_vouchers_of_the_south_east_is_a_policy_shown_as_a_reading(
        bool joined, bool? trial, bool? welfare, Verdict byJoining, Verdict byBoth, Verdict byTrial)
    {
        FactSheet company = FactSheet.Create(
            SudEst2014.Companies().Catalogue,
            [
                SudEst2014.Joined.Is(joined),
                .. trial is { } tries ? [SudEst2014.FamilyFriendlyTrial.Is(tries)] : ValueList<SheetEntry>.Empty,
                .. welfare is { } starts ? [SudEst2014.WelfareServices.Is(starts)] : ValueList<SheetEntry>.Empty,
            ]).OrThrow();
        EvaluationDays days = EvaluationDays.On(Day);

        Assert.Equal(byJoining, SudEst2014.Companies().Judge(company, days));
        Assert.Equal(byBoth, SudEst2014.Companies(SudEst2014.ConditionOf(SudEst2014.VoucherCondition.JoiningAndTrial)).Judge(company, days));
        Assert.Equal(byTrial, SudEst2014.Companies(SudEst2014.ConditionOf(SudEst2014.VoucherCondition.TrialOrWelfare)).Judge(company, days));
        Assert.Equal(SudEst2014.VoucherCondition.Joining, SudEst2014.Condition.Value);
        Assert.Contains("interpretazione applicata", SudEst2014.Companies().Explain(company, days).Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => SudEst2014.ConditionOf((SudEst2014.VoucherCondition)3));
    }

    /// <summary>The calls carry the reading: it heads their requirements, those for the workers of one company too.</summary>
    [Theory]
    [InlineData(SudEst2014.VoucherCondition.Joining, "aderisce al progetto")]
    [InlineData(SudEst2014.VoucherCondition.JoiningAndTrial, "aderisce e sperimenta lavoro family friendly o avvia servizi di welfare")]
    [InlineData(SudEst2014.VoucherCondition.TrialOrWelfare, "sperimenta lavoro family friendly o avvia servizi di welfare")]
    public void The_calls_of_the_south_east_show_what_opens_their_vouchers(SudEst2014.VoucherCondition condition, string text)
    {
        Policy<SudEst2014.VoucherCondition> policy = SudEst2014.ConditionOf(condition);
        VoucherCall<Household> pool = SudEst2014.PoolVouchers(["alfa"], Euro.Of(100), VoucherSamples.HalfExpense, Open, policy);
        VoucherCall<Household> companies = SudEst2014.CompanyVouchers([new("alfa", Euro.Of(100))], VoucherSamples.HalfExpense, Open, policy);
        RequirementFinding[] shown =
        [
            pool.Access.Explain(Family("beta"), EvaluationDays.On(Day)).Root,
            companies.Access.Explain(Family("beta"), EvaluationDays.On(Day)).Root,
        ];

        Assert.All(shown, root => Assert.Equal(
            ("SUD-1-CONDITION", Provenance.Reading, $"Azienda che apre i voucher ai lavoratori: {text}", $"Datore di lavoro che {text}"),
            (root.Code, root.Provenance, root.Finding.Title.Italian, Assert.Single(root.Parts).Finding.Title.Italian)));
        Assert.Equal(Verdict.Met, pool.Examine(Ask(1, null, 10), Family("alfa")).Check.Verdict);
        Assert.Equal(Verdict.NotMet, companies.Examine(Ask(1, "beta", 10), Family("alfa")).Check.Verdict);
        Assert.Equal(Verdict.Met, companies.Examine(Ask(1, "alfa", 10), Family("alfa")).Check.Verdict);
    }

    /// <summary>
    /// € 100 is 6 vouchers of € 15 and € 10 left. By arrival: 4 of 80; 9 of 46, of which 3 leave a part of the price, and 2 are left, so it waits;
    /// 2 of 31. One whom the company did not choose gets none.
    /// </summary>
    [Fact]
    public void A_budget_of_the_rhodense_is_granted_in_whole_vouchers_first_come()
    {
        VoucherConversion vouchers = Rhodense2014.Convert(new("alfa", Euro.Of(100)), Euro.Of(15)).OrThrow();
        VoucherCall<AccessRequest> call = Rhodense2014.CompanyVouchers([vouchers.Budget], Rhodense2014.WholeVouchers(vouchers.Value), Open);
        VoucherRequest[] requests =
            [Asks(1, 80, 4), Asks(2, 80, 1, chosen: false), Asks(3, 46, 9), Asks(4, 31, 2), Asks(5, 15, 1)];
        VoucherLedger ledger = VoucherSamples.After(call.Terms, [.. requests.Select(Registered), Closed]);

        Assert.Equal([60m, 0, 0, 30, 0], Enumerable.Range(1, 5).Select(number => Of(number).Decision.Granted.ToDecimal()));
        Assert.Equal((VoucherReason.RequirementsNotMet, VoucherReason.WaitsForCompany), (Of(2).Decision.Reason, Of(3).Decision.Reason));
        Assert.Equal(vouchers.Remainder, ledger.Remaining);
        VoucherAccount account = VoucherAccount.Read(
            vouchers,
            WorkerChoice.FirstCome(Rhodense2014.InternalChoice),
            ledger.Entries.Where(each => each.Status == VoucherStatus.Granted).Select(each => new VoucherAssignment(
                each.Request.Protocol.ToString(), each.Request.Protocol.ToString(), Day, each.Request.Amount.Expense, each.Decision.Granted.Cents / vouchers.Value.Cents)),
            [],
            [],
            Open).OrThrow();
        Assert.Equal((6L, ledger.Committed), (account.VouchersAssigned, account.Assigned));

        VoucherEntry Of(int number) => ledger.Find(ProtocolNumber.Of(2020, number))!;

        VoucherRequest Asks(int number, decimal price, int asked, bool chosen = true)
        {
            FactSheet stated = FactSheet.Create(
                Rhodense2014.Stated,
                [Rhodense2014.ChosenByCompany.Is(chosen), Rhodense2014.JobFamilyService.Is(true), Rhodense2014.VouchersAsked.Is(asked)]).OrThrow();
            return call.Examine(
                new(ProtocolNumber.Of(2020, number), Moment(number), new(Euro.Of(price), stated: stated), VoucherSamples.Code(number), "alfa"),
                new AccessRequest(Family("alfa"), stated));
        }
    }

    /// <summary>"A parziale copertura del costo delle prestazioni": a voucher that may pay the whole price is none of this call.</summary>
    [Fact]
    public void A_voucher_of_the_rhodense_covers_strictly_a_part_of_the_price()
    {
        VoucherAmount all = VoucherAmount.Share(VoucherSamples.Label("ALL"), Percentage.Hundred);
        VoucherAmount ten = VoucherAmount.Flat(VoucherSamples.Label("TEN"), Euro.Of(10));
        VoucherAmount[] whole =
        [
            all,
            ten,
            VoucherAmount.Share(VoucherSamples.Label("CAPPED"), Percentage.Hundred, Euro.Of(50)),
            VoucherAmount.Above(VoucherSamples.Label("ABOVE"), all),
            VoucherAmount.Leaving(VoucherSamples.Label("NOTHING-LEFT"), Percentage.Zero, all),
            VoucherAmount.ByBand(VoucherSamples.Label("BANDS"), [new AmountStep<Euro>(Euro.Of(10), ten)]),
            VoucherAmount.Place(VoucherSamples.Label("PLACE")),
        ];
        Assert.All(whole, rule => Assert.Equal("voucher", Assert.Throws<ArgumentException>(() => Rhodense2014.Sharing(rule)).ParamName));
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Rhodense2014.CompanyVouchers([new("alfa", Euro.Of(1))], all));
        Assert.Equal("amount", refused.ParamName);
        Assert.StartsWith(
            "The amount of ALL may be 100% of the expense, and a voucher covers less than 100%, a part of it (attività 4, + t x t", refused.Message, StringComparison.Ordinal);
        VoucherAmount[] part =
        [
            VoucherAmount.Share(VoucherSamples.Label("MOST"), Percentage.Of(99)),
            VoucherAmount.Leaving(VoucherSamples.Label("FLAT"), Percentage.Of(1), ten),
            VoucherAmount.ByBand(VoucherSamples.Label("BANDS"), [new AmountStep<Euro>(Euro.Of(10.01m), ten)]),
            VoucherAmount.ByBand(VoucherSamples.Label("CAPPED"), [new AmountStep<Euro>(Euro.Of(51), whole[2])]),
            VoucherAmount.Flat(VoucherSamples.Label("NOTHING"), Euro.Zero),
            Rhodense2014.WholeVouchers(Euro.Of(15)),
        ];
        Assert.All(part, rule => Assert.Same(rule, Rhodense2014.Sharing(rule).Voucher));
        Assert.Throws<ArgumentNullException>(() => Rhodense2014.Sharing(null!));
    }

    private static bool Runs(ServiceOffer service, LocalDate day) => service.RunsOn(day).TryGet(out bool runs) && runs;

    private static ServiceOffer Offer(string code) => Tradate2020.Services.Single(service => service.Label.Code == code);

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

    private static VoucherDecision Decide(AccessRequest asking, VoucherCall<AccessRequest>? call = null)
    {
        call ??= FamilyCall;
        var birth = (FactValue.Day)asking.Stated.Entries.First(entry => entry.Code == Tradate2020.Child.Code).Value!;
        var asks = new VoucherRequest(ProtocolNumber.Of(2020, 1), Moment(1), new(Euro.Of(200)), CodeOf(birth.Date));
        VoucherLedger ledger = VoucherSamples.After(call.Terms, Registered(call.Examine(asks, asking)), Closed);
        return ledger.Find(ProtocolNumber.Of(2020, 1))!.Decision;
    }

    private static string Explained(AccessRequest asking) => Decide(asking).Explain(Language.Italian).Split(" — ")[0];

    private static AccessRequest Asking(
        LocalDate? born = null,
        string? residence = "varese",
        string employer = "partner",
        bool summer = true,
        bool disabledChild = false,
        bool singleParent = false,
        bool? dependent = true,
        bool? approved = true,
        string? town = null) => new(
        town is null ? Family(employer, residence, disabledChild, singleParent) : At(Family(employer, residence, disabledChild, singleParent), town, residence),
        FactSheet.Create(
            Tradate2020.Stated,
            [
                Tradate2020.Child.IsBornOn(born ?? new LocalDate(2014, 1, 1)),
                Tradate2020.SummerCare.Is(summer),
                .. dependent is { } isDependent ? [Tradate2020.DependentChild.Is(isDependent)] : ValueList<SheetEntry>.Empty,
                .. approved is { } isApproved ? [Tradate2020.ApprovedByPartner.Is(isApproved)] : ValueList<SheetEntry>.Empty,
            ]).OrThrow());

    /// <summary>The same household, resident in a town.</summary>
    private static Household At(Household household, string town, string? district) => Household.Create(
        household.Day, household.Members, household.SingleParent, new Place(town, district ?? Known<string>.Unknown)).OrThrow();

    private static Household Family(string employer, string? residence = "varese", bool disabledChild = false, bool singleParent = false, bool? shifts = null) =>
        VoucherCases.Family(Day, new(2014, 1, 1), employer, residence, disabledChild, singleParent, shifts: shifts);
}
