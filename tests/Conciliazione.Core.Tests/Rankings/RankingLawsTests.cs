using Conciliazione.Rankings;
using FsCheck.Fluent;
using NodaTime;
using static Conciliazione.Tests.Rankings.Contest;
using static Conciliazione.Tests.Rankings.RankingOracle;

namespace Conciliazione.Tests.Rankings;

public class RankingLawsTests
{
    private static readonly LocalDate On = new(2020, 10, 1);

    [Law]
    public void The_order_of_the_input_does_not_count_and_nobody_is_lost(Competition competition, Seed seed)
    {
        Ranking<Entrant> ranking = competition.Rank();
        Candidate<Entrant>[] shuffled = [.. competition.Candidates.OrderBy(candidate => HashCode.Combine(candidate.Reference.Length, (candidate.Reference[^1] * 31) ^ seed.Value))];
        Assert.Equal(ranking, competition.Rules().Rank(shuffled.ToValueList(), competition.Places).OrThrow());
        Assert.Equal(
            competition.Candidates.Select(candidate => candidate.Reference).Order(StringComparer.Ordinal),
            ranking.Entries.Select(entry => entry.Reference).Order(StringComparer.Ordinal));
    }

    [Law]
    public void Who_stands_above_has_an_earlier_category_or_no_fewer_points_and_says_why(Competition competition)
    {
        RankingEntry<Entrant>[] ranked = [.. competition.Rank().Entries.Where(entry => entry.Position is not null)];
        for (int i = 0; i < ranked.Length; i++)
        {
            Assert.InRange(ranked[i].Position!.Value, 1, i + 1);
            if (i + 1 == ranked.Length)
            {
                Assert.IsType<Separation.Last>(ranked[i].Separation);
                continue;
            }

            (RankingEntry<Entrant> above, RankingEntry<Entrant> below) = (ranked[i], ranked[i + 1]);
            Points more = above.Card.Total.Minimum - below.Card.Total.Minimum;
            bool holds = above.Separation.Match(
                _ => false,
                _ => CategoryOf(above, competition) < CategoryOf(below, competition),
                points => points.Points == more && more > Points.Zero,
                _ => more == Points.Zero && above.Position < below.Position,
                _ => more == Points.Zero && above.Position == below.Position);
            Assert.True(holds, $"{above} / {below}: {above.Separation}");
            Assert.True(above.Separation is Separation.Category || more >= Points.Zero);
        }
    }

    [Law]
    public void Candidates_are_parted_level_by_level_as_by_hand(CompetitionUpTo6 competition)
    {
        ArePartedAsByHand(competition.Value);
        ArePartedAsByHand(competition.Value with { CutOffKeys = RankingGenerators.EveryKey });
    }

    [Law]
    public void Many_candidates_are_parted_level_by_level_as_by_hand(CompetitionUpTo60 competition) =>
        ArePartedAsByHand(competition.Value with { CutOffKeys = RankingGenerators.NoKey });

    private static void ArePartedAsByHand(Competition competition)
    {
        RankingEntry<Entrant>[] ranked = [.. competition.Rank().Entries.Where(entry => entry.Position is not null)];
        (string[] Tied, string? Separation)[] expected = Parted(ranked, competition);
        Assert.Equal(
            expected.Select(group => string.Join(" ", group.Tied)),
            ranked.GroupBy(entry => entry.Position).Select(tied => string.Join(" ", tied.Select(entry => entry.Reference))));
        Assert.Equal(
            expected.Select(group => group.Separation),
            ranked.GroupBy(entry => entry.Position).Select(tied => tied.Last().Separation.Match(
                _ => (string?)null, category => "category", _ => "points", key => key.Label.Code, _ => "tie")));
    }

    [Law]
    public void Undecided_are_exactly_those_whose_place_depends_on_the_order_of_the_tied(CompetitionUpTo6 competition)
    {
        Ranking<Entrant> ranking = competition.Value.Rank();
        RankingEntry<Entrant>[] ranked = [.. ranking.Entries.Where(entry => entry.Position is not null)];
        var outcomes = ranked.ToDictionary(entry => entry.Reference, _ => new HashSet<bool>(), StringComparer.Ordinal);
        foreach (RankingEntry<Entrant>[] order in Orders([.. ranked.GroupBy(entry => entry.Position).Select(tied => tied.ToArray())]))
        {
            foreach (string placed in PlacedByHand(order, competition.Value))
            {
                outcomes[placed].Add(true);
            }

            foreach (RankingEntry<Entrant> out_ in order.Where(entry => !PlacedByHand(order, competition.Value).Contains(entry.Reference, StringComparer.Ordinal)))
            {
                outcomes[out_.Reference].Add(false);
            }
        }

        Assert.All(ranked, entry => Assert.Equal(
            outcomes[entry.Reference].Count == 2 ? typeof(RankingStatus.Undecided)
            : outcomes[entry.Reference].Single() ? typeof(RankingStatus.Placed)
            : typeof(RankingStatus.Eligible),
            entry.Status.GetType()));
    }

