using Conciliazione.Coworking;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using NodaTime;

namespace Conciliazione.Tests.Coworking;

/// <summary>What holds of every ranking for desks.</summary>
public class DeskLawsTests
{
    private static readonly LegalSource Letter = new("Rinuncia");

    [Law]
    public void No_weekday_is_over_capacity_before_or_after_an_event(DeskCase each, OneOfTen which)
    {
        DeskRanking ranking = each.Rank();
        Holds(ranking);
        if (ranking.Find($"r{which.Value}") is { Status: DeskStatus.Placed or DeskStatus.Waiting })
        {
            Holds(ranking.Apply(RankingEvent.Withdraw<DeskRequest>($"r{which.Value}", new LocalDate(2030, 4, 1), Letter)).OrThrow());
        }

        static void Holds(DeskRanking ranking)
        {
            Assert.All(Weekdays.MondayToSaturday.Days, day => Assert.InRange(ranking.FreeOn(day), 0, ranking.Desks));
            Assert.All(ranking.Placed, entry => Assert.Equal(entry.Ask.Count, Assert.IsType<DeskStatus.Placed>(entry.Status).Days.Count));
            Assert.Equal(Weekdays.MondayToSaturday.Days.Sum(day => ranking.FreeOn(day)), ranking.DeskDaysFree);
        }
    }

    [Law]
    public void A_better_one_is_left_out_for_a_worse_one_only_where_those_who_do_not_fit_are_passed_and_the_finding_says_so(DeskCase each)
    {
        DeskEntry[] turns = [.. each.Rank().Entries.Where(entry => entry.Position is not null || entry.IsRenewal)];
        for (int i = 0; i < turns.Length; i++)
        {
            bool worse = turns.Skip(i + 1).Any(other => other.Status is DeskStatus.Placed && other.Position != turns[i].Position);
            if (turns[i].Status is DeskStatus.Waiting waiting && worse)
            {
                Assert.True(each.Skip);
                Assert.Empty(waiting.StoppedAt);
                Finding finding = turns[i].Findings[^1];
                Assert.IsType<Outcome.NotMet>(finding.Outcome);
                Assert.Contains("si passa a chi segue", finding.Explain(Language.Italian), StringComparison.Ordinal);
            }
        }
    }

    [Law]
    public void Where_those_who_do_not_fit_are_passed_nobody_who_fits_in_what_is_left_waits_or_is_refused(DeskCase each, OneOfTen which)
    {
        DeskRanking ranking = (each with { Skip = true }).Rank();
        Holds(ranking);
        if (ranking.Find($"r{which.Value}") is not null)
        {
            Holds(ranking.Apply(RankingEvent.Withdraw<DeskRequest>($"r{which.Value}", new LocalDate(2030, 4, 1), Letter)).OrThrow());
        }

        static void Holds(DeskRanking held)
        {
            DeskEntry[] turns = [.. held.Entries.Where(entry => entry.Status is DeskStatus.Placed or DeskStatus.Waiting or DeskStatus.Undecided)];
            Assert.All(held.Entries.Where(entry => entry.Position is not null), entry => Assert.Contains(entry, turns));

            // Behind an undecided request it is open what is left.
            Assert.All(turns.TakeWhile(entry => entry.Status is not DeskStatus.Undecided).Where(entry => entry.Status is DeskStatus.Waiting), entry => Assert.True(
                entry.Ask.Named.Count > 0
                    ? entry.Ask.Named.Days.Any(day => held.FreeOn(day) == 0)
                    : held.DeskDaysFree < entry.Ask.Count));
        }
    }

    [Law]
    public void Outside_requests_change_nothing_for_renewals(DeskCase each)
    {
        DeskRanking with = each.Rank();
        DeskRanking without = (each with { Marks = [] }).Rank();
        Assert.Equal(
            without.Entries.Where(entry => entry.IsRenewal).Select(entry => $"{entry}"), with.Entries.Where(entry => entry.IsRenewal).Select(entry => $"{entry}"));
        Assert.All(with.Entries.Select((entry, i) => (entry, i)).Where(pair => pair.entry is { IsRenewal: true, Status: DeskStatus.Placed or DeskStatus.Waiting or DeskStatus.Undecided }), pair => Assert.True(pair.i < with.Census.Renewals));
    }

    /// <summary>What a request gets whether the renewal turns out to be in writing or not, it gets now; otherwise it is undecided.</summary>
    [Law]
    public void While_a_renewal_is_unclear_only_what_does_not_depend_on_it_is_decided(DeskCase each)
    {
        DeskCase strangers = each with { People = Array.ConvertAll(each.People, _ => 9) };
        if (strangers.Renewals.Length == 0)
        {
            return;
        }

        DeskRanking written = Rank(true);
        DeskRanking spoken = Rank(false);
        DeskRanking unclear = Rank(default);
        Assert.True(unclear.IsProvisional);
        Assert.IsType<DeskStatus.Unclear>(unclear.Find("w0")!.Status);
        Assert.All(unclear.Entries.Where(entry => entry.Reference != "w0"), entry =>
        {
            DeskStatus one = written.Find(entry.Reference)!.Status;
            DeskStatus other = spoken.Find(entry.Reference)!.Status;
            Assert.Equal(one.GetType() == other.GetType() ? one.GetType() : typeof(DeskStatus.Undecided), entry.Status.GetType());
        });

        DeskRanking Rank(Known<bool> inWriting) => strangers.Call.Rank(
            strangers.Forms.ToValueList(),
            TownCall.DecidedOn,
            strangers.Renewals.Select((renewal, i) => i > 0
                ? renewal
                : new(renewal.Reference, renewal.LastDay, renewal.AskedAt, renewal.Frequency, inWriting, renewal.Earlier, renewal.Weekdays)).ToValueList()).OrThrow();
    }

