using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using NodaTime;
using static Conciliazione.Tests.Coworking.DeskExample;
using static PianoInsubria.CoworkingCases;

namespace Conciliazione.Tests.Coworking;

/// <summary>What is wrong with an event on a ranking for desks: where, what was given, and the limit.</summary>
public class DeskEventDefectsTests
{
    private static readonly LegalSource Act = new("Atto di prova");
    private static readonly LocalDate On = new(2020, 11, 2);

    /// <summary>Three desks, six requests, decided on 20 October; c5 withdrew on 2 November.</summary>
    private static readonly DeskRanking Ranking = Ranked(3).Apply(Withdraw("c5", On)).OrThrow();

    [Fact]
    public void An_event_may_be_of_the_day_of_the_last_one_and_not_of_the_day_before()
    {
        Assert.Empty(Said(Ranking, Withdraw("c1", On)));
        Assert.Equal(["RANK-EVENT-ORDER event.on: 01/11/2020, 02/11/2020"], Said(Ranking, Withdraw("c1", On.PlusDays(-1))));
    }

    [Fact]
    public void An_event_may_be_of_the_day_of_the_decision_and_not_of_the_day_before()
    {
        Assert.Empty(Said(Ranked(3), Withdraw("c1", new(2020, 10, 20))));
        Assert.Equal(["RANK-EVENT-EARLY event.on: 19/10/2020, 20/10/2020"], Said(Ranked(3), Withdraw("c1", new(2020, 10, 19))));
    }

    /// <summary>
    /// Facts are those of the deadline, 30 September, and so decided for requests; a renewal is decided with the ranking, on the 20th, and
    /// what happens from then on is an event.
    /// </summary>
    [Theory]
    [InlineData(19, "RANK-EVENT-EARLY event.on: 19/09/2020, 20/09/2020")]
    [InlineData(20, null)]
    [InlineData(29, null)]
    public void Of_several_days_of_decision_the_first_counts(int day, string? defect)
    {
        DeskRanking ranking = Call(3, new(factsOn: FactsDay.OfDeadline)).Rank(
            [C1.Form()],
            new LocalDate(2020, 9, 20),
            [new("w1", new LocalDate(2020, 12, 31), Instant.FromUtc(2020, 9, 1, 9, 0), Valcuvia2020.OnceWeekly, inWriting: true, earlier: 0)]).OrThrow();
        Assert.Equal(defect is null ? [] : [defect], Said(ranking, Withdraw("c1", new(2020, 9, day))));
    }

    [Theory]
    [InlineData(0, "RANK-EVENT-PLACES event.number: 0, 1")]
    [InlineData(1, null)]
    [InlineData(99_997, null)]
    [InlineData(99_998, "RANK-EVENT-MANY event.number: 99.998, 99.997")]
    public void To_three_desks_from_one_to_as_many_as_fill_the_largest_space_are_added(int number, string? defect)
    {
        RankingEvent<DeskRequest> more = RankingEvent.AddPlaces<DeskRequest>(number, On, Act);
        Assert.Equal(defect is null ? [] : [defect], Said(Ranking, more));
        if (defect is null)
        {
            Assert.Equal(3 + number, Ranking.Apply(more).OrThrow().Desks);
        }
    }

    [Fact]
    public void A_request_that_is_not_in_the_ranking_has_no_event() =>
        Assert.Equal(["RANK-EVENT-REFERENCE event.reference: c9, 6"], Said(Ranking, Withdraw("c9", On)));

    [Fact]
    public void A_ranking_without_requests_has_events_too()
    {
        DeskRanking nobody = Call(3).Rank();
        Assert.Equal(["RANK-EVENT-REFERENCE event.reference: c1, 0"], Said(nobody, Withdraw("c1", On)));
        Assert.Equal(4, nobody.Apply(RankingEvent.AddPlaces<DeskRequest>(1, On, Act)).OrThrow().Desks);
    }

    public static TheoryData<string, string, string, string> States => new()
    {
        {
            "withdrawal of what was withdrawn",
            "RANK-EVENT-STANDING event.reference",
            "rinuncia, in gara",
            "withdrawn, competing"
        },
        {
            "withdrawal of an excluded renewal",
            "RANK-EVENT-STANDING event.reference",
            "proroga, escluso, in gara",
            "renewal, excluded, competing"
        },
        {
            "appeal about what was withdrawn",
            "RANK-EVENT-STANDING event.reference",
            "rinuncia, una domanda senza rinuncia",
            "withdrawn, a request that is not withdrawn"
        },
        {
            "appeal about a renewal",
            "RANK-EVENT-STANDING event.reference",
            "proroga, escluso, una domanda di postazione; una proroga corretta si presenta per una nuova graduatoria",
            "renewal, excluded, a request for a desk; a corrected renewal is submitted for a new ranking"
        },
        {
            "appeal with days where the operator assigns them",
            "DESK-DAYS-ASSIGNED event.corrected[c4].weekdays",
            "lunedì, martedì, il soggetto attuatore",
            "Monday, Tuesday, the implementing body"
        },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void An_event_that_does_not_suit_its_row_says_what_the_row_is_and_what_it_should_be(string what, string where, string italian, string english)
    {
        DeskRanking withRenewal = Call(3).Rank(
            [C1.Form()], DecidedOn, [new("w1", new LocalDate(2020, 9, 30), Instant.FromUtc(2020, 10, 1, 9, 0), Valcuvia2020.Free, inWriting: true, earlier: 0)]).OrThrow();
        Weekdays days = Weekdays.Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday);
        DeskRequest named = Call(1, new(weekdays: WeekdayRule.Named)).Read((C4 with { Frequency = Valcuvia2020.TwiceWeekly, On = days }).Form()).OrThrow();
        Defect defect = Assert.Single((what switch
        {
            "withdrawal of what was withdrawn" => Ranking.Apply(Withdraw("c5", On)),
            "withdrawal of an excluded renewal" => withRenewal.Apply(Withdraw("w1", On)),
            "appeal about what was withdrawn" => Ranking.Apply(Uphold("c5", Ranking.Find("c5")!.Request!)),
            "appeal about a renewal" => withRenewal.Apply(Uphold("w1", withRenewal.Find("c1")!.Request!)),
            _ => Ranking.Apply(Uphold("c4", named)),
        }).DefectsOrEmpty().AsEnumerable());
        Assert.Equal(where, $"{defect.Code.Code} {defect.Path}");
        Assert.Equal(italian, $"{defect.Value.Render(Language.Italian)}, {defect.Limit.Render(Language.Italian)}");
        Assert.Equal(english, $"{defect.Value.Render(Language.English)}, {defect.Limit.Render(Language.English)}");
    }

    private static RankingEvent<DeskRequest> Withdraw(string reference, LocalDate on) => RankingEvent.Withdraw<DeskRequest>(reference, on, Act);

    private static RankingEvent<DeskRequest> Uphold(string reference, DeskRequest corrected) =>
        RankingEvent.UpholdAppeal(new Candidate<DeskRequest>(reference, corrected, EvaluationDays.On(Day)), On, Act);

    /// <summary>Returns code, path, value and limit of every defect of an event.</summary>
    private static string[] Said(DeskRanking ranking, RankingEvent<DeskRequest> happened) =>
    [
        .. ranking.Apply(happened).DefectsOrEmpty().Select(defect =>
            $"{defect.Code.Code} {defect.Path}: {defect.Value.Render(Language.Italian)}, {defect.Limit.Render(Language.Italian)}"),
    ];
}
