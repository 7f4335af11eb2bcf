using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;
using PianoInsubria;
using static Conciliazione.Tests.Coworking.DeskExample;
using static PianoInsubria.CoworkingCases;

namespace Conciliazione.Tests.Coworking;

/// <summary>Every point that Valcuvia leaves open, in each of its values.</summary>
public class Valcuvia2020ChoicesTests
{
    private const string One = "RSSMRA85T10A562S";
    private const string Two = "RSSMRA70A01H501S";

    private static readonly string[] ActivityCriteria =
    [
        Valcuvia2020.ActivityMotivation, Valcuvia2020.ActivityInnovation, Valcuvia2020.ActivityCreativity, Valcuvia2020.ActivityTerritory,
        Valcuvia2020.ActivityNetwork, Valcuvia2020.ActivitySocialValue,
    ];

    private static readonly RuleLabel Earlier = new("EARLIER", new("prima arrivata", "earlier"), Samples.Source);

    [Fact]
    public void By_default_every_open_point_is_a_reading_of_ours()
    {
        ValueList<NamedValue> points = Valcuvia2020.OpenPoints();
        Assert.Equal(21, points.Count);
        Assert.All(points, point => Assert.Equal(Provenance.Reading, point.Provenance));
        Assert.Equal("0 given", Valcuvia2020.Choices.Default.ToString());
    }

    [Fact]
    public void What_is_chosen_otherwise_is_given()
    {
        var all = new Valcuvia2020.Choices(
            ThresholdBasis.MeritAlone, PremiumCombination.AddUp, PremiumCombination.HighestOnly, FactsDay.OfDeadline,
            [TieKey.EarlierFirst(Earlier, DeskFacts.Arrival)], CommissionMarks.MeanOfThree, documentsCurable: false, Weekdays.MondayToSaturday,
            WeekdayRule.Named, ShortfallPolicy.Stop, SamePersonRule.LatestCounts, RenewalOrder.ByArrival, FeeRounding.EachMonth, freeDays: 4, twiceWeeklyDays: 3,
            collaboratorsDistance: true, cohabitantsCount: false, overFromNextDay: true, renewalOnLastDay: true, trialEnds: new LocalDate(2021, 12, 31), maximumRenewals: 2);
        ValueList<NamedValue> points = Valcuvia2020.OpenPoints(all);
        Assert.Equal(["OPEN-TEAM"], points.Where(point => point.Provenance == Provenance.Reading).Select(point => point.Code));
        Assert.All(points.Zip(Valcuvia2020.OpenPoints()), pair => Assert.True(pair.First.Code == "OPEN-TEAM" || pair.First.Value != pair.Second.Value));
        Assert.Equal("20 given", all.ToString());
        Assert.Equal(6, Call(1, all).Space.Week.Count);
    }

    [Theory]
    [InlineData(ThresholdBasis.MeritAndPremiums, typeof(DeskStatus.Placed))]
    [InlineData(ThresholdBasis.MeritAlone, typeof(DeskStatus.BelowMinimum))]
    public void The_threshold(ThresholdBasis basis, Type status)
    {
        DeskEntry c4 = Call(1, new(threshold: basis)).Rank(C4).Entries[0];
        Assert.IsType(status, c4.Status);
        Assert.IsType<DeskStatus.Placed>(Call(1, new(threshold: basis)).Rank(C6).Entries[0].Status);
    }

