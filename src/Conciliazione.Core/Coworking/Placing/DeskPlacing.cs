using System.Buffers;
using Conciliazione.Certificates;

namespace Conciliazione.Coworking;

/// <summary>Assigns desks down a known order, without explanations. Italian term: assegnazione delle postazioni.</summary>
/// <remarks>The rules are those by which a <see cref="DeskCall"/> explains its decisions. Thread-safe.</remarks>
public static class DeskPlacing
{
    /// <summary>
    /// Goes down an order and writes the outcome of each request. Nothing is allocated for a request that is not tied.
    /// </summary>
    /// <param name="space">The desks.</param>
    /// <param name="whenFull">
    /// What happens after a request that does not fit: stop, or skip; a desk is not assigned in part.
    /// </param>
    /// <param name="order">The indexes of the requests, in order, as written by a ranking.</param>
    /// <param name="positions">
    /// The positions of the requests, at the same indexes as in the order, shared by tied requests; empty if none are tied.
    /// </param>
    /// <param name="asks">The share of a week that each request asks for, at the index of the request.</param>
    /// <param name="outcomes">
    /// The span to write the outcomes to, each at the index of its request; requests not in the order are unchanged.
    /// </param>
    /// <returns>The number of requests certain to get a desk.</returns>
    /// <exception cref="ArgumentException">
    /// A span is too short, an entry of the order is not the index of a request or appears twice, positions fall along the
    /// order, a request in the order asks for no day, or days must be named and a request in the order names none. Nothing is
    /// written.
    /// </exception>
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

        if (outcomes.Length < asks.Length)
        {
            throw new ArgumentException("There is less room than there are requests.", nameof(outcomes));
        }

        RequireOrder(order, asks.Length);
        RequirePositions(positions, order.Length);
        RequireDays(space, order, asks);
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

    /// <summary>Rejects an order that is not one of requests, each at most once.</summary>
    private static void RequireOrder(ReadOnlySpan<int> order, int requests)
    {
        bool[] rented = ArrayPool<bool>.Shared.Rent(requests);
        try
        {
            Span<bool> seen = rented.AsSpan(0, requests);
            seen.Clear();
            foreach (int which in order)
            {
                if ((uint)which >= (uint)requests || seen[which])
                {
                    throw new ArgumentException(
                        FormattableString.Invariant($"An entry of the order is the index of one of the {requests} requests, and appears once; {which} does not."),
                        nameof(order));
                }

                seen[which] = true;
            }
        }
        finally
        {
            ArrayPool<bool>.Shared.Return(rented);
        }
    }

    /// <summary>Rejects positions that are not one for each entry of the order, or that fall: tied requests would be set apart.</summary>
    private static void RequirePositions(ReadOnlySpan<int> positions, int count)
    {
        if (positions.Length > 0 && positions.Length < count)
        {
            throw new ArgumentException("There are fewer positions than entries of the order.", nameof(positions));
        }

        for (int i = 1; i < Math.Min(positions.Length, count); i++)
        {
            if (positions[i] < positions[i - 1])
            {
                throw new ArgumentException("Positions do not fall along the order.", nameof(positions));
            }
        }
    }

    /// <summary>
    /// Rejects requests that ask for nothing, or without days if days must be named: they would take nothing and always fit.
    /// </summary>
    private static void RequireDays(DeskSpace space, ReadOnlySpan<int> order, ReadOnlySpan<DeskAsk> asks)
    {
        foreach (int which in order)
        {
            if (asks[which].Count == 0)
            {
                throw new ArgumentException("A request in the order asks for no day.", nameof(asks));
            }

            if (space.WeekdayRule == WeekdayRule.Named && asks[which].Named.Count != asks[which].Count)
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
