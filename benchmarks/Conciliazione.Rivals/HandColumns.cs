namespace Conciliazione.Rivals;

/// <summary>A straight loop over columns, and <see cref="Array.Sort{T}(T[], int, int)"/> over one packed number a request.</summary>
internal sealed class HandColumns(DataSet data, bool lists) : Contender("loop by hand + Array.Sort")
{
    private static readonly int[] OfKind = [3, 2, 2, 0];

    private static readonly (int At18, int At36, int At46, int At61) Applicant = (Call.BornBy(18), Call.BornBy(36), Call.BornBy(46), Call.BornBy(61));

    private static readonly (int At65, int At75) Elder = (Call.BornBy(65), Call.BornBy(75));

    private static readonly (int At3, int At6, int At14) Child = (Call.BornBy(3), Call.BornBy(6), Call.BornBy(14));

    private readonly long[] _keys = new long[data.Size];
    private readonly int[] _order = new int[data.Size];
    private int _ranked;

    public static int PointsOf(Columns columns, int row, int children)
    {
        int birth = columns.Birth[row];
        int elder = columns.Elder[row];
        int points = birth > Applicant.At18 ? 0 : birth > Applicant.At36 ? 3 : birth > Applicant.At46 ? 2 : birth > Applicant.At61 ? 1 : 0;
        points += elder <= Elder.At75 ? 4 : elder <= Elder.At65 ? 2 : 0;
        points += Math.Min(children, 10);
        points += columns.Isee[row] switch { <= 10_000_00 => 6, <= 20_000_00 => 4, <= 35_000_00 => 2, _ => 0 };
        return points + OfKind[columns.Kind[row]] + (5 * columns.Single[row]);
    }

    public static int CountedChildren(Columns columns, int row) => (4 * columns.Babies[row]) + (3 * columns.Small[row]) + columns.School[row];

    public static int ListedChildren(Columns columns, int row)
    {
        int points = 0;
        for (int i = columns.Offsets[row]; i < columns.Offsets[row + 1]; i++)
        {
            int birth = columns.Children[i];
            points += birth > Child.At3 ? 4 : birth > Child.At6 ? 3 : birth > Child.At14 ? 1 : 0;
        }

        return points;
    }

    public override void Run(int batch)
    {
        Columns columns = data.Columns;
        int ranked = 0;
        for (int row = batch * data.Size; row < (batch + 1) * data.Size; row++)
        {
            int points = PointsOf(columns, row, lists ? ListedChildren(columns, row) : CountedChildren(columns, row));
            if (points >= Call.MinimumPoints)
            {
                _keys[ranked++] = Call.Key(points, columns.Arrival[row], row);
            }
        }

        Array.Sort(_keys, 0, ranked);
        for (int i = 0; i < ranked; i++)
        {
            _order[i] = Call.NumberOf(_keys[i]);
        }

        _ranked = ranked;
    }

    public override ReadOnlySpan<int> Found() => _order.AsSpan(0, _ranked);
}
