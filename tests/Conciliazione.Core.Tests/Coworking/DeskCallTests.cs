using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;
using PianoInsubria;
using static Conciliazione.Tests.Coworking.DeskExample;
using static PianoInsubria.CoworkingCases;

namespace Conciliazione.Tests.Coworking;

/// <summary>Bad input, the deadline, renewals, events.</summary>
public class DeskCallTests
{
    private static readonly LegalSource Act = new("Atto di prova");
    private static readonly LocalDate On = new(2020, 11, 2);
    private static readonly Valcuvia2020.Choices Stopping = new(whenFull: ShortfallPolicy.Stop);

    public static TheoryData<string, string> Wrong => new()
    {
        { "kind", "FACT-OPTION" },
        { "birth", "PPL-BIRTH-AFTER" },
        { "child", "PPL-BIRTH-AFTER" },
        { "distance", "PPL-DISTANCE" },
        { "mark", "SCORE-MARK-HIGH" },
        { "frequency", "DESK-FREQUENCY" },
        { "decided", "DESK-AFTER-DECISION" },
        { "never", "CAL-MOMENT" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Wrong_data_is_one_clear_defect_and_nobody_is_lost(string what, string code)
    {
        Asker bad = what switch
        {
            "kind" => C4 with { Otherwise = [Valcuvia2020.Kind.Is("D")] },
            "birth" => C4 with { Birth = new(2020, 9, 16) },
            "child" => C4 with { Children = [new(2020, 9, 16)] },
            "distance" => C4 with { Metres = -1 },
            "mark" => C4 with { Marks = "4 2 1 1 1" },
            "frequency" => C4 with { Frequency = "DAILY" },
            "never" => C4 with { ReceivedAt = Instant.MaxValue },
            _ => C4 with { ReceivedAt = Instant.FromUtc(2020, 10, 21, 8, 0) },
        };
        DeskRanking ranking = Call(3).Rank(C1, bad, C6);
        Assert.Equal(["1c1 desk assigned", "2c6 desk assigned", "c4 request to correct"], ranking.Rows());
        Defect defect = Assert.Single(Assert.IsType<DeskStatus.Unread>(ranking.Find("c4")!.Status).Defects.AsEnumerable());
        Assert.Equal(code, defect.Code.Code);
        Assert.StartsWith("requests[c4]", defect.Path, StringComparison.Ordinal);
        Assert.Contains(code, ranking.Find("c4")!.Explain(Language.English), StringComparison.Ordinal);
        Assert.True(ranking.IsProvisional);
    }

    [Fact]
    public void All_that_is_wrong_comes_at_once()
    {
        Asker bad = C4 with { Frequency = "DAILY", Metres = -1, Marks = "4 9 1 1 1", Otherwise = [Valcuvia2020.Kind.Is("D")] };
        Assert.Equal(5, Call(3).Read(bad.Form()).DefectsOrEmpty().Count);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(-1, true)]
    public void Noon_is_in_time_and_a_second_later_is_not(int seconds, bool inTime)
    {
        // 30 September 2020 at noon in Rome, which is two hours ahead.
        Asker asker = C4 with { ReceivedAt = Instant.FromUtc(2020, 9, 30, 10, 0).Plus(Duration.FromSeconds(seconds)) };
        DeskEntry entry = Call(1).Rank(asker).Entries[0];
        Assert.Equal(inTime, entry.Status is DeskStatus.Placed);
        Assert.Equal(inTime, entry.Findings[0].Outcome is Outcome.Met);
        if (!inTime)
        {
            Assert.Equal(
                "Termine per la domanda: requisito non soddisfatto, 1 secondo dopo il termine; pervenuta il 30/09/2020, ore 12.00.01; termine: entro le ore 12.00 del 30/09/2020 — Progetto 2, presentazione della domanda, Piano territoriale di conciliazione vita-lavoro 2020-2023 dell'ATS Insubria, D.G.R. 2398/2019",
                entry.Findings[0].Explain(Language.Italian));
        }
    }

    [Fact]
    public void Where_desks_remain_the_deadline_is_extended_by_a_new_version()
    {
        Asker late = C4 with { ReceivedAt = Instant.FromUtc(2020, 10, 5, 10, 0) };
        DeskCall call = Call(3);
        Assert.IsType<DeskStatus.Excluded>(call.Rank(late).Entries[0].Status);
        DeskCall extended = call.ExtendedBy(new(new LocalDate(2020, 10, 1), new LocalDateTime(2020, 10, 10, 12, 0), new("postazioni rimaste", "desks remain"), Act)).OrThrow();
        Assert.IsType<DeskStatus.Placed>(extended.Rank(late).Entries[0].Status);
        Assert.Equal((1, 2), (call.Version, extended.Version));
        Assert.Equal(2, extended.Deadline.Versions.Count);
        Assert.Equal(["CAL-VERSION-ORDER", "CAL-NOT-EXTENDED"], call.ExtendedBy(call.Deadline.Current).DefectsOrEmpty().Select(defect => defect.Code.Code));
    }

    [Fact]
    public void An_extension_past_the_last_day_for_documents_is_refused()
    {
        DeskCall call = Call(3);
        Assert.Equal(2, call.ExtendedBy(Extension(lastDay: 15)).OrThrow().Version);
        Defect defect = Assert.Single(call.ExtendedBy(Extension(lastDay: 16)).DefectsOrEmpty().AsEnumerable());
        Assert.Equal(("DESK-CURE", "call.access[VAL-7-DOCUMENTS]"), (defect.Code.Code, defect.Path));
        Assert.Equal("15/10/2020, 16/10/2020", $"{defect.Value.Render(Language.Italian)}, {defect.Limit.Render(Language.Italian)}");
        Assert.Equal(2, Call(3, new(documentsCurable: false)).ExtendedBy(Extension(lastDay: 16)).OrThrow().Version);

        static DeadlineVersion Extension(int lastDay) =>
            new(new LocalDate(2020, 10, 1), new LocalDateTime(2020, 10, lastDay, 12, 0), new("postazioni rimaste", "desks remain"), Act);
    }

    [Fact]
    public void Whoever_is_late_and_ineligible_reads_both_reasons()
    {
        Asker both = C4 with { ReceivedAt = Instant.FromUtc(2020, 10, 5, 10, 0), Otherwise = [Valcuvia2020.ContractFits.Is(false)] };
        Asker late = C4 with { Reference = "late", ReceivedAt = both.ReceivedAt };
        Asker ineligible = C4 with { Reference = "ineligible", Otherwise = both.Otherwise };
        DeskRanking ranking = Call(1).Rank(both, late, ineligible);
        string onlyLate = Status("late");
        string onlyIneligible = Status("ineligible");
        Assert.StartsWith("escluso: pervenuta dopo il termine [Progetto 2, presentazione della domanda", onlyLate, StringComparison.Ordinal);
        Assert.StartsWith("escluso: requisiti non soddisfatti; per accedere: ", onlyIneligible, StringComparison.Ordinal);
        Assert.Equal($"{onlyLate}; {onlyIneligible["escluso: ".Length..]}", Status("c4"));

        string Status(string reference) => ranking.Find(reference)!.Status.Render(Language.Italian);
    }

    [Fact]
    public void A_renewal_that_is_late_and_one_too_many_reads_both_reasons()
    {
        DeskRanking ranking = Call(1).Rank(
            [], new LocalDate(2021, 11, 5), [new("w1", new LocalDate(2021, 10, 31), Instant.FromUtc(2021, 11, 2, 9, 0), Valcuvia2020.Free, inWriting: true, earlier: 1)]).OrThrow();
        string reason = Assert.IsType<DeskStatus.Excluded>(ranking.Find("w1")!.Status).Reason.English;
        Assert.StartsWith("renewal not asked for in writing before the end [", reason, StringComparison.Ordinal);
        Assert.EndsWith("]; the assignment has already had all its renewals", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_used_twice_is_refused() =>
        Assert.Equal("DESK-REFERENCE", Assert.Single(Call(1).Rank([C1.Form(), C1.Form()], CoworkingCases.DecidedOn).DefectsOrEmpty().AsEnumerable()).Code.Code);

    [Theory]
    [InlineData(30, true, "w1 desk assigned", "Met")]
    [InlineData(31, true, "w1 excluded", "NotMet")]
    [InlineData(32, true, "w1 excluded", "NotMet")]
    [InlineData(30, false, "w1 excluded", "NotMet")]
    [InlineData(30, null, "w1 unclear", "Unclear")]
    public void A_renewal_is_asked_for_in_writing_before_the_end(int day, bool? written, string row, string outcome)
    {
        Instant asked = Instant.FromUtc(2021, 10, 1, 9, 0).Plus(Duration.FromDays(day - 1));
        DeskRanking ranking = Call(1).Rank(
            [], new LocalDate(2021, 11, 5), [new("w1", new LocalDate(2021, 10, 31), asked, Valcuvia2020.TwiceWeekly, Known.Unless(written), earlier: 0)]).OrThrow();
        Assert.Equal([row], ranking.Rows());
        Assert.Equal(outcome, ranking.Entries[0].Findings[0].Outcome.GetType().Name);
        Assert.True(ranking.Entries[0].IsRenewal);
    }

    /// <summary>"Alle loro richieste verrà data priorità": nobody from outside gets the desk before the renewal is clear.</summary>
    [Fact]
    public void While_a_renewal_is_unclear_the_last_desk_is_undecided_and_the_reason_names_the_renewal()
    {
        DeskRenewal renewal = new("w1", new LocalDate(2020, 12, 31), Instant.FromUtc(2020, 10, 1, 9, 0), Valcuvia2020.Free, inWriting: default, earlier: 0);
        DeskRanking one = Call(1).Rank([C1.Form()], CoworkingCases.DecidedOn, [renewal]).OrThrow();
        Assert.Equal(["1c1 undecided", "w1 unclear"], one.Rows().Order(StringComparer.Ordinal));
        Assert.Equal(
            "non deciso: decide il dato mancante: se la proroga è richiesta per iscritto (w1)", one.Find("c1")!.Status.Render(Language.Italian));
        Assert.Contains("possono precedere le proroghe da chiarire w1 (interpretazione applicata", one.Find("c1")!.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.True(one.IsProvisional);
        Assert.Equal(["1c1 desk assigned", "w1 unclear"], Call(2).Rank([C1.Form()], CoworkingCases.DecidedOn, [renewal]).OrThrow().Rows().Order(StringComparer.Ordinal));
        DeskRenewal unread = new("w1", renewal.LastDay, renewal.AskedAt, "DAILY", inWriting: default, earlier: 0);
        Assert.Equal("1c1 desk assigned", Call(1).Rank([C1.Form()], CoworkingCases.DecidedOn, [unread]).OrThrow().Rows().Order(StringComparer.Ordinal).First());
    }

    [Fact]
    public void A_renewal_asked_after_the_end_is_one_finding_and_keeps_its_row()
    {
        DeskRanking ranking = Call(1).Rank(
            [C1.Form()], new LocalDate(2021, 11, 5), [new("w1", new LocalDate(2020, 9, 30), Instant.FromUtc(2020, 10, 1, 9, 0), Valcuvia2020.Free, inWriting: true, earlier: 0)]).OrThrow();
        Assert.Equal(["1c1 desk assigned", "w1 excluded"], ranking.Rows());
        Finding finding = Assert.Single(ranking.Find("w1")!.Findings, each => each.Code == "DESK-RENEWAL");
        Assert.Contains("requisito non soddisfatto, margine -2 giorni", finding.Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_renewal_asked_for_beyond_the_calendar_is_a_defect_with_its_path()
    {
        DeskRanking ranking = Call(1).Rank(
            [C1.Form()], new LocalDate(2021, 11, 5), [new("w1", new LocalDate(2021, 10, 31), Instant.FromUtc(9999, 12, 31, 23, 59, 59), Valcuvia2020.Free, inWriting: true, earlier: 0)]).OrThrow();
        Assert.Equal(["1c1 desk assigned", "w1 request to correct"], ranking.Rows());
        Defect defect = Assert.Single(Assert.IsType<DeskStatus.Unread>(ranking.Find("w1")!.Status).Defects.AsEnumerable());
        Assert.Equal(("CAL-MOMENT", "renewals[w1].askedAt"), (defect.Code.Code, defect.Path));
    }

    [Fact]
    public void Renewals_go_before_everybody_and_may_change_frequency()
    {
        DeskRenewal renewal = new("w1", new LocalDate(2020, 12, 31), Instant.FromUtc(2020, 10, 1, 9, 0), Valcuvia2020.Free, inWriting: true, earlier: 0);
        DeskRanking ranking = Call(2).Rank([C1.Form(), C5.Form()], CoworkingCases.DecidedOn, [renewal, new("w2", renewal.LastDay, renewal.AskedAt, "DAILY", inWriting: true, earlier: 0)]).OrThrow();
        Assert.Equal(["w1 desk assigned", "1c1 desk assigned", "2c5 on the waiting list", "w2 request to correct"], ranking.Rows());
        Assert.Contains("proroghe, tutte prima delle richieste esterne: tutte allo stesso livello (interpretazione applicata: l'avviso non lo precisa)", ranking.Find("w1")!.Explain(Language.Italian), StringComparison.Ordinal);
        DeskRanking after = ranking.Apply(RankingEvent.Withdraw<DeskRequest>("w1", On, Act)).OrThrow();
        Assert.Equal(["1c1 desk assigned", "2c5 desk assigned", "w1 withdrawn", "w2 request to correct"], after.Rows());
    }

    [Fact]
    public void Events_exclude_add_desks_and_uphold_appeals()
    {
        DeskRanking before = Ranked(2, Stopping);
        DeskRanking more = before.Apply(RankingEvent.AddPlaces<DeskRequest>(1, On, Act)).OrThrow();
        Assert.Equal((3, "4c5 desk assigned"), (more.Desks, more.Rows()[3]));
        Assert.Equal(["c5", "c4"], more.ChangesFrom(before).Changes.Select(change => change.Reference));
        Assert.Equal("c4: 5. in lista d'attesa: la graduatoria si è fermata a c5 → 5. in lista d'attesa: non trova posto — aumento dei posti (02/11/2020)", more.ChangesFrom(before).Changes[1].Explain(Language.Italian));

        DeskDuty duty = Valcuvia2020.Terms(breaches: [new(3, BreachConsequence.Forfeiture)]).Duties[0];
        DeskRanking less = more.Apply(RankingEvent.Exclude<DeskRequest>("c1", duty.Label.Title, On, duty.Label.Source)).OrThrow();
        Assert.Equal(["1c2 desk assigned", "1c6 desk assigned", "3c5 desk assigned", "4c4 desk assigned", "c3 not admitted: below the minimum", "c1 excluded"], less.Rows());
        Assert.Equal(["c1"], less.ChangesFrom(more).Lost.Select(change => change.Reference));

        DeskRequest corrected = less.Call.Read((C3 with { Marks = "2 1 1 1 1 0" }).Form()).OrThrow();
        DeskRanking upheld = less.Apply(RankingEvent.UpholdAppeal(new Candidate<DeskRequest>("c3", corrected, EvaluationDays.On(DeskExample.Day)), On, Act)).OrThrow();
        Assert.Equal("5c3 on the waiting list", upheld.Rows()[4]);
        Assert.Equal(3, upheld.Events.Count);
        Assert.Throws<ArgumentException>(() => before.ChangesFrom(upheld));
    }

    [Fact]
    public void A_correction_brings_in_who_could_not_be_read()
    {
        DeskRanking before = Call(3).Rank(C1, C4 with { Frequency = "DAILY" });
        DeskRequest corrected = before.Call.Read(C4.Form()).OrThrow();
        DeskRanking after = before.Apply(RankingEvent.UpholdAppeal(new Candidate<DeskRequest>("c4", corrected, EvaluationDays.On(DeskExample.Day)), On, Act)).OrThrow();
        Assert.Equal(["1c1 desk assigned", "2c4 desk assigned"], after.Rows());
        Assert.False(after.IsProvisional);
    }

    [Fact]
    public void Wrong_events_say_what_is_wrong()
    {
        DeskRanking ranking = Ranked(3).Apply(RankingEvent.Withdraw<DeskRequest>("c5", On, Act)).OrThrow();
        Assert.Equal(["RANK-EVENT-REFERENCE"], Codes(RankingEvent.Withdraw<DeskRequest>("c9", On, Act)));
        Assert.Equal(["RANK-EVENT-STANDING"], Codes(RankingEvent.Withdraw<DeskRequest>("c5", On, Act)));
        Assert.Equal(["RANK-EVENT-ORDER"], Codes(RankingEvent.Withdraw<DeskRequest>("c1", On.PlusDays(-1), Act)));
        Assert.Equal(["RANK-EVENT-PLACES"], Codes(RankingEvent.AddPlaces<DeskRequest>(0, On, Act)));
        Assert.Equal(["RANK-EVENT-MANY"], Codes(RankingEvent.AddPlaces<DeskRequest>(DeskSpace.MaximumDesks, On, Act)));

        IEnumerable<string> Codes(RankingEvent<DeskRequest> happened) => ranking.Apply(happened).DefectsOrEmpty().Select(defect => defect.Code.Code);
    }

    [Fact]
    public void When_one_of_two_requests_of_a_person_goes_the_other_counts()
    {
        DeskRanking asked = Call(2).Rank(Person("p1"), Person("p2"));
        Assert.Equal(["p1 unclear", "p2 unclear"], asked.Rows());
        Assert.Equal(["1p1 desk assigned", "p2 withdrawn"], After(asked, Gone("p2")).Rows());
        Assert.DoesNotContain(After(asked, Gone("p2")).Find("p1")!.Findings, finding => finding.Code == "DESK-SAME-PERSON");

        DeskRanking latest = Call(2, new(samePerson: SamePersonRule.LatestCounts)).Rank(Person("p1"), Person("p2", hour: 9));
        Assert.Equal(["1p2 desk assigned", "p1 excluded"], latest.Rows());
        DeskRanking after = After(latest, Gone("p2"));
        Assert.Equal(["1p1 desk assigned", "p2 withdrawn"], after.Rows());
        Assert.Equal(["p1"], after.ChangesFrom(latest).Gained.Select(change => change.Reference));

        // The one set aside may be withdrawn too, and does not come back.
        Assert.Equal(["p1 withdrawn", "p2 withdrawn"], After(latest, Gone("p1"), Gone("p2")).Rows());
    }

    [Theory]
    [InlineData(SamePersonRule.AskWhich, "p1 unclear", "p2 unclear")]
    [InlineData(SamePersonRule.LatestCounts, "1p2 desk assigned", "p1 excluded")]
    [InlineData(SamePersonRule.EarliestCounts, "1p1 desk assigned", "p2 excluded")]
    public void An_appeal_gives_nobody_a_second_desk(SamePersonRule rule, string first, string second)
    {
        DeskRanking before = Call(2, new(samePerson: rule)).Rank(Person("p1"), Person("p2") with { ReceivedAt = Instant.FromUtc(2020, 10, 1, 8, 0) });
        Assert.Equal(["1p1 desk assigned", "p2 excluded"], before.Rows());
        DeskRequest inTime = before.Call.Read(Person("p2", hour: 9).Form()).OrThrow();
        DeskRanking after = After(before, RankingEvent.UpholdAppeal(new Candidate<DeskRequest>("p2", inTime, EvaluationDays.On(DeskExample.Day)), On, Act));
        Assert.Equal([first, second], after.Rows());
        Assert.Equal(rule == SamePersonRule.EarliestCounts ? ["p2"] : ["p1", "p2"], after.ChangesFrom(before).Changes.Select(change => change.Reference).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_tie_that_a_key_cannot_break_says_which_fact_is_missing()
    {
        TieKey<DeskRequest> key = TieKey.SmallerFirst(
            new RuleLabel("NEARER", new("più vicino", "nearer"), Act), DeskFacts.Of(HouseholdFacts.ApplicantWorkDistance));
        ScoringGrid<DeskRequest> grid = Valcuvia2020.Grid();
        Fact<DeskRequest>.Distance offered = (Fact<DeskRequest>.Distance)grid.Catalogue.Find("WORK-DISTANCE")!;
        Assert.Equal(offered, key.Fact);
        DeskRanking ranking = Call(1, new(ties: [key])).Rank(C2 with { Frequency = Valcuvia2020.Free }, C6 with { Frequency = Valcuvia2020.Free });
        Assert.Equal(
            "the missing fact decides: distance between home and the applicant's work of c2, c6",
            Assert.IsType<DeskStatus.Undecided>(ranking.Find("c2")!.Status).WouldDecide.English);
        Assert.StartsWith("non deciso: decide il dato mancante: distanza ", ranking.Find("c2")!.Status.Render(Language.Italian), StringComparison.Ordinal);

        // The finding lists the fact itself, so that it can be asked for.
        Finding finding = ranking.Find("c2")!.Findings.Single(each => each.Code == "DESK-PLACE");
        Assert.Equal(["WORK-DISTANCE"], Assert.IsType<Outcome.Unclear>(finding.Outcome).Missing.Select(fact => fact.Code));
        Assert.StartsWith(
            "Assignment of a desk: unclear, missing: distance between home and the applicant's work of c2, c6; ", finding.Explain(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(11, "tied with t10, t11, t2, t3, t4, t5, t6, t7, t8, t9")]
    [InlineData(12, "tied with 11 other requests")]
    public void Many_who_are_tied_are_counted(int number, string said)
    {
        DeskRanking ranking = Call(1).Rank([.. Enumerable.Range(1, number).Select(each => C2 with { Reference = $"t{each}" })]);
        Assert.All(ranking.Entries, entry => Assert.IsType<DeskStatus.Undecided>(entry.Status));
        Assert.Contains(said + ";", ranking.Find("t1")!.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_operator_assigns_the_days_those_who_stay_keep_theirs()
    {
        Asker[] twice = [.. Enumerable.Range(1, 5).Select(number => C2 with { Reference = $"t{number}" })];
        DeskRanking before = Call(2).Rank(twice);
        Assert.All(Weekdays.MondayToFriday.Days, day => Assert.Equal(0, before.FreeOn(day)));
        DeskRanking after = before.Apply(RankingEvent.Withdraw<DeskRequest>("t1", On, Act)).OrThrow();
        Assert.Equal(["t1"], after.ChangesFrom(before).Changes.Select(change => change.Reference));
        Assert.Equal(0, after.FreeOn(IsoDayOfWeek.Sunday));
    }

    [Theory]
    [InlineData(WeekdayRule.Named, Valcuvia2020.TwiceWeekly, null, "DESK-DAYS-NUMBER")]
    [InlineData(WeekdayRule.AssignedByOperator, Valcuvia2020.TwiceWeekly, new[] { IsoDayOfWeek.Monday, IsoDayOfWeek.Friday }, "DESK-DAYS-ASSIGNED")]
    [InlineData(WeekdayRule.AssignedByOperator, "ONE", null, "DESK-FREQUENCY")]
    [InlineData(WeekdayRule.Named, Valcuvia2020.Free, null, null)]
    public void What_another_call_read_fits_this_one_or_is_refused(WeekdayRule rule, string frequency, IsoDayOfWeek[]? days, string? code)
    {
        DeskRequest other = frequency == "ONE"
            ? TownCall.Call(weekdays: WeekdayRule.AssignedByOperator).Read(TownCall.Form("c4", 5, frequency, days: null)).OrThrow()
            : Call(1, new(weekdays: days is null ? WeekdayRule.AssignedByOperator : WeekdayRule.Named))
                .Read((C4 with { Frequency = frequency, On = days is null ? null : Weekdays.Of(days) }).Form()).OrThrow();
        DeskRanking before = Call(1, new(weekdays: rule)).Rank(C1, C4);
        Validated<DeskRanking> after = before.Apply(RankingEvent.UpholdAppeal(new Candidate<DeskRequest>("c4", other, EvaluationDays.On(DeskExample.Day)), On, Act));
        Assert.Equal(code is null ? [] : [code], after.DefectsOrEmpty().Select(defect => defect.Code.Code));
        if (code is null)
        {
            Assert.Equal(["1c1 desk assigned", "2c4 on the waiting list"], after.OrThrow().Rows());
            Assert.Equal(Weekdays.MondayToFriday, after.OrThrow().Find("c4")!.Ask.Named);
        }
    }

    [Fact]
    public void The_ranking_stops_at_whom_an_order_of_the_tied_stops_it()
    {
        // Three days are left; a fits before b or not at all, b never: whatever the order, the ranking stops at b.
        Asker first = C1 with { Frequency = Valcuvia2020.TwiceWeekly };
        Asker a = C6 with { Reference = "a", Frequency = Valcuvia2020.OnceWeekly };
        Asker b = C6 with { Reference = "b", Frequency = Valcuvia2020.Free };
        DeskRanking sure = Call(1, Stopping).Rank(first, a, b, C5);
        Assert.Equal(["1c1 desk assigned", "2a undecided", "2b on the waiting list", "4c5 on the waiting list"], sure.Rows());
        Assert.Equal(["b"], Assert.IsType<DeskStatus.Waiting>(sure.Find("c5")!.Status).StoppedAt);
        Assert.Empty(Assert.IsType<DeskStatus.Waiting>(sure.Find("b")!.Status).StoppedAt);

        // With a third who asks for as much as is left, it may be any of those who do not fit after another.
        DeskRanking open = Call(1, Stopping).Rank(first, a, b, a with { Reference = "t", Frequency = Valcuvia2020.TwiceWeekly }, a with { Reference = "u", Frequency = Valcuvia2020.TwiceWeekly }, C5);
        Assert.Equal(["b", "t", "u"], Assert.IsType<DeskStatus.Waiting>(open.Find("c5")!.Status).StoppedAt);

        DeskRanking both = Call(2, Stopping).Rank(C1, C2 with { Frequency = Valcuvia2020.Free }, C6 with { Frequency = Valcuvia2020.Free }, C5);
        Assert.Equal(["1c1 desk assigned", "2c2 undecided", "2c6 undecided", "4c5 on the waiting list"], both.Rows());
        Assert.Contains("la graduatoria si è fermata a c2 o c6;", both.Find("c5")!.Findings[^1].Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Equal("on the waiting list: the ranking stopped at c2 or c6", both.Find("c5")!.Status.Render(Language.English));

        DeskRanking many = Call(1, Stopping).Rank([C5, .. Enumerable.Range(1, 11).Select(each => C2 with { Reference = $"t{each}", Frequency = Valcuvia2020.Free })]);
        Assert.Equal("on the waiting list: the ranking stopped at one of 11 tied requests", many.Find("c5")!.Status.Render(Language.English));
    }

    [Theory]
    [InlineData(ShortfallPolicy.Stop)]
    [InlineData(ShortfallPolicy.Skip)]
    public void Who_loses_a_desk_to_an_appeal_loses_it_to_no_policy(ShortfallPolicy whenFull)
    {
        DeskRanking before = Call(1, new(whenFull: whenFull)).Rank(C3, C5);
        Assert.Equal(["1c5 desk assigned", "c3 not admitted: below the minimum"], before.Rows());
        DeskRequest corrected = before.Call.Read((C3 with { Marks = "3 3 3 3 3 0" }).Form()).OrThrow();
        DeskDifference difference = After(before, RankingEvent.UpholdAppeal(new Candidate<DeskRequest>("c3", corrected, EvaluationDays.On(DeskExample.Day)), On, Act)).ChangesFrom(before);
        DeskChange lost = Assert.Single(difference.Lost.AsEnumerable());
        Assert.Equal(("c5", null), (lost.Reference, lost.TakenBy));
        Assert.EndsWith("ricorso accolto c3 (02/11/2020)", lost.Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_loses_a_desk_to_a_request_that_comes_back_loses_it_to_no_policy()
    {
        DeskRanking before = Call(1, new(samePerson: SamePersonRule.LatestCounts)).Rank(Person("p1"), Person("p2", hour: 9) with { Marks = "2 2 1 1 0" }, C4 with { Reference = "q", Marks = "2 2 1 1 1", Metres = 1, ReceivedAt = C4.ReceivedAt, Frequency = Valcuvia2020.OnceWeekly });
        Assert.Equal(["1q desk assigned", "2p2 on the waiting list", "p1 excluded"], before.Rows());
        DeskRanking after = After(before, Gone("p2"));
        Assert.Equal(["1p1 undecided", "1q undecided", "p2 withdrawn"], after.Rows());
        Assert.Null(Assert.Single(after.ChangesFrom(before).Lost.AsEnumerable()).TakenBy);
    }

    [Fact]
    public void A_renewal_asked_for_after_the_decision_is_one_defect_and_keeps_its_row()
    {
        DeskRanking ranking = Call(1).Rank(
            [C1.Form()], CoworkingCases.DecidedOn, [new("w1", new LocalDate(2021, 10, 31), Instant.FromUtc(2021, 10, 30, 9, 0), Valcuvia2020.Free, inWriting: true, earlier: 0)]).OrThrow();
        Assert.Equal(["1c1 desk assigned", "w1 request to correct"], ranking.Rows());
        Defect defect = Assert.Single(Assert.IsType<DeskStatus.Unread>(ranking.Find("w1")!.Status).Defects.AsEnumerable());
        Assert.Equal(("DESK-AFTER-DECISION", "renewals[w1].askedAt"), (defect.Code.Code, defect.Path));
    }

    [Fact]
    public void An_appeal_about_a_renewal_says_what_to_do_instead()
    {
        DeskRanking ranking = Call(1).Rank(
            [C1.Form()], new LocalDate(2021, 11, 5), [new("w1", new LocalDate(2020, 9, 30), Instant.FromUtc(2020, 10, 1, 9, 0), Valcuvia2020.Free, inWriting: true, earlier: 0)]).OrThrow();
        RankingEvent<DeskRequest> appeal = RankingEvent.UpholdAppeal(new Candidate<DeskRequest>("w1", ranking.Find("c1")!.Request!, EvaluationDays.On(DeskExample.Day)), new LocalDate(2021, 11, 6), Act);
        string said = Assert.Single(ranking.Apply(appeal).DefectsOrEmpty().AsEnumerable()).Render(Language.English);
        Assert.Contains(
            "the candidate is renewal, excluded; for this event it must be a request for a desk; a corrected renewal is submitted for a new ranking",
            said,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "w1 desk assigned", "p1 excluded", "p1 excluded: renewal w1 counts")]
    [InlineData(null, "w1 unclear", "p1 unclear", "p1 unclear, missing: which request counts, w1 too")]
    [InlineData(false, "1p1 desk assigned", "w1 excluded", "p1 desk assigned (Monday, Tuesday, Wednesday, Thursday, Friday)")]
    public void Somebody_who_renews_has_no_second_desk(bool? written, string first, string second, string said)
    {
        DeskRenewal renewal = new(
            "w1", new LocalDate(2020, 12, 31), Instant.FromUtc(2020, 9, 1, 9, 0), Valcuvia2020.Free, Known.Unless(written), earlier: 0, person: FiscalCode.Parse("RSSMRA85T10A562S", null));
        foreach (SamePersonRule rule in Enum.GetValues<SamePersonRule>())
        {
            DeskRanking ranking = Call(2, new(samePerson: rule)).Rank([Person("p1").Form()], CoworkingCases.DecidedOn, [renewal]).OrThrow();
            Assert.Equal(new[] { first, second }.Order(StringComparer.Ordinal), ranking.Rows().Order(StringComparer.Ordinal));
            Assert.StartsWith(said, $"p1 {ranking.Find("p1")!.Status.Render(Language.English)}", StringComparison.Ordinal);
            if (written != false)
            {
                Assert.Contains("vale la proroga (interpretazione applicata: l'avviso non lo precisa)", ranking.Find("p1")!.Explain(Language.Italian), StringComparison.Ordinal);
                Assert.Equal(["1p1 desk assigned", "w1 withdrawn"], After(ranking, Gone("w1")).Rows());
            }
        }
    }

    [Theory]
    [InlineData(SamePersonRule.AskWhich, "w1 unclear", "w2 unclear", "p1 unclear")]
    [InlineData(SamePersonRule.LatestCounts, "w2 desk assigned", "w1 excluded", "p1 excluded")]
    [InlineData(SamePersonRule.EarliestCounts, "w1 desk assigned", "w2 excluded", "p1 excluded")]
    public void Of_two_renewals_of_one_person_the_policy_says_which_counts(SamePersonRule rule, params string[] rows)
    {
        DeskRanking ranking = Call(3, new(samePerson: rule)).Rank([Person("p1").Form()], CoworkingCases.DecidedOn, [Renewal("w1", 8), Renewal("w2", 9)]).OrThrow();
        Assert.Equal(rows.Order(StringComparer.Ordinal), ranking.Rows().Order(StringComparer.Ordinal));

        static DeskRenewal Renewal(string reference, int hour) => new(
            reference, new LocalDate(2020, 12, 31), Instant.FromUtc(2020, 9, 1, hour, 0), Valcuvia2020.Free, inWriting: true, earlier: 0, person: FiscalCode.Parse("RSSMRA85T10A562S", null));
    }

    private static Asker Person(string reference, int hour = 8) => C4 with
    {
        Reference = reference,
        Code = "RSSMRA85T10A562S",
        ReceivedAt = Instant.FromUtc(2020, 9, 15, hour, 0),
    };

    private static RankingEvent<DeskRequest> Gone(string reference) => RankingEvent.Withdraw<DeskRequest>(reference, On, Act);

    private static DeskRanking After(DeskRanking ranking, params RankingEvent<DeskRequest>[] happened) =>
        happened.Aggregate(ranking, (before, each) => before.Apply(each).OrThrow());

    /// <summary>A worker with a mark for "innovation", which only the grid of activities has: three points that would count nowhere.</summary>
    [Fact]
    public void A_mark_of_another_kinds_grid_is_a_defect()
    {
        Asker asker = C1 with { Judged = [.. C1.Form().Marks, CriterionMark.Of(Valcuvia2020.ActivityInnovation, 3)] };
        Defect defect = Assert.Single(DeskExample.Call(1).Read(asker.Form()).DefectsOrEmpty().AsEnumerable());
        Assert.Equal(("SCORE-MARK-AUDIENCE", $"requests[c1].marks[{Valcuvia2020.ActivityInnovation}]"), (defect.Code.Code, defect.Path));

        // Together with a mark that is too high: both at once.
        Asker both = asker with { Judged = [CriterionMark.Of(Valcuvia2020.WorkerMotivation, 4), .. asker.Judged!.Skip(1)] };
        Assert.Equal(
            ["SCORE-MARK-AUDIENCE", "SCORE-MARK-HIGH"],
            Call(1).Read(both.Form()).DefectsOrEmpty().Select(each => each.Code.Code).Order(StringComparer.Ordinal));
    }

    /// <summary>Requests are received until 30 September: documents that end on the 29th could not be completed at all by the last.</summary>
    [Fact]
    public void Documents_can_be_completed_at_least_until_the_last_day_for_requests()
    {
        DeskCall call = Call(1);
        Validated<DeskCall> Until(LocalDate day) => DeskCall.Create(
            call.Label, 1, call.Space, call.Deadline, call.Stated, Valcuvia2020.Access(day), call.Ranking, call.Policies);

        Assert.True(Until(new(2020, 9, 30)).TryGetValue(out _));
        Assert.Contains(
            "i documenti si possono integrare fino al 29/09/2020, prima del termine per le domande, 30/09/2020",
            Assert.Single(Until(new(2020, 9, 29)).DefectsOrEmpty().AsEnumerable()).Render(Language.Italian),
            StringComparison.Ordinal);
    }

    /// <summary>The six requests were decided on 20 October: what happened before belongs into the requests.</summary>
    [Fact]
    public void An_event_before_the_ranking_is_a_defect()
    {
        DeskRanking ranking = DeskExample.Ranked(desks: 3);
        Validated<DeskRanking> On(LocalDate day) => ranking.Apply(RankingEvent.Withdraw<DeskRequest>("c1", day, Samples.Source));

        Assert.Equal("RANK-EVENT-EARLY", Assert.Single(On(new(2020, 10, 19)).DefectsOrEmpty().AsEnumerable()).Code.Code);
        Assert.True(On(new(2020, 10, 20)).TryGetValue(out _));
    }
}
