using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>Applications to be ranked: objects, rows of a table, or candidates that are scored already.</summary>
internal readonly ref struct Entrants<TApplication> : IOrdered
    where TApplication : notnull
{
    private readonly RankingRules<TApplication> _rules;
    private readonly Subjects<TApplication> _applications;
    private readonly DaysSpan _days;
    private readonly ReadOnlySpan<Score> _scores;
    private readonly ReadOnlySpan<string> _references;
    private readonly CohortBounds? _cohort;

    /// <summary>The candidates, if their score cards are known and facts of theirs may be assumed; otherwise empty.</summary>
    private readonly Contestant<TApplication>[] _contestants;

    private const uint InverseOf25 = 0xC28F_5C29;
    private const uint MostHundreds = uint.MaxValue / 100;

    // Rented. The categories and reserves of the applications are at their indexes; those that some are gathered in are from 0.
    private readonly long[] _categories;
    private readonly int[] _reserves;

    /// <summary>The points that each ranked one lacks, in order of the indexes; at last how many there are, or minus one if they do not fit in 32 bits.</summary>
    private readonly int[] _points;
    private readonly TApplication[] _gathered;
    private readonly EvaluationDays[] _gatheredDays;

    public Entrants(
        RankingRules<TApplication> rules,
        Subjects<TApplication> applications,
        DaysSpan days,
        ReadOnlySpan<Score> scores,
        ReadOnlySpan<string> references,
        CohortBounds? cohort,
        bool hasPlaces)
        : this(rules, applications, days, scores, references, cohort, [], rules.Reserves.Count > 0 || hasPlaces)
    {
    }

    /// <param name="rules">The rules.</param>
    /// <param name="contestants">The candidates; those that do not compete are not ranked.</param>
    public Entrants(RankingRules<TApplication> rules, Contestant<TApplication>[] contestants)
        : this(
            rules,
            (ReadOnlySpan<TApplication>)Array.ConvertAll(contestants, each => each.Application),
            DaysSpan.Each(Array.ConvertAll(contestants, each => each.Days)),
            Array.ConvertAll(contestants, each => each.IsCompeting ? each.Card.Score : default),
            references: [],
            cohort: null,
            contestants,
            hasReserves: true)
    {
    }

    private Entrants(
        RankingRules<TApplication> rules,
        Subjects<TApplication> applications,
        DaysSpan days,
        ReadOnlySpan<Score> scores,
        ReadOnlySpan<string> references,
        CohortBounds? cohort,
        Contestant<TApplication>[] contestants,
        bool hasReserves)
    {
        _rules = rules;
        _applications = applications;
        _days = days;
        _scores = scores;
        _references = references;
        _cohort = cohort;
        _contestants = contestants;
        _points = ArrayPool<int>.Shared.Rent(applications.Count + 1);
        _categories = rules.Precedences.Count == 0 ? [] : ArrayPool<long>.Shared.Rent(applications.Count);
        _reserves = hasReserves ? ArrayPool<int>.Shared.Rent(applications.Count) : [];
        _gathered = applications.AreRows ? [] : ArrayPool<TApplication>.Shared.Rent(applications.Count);
        _gatheredDays = days.IsShared ? [] : ArrayPool<EvaluationDays>.Shared.Rent(applications.Count);
    }

    public int Count => _applications.Count;

    public ReadOnlySpan<OrderLevel> Levels => _rules.Levels.AsSpan();

    public ReadOnlySpan<int> Reserves => _reserves.AsSpan(0, _reserves.Length == 0 ? 0 : _applications.Count);

    /// <summary>
    /// Writes the indexes of the applications that are ranked, ascending, and returns their number: those whose points, reserve and
    /// category are known and that reach the minima.
    /// </summary>
    public int Ranked(Span<int> order)
    {
        int ranked = Reached(_scores[.._applications.Count], order, _points, out bool fit);
        _points[_applications.Count] = fit && TryCountDown(_points.AsSpan(0, ranked)) ? ranked : -1;
        ranked = WithReserve(order[..ranked]);
        return WithCategory(order[..ranked]);
    }

    /// <summary>
    /// The same of rows whose scores are not known yet, and need no reserve or category; returns -1 if their points do not fit in 32 bits.
    /// </summary>
    public int Scored(FactTable<TApplication> table, EvaluationDays days, Span<int> order)
    {
        int ranked = _rules.Grid.Reached(table, days, _cohort, order, _points);
        ranked = ranked >= 0 && TryCountDown(_points.AsSpan(0, ranked)) ? ranked : -1;
        _points[_applications.Count] = ranked;
        return ranked;
    }

    /// <summary>Determines whether some application is not ranked only because something about it is unknown.</summary>
    /// <param name="ranked">The number of those that are ranked.</param>
    public bool IsProvisional(int ranked)
    {
        int open = 0;
        for (int i = 0; i < _applications.Count; i++)
        {
            bool isBelow = _scores[i].ReachesMinima.TryGet(out bool reaches) && !reaches;
            bool competes = _contestants.Length == 0 || _contestants[i].IsCompeting;
            open += competes && !isBelow ? 1 : 0;
        }

        return open > ranked;
    }

    public void Read(int level, ReadOnlySpan<int> which, Span<long> numbers, Span<byte> unclear)
    {
        if (level >= OrderLevel.FirstKey)
        {
            _rules.Ties[level - OrderLevel.FirstKey].Read(this, which, numbers, unclear);
        }
        else if (level == OrderLevel.Points && _scores.IsEmpty)
        {
            // Those of all ranked ones, which are read together.
            for (int i = 0; i < which.Length; i++)
            {
                numbers[i] = _points[i];
            }
        }
        else if (level == OrderLevel.Points)
        {
            for (int i = 0; i < which.Length; i++)
            {
                numbers[i] = ~_scores[which[i]].Hundredths;
            }
        }
        else
        {
            for (int i = 0; i < which.Length; i++)
            {
                numbers[i] = CategoryOf(which[i]);
            }
        }
    }

    public bool TryReadAll(int level, out ReadOnlySpan<int> numbers, out ShortScale scale, out bool highestFirst)
    {
        numbers = default;
        scale = default;
        highestFirst = false;
        if (level == OrderLevel.Points)
        {
            bool fit = _points[_applications.Count] >= 0 && _rules.Precedences.Count + _rules.Reserves.Count == 0;
            numbers = _points.AsSpan(0, fit ? _points[_applications.Count] : 0);
            scale = ShortScale.Plain(numbers);
            return fit;
        }

        if (_rules.Ties[level - OrderLevel.FirstKey] is not { Fact: { } fact } key
            || _applications.NumbersOf(fact)?.TryReadAll(out numbers, out scale) != true)
        {
            return false;
        }

        // The age of whoever is born after the day is unknown.
        highestFirst = key.HighestRawFirst;
        return fact is not Fact<TApplication>.Age || scale.NumberAt(scale.Highest) <= IsoDay.Key(_days[0].OfRequest);
    }

    /// <summary>Reads a fact of some applications, as one number each.</summary>
    public void Read(Fact<TApplication> fact, ReadOnlySpan<int> which, Span<long> raws, Span<byte> unclear)
    {
        // Of candidates nobody is read who is not ranked.
        if (_contestants.Length == 0 && which.Length > _applications.Count / 2)
        {
            ReadAll(fact, which, raws, unclear);
        }
        else
        {
            Subjects<TApplication> some = _applications.AreRows ? _applications.At(which) : Gathered(which);
            fact.Read(some, DaysOf(which), raws, unclear);
        }

        for (int i = 0; _contestants.Length > 0 && i < which.Length; i++)
        {
            if (_contestants[which[i]].Change is { } assumed && assumed.Of(fact))
            {
                (raws[i], unclear[i]) = (assumed.Raw, 0);
            }
        }
    }

    /// <summary>The number of categories that precede that of a ranked application.</summary>
    public int CategoryOf(int which) => _categories.Length == 0 ? 0 : (int)_categories[which];

    /// <summary>The points of a ranked application.</summary>
    public Points PointsOf(int which) => _scores[which].Points.TryGet(out Points points) ? points : default;

    public string ReferenceOf(int which) => _contestants.Length > 0 ? _contestants[which].Reference : _references[which];

    /// <summary>Returns the score card of an application, which is made if it is not known.</summary>
    public ScoreCard CardOf(int which) => _contestants.Length > 0
        ? _contestants[which].Card
        : _rules.Grid.Explain(_applications[which], _days[which], _cohort);

    /// <summary>Returns what was rented; an empty array is none of the pool's, and left alone.</summary>
    public void Return()
    {
        ArrayPool<int>.Shared.Return(_points);
        ArrayPool<long>.Shared.Return(_categories);
        ArrayPool<int>.Shared.Return(_reserves);
        ArrayPool<TApplication>.Shared.Return(_gathered, clearArray: true);
        ArrayPool<EvaluationDays>.Shared.Return(_gatheredDays);
    }

    /// <summary>
    /// Writes the indexes of those whose points are known and reach the minima, and their points if they fit in 32 bits; returns how many they are.
    /// Whether one reaches the minima is as good as random, so that a branch could not be predicted.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Reached(ReadOnlySpan<Score> scores, Span<int> order, Span<int> points, out bool fit)
    {
        int ranked = 0;
        long beyond = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            long hundredths = scores[i].Hundredths;
            points[ranked] = (int)hundredths;
            beyond |= hundredths ^ (int)hundredths;
            order[ranked] = i;
            ranked += scores[i].IsReached ? 1 : 0;
        }

        fit = beyond == 0;
        return ranked;
    }

    /// <summary>
    /// Replaces points by what lacks to the most of them: whole points if all are, otherwise hundredths. Returns false, and changes nothing, if that
    /// does not fit.
    /// </summary>
    private static bool TryCountDown(Span<int> points)
    {
        (int lowest, int highest) = ShortScale.EndsOf<int>(points);
        if ((long)highest - lowest >= int.MaxValue)
        {
            return false;
        }

        Span<Vector<int>> wide = MemoryMarshal.Cast<int, Vector<int>>(points);
        var from = new Vector<int>(highest);
        Vector<uint> most = Vector<uint>.Zero;
        foreach (Vector<int> some in wide)
        {
            most = Vector.Max(most, Hundreds(from - some));
        }

        uint last = 0;
        for (int i = wide.Length * Vector<int>.Count; i < points.Length; i++)
        {
            last = Math.Max(last, Hundreds(highest - points[i]));
        }

        bool areWhole = last <= MostHundreds && Vector.LessThanOrEqualAll(most, new Vector<uint>(MostHundreds));
        foreach (ref Vector<int> some in wide)
        {
            some = areWhole ? Vector.AsVectorInt32(Hundreds(from - some)) : from - some;
        }

        for (int i = wide.Length * Vector<int>.Count; i < points.Length; i++)
        {
            points[i] = areWhole ? (int)Hundreds(highest - points[i]) : highest - points[i];
        }

        return true;
    }

    // A multiple of a hundred times the inverse of 25, turned right by two bits, is how many hundreds it has; of any other number that is more
    // than any has. See Warren, Hacker's Delight, 10-17.
    private static uint Hundreds(int number) => BitOperations.RotateRight(unchecked((uint)number * InverseOf25), 2);

    private static Vector<uint> Hundreds(Vector<int> numbers)
    {
        Vector<uint> product = Vector.AsVectorUInt32(numbers) * InverseOf25;
        return (product >>> 2) | (product << 30);
    }

    /// <summary>Finds the reserve of each application, and keeps those for which it is known.</summary>
    private int WithReserve(Span<int> order)
    {
        _reserves.AsSpan().Clear();
        if (_rules.Reserves.Count == 0)
        {
            return order.Length;
        }

        long[] kinds = ArrayPool<long>.Shared.Rent(order.Length);
        byte[] unclear = ArrayPool<byte>.Shared.Rent(order.Length);
        for (int reserve = _rules.Reserves.Count; reserve > 0; reserve--)
        {
            // From the last to the first, each overriding those after it.
            Audience<TApplication> audience = _rules.Reserves[reserve - 1].Audience;
            unclear.AsSpan(0, order.Length).Clear();
            Read(audience.Fact, order, kinds.AsSpan(0, order.Length), unclear.AsSpan(0, order.Length));
            for (int i = 0; i < order.Length; i++)
            {
                _reserves[order[i]] = unclear[i] != 0 ? -1 : audience.Accepts(kinds[i]) ? reserve : _reserves[order[i]];
            }
        }

        ArrayPool<long>.Shared.Return(kinds);
        ArrayPool<byte>.Shared.Return(unclear);
        int known = 0;
        foreach (int which in order)
        {
            order[known] = which;
            known += _reserves[which] >= 0 ? 1 : 0;
        }

        return known;
    }

    /// <summary>Finds the category of each application, and keeps those for which it is known.</summary>
    private int WithCategory(Span<int> order)
    {
        long[] numbers = ArrayPool<long>.Shared.Rent(order.Length);
        byte[] unknown = ArrayPool<byte>.Shared.Rent(order.Length);
        Span<byte> unclear = unknown.AsSpan(0, order.Length);
        _categories.AsSpan().Clear();
        int known = order.Length;
        foreach (Precedence<TApplication> precedence in _rules.Precedences)
        {
            unclear.Clear();
            precedence.Read(this, order[..known], numbers, unclear);
            int before = known;
            known = 0;
            for (int i = 0; i < before; i++)
            {
                int which = order[i];
                _categories[which] = (_categories[which] * precedence.Categories) + numbers[i];
                order[known] = which;
                known += unclear[i] == 0 ? 1 : 0;
            }
        }

        ArrayPool<long>.Shared.Return(numbers);
        ArrayPool<byte>.Shared.Return(unknown);
        return known;
    }

    /// <summary>Reads a fact of all applications and keeps some: objects are read faster as they lie in memory than when gathered.</summary>
    private void ReadAll(Fact<TApplication> fact, ReadOnlySpan<int> which, Span<long> raws, Span<byte> unclear)
    {
        int count = _applications.Count;
        long[] all = ArrayPool<long>.Shared.Rent(count);
        byte[] marks = ArrayPool<byte>.Shared.Rent(count);
        marks.AsSpan(0, count).Clear();
        fact.Read(_applications, _days, all.AsSpan(0, count), marks.AsSpan(0, count));
        for (int i = 0; i < which.Length; i++)
        {
            raws[i] = all[which[i]];
            unclear[i] = marks[which[i]];
        }

        ArrayPool<long>.Shared.Return(all);
        ArrayPool<byte>.Shared.Return(marks);
    }

    private ReadOnlySpan<TApplication> Gathered(ReadOnlySpan<int> which)
    {
        // A span: storing in an array of a reference type checks the type each time.
        Span<TApplication> gathered = _gathered.AsSpan(0, which.Length);
        for (int i = 0; i < gathered.Length; i++)
        {
            gathered[i] = _applications[which[i]];
        }

        return gathered;
    }

    private DaysSpan DaysOf(ReadOnlySpan<int> which)
    {
        if (_days.IsShared)
        {
            return _days;
        }

        for (int i = 0; i < which.Length; i++)
        {
            _gatheredDays[i] = _days[which[i]];
        }

        return DaysSpan.Each(_gatheredDays.AsSpan(0, which.Length));
    }
}
