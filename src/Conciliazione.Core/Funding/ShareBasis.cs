namespace Conciliazione.Funding;

/// <summary>What a share rests on. Italian term: ragione della quota.</summary>
/// <remarks>The default value is <see cref="ByWeight"/>.</remarks>
public enum ShareBasis
{
    /// <summary>By weight: exact, or rounded down.</summary>
    ByWeight = 0,

    /// <summary>By weight, rounded up: its remainder is among the largest.</summary>
    RoundedUp = 1,

    /// <summary>Its weight would give less than its floor.</summary>
    AtFloor = 2,

    /// <summary>Its weight would give more than its ceiling.</summary>
    AtCeiling = 3,

    /// <summary>Its weight is zero: its floor and nothing else.</summary>
    NoWeight = 4,

    /// <summary>By weight, rounded down, and tied with others for the units that are left: the same remainder and the same key.</summary>
    Tied = 5,
}
