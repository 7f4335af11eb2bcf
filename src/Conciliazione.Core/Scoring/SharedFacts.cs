using System.Diagnostics;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>The facts that more than one rule of a grid reads: they are got from a subject once, whoever asks.</summary>
internal sealed class SharedFacts<TSubject>
    where TSubject : notnull
{
    private readonly Fact<TSubject>[] _facts;

    public SharedFacts(IEnumerable<Fact<TSubject>> read) => _facts =
        [.. read.Where(IsRead).GroupBy(fact => fact, ReferenceEqualityComparer.Instance).Where(uses => uses.Skip(1).Any()).Select(uses => uses.First())];

    /// <summary>How many there are.</summary>
    public int Count => _facts.Length;

    /// <summary>The column of a fact, or -1 for one that a single rule reads.</summary>
    public int ColumnOf(Fact<TSubject> fact)
    {
        for (int column = 0; column < _facts.Length; column++)
        {
            if (ReferenceEquals(_facts[column], fact))
            {
                return column;
            }
        }

        return -1;
    }

    /// <summary>Reads one from each of many subjects; those of whom it is not known are marked.</summary>
    public void Read(int column, ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear) =>
        Read(_facts[column], subjects, days, raws, unclear);

    /// <summary>Reads a fact that has one number from each of many subjects; those of whom it is not known are marked.</summary>
    public static void Read(Fact<TSubject> fact, ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear)
    {
        switch (fact)
        {
            case Fact<TSubject>.YesNo answer:
                answer.Read(subjects, days, raws, unclear);
                break;
            case Fact<TSubject>.Choice choice:
                choice.Read(subjects, days, raws, unclear);
                break;
            case IMeasured<TSubject> measured:
                measured.Read(subjects, days, raws, unclear);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static bool IsRead(Fact<TSubject> fact) => fact is Fact<TSubject>.YesNo or Fact<TSubject>.Choice or IMeasured<TSubject>;
}
