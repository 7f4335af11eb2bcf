using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Conciliazione.Funding;

/// <summary>
/// Shares whole units in proportion to weights, over spans: what <see cref="Sharing"/> explains, without per-claim allocations.
/// Italian term: riparto proporzionale.
/// </summary>
/// <remarks>
/// Each share is the weight times a common multiple, clamped between floor and ceiling. The multiple that spends the budget is
/// solved for exactly, and the shares are rounded once, at the end, by largest remainder. Sums and products are exact: 64-bit if
/// the budget times the sum of the weights fits, otherwise 128-bit, otherwise unbounded. The method is not monotone: with a
/// larger budget, a claim can get one unit less. Thread-safe.
/// </remarks>
public static class Apportionment
{
    /// <summary>Shares a budget. The order of the claims does not affect the result.</summary>
    /// <param name="budget">The number of units; zero or more.</param>
    /// <param name="weights">The weight of each claim; zero or more, with at least one above zero.</param>
    /// <param name="shares">Receives the share of each claim; must be as long as the weights.</param>
    /// <param name="floors">
    /// The minimum share of each claim, zero or more; empty for none. A claim with a weight of zero gets its floor.
    /// </param>
    /// <param name="ceilings">
    /// The maximum share of each claim, at least its floor; empty for none, <see cref="long.MaxValue"/> for no limit.
    /// </param>
    /// <param name="precedence">
    /// The key that breaks equal remainders, lower first; empty for none. Equal keys are a tie, which is not broken.
    /// </param>
    /// <param name="bases">Receives the basis of each share; may be empty.</param>
    /// <returns>The units left over. The shares and these units sum to the budget.</returns>
    /// <exception cref="ArgumentException">A non-empty span is not as long as the weights.</exception>
    /// <exception cref="DefectsException">
    /// The figures do not allow a sharing; the exception holds every defect, and nothing was computed.
    /// </exception>
    public static ApportionmentResult Share(
        long budget,
        ReadOnlySpan<long> weights,
        Span<long> shares,
        ReadOnlySpan<long> floors = default,
        ReadOnlySpan<long> ceilings = default,
        ReadOnlySpan<long> precedence = default,
        Span<ShareBasis> bases = default)
    {
        Shaped(weights.Length, shares.Length, nameof(shares), canBeEmpty: false);
        Shaped(weights.Length, floors.Length, nameof(floors), canBeEmpty: true);
        Shaped(weights.Length, ceilings.Length, nameof(ceilings), canBeEmpty: true);
        Shaped(weights.Length, precedence.Length, nameof(precedence), canBeEmpty: true);
        Shaped(weights.Length, bases.Length, nameof(bases), canBeEmpty: true);
        long signs = budget;
        UInt128 sum = 0;
        foreach (long weight in weights)
        {
            signs |= weight;
            sum += (ulong)weight;
        }

        if (signs < 0 || sum == 0 || !BoundsHold(budget, floors, ceilings))
        {
            Refuse(budget, weights, floors, ceilings);
        }

        if (sum <= ulong.MaxValue)
        {
            ulong high = Math.BigMul((ulong)budget, (ulong)sum, out ulong low);
            if (high == 0 && low <= long.MaxValue && sum <= long.MaxValue)
            {
                return ApportionmentSolver<long>.Solve(budget, (long)sum, weights, shares, floors, ceilings, precedence, bases);
            }
        }

        // Sufficient leading zeros to hold the product of the two and its sign.
        return UInt128.LeadingZeroCount(sum) + UInt128.LeadingZeroCount((UInt128)budget) > 128u
            ? ApportionmentSolver<Int128>.Solve(budget, (Int128)sum, weights, shares, floors, ceilings, precedence, bases)
            : ApportionmentSolver<BigInteger>.Solve(budget, sum, weights, shares, floors, ceilings, precedence, bases);
    }

    /// <summary>Shares a budget by weights of any width, which the caller has already checked.</summary>
    internal static ApportionmentResult Share(
        long budget,
        ReadOnlySpan<BigInteger> weights,
        Span<long> shares,
        ReadOnlySpan<long> floors,
        ReadOnlySpan<long> ceilings,
        ReadOnlySpan<long> precedence,
        Span<ShareBasis> bases)
    {
        BigInteger sum = 0;
        foreach (BigInteger weight in weights)
        {
            sum += weight;
        }

        BigInteger widest = sum * Math.Max(budget, 1);
        return widest <= long.MaxValue
            ? ApportionmentSolver<long>.Solve(budget, (long)sum, weights, shares, floors, ceilings, precedence, bases)
            : widest <= Int128.MaxValue
                ? ApportionmentSolver<Int128>.Solve(budget, (Int128)sum, weights, shares, floors, ceilings, precedence, bases)
                : ApportionmentSolver<BigInteger>.Solve(budget, sum, weights, shares, floors, ceilings, precedence, bases);
    }

    private static void Shaped(int expected, int actual, string name, bool canBeEmpty)
    {
        if (actual != expected && (actual != 0 || !canBeEmpty))
        {
            throw new ArgumentException("Its length is not that of the weights.", name);
        }
    }

    private static bool BoundsHold(long budget, ReadOnlySpan<long> floors, ReadOnlySpan<long> ceilings)
    {
        long signs = 0;
        UInt128 sum = 0;
        for (int i = 0; i < floors.Length; i++)
        {
            signs |= floors[i];
            sum += (ulong)floors[i];
        }

        bool crossed = false;
        for (int i = 0; i < ceilings.Length; i++)
        {
            crossed |= ceilings[i] < (floors.IsEmpty ? 0 : floors[i]);
        }

        return signs >= 0 && !crossed && sum <= (ulong)budget;
    }

    [DoesNotReturn]
    private static void Refuse(long budget, ReadOnlySpan<long> weights, ReadOnlySpan<long> floors, ReadOnlySpan<long> ceilings)
    {
        var claims = new Claim[weights.Length];
        for (int i = 0; i < claims.Length; i++)
        {
            string code = i.ToString(CultureInfo.InvariantCulture);
            claims[i] = new(
                code, LocalizedText.Same(code), Ratio.Whole(weights[i]), floors.IsEmpty ? 0 : floors[i], ceilings.IsEmpty ? null : ceilings[i]);
        }

        throw new DefectsException(
            ClaimChecks.Of(budget, Unit.Whole, claims, SharingPolicy.ByWeight, LegalSource.Library("decisione 0015")).ToValueList());
    }
}
