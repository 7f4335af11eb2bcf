using Conciliazione.Certificates;
using Conciliazione.Funding;
using FsCheck;
using FsCheck.Fluent;

namespace Conciliazione.Tests.Funding;

/// <summary>Sharings by weights whose common denominator has thousands of digits, and rounds of unspent funds among hundreds.</summary>
internal static class WideSharingCases
{
    /// <summary>Weights over denominators of 126 bits, among others that are equal, whole or over small denominators.</summary>
    public static Arbitrary<WideSharingCase> Wide { get; } = (
        from count in Gen.Choose(80, 100)
        from kind in Gen.Choose(0, 3)
        from budget in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(0, 1_000_000), Gen.Choose(0, int.MaxValue))
        from seeds in Gen.Choose(0, int.MaxValue).ArrayOf(count)
        from others in Gen.Choose(0, int.MaxValue).ArrayOf(count)
        select new WideSharingCase(Make(budget, kind, seeds, others))).ToArbitrary();

    /// <summary>From one hundred to three hundred projects with amounts in cents, so that most of their ratios share nothing.</summary>
    public static Arbitrary<LargeResidueCase> LargeResidues { get; } = (
        from count in Gen.Choose(100, 300)
        from seed in Gen.Choose(0, int.MaxValue)
        from cents in Gen.Choose(0, 50_000_000)
        from places in Gen.Choose(1, count)
        from ceilings in Gen.Elements(Enum.GetValues<ResiduePart.CeilingRule>()).ArrayOf(3)
        from cut in Gen.Elements(Enum.GetValues<ResiduePart.CutMeasure>())
        select new LargeResidueCase(new(Projects(count, seed), Euro.FromCents(cents), ResidueRoundTests.Rule(places, cut, ceilings)))).ToArbitrary();

    /// <summary>Projects of a few thousand to a million euros, a third of them cut by nothing or by the same share.</summary>
    public static ValueList<ResidueFacts> Projects(int count, int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(i =>
        {
            long assigned = random.NextInt64(300_000, 100_000_000);
            long cut = i % 6 == 0 ? 0 : i % 6 == 1 ? assigned : random.NextInt64(0, assigned);
            int planned = random.Next(1, 40);
            return new ResidueFacts(
                $"P{i:00000}",
                new($"progetto {i}", $"project {i}"),
                Euro.FromCents(assigned + cut),
                Euro.FromCents(assigned),
                Euro.FromCents(random.NextInt64(0, assigned + 1)),
                planned,
                random.Next(0, planned + 1),
                random.Next(4) == 0 ? null : random.Next(count));
        }).ToValueList();
    }

    private static SharingCase Make(long budget, int kind, int[] seeds, int[] others)
    {
        int count = seeds.Length;
        long floors = budget;
        var claims = new List<Claim>(count);
        for (int i = 0; i < count; i++)
        {
            long share = budget / count;
            long floor = kind is 1 or 3 && seeds[i] % 3 == 0 ? Math.Min(floors, others[i] % ((2 * share) + 2)) : 0;
            floors -= floor;
            long? ceiling = kind is 2 or 3 && seeds[i] % 4 != 0 ? floor + (others[i] % ((3 * share) + 3)) : null;
            claims.Add(new(
                $"C{i:000}",
                LocalizedText.Same($"C{i}"),
                Weight(i, seeds[i], others[i]),
                floor,
                ceiling,
                (others[i] % 5) switch { 0 => null, 1 => 1, _ => others[i] % 17 }));
        }

        return new(budget, claims.ToValueList());
    }

    private static Ratio Weight(int i, int seed, int other) => (i == 0 ? 0 : seed % 8) switch
    {
        0 or 1 => Ratio.Of((seed % 1_000) + 1, Int128.MaxValue - other),
        2 or 3 => Ratio.Of(((Int128)seed << 90) + 1, Int128.MaxValue - ((Int128)other << 60)),
        4 => Ratio.Of((other % 3) + 1, (seed % 5) + 2),
        5 => Ratio.Whole(other % 3),
        6 => Ratio.Of(1, 3),
        _ => Ratio.Of(seed, other + 1L),
    };
}

/// <summary>A sharing by weights that no common denominator of 4,096 bits holds.</summary>
public sealed record WideSharingCase(SharingCase Value);

/// <summary>A round of unspent funds among hundreds of projects.</summary>
public sealed record LargeResidueCase(ResidueCase Value);
