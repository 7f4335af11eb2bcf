using System.Diagnostics;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>The facts read by the rules of a grid. A fact that several rules read is read only once per subject.</summary>
internal sealed class FactColumns<TSubject>
    where TSubject : notnull
{
    private readonly Fact<TSubject>[] _facts;
    private readonly FactLoop<TSubject>[] _loops;

    public FactColumns(IEnumerable<Fact<TSubject>> read)
    {
        (Fact<TSubject> Fact, bool IsShared)[] facts =
        [
            .. read.GroupBy(fact => fact, ReferenceEqualityComparer.Instance)
                .Select(uses => (uses.First(), IsShared: uses.Skip(1).Any()))
                .OrderByDescending(fact => fact.IsShared),
        ];
        var loops = facts.Select((fact, i) => (fact.Fact, fact.IsShared, Loop: fact.Fact.Loop(i % Slot.Count)))
            .Where(fact => fact.Loop is not null).ToList();
        _facts = [.. loops.Select(fact => fact.Fact)];
        _loops = [.. loops.Select(fact => fact.Loop!)];
        Shared = loops.Count(fact => fact.IsShared);
    }

    /// <summary>The number of shared facts, which take the first columns.</summary>
    public int Shared { get; }

    /// <summary>Returns the column of a fact that a rule reads.</summary>
    public int ColumnOf(Fact<TSubject> fact)
    {
        for (int column = 0; column < _facts.Length; column++)
        {
            if (ReferenceEquals(_facts[column], fact))
            {
                return column;
            }
        }

        throw new UnreachableException();
    }

    /// <summary>Reads a fact of many subjects, and marks those for which it is unknown.</summary>
    public void Read(int column, in Subjects<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear)
    {
        if (!subjects.TryRead(_facts[column], days, raws, unclear))
        {
            _loops[column].Read(subjects.Each, days, raws, unclear);
        }
    }
}
