using System.Buffers;

namespace Conciliazione.Scoring;

/// <summary>Collects the findings of one subject, each before those of its parts.</summary>
/// <remarks>
/// Few subjects need a slot for every rule: the buffer is rented, and the findings are copied to a list of the exact length.
/// </remarks>
internal sealed class FindingList(int maximum) : IDisposable
{
    private readonly ScoreFinding[] _findings = ArrayPool<ScoreFinding>.Shared.Rent(maximum);
    private int _count;

    /// <summary>Reserves a slot for a finding whose points follow from its parts.</summary>
    public int Reserve() => _count++;

    public void Add(in ScoreFinding finding) => _findings[_count++] = finding;

    public void Set(int place, in ScoreFinding finding) => _findings[place] = finding;

    public ValueList<ScoreFinding> ToValueList() => ValueList.Create(_findings.AsSpan(0, _count));

    public void Dispose()
    {
        _findings.AsSpan(0, _count).Clear();
        ArrayPool<ScoreFinding>.Shared.Return(_findings);
    }
}
