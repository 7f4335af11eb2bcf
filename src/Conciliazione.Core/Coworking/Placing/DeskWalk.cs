using System.Runtime.InteropServices;
using Conciliazione.Certificates;

namespace Conciliazione.Coworking;

/// <summary>
/// Goes down a ranking and assigns desks. The free capacity of a week is a single number: one lane of bits per weekday if
/// requests name their days, or one lane for the whole week if the implementing body assigns them, as any number of desk-days can
/// be spread over the weekdays as long as their sum is free. A guard bit above each lane shows whether a subtraction went below
/// zero.
/// </summary>
/// <remarks>
/// Tied requests may be taken in any order: the walk keeps every state that some order leads to, and a request is undecided if
/// two orders give it different outcomes. Beyond the bounds on listing states, it leaves more requests undecided than necessary,
/// but never guesses.
/// </remarks>
internal sealed class DeskWalk
{
    private const int LaneBits = 18;
    private const int MaximumSteps = 20_000;
    private const int MaximumStates = 1_000;

    private readonly bool _stops;

    /// <summary>The load of each set of weekdays; empty if the implementing body assigns them.</summary>
    private readonly UInt128[] _sets = [];
    private readonly UInt128 _guards;
    private UInt128 _free;
    private bool _stopped;

    /// <summary>Every state if ties leave more than one; <see langword="null"/> while there is only the one above.</summary>
    private List<State>? _several;

    /// <summary>Whether some states were not listed: the free capacity is then at most that of the listed states.</summary>
    private bool _isOpen;

    public DeskWalk(DeskSpace space, ShortfallPolicy whenFull)
    {
        _stops = whenFull == ShortfallPolicy.Stop;
        if (space.WeekdayRule == WeekdayRule.Named)
        {
            _sets = [.. Enumerable.Range(0, 128).Select(mask => Lanes(Weekdays.FromMask(mask)))];
            _guards = Lanes(Weekdays.FromMask(0b111_1111)) << (LaneBits - 1);
            _free = Lanes(space.Week) * (uint)space.Desks;
        }
        else
        {
            _guards = UInt128.One << 127;
            _free = (ulong)space.DeskDays;
        }
    }

    /// <summary>Takes a request that is not tied.</summary>
    public DeskOutcome Take(DeskAsk ask)
    {
        UInt128 load = LoadOf(ask);
        if (_several is not null)
        {
            Span<DeskOutcome> outcome = stackalloc DeskOutcome[1];
            TakeTied([load], outcome, []);
            return outcome[0];
        }

        if (_stopped)
        {
            return DeskOutcome.Stopped;
        }

        if (Fits(_free, load, out UInt128 left))
        {
            _free = left;
            return DeskOutcome.Placed;
        }

        _stopped = _stops;
        return DeskOutcome.NoRoom;
    }

    /// <summary>
    /// Allows for a request that may turn out to come before those to come: from now on, what it asks for is taken or it is not.
    /// </summary>
    public void MayTake(DeskAsk ask)
    {
        UInt128 load = LoadOf(ask);
        List<State> before = _several ?? [new State(_free, _stopped)];
        var after = new HashSet<State>(before);
        foreach (State state in before.Where(state => !state.Stopped))
        {
            if (Fits(state.Free, load, out UInt128 left))
            {
                after.Add(new(left, Stopped: false));
            }
            else if (_stops)
            {
                after.Add(new(0, Stopped: true));
            }
        }

        // What was free before is the most that may be.
        _isOpen |= after.Count > MaximumStates;
        _several = after.Count == 1 ? null : _isOpen ? before : [.. after];
    }

    /// <summary>Takes the requests tied on a rank.</summary>
    /// <param name="asks">The share of a week that each request asks for.</param>
    /// <param name="outcomes">The span to write the outcomes to.</param>
    /// <param name="stopsAt">
    /// The span to write to, for each request, whether some order stops the ranking at it; may be omitted.
    /// </param>
    public void Take(ReadOnlySpan<DeskAsk> asks, Span<DeskOutcome> outcomes, Span<bool> stopsAt = default)
    {
        if (asks.Length == 1)
        {
            outcomes[0] = Take(asks[0]);
            Stops(outcomes, stopsAt);
            return;
        }

        if (_several is null && TryTakeAlike(asks, out DeskOutcome all))
        {
            outcomes[..asks.Length].Fill(all);
            Stops(outcomes, stopsAt);
            return;
        }

        var loads = new UInt128[asks.Length];
        for (int i = 0; i < asks.Length; i++)
        {
            loads[i] = LoadOf(asks[i]);
        }

        TakeTied(loads, outcomes, stopsAt);
    }