    [Theory]
    [InlineData(PremiumCombination.HighestOnly, 3, "(interpretazione applicata: l'avviso non lo precisa)")]
    [InlineData(PremiumCombination.AddUp, 5, "Oltre 20 e oltre 50 km")]
    public void Kilometres(PremiumCombination combination, int points, string said)
    {
        var choices = new Valcuvia2020.Choices(distance: combination);
        Assert.Equal(Points.Of(points), C1.PointsOf("P-DISTANCE", choices));
        string line = Call(1, choices).Rank(C1).Entries[0].Explain(Language.Italian).Split('\n').First(each => each.Contains("Oltre 20 e oltre 50 km", StringComparison.Ordinal));
        Assert.Contains(said, line, StringComparison.Ordinal);
        Assert.Equal(combination == PremiumCombination.HighestOnly, line.Contains("interpretazione applicata", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PremiumCombination.AddUp, 4)]
    [InlineData(PremiumCombination.HighestOnly, 2)]
    public void A_new_activity_over_fifty(PremiumCombination combination, int points) =>
        Assert.Equal(Points.Of(points), C3.PointsOf("P-NEW", new Valcuvia2020.Choices(newActivity: combination)));

    [Theory]
    [InlineData(FactsDay.OfRequest, 3)]
    [InlineData(FactsDay.OfDeadline, 2)]
    public void The_day_of_the_facts(FactsDay day, int points) =>
        Assert.Equal(Points.Of(points), C4.PointsOf("P-AGE", new Valcuvia2020.Choices(factsOn: day)));

    [Fact]
    public void Ties_are_broken_only_by_what_is_declared()
    {
        Asker later = C2 with { ReceivedAt = C2.ReceivedAt + Duration.FromHours(1) };
        Assert.Equal(["1c2 desk assigned", "1c6 desk assigned"], Call(3).Rank(later, C6).Rows());
        DeskRanking broken = Call(3, new(ties: [TieKey.EarlierFirst(Earlier, DeskFacts.Arrival)])).Rank(later, C6);
        Assert.Equal(["1c6 desk assigned", "2c2 desk assigned"], broken.Rows());
    }

    [Fact]
    public void Marks_are_agreed_or_the_mean_of_three()
    {
        CriterionMark[] three = [.. C4.Form().Marks.Select(mark => new CriterionMark(mark.Criterion, [Points.Of(1), Points.Of(2), Points.Of(2)]))];
        Asker judged = C4 with { Judged = three };
        Assert.Equal(Points.Of(8.35m), judged.PointsOf("MERIT-A", new Valcuvia2020.Choices(marks: CommissionMarks.MeanOfThree)));
        Assert.IsType<DeskStatus.Unread>(Call(1).Rank(judged).Entries[0].Status);
    }

    [Theory]
    [InlineData(true, 15, typeof(DeskStatus.Unclear))]
    [InlineData(true, 16, typeof(DeskStatus.Excluded))]
    [InlineData(false, 15, typeof(DeskStatus.Excluded))]
    public void A_missing_document(bool curable, int day, Type status)
    {
        DeskForm form = (C4 with { Otherwise = [Valcuvia2020.Cv.Is(false)] }).Form();
        DeskEntry entry = Call(1, new(documentsCurable: curable)).Rank([form], new LocalDate(2020, 10, day)).OrThrow().Entries[0];
        Assert.IsType(status, entry.Status);
        Assert.Contains("Curriculum", entry.Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void Free_use_takes_five_days_or_six()
    {
        Assert.Equal(5, Ranked(1).DeskDaysGiven);
        Assert.Equal(6, Ranked(1, new(week: Weekdays.MondayToSaturday)).DeskDaysGiven);
    }

    [Theory]
    [InlineData(null, 2, 5, "1c1 desk assigned", "2c2 on the waiting list")]
    [InlineData(3, 2, 3, "1c1 desk assigned", "2c2 desk assigned")]
    [InlineData(4, 1, 4, "1c1 desk assigned", "2c2 desk assigned")]
    [InlineData(3, 3, 3, "1c1 desk assigned", "2c2 on the waiting list")]
    public void The_days_by_frequency(int? free, int twice, int days, params string[] rows)
    {
        DeskRanking ranking = Call(1, new(freeDays: free, twiceWeeklyDays: twice)).Rank(C1, C2);
        Assert.Equal(rows, ranking.Rows());
        Finding one = ranking.Entries[0].Findings[^1];
        Finding two = ranking.Entries[1].Findings[^1];
        Assert.Equal(free is null ? Provenance.Reading : Provenance.Given, Days(one).Provenance);
        Assert.Equal(twice == 2 ? Provenance.Reading : Provenance.Given, Days(two).Provenance);
        Assert.Contains(
            $"chiesta la frequenza libera; alla settimana {days} giornate di postazione{(free is null ? " (interpretazione applicata: l'avviso non lo precisa)" : "")};",
            one.Explain(Language.Italian),
            StringComparison.Ordinal);
        Assert.Equal(Provenance.Stated, Days(Call(1).Rank(C6).Entries[0].Findings[^1]).Provenance);

        static NamedValue Days(Finding finding) => Assert.Single(finding.Facts, fact => fact.Code == "ASKED-DAYS");
    }

    [Fact]
    public void More_days_than_the_week_has_are_refused()
    {
        Assert.Throws<DefectsException>(() => Call(1, new(freeDays: 6)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Valcuvia2020.Choices(freeDays: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Valcuvia2020.Choices(freeDays: 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Valcuvia2020.Choices(twiceWeeklyDays: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Valcuvia2020.Choices(twiceWeeklyDays: 8));
    }

    [Fact]
    public void The_days_are_named_or_assigned()
    {
        Weekdays two = Weekdays.Of(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday);
        Asker named = C2 with { On = two };
        DeskCall call = Call(1, new(weekdays: WeekdayRule.Named));
        Assert.Equal(two, Assert.IsType<DeskStatus.Placed>(call.Rank(named).Entries[0].Status).Days);
        Assert.Equal(["1c2 desk assigned", "1c6 desk assigned"], call.Rank(named, C6 with { On = Weekdays.Of(IsoDayOfWeek.Monday) }).Rows());
        Assert.Equal(["1c2 undecided", "1c6 undecided"], call.Rank(named, C6 with { On = Weekdays.Of(IsoDayOfWeek.Tuesday) }).Rows());
        Assert.Equal(["DESK-DAYS-NUMBER"], Codes(call.Read(C2.Form())));
        Assert.Equal(["DESK-DAYS-ASSIGNED"], Codes(Call(1).Read(named.Form())));
        Assert.Empty(Codes(call.Read(C1.Form())));
    }

    [Fact]
    public void Who_does_not_fit_stops_the_ranking_or_is_passed()
    {
        Asker c7 = C4 with { Reference = "c7", Marks = "2 2 1 1 0", Frequency = Valcuvia2020.OnceWeekly };
        DeskRanking stop = Call(3, new(whenFull: ShortfallPolicy.Stop)).Rank(C1, C2, C4, C5, C6, c7);
        Assert.Equal(["5c4 on the waiting list", "6c7 on the waiting list"], stop.Rows().Skip(4));
        Assert.Equal(["c4"], Assert.IsType<DeskStatus.Waiting>(stop.Find("c7")!.Status).StoppedAt);
        Assert.Empty(Assert.IsType<DeskStatus.Waiting>(stop.Find("c4")!.Status).StoppedAt);
        Assert.Contains("chi non trova posto: se una domanda non trova posto, lo scorrimento si ferma;", stop.Find("c7")!.Explain(Language.Italian) + ";", StringComparison.Ordinal);

        // "Until the desks run out": by default what is left goes to the next who fits.
        DeskRanking skip = Call(3).Rank(C1, C2, C4, C5, C6, c7);
        Assert.Equal(["5c4 on the waiting list", "6c7 desk assigned"], skip.Rows().Skip(4));
        string why = skip.Find("c4")!.Findings[^1].Explain(Language.Italian);
        Assert.Contains("margine -3 giornate di postazione", why, StringComparison.Ordinal);
        Assert.Contains("chi non trova posto: si passa a chi segue (interpretazione applicata: l'avviso non lo precisa)", why, StringComparison.Ordinal);
        Assert.Throws<DefectsException>(() => Call(3, new(whenFull: ShortfallPolicy.Part)));
    }

    [Theory]
    [InlineData(SamePersonRule.AskWhich, "p1 unclear", "p2 unclear")]
    [InlineData(SamePersonRule.LatestCounts, "2p2 desk assigned", "p1 excluded")]
    [InlineData(SamePersonRule.EarliestCounts, "2p1 desk assigned", "p2 excluded")]
    public void Two_requests_of_one_person(SamePersonRule rule, string first, string second)
    {
        Asker p1 = C4 with { Reference = "p1", Code = One };
        Asker p2 = p1 with { Reference = "p2", ReceivedAt = p1.ReceivedAt + Duration.FromDays(1) };
        Asker other = C5 with { Reference = "q", Code = Two };
        DeskRanking ranking = Call(3, new(samePerson: rule)).Rank(p1, p2, other);
        Assert.Equal([first, second], ranking.Rows().Where(row => row.Contains('p', StringComparison.Ordinal) && !row.Contains('q', StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal("DESK-SAME-PERSON", Assert.Single(ranking.Find("p1")!.Findings, finding => finding.Code == "DESK-SAME-PERSON").Code);
        Assert.IsType<DeskStatus.Placed>(ranking.Find("q")!.Status);
        Assert.DoesNotContain(ranking.Find("q")!.Findings, finding => finding.Code == "DESK-SAME-PERSON");

        // A late request has its answer already, and two at the same moment have none by order.
        Asker late = p2 with { ReceivedAt = Instant.FromUtc(2020, 10, 1, 8, 0) };
        Assert.Equal(["1p1 desk assigned", "p2 excluded"], Call(3, new(samePerson: rule)).Rank(p1, late).Rows());
        Assert.Equal(["p1 unclear", "p2 unclear"], Call(3, new(samePerson: rule)).Rank(p1, p1 with { Reference = "p2" }).Rows());
    }

    [Theory]
    [InlineData(RenewalOrder.Tied, "w1 undecided", "w2 undecided")]
    [InlineData(RenewalOrder.ByArrival, "w2 desk assigned", "w1 on the waiting list")]
    public void Renewals_that_do_not_all_fit(RenewalOrder order, string first, string second)
    {
        DeskRanking ranking = Call(1, new(renewals: order)).Rank([], new LocalDate(2021, 10, 1), [Renewal("w1", 9), Renewal("w2", 8)]).OrThrow();
        Assert.Equal([first, second], ranking.Rows());

        static DeskRenewal Renewal(string reference, int hour) =>
            new(reference, new LocalDate(2021, 10, 31), Instant.FromUtc(2021, 9, 1, hour, 0), Valcuvia2020.Free, inWriting: true, earlier: 0);
    }

    [Fact]
    public void The_kind_declared_is_the_one_judged()
    {
        // Somebody who would be admitted as a worker, and declares kind B.
        Asker wrong = C4 with { Marks = "", Otherwise = [Valcuvia2020.Kind.Is(Valcuvia2020.Business)] };
        DeskEntry entry = Call(1).Rank(wrong).Entries[0];
        Assert.Equal(Verdict.NotMet, entry.Access!.Verdict);
        Assert.IsType<DeskStatus.Excluded>(entry.Status);
    }

    [Theory]
    [InlineData(Valcuvia2020.Business, WorkForm.Employee, true, typeof(DeskStatus.Placed))]
    [InlineData(Valcuvia2020.Business, WorkForm.Collaborator, true, typeof(DeskStatus.Placed))]
    [InlineData(Valcuvia2020.Business, null, true, typeof(DeskStatus.Placed))]
    [InlineData(Valcuvia2020.Business, WorkForm.Employee, false, typeof(DeskStatus.Excluded))]
    [InlineData(Valcuvia2020.Business, WorkForm.Entrepreneur, true, typeof(DeskStatus.Excluded))]
    [InlineData(Valcuvia2020.Business, WorkForm.Professional, true, typeof(DeskStatus.Excluded))]
    [InlineData(Valcuvia2020.Starter, WorkForm.Employee, true, typeof(DeskStatus.Placed))]
    [InlineData(Valcuvia2020.Starter, null, true, typeof(DeskStatus.Placed))]
    [InlineData(Valcuvia2020.Starter, WorkForm.Entrepreneur, true, typeof(DeskStatus.Excluded))]
    public void A_company_is_tested_as_a_company_and_its_contact_person_as_a_worker_or_as_one_out_of_work(string kind, WorkForm? worksAs, bool small, Type status)
    {
        // The contact person is an employee of somebody, or out of work: the company is the small business.
        Asker asker = Company(kind, worksAs, Valcuvia2020.SmallBusiness.Is(small));
        DeskEntry entry = Call(1).Rank(asker).Entries[0];
        Assert.IsType(status, entry.Status);
        Assert.Equal(status == typeof(DeskStatus.Placed), entry.Access!.Verdict == Verdict.Met);
    }

    [Fact]
    public void The_contact_person_of_a_company_meets_a_only_with_a_contract_that_fits_and_c_only_with_a_commitment()
    {
        Assert.IsType<DeskStatus.Excluded>(Status(Company(Valcuvia2020.Business, WorkForm.Employee, Valcuvia2020.ContractFits.Is(false))));
        Assert.IsType<DeskStatus.Excluded>(Status(Company(Valcuvia2020.Business, worksAs: null, Valcuvia2020.StartsBy.Is(new LocalDate(2021, 1, 1)))));
        Assert.IsType<DeskStatus.Excluded>(Status(Company(Valcuvia2020.Business, WorkForm.Employee, Valcuvia2020.SeatInArea.Is(false))));

        // Without a company, an employee is no professional or entrepreneur.
        Assert.IsType<DeskStatus.Excluded>(Status(Company(Valcuvia2020.Business, WorkForm.Employee, Valcuvia2020.Team.Is(false))));

        static DeskStatus Status(Asker asker) => Call(1).Rank(asker).Entries[0].Status;
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_request_without_the_stated_subject_or_not_copied_to_the_stated_address_is_excluded(bool copied, bool subject)
    {
        DeskEntry entry = Call(1).Rank(C4 with { Otherwise = [Valcuvia2020.ToCopyAddress.Is(copied), Valcuvia2020.WithSubject.Is(subject)] }).Entries[0];
        Assert.IsType<DeskStatus.Excluded>(entry.Status);
        Assert.Contains(copied ? "Oggetto indicato" : "In copia all'indirizzo indicato", entry.Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 3)]
    public void A_collaborator_far_from_work(bool count, int points)
    {
        var choices = new Valcuvia2020.Choices(collaboratorsDistance: count);
        Assert.Equal(Points.Of(points), (C1 with { WorksAs = WorkForm.Collaborator }).PointsOf("P-DISTANCE", choices));
        Assert.Equal(Points.Of(3), C1.PointsOf("P-DISTANCE", choices));
        string line = Call(1, choices).Rank(C1).Entries[0].Explain(Language.Italian).Split('\n').First(each => each.Contains("Distanza dalla sede di lavoro", StringComparison.Ordinal));
        Assert.Equal(!count, line.Contains("interpretazione applicata", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, null, 2)]
    [InlineData(true, false, 2)]
    [InlineData(false, true, 2)]
    [InlineData(false, false, 0)]
    public void A_partner_who_works_outside_is_a_spouse_or_only_cohabits(bool cohabitantsCount, bool? married, int points)
    {
        Asker asker = C2 with { Otherwise = married is { } known ? [Valcuvia2020.Married.Is(known)] : [] };
        Assert.Equal(Points.Of(points), asker.PointsOf("P-SPOUSE", new Valcuvia2020.Choices(cohabitantsCount: cohabitantsCount)));
    }

    [Fact]
    public void Whether_the_two_are_married_is_asked_only_of_one_whose_partner_works_outside()
    {
        DeskRanking ranking = Call(3, new(cohabitantsCount: false)).Rank(C1, C2);
        Assert.Equal(["1c1 desk assigned", "c2 unclear"], ranking.Rows());
        Assert.Equal(["MARRIED"], Assert.IsType<DeskStatus.Unclear>(ranking.Find("c2")!.Status).Missing.Select(fact => fact.Code));
    }

    /// <summary>The day of the requests is 15 September 2020.</summary>
    [Theory]
    [InlineData(false, 1955, 16, 0)]
    [InlineData(false, 1955, 15, 0)]
    [InlineData(false, 1955, 14, 0)]
    [InlineData(false, 1954, 16, 0)]
    [InlineData(false, 1954, 15, 3)]
    [InlineData(true, 1955, 16, 0)]
    [InlineData(true, 1955, 15, 0)]
    [InlineData(true, 1955, 14, 3)]
    public void Over_sixty_five_and_over_fifty_hold_from_the_next_birthday_or_from_the_next_day(bool fromNextDay, int year, int day, int points)
    {
        var choices = new Valcuvia2020.Choices(overFromNextDay: fromNextDay);
        Assert.Equal(Points.Of(points), (C4 with { Relatives = [Asker.Elderly(new LocalDate(year, 9, day))] }).PointsOf("P-ELDERLY", choices));
        Assert.Equal(Points.Of(points == 0 ? 2 : 4), (C3 with { Birth = new LocalDate(year + 15, 9, day) }).PointsOf("P-NEW", choices));
        string line = Call(1, choices).Rank(C3).Entries[0].Explain(Language.Italian).Split('\n').First(each => each.Contains("Più di 50 anni", StringComparison.Ordinal));
        Assert.Equal(!fromNextDay, line.Contains("interpretazione applicata", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false, null, 30, "w1 desk assigned")]
    [InlineData(false, null, 31, "w1 excluded")]
    [InlineData(true, null, 31, "w1 desk assigned")]
    [InlineData(true, null, 32, "w1 excluded")]
    [InlineData(false, 20, 19, "w1 desk assigned")]
    [InlineData(false, 20, 20, "w1 excluded")]
    [InlineData(true, 20, 20, "w1 desk assigned")]
    [InlineData(false, 40, 39, "w1 desk assigned")]
    public void The_last_day_for_a_renewal_is_in_or_out_and_of_the_assignment_or_of_the_trial(bool lastDay, int? trialEnds, int day, string row)
    {
        // The assignment ends on 31 October 2021; days count from 1 October.
        var choices = new Valcuvia2020.Choices(renewalOnLastDay: lastDay, trialEnds: trialEnds is { } end ? new LocalDate(2021, 10, 1).PlusDays(end - 1) : null);
        Instant asked = Instant.FromUtc(2021, 10, 1, 9, 0).Plus(Duration.FromDays(day - 1));
        DeskRanking ranking = Call(1, choices).Rank(
            [], new LocalDate(2021, 12, 5), [new("w1", new LocalDate(2021, 10, 31), asked, Valcuvia2020.TwiceWeekly, inWriting: true, earlier: 0)]).OrThrow();
        Assert.Equal([row], ranking.Rows());
        string said = ranking.Entries[0].Findings[0].Explain(Language.Italian);
        Assert.Contains(trialEnds is null ? "prima del termine della propria assegnazione (interpretazione applicata" : "prima del termine della sperimentazione", said, StringComparison.Ordinal);
        Assert.Contains(lastDay ? "per chiedere la proroga l'ultimo giorno dell'assegnazione è compreso" : "per chiedere la proroga l'ultimo giorno dell'assegnazione è escluso (interpretazione applicata", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_renewal_is_allowed_nobody_is_asked_how_many_there_were() => Assert.Equal(
        ["w1 excluded"],
        Call(1, new(maximumRenewals: 0)).Rank(
            [],
            new LocalDate(2021, 10, 1),
            [new("w1", new LocalDate(2021, 10, 31), Instant.FromUtc(2021, 9, 1, 9, 0), Valcuvia2020.Free, inWriting: true, earlier: default)]).OrThrow().Rows());

    [Theory]
    [InlineData(0, "w1 desk assigned")]
    [InlineData(1, "w1 excluded")]
    [InlineData(null, "w1 unclear")]
    [InlineData(-1, "w1 request to correct")]
    public void An_assignment_is_renewed_once(int? earlier, string row)
    {
        DeskRanking ranking = Call(1).Rank(
            [],
            new LocalDate(2021, 10, 1),
            [new("w1", new LocalDate(2021, 10, 31), Instant.FromUtc(2021, 9, 1, 9, 0), Valcuvia2020.Free, inWriting: true, Known.Unless(earlier))]).OrThrow();
        Assert.Equal([row], ranking.Rows());
        Assert.Contains(
            ranking.Entries[0].Findings, finding => finding.Explain(Language.Italian).Contains("proroghe di un'assegnazione, al massimo 1 (interpretazione applicata: l'avviso non lo precisa) — Progetto 2, durata delle assegnazioni", StringComparison.Ordinal));
    }

    /// <summary>Lines 946 and 983: "for a further 12 months", without a maximum.</summary>
    [Theory]
    [InlineData(2, 1, "w1 desk assigned")]
    [InlineData(2, 2, "w1 excluded")]
    [InlineData(0, 0, "w1 excluded")]
    public void The_maximum_of_renewals_is_an_open_point(int maximum, int earlier, string row)
    {
        var choices = new Valcuvia2020.Choices(maximumRenewals: maximum);
        DeskRanking ranking = Call(1, choices).Rank(
            [],
            new LocalDate(2021, 10, 1),
            [new("w1", new LocalDate(2021, 10, 31), Instant.FromUtc(2021, 9, 1, 9, 0), Valcuvia2020.Free, inWriting: true, earlier: earlier)]).OrThrow();
        Assert.Equal([row], ranking.Rows());
        Assert.Equal(Provenance.Given, Valcuvia2020.OpenPoints(choices).Single(point => point.Code == "VAL-6-ONCE").Provenance);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Valcuvia2020.Choices(maximumRenewals: -1));
    }

    /// <summary>A request of a team or company whose contact person works as stated, or not at all.</summary>
    private static Asker Company(string kind, WorkForm? worksAs, params SheetEntry[] otherwise) => new(
        "k1", worksAs is null ? Valcuvia2020.Starter : Valcuvia2020.Worker, Sex.Female, new(1986, 3, 10), "")
    {
        WorksAs = worksAs ?? WorkForm.Employee,
        Judged = [.. ActivityCriteria.Select(criterion => CriterionMark.Of(criterion, 2))],
        Otherwise =
        [
            Valcuvia2020.Kind.Is(kind),
            Valcuvia2020.Forms.Is(kind == Valcuvia2020.Business ? Valcuvia2020.BusinessForms : Valcuvia2020.NewActivityForms),
            Valcuvia2020.Team.Is(true),
            Valcuvia2020.SmallBusiness.Is(true),
            .. otherwise,
        ],
    };

    private static IEnumerable<string> Codes(Validated<DeskRequest> read) => read.DefectsOrEmpty().Select(defect => defect.Code.Code);
}
