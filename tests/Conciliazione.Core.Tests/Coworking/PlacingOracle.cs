using Conciliazione.Coworking;
using NodaTime;

namespace Conciliazione.Tests.Coworking;

/// <summary>Placement by brute force: every order of tied requests and, for days to be assigned, every way to assign them.</summary>
internal sealed class PlacingOracle(DeskSpace space, bool stops, DeskAsk[] asks)
{
    private readonly Dictionary<int, bool> _feasible = [];
    private readonly bool[] _placed = new bool[asks.Length];
    private readonly bool[] _noRoom = new bool[asks.Length];
    private readonly bool[] _stopped = new bool[asks.Length];

    public DeskOutcome[] Run(int[] ranks)
    {
        int[][] groups = [.. Enumerable.Range(0, asks.Length).GroupBy(i => ranks[i]).OrderBy(group => group.Key).Select(group => group.ToArray())];
        Go(groups, group: 0, taken: [], placed: 0, stopped: false);
        return
        [
            .. Enumerable.Range(0, asks.Length).Select(i =>
                _placed[i] ? _noRoom[i] || _stopped[i] ? DeskOutcome.Undecided : DeskOutcome.Placed
                : _noRoom[i] ? DeskOutcome.NoRoom : DeskOutcome.Stopped),
        ];
    }

    private void Go(int[][] groups, int group, int[] taken, int placed, bool stopped)
    {
        if (group == groups.Length)
        {
            return;
        }

        int[] left = [.. groups[group].Except(taken)];
        if (left.Length == 0)
        {
            Go(groups, group + 1, [], placed, stopped);
            return;
        }

        foreach (int next in left)
        {
            bool fits = !stopped && Feasible(placed | (1 << next));
            _placed[next] |= fits;
            _noRoom[next] |= !fits && !stopped;
            _stopped[next] |= stopped;
            Go(groups, group, [.. taken, next], fits ? placed | (1 << next) : placed, stopped || (!fits && stops));
        }
    }

    private bool Feasible(int set)
    {
        if (!_feasible.TryGetValue(set, out bool answer))
        {
            int[] free = [.. Enumerable.Range(1, 7).Select(day => space.Week.Contains((IsoDayOfWeek)day) ? space.Desks : 0)];
            answer = Seat([.. Enumerable.Range(0, asks.Length).Where(i => (set & (1 << i)) != 0)], 0, free);
            _feasible.Add(set, answer);
        }

        return answer;
    }

    private bool Seat(int[] members, int member, int[] free)
    {
        if (member == members.Length)
        {
            return true;
        }

        DeskAsk ask = asks[members[member]];
        for (int mask = 0; mask < 128; mask++)
        {
            var days = Weekdays.Of([.. Enumerable.Range(1, 7).Where(day => (mask & (1 << (day - 1))) != 0).Select(day => (IsoDayOfWeek)day)]);
            bool wanted = ask.Named.Count > 0 || ask.Count == 0 ? days == ask.Named : days.Count == ask.Count;
            if (!wanted || days.Days.Any(day => free[(int)day - 1] == 0))
            {
                continue;
            }

            int[] after = [.. free];
            foreach (IsoDayOfWeek day in days.Days)
            {
                after[(int)day - 1]--;
            }

            if (Seat(members, member + 1, after))
            {
                return true;
            }
        }

        return false;
    }
}
