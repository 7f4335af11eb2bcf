using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Native.Tests.Rooms;

internal static class FundingRoom
{
    public static void Check(Checks checks)
    {
        Sharings(checks);
        Grants(checks);
        Splits(checks);
        Residues(checks);
    }

    /// <summary>€ 1.00 among weights 1, 2 and 4; the first has a floor of 20 cents.</summary>
    public static Sharing Shared(SharingPolicy policy) => Sharing.Share(
        100,
        Unit.EuroCent,
        [
            new("A", new("a", "a"), Ratio.Whole(1), floor: policy is SharingPolicy.FloorsFirst ? 20 : 0, precedence: 1),
            new("B", new("b", "b"), Ratio.Whole(2), precedence: 2),
            new("C", new("c", "c"), Ratio.Whole(4), precedence: 3),
        ],
        policy,
        Given.Source).OrThrow();

    /// <summary>Ten cents for two ranked claims of seven and three; who comes third gets nothing.</summary>
    public static RankedSharing Ranked(RankPolicy policy) => RankedSharing.Share(
        Unit.EuroCent,
        [new FundingSource("S", new("fondo", "fund"), 10)],
        [new("A", new("a", "a"), 7, 1, []), new("B", new("b", "b"), 9, 2, []), new("C", new("c", "c"), 3, 3, [])],
        policy,
        Given.Source).OrThrow();

    public static ResidueRound Residue() => ResidueRule.Create(
        [
            ResiduePart.ForEveryone(Percentage.Of(50)),
            ResiduePart.ForEfficiency(Percentage.Of(30), Percentage.Of(50)),
            ResiduePart.ForTheMostCut(Percentage.Of(20), 1),
        ],
        Given.Source).OrThrow().Share(
            Euro.Of(1_000),
            [
                new("A", new("a", "a"), Euro.Of(2_000), Euro.Of(1_000), Euro.Of(900), 4, 4),
                new("B", new("b", "b"), Euro.Of(5_000), Euro.Of(3_000), Euro.Of(1_000), 4, 1),
            ]).OrThrow();

    private static void Sharings(Checks checks)
    {
        // 100/7: 14.28, 28.57, 57.14; the odd cent goes to the largest remainder.
        Sharing weighed = Shared(checks.Case(SharingPolicy.ByWeight, Name));
        checks.Equal("14, 29, 57", Units(weighed));

        // 20 first, then 80/7 by weight: 11.43, 22.86, 45.71; two odd cents to the largest remainders.
        checks.Equal("31, 23, 46", Units(Shared(checks.Case(SharingPolicy.FloorsThenWeight, Name))));
        checks.Equal("26, 31, 43", Units(Shared(checks.Case(SharingPolicy.EqualThenWeight(Percentage.Of(60)), Name))));
        Span<long> shares = stackalloc long[3];
        Apportionment.Share(100, [1, 2, 4], shares);
        checks.Equal("14, 29, 57", string.Join(", ", shares.ToArray()));

        checks.Equal("7, 0, 3", string.Join(", ", Ranked(RankPolicy.Skip).Lines.Select(line => line.Units)));
        checks.Equal("7, 0, 0", string.Join(", ", Ranked(RankPolicy.Stop).Lines.Select(line => line.Units)));
        checks.Equal("7, 3, 0", string.Join(", ", Ranked(RankPolicy.Part()).Lines.Select(line => line.Units)));

        ShareEvent withdrawn = checks.Case(ShareEvent.Withdraw("A"), Name), reduced = checks.Case(ShareEvent.Reduce("C", 30), Name);
        checks.Equal(0L, weighed.Revise([withdrawn]).OrThrow().After.UnitsOf("A"));
        checks.Equal(30L, weighed.Revise([reduced]).OrThrow().After.UnitsOf("C"));
        checks.Equal(9L, Ranked(RankPolicy.Stop).Revise([withdrawn]).OrThrow().After.UnitsOf("B"));
    }

