using NodaTime;

namespace Conciliazione.Facts;

/// <summary>What is wrong in the rows of a column, collected while it is made.</summary>
internal sealed class ColumnDefects(int rows)
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly int FirstDay = Period.DaysBetween(Epoch, LocalDate.MinIsoValue);
    private static readonly int LastDay = Period.DaysBetween(Epoch, LocalDate.MaxIsoValue);

    private readonly List<(int Row, DefectCode Code, FactValue Value, FactValue Limit)> _found = [];

    public int Rows { get; } = rows;

    public bool AreNone => _found.Count == 0;

    public void Add(int row, DefectCode code, FactValue value, FactValue limit) => _found.Add((row, code, value, limit));

    /// <summary>Returns the number by which a day is compared; reports one beyond the calendar.</summary>
    /// <param name="day">The day, in days since 1 January 1970.</param>
    /// <param name="row">The row that it belongs to.</param>
    public int Key(int day, int row)
    {
        if (day >= FirstDay && day <= LastDay)
        {
            return (int)IsoDay.Key(Epoch.PlusDays(day));
        }

        Add(row, DefectCodes.FactOutOfRange, FactValue.Of(day), SheetValues.Span(FirstDay, LastDay));
        return 0;
    }

    /// <summary>Reports something that goes with the rows if it is of another number.</summary>
    public void Require(int count)
    {
        if (count != Rows)
        {
            Add(Math.Min(count, Rows), DefectCodes.FactColumnLength, FactValue.Of(count), FactValue.Of(Rows));
        }
    }

    /// <summary>Returns which rows are marked as unknown; null if none is.</summary>
    public bool[]? Marked(ReadOnlySpan<bool> unknown)
    {
        if (unknown.IsEmpty)
        {
            return null;
        }

        Require(unknown.Length);
        var marked = new bool[Rows];
        unknown[..Math.Min(Rows, unknown.Length)].CopyTo(marked);
        return Array.Exists(marked, row => row) ? marked : null;
    }

    /// <summary>Returns the defects, row by row.</summary>
    /// <param name="path">The path of the table within the input, with a dot at the end unless it is empty.</param>
    /// <param name="fact">The code of the fact.</param>
    public IEnumerable<Defect> At(string path, string fact) => _found.OrderBy(found => found.Row).Select(found => DefectCodes.FactFound(
        found.Code, FormattableString.Invariant($"{path}rows[{found.Row}].facts[{fact}]"), found.Value, found.Limit));
}
