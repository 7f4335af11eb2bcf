namespace Conciliazione.Scoring;

/// <summary>The members of a grid that a score card needs, regardless of the type of the subject.</summary>
internal interface IScoringGrid
{
    public string Code { get; }

    public int Version { get; }

    public LocalizedText Title { get; }

    public ValueList<ScoreMinimum> Minima { get; }

    /// <summary>The sections: their labels, declared maximum points, and the codes of their criteria.</summary>
    public ValueList<SectionView> Views { get; }

    /// <summary>The number of rules, including parts.</summary>
    public int Rules { get; }

    /// <summary>Evaluates what a card keeps; also writes findings and minima.</summary>
    public Evaluation Evaluate(CardRows rows, int row, FindingList? findings, Span<MinimumResult> minima);
}