    private static void Grants(Checks checks)
    {
        GrantAmountRule amounts = GrantAmountRule.Create(
            Given.Label("AMOUNTS"), Percentage.Of(80), Euro.Of(900), [new(Points.Zero, Percentage.Of(50)), new(Points.Of(6), Percentage.Hundred)], RoundingRule.HalfUp).OrThrow();
        checks.Equal(Known.Of(Euro.Of(800)), amounts.AmountOf(Euro.Of(1_000), Euro.Of(1_000), Points.Of(7)).OrThrow());
        checks.That(amounts.Measure(Euro.Of(1_000), Euro.Of(1_000), Points.Of(7)).OrThrow().Explain(Language.Italian).Length > 0);
        GrantPolicy[] policies = [GrantPolicy.InProportion, GrantPolicy.ByBand(amounts), GrantPolicy.ByRank(ShortfallPolicy.Part)];
        foreach (GrantPolicy policy in policies)
        {
            ValueList<GrantRequest> requests =
            [
                new("A", new("a", "a"), Euro.Of(600), 1, Points.Of(9), Euro.Of(800)),
                new("B", new("b", "b"), Euro.Of(600), 2, Points.Of(7), Euro.Of(800)),
                new("C", new("c", "c"), Euro.Of(1), 3, Points.Of(6), Euro.Of(800), exclusion: new("escluso", "excluded")),
            ];
            Policy<GrantPolicy> declared = new(Given.Label("POLICY"), checks.Case(policy, Name));
            GrantAssignment assigned = GrantAssignment.Assign(Euro.Of(1_000), requests, declared, Given.Source).OrThrow();
            checks.Equal(assigned.Certificate.Digest, GrantAssignment.DigestOf(Euro.Of(1_000), requests, declared, Given.Source).OrThrow());
            // By points, 9 to 7 of € 1,000, or down the ranking.
            checks.Equal(policy is GrantPolicy.Ranked ? 600m : 562.5m, assigned.DecisionOn("A").Amount.ToDecimal());
            checks.That(assigned.DecisionOn("C").Status == GrantStatus.Excluded && assigned.Explain().Count > 0);
        }
    }

    private static void Splits(Checks checks)
    {
        foreach (SplitPolicy policy in (SplitPolicy[])[SplitPolicy.ByLargestRemainder, SplitPolicy.Each(RoundingRule.HalfUp)])
        {
            ContributionSplit split = ContributionSplitRule.Create(
                [new(Given.Label("A"), Percentage.Of(70)), new(Given.Label("B"), Percentage.Of(30))], checks.Case(policy, Name), Provenance.Stated, Given.Source).OrThrow()
                .Split(Euro.Of(2_000.01m)).OrThrow();
            checks.Equal(Euro.Of(1_400.01m), split.AmountOf("A"));
            checks.That(split.Explain().Count > 0);
        }

        Sharing hours = new SupportHoursRule(2, 1, 2, 3, Given.Source).Share(20, [new("A", new("a", "a"), true, true), new("B", new("b", "b"), false, false)]).OrThrow();
        checks.Equal(20L, hours.Lines.Sum(line => line.Units));
        PlaceSharing places = PlaceSharing.Share(3, [new("A", new("a", "a"), [1, 1]), new("B", new("b", "b"), [1])], Given.Source).OrThrow();
        checks.Equal(3L, places.PlacesOf("A") + places.PlacesOf("B"));
    }

    /// <summary>Half of the residue for all, the rest for who has done enough and for who was cut most.</summary>
    private static void Residues(Checks checks)
    {
        ResidueRound round = Residue();
        foreach (ResiduePart part in round.Rule.Parts)
        {
            checks.Case(part, Name);
        }

        checks.Equal(Euro.Of(1_000), round.AmountOf("A") + round.AmountOf("B") + round.Remaining + round.Undecided);
        checks.That(round.ReasonsOf("A").Count > 0);
    }

    private static string Units(Sharing sharing) => string.Join(", ", sharing.Lines.Select(line => line.Units));

    private static string Name(SharingPolicy policy) => policy.Match(_ => "Proportional", _ => "FloorsFirst", _ => "EqualPart");

    private static string Name(ShareEvent happened) => happened.Match(_ => "Withdrawn", _ => "Reduced");

    private static string Name(GrantPolicy policy) => policy.Match(_ => "Proportional", _ => "Banded", _ => "Ranked");

    private static string Name(SplitPolicy policy) => policy.Match(_ => "RoundEach", _ => "LargestRemainder");

    private static string Name(ResiduePart part) => part.Match(_ => "Base", _ => "Reward", _ => "Reinforcement");
}
