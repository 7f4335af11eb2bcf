namespace Conciliazione.Scoring;

/// <summary>What a finding needs of its rule, whosesoever facts the rule reads.</summary>
internal interface IScoringRule
{
    public RuleLabel Label { get; }

    /// <summary>The source as it is cited.</summary>
    public string Cited { get; }

    /// <summary>What the rule read and compared, from what the finding kept of it.</summary>
    public ScoreNotes Describe(in ScoreFinding finding);

    /// <summary>The facts that would tell the points of the finding.</summary>
    public ValueList<MissingFact> MissingIn(in ScoreFinding finding);

    /// <summary>What is wrong with the marks that the finding kept.</summary>
    public ValueList<Defect> DefectsIn(in ScoreFinding finding);
}