    [Law]
    public void On_the_line_the_same_are_placed_as_when_every_tie_is_parted(Competition competition)
    {
        string[] everywhere = Statuses((competition with { CutOffKeys = RankingGenerators.NoKey }).Rank());
        Assert.Equal(everywhere, Statuses(competition.Rank()));
        Assert.Equal(everywhere, Statuses((competition with { CutOffKeys = RankingGenerators.EveryKey }).Rank()));

        static string[] Statuses(Ranking<Entrant> ranking) =>
            [.. ranking.Entries.Select(entry => $"{entry.Reference} {entry.Status.Title.English}").Order(StringComparer.Ordinal)];
    }

    [Law]
    public void Off_the_cut_off_ties_are_parted_by_the_other_keys_alone(Competition competition)
    {
        // Those who are tied with nobody on the cut-off stand as if the keys of the cut-off did not exist.
        Ranking<Entrant> ranking = competition.Rank();
        Ranking<Entrant> points = (competition with { Chain = 0 }).Rank();
        Ranking<Entrant> others = (competition with { Places = null }).Rank();
        HashSet<int> onCutOff = [.. points.Entries.Where(entry => entry.Status is RankingStatus.Undecided).Select(entry => entry.Position!.Value)];
        foreach (RankingEntry<Entrant> entry in points.Entries.Where(entry => entry.Position is { } position && !onCutOff.Contains(position)))
        {
            Assert.Equal(others.Find(entry.Reference)!.Position, ranking.Find(entry.Reference)!.Position);
        }

        if (onCutOff.Count == 0)
        {
            Assert.Equal(others.Entries.Select(entry => entry.Reference), ranking.Entries.Select(entry => entry.Reference));
        }
    }

    [Law]
    public void Disjoint_parts_merge_into_exactly_the_whole(Competition competition, PartCount number)
    {
        RankingRules<Entrant> rules = competition.Rules();
        ValueList<Candidate<Entrant>>[] parts =
        [
            .. Enumerable.Range(0, number.Value).Select(part => competition.Candidates.Where((_, i) => i % number.Value == part).ToValueList()),
        ];
        var cohort = parts.Select(rules.CohortOf).Aggregate((one, two) => one is null ? two : two is null ? one : one.Merge(two));
        Ranking<Entrant>[] ranked = [.. parts.Select(part => rules.Rank(part, competition.Places, cohort).OrThrow())];
        Assert.Equal(competition.Rank(), Ranking<Entrant>.Merge(ranked.ToValueList()).OrThrow());
    }

    [Law]
    public void An_event_gives_what_ranking_the_changed_candidates_gives(CompetitionUpTo8 competition, OneOfEight which)
    {
        Ranking<Entrant> before = competition.Value.Rank();
        if (before.Find($"R{which.Value}") is not { Candidate.State: CandidateState.Competing })
        {
            return;
        }

        Ranking<Entrant> after = before.Apply(RankingEvent.Withdraw<Entrant>($"R{which.Value}", On, Source)).OrThrow();
        Ranking<Entrant> fresh = (competition.Value with
        {
            Candidates = competition.Value.Candidates.Select(candidate => candidate.Reference == $"R{which.Value}"
                ? Of(candidate.Application, new CandidateState.Withdrawn(On))
                : candidate).ToValueList(),
        }).Rank();
        Assert.Equal(fresh.Entries, after.Entries);
        Assert.Equal(competition.Value.Rank(), before);

        RankingDifference difference = after.ChangesFrom(before);
        Assert.Equal($"R{which.Value}", Assert.Single(difference.Changes, change => change.IsSubject).Reference);
        Assert.All(difference.Changes, change => Assert.NotEmpty(change.Causes));
        Assert.Equal(
            after.Entries.Where(entry => entry.Position != before.Find(entry.Reference)!.Position).Select(entry => entry.Reference).Order(StringComparer.Ordinal),
            difference.Changes.Where(change => change.Moves).Select(change => change.Reference).Order(StringComparer.Ordinal));
        Assert.Equal(
            before.Entries.Where(entry => entry.Status is RankingStatus.Placed && after.Find(entry.Reference)!.Status is not RankingStatus.Placed)
                .Select(entry => entry.Reference).Order(StringComparer.Ordinal),
            difference.Lost.Select(change => change.Reference).Order(StringComparer.Ordinal));
    }

