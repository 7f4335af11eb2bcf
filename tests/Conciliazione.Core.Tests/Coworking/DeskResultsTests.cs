using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Rankings;
using NodaTime;
using PianoInsubria;
using static Conciliazione.Tests.Coworking.DeskExample;
using static PianoInsubria.CoworkingCases;

namespace Conciliazione.Tests.Coworking;

/// <summary>What a ranking for desks counts, says of its rows, and says of what changed.</summary>
public class DeskResultsTests
{
    private static readonly LegalSource Act = new("Atto di prova");
    private static readonly LocalDate On = new(2020, 11, 2);
    private static readonly Valcuvia2020.Choices Stopping = new(whenFull: ShortfallPolicy.Stop);

    /// <summary>
    /// Two desks are ten desk-days: w1 takes two, w2 one, c1 five. Of the last two c2 and c6 would take either, and nothing is left for c5, c4 and
    /// c7. c3 is below the minimum, late1 and late2 came late, w3 and bad ask for a frequency that does not exist.
    /// </summary>
    [Fact]
    public void A_census_counts_every_row_once()
    {
        Asker late = C4 with { ReceivedAt = Instant.FromUtc(2020, 10, 5, 10, 0) };
        DeskCensus census = Call(2).Rank(
            [
                C1.Form(), C2.Form(), C3.Form(), C4.Form(), C5.Form(), (C6 with { Frequency = Valcuvia2020.TwiceWeekly }).Form(), (C5 with { Reference = "c7" }).Form(),
                (late with { Reference = "late1" }).Form(), (late with { Reference = "late2" }).Form(), (C4 with { Reference = "bad", Frequency = "DAILY" }).Form(),
            ],
            DecidedOn,
            [Renewal("w1", Valcuvia2020.TwiceWeekly), Renewal("w2", Valcuvia2020.OnceWeekly), Renewal("w3", "DAILY")]).OrThrow().Census;
        Assert.Equal((10, 3), (census.Requests, census.Renewals));
        Assert.Equal((1, 2), (census.RequestsPlaced, census.RenewalsPlaced));
        Assert.Equal((3, 2, 2), (census.Waiting, census.Undecided, census.ToClear));
        Assert.Equal(3, census.Out);
        Assert.Equal(
            "domande 10, con posto assegnato 1; proroghe 3, con posto assegnato 2; in attesa 3; da decidere 2; da chiarire 2; non ammesse 3",
            census.Render(Language.Italian));
        Assert.Equal(
            "requests 10, desks assigned 1; renewals 3, desks assigned 2; waiting 3; undecided 2; unclear 2; not admitted 3",
            census.Render(Language.English));
    }

    [Fact]
    public void A_renewal_is_written_without_position_and_points()
    {
        DeskEntry entry = Assert.Single(Call(1).Rank([], DecidedOn, [Renewal("w1", Valcuvia2020.TwiceWeekly)]).OrThrow().Entries);
        Assert.Equal("w1 (proroga): postazione assegnata (lunedì, martedì)", entry.Render(Language.Italian));
        Assert.Equal("w1 (renewal): desk assigned (Monday, Tuesday)", entry.Render(Language.English));
        Assert.Equal("w1: postazione assegnata", entry.ToString());
    }

