using System.Numerics;

namespace Conciliazione;

/// <summary>
/// The sum of some of many fractions, and exact answers about parts in proportion to them. Their common denominator may be too
/// wide to be written for each: fixed point decides whenever it can, and only what it leaves open is computed in full.
/// </summary>
/// <remarks>Not thread-safe: the exact sum is computed when it is first needed, and again after a change.</remarks>
internal sealed class WideSum(IReadOnlyList<WideRatio> fractions)
{
    private readonly bool[] _included = new bool[fractions.Count];
    private BigInteger _scaled;
    private int _inexact;
    private (BigInteger Numerator, BigInteger Denominator)? _exact;

    /// <summary>The number of fractions in the sum.</summary>
    public int Count { get; private set; }

    private (BigInteger Numerator, BigInteger Denominator) Exact => _exact ??= SumOf(
    [
        .. Enumerable.Range(0, fractions.Count)
            .Where(i => _included[i])
            .GroupBy(i => fractions[i].Denominator)
            .Select(same => (same.Aggregate(BigInteger.Zero, (sum, i) => sum + fractions[i].Numerator), same.Key)),
    ]);

    /// <summary>Computes what is otherwise computed when it is first needed; until the next change, nothing is written.</summary>
    public void Settle() => _ = Exact;

    public void Add(int i) => Include(i, 1);

    public void Remove(int i) => Include(i, -1);

    /// <summary>Compares a multiple of one fraction with a multiple of the sum.</summary>
    /// <param name="times">The factor of the fraction; zero or more.</param>
    /// <param name="i">The fraction, which need not be in the sum.</param>
    /// <param name="timesSum">The factor of the sum; zero or more.</param>
    public int Compare(BigInteger times, int i, BigInteger timesSum)
    {
        WideRatio one = fractions[i];
        BigInteger distance = (times * one.Scaled) - (timesSum * _scaled);
        BigInteger below = timesSum * _inexact;
        BigInteger above = one.IsExact ? 0 : times;
        return Decided(distance, below, above) ?? (times * one.Numerator * Exact.Denominator).CompareTo(timesSum * Exact.Numerator * one.Denominator);
    }

    /// <summary>Compares a multiple of another sum with a multiple of this one.</summary>
    public int Compare(BigInteger times, WideSum other, BigInteger timesSum) =>
        Decided((times * other._scaled) - (timesSum * _scaled), timesSum * _inexact, times * other._inexact)
            ?? (times * other.Exact.Numerator * Exact.Denominator).CompareTo(timesSum * Exact.Numerator * other.Exact.Denominator);

    /// <summary>Returns the part of a pool that is in proportion to one fraction of the sum.</summary>
    public WidePart Part(BigInteger pool, int i)
    {
        BigInteger scaled = pool * fractions[i].Scaled;
        BigInteger least = BigInteger.DivRem(scaled, _scaled + _inexact, out BigInteger rest);
        BigInteger most = (scaled + (fractions[i].IsExact ? 0 : pool)) / _scaled;
        bool whole = false;
        if (least != most || (rest.IsZero && _inexact + (fractions[i].IsExact ? 0 : 1) > 0))
        {
            int order;
            while ((order = Compare(pool, i, most)) < 0)
            {
                most--;
            }

            least = most;
            whole = order == 0;
        }
        else
        {
            whole = rest.IsZero;
        }

        return new(i, pool, least, whole, scaled - (least * _scaled));
    }

    /// <summary>Returns a part as a fraction of a unit, not in lowest terms.</summary>
    public (BigInteger Numerator, BigInteger Denominator) FractionOf(WidePart part) => (
        part.Pool * fractions[part.Index].Numerator * Exact.Denominator,
        fractions[part.Index].Denominator * Exact.Numerator);

    /// <summary>Compares what two parts of the same pool have beyond their whole units.</summary>
    public int CompareRemainders(WidePart one, WidePart other)
    {
        if (one.IsWhole || other.IsWhole)
        {
            return other.IsWhole.CompareTo(one.IsWhole);
        }

        WideRatio a = fractions[one.Index];
        WideRatio b = fractions[other.Index];
        if (a.Numerator == b.Numerator && a.Denominator == b.Denominator)
        {
            return 0;
        }

        BigInteger apart = one.Units - other.Units;
        BigInteger margin = one.Pool + (BigInteger.Abs(apart) * _inexact);
        return Decided(one.ScaledRemainder - other.ScaledRemainder, margin, margin)
            ?? (one.Pool * ((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator)) * Exact.Denominator)
                .CompareTo(apart * Exact.Numerator * a.Denominator * b.Denominator);
    }

    /// <summary>
    /// Returns the sign of a number known to lie between a distance less one margin and the distance plus another;
    /// <see langword="null"/> if they do not tell.
    /// </summary>
    private static int? Decided(BigInteger distance, BigInteger below, BigInteger above) =>
        distance > below ? 1
        : -distance > above ? -1
        : below.IsZero && above.IsZero ? distance.Sign
        : null;

    /// <summary>Adds up fractions in pairs, so that the wide products are few.</summary>
    private static (BigInteger Numerator, BigInteger Denominator) SumOf(ReadOnlySpan<(BigInteger Numerator, BigInteger Denominator)> terms)
    {
        if (terms.Length <= 1)
        {
            return terms.Length == 0 ? (BigInteger.Zero, BigInteger.One) : terms[0];
        }

        (BigInteger above, BigInteger below) = SumOf(terms[..(terms.Length / 2)]);
        (BigInteger otherAbove, BigInteger otherBelow) = SumOf(terms[(terms.Length / 2)..]);
        return ((above * otherBelow) + (otherAbove * below), below * otherBelow);
    }

    private void Include(int i, int sign)
    {
        _included[i] = sign > 0;
        _scaled += sign * fractions[i].Scaled;
        _inexact += fractions[i].IsExact ? 0 : sign;
        _exact = null;
        Count += sign;
    }
}
