using Conciliazione.Certificates;

namespace Conciliazione.Incentives;

/// <summary>
/// Serves the applications in turn, with everything that the fund may hold by then: one is decided if it fares the same whatever is unclear or
/// tied before it.
/// </summary>
/// <remarks>
/// Where too many applications have no order among them, or there are too many situations, they are not listed: this may ask for a decision that is
/// not needed, but never guesses.
/// </remarks>
internal sealed class IncentiveWalk
{
    private const int MaximumTogether = 62;
    private const int MaximumSteps = 20_000;
    private const int MaximumSituations = 1_000;

    private readonly IncentiveScheme _scheme;
    private readonly Dictionary<string, IncentiveFate> _fates;

    private IncentiveWalk(IncentiveScheme scheme, IEnumerable<IncentiveTurn> turns)
    {
        _scheme = scheme;
        _fates = turns.ToDictionary(turn => turn.Code, _ => new IncentiveFate(), StringComparer.Ordinal);
    }

    /// <summary>Returns how each application may fare; the turns are those that take part, in order.</summary>
    public static IReadOnlyDictionary<string, IncentiveFate> Run(IncentiveScheme scheme, Euro fund, IReadOnlyList<IncentiveTurn> turns)
    {
        var walk = new IncentiveWalk(scheme, turns);
        HashSet<Situation> situations = [new(fund.Cents, fund.Cents, scheme.MostRecipients?.Value ?? Situation.Unlimited, IsOver: false)];
        for (int start = 0, end; start < turns.Count; start = end)
        {
            int last = turns[start].Last;
            for (end = start + 1; end < turns.Count && turns[end].First <= last; end++)
            {
                last = Math.Max(last, turns[end].Last);
            }

            situations = walk.Serve([.. turns.Skip(start).Take(end - start)], situations);
        }

        return walk._fates;
    }

    /// <summary>Serves the applications whose turns may come in several orders, and returns the situations afterwards.</summary>
    private HashSet<Situation> Serve(IncentiveTurn[] together, HashSet<Situation> before)
    {
        var after = new HashSet<Situation>();
        foreach (Situation now in before)
        {
            if (!IsOrderIrrelevant(together, now))
            {
                if (together.Length > MaximumTogether || !List(together, now, after))
                {
                    Bound(together, now, after);
                }

                continue;
            }

            HashSet<Situation> one = [now];
            foreach (IncentiveTurn turn in together)
            {
                one = Merge([.. one.SelectMany(situation => Serve(turn, situation))]);
            }

            after.UnionWith(one);
        }

        return Merge(after);
    }

    /// <summary>Determines whether all fit, or none does, so that any order leads to the same.</summary>
    private static bool IsOrderIrrelevant(IncentiveTurn[] together, Situation now) =>
        together.Length == 1
        || now.Places == 0
        || (now.Places >= together.Length && (now.IsOver || Sum(together) <= now.Least));

    private static Int128 Sum(IncentiveTurn[] together) => together.Aggregate(Int128.Zero, (sum, turn) => sum + turn.Most);

