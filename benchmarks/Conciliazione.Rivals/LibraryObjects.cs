using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Rivals;

/// <summary>The library's scores and order, without explanations; it writes places, which are then read as numbers.</summary>
internal sealed class LibraryObjects(Request[] requests, int size) : Contender("Conciliazione.Core, scores and order")
{
    private readonly EvaluationDays[] _days = [LibraryCall.Days];
    private readonly Score[] _scores = new Score[size];
    private readonly int[] _order = new int[size];
    private int _ranked;

    public override void Run(int batch)
    {
        ReadOnlySpan<Request> all = requests.AsSpan(batch * size, size);
        LibraryCall.Grid.Score(all, LibraryCall.Days, _scores);
        _ranked = LibraryCall.Rules.Order(all, _days, _scores, _order);
        foreach (ref int place in _order.AsSpan(0, _ranked))
        {
            place = all[place].Number;
        }
    }

    public override ReadOnlySpan<int> Found() => _order.AsSpan(0, _ranked);
}