    /// <summary>
    /// Handles the case in which one order stands for all, or none was listed: any request without a certain desk may be the one
    /// that stops the ranking.
    /// </summary>
    private void Stops(ReadOnlySpan<DeskOutcome> outcomes, Span<bool> stopsAt)
    {
        for (int i = 0; i < stopsAt.Length; i++)
        {
            stopsAt[i] = _stops && outcomes[i] is DeskOutcome.NoRoom or DeskOutcome.Undecided;
        }
    }

    /// <summary>Takes tied requests if all have the same outcome in every order, so that there is nothing to list.</summary>
    private bool TryTakeAlike(ReadOnlySpan<DeskAsk> asks, out DeskOutcome all)
    {
        UInt128 left = _free;
        bool everybodyFits = !_stopped;
        bool nobodyFits = true;
        foreach (DeskAsk ask in asks)
        {
            UInt128 load = LoadOf(ask);
            nobodyFits &= !Fits(_free, load, out _);
            everybodyFits = everybodyFits && Fits(left, load, out left);
        }

        (_free, all) = _stopped ? (_free, DeskOutcome.Stopped)
            : everybodyFits ? (left, DeskOutcome.Placed)
            : (_free, DeskOutcome.NoRoom);
        bool alike = _stopped || everybodyFits || nobodyFits;
        _stopped |= _stops && nobodyFits && !everybodyFits;
        return alike;
    }

    private static UInt128 Lanes(Weekdays days)
    {
        UInt128 lanes = 0;
        int mask = days.Mask;
        for (int lane = 0; mask != 0; lane++, mask >>= 1)
        {
            lanes |= (UInt128)(uint)(mask & 1) << (lane * LaneBits);
        }

        return lanes;
    }

    private UInt128 LoadOf(DeskAsk ask) => _sets.Length > 0 ? _sets[ask.Named.Mask] : (uint)ask.Count;

    private bool Fits(UInt128 free, UInt128 load, out UInt128 left)
    {
        UInt128 guarded = (free | _guards) - load;
        left = guarded & ~_guards;
        return (guarded & _guards) == _guards;
    }

    private void TakeTied(ReadOnlySpan<UInt128> loads, Span<DeskOutcome> outcomes, Span<bool> stopsAt)
    {
        var kinds = new Dictionary<UInt128, int>();
        var counts = new List<int>();
        foreach (UInt128 load in loads)
        {
            if (kinds.TryAdd(load, counts.Count))
            {
                counts.Add(0);
            }

            counts[kinds[load]]++;
        }

        UInt128[] distinct = [.. kinds.OrderBy(kind => kind.Value).Select(kind => kind.Key)];
        List<State> before = _several ?? [new State(_free, _stopped)];
        var turn = new Turn(distinct, [.. counts]);
        var after = new HashSet<State>();
        bool listed = !_isOpen && before.TrueForAll(state => List(state, turn, after) && after.Count <= MaximumStates);
        for (int i = 0; i < loads.Length; i++)
        {
            int kind = kinds[loads[i]];
            outcomes[i] = listed ? turn.OutcomeOf(kind) : AtMost(before, loads[i]);
        }

        Stops(outcomes, stopsAt);
        for (int i = 0; listed && i < stopsAt.Length; i++)
        {
            stopsAt[i] = turn.StopsAt[kinds[loads[i]]];
        }

        Move(listed, after, before, outcomes);
    }

    private void Move(bool listed, HashSet<State> after, List<State> before, ReadOnlySpan<DeskOutcome> outcomes)
    {
        _isOpen = !listed;
        if (!listed && _stops && outcomes.Contains(DeskOutcome.NoRoom))
        {
            // A request that fits in no state stops the ranking in all of them.
            (_isOpen, after) = (false, [new State(0, Stopped: true)]);
            listed = true;
        }

        _several = listed ? [.. after] : before;
        if (listed && _several.Count == 1)
        {
            (_free, _stopped) = (_several[0].Free, _several[0].Stopped);
            _several = null;
        }
    }

    /// <summary>Returns what is known if the states were not all listed: at most this much is free.</summary>
    private DeskOutcome AtMost(List<State> states, UInt128 load)
    {
        bool stopped = true;
        foreach (State state in states)
        {
            if (!state.Stopped && Fits(state.Free, load, out _))
            {
                return DeskOutcome.Undecided;
            }

            stopped &= state.Stopped;
        }

        return stopped ? DeskOutcome.Stopped : DeskOutcome.NoRoom;
    }

