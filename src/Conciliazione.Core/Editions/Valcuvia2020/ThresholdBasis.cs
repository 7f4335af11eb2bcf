namespace Conciliazione.Editions;

/// <summary>Specifies which points count towards a minimum. Italian term: base della soglia minima.</summary>
/// <remarks>The default value is <see cref="MeritAndPremiums"/>.</remarks>
public enum ThresholdBasis
{
    /// <summary>Merit and bonus points together.</summary>
    MeritAndPremiums = 0,

    /// <summary>Merit only.</summary>
    MeritAlone = 1,
}
