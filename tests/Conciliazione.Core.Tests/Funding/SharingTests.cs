using System.Numerics;
using Conciliazione.Funding;
using FsCheck.Fluent;

namespace Conciliazione.Tests.Funding;

public sealed class SharingTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    [Fact]
    public void Five_cents_over_seven_are_five_times_one_cent_and_twice_nothing()
    {
        Sharing sharing = Equal(5, 7, keyed: true);

        Assert.Equal([1L, 1, 1, 1, 1, 0, 0], sharing.Lines.Select(line => line.Units));
        Assert.Equal(0, sharing.Remaining);
        Assert.Null(sharing.Tie);
    }

    [Fact]
    public void Without_a_key_five_cents_over_seven_are_a_tie_that_nobody_guesses()
    {
        Sharing sharing = Equal(5, 7, keyed: false);

        Assert.All(sharing.Lines, line => Assert.Equal((0L, ShareBasis.Tied), (line.Units, line.Basis)));
        Assert.Equal(5, sharing.Remaining);
        Assert.Equal(5, sharing.Tie!.Units);
        Assert.Equal(7, sharing.Tie.Codes.Count);
    }

    [Fact]
    public void The_grants_of_the_plan_over_four_are_the_same_to_the_cent() =>
        Assert.All(Equal(41_140_376, 4, keyed: false).Lines, line => Assert.Equal(10_285_094, line.Units));

    [Fact]
    public void A_thousand_euros_over_three_hundred_are_333_or_334_cents()
    {
        Sharing sharing = Equal(100_000, 300, keyed: true);

        Assert.Equal(100, sharing.Lines.Count(line => line.Units == 334));
        Assert.Equal(200, sharing.Lines.Count(line => line.Units == 333));
    }

    [Fact]
    public void A_floor_counts_against_the_weight_or_comes_first_as_the_policy_says()
    {
        ValueList<Claim> claims = [Claim("A", 1, floor: 30), Claim("B", 1), Claim("C", 2)];

        Assert.Equal([30L, 23, 47], Units(100, SharingPolicy.ByWeight, claims));
        // 70 over 1, 1, 2 are 17.5, 17.5 and 35: neither A nor B is ahead.
        Assert.Equal([47L, 17, 35], Units(99, SharingPolicy.FloorsThenWeight, [Claim("A", 1, floor: 30), Claim("B", 1), Claim("C", 2)]));
        Assert.Equal([48L, 17, 35], Units(100, SharingPolicy.FloorsThenWeight, [Claim("A", 1, floor: 30, key: 1), Claim("B", 1), Claim("C", 2)]));
    }

    [Fact]
    public void Thirty_percent_in_equal_parts_and_seventy_by_weight_are_rounded_once()
    {
        // 1,000 over two, weights 1 and 3: 150 + 175 and 150 + 525.
        Assert.Equal([325L, 675], Units(1_000, SharingPolicy.EqualThenWeight(Percentage.Of(30)), [Claim("A", 1), Claim("B", 3)]));
        // A weight of zero takes no equal part either.
        Assert.Equal([0L, 10], Units(10, SharingPolicy.EqualThenWeight(Percentage.Hundred), [Claim("A", 0), Claim("B", 1)]));
    }

    [Fact]
    public void What_no_ceiling_lets_anyone_take_is_left()
    {
        Sharing sharing = Share(100, SharingPolicy.ByWeight, [Claim("A", 1, ceiling: 10), Claim("B", 5, ceiling: 20), Claim("C", 0)]);

        Assert.Equal([10L, 20, 0], sharing.Lines.Select(line => line.Units));
        Assert.Equal([ShareBasis.AtCeiling, ShareBasis.AtCeiling, ShareBasis.NoWeight], sharing.Lines.Select(line => line.Basis));
        Assert.Equal(70, sharing.Remaining);
        Assert.Null(sharing.Tie);
    }

    [Fact]
    public void A_weight_of_zero_gets_its_floor()
    {
        Assert.Equal([7L, 3], Units(10, SharingPolicy.ByWeight, [Claim("A", 0, floor: 7), Claim("B", 1)]));
        Assert.Equal([7L, 3], Units(10, SharingPolicy.FloorsThenWeight, [Claim("A", 0, floor: 7), Claim("B", 1)]));
    }

    [Fact]
    public void Largest_remainder_is_not_monotone_and_nothing_claims_it()
    {
        // The Alabama paradox: C loses a unit when the budget grows by one.
        ValueList<Claim> claims = [Claim("A", 6), Claim("B", 6), Claim("C", 2)];

        Assert.Equal([4L, 4, 2], Units(10, SharingPolicy.ByWeight, claims));
        Assert.Equal([5L, 5, 1], Units(11, SharingPolicy.ByWeight, claims));
    }

    [Law]
    public void The_oracle_agrees(SharingCase given, SharingPolicy policy) =>
        SameAsOracle(given, policy);

    [Fact]
    public void The_oracle_agrees_on_thousands_of_claims()
    {
        foreach (SharingPolicy policy in new[] { SharingPolicy.ByWeight, SharingPolicy.FloorsThenWeight, SharingPolicy.EqualThenWeight(Percentage.Of(30)) })
        {
            foreach (SharingCase given in SharingCases.Large.Sample(30, 4))
            {
                SameAsOracle(given, policy);
            }
        }
    }

    [Law]
    public void The_laws_of_money_hold(SharingCase given, SharingPolicy policy) => LawsHold(given, policy);

    [Fact]
    public void The_laws_of_money_hold_on_thousands_of_claims()
    {
        foreach (SharingCase given in SharingCases.Large.Sample(30, 4))
        {
            LawsHold(given, SharingPolicy.ByWeight);
        }
    }

    private static void LawsHold(SharingCase given, SharingPolicy policy)
    {
        Sharing sharing = Share(given.Budget, policy, given.Claims);

        Assert.Equal(given.Budget, sharing.Lines.Sum(line => line.Units) + sharing.Remaining);
        Assert.True(sharing.Remaining >= 0);
        Assert.All(sharing.Lines, line =>
        {
            Assert.True(line.Units >= line.Claim.Floor);
            Assert.True(line.Claim.Ceiling is not { } ceiling || line.Units <= ceiling);
            Assert.True(line.Claim.Weight.Sign > 0 || line.Units == line.Claim.Floor);
        });
        Assert.All(
            sharing.Lines.GroupBy(line => (line.Claim.Weight, line.Claim.Floor, line.Claim.Ceiling)),
            same => Assert.InRange(same.Max(line => line.Units) - same.Min(line => line.Units), 0, 1));
        Assert.Equal(sharing.Tie is not null, sharing.Lines.Any(line => line.Basis == ShareBasis.Tied));
        if (sharing.Tie is { } tie)
        {
            Assert.InRange(tie.Units, 1, tie.Codes.Count - 1);
            Assert.InRange(tie.Units, 1, sharing.Remaining);
        }
        else if (sharing.Remaining > 0)
        {
            Assert.All(sharing.Lines.Where(line => line.Claim.Weight.Sign > 0), line => Assert.Equal(line.Claim.Ceiling, line.Units));
        }
    }

    /// <summary>The example of README, and what it says that it prints.</summary>
    [Fact]
    public void The_example_of_the_readme_prints_what_it_says()
    {
        Sharing sharing = Sharing.Share(
            budget: 100_00,
            Unit.EuroCent,
            [
                new("A", new("primo", "first"), weight: Ratio.Whole(2), ceiling: 30_00),
                new("B", new("secondo", "second"), weight: Ratio.Whole(2), precedence: 1),
                new("C", new("terzo", "third"), weight: Ratio.Whole(1), precedence: 2),
            ],
            SharingPolicy.ByWeight,
            new LegalSource("Avviso di prova")).OrThrow();
        string printed = string.Join('\n', sharing.ToCertificate().Explain().Select(why =>
            $"{why.Row.Title.English}: {sharing.Unit.Render(why.Row.Share, Language.English)}, {why.Text.English}"));

        Assert.Equal(3, printed.Split('\n').Length);
        Assert.Contains(printed, File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Law]
    public void The_order_of_the_claims_changes_nothing(SharingCase given, SharingPolicy policy) =>
        Assert.Equal(
            Share(given.Budget, policy, given.Claims),
            Share(given.Budget, policy, given.Claims.Reverse().ToValueList()));

    /// <summary>A common factor of the weights changes no share, and takes them from one width of numbers to the next.</summary>
    [Law]
    public void Narrow_and_wide_arithmetic_agree(SharingCase given, SharingPolicy policy)
    {
        Sharing narrow = Share(given.Budget, policy, given.Claims);
        foreach (int bits in new[] { 40, 70 })
        {
            Sharing wide = Share(given.Budget, policy, given.Claims.Select(claim => new Claim(
                claim.Code, claim.Title, claim.Weight * Ratio.Whole(Int128.One << bits), claim.Floor, claim.Ceiling, claim.Precedence)).ToValueList());

            Assert.Equal(narrow.Lines.Select(line => (line.Units, line.Basis)), wide.Lines.Select(line => (line.Units, line.Basis)));
            Assert.Equal((narrow.Remaining, narrow.Tie), (wide.Remaining, wide.Tie));
        }
    }

    [Law]
    public void The_fast_path_gives_what_the_explained_one_gives(SharingCase given)
    {
        Claim[] claims = [.. given.Claims.Select(claim => new Claim(
            claim.Code, claim.Title, Ratio.Whole(claim.Weight.Numerator), claim.Floor, claim.Ceiling, claim.Precedence))];
        var shares = new long[claims.Length];
        var bases = new ShareBasis[claims.Length];
        ApportionmentResult result = Apportionment.Share(
            given.Budget,
            [.. claims.Select(claim => (long)claim.Weight.Numerator)],
            shares,
            [.. claims.Select(claim => claim.Floor)],
            [.. claims.Select(claim => claim.Ceiling ?? long.MaxValue)],
            [.. claims.Select(claim => claim.Precedence ?? long.MaxValue)],
            bases);
        Sharing explained = Share(given.Budget, SharingPolicy.ByWeight, claims.ToValueList());

        Assert.Equal(explained.Lines.Select(line => (line.Units, line.Basis)), shares.Zip(bases));
        Assert.Equal((explained.Remaining, explained.Tie?.Units ?? 0), (result.Remaining, result.Undecided));
    }

    /// <summary>The widest figures there are: the product of budget and weights takes more than 128 bits.</summary>
    [Fact]
    public void The_widest_figures_are_shared_exactly()
    {
        long[] weights = [long.MaxValue, long.MaxValue, long.MaxValue, 1];
        var shares = new long[4];
        ApportionmentResult result = Apportionment.Share(long.MaxValue, weights, shares);
        var oracle = new SharingOracle(
            long.MaxValue, weights.Select((weight, i) => Claim($"{i}", weight)), SharingPolicy.ByWeight);

        Assert.Equal(oracle.Shares, shares.Select(share => (BigInteger)share));
        Assert.Equal(oracle.Undecided, result.Undecided);
    }

    [Fact]
    public void A_sharing_over_spans_allocates_nothing()
    {
        long[] weights = [.. Enumerable.Range(0, 5_000).Select(i => (i * 7_919L % 1_000) + 1)];
        long[] floors = [.. weights.Select(weight => weight % 3)];
        long[] ceilings = [.. weights.Select(weight => 5 + (weight % 50))];
        var shares = new long[weights.Length];
        Run();
        Run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Run()
        {
            Apportionment.Share(123_457, weights, shares);
            Apportionment.Share(long.MaxValue / 4, weights, shares);
            Apportionment.Share(54_321, weights, shares, floors, ceilings, weights);
            Apportionment.Share(1_001, weights.AsSpan(0, 4), shares.AsSpan(0, 4));
        }
    }

    [Fact]
    public void Everything_wrong_with_the_figures_is_reported_at_once()
    {
        ValueList<Defect> defects = Sharing.Share(
            -1,
            Unit.EuroCent,
            [Claim("A", -1), Claim("A", 1, floor: 5, ceiling: 4), Claim("B", 1, floor: -2)],
            SharingPolicy.ByWeight,
            Act).DefectsOrEmpty();

        Assert.Equal(
            [
                (DefectCodes.NumberNegative, "budget"),
                (DefectCodes.FundingTwice, "claims[A]"),
                (DefectCodes.NumberNegative, "claims[A].weight"),
                (DefectCodes.FundingCeilingBelowFloor, "claims[A].ceiling"),
                (DefectCodes.NumberNegative, "claims[B].floor"),
            ],
            defects.Select(defect => (defect.Code, defect.Path)));
    }

    [Fact]
    public void Floors_above_the_budget_say_by_how_much()
    {
        Defect defect = Assert.Single(Sharing.Share(
            100, Unit.EuroCent, [Claim("A", 1, floor: 70), Claim("B", 1, floor: 55)], SharingPolicy.ByWeight, Act).DefectsOrEmpty());

        Assert.Equal(DefectCodes.FundingFloorsAboveBudget, defect.Code);
        Assert.Equal("€ 1.25 (€ 0.25 too many)", defect.Value.Render(Language.English));
        Assert.Equal("€ 1,00", defect.Limit.Render(Language.Italian));
    }

    [Law]
    public void Impossible_floors_are_one_clear_error_and_possible_ones_none(SharingCase given)
    {
        Int128 floors = given.Claims.Aggregate(Int128.Zero, (sum, claim) => sum + claim.Floor);
        ValueList<Claim> more = given.Claims.Append(Claim("X", 1, floor: (long)(given.Budget - floors) + 1)).ToValueList();

        Defect defect = Assert.Single(Sharing.Share(given.Budget, Unit.Hour, more, SharingPolicy.FloorsThenWeight, Act).DefectsOrEmpty());
        Assert.Equal(DefectCodes.FundingFloorsAboveBudget, defect.Code);
        Assert.EndsWith("(1 hour too many)", defect.Value.Render(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_fast_path_refuses_the_same_figures()
    {
        Assert.Equal(DefectCodes.FundingNoClaims, Refused(1, []));
        Assert.Equal(DefectCodes.FundingWeightsZero, Refused(1, [0, 0]));
        Assert.Equal(DefectCodes.NumberNegative, Refused(-1, [1]));
        Assert.Equal(DefectCodes.NumberNegative, Refused(1, [2, -1]));
        Assert.Equal(DefectCodes.NumberNegative, Refused(1, [1], [-1]));
        Assert.Equal(DefectCodes.FundingFloorsAboveBudget, Refused(1, [1, 1], [1, 1]));
        Assert.Equal(DefectCodes.FundingFloorsAboveBudget, Refused(1, [1, 1], [long.MaxValue, long.MaxValue]));
        Assert.Equal(DefectCodes.FundingCeilingBelowFloor, Refused(5, [1], [2], [1]));
        Assert.Equal(DefectCodes.FundingCeilingBelowFloor, Refused(5, [1], [], [-1]));
        Assert.Throws<ArgumentException>(() => Apportionment.Share(1, [1, 1], new long[1]));
        Assert.Throws<ArgumentException>(() => Apportionment.Share(1, [1, 1], new long[2], floors: [1]));

        static DefectCode Refused(long budget, long[] weights, long[]? floors = null, long[]? ceilings = null) => Assert.Single(
            Assert.Throws<DefectsException>(() => Apportionment.Share(budget, weights, new long[weights.Length], floors, ceilings)).Defects).Code;
    }

    private static void SameAsOracle(SharingCase given, SharingPolicy policy)
    {
        Sharing sharing = Share(given.Budget, policy, given.Claims);
        var oracle = new SharingOracle(given.Budget, sharing.Lines.Select(line => line.Claim), policy);

        Assert.Equal(oracle.Shares, sharing.Lines.Select(line => (BigInteger)line.Units));
        Assert.Equal(oracle.Remaining, sharing.Remaining);
        Assert.Equal(oracle.Undecided, sharing.Tie?.Units ?? 0);
        Assert.Equal(oracle.Tied.Select(i => sharing.Lines[i].Claim.Code), sharing.Tie?.Codes ?? []);
    }

    private static Sharing Equal(long budget, int count, bool keyed) => Share(
        budget,
        SharingPolicy.ByWeight,
        Enumerable.Range(0, count).Select(i => Claim($"C{i:000}", 1, key: keyed ? i : null)).ToValueList());

    private static IEnumerable<long> Units(long budget, SharingPolicy policy, ValueList<Claim> claims) =>
        Share(budget, policy, claims).Lines.Select(line => line.Units);

    private static Sharing Share(long budget, SharingPolicy policy, ValueList<Claim> claims) =>
        Sharing.Share(budget, Unit.EuroCent, claims, policy, Act).OrThrow();

    private static Claim Claim(string code, long weight, long floor = 0, long? ceiling = null, long? key = null) =>
        new(code, LocalizedText.Same(code), Ratio.Whole(weight), floor, ceiling, key);
}
