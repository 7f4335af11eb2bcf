namespace Conciliazione.Scoring;

/// <summary>What became of one rule. Italian term: stato del riscontro.</summary>
/// <remarks>The default value is <see cref="Scored"/>.</remarks>
public enum ScoreState
{
    /// <summary>Its points are known.</summary>
    Scored = 0,

    /// <summary>It does not apply to a subject of this kind, and gives nothing.</summary>
    NotAsked = 1,

    /// <summary>A fact is missing: the points are a range.</summary>
    Unclear = 2,

    /// <summary>A mark cannot be what was handed in: the points are a range until it is put right.</summary>
    Refused = 3,
}