    [Fact]
    public void A_request_is_explained_with_its_requirements_and_says_that_it_is_no_renewal()
    {
        DeskEntry entry = Call(1).Rank(C1).Entries[0];
        Assert.StartsWith("1. c1: 26 punti, postazione assegnata (lunedì, martedì, mercoledì, giovedì, venerdì)", entry.Render(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("\nDomanda di postazione: requisito soddisfatto", entry.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("\nRequest for a desk: met", entry.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_could_not_be_read_says_all_its_defects()
    {
        DeskStatus status = Call(1).Rank(C4 with { Frequency = "DAILY", Metres = -1 }).Entries[0].Status;
        ValueList<Defect> defects = Assert.IsType<DeskStatus.Unread>(status).Defects;
        Assert.Equal(2, defects.Count);
        Assert.Equal($"domanda da correggere: {defects[0].Render(Language.Italian)}; {defects[1].Render(Language.Italian)}", status.Render(Language.Italian));
    }

    /// <summary>All tied for less than one of them needs: nobody fits after the first, and the ranking stops at any of them.</summary>
    [Theory]
    [InlineData(2, "on the waiting list: the ranking stopped at t1 or t2")]
    [InlineData(9, "on the waiting list: the ranking stopped at t1 or t2 or t3 or t4 or t5 or t6 or t7 or t8 or t9")]
    [InlineData(10, "on the waiting list: the ranking stopped at t1 or t10 or t2 or t3 or t4 or t5 or t6 or t7 or t8 or t9")]
    [InlineData(11, "on the waiting list: the ranking stopped at one of 11 tied requests")]
    public void Up_to_ten_at_whom_the_ranking_may_have_stopped_are_named(int number, string said)
    {
        Asker[] tied = [.. Enumerable.Range(1, number).Select(each => C2 with { Reference = $"t{each}", Frequency = Valcuvia2020.Free })];
        Assert.Equal(said, Call(1, Stopping).Rank([C5, .. tied]).Find("c5")!.Status.Render(Language.English));

        // The same where nobody of them fits, as c1 has the desk.
        Assert.Equal(said, Call(1, Stopping).Rank([C1, C5, .. tied]).Find("c5")!.Status.Render(Language.English));
    }

    /// <summary>
    /// Seven desks whose Mondays are taken; then twenty tied ask in ten ways for the other days, more choices than are listed, so that it may be any
    /// of them at whom the ranking stopped before it stops at the one who wants a Monday.
    /// </summary>
    [Fact]
    public void Where_the_choices_of_the_tied_are_too_many_the_ranking_may_have_stopped_at_any_of_them()
    {
        IsoDayOfWeek[] others = [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];
        Weekdays[] ways = [.. others.Select(day => Weekdays.Of(day)), .. others.SelectMany(one => others.Where(other => other > one).Select(other => Weekdays.Of(one, other)))];
        Weekdays monday = Weekdays.Of(IsoDayOfWeek.Monday);
        Asker once = C1 with { Frequency = Valcuvia2020.OnceWeekly, On = monday };
        DeskRanking ranking = Call(7, new(whenFull: ShortfallPolicy.Stop, weekdays: WeekdayRule.Named)).Rank(
        [
            .. Enumerable.Range(1, 7).Select(number => once with { Reference = $"m{number}" }),
            .. Enumerable.Range(0, 20).Select(number => C2 with
            {
                Reference = $"t{number}",
                Frequency = number % 10 < 4 ? Valcuvia2020.OnceWeekly : Valcuvia2020.TwiceWeekly,
                On = ways[number % 10],
            }),
            C5 with { Frequency = Valcuvia2020.OnceWeekly, On = monday },
            C4 with { Frequency = Valcuvia2020.OnceWeekly, On = Weekdays.Of(IsoDayOfWeek.Friday) },
        ]);
        Assert.Equal(20, ranking.Census.Undecided);
        Assert.Equal("on the waiting list: there is no room for it", ranking.Find("c5")!.Status.Render(Language.English));
        Assert.Equal("on the waiting list: the ranking stopped at one of 20 tied requests", ranking.Find("c4")!.Status.Render(Language.English));
    }

    /// <summary>
    /// Two desks, ten who come once a week: t01 and t06 have the Mondays. When both go, who comes twice a week has room, but not on two Mondays.
    /// </summary>
    [Fact]
    public void Where_kept_days_leave_no_room_all_days_are_assigned_anew()
    {
        DeskRanking full = Call(2).Rank(
            [.. Enumerable.Range(1, 10).Select(number => C6 with { Reference = $"t{number:00}" }), C4 with { Frequency = Valcuvia2020.TwiceWeekly }]);
        Assert.All(["t01", "t06"], reference => Assert.Equal("desk assigned (Monday)", full.Find(reference)!.Status.Render(Language.English)));
        Assert.IsType<DeskStatus.Waiting>(full.Find("c4")!.Status);
        DeskRanking after = full.Apply(Gone("t01")).OrThrow().Apply(Gone("t06")).OrThrow();
        Assert.Equal(2, Assert.IsType<DeskStatus.Placed>(after.Find("c4")!.Status).Days.Count);
        Assert.All(Weekdays.MondayToFriday.Days, day => Assert.Equal(0, after.FreeOn(day)));
    }

    [Fact]
    public void Who_keeps_a_desk_and_moves_up_gains_none()
    {
        DeskRanking before = Ranked(3);
        DeskDifference difference = before.Apply(Gone("c1")).OrThrow().ChangesFrom(before);
        DeskChange moved = Assert.Single(difference.Changes, change => change.Reference == "c5");
        Assert.Equal((4, 3), (moved.Before.Position, moved.After.Position));
        Assert.False(moved.GainsDesk || moved.LosesDesk);
        Assert.Equal("c5: postazione assegnata → postazione assegnata", moved.ToString());
        Assert.Equal(["c4"], difference.Gained.Select(change => change.Reference));
    }

    /// <summary>The withdrawal of c3, which is not ranked, moves nobody; those of c1 and c2 move c5 twice.</summary>
    [Fact]
    public void A_change_names_the_events_that_moved_the_row_and_no_others()
    {
        DeskRanking before = Ranked(2);
        DeskRanking after = before.Apply(Gone("c3")).OrThrow().Apply(Gone("c1")).OrThrow().Apply(Gone("c2")).OrThrow();
        DeskChange moved = Assert.Single(after.ChangesFrom(before).Changes, change => change.Reference == "c5");
        Assert.Equal(["c1", "c2"], moved.Causes.Select(cause => cause.Reference));
        Assert.EndsWith(" — withdrawal c1 (2020-11-02); withdrawal c2 (2020-11-02)", moved.Explain(Language.English), StringComparison.Ordinal);
        DeskChange gone = Assert.Single(after.ChangesFrom(before).Changes, change => change.Reference == "c3");
        Assert.Equal(["c3"], gone.Causes.Select(cause => cause.Reference));
    }

    [Fact]
    public void From_itself_a_ranking_has_no_changes()
    {
        DeskDifference none = Ranked(3).ChangesFrom(Ranked(3));
        Assert.Empty(none.Changes);
        Assert.Equal("", none.Explain(Language.Italian));
    }

    [Fact]
    public void A_ranking_did_not_come_from_one_of_another_call_with_other_rows_or_with_other_events()
    {
        DeskRanking ranking = Ranked(3).Apply(Gone("c1")).OrThrow();
        Assert.Throws<ArgumentException>("before", () => ranking.ChangesFrom(Ranked(2)));
        Assert.Throws<ArgumentException>("before", () => ranking.ChangesFrom(Call(3).Rank(C1, C2, C3, C4, C5, C6, C6 with { Reference = "c7" })));
        Assert.Throws<ArgumentException>("before", () => ranking.ChangesFrom(Call(3).Rank(C1, C2, C3, C4, C5)));
        Assert.Throws<ArgumentException>("before", () => ranking.ChangesFrom(Ranked(3).Apply(Gone("c2")).OrThrow()));
        Assert.Throws<ArgumentException>("before", () => Ranked(3).ChangesFrom(ranking));
    }

    /// <summary>As many rows and the same events, but c7 in place of c6, before an event and without one.</summary>
    [Fact]
    public void A_ranking_did_not_come_from_one_that_lacks_one_of_its_rows()
    {
        DeskRanking other = Call(3).Rank(C1, C2, C3, C4, C5, C6 with { Reference = "c7" });
        Assert.Throws<ArgumentException>("before", () => Ranked(3).ChangesFrom(other));
        Assert.Throws<ArgumentException>("before", () => Ranked(3).Apply(Gone("c1")).OrThrow().ChangesFrom(other));
    }

    private static RankingEvent<DeskRequest> Gone(string reference) => RankingEvent.Withdraw<DeskRequest>(reference, On, Act);

    private static DeskRenewal Renewal(string reference, string frequency) =>
        new(reference, new LocalDate(2020, 12, 31), Instant.FromUtc(2020, 10, 1, 9, 0), frequency, inWriting: true, earlier: 0);
}
