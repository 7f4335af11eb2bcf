using Conciliazione;

namespace PianoInsubria;

/// <summary>
/// What the pages written so far refer to: sources by number, the interpretations applied, and the warnings. Each is kept once, in
/// the order in which it first appears, and listed after the chapters.
/// </summary>
internal sealed class Notes
{
    private readonly List<LegalSource> _sources = [];
    private readonly List<(LocalizedText Text, List<int> Sources)> _interpretations = [];
    private readonly List<(string Chapter, Notice Warning)> _warnings = [];

    /// <summary>The chapter that is being written; warnings are listed by it.</summary>
    public string Chapter { get; set; } = "";

    public IEnumerable<(int Number, LegalSource Source)> Sources => _sources.Select((source, i) => (i + 1, source));

    /// <summary>The interpretations, each with the numbers of all its sources.</summary>
    public IReadOnlyList<(LocalizedText Text, List<int> Sources)> Interpretations => _interpretations;

    /// <summary>The warnings by chapter.</summary>
    public IEnumerable<IGrouping<string, Notice>> Warnings => _warnings.GroupBy(each => each.Chapter, each => each.Warning);

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
        if (_interpretations.FirstOrDefault(each => each.Text == text).Sources is not { } numbers)
        {
            _interpretations.Add((text, [number]));
        }
        else if (!numbers.Contains(number))
        {
            numbers.Add(number);
        }
    }

    public void Warn(Notice warning)
    {
        if (_warnings.All(each => each.Warning != warning))
        {
            _warnings.Add((Chapter, warning));
            NumberOf(warning.Source);
        }
    }
}
