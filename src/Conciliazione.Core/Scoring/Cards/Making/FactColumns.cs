using System.Diagnostics;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>The facts read by the rules of a grid. A fact that several rules read is read only once per subject.</summary>
internal sealed class FactColumns<TSubject>
    where TSubject : notnull
{
    private readonly Fact<TSubject>[] _facts;
    private readonly FactLoop<TSubject>[] _loops;
    private readonly object[] _others;
    private readonly Func<TSubject, EvaluationDays, object?>[] _getters;

    public FactColumns(IEnumerable<ScoringRule<TSubject>> rules, IEnumerable<Fact<TSubject>> ofAudiences)
    {
        (Fact<TSubject> Fact, bool IsShared)[] facts =
        [
            .. rules.Where(rule => rule is not ScoringRule<TSubject>.Written).SelectMany(rule => rule.Facts).Concat(ofAudiences)
                .GroupBy(fact => fact, ReferenceEqualityComparer.Instance)
                .Select(uses => (uses.First(), IsShared: uses.Skip(1).Any()))
                .OrderByDescending(fact => fact.IsShared),
        ];
        var loops = facts.Select((fact, i) => (fact.Fact, fact.IsShared, Loop: fact.Fact.Loop(i % Slot.Count))).ToList();
        var numbers = loops.Where(fact => fact.Loop is not null).ToList();
        _facts = [.. numbers.Select(fact => fact.Fact)];
        _loops = [.. numbers.Select(fact => fact.Loop!)];
        Shared = numbers.Count(fact => fact.IsShared);
        _others = [.. loops.Where(fact => fact.Loop is null).Select(fact => fact.Fact), .. rules.OfType<ScoringRule<TSubject>.Written>()];
        _getters = [.. _others.Select(Getter)];
    }

    /// <summary>The number of shared facts, which take the first columns.</summary>
    public int Shared { get; }

    /// <summary>Returns the column of a fact that a rule reads as a single number.</summary>
    public int ColumnOf(Fact<TSubject> fact) => PlaceOf(_facts, fact);

    /// <summary>Returns the column of any other fact, or of a rule written in code.</summary>
    public int OtherOf(object factOrRule) => PlaceOf(_others, factOrRule);

    /// <summary>Reads a fact of many subjects, and marks those for which it is unknown.</summary>
    public void Read(int column, in Subjects<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear)
    {
        if (!subjects.TryRead(_facts[column], days, raws, unclear))
        {
            _loops[column].Read(subjects.Each, days, raws, unclear);
        }
    }

    /// <summary>Reads all facts of at most a block of subjects, to be kept by their cards.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="subjects">The subjects.</param>
    /// <param name="days">The evaluation days.</param>
    /// <param name="cohort">The bounds of the cohort if points depend on it.</param>
    /// <param name="change">A value assumed for a fact, for what-if analysis.</param>
    public CardRows Keep(
        IScoringGrid grid, ReadOnlySpan<TSubject> subjects, DaysSpan days, CohortBounds? cohort, FactChange? change = null)
    {
        int count = subjects.Length;
        long[] numbers = GC.AllocateUninitializedArray<long>(_facts.Length * count);
        byte[]? unknown = null;
        Span<byte> unclear = stackalloc byte[ScoringBlock<TSubject>.Maximum];
        unclear = unclear[..count];
        for (int column = 0; column < _facts.Length; column++)
        {
            unclear.Clear();
            Span<long> raws = numbers.AsSpan(column * count, count);
            if (change is not null && change.Of(_facts[column]))
            {
                raws.Fill(change.Raw);
                continue;
            }

            _loops[column].Read(subjects, days, raws, unclear);
            if (unclear.ContainsAnyExcept((byte)0))
            {
                unknown ??= new byte[numbers.Length];
                unclear.CopyTo(unknown.AsSpan(column * count));
            }
        }

        object?[] others = _others.Length == 0 ? [] : new object?[_others.Length * count];
        for (int column = 0; column < _others.Length; column++)
        {
            Span<object?> kept = others.AsSpan(column * count, count);
            if (change is not null && _others[column] is Fact<TSubject> fact && change.Of(fact))
            {
                kept.Fill(change.Other);
                continue;
            }

            Func<TSubject, EvaluationDays, object?> getter = _getters[column];
            for (int i = 0; i < kept.Length; i++)
            {
                kept[i] = getter(subjects[i], days[i]);
            }
        }

        return new(grid, cohort, days.ToArray(count), count, numbers, unknown, others);
    }

    private static Func<TSubject, EvaluationDays, object?> Getter(object factOrRule) => factOrRule switch
    {
        Fact<TSubject>.DatedList list => list.Keep,
        Fact<TSubject>.Marks marks => (subject, days) => marks.Read(subject, days).TryGet(out ValueList<Points>? all) ? all : null,
        ScoringRule<TSubject>.Written written => written.Keep,
        _ => throw new UnreachableException(),
    };

    private static int PlaceOf(ReadOnlySpan<object> all, object one)
    {
        for (int i = 0; i < all.Length; i++)
        {
            if (ReferenceEquals(all[i], one))
            {
                return i;
            }
        }

        throw new UnreachableException();
    }
}
