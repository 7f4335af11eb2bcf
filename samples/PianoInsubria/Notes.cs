using Conciliazione;

namespace PianoInsubria;

/// <summary>
/// What the pages written so far refer to: sources by number, the interpretations applied, and the warnings. Each is kept once, in
/// the order in which it first appears, and listed after the chapters.
/// </summary>
internal sealed class Notes
{
    private readonly List<LegalSource> _sources = [];
    private readonly List<(LocalizedText Text, int Source)> _interpretations = [];
    private readonly List<Notice> _warnings = [];

    public IEnumerable<(int Number, LegalSource Source)> Sources => _sources.Select((source, i) => (i + 1, source));

    public IReadOnlyList<(LocalizedText Text, int Source)> Interpretations => _interpretations;

    public IReadOnlyList<Notice> Warnings => _warnings;

    /// <summary>Returns the number of a source, which is given to it now if it has none.</summary>
    public int NumberOf(LegalSource source)
    {
        int at = _sources.IndexOf(source);
        if (at < 0)
        {
            at = _sources.Count;
            _sources.Add(source);
        }

        return at + 1;
    }

    public void Interpret(LocalizedText text, LegalSource source)
    {
        int number = NumberOf(source);
        if (!_interpretations.Contains((text, number)))
        {
            _interpretations.Add((text, number));
        }
    }

    public void Warn(Notice warning)
    {
        if (!_warnings.Contains(warning))
        {
            _warnings.Add(warning);
            NumberOf(warning.Source);
        }
    }
}
