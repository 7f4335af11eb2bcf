using Conciliazione.Scoring;

namespace Conciliazione.Rivals;

/// <summary>The library's scores alone.</summary>
internal sealed class LibraryPoints(Request[] requests, int size) : Contender("Conciliazione.Core, scores")
{
    private readonly Score[] _scores = new Score[size];

    public override void Run(int batch) => LibraryCall.Grid.Score(requests.AsSpan(batch * size, size), LibraryCall.Days, _scores);

    public override ReadOnlySpan<int> Found() => Array.ConvertAll(_scores, score => score.Points.Match(points => (int)(points.Hundredths / 100), () => -1));
}
