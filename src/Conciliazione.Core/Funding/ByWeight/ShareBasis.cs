namespace Conciliazione.Funding;

/// <summary>The basis of a share. Italian term: ragione della quota.</summary>
/// <remarks>The default value is <see cref="ByWeight"/>.</remarks>
public enum ShareBasis
{
    /// <summary>By weight: exact, or rounded down.</summary>
    ByWeight = 0,

    /// <summary>By weight, rounded up: its remainder is among the largest.</summary>
    RoundedUp = 1,

    /// <summary>At the floor: its weight would result in less.</summary>
    AtFloor = 2,

    /// <summary>At the ceiling: its weight would result in more.</summary>
    AtCeiling = 3,

    /// <summary>Its weight is zero: it gets only its floor.</summary>
    NoWeight = 4,

    /// <summary>By weight, rounded down, and tied with others for the remaining units: same remainder and same key.</summary>
    Tied = 5,
}
