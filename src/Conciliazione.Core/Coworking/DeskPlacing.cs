using System.Buffers;
using Conciliazione.Certificates;

namespace Conciliazione.Coworking;

/// <summary>Gives desks down an order that is known, without explanations. Italian term: assegnazione delle postazioni.</summary>
/// <remarks>The rules are those by which a <see cref="DeskCall"/> explains its decisions. Safe for any thread.</remarks>
public static class DeskPlacing
{
    /// <summary>Goes down an order and says who gets a desk. Nothing is allocated for each request that is alone on its rank.</summary>
    /// <param name="space">The desks.</param>
    /// <param name="whenFull">What happens after one who does not fit: stop, or skip; a desk is not given in part.</param>
    /// <param name="order">The places of the requests, the first first, as a ranking writes them.</param>
    /// <param name="positions">Their positions at the same places of the order, the same for those tied; empty where nobody is tied.</param>
    /// <param name="asks">What each request asks for, at its place.</param>
    /// <param name="outcomes">Where the outcomes go, each at the place of its request; those not in the order stay as they are.</param>
    /// <returns>How many get a desk for certain.</returns>
    /// <exception cref="ArgumentException">A span is too short, or the days are to be named and one in the order names none.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="space"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whenFull"/> is neither stop nor skip.</exception>
    public static int Place(
        DeskSpace space,
        ShortfallPolicy whenFull,
        ReadOnlySpan<int> order,
        ReadOnlySpan<int> positions,
        ReadOnlySpan<DeskAsk> asks,
        Span<DeskOutcome> outcomes)
    {
        Guard.Against.Null(space);
        if (whenFull is not (ShortfallPolicy.Stop or ShortfallPolicy.Skip))
        {
            throw new ArgumentOutOfRangeException(nameof(whenFull), whenFull, "A desk is not given in part.");
        }

        if ((positions.Length > 0 && positions.Length < order.Length) || outcomes.Length < asks.Length)
        {
            throw new ArgumentException("There is less of it than there are requests.", positions.Length < order.Length ? nameof(positions) : nameof(outcomes));
        }

        RequireNamed(space, order, asks);
        var walk = new DeskWalk(space, whenFull);
        int placed = 0;
        for (int start = 0; start < order.Length;)
        {
            int end = start + 1;
            while (positions.Length > 0 && end < order.Length && positions[end] == positions[start])
            {
                end++;
            }

            placed += end - start == 1
                ? Alone(walk, order[start], asks, outcomes)
                : Tied(walk, order[start..end], asks, outcomes);
            start = end;
        }

        return placed;
    }

    /// <summary>Where days are named, one who names none would take nothing and fit for ever.</summary>
    private static void RequireNamed(DeskSpace space, ReadOnlySpan<int> order, ReadOnlySpan<DeskAsk> asks)
    {
        if (space.WeekdayRule != WeekdayRule.Named)
        {
            return;
        }

        foreach (int which in order)
        {
            if (asks[which].Named.Count != asks[which].Count)
            {
                throw new ArgumentException("In this space every request names its days.", nameof(asks));
            }
        }
    }

    private static int Alone(DeskWalk walk, int which, ReadOnlySpan<DeskAsk> asks, Span<DeskOutcome> outcomes)
    {
        DeskOutcome outcome = walk.Take(asks[which]);
        outcomes[which] = outcome;
        return outcome == DeskOutcome.Placed ? 1 : 0;
    }

    private static int Tied(DeskWalk walk, ReadOnlySpan<int> tied, ReadOnlySpan<DeskAsk> asks, Span<DeskOutcome> outcomes)
    {
        DeskAsk[] own = ArrayPool<DeskAsk>.Shared.Rent(tied.Length);
        DeskOutcome[] came = ArrayPool<DeskOutcome>.Shared.Rent(tied.Length);
        try
        {
            for (int i = 0; i < tied.Length; i++)
            {
                own[i] = asks[tied[i]];
            }

            walk.Take(own.AsSpan(0, tied.Length), came.AsSpan(0, tied.Length));
            int placed = 0;
            for (int i = 0; i < tied.Length; i++)
            {
                outcomes[tied[i]] = came[i];
                placed += came[i] == DeskOutcome.Placed ? 1 : 0;
            }

            return placed;
        }
        finally
        {
            ArrayPool<DeskAsk>.Shared.Return(own);
            ArrayPool<DeskOutcome>.Shared.Return(came);
        }
    }
}
