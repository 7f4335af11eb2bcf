using System.Numerics;

namespace Conciliazione.Funding;

/// <summary>Checks the figures of a sharing by weight and collects all their defects.</summary>
internal static class ClaimChecks
{
    private const int MaximumBits = 4_096;

    public static IReadOnlyList<Defect> Of(long budget, Unit unit, IReadOnlyList<Claim> claims, SharingPolicy policy, LegalSource source)
    {
        var defects = new List<Defect>();
        AddNegative("budget", budget);
        defects.AddRepeated(claims.Select(claim => claim.Code), "claims", source);
        Int128 floors = 0;
        foreach (Claim claim in claims)
        {
            if (claim.Weight.Sign < 0)
            {
                defects.Add(DefectCodes.NumberNegative.At($"claims[{claim.Code}].weight", Written(claim.Weight), FactValue.Of(0), source));
            }

            AddNegative($"claims[{claim.Code}].floor", claim.Floor);
            if (claim.Ceiling < claim.Floor)
            {
                defects.Add(DefectCodes.FundingCeilingBelowFloor.At(
                    $"claims[{claim.Code}].ceiling", Units(claim.Ceiling.Value), Units(claim.Floor), source));
            }

            floors += claim.Floor;
        }

        if (claims.Count == 0)
        {
            defects.Add(DefectCodes.FundingNoClaims.At("claims", 0, 1, source));
        }
        else if (claims.All(claim => claim.Weight.Sign == 0))
        {
            defects.Add(DefectCodes.FundingWeightsZero.At("claims", 0, 0, source));
        }

        if (budget >= 0 && floors > budget)
        {
            defects.Add(FloorsAbove(budget, floors, unit, source));
        }

        // An equal part adds the weights up for each claim; the other policies take fractions as they are.
        if (policy is SharingPolicy.EqualPart && Width(claims) is var width && width > MaximumBits)
        {
            defects.Add(DefectCodes.FundingWeightsTooWide.At("claims", width, MaximumBits, source));
        }

        return defects;

        void AddNegative(string path, long units)
        {
            if (units < 0)
            {
                defects.Add(DefectCodes.NumberNegative.At(path, Units(units), Units(0), source));
            }
        }

        FactValue Units(long units) => FactValue.Of(unit.Write(units));

        static FactValue Written(Ratio weight) =>
            FactValue.Of(new LocalizedText(weight.ToExactText(Notation.Italian), weight.ToExactText(Notation.Invariant)));
    }

    private static Defect FloorsAbove(long budget, Int128 floors, Unit unit, LegalSource source)
    {
        Int128 above = floors - budget;
        return DefectCodes.FundingFloorsAboveBudget.At(
            "claims",
            FactValue.Of(new LocalizedText(
                $"{unit.Render(floors, Language.Italian)} ({unit.Render(above, Language.Italian)} di troppo)",
                $"{unit.Render(floors, Language.English)} ({unit.Render(above, Language.English)} too many)")),
            FactValue.Of(unit.Write(budget)),
            source);
    }

    /// <summary>Determines whether the weights over a common denominator are too wide to be written for each claim.</summary>
    public static bool IsWide(IReadOnlyList<Claim> claims) => Width(claims) > MaximumBits;

    /// <summary>Returns the weights over a common denominator; a common factor does not change the shares.</summary>
    public static BigInteger[] OverCommonDenominator(IReadOnlyList<Claim> claims)
    {
        BigInteger common = BigInteger.One;
        foreach (Claim claim in claims)
        {
            common = Together(common, claim.Weight.Denominator);
        }

        return [.. claims.Select(claim => claim.Weight.Numerator * (common / claim.Weight.Denominator))];
    }

    /// <summary>Returns the number of bits of the widest weight; stops early once it exceeds the limit.</summary>
    private static long Width(IReadOnlyList<Claim> claims)
    {
        BigInteger common = BigInteger.One;
        BigInteger largest = 0;
        foreach (Claim claim in claims)
        {
            BigInteger next = Together(common, claim.Weight.Denominator);
            largest = BigInteger.Max(largest * (next / common), BigInteger.Abs(claim.Weight.Numerator) * (next / claim.Weight.Denominator));
            common = next;
            if (largest.GetBitLength() > MaximumBits)
            {
                break;
            }
        }

        return largest.GetBitLength();
    }

    private static BigInteger Together(BigInteger one, BigInteger other) =>
        other.IsOne ? one : one * (other / BigInteger.GreatestCommonDivisor(one, other));
}
