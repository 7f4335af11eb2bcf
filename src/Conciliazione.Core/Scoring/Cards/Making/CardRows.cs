using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>
/// What the cards of subjects scored together are made of: the facts that the rules of a grid read, column by column, and never the
/// subjects themselves. Findings are made from a row when they are asked for.
/// </summary>
/// <param name="grid">The grid.</param>
/// <param name="cohort">The bounds of the cohort if points depend on it.</param>
/// <param name="days">The evaluation days of each row, or one entry for all.</param>
/// <param name="count">The number of rows.</param>
/// <param name="numbers">The facts that are a single number, as rules read them; zero if unknown.</param>
/// <param name="unknown">The numbers that are unknown, marked with 1; <see langword="null"/> if none is.</param>
/// <param name="others">Dated lists, marks, and what rules written in code gave; <see langword="null"/> if unknown.</param>
internal sealed class CardRows(
    IScoringGrid grid, CohortBounds? cohort, EvaluationDays[] days, int count, long[] numbers, byte[]? unknown, object?[] others)
{
    public IScoringGrid Grid { get; } = grid;

    public CohortBounds? Cohort { get; } = cohort;

    public EvaluationDays DaysOf(int row) => days[days.Length == 1 ? 0 : row];

    /// <summary>Reads a number of one row; returns <see langword="false"/> if it is unknown.</summary>
    public bool TryRead(int column, int row, out long raw)
    {
        int at = (column * count) + row;
        raw = numbers[at];
        return unknown is null || unknown[at] == 0;
    }

    /// <summary>Reads a number of all rows, and marks those for which it is unknown.</summary>
    public void Read(int column, Span<long> raws, Span<byte> unclear)
    {
        numbers.AsSpan(column * count, count).CopyTo(raws);
        if (unknown is not null)
        {
            ReadOnlySpan<byte> marks = unknown.AsSpan(column * count, count);
            for (int i = 0; i < marks.Length; i++)
            {
                unclear[i] |= marks[i];
            }
        }
    }

    /// <summary>Returns what is kept of a fact that is not a single number, or of a rule written in code.</summary>
    public object? Other(int column, int row) => others[(column * count) + row];
}
