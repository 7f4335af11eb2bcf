namespace Conciliazione.Incentives;

/// <summary>Specifies what an incentive consists of. Italian term: tipo di beneficio.</summary>
/// <remarks>The default value is <see cref="Cash"/>.</remarks>
public enum IncentiveBenefit
{
    /// <summary>A sum of money.</summary>
    Cash = 0,

    /// <summary>An invitation to a training course; the amount is what the place costs, and may be zero.</summary>
    Training = 1,

    /// <summary>The costs of an audit.</summary>
    Audit = 2,

    /// <summary>The costs of a consultancy path.</summary>
    Consultancy = 3,
}
