namespace Conciliazione.Editions;

/// <summary>Specifies how two bonuses for the same thing combine. Italian term: cumulo delle premialità.</summary>
/// <remarks>The default value is <see cref="HighestOnly"/>.</remarks>
public enum PremiumCombination
{
    /// <summary>Only the higher one counts.</summary>
    HighestOnly = 0,

    /// <summary>Both count.</summary>
    AddUp = 1,
}
