using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
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

    private static readonly RuleLabel Earlier = new("EARLIER", new("prima arrivata", "earlier"), Samples.Source);

    [Fact]
    public void By_default_every_open_point_is_a_reading_of_ours()
    {
        ValueList<NamedValue> points = Valcuvia2020.OpenPoints();
        Assert.Equal(15, points.Count);
        Assert.All(points, point => Assert.Equal(Provenance.Reading, point.Provenance));
        Assert.Equal("0 given", Valcuvia2020.Choices.Default.ToString());
    }

    [Fact]
    public void What_is_chosen_otherwise_is_given()
    {
        var all = new Valcuvia2020.Choices(
            ThresholdBasis.MeritAlone, PremiumCombination.AddUp, PremiumCombination.HighestOnly, FactsDay.OfDeadline,
            [TieKey.EarlierFirst(Earlier, DeskFacts.Arrival)], CommissionMarks.MeanOfThree, documentsCurable: false, Weekdays.MondayToSaturday,
            WeekdayRule.Named, ShortfallPolicy.Skip, SamePersonRule.LatestCounts, RenewalOrder.ByArrival, FeeRounding.EachMonth, freeDays: 4, twiceWeeklyDays: 3);
        ValueList<NamedValue> points = Valcuvia2020.OpenPoints(all);
        Assert.Equal(["OPEN-TEAM"], points.Where(point => point.Provenance == Provenance.Reading).Select(point => point.Code));
        Assert.All(points.Zip(Valcuvia2020.OpenPoints()), pair => Assert.True(pair.First.Code == "OPEN-TEAM" || pair.First.Value != pair.Second.Value));
        Assert.Equal("14 given", all.ToString());
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
    [InlineData(PremiumCombination.HighestOnly, 3, "(lettura nostra: il testo tace)")]
    [InlineData(PremiumCombination.AddUp, 5, "Oltre 20 e oltre 50 km")]
    public void Kilometres(PremiumCombination combination, int points, string said)
    {
        var choices = new Valcuvia2020.Choices(distance: combination);
        Assert.Equal(Points.Of(points), C1.PointsOf("P-DISTANCE", choices));
        string line = Call(1, choices).Rank(C1).Entries[0].Explain(Language.Italian).Split('\n').First(each => each.Contains("Oltre 20 e oltre 50 km", StringComparison.Ordinal));
        Assert.Contains(said, line, StringComparison.Ordinal);
        Assert.Equal(combination == PremiumCombination.HighestOnly, line.Contains("lettura nostra", StringComparison.Ordinal));
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
        Assert.Equal(["1c2 placed", "1c6 placed"], Call(3).Rank(later, C6).Rows());
        DeskRanking broken = Call(3, new(ties: [TieKey.EarlierFirst(Earlier, DeskFacts.Arrival)])).Rank(later, C6);
        Assert.Equal(["1c6 placed", "2c2 placed"], broken.Rows());
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
    [InlineData(null, 2, 5, "1c1 placed", "2c2 on the waiting list")]
    [InlineData(3, 2, 3, "1c1 placed", "2c2 placed")]
    [InlineData(4, 1, 4, "1c1 placed", "2c2 placed")]
    [InlineData(3, 3, 3, "1c1 placed", "2c2 on the waiting list")]
    public void The_days_by_frequency(int? free, int twice, int days, params string[] rows)
    {
        DeskRanking ranking = Call(1, new(freeDays: free, twiceWeeklyDays: twice)).Rank(C1, C2);
        Assert.Equal(rows, ranking.Rows());
        Finding one = ranking.Entries[0].Findings[^1];
        Finding two = ranking.Entries[1].Findings[^1];
        Assert.Equal(free is null ? Provenance.Reading : Provenance.Given, Days(one).Provenance);
        Assert.Equal(twice == 2 ? Provenance.Reading : Provenance.Given, Days(two).Provenance);
        Assert.Contains(
            $"chiesta la frequenza libera; alla settimana {days} giornate di postazione{(free is null ? " (lettura nostra: il testo tace)" : "")};",
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
        Assert.Equal(["1c2 placed", "1c6 placed"], call.Rank(named, C6 with { On = Weekdays.Of(IsoDayOfWeek.Monday) }).Rows());
        Assert.Equal(["1c2 undecided", "1c6 undecided"], call.Rank(named, C6 with { On = Weekdays.Of(IsoDayOfWeek.Tuesday) }).Rows());
        Assert.Equal(["DESK-DAYS-NUMBER"], Codes(call.Read(C2.Form())));
        Assert.Equal(["DESK-DAYS-ASSIGNED"], Codes(Call(1).Read(named.Form())));
        Assert.Empty(Codes(call.Read(C1.Form())));
    }

    [Fact]
    public void Who_does_not_fit_stops_the_ranking_or_is_passed()
    {
        Asker c7 = C4 with { Reference = "c7", Marks = "2 2 1 1 0", Frequency = Valcuvia2020.OnceWeekly };
        DeskRanking stop = Call(3).Rank(C1, C2, C4, C5, C6, c7);
        Assert.Equal(["5c4 on the waiting list", "6c7 on the waiting list"], stop.Rows().Skip(4));
        Assert.Equal(["c4"], Assert.IsType<DeskStatus.Waiting>(stop.Find("c7")!.Status).StoppedAt);
        Assert.Empty(Assert.IsType<DeskStatus.Waiting>(stop.Find("c4")!.Status).StoppedAt);
        Assert.Contains("ci si ferma a chi non trova posto (lettura nostra: il testo tace)", stop.Find("c7")!.Explain(Language.Italian), StringComparison.Ordinal);

        DeskRanking skip = Call(3, new(whenFull: ShortfallPolicy.Skip)).Rank(C1, C2, C4, C5, C6, c7);
        Assert.Equal(["5c4 on the waiting list", "6c7 placed"], skip.Rows().Skip(4));
        string why = skip.Find("c4")!.Findings[^1].Explain(Language.Italian);
        Assert.Contains("margine -3 giornate di postazione", why, StringComparison.Ordinal);
        Assert.Contains("chi non trova posto: si passa a chi segue", why, StringComparison.Ordinal);
        Assert.Throws<DefectsException>(() => Call(3, new(whenFull: ShortfallPolicy.Part)));
    }

    [Theory]
    [InlineData(SamePersonRule.AskWhich, "p1 unclear", "p2 unclear")]
    [InlineData(SamePersonRule.LatestCounts, "2p2 placed", "p1 excluded")]
    [InlineData(SamePersonRule.EarliestCounts, "2p1 placed", "p2 excluded")]
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
        Assert.Equal(["1p1 placed", "p2 excluded"], Call(3, new(samePerson: rule)).Rank(p1, late).Rows());
        Assert.Equal(["p1 unclear", "p2 unclear"], Call(3, new(samePerson: rule)).Rank(p1, p1 with { Reference = "p2" }).Rows());
    }

    [Theory]
    [InlineData(RenewalOrder.Tied, "w1 undecided", "w2 undecided")]
    [InlineData(RenewalOrder.ByArrival, "w2 placed", "w1 on the waiting list")]
    public void Renewals_that_do_not_all_fit(RenewalOrder order, string first, string second)
    {
        DeskRanking ranking = Call(1, new(renewals: order)).Rank([], new LocalDate(2021, 10, 1), [Renewal("w1", 9), Renewal("w2", 8)]).OrThrow();
        Assert.Equal([first, second], ranking.Rows());

        static DeskRenewal Renewal(string reference, int hour) =>
            new(reference, new LocalDate(2021, 10, 31), Instant.FromUtc(2021, 9, 1, hour, 0), Valcuvia2020.Free, inWriting: true);
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

    [Fact]
    public void A_team_is_admitted_and_scored_on_its_referent()
    {
        SheetEntry team = Valcuvia2020.Team.Is(true);
        Assert.IsType<DeskStatus.Placed>(Call(1).Rank(C4 with { Otherwise = [team, Valcuvia2020.ReferentMeetsAOrC.Is(true)] }).Entries[0].Status);
        Assert.IsType<DeskStatus.Excluded>(Call(1).Rank(C4 with { Otherwise = [team, Valcuvia2020.ReferentMeetsAOrC.Is(false)] }).Entries[0].Status);
    }

    private static IEnumerable<string> Codes(Validated<DeskRequest> read) => read.DefectsOrEmpty().Select(defect => defect.Code.Code);
}
