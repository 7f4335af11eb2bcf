using System.Numerics;
using Conciliazione.Funding;

namespace Conciliazione.Tests.Funding;

/// <summary>
/// Sharing by weight straight from its definition, in exact fractions without bounds: the total as a function of the common
/// multiple, looked up between the points where it bends.
/// </summary>
internal sealed class SharingOracle
{
    private readonly Claim[] _claims;
    private readonly BigInteger[] _weights;
    private readonly BigInteger[] _floors;
    private readonly BigInteger?[] _ceilings;

    public SharingOracle(long budget, IEnumerable<Claim> claims, SharingPolicy policy)
    {
        _claims = [.. claims];
        BigInteger common = _claims.Aggregate(BigInteger.One, (product, claim) =>
            product * claim.Weight.Denominator / BigInteger.GreatestCommonDivisor(product, claim.Weight.Denominator));
        _weights = [.. _claims.Select(claim => claim.Weight.Numerator * common / claim.Weight.Denominator)];
        _floors = [.. _claims.Select(claim => (BigInteger)claim.Floor)];
        _ceilings = [.. _claims.Select(claim => claim.Ceiling is { } ceiling ? (BigInteger?)ceiling : null)];
        BigInteger pool = budget;
        if (policy is SharingPolicy.FloorsFirst)
        {
            pool -= _floors.Aggregate(BigInteger.Zero, (sum, floor) => sum + floor);
            _ceilings = [.. _ceilings.Select((ceiling, i) => ceiling - _floors[i])];
            _floors = [.. _floors.Select(_ => BigInteger.Zero)];
        }
        else if (policy is SharingPolicy.EqualPart equal)
        {
            // Each real share is p·B/n + (1 - p)·B·w/W when nothing binds: as a weight, that times n·W over B.
            Ratio part = equal.Part.ToRatio();
            BigInteger sum = _weights.Aggregate(BigInteger.Zero, (total, weight) => total + weight);
            int count = _weights.Count(weight => weight > 0);
            _weights = [.. _weights.Select(weight => weight.IsZero
                ? 0
                : (part.Numerator * sum) + ((part.Denominator - part.Numerator) * count * weight))];
        }

        Solve(pool);
        if (policy is SharingPolicy.FloorsFirst)
        {
            Shares = [.. Shares.Select((share, i) => share + _claims[i].Floor)];
        }
    }

    /// <summary>The shares, with ties rounded down.</summary>
    public BigInteger[] Shares { get; private set; } = [];

    public BigInteger Remaining { get; private set; }

    public BigInteger Undecided { get; private set; }

    public int[] Tied { get; private set; } = [];

    private void Solve(BigInteger pool)
    {
        (BigInteger Above, BigInteger Below) multiple = Multiple(pool);
        var real = _claims.Select((_, i) => Clamp(i, multiple)).ToArray();
        Shares = [.. real.Select(share => share.Above / share.Below)];
        (BigInteger above, BigInteger below) = Total(multiple);
        var placed = BigInteger.Min(pool, above / below);
        Remaining = pool - placed;
        int spare = (int)(placed - Shares.Aggregate(BigInteger.Zero, (sum, share) => sum + share));
        var order = Enumerable.Range(0, _claims.Length)
            .Select(i => (Index: i, Over: real[i].Above % real[i].Below, real[i].Below, Key: _claims[i].Precedence ?? long.MaxValue))
            .Where(each => each.Over > 0)
            .OrderBy(each => each, Comparer<(int Index, BigInteger Over, BigInteger Below, long Key)>.Create((a, b) =>
                (b.Over * a.Below).CompareTo(a.Over * b.Below) is var byRest && byRest != 0 ? byRest : a.Key.CompareTo(b.Key)))
            .ToArray();
        if (spare == 0)
        {
            return;
        }

        bool Same(int a, int b) => order[a].Over * order[b].Below == order[b].Over * order[a].Below && order[a].Key == order[b].Key;
        bool tie = spare < order.Length && Same(spare - 1, spare);
        int first = tie ? Enumerable.Range(0, order.Length).First(place => Same(place, spare)) : spare;
        foreach (var each in order.Take(first))
        {
            Shares[each.Index]++;
        }

        Undecided = spare - first;
        Remaining += Undecided;
        Tied = tie ? [.. Enumerable.Range(0, order.Length).Where(place => Same(place, spare)).Select(place => order[place].Index).Order()] : [];
    }

    private (BigInteger Above, BigInteger Below) Multiple(BigInteger pool)
    {
        var bends = _claims.SelectMany((_, i) => _weights[i].IsZero
                ? []
                : new[] { (BigInteger?)_floors[i], _ceilings[i] }.OfType<BigInteger>().Select(units => (Above: units, Below: _weights[i])))
            .Append((Above: BigInteger.Zero, Below: BigInteger.One))
            .OrderBy(each => each, Comparer<(BigInteger Above, BigInteger Below)>.Create((a, b) => (a.Above * b.Below).CompareTo(b.Above * a.Below)))
            .ToArray();
        (int low, int high) = (0, bends.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Reaches(bends[middle], pool))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        if (low == 0)
        {
            return bends[0];
        }

        // Between two bends the total grows by the weight of those that are at no bound there.
        (BigInteger Above, BigInteger Below) from = bends[low - 1];
        BigInteger slope = 0;
        for (int i = 0; i < _claims.Length; i++)
        {
            bool moves = from.Above * _weights[i] >= _floors[i] * from.Below
                && (_ceilings[i] is not { } ceiling || from.Above * _weights[i] < ceiling * from.Below);
            slope += moves ? _weights[i] : 0;
        }

        if (slope.IsZero)
        {
            return low == bends.Length ? bends[^1] : bends[low];
        }

        (BigInteger Above, BigInteger Below) total = Total(from);
        return Add(from, ((pool * total.Below) - total.Above, total.Below * slope));
    }

    private bool Reaches((BigInteger Above, BigInteger Below) multiple, BigInteger pool)
    {
        (BigInteger above, BigInteger below) = Total(multiple);
        return above >= pool * below;
    }

    private (BigInteger Above, BigInteger Below) Total((BigInteger Above, BigInteger Below) multiple) =>
        (_claims.Select((_, i) => Scaled(i, multiple)).Aggregate(BigInteger.Zero, (sum, each) => sum + each), multiple.Below);

    private BigInteger Scaled(int i, (BigInteger Above, BigInteger Below) multiple)
    {
        BigInteger real = BigInteger.Max(multiple.Above * _weights[i], _floors[i] * multiple.Below);
        return _ceilings[i] is { } ceiling ? BigInteger.Min(real, ceiling * multiple.Below) : real;
    }

    private (BigInteger Above, BigInteger Below) Clamp(int i, (BigInteger Above, BigInteger Below) multiple) => (Scaled(i, multiple), multiple.Below);

    private static (BigInteger Above, BigInteger Below) Add((BigInteger Above, BigInteger Below) a, (BigInteger Above, BigInteger Below) b) =>
        a.Below == b.Below ? (a.Above + b.Above, a.Below) : ((a.Above * b.Below) + (b.Above * a.Below), a.Below * b.Below);
}