    /// <summary>Adds the situations after every possible order; returns <see langword="false"/> if there are too many.</summary>
    private bool List(IncentiveTurn[] together, Situation now, HashSet<Situation> after)
    {
        var seen = new HashSet<(long Waiting, Situation Then)>();
        var next = new Stack<(long Waiting, Situation Then)>();
        next.Push(((1L << together.Length) - 1, now));
        while (next.TryPop(out (long Waiting, Situation Then) step))
        {
            int[] waiting = [.. Enumerable.Range(0, together.Length).Where(i => (step.Waiting & (1L << i)) != 0)];
            if (waiting.Length == 0)
            {
                after.Add(step.Then);
                continue;
            }

            // Whose turn may come next: nobody who waits surely comes before it.
            int latest = waiting.Min(i => together[i].Last);
            foreach (int i in waiting.Where(i => together[i].First <= latest))
            {
                foreach ((long, Situation) then in Serve(together[i], step.Then).Select(then => (step.Waiting & ~(1L << i), then)))
                {
                    if (seen.Add(then))
                    {
                        next.Push(then);
                    }
                }
            }

            if (seen.Count > MaximumSteps)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds situations that hold whatever the order, without listing the orders.</summary>
    private void Bound(IncentiveTurn[] together, Situation now, HashSet<Situation> after)
    {
        int least = now.Places == Situation.Unlimited ? now.Places : Math.Max(0, now.Places - together.Length);
        foreach (IncentiveTurn turn in together)
        {
            // With what is there now, and without a place: what it gets in any order lies between.
            _ = Serve(turn, now);
            if (!now.IsOver && turn.Most > 0 && !(now.Most < turn.Least && _scheme.Shortfall.Value != ShortfallPolicy.Part))
            {
                _fates[turn.Code].Receive(_scheme.Shortfall.Value == ShortfallPolicy.Part ? 1 : turn.Least, Math.Min(turn.Most, now.Most));
                _fates[turn.Code].LackMoney();
            }

            if (now.Places < together.Length)
            {
                _fates[turn.Code].LackPlace();
            }
        }

        long left = (long)Int128.Max(0, now.Least - Sum(together));
        for (int places = now.Places; places >= least; places--)
        {
            after.Add(now with { Least = now.IsOver ? 0 : left, Places = places });
            if (_scheme.Shortfall.Value != ShortfallPolicy.Skip)
            {
                after.Add(new(0, 0, places, IsOver: true));
            }
        }
    }

    /// <summary>Serves one application, and returns what there may be afterwards.</summary>
    private List<Situation> Serve(IncentiveTurn turn, Situation now)
    {
        IncentiveFate fate = _fates[turn.Code];
        fate.Reach(now.Most);
        List<Situation> after = turn.IsSure ? [] : [now];
        Situation placed = now.TakingPlace();
        Situation refused = _scheme.Places?.Value == RecipientPlace.WhoseTurn ? placed : now;
        if (now.Places == 0)
        {
            fate.LackPlace();
            after.Add(now);
        }
        else if (turn.Most == 0)
        {
            fate.Receive(0, 0);
            after.Add(turn.IsInvitation ? placed : refused);
        }
        else if (now.IsOver)
        {
            fate.ComeTooLate();
            after.Add(refused);
        }
        else
        {
            if (now.Most >= turn.Least)
            {
                fate.Receive(turn.Least, Math.Min(turn.Most, now.Most));
                after.Add(placed with { Least = Math.Max(0, now.Least - turn.Most), Most = now.Most - turn.Least });
            }

            if (now.Least < turn.Most)
            {
                after.AddRange(FallShort(fate, now.Least, Math.Min(now.Most, turn.Most - 1), placed, refused));
            }
        }

        return after;
    }

    /// <summary>Applies the policy to an application for which the fund holds too little, between two figures.</summary>
    private IEnumerable<Situation> FallShort(IncentiveFate fate, long least, long most, Situation placed, Situation refused)
    {
        bool part = _scheme.Shortfall.Value == ShortfallPolicy.Part;
        if (part && most > 0)
        {
            fate.Receive(Math.Max(1, least), most);
            yield return placed.Over();
        }

        if (!part || least == 0)
        {
            fate.LackMoney();
            yield return _scheme.Shortfall.Value == ShortfallPolicy.Skip ? refused with { Most = most } : refused.Over();
        }
    }

    /// <summary>Merges too many situations: those with as many places become one, between the least and the most that they hold.</summary>
    private static HashSet<Situation> Merge(HashSet<Situation> situations) => situations.Count <= MaximumSituations
        ? situations
        : [.. situations.GroupBy(each => (each.Places, each.IsOver)).Select(same =>
            new Situation(same.Min(each => each.Least), same.Max(each => each.Most), same.Key.Places, same.Key.IsOver))];

    /// <summary>What there may be when a turn comes: money between two figures, places, and whether the money has ended.</summary>
    private readonly record struct Situation(long Least, long Most, int Places, bool IsOver)
    {
        public const int Unlimited = int.MaxValue;

        public Situation TakingPlace() => Places is 0 or Unlimited ? this : this with { Places = Places - 1 };

        public Situation Over() => new(0, 0, Places, IsOver: true);
    }
}
