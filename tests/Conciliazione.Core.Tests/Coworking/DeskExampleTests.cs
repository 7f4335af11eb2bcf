using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Rankings;
using NodaTime;
using static Conciliazione.Tests.Coworking.DeskExample;
using static PianoInsubria.CoworkingCases;

namespace Conciliazione.Tests.Coworking;

/// <summary>The example of Valcuvia, every row by hand.</summary>
public class DeskExampleTests
{
    private static readonly LegalSource Letter = new("Comunicazione di rinuncia");

    [Theory]
    [InlineData("c1", 26)]
    [InlineData("c2", 18)]
    [InlineData("c3", 9)]
    [InlineData("c4", 12)]
    [InlineData("c5", 15)]
    [InlineData("c6", 18)]
    public void Every_total_is_the_one_worked_out_by_hand(string reference, int total)
    {
        DeskEntry entry = Ranked(3).Find(reference)!;
        Assert.Equal(Points.Of(total), entry.Card!.Total.Minimum);
        Assert.True(entry.Card.Total.IsExact);
        Assert.Equal(Verdict.Met, entry.Access!.Verdict);
    }

    [Fact]
    public void With_three_desks_four_are_placed_and_c4_waits_first()
    {
        DeskRanking ranking = Ranked(3);
        Assert.Equal(
            ["1c1 desk assigned", "2c2 desk assigned", "2c6 desk assigned", "4c5 desk assigned", "5c4 on the waiting list", "c3 not admitted: below the minimum"], ranking.Rows());
        Assert.Equal((13, 2), (ranking.DeskDaysGiven, ranking.DeskDaysFree));
        Assert.Equal("c4", ranking.WaitingList[0].Reference);
        Assert.False(ranking.IsProvisional);
        Assert.Equal("domande 6, con posto assegnato 4; proroghe 0, con posto assegnato 0; in attesa 1; da decidere 0; da chiarire 0; non ammesse 1", ranking.Census.ToString());
    }