    [Law]
    public void With_absolute_points_a_withdrawal_changes_nobody_elses_order_and_takes_nobodys_place(CompetitionUpTo10 competition, OneOfTen which)
    {
        // Keys applied only on the cut-off may break other ties once the cut-off moves: here all ties are broken.
        Competition absolute = competition.Value with { IsCohort = false, Reserves = [], CutOffKeys = RankingGenerators.NoKey };
        Ranking<Entrant> before = absolute.Rank();
        if (before.Find($"R{which.Value}") is not { Candidate.State: CandidateState.Competing })
        {
            return;
        }

        Ranking<Entrant> after = before.Apply(RankingEvent.Withdraw<Entrant>($"R{which.Value}", On, Source)).OrThrow();

        // Whoever lacked a fact may have kept a tie from being parted; without them the chain may go further.
        string[] kept = [.. Ranked(before).Where(reference => reference != $"R{which.Value}")];
        if (before.Entries.All(entry => entry.Candidate.Application.Income is not null))
        {
            Assert.Equal(kept, Ranked(after));
        }

        Assert.All(
            before.Entries.Where(entry => entry.Status is RankingStatus.Placed && entry.Reference != $"R{which.Value}"),
            entry => Assert.IsType<RankingStatus.Placed>(after.Find(entry.Reference)!.Status));

        static IEnumerable<string> Ranked(Ranking<Entrant> ranking) =>
            ranking.Entries.Where(entry => entry.Position is not null).Select(entry => entry.Reference);
    }

    [Law]
    public void Every_change_that_is_said_to_alter_a_decision_does_when_it_is_made(CompetitionUpTo8 competition)
    {
        Competition absolute = competition.Value with { IsCohort = false };
        Ranking<Entrant> ranking = absolute.Rank();
        foreach (RankingEntry<Entrant> entry in ranking.Entries)
        {
            WhyNot why = ranking.WhyNot(entry.Reference);
            foreach (DecisionChange change in why.Changes)
            {
                if (change.Code != "MARK")
                {
                    RankingEntry<Entrant> answered = With(entry, Answered(entry.Candidate.Application, change)).Find(entry.Reference)!;
                    Assert.Equal((change.Then.Position, change.Then.Status), (answered.Position, answered.Status));
                    continue;
                }

                decimal wanted = Marked(change.To);
                RankingEntry<Entrant> given = Given(entry, wanted).Find(entry.Reference)!;
                Assert.Equal((change.Then.Position, change.Then.Status), (given.Position, given.Status));
                if (wanted >= 0.5m && entry.Candidate.Application.Mark is { } own && wanted - 0.5m > own)
                {
                    // Half a point less does not do.
                    Assert.NotEqual(change.Then.Status.GetType(), Given(entry, wanted - 0.5m).Find(entry.Reference)!.Status.GetType());
                }
            }
        }

        Ranking<Entrant> Given(RankingEntry<Entrant> entry, decimal mark) => With(entry, entry.Candidate.Application with { Mark = mark });

        Ranking<Entrant> With(RankingEntry<Entrant> entry, Entrant other) => (absolute with
        {
            Candidates = absolute.Candidates.Select(candidate => candidate.Reference == entry.Reference
                ? Of(other, candidate.State)
                : candidate).ToValueList(),
        }).Rank();

        static Entrant Answered(Entrant entrant, DecisionChange change) => change.Code switch
        {
            "DISABLED" => entrant with { Disabled = Assert.IsType<FactValue.YesNo>(change.To).Answer },
            "ALONE" => entrant with { Alone = Assert.IsType<FactValue.YesNo>(change.To).Answer },
            "INCOME" => entrant with { Income = Assert.IsType<FactValue.Amount>(change.To).Value.ToDecimal() },
            "ARRIVAL" => entrant with { Arrival = Minutes(Assert.IsType<FactValue.Moment>(change.To)) },
            _ => entrant with { Kind = Kind.Options.Single(option => FactValue.Of(option.Title) == change.To).Code },
        };

        static decimal Minutes(FactValue.Moment moment) =>
            (decimal)(moment.Time.ToInstant() - Instant.FromUtc(2020, 9, 1, 8, 0)).BclCompatibleTicks / NodaConstants.TicksPerMinute;

        static decimal Marked(FactValue value) => Assert.Single(Assert.IsType<FactValue.Marks>(value).Each.AsEnumerable()).ToDecimal();
    }

    [Fact]
    public void Every_status_and_every_separation_stands_in_one_case_of_a_hundred_at_least()
    {
        const int Cases = 400;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Competition competition in RankingGenerators.UpTo12.Generator.Sample(Cases))
        {
            Ranking<Entrant> ranking = competition.Rank();
            foreach (string kind in ranking.Entries.Select(entry => entry.Status.GetType().Name)
                .Concat(ranking.Entries.Select(entry => entry.Separation.GetType().Name))
                .Concat(ranking.Entries.Select(entry => entry.Status).OfType<RankingStatus.Placed>().Where(placed => placed.Reserve is not null).Select(_ => "Reserve"))
                .Distinct(StringComparer.Ordinal))
            {
                seen[kind] = seen.GetValueOrDefault(kind) + 1;
            }
        }

        string[] wanted =
        [
            .. typeof(RankingStatus).GetNestedTypes().Select(type => type.Name), .. typeof(Separation).GetNestedTypes().Select(type => type.Name), "Reserve",
        ];
        Assert.All(wanted, kind => Assert.True(seen.GetValueOrDefault(kind) >= Cases / 100, $"{kind}: {seen.GetValueOrDefault(kind)} of {Cases}"));
    }
}