    /// <summary>
    /// Lists the results of the orders of tied requests from a state; returns <see langword="false"/> beyond the bounds.
    /// </summary>
    private bool List(State state, Turn turn, HashSet<State> after)
    {
        if (state.Stopped)
        {
            turn.Seen(DeskOutcome.Stopped);
            after.Add(state);
            return true;
        }

        if (TakeAll(state.Free, turn, out UInt128 left))
        {
            turn.Seen(DeskOutcome.Placed);
            after.Add(new(left, Stopped: false));
            return true;
        }

        return Choose(state.Free, turn, kind: 0, after);
    }

    private bool TakeAll(UInt128 free, Turn turn, out UInt128 left)
    {
        left = free;
        for (int kind = 0; kind < turn.Loads.Length; kind++)
        {
            for (int taken = 0; taken < turn.Counts[kind]; taken++)
            {
                if (!Fits(left, turn.Loads[kind], out left))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>
    /// Tries every number of requests of each kind that have a desk. If requests that do not fit are skipped, a choice results
    /// from some order when it fits and no other request does; if the ranking stops at them, when some remaining request does not
    /// fit.
    /// </summary>
    private bool Choose(UInt128 free, Turn turn, int kind, HashSet<State> after)
    {
        if (++turn.Steps > MaximumSteps)
        {
            return false;
        }

        if (kind == turn.Loads.Length)
        {
            if (IsOutcome(free, turn))
            {
                turn.SeenChosen();
                after.Add(_stops ? new(0, Stopped: true) : new(free, Stopped: false));
            }

            return after.Count <= MaximumStates;
        }

        bool going = true;
        UInt128 left = free;
        if (kind == turn.Loads.Length - 1 && (!_stops || kind == 0))
        {
            // Take as many as fit: with fewer, another would fit.
            while (turn.Chosen[kind] < turn.Counts[kind] && Fits(left, turn.Loads[kind], out UInt128 next))
            {
                (left, turn.Chosen[kind]) = (next, turn.Chosen[kind] + 1);
            }

            going = Choose(left, turn, kind + 1, after);
            turn.Chosen[kind] = 0;
            return going;
        }

        for (int taken = 0; going && taken <= turn.Counts[kind]; taken++)
        {
            turn.Chosen[kind] = taken;
            going = Choose(left, turn, kind + 1, after);
            if (!Fits(left, turn.Loads[kind], out left))
            {
                break;
            }
        }

        turn.Chosen[kind] = 0;
        return going;
    }

    private bool IsOutcome(UInt128 free, Turn turn)
    {
        bool somebodyFits = false;
        bool somebodyDoesNot = false;
        for (int kind = 0; kind < turn.Loads.Length; kind++)
        {
            if (turn.Chosen[kind] < turn.Counts[kind])
            {
                bool fits = Fits(free, turn.Loads[kind], out _);
                somebodyFits |= fits;
                somebodyDoesNot |= !fits;

                // With the chosen requests first and then this one, the order stops here.
                turn.StopsAt[kind] |= _stops && !fits;
            }
        }

        return _stops ? somebodyDoesNot : !somebodyFits;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct State(UInt128 Free, bool Stopped);

    /// <summary>The requests tied on a rank, by what they ask for, and the outcomes seen so far.</summary>
    private sealed class Turn(UInt128[] loads, int[] counts)
    {
        private readonly bool[] _placed = new bool[loads.Length];
        private readonly bool[] _out = new bool[loads.Length];
        private readonly bool[] _noRoom = new bool[loads.Length];

        public UInt128[] Loads { get; } = loads;

        public int[] Counts { get; } = counts;

        public int[] Chosen { get; } = new int[loads.Length];

        public bool[] StopsAt { get; } = new bool[loads.Length];

        public int Steps { get; set; }

        public void Seen(DeskOutcome outcome)
        {
            for (int kind = 0; kind < Loads.Length; kind++)
            {
                _placed[kind] |= outcome == DeskOutcome.Placed;
                _out[kind] |= outcome == DeskOutcome.Stopped;
            }
        }

        public void SeenChosen()
        {
            for (int kind = 0; kind < Loads.Length; kind++)
            {
                _placed[kind] |= Chosen[kind] > 0;
                _out[kind] |= Chosen[kind] < Counts[kind];
                _noRoom[kind] |= Chosen[kind] < Counts[kind];
            }
        }

        public DeskOutcome OutcomeOf(int kind) =>
            _placed[kind] && _out[kind] ? DeskOutcome.Undecided
            : _placed[kind] ? DeskOutcome.Placed
            : _noRoom[kind] ? DeskOutcome.NoRoom
            : DeskOutcome.Stopped;
    }
}
