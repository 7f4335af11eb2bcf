using System.Runtime.CompilerServices;

namespace Conciliazione.Scoring;

/// <summary>The members of a rule that a finding needs, regardless of the type of the subject.</summary>
internal interface IScoringRule
{
    public RuleLabel Label { get; }

    /// <summary>What ends each line: the source, as cited, and what the rule's provenance adds.</summary>
    public LocalizedText Ending { get; }

    /// <summary>Describes what the rule read and compared, from the data kept in the finding.</summary>
    public ScoreNotes Describe(in ScoreFinding finding);

    /// <summary>
    /// Appends what <see cref="Describe"/> returns, as it stands in a line after the title; returns the separator for what follows.
    /// </summary>
    public string Write(ref DefaultInterpolatedStringHandler text, in ScoreFinding finding, Language language);

    /// <summary>Returns the missing facts that would determine the points of the finding.</summary>
    public ValueList<MissingFact> MissingIn(in ScoreFinding finding);

    /// <summary>Returns the defects of the marks kept in the finding.</summary>
    public ValueList<Defect> DefectsIn(in ScoreFinding finding);
}
