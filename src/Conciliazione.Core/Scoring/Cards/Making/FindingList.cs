namespace Conciliazione.Scoring;

/// <summary>Collects the findings of one subject, each before those of its parts.</summary>
internal sealed class FindingList(int maximum)
{
    private readonly ScoreFinding[] _findings = new ScoreFinding[maximum];
    private int _count;

    /// <summary>Reserves a slot for a finding whose points follow from its parts.</summary>
    public int Reserve() => _count++;

    public void Add(in ScoreFinding finding) => _findings[_count++] = finding;

    public void Set(int place, in ScoreFinding finding) => _findings[place] = finding;

    /// <summary>Returns the findings; nothing may be added after that.</summary>
    public ValueList<ScoreFinding> ToValueList() =>
        _count == _findings.Length ? new(_findings) : ValueList.Create(_findings.AsSpan(0, _count));
}
