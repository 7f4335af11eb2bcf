namespace Conciliazione.Scoring;

/// <summary>The state of a rule's finding. Italian term: stato del riscontro.</summary>
/// <remarks>The default value is <see cref="Scored"/>.</remarks>
public enum ScoreState
{
    /// <summary>The points are known.</summary>
    Scored = 0,

    /// <summary>The rule does not apply to a subject of this kind, and awards nothing.</summary>
    NotAsked = 1,

    /// <summary>A fact is missing: the points are a range.</summary>
    Unclear = 2,

    /// <summary>A submitted mark is invalid: the points are a range until it is corrected.</summary>
    Refused = 3,
}
