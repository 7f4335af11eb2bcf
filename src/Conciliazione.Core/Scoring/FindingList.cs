namespace Conciliazione.Scoring;

/// <summary>The findings of one subject while they are being written, each before those of its parts.</summary>
internal sealed class FindingList(int most)
{
    private readonly ScoreFinding[] _findings = new ScoreFinding[most];
    private int _count;

    /// <summary>Keeps a place for a finding whose points follow from its parts.</summary>
    public int Reserve() => _count++;

    public void Add(ScoreFinding finding) => _findings[_count++] = finding;

    public void Set(int place, ScoreFinding finding) => _findings[place] = finding;

    public ScoreFinding[] ToArray() => _count == _findings.Length ? _findings : _findings[.._count];
}
