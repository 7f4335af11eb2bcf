namespace Conciliazione.Editions;

/// <summary>Which points a minimum counts. Italian term: base della soglia minima.</summary>
/// <remarks>The default value is <see cref="MeritAndPremiums"/>.</remarks>
public enum ThresholdBasis
{
    /// <summary>Merit and premiums together.</summary>
    MeritAndPremiums = 0,

    /// <summary>Merit alone.</summary>
    MeritAlone = 1,
}
