using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Rankings;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.Coworking;

/// <summary>What holds of every ranking for desks.</summary>
public class DeskLawsTests
{
    private static readonly LegalSource Letter = new("Rinuncia");

    private static readonly Arbitrary<Case> Cases = (
        from named in Gen.Elements(true, false)
        from skip in Gen.Elements(true, false)
        from byArrival in Gen.Elements(true, false)
        from desks in Gen.Choose(1, 3)
        from number in Gen.Choose(0, 9)
        from renewing in Gen.Choose(0, 3)
        from marks in Gen.ArrayOf(Gen.Choose(0, 4), number)
        from asks in Gen.ArrayOf(Gen.Choose(0, 1_000), number + renewing)
        from rule in Gen.Elements(Enum.GetValues<SamePersonRule>())
        from people in Gen.ArrayOf(Gen.Choose(0, 5), number + renewing)
        select new Case(named, skip, byArrival, desks, marks, asks, rule, people)).ToArbitrary();

    [Fact]
    public void No_weekday_is_over_capacity_before_or_after_an_event() => PropertyTest.ForAll(Cases, Gen.Choose(0, 9).ToArbitrary(), (each, which) =>
    {
        DeskRanking ranking = each.Rank();
        Holds(ranking);
        if (ranking.Find($"r{which}") is { Status: DeskStatus.Placed or DeskStatus.Waiting })
        {
            Holds(ranking.Apply(RankingEvent.Withdrawal<DeskRequest>($"r{which}", new LocalDate(2030, 4, 1), Letter)).OrThrow());
        }

        static void Holds(DeskRanking ranking)
        {
            Assert.All(Weekdays.MondayToSaturday.Days, day => Assert.InRange(ranking.FreeOn(day), 0, ranking.Desks));
            Assert.All(ranking.Placed, entry => Assert.Equal(entry.Ask.Count, Assert.IsType<DeskStatus.Placed>(entry.Status).Days.Count));
            Assert.Equal(Weekdays.MondayToSaturday.Days.Sum(day => ranking.FreeOn(day)), ranking.DeskDaysFree);
        }
    });

    [Fact]
    public void A_better_one_is_left_out_for_a_worse_one_only_where_those_who_do_not_fit_are_passed_and_the_finding_says_so() => PropertyTest.ForAll(Cases, each =>
    {
        DeskEntry[] turns = [.. each.Rank().Entries.Where(entry => entry.Position is not null || entry.IsRenewal)];
        for (int place = 0; place < turns.Length; place++)
        {
            bool worse = turns.Skip(place + 1).Any(other => other.Status is DeskStatus.Placed && other.Position != turns[place].Position);
            if (turns[place].Status is DeskStatus.Waiting waiting && worse)
            {
                Assert.True(each.Skip);
                Assert.Empty(waiting.StoppedAt);
                Finding finding = turns[place].Findings[^1];
                Assert.IsType<Outcome.NotMet>(finding.Outcome);
                Assert.Contains("si passa a chi segue", finding.Explain(Language.Italian), StringComparison.Ordinal);
            }
        }
    });

    [Fact]
    public void Outside_requests_change_nothing_for_renewals() => PropertyTest.ForAll(Cases, each =>
    {
        DeskRanking with = each.Rank();
        DeskRanking without = (each with { Marks = [] }).Rank();
        Assert.Equal(
            without.Entries.Where(entry => entry.IsRenewal).Select(entry => $"{entry}"), with.Entries.Where(entry => entry.IsRenewal).Select(entry => $"{entry}"));
        Assert.All(with.Entries.Select((entry, place) => (entry, place)).Where(pair => pair.entry is { IsRenewal: true, Status: DeskStatus.Placed or DeskStatus.Waiting or DeskStatus.Undecided }), pair => Assert.True(pair.place < with.Census.Renewals));
    });

    [Fact]
    public void Nobody_is_lost_and_the_order_of_the_forms_does_not_count() => PropertyTest.ForAll(Cases, each =>
    {
        DeskRanking ranking = each.Rank();
        Assert.Equal(each.Forms.Length + each.Renewals.Length, ranking.Entries.Count);
        Assert.Equal(ranking, each.Call.Rank(each.Forms.Reverse().ToValueList(), TownCall.DecidedOn, each.Renewals.Reverse().ToValueList()).OrThrow());
    });

    [Fact]
    public void The_path_without_explanations_gives_the_same() => PropertyTest.ForAll(Cases, each =>
    {
        Case outside = each with { Asks = [.. each.Asks.Take(each.Marks.Length)] };
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
    });

