using System.Buffers;
using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>
/// Orders many applications whose scores are known, into the caller's buffer: first by category and points, then each tie by one
/// key after another. Scratch memory is rented, so that nothing is allocated per application.
/// </summary>
internal ref struct FastOrder<TApplication>
    where TApplication : notnull
{
    private readonly RankingRules<TApplication> _rules;
    private readonly Subjects<TApplication> _applications;
    private readonly DaysSpan _days;
    private readonly Span<int> _order;
    private readonly Span<int> _positions;
    private readonly ReadOnlySpan<string> _references;
    private readonly CohortBounds? _cohort;
    private readonly TApplication[] _gathered;
    private readonly EvaluationDays[] _gatheredDays;
    private readonly byte[] _unclear;

    /// <summary>The reserve of each application, at its index; empty if there are none and no key applies only on the cut-off.</summary>
    private readonly int[] _reserves;

    /// <summary>The reserves of the applications of one tie.</summary>
    private readonly int[] _tied;
    private long[] _keys;

    /// <summary>The walk down the places, as far as the tie being looked at; <see langword="null"/> if no cut-off matters.</summary>
    private PlaceWalk? _walk;
    private int _passed;

    private FastOrder(RankingRules<TApplication> rules, in ManyApplications<TApplication> many, Span<int> order, Span<int> positions, int ranked, int[] reserves)
    {
        _rules = rules;
        _applications = many.Applications;
        _days = many.Days;
        _references = many.References;
        _cohort = many.Cohort;
        _order = order;
        _positions = positions;
        _keys = ArrayPool<long>.Shared.Rent(ranked);
        bool reads = rules.Ties.Count > 0 || rules.Precedences.Count > 0;
        _gathered = many.Applications.AreRows || !reads ? [] : ArrayPool<TApplication>.Shared.Rent(ranked);
        _gatheredDays = !reads || many.Days.IsShared ? [] : ArrayPool<EvaluationDays>.Shared.Rent(ranked);
        _unclear = !reads ? [] : ArrayPool<byte>.Shared.Rent(ranked);
        _reserves = reserves;
        _tied = reserves.Length == 0 ? [] : ArrayPool<int>.Shared.Rent(ranked);
    }

    public static int Run(RankingRules<TApplication> rules, in ManyApplications<TApplication> many, Span<int> order, Span<int> positions, int? places)
    {
        bool hasCutOff = places is not null && rules.Ties.Any(key => key.IsOnlyAtCutOff);
        int[] reserves = rules.Reserves.Count > 0 || hasCutOff ? ReservesOf(rules, many) : [];
        int ranked = 0;
        for (int i = 0; i < many.Applications.Count; i++)
        {
            if (many.Scores[i].Points.IsKnown && many.Scores[i].ReachesMinima.TryGet(out bool reaches) && reaches
                && (reserves.Length == 0 || reserves[i] >= 0))
            {
                order[ranked++] = i;
            }
        }

        var sorter = new FastOrder<TApplication>(rules, many, order, positions, Math.Max(1, ranked), reserves);
        try
        {
            return sorter.Sort(many.Scores, ranked, hasCutOff ? places : null);
        }
        finally
        {
            sorter.Return();
        }
    }

    /// <summary>Reads the reserve that each application belongs to, from 1; 0 for none, -1 if it is unknown. The array is rented.</summary>
    private static int[] ReservesOf(RankingRules<TApplication> rules, in ManyApplications<TApplication> many)
    {
        int count = many.Applications.Count;
        int[] reserves = ArrayPool<int>.Shared.Rent(Math.Max(1, count));
        long[] kinds = ArrayPool<long>.Shared.Rent(Math.Max(1, count));
        byte[] unclear = ArrayPool<byte>.Shared.Rent(Math.Max(1, count));
        reserves.AsSpan(0, count).Clear();
        for (int reserve = rules.Reserves.Count - 1; reserve >= 0; reserve--)
        {
            // From the last to the first, each overriding those after it.
            Audience<TApplication> audience = rules.Reserves[reserve].Audience;
            unclear.AsSpan(0, count).Clear();
            audience.Fact.Read(many.Applications, many.Days, kinds.AsSpan(0, count), unclear.AsSpan(0, count));
            for (int i = 0; i < count; i++)
            {
                reserves[i] = unclear[i] != 0 ? -1 : audience.Accepts(kinds[i]) ? reserve + 1 : reserves[i];
            }
        }

        ArrayPool<long>.Shared.Return(kinds);
        ArrayPool<byte>.Shared.Return(unclear);
        return reserves;
    }

    /// <summary>Returns a key that rises as the points fall.</summary>
    private static long KeyOf(Score score)
    {
        score.Points.TryGet(out Points points);
        return ~points.Hundredths;
    }

    private void Return()
    {
        ArrayPool<long>.Shared.Return(_keys);
        if (_reserves.Length > 0)
        {
            ArrayPool<int>.Shared.Return(_reserves);
            ArrayPool<int>.Shared.Return(_tied);
        }

        if (_gathered.Length > 0)
        {
            ArrayPool<TApplication>.Shared.Return(_gathered, clearArray: true);
        }

        if (_unclear.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_unclear);
        }

        if (_gatheredDays.Length > 0)
        {
            ArrayPool<EvaluationDays>.Shared.Return(_gatheredDays);
        }
    }

    private int Sort(ReadOnlySpan<Score> scores, int ranked, int? places)
    {
        if (_rules.Precedences.Count > 0)
        {
            ranked = Categories(ranked);
            StartWalk(places, ranked);
            for (int start = 0; start < ranked;)
            {
                int end = EndOf(start, ranked);
                ByPoints(scores, start, end);
                start = end;
            }
        }
        else
        {
            StartWalk(places, ranked);
            if (!TryTogether(scores, ranked))
            {
                ByPoints(scores, 0, ranked);
            }
        }

        return ranked;
    }

    private void StartWalk(int? places, int ranked)
    {
        if (places is not { } number)
        {
            return;
        }

        int[] members = new int[_rules.Reserves.Count];
        foreach (int which in _order[..ranked])
        {
            if (_reserves[which] > 0)
            {
                members[_reserves[which] - 1]++;
            }
        }

        _walk = new(number, [.. _rules.Reserves.Select(reserve => reserve.Places)], members, _rules.Unused);
    }

    /// <summary>
    /// Determines whether a place depends on the order of the applications between two indexes, those ahead being known. Ties are
    /// looked at from first to last.
    /// </summary>
    private bool IsOnCutOff(int start, int end)
    {
        if (_walk is null)
        {
            return false;
        }

        for (; _passed < start; _passed++)
        {
            _walk.Pass(_reserves[_order[_passed]]);
        }

        for (int i = start; i < end; i++)
        {
            _tied[i - start] = _reserves[_order[i]];
        }

        return _walk.IsOnCutOff(_tied.AsSpan(0, end - start));
    }

    /// <summary>
    /// Sorts by points and by the first key together if both fit into one number: the applications are then read in memory order
    /// rather than in order of points.
    /// </summary>
    private bool TryTogether(ReadOnlySpan<Score> scores, int ranked)
    {
        if (_rules.Ties.Count == 0 || _rules.Ties[0].IsOnlyAtCutOff || ranked < 2)
        {
            return false;
        }

        if (!TryReadFirst(ranked))
        {
            return false;
        }

        long[] points = ArrayPool<long>.Shared.Rent(ranked);
        for (int i = 0; i < ranked; i++)
        {
            points[i] = KeyOf(scores[_order[i]]);
        }

        bool sorted = PackedSort.TryTogether(points.AsSpan(0, ranked), _keys.AsSpan(0, ranked), _order[..ranked]);
        ArrayPool<long>.Shared.Return(points);
        for (int from = 0; sorted && from < ranked;)
        {
            int to = EndOf(from, ranked);
            ByKeys(from, to, key: 1);
            from = to;
        }

        return sorted;
    }

    /// <summary>Reads the first key of all applications in input order, which is faster than gathering the ranked ones.</summary>
    private readonly bool TryReadFirst(int ranked)
    {
        int all = _applications.Count;
        long[] values = ArrayPool<long>.Shared.Rent(all);
        byte[] unclear = ArrayPool<byte>.Shared.Rent(all);
        unclear.AsSpan(0, all).Clear();
        bool read = _rules.Ties[0].Read(_applications, _days, values.AsSpan(0, all), unclear.AsSpan(0, all));
        int unknown = 0;
        for (int i = 0; read && i < ranked; i++)
        {
            int which = _order[i];
            unknown |= unclear[which];
            _keys[i] = values[which];
        }

        ArrayPool<long>.Shared.Return(values);
        ArrayPool<byte>.Shared.Return(unclear);
        return read && unknown == 0;
    }

    private readonly int EndOf(int start, int end)
    {
        int next = start + 1;
        while (next < end && _keys[next] == _keys[start])
        {
            next++;
        }

        return next;
    }

    /// <summary>Sorts by category and drops applications whose category is unknown; the keys are then the categories.</summary>
    private int Categories(int ranked)
    {
        Subjects<TApplication> gathered = Gather(0, ranked);
        Span<long> keys = _keys.AsSpan(0, ranked);
        Span<byte> unclear = _unclear.AsSpan(0, ranked);
        keys.Clear();
        foreach (Precedence<TApplication> precedence in _rules.Precedences)
        {
            precedence.Divide(gathered, DaysOf(ranked), keys, unclear);
        }

        int known = 0;
        for (int i = 0; i < ranked; i++)
        {
            if (unclear[i] == 0)
            {
                (keys[known], _order[known]) = (keys[i], _order[i]);
                known++;
            }
        }

        PackedSort.Run(keys[..known], _order[..known]);
        return known;
    }

    private void ByPoints(ReadOnlySpan<Score> scores, int start, int end)
    {
        // The category keys, if any, are not needed here.
        long[] categories = _keys;
        long[] keys = ArrayPool<long>.Shared.Rent(Math.Max(1, end));
        _keys = keys;
        try
        {
            for (int i = start; i < end; i++)
            {
                keys[i] = KeyOf(scores[_order[i]]);
            }

            PackedSort.Run(keys.AsSpan(start, end - start), _order[start..end]);
            for (int from = start; from < end;)
            {
                int to = EndOf(from, end);
                ByKeys(from, to, key: 0);
                from = to;
            }
        }
        finally
        {
            _keys = categories;
            ArrayPool<long>.Shared.Return(keys);
        }
    }

    /// <summary>Separates the applications between two indexes by a key and the keys after it.</summary>
    private void ByKeys(int start, int end, int key)
    {
        while (end - start > 1 && key < _rules.Ties.Count)
        {
            TieKey<TApplication> tie = _rules.Ties[key];
            if (tie.IsOnlyAtCutOff && !IsOnCutOff(start, end))
            {
                key++;
                continue;
            }

            Read(tie, start, end);
            Span<long> keys = _keys.AsSpan(start, end - start);
            Span<byte> unclear = _unclear.AsSpan(0, end - start);
            if (tie.WhenUnknown == WhenUnknown.StaysTied && unclear.Contains((byte)1))
            {
                break;
            }

            // Unknown values come last, as one tie: they are set apart, and separated by the keys that follow.
            int known = start + SetApart(keys, unclear, _order[start..end]);
            PackedSort.Run(_keys.AsSpan(start, known - start), _order[start..known]);
            key++;
            for (int from = start; from < known;)
            {
                int to = EndOf(from, known);
                ByKeys(from, to, key);
                from = to;
            }

            start = known;
        }

        // Applications still tied keep the input order and share a position.
        _order[start..end].Sort();
        if (!_positions.IsEmpty)
        {
            _positions[start..end].Fill(start + 1);
        }
    }

    private readonly void Read(TieKey<TApplication> tie, int start, int end)
    {
        if (!tie.Read(Gather(start, end), DaysOf(end - start), _keys.AsSpan(start, end - start), _unclear.AsSpan(0, end - start)))
        {
            ReadOneByOne(tie, start, end);
        }
    }

    /// <summary>
    /// Reads values that are not plain numbers, such as lots and partial points: they are sorted, and their ranks are the keys.
    /// </summary>
    private readonly void ReadOneByOne(TieKey<TApplication> tie, int start, int end)
    {
        var values = new KeyValue[end - start];
        for (int i = start; i < end; i++)
        {
            int which = _order[i];
            values[i - start] = tie.Read(_rules.Scored(
                _references.IsEmpty ? "-" : _references[which], _applications[which], _days[which], CandidateState.InCompetition, _cohort));
        }

        KeyValue[] sorted = [.. values.Distinct()];
        Array.Sort(sorted, KeyValue.Compare);
        for (int i = start; i < end; i++)
        {
            KeyValue value = values[i - start];
            _keys[i] = Array.BinarySearch(sorted, value, Comparer<KeyValue>.Create(KeyValue.Compare));
            _unclear[i - start] = value.IsKnown ? (byte)0 : (byte)1;
        }
    }

    /// <summary>Moves the known ones to the front, preserving their order, and returns their number.</summary>
    private static int SetApart(Span<long> keys, Span<byte> unclear, Span<int> order)
    {
        int known = 0;
        for (int i = 0; i < order.Length; i++)
        {
            if (unclear[i] == 0)
            {
                (keys[known], keys[i]) = (keys[i], keys[known]);
                (order[known], order[i]) = (order[i], order[known]);
                (unclear[known], unclear[i]) = (unclear[i], unclear[known]);
                known++;
            }
        }

        return known;
    }

    private readonly Subjects<TApplication> Gather(int start, int end)
    {
        _unclear.AsSpan(0, end - start).Clear();
        for (int i = start; !_days.IsShared && i < end; i++)
        {
            _gatheredDays[i - start] = _days[_order[i]];
        }

        if (_applications.AreRows)
        {
            return _applications.At(_order[start..end]);
        }

        Span<TApplication> gathered = _gathered.AsSpan(0, end - start);
        for (int i = 0; i < gathered.Length; i++)
        {
            gathered[i] = _applications[_order[start + i]];
        }

        return (ReadOnlySpan<TApplication>)gathered;
    }

    private readonly DaysSpan DaysOf(int length) => _days.IsShared ? _days : DaysSpan.Each(_gatheredDays.AsSpan(0, length));
}
