using Conciliazione.Certificates;

namespace Conciliazione.Incentives;

/// <summary>
/// Serves the applications in turn, with everything that the fund may hold by then: one is decided if it fares the same whatever is unclear or
/// tied before it.
/// </summary>
/// <remarks>
/// Applications that differ in nothing but their code are served as so many of one kind. Where too many have no order among them, or there are too
/// many situations, they are not listed: this may ask for a decision that is not needed, but never guesses.
/// </remarks>
internal sealed class IncentiveWalk
{
    private const int MaximumSteps = 20_000;
    private const int MaximumStepsInAll = 200_000;
    private const int MaximumSituations = 1_000;

    private readonly IncentiveScheme _scheme;
    private readonly Dictionary<string, IncentiveFate> _fates = new(StringComparer.Ordinal);
    private int _steps;
    private int _stepsInAll;

    private IncentiveWalk(IncentiveScheme scheme, IEnumerable<IncentiveTurn> turns)
    {
        _scheme = scheme;
        foreach (IGrouping<object, IncentiveTurn> kind in turns.GroupBy(KindOf))
        {
            var fate = new IncentiveFate();
            foreach (IncentiveTurn turn in kind)
            {
                _fates.Add(turn.Code, fate);
            }
        }
    }

    /// <summary>Returns how each application may fare; the turns are those that take part, in order.</summary>
    public static IReadOnlyDictionary<string, IncentiveFate> Run(IncentiveScheme scheme, Euro fund, IReadOnlyList<IncentiveTurn> turns)
    {
        var walk = new IncentiveWalk(scheme, turns);
        int places = scheme.MostRecipients?.Value ?? Situation.Unlimited;
        HashSet<Situation> situations = [new(fund.Cents, fund.Cents, places, places, IsOver: false)];
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
        (IncentiveTurn Turn, int Count)[] kinds = [.. together.GroupBy(KindOf).Select(kind => (kind.First(), kind.Count()))];
        Int128 most = together.Aggregate(Int128.Zero, (sum, turn) => sum + turn.Most);
        _steps = 0;
        foreach (Situation now in before)
        {
            if (!IsOrderIrrelevant(together.Length, most, now))
            {
                if (!List(kinds, now, after))
                {
                    Bound(kinds, now, after);
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

    /// <summary>What decides how an application fares, and nothing else.</summary>
    private static object KindOf(IncentiveTurn turn) => (turn.First, turn.Last, turn.IsSure, turn.Least, turn.Most, turn.IsInvitation);

    /// <summary>Determines whether all fit, or none does, so that any order leads to the same.</summary>
    private bool IsOrderIrrelevant(int together, Int128 most, Situation now) =>
        together == 1
        || now.MostPlaces == 0
        || (now.FewestPlaces >= together
            && (now.IsOver || most <= now.Least || (now.Most == 0 && _scheme.Shortfall.Value == ShortfallPolicy.Skip)));

    /// <summary>Adds the situations after every possible order; returns <see langword="false"/> if there are too many.</summary>
    private bool List((IncentiveTurn Turn, int Count)[] kinds, Situation now, HashSet<Situation> after)
    {
        // How many of each kind still wait, as the digits of one number.
        var digits = new long[kinds.Length];
        Int128 all = 1;
        for (int i = 0; i < kinds.Length; i++)
        {
            digits[i] = (long)all;
            all *= kinds[i].Count + 1;
            if (all > long.MaxValue)
            {
                return false;
            }
        }

        var seen = new HashSet<(long Waiting, Situation Then)>();
        var next = new Stack<(long Waiting, Situation Then)>();
        next.Push(((long)all - 1, now));
        while (next.TryPop(out (long Waiting, Situation Then) step))
        {
            int[] waiting = [.. Enumerable.Range(0, kinds.Length).Where(i => step.Waiting / digits[i] % (kinds[i].Count + 1) > 0)];
            if (waiting.Length == 0)
            {
                after.Add(step.Then);
                continue;
            }

            // Whose turn may come next: nobody who waits surely comes before it.
            int latest = waiting.Min(i => kinds[i].Turn.Last);
            foreach (int i in waiting.Where(i => kinds[i].Turn.First <= latest))
            {
                foreach ((long, Situation) then in Serve(kinds[i].Turn, step.Then).Select(then => (step.Waiting - digits[i], then)))
                {
                    if (seen.Add(then))
                    {
                        _steps++;
                        _stepsInAll++;
                        next.Push(then);
                    }
                }
            }

            if (_steps > MaximumSteps || _stepsInAll > MaximumStepsInAll)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds situations that hold whatever the order, without listing the orders.</summary>
    private void Bound((IncentiveTurn Turn, int Count)[] kinds, Situation now, HashSet<Situation> after)
    {
        ShortfallPolicy shortfall = _scheme.Shortfall.Value;
        int together = kinds.Sum(kind => kind.Count);
        foreach ((IncentiveTurn turn, _) in kinds)
        {
            // With what is there now, and without a place: what it gets in any order lies between.
            long least = shortfall == ShortfallPolicy.Part ? 1 : turn.Least;
            _ = Serve(turn, now);
            if (!now.IsOver && turn.Most > 0 && now.Most >= least)
            {
                _fates[turn.Code].Receive(least, Math.Min(turn.Most, now.Most));
                _fates[turn.Code].LackMoney();
            }

            if (now.FewestPlaces < together)
            {
                _fates[turn.Code].LackPlace();
            }
        }

        // If those that surely take part need more than there is, and none lacks a place, one of them finds less than it needs: from there the fund
        // holds less than that.
        (IncentiveTurn Turn, int Count)[] sure = [.. kinds.Where(kind => kind.Turn.IsSure)];
        bool isShort = now.FewestPlaces >= together && Sum(sure, turn => turn.Least) > now.Most;
        Situation left = now with
        {
            Least = (long)Int128.Max(0, now.Least - Sum(kinds, turn => turn.Most)),
            Most = isShort ? Math.Min(now.Most, sure.Max(kind => kind.Turn.Most) - 1) : now.Most,
            FewestPlaces = now.FewestPlaces == Situation.Unlimited ? Situation.Unlimited : Math.Max(0, now.FewestPlaces - together),
        };
        if (shortfall == ShortfallPolicy.Skip || !isShort)
        {
            after.Add(left);
        }

        if (shortfall != ShortfallPolicy.Skip)
        {
            after.Add(left.Over());
        }

        static Int128 Sum((IncentiveTurn Turn, int Count)[] kinds, Func<IncentiveTurn, long> cents) =>
            kinds.Aggregate(Int128.Zero, (sum, kind) => sum + ((Int128)cents(kind.Turn) * kind.Count));
    }

    /// <summary>Serves one application, and returns what there may be afterwards.</summary>
    private List<Situation> Serve(IncentiveTurn turn, Situation now)
    {
        IncentiveFate fate = _fates[turn.Code];
        fate.Reach(now.Most);
        List<Situation> after = turn.IsSure ? [] : [now];
        if (now.FewestPlaces == 0)
        {
            fate.LackPlace();
            after.Add(now with { MostPlaces = 0 });
            if (now.MostPlaces == 0)
            {
                return after;
            }

            now = now with { FewestPlaces = 1 };
        }

        Situation placed = now.TakingPlace();
        Situation refused = _scheme.Places?.Value == RecipientPlace.WhoseTurn ? placed : now;
        if (turn.Most == 0)
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

    /// <summary>Merges too many situations: between the least and the most that they hold, of money and of places.</summary>
    private static HashSet<Situation> Merge(HashSet<Situation> situations) => situations.Count <= MaximumSituations
        ? situations
        : [.. situations.GroupBy(each => each.IsOver).Select(same => new Situation(
            same.Min(each => each.Least), same.Max(each => each.Most), same.Min(each => each.FewestPlaces), same.Max(each => each.MostPlaces), same.Key))];

    /// <summary>What there may be when a turn comes: money and places, each between two figures, and whether the money has ended.</summary>
    private readonly record struct Situation(long Least, long Most, int FewestPlaces, int MostPlaces, bool IsOver)
    {
        public const int Unlimited = int.MaxValue;

        public Situation TakingPlace() => MostPlaces == Unlimited ? this : this with { FewestPlaces = FewestPlaces - 1, MostPlaces = MostPlaces - 1 };

        public Situation Over() => new(0, 0, FewestPlaces, MostPlaces, IsOver: true);
    }
}
