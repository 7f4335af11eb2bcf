namespace Conciliazione.Editions;

/// <summary>What two premiums for one thing come to together. Italian term: cumulo delle premialità.</summary>
/// <remarks>The default value is <see cref="HighestOnly"/>.</remarks>
public enum PremiumCombination
{
    /// <summary>The higher alone.</summary>
    HighestOnly = 0,

    /// <summary>Both.</summary>
    AddUp = 1,
}