    [Fact]
    public void A_withdrawal_gives_what_ranking_without_the_request_gives() => PropertyTest.ForAll(Cases, Gen.Choose(0, 9).ToArbitrary(), (each, which) =>
    {
        DeskRanking before = each.Rank();
        if (before.Find($"r{which}") is null)
        {
            return;
        }

        DeskRanking after = before.Apply(RankingEvent.Withdrawal<DeskRequest>($"r{which}", new LocalDate(2030, 4, 1), Letter)).OrThrow();
        DeskRanking fresh = each.Call.Rank(
            each.Forms.Where(form => form.Reference != $"r{which}").ToValueList(), TownCall.DecidedOn, each.Renewals.ToValueList()).OrThrow();
        Assert.Equal(
            fresh.Entries.Select(entry => $"{entry}").Order(StringComparer.Ordinal),
            after.Entries.Where(entry => entry.Reference != $"r{which}").Select(entry => $"{entry}").Order(StringComparer.Ordinal));

        // A withdrawal takes a desk from nobody else where the ranking stops; where those who do not fit are passed it may, and says so.
        // Another request of the same person that counts now may too, whatever the policy.
        bool comesIn = after.Entries.Any(entry => entry.Position is not null && before.Find(entry.Reference)!.Position is null);
        Assert.All(after.ChangesFrom(before).Lost.Where(change => !change.IsSubject), change =>
        {
            Assert.True(each.Skip || comesIn);
            Assert.Equal(comesIn ? null : each.Call.Policies.All.Single(policy => policy.Code == each.Call.Policies.WhenFull.Label.Code), change.TakenBy);
        });
    });

    [Fact]
    public void Nobody_has_two_desks_before_or_after_an_event() => PropertyTest.ForAll(Cases, Gen.Choose(0, 9).ToArbitrary(), (each, which) =>
    {
        DeskRanking ranking = each.Rank();
        Holds(ranking);
        if (ranking.Find($"r{which}") is not null)
        {
            Holds(ranking.Apply(RankingEvent.Withdrawal<DeskRequest>($"r{which}", new LocalDate(2030, 4, 1), Letter)).OrThrow());
            Holds(ranking.Apply(RankingEvent.AppealUpheld(
                new Candidate<DeskRequest>($"r{which}", each.Call.Read(each.Forms[which]).OrThrow(), EvaluationDays.On(TownCall.DecidedOn)), new LocalDate(2030, 4, 1), Letter)).OrThrow());
        }

        void Holds(DeskRanking held) => Assert.All(
            each.Forms.Select(form => (form.Reference, Code: form.Members[0].FiscalCode))
                .Concat(each.Renewals.Select(renewal => (renewal.Reference, Code: renewal.Person)))
                .Where(asked => asked.Code.IsKnown && held.Find(asked.Reference)!.Status is DeskStatus.Placed or DeskStatus.Undecided or DeskStatus.Waiting)
                .GroupBy(asked => asked.Code),
            same => Assert.Single(same));
    });

    /// <summary>A few requests and renewals in the town's call; the numbers are marks, and what is asked for.</summary>
    private sealed record Case(bool Named, bool Skip, bool ByArrival, int Desks, int[] Marks, int[] Asks, SamePersonRule Rule, int[] People)
    {
        private static readonly string[] Frequencies = ["ALL", "THREE", "ONE", "ONE"];

        public DeskCall Call => TownCall.Call(
            Desks,
            Named ? WeekdayRule.Named : WeekdayRule.AssignedByOperator,
            Skip ? ShortfallPolicy.Skip : ShortfallPolicy.Stop,
            ByArrival,
            Rule);

        public DeskForm[] Forms => [.. Marks.Select((mark, place) => TownCall.Form($"r{place}", mark, Frequency(Asks[place]), Days(Asks[place]), minute: place / 2, code: TownCall.People.ElementAtOrDefault(People[place])))];

        public DeskRenewal[] Renewals =>
        [
            .. Asks.Reverse().Take(Math.Max(0, Asks.Length - MarksBefore)).Select((ask, place) => new DeskRenewal(
                $"w{place}", new LocalDate(2030, 6, 30), Instant.FromUtc(2030, 2, 1, 8, place / 2), Frequency(ask), inWriting: true, Days(ask), PersonOf(People[^(place + 1)]))),
        ];

        private int MarksBefore { get; } = Marks.Length;

        public DeskRanking Rank() => Call.Rank(Forms.ToValueList(), TownCall.DecidedOn, Renewals.ToValueList()).OrThrow();

        public override string ToString() =>
            $"{(Named ? "named" : "assigned")} {(Skip ? "skip" : "stop")} {(ByArrival ? "by arrival" : "tied")} {Desks}: [{string.Join(' ', Marks)}] [{string.Join(' ', Asks)}] {Rule}: [{string.Join(' ', People)}]";

        private static Known<FiscalCode> PersonOf(int number) =>
            TownCall.People.ElementAtOrDefault(number) is { } code ? code : default(Known<FiscalCode>);

        private static string Frequency(int ask) => Frequencies[ask % 4];

        private Weekdays? Days(int ask) => !Named || ask % 4 == 0 ? null
            : Weekdays.Of([.. Enumerable.Range(0, ask % 4 == 1 ? 3 : 1).Select(day => (IsoDayOfWeek)(1 + (((ask / 4) + (day * 2)) % 6)))]);
    }
}
