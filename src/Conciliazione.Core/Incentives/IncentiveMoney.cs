namespace Conciliazione.Incentives;

/// <summary>Specifies which money pays for incentives. Italian term: risorse utilizzate.</summary>
/// <remarks>The default value is <see cref="Base"/>.</remarks>
public enum IncentiveMoney
{
    /// <summary>The funds that the plan assigns from the start.</summary>
    Base = 0,

    /// <summary>A performance bonus.</summary>
    Bonus = 1,

    /// <summary>What was not assigned.</summary>
    Residual = 2,

    /// <summary>Further funding that the plan did not have.</summary>
    New = 3,
}
