using System.Diagnostics;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>The facts that the rules of a grid read: those that more than one reads are got from a subject once, whoever asks.</summary>
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
        var loops = facts.Select((fact, place) => (fact.Fact, fact.IsShared, Loop: fact.Fact.Loop(place % Slot.Count)))
            .Where(fact => fact.Loop is not null).ToList();
        _facts = [.. loops.Select(fact => fact.Fact)];
        _loops = [.. loops.Select(fact => fact.Loop!)];
        Shared = loops.Count(fact => fact.IsShared);
    }

    /// <summary>How many are shared; theirs are the first columns.</summary>
    public int Shared { get; }

    /// <summary>The column of a fact that a rule reads.</summary>
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

    /// <summary>Reads one from each of many subjects; those of whom it is not known are marked.</summary>
    public void Read(int column, ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear) =>
        _loops[column].Read(subjects, days, raws, unclear);
}
