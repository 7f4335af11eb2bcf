namespace Conciliazione.Scoring;

/// <summary>What a score card needs of its grid, whosesoever facts the grid reads.</summary>
internal interface IScoringGrid
{
    public string Code { get; }

    public int Version { get; }

    public LocalizedText Title { get; }

    public ValueList<ScoreMinimum> Minima { get; }

    /// <summary>The sections: their labels, the most points declared, and the codes of their criteria.</summary>
    public ValueList<SectionView> Views { get; }
}
