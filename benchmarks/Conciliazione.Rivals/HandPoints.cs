namespace Conciliazione.Rivals;

/// <summary>The same loop for the points alone.</summary>
internal sealed class HandPoints(Request[] requests, int size) : Contender("loop by hand")
{
    private readonly int[] _points = new int[size];

    public override void Run(int batch)
    {
        ReadOnlySpan<Request> all = requests.AsSpan(batch * size, size);
        for (int i = 0; i < all.Length; i++)
        {
            _points[i] = HandObjects.PointsOf(all[i]);
        }
    }

    public override ReadOnlySpan<int> Found() => _points;
}
