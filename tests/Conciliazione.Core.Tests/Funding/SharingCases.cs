using Conciliazione.Funding;
using FsCheck;
using FsCheck.Fluent;

namespace Conciliazione.Tests.Funding;

/// <summary>Generated sharings: few units or many, equal weights or any, bounds that bind, that never do, that cannot be kept.</summary>
internal static class SharingCases
{
    public const long Maximum = 1_000_000_000_000_000;

    public static Arbitrary<SharingPolicy> Policies { get; } = Gen.OneOf(
        Gen.Constant(SharingPolicy.ByWeight),
        Gen.Constant(SharingPolicy.FloorsThenWeight),
        Gen.Choose(0, 100).Select(percent => SharingPolicy.EqualThenWeight(Percentage.Of(percent)))).ToArbitrary();

    /// <summary>Figures that allow a sharing, of up to forty claims.</summary>
    public static Arbitrary<SharingCase> Possible { get; } = Arb.From(Cases(Gen.Choose(1, 40)), Smaller);

    /// <summary>The same with thousands of claims.</summary>
    public static Gen<SharingCase> Large { get; } = Cases(Gen.Choose(1_000, 10_000));

    private static Gen<long> UpTo(long maximum) =>
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select (((long)high << 31) | (uint)low) % (maximum + 1);

    private static Gen<long> Amounts => Gen.Frequency(
        (3, UpTo(20)), (3, UpTo(10_000)), (3, UpTo(Maximum)), (1, Gen.Elements(0L, 1, Maximum)));

    private static Gen<SharingCase> Cases(Gen<int> counts) =>
        from budget in Amounts
        from count in counts
        from kind in Gen.Choose(0, 3)
        from equal in Gen.Choose(1, 9)
        from seeds in Gen.Choose(0, int.MaxValue).ArrayOf(count)
        from weights in Gen.Frequency((2, UpTo(3)), (2, UpTo(1_000)), (2, UpTo(Maximum))).ArrayOf(count)
        from bounds in UpTo(Maximum).ArrayOf(count)
        select Make(budget, kind, equal, seeds, weights, bounds);

    private static SharingCase Make(long budget, int kind, int equal, int[] seeds, long[] weights, long[] bounds)
    {
        int count = seeds.Length;
        long floors = budget;
        var claims = new List<Claim>(count);
        for (int i = 0; i < count; i++)
        {
            long share = budget / count;
            long floor = kind is 1 or 3 && seeds[i] % 3 == 0 ? Math.Min(floors, bounds[i] % ((2 * share) + 2)) : 0;
            floors -= floor;
            long? ceiling = kind is 2 or 3 && seeds[i] % 4 != 0 ? floor + (bounds[i] % ((3 * share) + 3)) : null;
            long weight = i == 0 ? weights[i] + 1 : seeds[i] % 2 == 0 ? equal : weights[i];
            Ratio ratio = seeds[i] % 7 == 0 ? Ratio.Of(weight, (seeds[i] % 5) + 1) : Ratio.Whole(weight);
            long? precedence = (seeds[i] % 5) switch { 0 => null, 1 => 1, _ => seeds[i] };
            claims.Add(new($"C{i:00000}", LocalizedText.Same($"C{i}"), ratio, floor, ceiling, precedence));
        }

        return new(budget, claims.ToValueList());
    }

    private static IEnumerable<SharingCase> Smaller(SharingCase given)
    {
        for (int i = 0; i < given.Claims.Count && given.Claims.Count > 1; i++)
        {
            ValueList<Claim> fewer = given.Claims.Where((_, at) => at != i).ToValueList();
            if (fewer.Any(claim => claim.Weight.Sign > 0))
            {
                yield return new(given.Budget, fewer);
            }
        }
    }
}

public sealed record SharingCase(long Budget, ValueList<Claim> Claims);