    [Law]
    public void Nobody_is_lost_and_the_order_of_the_forms_does_not_count(DeskCase each)
    {
        DeskRanking ranking = each.Rank();
        Assert.Equal(each.Forms.Length + each.Renewals.Length, ranking.Entries.Count);
        Assert.Equal(ranking, each.Call.Rank(each.Forms.Reverse().ToValueList(), TownCall.DecidedOn, each.Renewals.Reverse().ToValueList()).OrThrow());
    }

    [Law]
    public void The_path_without_explanations_gives_the_same(DeskCase each)
    {
        DeskCase outside = each with { Asks = [.. each.Asks.Take(each.Marks.Length)] };
        DeskRanking ranking = outside.Rank();
        DeskEntry[] ranked = [.. ranking.Entries.Where(entry => entry.Position is not null)];
        var outcomes = new DeskOutcome[ranked.Length];
        DeskPlacing.Place(
            outside.Call.Space,
            outside.Call.Policies.WhenFull.Value,
            [.. Enumerable.Range(0, ranked.Length)],
            Array.ConvertAll(ranked, entry => entry.Position!.Value),
            Array.ConvertAll(ranked, entry => entry.Request!.Ask),
            outcomes);
        Assert.Equal(
            Array.ConvertAll(ranked, entry => entry.Status.Match(
                _ => DeskOutcome.Placed,
                waiting => waiting.StoppedAt.Count == 0 ? DeskOutcome.NoRoom : DeskOutcome.Stopped,
                _ => DeskOutcome.Undecided,
                _ => throw new InvalidOperationException(),
                _ => throw new InvalidOperationException(),
                _ => throw new InvalidOperationException(),
                _ => throw new InvalidOperationException(),
                _ => throw new InvalidOperationException())),
            outcomes);
    }

    [Law]
    public void A_withdrawal_gives_what_ranking_without_the_request_gives(DeskCase each, OneOfTen which)
    {
        DeskRanking before = each.Rank();
        if (before.Find($"r{which.Value}") is null)
        {
            return;
        }

        DeskRanking after = before.Apply(RankingEvent.Withdraw<DeskRequest>($"r{which.Value}", new LocalDate(2030, 4, 1), Letter)).OrThrow();
        DeskRanking fresh = each.Call.Rank(
            each.Forms.Where(form => form.Reference != $"r{which.Value}").ToValueList(), TownCall.DecidedOn, each.Renewals.ToValueList()).OrThrow();
        Assert.Equal(
            fresh.Entries.Select(entry => $"{entry}").Order(StringComparer.Ordinal),
            after.Entries.Where(entry => entry.Reference != $"r{which.Value}").Select(entry => $"{entry}").Order(StringComparer.Ordinal));

        // A withdrawal takes a desk from nobody else where the ranking stops; where those who do not fit are passed it may, and says so.
        // Another request of the same person that counts now may too, whatever the policy.
        bool comesIn = after.Entries.Any(entry => entry.Position is not null && before.Find(entry.Reference)!.Position is null);
        Assert.All(after.ChangesFrom(before).Lost.Where(change => !change.IsSubject), change =>
        {
            Assert.True(each.Skip || comesIn);
            Assert.Equal(comesIn ? null : each.Call.Policies.All.Single(policy => policy.Code == each.Call.Policies.WhenFull.Label.Code), change.TakenBy);
        });
    }

    [Law]
    public void Nobody_has_two_desks_before_or_after_an_event(DeskCase each, OneOfTen which)
    {
        DeskRanking ranking = each.Rank();
        Holds(ranking);
        if (ranking.Find($"r{which.Value}") is not null)
        {
            Holds(ranking.Apply(RankingEvent.Withdraw<DeskRequest>($"r{which.Value}", new LocalDate(2030, 4, 1), Letter)).OrThrow());
            Holds(ranking.Apply(RankingEvent.UpholdAppeal(
                new Candidate<DeskRequest>($"r{which.Value}", each.Call.Read(each.Forms[which.Value]).OrThrow(), EvaluationDays.On(TownCall.DecidedOn)), new LocalDate(2030, 4, 1), Letter)).OrThrow());
        }

        void Holds(DeskRanking held) => Assert.All(
            each.Forms.Select(form => (form.Reference, Code: form.Members[0].FiscalCode))
                .Concat(each.Renewals.Select(renewal => (renewal.Reference, Code: renewal.Person)))
                .Where(asked => asked.Code.IsKnown && held.Find(asked.Reference)!.Status is DeskStatus.Placed or DeskStatus.Undecided or DeskStatus.Waiting)
                .GroupBy(asked => asked.Code),
            same => Assert.Single(same));
    }
}