    [Fact]
    public void C2_and_c6_stay_tied_and_both_fit()
    {
        DeskRanking ranking = Ranked(3);
        Assert.IsType<Separation.Tied>(ranking.Find("c2")!.Separation);
        Assert.Equal(ranking.Find("c2")!.Position, ranking.Find("c6")!.Position);
        Assert.Contains("a parità: nessun criterio di preferenza (interpretazione applicata: l'avviso non lo precisa)", ranking.Find("c2")!.Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void When_c5_withdraws_c4_is_placed_and_nobody_else_moves()
    {
        DeskRanking before = Ranked(3);
        DeskRanking after = before.Apply(RankingEvent.Withdraw<DeskRequest>("c5", new LocalDate(2020, 11, 2), Letter)).OrThrow();
        DeskDifference difference = after.ChangesFrom(before);

        Assert.Equal(["1c1 desk assigned", "2c2 desk assigned", "2c6 desk assigned", "4c4 desk assigned", "c3 not admitted: below the minimum", "c5 withdrawn"], after.Rows());
        Assert.Equal(["c4", "c5"], difference.Changes.Select(change => change.Reference));
        Assert.Equal("c4", Assert.Single(difference.Gained.AsEnumerable()).Reference);
        Assert.Equal("c5", Assert.Single(difference.Lost.AsEnumerable()).Reference);
        Assert.All(["c1", "c2", "c6"], reference => Assert.Equal(before.Find(reference)!.Status, after.Find(reference)!.Status));
        Assert.Equal(
            "c4: 5. on the waiting list: there is no room for it → 4. desk assigned (Monday, Tuesday, Wednesday, Thursday, Friday) — withdrawal c5 (2020-11-02)",
            difference.Changes[0].Explain(Language.English));
    }

    [Fact]
    public void With_two_desks_c5_waits_too() => Assert.Equal(
        ["1c1 desk assigned", "2c2 desk assigned", "2c6 desk assigned", "4c5 on the waiting list", "5c4 on the waiting list", "c3 not admitted: below the minimum"], Ranked(2).Rows());

    [Fact]
    public void With_one_desk_left_for_two_who_are_tied_both_are_undecided()
    {
        DeskRanking ranking = Call(2).Rank(
            C1, C2 with { Frequency = Valcuvia2020.Free }, C3, C4, C5, C6 with { Frequency = Valcuvia2020.Free });
        Assert.Equal(
            ["1c1 desk assigned", "2c2 undecided", "2c6 undecided", "4c5 on the waiting list", "5c4 on the waiting list", "c3 not admitted: below the minimum"], ranking.Rows());
        foreach (string reference in (string[])["c2", "c6"])
        {
            var undecided = Assert.IsType<DeskStatus.Undecided>(ranking.Find(reference)!.Status);
            Assert.Equal("a further tie key or the commission must decide", undecided.WouldDecide.English);
            Assert.IsType<Outcome.Unclear>(ranking.Find(reference)!.Findings[^1].Outcome);
        }

        Assert.IsType<Outcome.NotMet>(ranking.Find("c5")!.Findings[^1].Outcome);
    }

    [Fact]
    public void An_explanation_says_facts_sources_and_readings_in_both_languages()
    {
        DeskEntry c5 = Ranked(3).Find("c5")!;
        string italian = c5.Explain(Language.Italian);
        Assert.Contains("Termine per la domanda: requisito soddisfatto", italian, StringComparison.Ordinal);
        Assert.Contains("2 punti: Oltre 20 km", italian, StringComparison.Ordinal);
        Assert.Contains("voti: interi, concordati dalla commissione (interpretazione applicata: l'avviso non lo precisa)", italian, StringComparison.Ordinal);
        Assert.Contains("1 punto: Motivazione del richiedente — Motivazione del richiedente: 1; massimo 3 punti", italian, StringComparison.Ordinal);
        Assert.Contains("20,1 km", italian, StringComparison.Ordinal);
        Assert.Contains("Almeno 10 punti, merito e premialità: requisito soddisfatto, margine +5 punti", italian, StringComparison.Ordinal);
        Assert.Contains("giorni d'uso lunedì, martedì, mercoledì, giovedì, venerdì (interpretazione applicata: l'avviso non lo precisa)", italian, StringComparison.Ordinal);
        Assert.Contains("giorno a cui si riferiscono età e carichi familiari: quello della domanda, anni compiuti (interpretazione applicata: l'avviso non lo precisa)", italian, StringComparison.Ordinal);
        Assert.Contains("Progetto 2, selezione delle candidature", italian, StringComparison.Ordinal);
        string english = c5.Explain(Language.English);
        Assert.Contains("Deadline for requests: met", english, StringComparison.Ordinal);
        Assert.Contains("interpretation applied: the call does not say", english, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_in_which_requests_are_handed_in_does_not_count() =>
        Assert.Equal(Ranked(3), Call(3).Rank(C6, C5, C4, C3, C2, C1));

    /// <summary>The example of README, and what it says that it prints.</summary>
    [Fact]
    public void README_prints_what_it_says()
    {
        DeskCall call = Valcuvia2020.Coworking(
            desks: 3, Valcuvia2020.DeadlineOn(setOn: new(2020, 9, 1), day: new(2020, 9, 30)), documentsUntil: new(2020, 10, 15));
        ValueList<DeskForm> forms = [C1.Form(), C2.Form(), C3.Form(), C4.Form(), C5.Form(), C6.Form()];
        DeskRanking ranking = call.Rank(forms, decidedOn: new LocalDate(2020, 10, 20)).OrThrow();
        DeskRanking after = ranking.Apply(RankingEvent.Withdraw<DeskRequest>(
            "c5", new LocalDate(2020, 11, 2), new LegalSource("Comunicazione di rinuncia"))).OrThrow();
        string printed = ranking.Explain(Language.English) + "\n" + after.ChangesFrom(ranking).Explain(Language.English);

        Assert.Contains($"```text\n{printed}\n```", File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
